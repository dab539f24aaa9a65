#include "core/commands/profile_edit.h"

#include "core/history/event_order.h"
#include "core/history/timeline.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

struct EditTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ProfileEdit)
};

using Mask = FieldMask<CadreField>;

/// What @p edit changes of the record on the day of @p manner.
CadreChange changeIn(const CadreRecord& record, const ProfileEdit& edit, const EditManner& manner)
{
    return differing(record.on(dayOf(manner)),
                     {edit.change.mask, normalized(edit.change.values), {}});
}

/// The live events that set @p field of a person, in order of effect; the registration first.
std::vector<const Event*> settersOf(const History& history, CadreId cadre, CadreField field)
{
    std::vector<const Event*> setters;
    for (const Event* event : history.liveEventsOf(cadre)) {
        const auto* change = event->body<CadreChange>();
        if (change && change->mask.has(field)) {
            setters.push_back(event);
        }
    }
    std::ranges::sort(setters, [](const Event* a, const Event* b) {
        const bool first = a->kind == EventKind::CadreRegistered;
        const bool second = b->kind == EventKind::CadreRegistered;
        return first != second ? first : takesEffectBefore(*a, *b);
    });
    return setters;
}

/// Last day whose record @p day asks for: before its beginning the record is as it begins.
Day dayInRecord(const CadreRecord& record, Day day)
{
    return std::max(day, record.versions.front().from);
}

/// A record that stands for another is judged as the last of its day. What later ones of that day
/// set must stay as it is.
CadreChange keepingLaterOfTheDay(const History& history, const Event& source)
{
    CadreChange change = *source.body<CadreChange>();
    if (source.kind != EventKind::ProfileChanged) {
        return change;
    }
    for (const Event* event : history.liveEventsOf(*source.cadre)) {
        const auto* later = event->body<CadreChange>();
        if (later && event->kind == source.kind && event->effectiveOn == source.effectiveOn &&
            source.id < event->id) {
            change.values =
                applied(change.values, {change.mask.common(later->mask), later->values, {}});
        }
    }
    return change;
}

/// What corrects @p change of a person: for each event that gave a wrong value its own command, the
/// last first, as one of the same day takes over what those after it set.
std::vector<EventId>
wrongEvents(const History& history, CadreId cadre, const CadreChange& change, Day day)
{
    std::vector<EventId> events;
    for (const CadreField field : fieldsOf(change.mask)) {
        const MaybeEventId source = sourceOf(history, cadre, field, day);
        if (source && std::ranges::find(events, *source) == events.end()) {
            events.push_back(*source);
        }
    }
    std::ranges::sort(events, [&history](EventId a, EventId b) {
        return takesEffectBefore(history.event(b), history.event(a));
    });
    return events;
}

/// The fields of @p mask whose values on @p day come from @p event.
Mask fieldsFrom(const History& history, EventId event, CadreId cadre, Mask mask, Day day)
{
    Mask fields;
    for (const CadreField field : fieldsOf(mask)) {
        if (sourceOf(history, cadre, field, day) == MaybeEventId(event)) {
            fields.set(field);
        }
    }
    return fields;
}

CorrectEvent correctionOf(const History& history,
                          EventId event,
                          const CadreChange& change,
                          const QString& reason)
{
    Event replacement = history.event(event);
    CadreChange corrected = keepingLaterOfTheDay(history, replacement);
    corrected.values = applied(corrected.values, change);
    replacement.setBody(std::move(corrected));
    return {event, std::move(replacement), reason};
}

/// Corrections of many people: those of one person one after the other, those of different people
/// together.
Status
addCorrections(BatchDraft& draft, const std::vector<ProfileEdit>& edits, const AsCorrection& manner)
{
    struct Step
    {
        EventId event;
        CadreChange change;
    };
    std::vector<std::vector<Step>> rounds;
    for (const ProfileEdit& edit : edits) {
        const History& history = draft.history();
        const std::vector<EventId> wrong =
            wrongEvents(history, edit.cadre, edit.change, manner.day);
        rounds.resize(std::max(rounds.size(), wrong.size()));
        for (std::size_t i = 0; i < wrong.size(); ++i) {
            const Mask fields =
                fieldsFrom(history, wrong[i], edit.cadre, edit.change.mask, manner.day);
            rounds[i].push_back({wrong[i], {fields, edit.change.values, {}}});
        }
    }
    for (const std::vector<Step>& round : rounds) {
        std::vector<Command> commands;
        for (const Step& step : round) {
            commands.emplace_back(
                correctionOf(draft.history(), step.event, step.change, manner.reason));
        }
        KECAN_CHECK(draft.addIndependent(commands));
    }
    return {};
}

/// @error as addProfileEdits(), of what is wrong with @p edit itself
Status checkEdit(const DerivedHistory& derived, const ProfileEdit& edit, Day day)
{
    const CadreProfile after = applied(derived.cadre(edit.cadre)->on(day), edit.change);
    for (const ProfileProblem& problem :
         problemsOf(derived, {after, edit.change.mask, Day::endless(), edit.cadre})) {
        if (problem.severity == ProfileProblem::Severity::Error) {
            const bool taken = problem.field == CadreField::Code && isCadreCode(after.code);
            return Error{taken ? ErrorCode::Conflict : ErrorCode::Validation,
                         QStringLiteral("%1: %2").arg(after.name.full(), problem.message)};
        }
    }
    return {};
}

