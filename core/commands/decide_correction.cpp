#include "core/base/text_normal.h"
#include "core/commands/career_check.h"
#include "core/commands/rule_check.h"
#include "core/history/anomalies.h"
#include "core/history/derive.h"
#include "core/history/timeline.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <utility>

namespace kecan {

namespace {

struct CorrectionTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::CorrectionCommands)
};

/// Things that come to exist by events; an event that names one rests on it.
struct Things
{
    std::set<std::int64_t> cadres, units, positions, terms, plans, nominations, documents;

    /// The list @p founding adds to and the id it adds; nothing when it founds nothing.
    [[nodiscard]] std::pair<std::set<std::int64_t>*, std::int64_t> founded(const Event& founding)
    {
        switch (founding.kind) {
        case EventKind::CadreRegistered:
            return {&cadres, founding.cadre.stored()};
        case EventKind::UnitEstablished:
            return {&units, founding.unit.stored()};
        case EventKind::PositionEstablished:
            return {&positions, founding.position.stored()};
        case EventKind::TermOpened:
            return {&terms, founding.term.stored()};
        case EventKind::PlanOpened:
            return {&plans, founding.plan.stored()};
        case EventKind::NominationAdded:
            return {&nominations, founding.nomination.stored()};
        case EventKind::DocumentRegistered:
            return {&documents, founding.document.stored()};
        default:
            return {nullptr, 0};
        }
    }
    void add(const Event& founding)
    {
        if (const auto [list, id] = founded(founding); list) {
            list->insert(id);
        }
    }
    void remove(const Event& founding)
    {
        if (const auto [list, id] = founded(founding); list) {
            list->erase(id);
        }
    }

    [[nodiscard]] bool isEmpty() const
    {
        return cadres.empty() && units.empty() && positions.empty() && terms.empty() &&
               plans.empty() && nominations.empty() && documents.empty();
    }
    [[nodiscard]] bool isNamedBy(const Event& event) const
    {
        const auto* unit = event.body<UnitChange>();
        const auto* post = event.body<PositionChange>();
        const auto* plan = event.body<PlanProfile>();
        return cadres.count(event.cadre.stored()) || units.count(event.unit.stored()) ||
               units.count(event.relatedUnit.stored()) ||
               positions.count(event.position.stored()) || terms.count(event.term.stored()) ||
               plans.count(event.plan.stored()) || nominations.count(event.nomination.stored()) ||
               documents.count(event.document.stored()) ||
               (unit && unit->mask.has(UnitField::Parent) &&
                units.count(unit->values.parent.stored())) ||
               (post && post->mask.has(PositionField::Unit) &&
                units.count(post->values.unit.stored())) ||
               (plan && plans.count(plan->reviewOf.stored()));
    }
};

/// What a correction changes; each list by id.
struct Effect
{
    std::vector<const Event*> removed;
    std::vector<const Event*> added; ///< reinstated, or standing for what was wrong
};

Effect effectOf(const History& history, const RetractionDetail& retraction)
{
    Effect effect;
    for (const EventId id : history.changedByRetracting(retraction)) {
        (history.isLive(id) ? effect.removed : effect.added).push_back(&history.event(id));
    }
    return effect;
}

/// Every event that would be live after @p effect.
template <class Visit>
void forLiveAfter(const History& history, const Effect& effect, const Visit& visit)
{
    const std::set<const Event*> removed(effect.removed.begin(), effect.removed.end());
    for (const Event& event : history.events()) {
        if (history.isLive(*event.id) && !removed.count(&event)) {
            visit(event);
        }
    }
    for (const Event* event : effect.added) {
        visit(*event);
    }
}

/// An act that stands must not name what would vanish.
Status checkNothingRestsOnIt(const History& history, const Effect& effect)
{
    Things vanishing;
    for (const Event* event : effect.removed) {
        vanishing.add(*event);
    }
    if (vanishing.isEmpty()) {
        return {};
    }
    forLiveAfter(history, effect, [&](const Event& event) { vanishing.remove(event); });
    const Event* resting = nullptr;
    forLiveAfter(history, effect, [&](const Event& event) {
        if (!resting && vanishing.isNamedBy(event)) {
            resting = &event;
        }
    });
    if (resting) {
        return DecisionScope::conflict(
            CorrectionTexts::tr("A later act of %1 (%2) rests on it; take that back first.")
                .arg(resting->effectiveOn.text(), history.batch(*resting->batch).command));
    }
    return {};
}

