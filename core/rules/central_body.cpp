#include "core/rules/central_body.h"

#include "core/base/text_normal.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Whole words only, marks kept: "máy tính" is no "tỉnh", "chuyên môn" no "huyện".
bool hasAny(const QString& text, std::initializer_list<QStringView> phrases)
{
    const QString words = u' ' + toneFold(text) + u' ';
    return std::ranges::any_of(phrases, [&](QStringView phrase) {
        return words.contains(u' ' + toneFold(phrase) + u' ');
    });
}

/// What a name says of where the office stands; nothing when it says neither.
std::optional<bool> isCentralName(const QString& name)
{
    if (hasAny(name, {u"tỉnh", u"thành phố", u"thành ủy", u"huyện"})) {
        return false;
    }
    const QString words = toneFold(name);
    const bool isMinistry = words.startsWith(u"bộ "_s) && !words.startsWith(u"bộ phận "_s);
    const bool isCentral =
        isMinistry || hasAny(name, {u"trung ương", u"quốc hội", u"chủ tịch nước", u"chính phủ"});
    return isCentral ? std::optional(true) : std::nullopt;
}

} // namespace

bool isOfCentralBody(const Snapshot& snapshot, MaybeUnitId unit)
{
    // A circle of units is an anomaly a history may have; no tree is as deep.
    constexpr int kDeepest = 64;
    for (int depth = 0; unit && depth < kDeepest; ++depth) {
        const UnitProfile* profile = snapshot.unit(unit);
        const auto isCentral = profile ? isCentralName(profile->name) : std::nullopt;
        if (isCentral) {
            return *isCentral;
        }
        unit = profile ? profile->parent : MaybeUnitId();
    }
    // "Đảng ủy cơ quan" stands beside the agency it belongs to.
    return std::ranges::any_of(snapshot.childUnits({}), [&](UnitId top) {
        return isCentralName(snapshot.unit(top)->name).value_or(false);
    });
}

bool isOfProvincialCommittee(const Snapshot& snapshot, const PositionProfile& post)
{
    const UnitProfile* unit = snapshot.unit(post.unit);
    return hasAny(post.title + u' ' + (unit ? unit->name : QString()),
                  {u"tỉnh ủy", u"thành ủy", u"đảng bộ tỉnh", u"đảng bộ thành phố"});
}

} // namespace kecan
