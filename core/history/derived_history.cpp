#include "core/history/derived_history.h"

#include <algorithm>

namespace kecan {

namespace {

template <class Record>
const Record* at(const std::vector<std::optional<Record>>& records, std::int64_t id)
{
    if (id < 1 || static_cast<std::size_t>(id) > records.size()) {
        return nullptr;
    }
    const std::optional<Record>& record = records[static_cast<std::size_t>(id - 1)];
    return record ? &*record : nullptr;
}

/// Last version that has begun by @p day; the first one when none has.
template <class VersionType>
const VersionType& versionOn(const std::vector<VersionType>& versions, Day day)
{
    const auto after = std::upper_bound(
        versions.begin(), versions.end(), day, [](Day wanted, const VersionType& version) {
            return wanted < version.from;
        });
    return after == versions.begin() ? versions.front() : *std::prev(after);
}

template <class Record>
auto profileOn(const Record& record, Day day) -> decltype(&record.versions.front().profile)
{
    if (day < record.establishedOn || day >= record.endedOn || record.versions.empty()) {
        return nullptr;
    }
    return &versionOn(record.versions, day).profile;
}

template <class Pointer>
bool samePointees(const Pointer& a, const Pointer& b)
{
    return a == b || (a && b && *a == *b);
}

} // namespace

const CadreProfile& CadreRecord::on(Day day) const
{
    return versionOn(versions, day).profile;
}

const RetirementEntry* CadreRecord::retirementOn(Day day) const
{
    const auto after = std::ranges::upper_bound(retirements, day, {}, &RetirementEntry::decidedOn);
    return after == retirements.begin() ? nullptr : &*std::prev(after);
}

const CadreRecord* CadrePartition::find(CadreId id) const
{
    const auto found = std::lower_bound(
        cadres.begin(), cadres.end(), id, [](const CadreRecord& record, CadreId wanted) {
            return record.id < wanted;
        });
    return found != cadres.end() && found->id == id ? &*found : nullptr;
}

std::span<const Tenure> CadrePartition::tenuresOf(CadreId id) const
{
    const auto first = std::lower_bound(
        tenures.begin(), tenures.end(), id, [](const Tenure& tenure, CadreId wanted) {
            return tenure.cadre < wanted;
        });
    auto last = first;
    while (last != tenures.end() && last->cadre == id) {
        ++last;
    }
    return {first, last};
}

const UnitProfile* UnitRecord::on(Day day) const
{
    return profileOn(*this, day);
}

const PositionProfile* PositionRecord::on(Day day) const
{
    return profileOn(*this, day);
}

const UnitRecord* StructureTable::unit(MaybeUnitId id) const
{
    return at(units, id.stored());
}

const PositionRecord* StructureTable::position(MaybePositionId id) const
{
    return at(positions, id.stored());
}

const TermRecord* StructureTable::term(MaybeTermId id) const
{
    return at(terms, id.stored());
}

const DecisionDocument* StructureTable::document(MaybeDocumentId id) const
{
    const DocumentRecord* record = at(documents, id.stored());
    return record ? &record->document : nullptr;
}

const NominationStep* NominationRecord::on(Day day) const
{
    const NominationStep* current = nullptr;
    for (const NominationStep& step : steps) {
        if (step.on > day) {
            break;
        }
        current = &step;
    }
    return current;
}

const NominationRecord* PlanRecord::find(NominationId nomination) const
{
    const auto found = std::lower_bound(
        nominations.begin(),
        nominations.end(),
        nomination,
        [](const NominationRecord& record, NominationId wanted) { return record.id < wanted; });
    return found != nominations.end() && found->id == nomination ? &*found : nullptr;
}

const CadrePartition* DerivedHistory::partitionOf(MaybeCadreId id) const
{
    const auto index = static_cast<std::size_t>(id.stored() / CadrePartition::kSize);
    return index < partitions.size() ? partitions[index].get() : nullptr;
}

const CadreRecord* DerivedHistory::cadre(MaybeCadreId id) const
{
    const CadrePartition* partition = partitionOf(id);
    return partition && id ? partition->find(*id) : nullptr;
}

std::span<const Tenure> DerivedHistory::tenuresOf(CadreId id) const
{
    const CadrePartition* partition = partitionOf(id);
    return partition ? partition->tenuresOf(id) : std::span<const Tenure>();
}

const PlanRecord* DerivedHistory::plan(MaybePlanId id) const
{
    const auto found = id ? plans.find(*id) : plans.end();
    return found != plans.end() ? found->second.get() : nullptr;
}

bool isServing(const CadreRecord& record, std::span<const Tenure> tenures, Day day)
{
    const auto holds = [day](const Tenure& tenure) {
        return tenure.from <= day && day < tenure.until;
    };
    // By first day, as a partition keeps them.
    const Day since = tenures.empty() ? record.versions.front().from : tenures.front().from;
    return (since <= day && day < record.departedOn) || std::ranges::any_of(tenures, holds);
}

bool sameDerived(const DerivedHistory& a, const DerivedHistory& b)
{
    // One may have room for people the other has not heard of.
    const CadrePartition nobody;
    const auto partitionAt = [&nobody](const DerivedHistory& derived, std::size_t i) {
        return i < derived.partitions.size() ? derived.partitions[i].get() : &nobody;
    };
    for (std::size_t i = 0; i < std::max(a.partitions.size(), b.partitions.size()); ++i) {
        if (!samePointees(partitionAt(a, i), partitionAt(b, i))) {
            return false;
        }
    }
    return samePointees(a.structure, b.structure) && samePointees(a.rules, b.rules) &&
           std::equal(a.plans.begin(),
                      a.plans.end(),
                      b.plans.begin(),
                      b.plans.end(),
                      [](const auto& x, const auto& y) {
                          return x.first == y.first && samePointees(x.second, y.second);
                      });
}

} // namespace kecan
