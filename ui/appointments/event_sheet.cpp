#include "ui/appointments/event_sheet.h"

#include "core/history/event_effect.h"
#include "core/history/record_names.h"
#include "core/model/post_texts.h"
#include "ui/planning/plan_texts.h"
#include "ui/texts/event_texts.h"

#include <QLocale>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString dayText(const Event& event)
{
    return PartialDate::fromStored(event.effectiveOn, event.precision).text();
}

void add(std::vector<SheetLine>& lines,
         const QString& caption,
         const QString& text,
         std::optional<Subject> leadsTo = {})
{
    if (!text.isEmpty()) {
        lines.push_back({caption, text, leadsTo});
    }
}

} // namespace

EventSheetWriter::EventSheetWriter(const EventTable& table, Day day)
    : m_table(table)
    , m_history(table.history())
    , m_derived(*table.history().derived())
    , m_day(day)
{
}

EventSheet EventSheetWriter::sheet(EventId id) const
{
    const EventFacts& facts = *m_table.facts(id);
    const EventState state = m_table.versions().state(id);
    EventSheet sheet;
    sheet.kind = EventTexts::of(facts.kind);
    sheet.state = EventTexts::of(state);
    sheet.stateTone = state == EventState::TakenBack ? Tone::Bad : Tone::Warning;
    if (state == EventState::Live && facts.effectiveOn > m_day) {
        sheet.state = tr("Not yet in effect on %1").arg(m_day.text());
    }
    sheet.cadre = facts.cadre;
    sheet.person = personName(m_derived, facts.cadre, facts.effectiveOn);
    for (SheetSection section :
         {this->facts(id), decision(id), effect(id), companions(id), versions(id)}) {
        if (!section.lines.empty()) {
            sheet.sections.push_back(std::move(section));
        }
    }
    return sheet;
}

QString EventSheetWriter::lineOf(const History& history, EventId id)
{
    const Event& event = history.event(id);
    const DerivedHistory& derived = *history.derived();
    const QString start = tr("%1, %2").arg(EventTexts::of(event.kind), dayText(event));
    const PlanRecord* plan = derived.plan(event.plan);
    const QString about =
        plan ? plan->profile.code : postName(derived, event.position, event.effectiveOn);
    return about.isEmpty() ? start : tr("%1: %2").arg(start, about);
}

std::vector<SheetLine> EventSheetWriter::differences(const Event& before, const Event& after) const
{
    std::vector<SheetLine> lines;
    const auto compare = [&lines](const QString& caption, const QString& old, const QString& now) {
        if (old != now) {
            const QString nothing = tr("none");
            lines.push_back(
                {caption,
                 u"%1 → %2"_s.arg(old.isEmpty() ? nothing : old, now.isEmpty() ? nothing : now)});
        }
    };
    compare(tr("Effective on"), dayText(before), dayText(after));
    compare(tr("Post"),
            postName(m_derived, before.position, before.effectiveOn),
            postName(m_derived, after.position, after.effectiveOn));
    compare(tr("Capacity"), PostTexts::of(before.capacity), PostTexts::of(after.capacity));
    compare(tr("Planned end"), before.plannedEnd.text(), after.plannedEnd.text());
    compare(tr("Decision"), documentText(before.document), documentText(after.document));
    if (lines.empty() && !sameEvent(before, after)) {
        lines.push_back({{}, tr("Remarks were changed")});
    }
    return lines;
}

SheetSection EventSheetWriter::facts(EventId id) const
{
    const Event& event = m_history.event(id);
    const EventFacts& facts = *m_table.facts(id);
    SheetSection section;
    add(section.lines, tr("Effective on"), dayText(event));
    add(section.lines,
        tr("Post"),
        postTitle(m_derived, facts.position, event.effectiveOn),
        facts.position ? std::optional<Subject>(*facts.position) : std::nullopt);
    add(section.lines,
        tr("Unit"),
        unitName(m_derived, facts.unit, event.effectiveOn),
        facts.unit ? std::optional<Subject>(*facts.unit) : std::nullopt);
    add(section.lines,
        tr("Became part of"),
        unitName(m_derived, event.relatedUnit, event.effectiveOn),
        event.relatedUnit ? std::optional<Subject>(*event.relatedUnit) : std::nullopt);
    add(section.lines, tr("Capacity"), PostTexts::of(event.capacity));
    add(section.lines, tr("Planned end"), event.plannedEnd.text());
    if (const PlanRecord* plan = m_derived.plan(event.plan)) {
        add(section.lines,
            tr("Plan"),
            u"%1 – %2"_s.arg(plan->profile.code, plan->profile.title),
            plan->id);
    }
    if (const TermRecord* term = m_derived.structure->term(event.term)) {
        add(section.lines, tr("Term"), term->profile.name);
    }
    addDetail(event, section.lines);
    return section;
}