/// What returns must not name what was taken back meanwhile.
Status checkRestsOnSomething(const History& history, const Effect& effect)
{
    if (effect.added.empty()) {
        return {};
    }
    Things gone;
    for (const Event& event : history.events()) {
        gone.add(event);
    }
    forLiveAfter(history, effect, [&](const Event& event) { gone.remove(event); });
    for (const Event* event : effect.added) {
        if (gone.isNamedBy(*event)) {
            return DecisionScope::conflict(
                CorrectionTexts::tr("The record of %1 that would return rests on one that was "
                                    "taken back; bring that back first.")
                    .arg(event->effectiveOn.text()));
        }
    }
    return {};
}

/// The code @p event gives to the thing it is about, and who has that code now.
struct GivenCode
{
    QString code;
    std::int64_t owner = 0; ///< 0 for nobody
    std::int64_t subject = 0;
};

template <class Id>
std::int64_t numberOf(const std::optional<Id>& id)
{
    return id ? id->value() : 0;
}

GivenCode codeGivenBy(const Event& event, const DerivedHistory& derived)
{
    const auto* cadre = event.body<CadreChange>();
    const auto* unit = event.body<UnitChange>();
    const auto* post = event.body<PositionChange>();
    const auto* term = event.body<TermProfile>();
    const auto* plan = event.body<PlanProfile>();
    if (cadre && cadre->mask.has(CadreField::Code)) {
        const QString& code = cadre->values.code;
        return {code, numberOf(findCadre(derived, code)), event.cadre.stored()};
    }
    if (unit && unit->mask.has(UnitField::Code)) {
        const QString& code = unit->values.code;
        return {code, numberOf(findUnit(*derived.structure, code)), event.unit.stored()};
    }
    if (post && post->mask.has(PositionField::Code)) {
        const QString& code = post->values.code;
        return {code, numberOf(findPosition(*derived.structure, code)), event.position.stored()};
    }
    if (term) {
        return {
            term->code, numberOf(findTerm(*derived.structure, term->code)), event.term.stored()};
    }
    if (plan) {
        return {plan->code, numberOf(findPlan(derived, plan->code)), event.plan.stored()};
    }
    return {};
}

Status checkCodes(const DecisionScope& scope, const Effect& effect)
{
    for (const Event* event : effect.added) {
        const GivenCode given = codeGivenBy(*event, scope.derived());
        if (given.owner != 0 && given.owner != given.subject) {
            return DecisionScope::conflict(
                CorrectionTexts::tr("The code %1 belongs to another record now.").arg(given.code));
        }
    }
    return {};
}

/// Units and posts as they would be; nothing when the effect does not touch them.
std::shared_ptr<const StructureTable> structureAfter(const History& history, const Effect& effect)
{
    const auto isStructure = [](const Event* event) { return isStructureKind(event->kind); };
    if (std::none_of(effect.removed.begin(), effect.removed.end(), isStructure) &&
        std::none_of(effect.added.begin(), effect.added.end(), isStructure)) {
        return nullptr;
    }
    const std::set<const Event*> removed(effect.removed.begin(), effect.removed.end());
    std::vector<const Event*> events = history.liveStructureEvents();
    std::erase_if(events, [&](const Event* event) { return removed.count(event) != 0; });
    std::copy_if(effect.added.begin(), effect.added.end(), std::back_inserter(events), isStructure);
    return deriveStructure(std::move(events));
}

/// Every plan the effect touches, as it would be.
Status checkPlans(const DecisionScope& scope, const Effect& effect)
{
    std::map<PlanId, std::vector<const Event*>> plans;
    for (const auto* list : {&effect.removed, &effect.added}) {
        for (const Event* event : *list) {
            if (event->plan && isPlanningKind(event->kind)) {
                plans[*event->plan];
            }
        }
    }
    if (plans.empty()) {
        return {};
    }
    forLiveAfter(scope.history(), effect, [&](const Event& event) {
        const auto found =
            event.plan && isPlanningKind(event.kind) ? plans.find(*event.plan) : plans.end();
        if (found != plans.end()) {
            found->second.push_back(&event);
        }
    });
    for (auto& [id, events] : plans) {
        if (const auto plan = derivePlan(std::move(events))) {
            KECAN_CHECK(checkPlan(scope, *plan));
        }
    }
    return {};
}

/// Own limits as they would be.
Status checkRules(const History& history, const Effect& effect)
{
    const auto isRule = [](const Event* event) { return isRuleKind(event->kind); };
    if (std::none_of(effect.added.begin(), effect.added.end(), isRule)) {
        return {};
    }
    std::vector<const Event*> events = history.liveRuleEvents();
    std::erase_if(events, [&](const Event* event) {
        return std::ranges::find(effect.removed, event) != effect.removed.end();
    });
    std::copy_if(effect.added.begin(), effect.added.end(), std::back_inserter(events), isRule);
    return checkOwnLimits(*deriveRules(std::move(events)));
}

