#include "core/rules/central_body.h"

#include "core/base/text_normal.h"

#include <algorithm>
#include <initializer_list>
#include <optional>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

bool containsAny(const QString& folded, std::initializer_list<QStringView> phrases)
{
    return std::ranges::any_of(phrases,
                               [&](QStringView phrase) { return folded.contains(phrase); });
}

/// What a name says of where the office stands; nothing when it says neither.
std::optional<bool> isCentralName(const QString& name)
{
    const QString folded = searchFold(name) + u' ';
    if (containsAny(folded, {u"tinh ", u"thanh pho ", u"thanh uy ", u"huyen ", u"huyen uy "})) {
        return false;
    }
    const bool isCentral =
        folded.startsWith(u"bo "_s) ||
        containsAny(folded, {u"trung uong ", u"quoc hoi ", u"chu tich nuoc ", u"chinh phu "});
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
    const QString words = searchFold(post.title + u' ' + (unit ? unit->name : QString()));
    return containsAny(words, {u"tinh uy", u"thanh uy", u"dang bo tinh", u"dang bo thanh pho"});
}

} // namespace kecan
