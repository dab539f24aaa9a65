#include "core/history/record_names.h"

#include <algorithm>
#include <iterator>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class Record>
const auto* nearest(const Record* record, Day day)
{
    using Profile = decltype(record->versions.front().profile);
    if (!record || record->versions.empty()) {
        return static_cast<const Profile*>(nullptr);
    }
    const auto after = std::upper_bound(
        record->versions.begin(), record->versions.end(), day, [](Day wanted, const auto& version) {
            return wanted < version.from;
        });
    return after == record->versions.begin() ? &after->profile : &std::prev(after)->profile;
}

} // namespace

QString personName(const DerivedHistory& derived, MaybeCadreId id, Day day)
{
    const CadreRecord* record = derived.cadre(id);
    return record ? record->on(day).name.full() : QString();
}

QString postTitle(const DerivedHistory& derived, MaybePositionId id, Day day)
{
    const auto* post = nearest(derived.structure->position(id), day);
    return post ? post->title : QString();
}

QString unitName(const DerivedHistory& derived, MaybeUnitId id, Day day)
{
    const auto* unit = nearest(derived.structure->unit(id), day);
    if (!unit) {
        return {};
    }
    const auto* parent = nearest(derived.structure->unit(unit->parent), day);
    return unit->kind == UnitKind::Division && parent ? u"%1, %2"_s.arg(unit->name, parent->name)
                                                      : unit->name;
}

MaybeUnitId unitOfPost(const DerivedHistory& derived, MaybePositionId id, Day day)
{
    const auto* post = nearest(derived.structure->position(id), day);
    return post ? MaybeUnitId(post->unit) : MaybeUnitId();
}

QString postName(const DerivedHistory& derived, MaybePositionId id, Day day, Capacity capacity)
{
    const QString plain = postTitle(derived, id, day);
    const QString title = plain.isEmpty() ? plain : titleWithCapacity(plain, capacity);
    const QString unit = unitName(derived, unitOfPost(derived, id, day), day);
    return unit.isEmpty() ? title : u"%1, %2"_s.arg(title, unit);
}

} // namespace kecan