void EventSheetWriter::addDetail(const Event& event, std::vector<SheetLine>& lines) const
{
    if (const auto* tenure = event.body<TenureDetail>()) {
        add(lines, tr("Agency"), tenure->organisation);
        add(lines, tr("Place"), tenure->place);
        add(lines, tr("Work there"), tenure->duty);
        add(lines, tr("Decision of the other side"), tenure->counterpartDecision);
        add(lines, tr("Remark"), tenure->note);
    } else if (const auto* exam = event.body<GradeExamDetail>()) {
        add(lines, tr("Grade sat for"), paperText(exam->target));
        add(lines, tr("Exam"), exam->exam);
    } else if (const auto* evaluation = event.body<EvaluationDetail>()) {
        add(lines, tr("Year"), QString::number(evaluation->year));
        add(lines, tr("Rating"), paperText(evaluation->rating));
    } else if (const auto* withdrawal = event.body<WithdrawalDetail>()) {
        add(lines, tr("Reason"), PlanTexts::of(withdrawal->reason));
        add(lines, tr("Remark"), withdrawal->note);
    } else if (const auto* conference = event.body<ConferenceDetail>()) {
        add(lines, tr("Step"), u"%1. %2"_s.arg(conference->step).arg(conference->name));
        add(lines, tr("Place"), conference->place);
        add(lines, tr("Present"), u"%1/%2"_s.arg(conference->present).arg(conference->summoned));
        if (conference->takesVote()) {
            add(lines,
                tr("Valid ballots"),
                u"%1/%2"_s.arg(conference->valid).arg(conference->returned));
        }
        add(lines, tr("Reason"), conference->earlyReason);
        add(lines, tr("Remark"), conference->note);
    } else {
        addRuleDetail(event, lines);
    }
}

void EventSheetWriter::addRuleDetail(const Event& event, std::vector<SheetLine>& lines) const
{
    if (const auto* discipline = event.body<DisciplineDetail>()) {
        add(lines, tr("Form of discipline"), paperText(discipline->form));
        add(lines,
            tr("Discipline of"),
            discipline->branch == Branch::Party ? tr("the Party") : tr("the State"));
        add(lines, tr("Reason"), discipline->reason);
    } else if (const auto* retirement = event.body<RetirementDetail>()) {
        add(lines, tr("Decided"), paperText(retirement->change));
        add(lines, tr("Retires on"), retirement->retiresOn.text());
        add(lines, tr("Reason"), retirement->reason);
    } else if (const auto* exception = event.body<ExceptionDetail>()) {
        add(lines, tr("Rule"), exception->rule);
        add(lines, tr("By the regulation"), exception->regulation);
        add(lines, tr("Decided by"), exception->decidedBy);
        add(lines, tr("Reason"), exception->reason);
    } else if (const auto* limit = event.body<OwnLimitDetail>()) {
        add(lines, tr("Rule"), limit->rule);
        add(lines, tr("By the regulation"), limit->source);
        add(lines, tr("Remark"), limit->note);
    }
}

SheetSection EventSheetWriter::decision(EventId id) const
{
    const EventFacts& facts = *m_table.facts(id);
    SheetSection section{tr("Decision"), {}};
    const DecisionDocument* document = m_derived.structure->document(facts.document);
    if (!document) {
        if (facts.cadre && facts.group != EventGroup::People &&
            facts.group != EventGroup::Evaluations) {
            add(section.lines, {}, tr("No decision is recorded."));
        }
        return section;
    }
    add(section.lines, tr("Number and symbol"), document->number, *facts.document);
    add(section.lines,
        tr("Signed on"),
        document->signedOn ? document->signedOn->text() : QString());
    add(section.lines, tr("Issued by"), document->authority);
    add(section.lines, tr("Signer"), document->signer);
    add(section.lines, tr("Summary"), document->summary);
    if (const MaybeEventId revocation = m_table.versions().revocationOf(*facts.document)) {
        add(section.lines, tr("Revoked on"), dayText(m_history.event(*revocation)), *revocation);
    }
    return section;
}

SheetSection EventSheetWriter::effect(EventId id) const
{
    SheetSection section{tr("What it did"), {}};
    for (const QString& line : EventTexts::linesOf(effectOf(m_history, id), m_derived)) {
        add(section.lines, {}, line);
    }
    return section;
}

SheetSection EventSheetWriter::companions(EventId id) const
{
    SheetSection section{tr("Recorded with it"), {}};
    if (m_history.isLive(id)) {
        for (const EventId other : recordsMadeWith(m_history, id)) {
            if (other != id) {
                add(section.lines, {}, lineOf(m_history, other), other);
            }
        }
    }
    return section;
}

SheetSection EventSheetWriter::versions(EventId id) const
{
    SheetSection section{tr("The record"), {}};
    const std::vector<EventId> chain = m_table.versions().chain(id);
    const Event* earlier = nullptr;
    QString reason;
    for (const EventId version : chain) {
        const Event& event = m_history.event(version);
        add(section.lines,
            earlier ? tr("Corrected") : tr("Recorded"),
            recording(event),
            version == id ? std::nullopt : std::optional<Subject>(version));
        if (earlier) {
            for (const SheetLine& line : differences(*earlier, event)) {
                section.lines.push_back(line);
            }
            add(section.lines, tr("Reason"), reason);
        }
        const Event* retraction = m_table.versions().retraction(version);
        const auto* detail = retraction ? retraction->body<RetractionDetail>() : nullptr;
        reason = detail ? detail->reason : QString();
        if (retraction && !m_table.versions().replacementOf(version)) {
            add(section.lines, tr("Taken back"), recording(*retraction));
            add(section.lines, tr("Reason"), reason);
        }
        earlier = &event;
    }
    return section;
}

QString EventSheetWriter::recording(const Event& event) const
{
    const BatchRecord& batch = m_history.batch(*event.batch);
    const QString at = QLocale().toString(batch.recordedAt.toLocalTime(), u"dd/MM/yyyy HH:mm"_s);
    return batch.actor.user.isEmpty() ? at : tr("%1 by %2").arg(at, batch.actor.user);
}

QString EventSheetWriter::documentText(MaybeDocumentId id) const
{
    const DecisionDocument* document = m_derived.structure->document(id);
    return !document                    ? QString()
           : document->number.isEmpty() ? document->summary
                                        : document->number;
}

} // namespace kecan::ui