/// Neither the structure nor a plan nor the career of anybody may come to contradict itself.
Status checkConsistency(const DecisionScope& scope, const Effect& effect)
{
    KECAN_CHECK(checkPlans(scope, effect));
    KECAN_CHECK(checkRules(scope.history(), effect));
    const auto changed = structureAfter(scope.history(), effect);
    const StructureTable& structure = changed ? *changed : scope.structure();
    std::set<CadreId> cadres;
    for (const auto* list : {&effect.removed, &effect.added}) {
        for (const Event* event : *list) {
            if (event->cadre && isCadreKind(event->kind)) {
                cadres.insert(*event->cadre);
            }
        }
    }
    if (changed) {
        KECAN_CHECK(checkStructure(scope, structure, effect.added));
        for (const auto& partition : scope.derived().partitions) {
            for (const Anomaly& outside : tenureAnomalies(*partition, structure)) {
                cadres.insert(*scope.history().event(outside.event).cadre);
            }
        }
    }
    for (const CadreId cadre : cadres) {
        KECAN_CHECK(checkCareer(scope,
                                cadre,
                                careerWith(scope.history(), cadre, effect.removed, effect.added),
                                structure));
    }
    return {};
}

Event retracted(RetractionDetail detail, Day on)
{
    Event event = eventOf(EventKind::Retracted, PartialDate::fromDay(on));
    event.setBody(std::move(detail));
    return event;
}

/// A retraction takes effect on the first day it changes, so that views know from where to look.
Day firstDayOf(const Effect& effect)
{
    Day first = Day::endless();
    for (const auto* list : {&effect.removed, &effect.added}) {
        for (const Event* event : *list) {
            first = std::min(first, event->effectiveOn);
        }
    }
    return first;
}

Status checkLiveEvent(const History& history, EventId id)
{
    if (!history.has(id)) {
        return Error{ErrorCode::NotFound, CorrectionTexts::tr("There is no such record.")};
    }
    if (!history.isLive(id)) {
        return DecisionScope::conflict(CorrectionTexts::tr("This record was taken back already."));
    }
    return {};
}

/// Number of the alternative in the body; none for an event without one.
std::size_t bodyIndex(const Event& event)
{
    return event.detail ? event.detail->index() : std::variant_npos;
}

bool sameSubject(const Event& wrong, const Event& replacement)
{
    // A holding may gain or lose its remarks; every other kind keeps its body.
    const bool fits =
        bodyIndex(wrong) == bodyIndex(replacement) ||
        (isCadreKind(wrong.kind) && (!replacement.detail || replacement.body<TenureDetail>()) &&
         (!wrong.detail || wrong.body<TenureDetail>()));
    // What a holding or a plan entry is of may be what was wrong; a post or paper is itself.
    const bool keepsThing =
        !isStructureKind(wrong.kind) ||
        (wrong.position == replacement.position &&
         (wrong.kind != EventKind::DocumentRegistered || wrong.document == replacement.document));
    return fits && keepsThing && wrong.kind == replacement.kind &&
           wrong.cadre == replacement.cadre && wrong.unit == replacement.unit &&
           wrong.relatedUnit.has() == replacement.relatedUnit.has() &&
           wrong.term == replacement.term && wrong.plan == replacement.plan &&
           wrong.nomination == replacement.nomination;
}

/// What every act checks of its own fields, for one given as an event.
Status checkFields(const DecisionScope& scope, const Event& event)
{
    const bool opens = opensTenure(event.kind);
    if (event.effectiveOn.isEndless()) {
        return DecisionScope::invalid(CorrectionTexts::tr("The day is missing."));
    }
    if (event.plannedEnd <= event.effectiveOn) {
        return DecisionScope::invalid(
            CorrectionTexts::tr("The planned end must be later than the beginning."));
    }
    if (opens && event.capacity == Capacity::None && !continuesTenure(event.kind)) {
        return DecisionScope::invalid(CorrectionTexts::tr("The capacity is missing."));
    }
    if (event.position && (opens || event.kind == EventKind::NominationAdded)) {
        KECAN_CHECK(scope.positionOn(*event.position, event.effectiveOn));
    }
    if (opens && !event.position && !isAwayPosting(event.capacity)) {
        return DecisionScope::invalid(CorrectionTexts::tr("The post is missing."));
    }
    if (event.relatedUnit) {
        KECAN_CHECK(scope.unitOn(*event.relatedUnit, event.effectiveOn));
    }
    if (event.kind != EventKind::DocumentRegistered) {
        KECAN_CHECK(scope.checkDocument(event.document));
    }
    return checkRuleBody(scope, event);
}