/// That no two of @p edits give the same code. @error Conflict
Status checkCodesDiffer(const std::vector<ProfileEdit>& edits)
{
    QSet<QString> codes;
    for (const ProfileEdit& edit : edits) {
        const QString& code = edit.change.values.code;
        if (edit.change.mask.has(CadreField::Code)) {
            if (codes.contains(code)) {
                return Error{ErrorCode::Conflict,
                             EditTexts::tr("Two people would have the code %1.").arg(code)};
            }
            codes.insert(code);
        }
    }
    return {};
}

} // namespace

Day dayOf(const EditManner& manner)
{
    if (const auto* change = std::get_if<AsChange>(&manner)) {
        return change->from.earliest();
    }
    return std::get_if<AsCorrection>(&manner)->day;
}

MaybeEventId sourceOf(const History& history, CadreId cadre, CadreField field, Day day)
{
    const CadreRecord* record = history.derived()->cadre(cadre);
    if (!record) {
        return {};
    }
    MaybeEventId source;
    for (const Event* event : settersOf(history, cadre, field)) {
        if (event->kind == EventKind::CadreRegistered ||
            event->effectiveOn <= dayInRecord(*record, day)) {
            source = event->id;
        }
    }
    return source;
}

std::vector<ProfileEdit>
differing(const History& history, std::span<const ProfileEdit> edits, const EditManner& manner)
{
    std::vector<ProfileEdit> result;
    for (const ProfileEdit& edit : edits) {
        const CadreRecord* record = history.derived()->cadre(edit.cadre);
        CadreChange change = record ? changeIn(*record, edit, manner) : edit.change;
        if (!change.mask.isEmpty()) {
            result.push_back({edit.cadre, std::move(change)});
        }
    }
    return result;
}

std::vector<ProfileProblem>
problemsOf(const History& history, const ProfileEdit& edit, const EditManner& manner, Day today)
{
    const auto derived = history.derived();
    const CadreRecord* record = derived->cadre(edit.cadre);
    if (!record) {
        return {};
    }
    const CadreChange change = changeIn(*record, edit, manner);
    const Day day = dayOf(manner);
    std::vector<ProfileProblem> problems = problemsOf(
        *derived,
        {applied(record->on(day), change), change.mask, std::max(today, day), edit.cadre});
    for (const CadreField field : fieldsOf(change.mask)) {
        for (const Event* event : settersOf(history, edit.cadre, field)) {
            if (event->kind == EventKind::ProfileChanged &&
                event->effectiveOn > dayInRecord(*record, day)) {
                problems.push_back({field,
                                    ProfileProblem::Severity::Warning,
                                    EditTexts::tr("From %1 on another record holds.")
                                        .arg(event->effectiveOn.text())});
                break;
            }
        }
    }
    std::ranges::stable_sort(problems, {}, &ProfileProblem::field);
    return problems;
}

Status
checkManner(const History& history, std::span<const ProfileEdit> edits, const EditManner& manner)
{
    for (const ProfileEdit& edit : edits) {
        const CadreRecord* record = history.derived()->cadre(edit.cadre);
        if (!record) {
            return Error{ErrorCode::NotFound, EditTexts::tr("The person is not in this store.")};
        }
        const Day begins = record->versions.front().from;
        if (std::holds_alternative<AsChange>(manner) && dayOf(manner) <= begins) {
            return Error{ErrorCode::Conflict,
                         EditTexts::tr("The record of %1 begins on %2; a change must be later. If "
                                       "it was always so, correct the record instead.")
                             .arg(record->versions.front().profile.name.full(), begins.text())};
        }
    }
    return {};
}

Status
addProfileEdits(BatchDraft& draft, std::span<const ProfileEdit> edits, const EditManner& manner)
{
    KECAN_CHECK(checkManner(draft.history(), edits, manner));
    const std::vector<ProfileEdit> wanted = differing(draft.history(), edits, manner);
    KECAN_CHECK(checkCodesDiffer(wanted));
    const auto derived = draft.history().derived();
    for (const ProfileEdit& edit : wanted) {
        KECAN_CHECK(checkEdit(*derived, edit, dayOf(manner)));
    }
    if (const auto* correction = std::get_if<AsCorrection>(&manner)) {
        return addCorrections(draft, wanted, *correction);
    }
    const AsChange& from = *std::get_if<AsChange>(&manner);
    std::vector<Command> commands;
    for (const ProfileEdit& edit : wanted) {
        commands.emplace_back(ChangeProfile{edit.cadre, edit.change, from.from, from.document});
    }
    return draft.addIndependent(commands);
}

QString freeCadreCode(const History& history)
{
    std::int64_t number = history.nextCadre();
    QString code;
    do {
        code = QStringLiteral("CB%1").arg(number++, 5, 10, QLatin1Char('0'));
    } while (findCadre(*history.derived(), code));
    return code;
}

} // namespace kecan
