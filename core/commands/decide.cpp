#include "core/commands/decide.h"

#include "core/commands/decide_parts.h"

namespace kecan {

Result<const CadreRecord*> DecisionScope::cadre(CadreId id) const
{
    if (const CadreRecord* record = m_derived->cadre(id)) {
        return record;
    }
    return Error{ErrorCode::NotFound, tr("This person is not in the store.")};
}

Result<const UnitProfile*> DecisionScope::unitOn(UnitId id, Day day) const
{
    const UnitRecord* record = structure().unit(id);
    if (!record) {
        return Error{ErrorCode::NotFound, tr("This unit is not in the store.")};
    }
    if (const UnitProfile* profile = record->on(day)) {
        return profile;
    }
    return conflict(tr("The unit “%1” does not exist on %2.")
                        .arg(record->versions.back().profile.name, day.text()));
}

Result<const PositionProfile*> DecisionScope::positionOn(PositionId id, Day day) const
{
    const PositionRecord* record = structure().position(id);
    if (!record) {
        return Error{ErrorCode::NotFound, tr("This post is not in the store.")};
    }
    if (const PositionProfile* profile = record->on(day)) {
        return profile;
    }
    const PositionProfile& last = record->versions.back().profile;
    return conflict(
        tr("The post “%1” (%2) does not exist on %3.").arg(last.title, last.code, day.text()));
}

Result<const PlanRecord*> DecisionScope::plan(PlanId id) const
{
    if (const PlanRecord* record = m_derived->plan(id)) {
        return record;
    }
    return Error{ErrorCode::NotFound, tr("This plan is not in the store.")};
}

Status DecisionScope::checkDocument(MaybeDocumentId id) const
{
    if (id && !structure().document(id)) {
        return Error{ErrorCode::NotFound, tr("The decision named is not registered.")};
    }
    return {};
}

QString DecisionScope::nameOf(const CadreRecord& cadre) const
{
    const CadreProfile& profile = cadre.versions.back().profile;
    return QStringLiteral("%1 (%2)").arg(profile.name.full(), profile.code);
}

Event eventOf(EventKind kind, const PartialDate& on, MaybeDocumentId document)
{
    Event event{.kind = kind, .precision = on.precision(), .effectiveOn = on.earliest()};
    event.document = document;
    return event;
}

Result<std::vector<Event>> decide(const History& history, const Command& command)
{
    const DecisionScope scope(history);
    return std::visit([&](const auto& part) { return decidePart(scope, part); }, command);
}

} // namespace kecan
