#include "core/base/text_normal.h"
#include "core/commands/career_check.h"
#include "core/history/derive.h"
#include "core/history/timeline.h"

#include <algorithm>

namespace kecan {

namespace {

struct UnitTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::UnitCommands)
};

/// Checks a unit to be established and makes its event with @p id.
Result<Event> establish(const DecisionScope& scope,
                        UnitProfile unit,
                        const PartialDate& on,
                        MaybeDocumentId document,
                        UnitId id)
{
    unit.code = normalizedText(unit.code);
    unit.name = normalizedText(unit.name);
    unit.shortName = normalizedText(unit.shortName);
    if (unit.code.isEmpty() || unit.name.isEmpty()) {
        return DecisionScope::invalid(UnitTexts::tr("A unit needs a code and a name."));
    }
    if (findUnit(scope.structure(), unit.code)) {
        return DecisionScope::conflict(
            UnitTexts::tr("The unit code %1 is taken; codes are never used again.").arg(unit.code));
    }
    if (unit.parent) {
        KECAN_CHECK(scope.unitOn(*unit.parent, on.earliest()));
    }
    KECAN_CHECK(scope.checkDocument(document));
    Event event = eventOf(EventKind::UnitEstablished, on, document);
    event.unit = id;
    event.setBody(
        UnitChange{FieldMask<UnitField>::all(kUnitFieldCount), std::move(unit), Uid::random()});
    return event;
}

/// The last version of @p record on or after @p day that @p matches; a later one counts as well,
/// for acts are not always recorded in the order of their days.
template <class Record, class Matches>
auto lastFrom(const Record& record, Day day, const Matches& matches)
    -> decltype(&record.versions.front().profile)
{
    Day until = record.endedOn;
    for (auto version = record.versions.rbegin(); version != record.versions.rend(); ++version) {
        if (version->from < until && until > day && matches(version->profile)) {
            return &version->profile;
        }
        until = std::min(until, version->from);
    }
    return nullptr;
}

/// True when @p unit stands at or above @p below on @p day.
bool isAtOrAbove(const DecisionScope& scope, UnitId unit, MaybeUnitId below, Day day)
{
    const std::size_t most = scope.structure().units.size();
    for (std::size_t steps = 0; below && steps <= most; ++steps) {
        if (*below == unit) {
            return true;
        }
        const UnitRecord* record = scope.structure().unit(below);
        const UnitProfile* profile = record ? record->on(day) : nullptr;
        below = profile ? profile->parent : MaybeUnitId();
    }
    return false;
}

/// A unit may end only when nothing stands in it from then on: no post, no unit below.
Status mayEnd(const DecisionScope& scope, UnitId unit, Day day)
{
    KECAN_TRY(const UnitProfile* profile, scope.unitOn(unit, day));
    const Day ended = scope.structure().unit(unit)->endedOn;
    if (!ended.isEndless()) {
        return DecisionScope::conflict(UnitTexts::tr("“%1” ends on %2 already; correct that record "
                                                     "instead.")
                                           .arg(profile->name, ended.text()));
    }
    for (const auto& position : scope.structure().positions) {
        const PositionProfile* post =
            position ? lastFrom(*position,
                                day,
                                [unit](const PositionProfile& other) { return other.unit == unit; })
                     : nullptr;
        if (post) {
            return DecisionScope::conflict(
                UnitTexts::tr("“%1” still has the post “%2”; move or abolish it first.")
                    .arg(profile->name, post->title));
        }
    }
    for (const auto& other : scope.structure().units) {
        const UnitProfile* child =
            other ? lastFrom(*other,
                             day,
                             [unit](const UnitProfile& below) { return below.parent == unit; })
                  : nullptr;
        if (child) {
            return DecisionScope::conflict(
                UnitTexts::tr("“%1” still has the unit “%2” below it; move or end it first.")
                    .arg(profile->name, child->name));
        }
    }
    return {};
}

/// New units may not stand below one that ends the same day.
Status checkSuccessor(const UnitProfile& successor, const std::vector<UnitId>& ending)
{
    if (successor.parent &&
        std::find(ending.begin(), ending.end(), *successor.parent) != ending.end()) {
        return DecisionScope::invalid(
            UnitTexts::tr("“%1” cannot stand below a unit that ends.").arg(successor.name));
    }
    return {};
}

Status checkNamedOnce(std::vector<UnitId> units)
{
    std::sort(units.begin(), units.end());
    if (std::adjacent_find(units.begin(), units.end()) != units.end()) {
        return DecisionScope::invalid(UnitTexts::tr("A unit is named twice."));
    }
    return {};
}

Event ending(EventKind kind,
             UnitId unit,
             MaybeUnitId successor,
             const PartialDate& on,
             MaybeDocumentId document)
{
    Event event = eventOf(kind, on, document);
    event.unit = unit;
    event.relatedUnit = successor;
    return event;
}

UnitId nextUnit(const DecisionScope& scope, std::size_t offset = 0)
{
    return UnitId(scope.history().nextUnit() + static_cast<std::int64_t>(offset));
}

} // namespace

Result<Events> decidePart(const DecisionScope& scope, const EstablishUnit& command)
{
    KECAN_TRY(Event event,
              establish(scope, command.unit, command.on, command.document, nextUnit(scope)));
    return Events{std::move(event)};
}

