#include "core/base/text_normal.h"
#include "core/commands/plan_parts.h"
#include "core/history/timeline.h"
#include "core/planning/plan_scope.h"
#include "core/rules/plan_membership.h"

#include <algorithm>

namespace kecan {

namespace {

struct PlanTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanCommands)
};

} // namespace

Result<Event> planOpening(const DecisionScope& scope, PlanProfile plan, const PartialDate& on)
{
    plan.code = normalizedText(plan.code);
    plan.title = normalizedText(plan.title);
    if (plan.code.isEmpty() || plan.title.isEmpty()) {
        return DecisionScope::invalid(PlanTexts::tr("A plan needs a code and a title."));
    }
    if (findPlan(scope.derived(), plan.code)) {
        return DecisionScope::conflict(PlanTexts::tr("The plan code %1 is taken.").arg(plan.code));
    }
    if (!scope.structure().term(plan.term)) {
        return DecisionScope::invalid(
            PlanTexts::tr("The plan %1 needs the term it is for.").arg(plan.code));
    }
    if (plan.unit) {
        KECAN_CHECK(scope.unitOn(*plan.unit, on.earliest()));
    }
    Event event = eventOf(EventKind::PlanOpened, on);
    event.plan = PlanId(scope.history().nextPlan());
    event.term = plan.term;
    event.unit = plan.unit;
    event.setBody(std::move(plan));
    return event;
}

Event nominationAdded(PlanId plan,
                      NominationId nomination,
                      CadreId cadre,
                      PositionId position,
                      NominationDetail detail,
                      const PartialDate& on)
{
    Event event = eventOf(EventKind::NominationAdded, on);
    event.plan = plan;
    event.nomination = nomination;
    event.cadre = cadre;
    event.position = position;
    event.setBody(std::move(detail));
    return event;
}

Status checkPlanOpen(const PlanRecord& plan, Day day)
{
    if (day < plan.openedOn) {
        return DecisionScope::conflict(PlanTexts::tr("The plan %1 was opened only on %2.")
                                           .arg(plan.profile.code, plan.openedOn.text()));
    }
    if (!plan.closedOn.isEndless()) {
        return DecisionScope::conflict(PlanTexts::tr("The plan %1 was closed on %2.")
                                           .arg(plan.profile.code, plan.closedOn.text()));
    }
    return {};
}

/// A plan cannot be closed before something that already happened in it.
Status mayClosePlan(const PlanRecord& plan, Day day)
{
    Day last = plan.approvedOn.isEndless() ? plan.openedOn : plan.approvedOn;
    for (const NominationRecord& entry : plan.nominations) {
        last = std::max(last, entry.steps.back().on);
    }
    for (const ConferenceRecord& held : plan.conferences) {
        last = std::max(last, held.on);
    }
    if (last > day) {
        return DecisionScope::conflict(
            PlanTexts::tr("The plan %1 has a record of %2; it cannot be closed before.")
                .arg(plan.profile.code, last.text()));
    }
    return {};
}

Result<Events> decidePart(const DecisionScope& scope, const OpenPlan& command)
{
    if (command.plan.reviewOf) {
        return DecisionScope::invalid(
            PlanTexts::tr("A review is started from the plan it reviews."));
    }
    KECAN_TRY(Event event, planOpening(scope, command.plan, command.on));
    return Events{std::move(event)};
}

Result<Events> decidePart(const DecisionScope& scope, const StartReview& command)
{
    if (!command.plan.reviewOf) {
        return DecisionScope::invalid(PlanTexts::tr("A review needs the plan it reviews."));
    }
    const Day day = command.on.earliest();
    KECAN_TRY(const PlanRecord* reviewed, scope.plan(*command.plan.reviewOf));
    KECAN_CHECK(checkPlanOpen(*reviewed, day));
    if (reviewed->approvedOn > day) {
        return DecisionScope::conflict(
            PlanTexts::tr("The plan %1 is not approved yet; only an approved plan is reviewed.")
                .arg(reviewed->profile.code));
    }
    KECAN_TRY(Event opened, planOpening(scope, command.plan, command.on));
    const PlanId plan = *opened.plan;
    Events events{std::move(opened)};
    std::int64_t nomination = scope.history().nextNomination();
    for (const NominationRecord& entry : reviewed->nominations) {
        const NominationStep* step = entry.on(day);
        if (step && step->status == NominationStatus::Approved) {
            NominationDetail detail = entry.detail;
            detail.origin = NominationOrigin::CarriedOver;
            events.push_back(nominationAdded(plan,
                                             NominationId(nomination++),
                                             entry.cadre,
                                             entry.position,
                                             std::move(detail),
                                             command.on));
        }
    }
    return events;
}

