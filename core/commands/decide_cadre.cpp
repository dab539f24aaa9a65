#include "core/base/text_normal.h"
#include "core/commands/decide_parts.h"
#include "core/history/timeline.h"

namespace kecan {

namespace {

struct CadreTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::CadreCommands)
};

Status checkProfile(const CadreProfile& profile)
{
    if (profile.code.isEmpty()) {
        return DecisionScope::invalid(
            CadreTexts::tr("“%1” has no cadre code.").arg(profile.name.full()));
    }
    if (profile.birth && profile.partyProbationary &&
        profile.partyProbationary->latest() < profile.birth->earliest()) {
        return DecisionScope::invalid(
            CadreTexts::tr("“%1” would have joined the Party before being born.")
                .arg(profile.name.full()));
    }
    return {};
}

} // namespace

Result<Events> decidePart(const DecisionScope& scope, const RegisterDocument& command)
{
    DecisionDocument document = command.document;
    document.number = normalizedText(document.number);
    document.authority = normalizedText(document.authority);
    document.signer = normalizedText(document.signer);
    document.summary = normalizedText(document.summary);
    if (document.number.isEmpty() && document.summary.isEmpty()) {
        return DecisionScope::invalid(
            CadreTexts::tr("A decision needs its number, or at least what it is about."));
    }
    if (!document.uid) {
        document.uid = Uid::random();
    }
    // A paper is registered on the day it was signed; one without a date when it is first used.
    const PartialDate on =
        document.signedOn.value_or(PartialDate::fromDay(Day::fromDate(QDate(1900, 1, 1))));
    Event event = eventOf(EventKind::DocumentRegistered, on);
    event.document = DocumentId(scope.history().nextDocument());
    event.setBody(std::move(document));
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const RegisterCadre& command)
{
    CadreProfile profile = normalized(command.profile);
    KECAN_CHECK(checkProfile(profile));
    if (const auto other = findCadre(scope.derived(), profile.code)) {
        return DecisionScope::conflict(
            CadreTexts::tr("The code %1 belongs to %2 already.")
                .arg(profile.code, scope.nameOf(*scope.derived().cadre(*other))));
    }
    Event event = eventOf(EventKind::CadreRegistered, command.on);
    event.cadre = CadreId(scope.history().nextCadre());
    event.setBody(CadreChange{FieldMask<CadreField>::all(kCadreFieldCount),
                              std::move(profile),
                              command.uid ? command.uid : Uid::random()});
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const ChangeProfile& command)
{
    KECAN_TRY(const CadreRecord* record, scope.cadre(command.cadre));
    KECAN_CHECK(scope.checkDocument(command.document));
    if (command.change.mask.isEmpty()) {
        return DecisionScope::invalid(CadreTexts::tr("Nothing is changed."));
    }
    CadreChange change{command.change.mask, normalized(command.change.values), {}};
    // Only what is changed is recorded.
    change.values = applied(CadreProfile{.name = PersonName::unset()}, change);
    KECAN_CHECK(checkProfile(applied(record->on(command.on.earliest()), change)));
    if (change.mask.has(CadreField::Code)) {
        const auto other = findCadre(scope.derived(), change.values.code);
        if (other && *other != command.cadre) {
            return DecisionScope::conflict(
                CadreTexts::tr("The code %1 belongs to %2 already.")
                    .arg(change.values.code, scope.nameOf(*scope.derived().cadre(*other))));
        }
    }
    Event event = eventOf(EventKind::ProfileChanged, command.on, command.document);
    event.cadre = command.cadre;
    event.setBody(std::move(change));
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const RecordEvaluation& command)
{
    KECAN_CHECK(scope.cadre(command.cadre));
    const auto yearEnd = PartialDate::fromYmd(command.year, 12, 31);
    if (!yearEnd) {
        return DecisionScope::invalid(
            CadreTexts::tr("%1 is not a year of evaluation.").arg(command.year));
    }
    Event event = eventOf(EventKind::EvaluationRecorded, *yearEnd);
    event.cadre = command.cadre;
    event.setBody(EvaluationDetail{command.year, command.rating});
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const RecordGradeExam& command)
{
    KECAN_CHECK(scope.cadre(command.cadre));
    if (command.target == Grade::None) {
        return DecisionScope::invalid(CadreTexts::tr("The exam needs the grade it is for."));
    }
    Event event = eventOf(EventKind::GradeExamSat, command.on);
    event.cadre = command.cadre;
    event.setBody(GradeExamDetail{command.target, normalizedText(command.exam)});
    return Events{event};
}

} // namespace kecan