Result<Events> decidePart(const DecisionScope& scope, const RenameUnit& command)
{
    KECAN_CHECK(scope.unitOn(command.unit, command.on.earliest()));
    KECAN_CHECK(scope.checkDocument(command.document));
    UnitChange change;
    change.values.name = normalizedText(command.name);
    change.values.shortName = normalizedText(command.shortName);
    change.mask = {UnitField::Name, UnitField::ShortName};
    if (change.values.name.isEmpty()) {
        return DecisionScope::invalid(UnitTexts::tr("The new name is empty."));
    }
    Event event = eventOf(EventKind::UnitRenamed, command.on, command.document);
    event.unit = command.unit;
    event.setBody(std::move(change));
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const MoveUnit& command)
{
    const Day day = command.on.earliest();
    KECAN_TRY(const UnitProfile* profile, scope.unitOn(command.unit, day));
    KECAN_CHECK(scope.checkDocument(command.document));
    if (command.parent) {
        KECAN_CHECK(scope.unitOn(*command.parent, day));
        if (isAtOrAbove(scope, command.unit, command.parent, day)) {
            return DecisionScope::conflict(
                UnitTexts::tr("“%1” cannot be moved below itself.").arg(profile->name));
        }
    }
    UnitChange change;
    change.values.parent = command.parent;
    change.mask = {UnitField::Parent};
    Event event = eventOf(EventKind::UnitMoved, command.on, command.document);
    event.unit = command.unit;
    event.setBody(std::move(change));

    // On a later day the new parent may stand below the unit.
    Event candidate = event;
    candidate.id = EventId(scope.history().head().events + 1);
    std::vector<const Event*> structure = scope.history().liveStructureEvents();
    structure.push_back(&candidate);
    KECAN_CHECK(checkStructure(scope, *deriveStructure(std::move(structure))));
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const MergeUnits& command)
{
    const Day day = command.on.earliest();
    KECAN_CHECK(scope.unitOn(command.into, day));
    KECAN_CHECK(scope.checkDocument(command.document));
    if (command.units.empty()) {
        return DecisionScope::invalid(UnitTexts::tr("No unit is named to be merged."));
    }
    KECAN_CHECK(checkNamedOnce(command.units));
    Events events;
    for (const UnitId unit : command.units) {
        if (unit == command.into) {
            return DecisionScope::invalid(UnitTexts::tr("A unit cannot be merged into itself."));
        }
        KECAN_CHECK(mayEnd(scope, unit, day));
        events.push_back(
            ending(EventKind::UnitMerged, unit, command.into, command.on, command.document));
    }
    return events;
}

Result<Events> decidePart(const DecisionScope& scope, const ConsolidateUnits& command)
{
    if (command.units.size() < 2) {
        return DecisionScope::invalid(UnitTexts::tr("A consolidation needs at least two units."));
    }
    KECAN_CHECK(checkNamedOnce(command.units));
    KECAN_CHECK(checkSuccessor(command.successor, command.units));
    const UnitId successor = nextUnit(scope);
    KECAN_TRY(Event established,
              establish(scope, command.successor, command.on, command.document, successor));
    Events events{std::move(established)};
    for (const UnitId unit : command.units) {
        KECAN_CHECK(mayEnd(scope, unit, command.on.earliest()));
        events.push_back(
            ending(EventKind::UnitsConsolidated, unit, successor, command.on, command.document));
    }
    return events;
}

Result<Events> decidePart(const DecisionScope& scope, const SplitUnit& command)
{
    if (command.successors.size() < 2) {
        return DecisionScope::invalid(UnitTexts::tr("A split needs at least two new units."));
    }
    KECAN_CHECK(mayEnd(scope, command.unit, command.on.earliest()));
    Events events;
    for (const UnitProfile& profile : command.successors) {
        KECAN_CHECK(checkSuccessor(profile, {command.unit}));
        const UnitId successor = nextUnit(scope, events.size() / 2);
        for (const Event& earlier : events) {
            const auto* change = earlier.body<UnitChange>();
            if (change && change->values.code == normalizedText(profile.code)) {
                return DecisionScope::conflict(
                    UnitTexts::tr("Two new units have the code %1.").arg(profile.code));
            }
        }
        KECAN_TRY(Event established,
                  establish(scope, profile, command.on, command.document, successor));
        events.push_back(std::move(established));
        events.push_back(
            ending(EventKind::UnitSplit, command.unit, successor, command.on, command.document));
    }
    return events;
}

Result<Events> decidePart(const DecisionScope& scope, const SeparateUnit& command)
{
    KECAN_CHECK(scope.unitOn(command.unit, command.on.earliest()));
    const UnitId successor = nextUnit(scope);
    KECAN_TRY(Event established,
              establish(scope, command.successor, command.on, command.document, successor));
    return Events{
        std::move(established),
        ending(EventKind::UnitSeparated, command.unit, successor, command.on, command.document)};
}

Result<Events> decidePart(const DecisionScope& scope, const DissolveUnit& command)
{
    KECAN_CHECK(mayEnd(scope, command.unit, command.on.earliest()));
    KECAN_CHECK(scope.checkDocument(command.document));
    return Events{ending(EventKind::UnitDissolved, command.unit, {}, command.on, command.document)};
}

} // namespace kecan