Result<Events> retract(const DecisionScope& scope, RetractionDetail detail, const QString& reason)
{
    const Effect effect = effectOf(scope.history(), detail);
    if (effect.removed.empty()) {
        return DecisionScope::conflict(CorrectionTexts::tr("This record was taken back already."));
    }
    // Without the last act everything is as it was before it, and that was allowed.
    if (detail.batch.stored() != scope.history().head().batches) {
        KECAN_CHECK(checkNothingRestsOnIt(scope.history(), effect));
        KECAN_CHECK(checkRestsOnSomething(scope.history(), effect));
        KECAN_CHECK(checkCodes(scope, effect));
        KECAN_CHECK(checkConsistency(scope, effect));
    }
    detail.reason = normalizedText(reason);
    return Events{retracted(std::move(detail), firstDayOf(effect))};
}

/// That @p tenure, which rests on a decision revoked on @p day, can end then.
Status checkRevocable(const DecisionScope& scope, const Tenure& tenure, Day day)
{
    const auto nameOf = [&] { return scope.nameOf(*scope.derived().cadre(tenure.cadre)); };
    if (tenure.from >= day && tenure.from != tenure.until) {
        return DecisionScope::conflict(
            CorrectionTexts::tr("The holding of %1 by this decision begins only on %2; take that "
                                "record back instead.")
                .arg(nameOf(), tenure.from.text()));
    }
    if (tenure.until > day && !tenure.until.isEndless()) {
        return DecisionScope::conflict(
            CorrectionTexts::tr("%1 has records later than %2; correct these first.")
                .arg(nameOf(), day.text()));
    }
    return {};
}

} // namespace

Result<Events> decidePart(const DecisionScope& scope, const RetractBatch& command)
{
    const History& history = scope.history();
    if (!history.has(command.batch)) {
        return Error{ErrorCode::NotFound, CorrectionTexts::tr("There is no such record.")};
    }
    if (!history.isLive(command.batch)) {
        return DecisionScope::conflict(CorrectionTexts::tr("This record was taken back already."));
    }
    return retract(scope, {command.batch, {}, {}}, command.reason);
}

Result<Events> decidePart(const DecisionScope& scope, const RetractEvent& command)
{
    KECAN_CHECK(checkLiveEvent(scope.history(), command.event));
    return retract(scope, {{}, command.event, {}}, command.reason);
}

Result<Events> decidePart(const DecisionScope& scope, const CorrectEvent& command)
{
    KECAN_CHECK(checkLiveEvent(scope.history(), command.event));
    const Event& wrong = scope.history().event(command.event);
    if (!sameSubject(wrong, command.replacement) || wrong.body<RetractionDetail>()) {
        return DecisionScope::invalid(
            CorrectionTexts::tr("A correction keeps what the record is about; retract it and "
                                "record anew instead."));
    }
    KECAN_CHECK(checkFields(scope, command.replacement));
    Event replacement = command.replacement;
    // The replacement is judged as if just recorded: after everything else of its day and phase.
    replacement.id = EventId(scope.history().head().events + 2);
    replacement.batch = {};
    Effect effect = effectOf(scope.history(), {{}, command.event, {}});
    effect.added.push_back(&replacement);
    KECAN_CHECK(checkCodes(scope, effect));
    KECAN_CHECK(checkConsistency(scope, effect));
    replacement.id = {};
    return Events{retracted({{}, command.event, normalizedText(command.reason)},
                            std::min(wrong.effectiveOn, replacement.effectiveOn)),
                  std::move(replacement)};
}

Result<Events> decidePart(const DecisionScope& scope, const RevokeDecision& command)
{
    if (!scope.structure().document(command.decision)) {
        return Error{ErrorCode::NotFound,
                     CorrectionTexts::tr("The decision named is not registered.")};
    }
    KECAN_CHECK(scope.checkDocument(command.document));
    const Day day = command.on.earliest();
    Event revoked = eventOf(EventKind::DecisionRevoked, command.on, command.decision);
    Events events{std::move(revoked)};
    for (const auto& partition : scope.derived().partitions) {
        for (const Tenure& tenure : partition->tenures) {
            const Event& opening = scope.history().event(tenure.openedBy);
            if (opening.document != command.decision) {
                continue;
            }
            KECAN_CHECK(checkRevocable(scope, tenure, day));
            if (!tenure.until.isEndless()) {
                continue;
            }
            Event end = eventOf(isAwayPosting(tenure.capacity) ? EventKind::PostingEnded
                                                               : EventKind::LeftPost,
                                command.on,
                                command.document);
            end.cadre = tenure.cadre;
            end.position = tenure.position;
            events.push_back(std::move(end));
        }
    }
    return events;
}

} // namespace kecan