Result<Events> decidePart(const DecisionScope& scope, const Nominate& command)
{
    const Day day = command.on.earliest();
    KECAN_TRY(const PlanRecord* plan, scope.plan(command.plan));
    KECAN_CHECK(checkPlanOpen(*plan, day));
    KECAN_CHECK(checkNominee(scope.derived(), command.cadre, day));
    KECAN_CHECK(checkPlannedPost(scope.derived(), plan->profile, command.position, day));
    if (command.detail.rank < 1) {
        return DecisionScope::invalid(PlanTexts::tr("The order of a nominee begins at 1."));
    }
    for (const NominationRecord& entry : plan->nominations) {
        if (entry.cadre == command.cadre && entry.position == command.position &&
            isNominee(entry.steps.back().status)) {
            return DecisionScope::conflict(
                PlanTexts::tr("%1 is in the plan %2 for this post already.")
                    .arg(nomineeText(scope.derived(), command.cadre), plan->profile.code));
        }
    }
    NominationDetail detail = command.detail;
    detail.votes = normalizedText(detail.votes);
    detail.note = normalizedText(detail.note);
    return Events{nominationAdded(command.plan,
                                  NominationId(scope.history().nextNomination()),
                                  command.cadre,
                                  command.position,
                                  std::move(detail),
                                  command.on)};
}

Result<Events> decidePart(const DecisionScope& scope, const WithdrawNomination& command)
{
    KECAN_TRY(const PlanRecord* plan, scope.plan(command.plan));
    KECAN_CHECK(scope.checkDocument(command.document));
    const NominationRecord* entry = plan->find(command.nomination);
    if (!entry) {
        return Error{ErrorCode::NotFound, PlanTexts::tr("This entry is not in the plan.")};
    }
    const Day day = command.on.earliest();
    const NominationStep& last = entry->steps.back();
    if (!isNominee(last.status) || last.on > day) {
        return DecisionScope::conflict(
            PlanTexts::tr("The entry of %1 is no longer open on %2.")
                .arg(scope.nameOf(*scope.derived().cadre(entry->cadre)), day.text()));
    }
    if (command.detail.reason == WithdrawalReason::None) {
        return DecisionScope::invalid(PlanTexts::tr("A removal needs its reason."));
    }
    Event event = eventOf(EventKind::NominationWithdrawn, command.on, command.document);
    event.plan = command.plan;
    event.nomination = command.nomination;
    event.cadre = entry->cadre;
    event.position = entry->position;
    event.setBody(WithdrawalDetail{command.detail.reason, normalizedText(command.detail.note)});
    return Events{event};
}

Result<Events> decidePart(const DecisionScope& scope, const ApprovePlan& command)
{
    const Day day = command.on.earliest();
    KECAN_TRY(const PlanRecord* plan, scope.plan(command.plan));
    KECAN_CHECK(checkPlanOpen(*plan, day));
    KECAN_CHECK(scope.checkDocument(command.document));
    const bool anyProposed =
        std::any_of(plan->nominations.begin(), plan->nominations.end(), [day](const auto& entry) {
            const NominationStep& last = entry.steps.back();
            return last.status == NominationStatus::Proposed && last.on <= day;
        });
    if (!anyProposed) {
        return DecisionScope::conflict(
            PlanTexts::tr("The plan %1 has no entry waiting for approval.")
                .arg(plan->profile.code));
    }
    Event approved = eventOf(EventKind::PlanApproved, command.on, command.document);
    approved.plan = command.plan;
    Events events{std::move(approved)};
    const PlanRecord* reviewed = scope.derived().plan(plan->profile.reviewOf);
    if (reviewed && reviewed->closedOn.isEndless()) {
        KECAN_CHECK(mayClosePlan(*reviewed, day));
        Event closed = eventOf(EventKind::PlanClosed, command.on, command.document);
        closed.plan = reviewed->id;
        events.push_back(std::move(closed));
    }
    return events;
}

Result<Events> decidePart(const DecisionScope& scope, const ClosePlan& command)
{
    KECAN_TRY(const PlanRecord* plan, scope.plan(command.plan));
    KECAN_CHECK(checkPlanOpen(*plan, command.on.earliest()));
    KECAN_CHECK(mayClosePlan(*plan, command.on.earliest()));
    Event event = eventOf(EventKind::PlanClosed, command.on);
    event.plan = command.plan;
    return Events{event};
}

} // namespace kecan
