#include "ui/planning/draft_acts.h"

#include "core/planning/plan_scope.h"
#include "core/rules/plan_membership.h"
#include "ui/comparison/compare_dialog.h"
#include "ui/planning/approve_draft_dialog.h"
#include "ui/planning/candidate_finder.h"
#include "ui/planning/compare_plans_dialog.h"
#include "ui/planning/copy_plan_dialog.h"
#include "ui/planning/draft_dialogs.h"
#include "ui/planning/holding_area.h"
#include "ui/planning/post_finder.h"
#include "ui/services/command_runner.h"
#include "ui/services/dialog_service.h"
#include "ui/services/error_presenter.h"
#include "ui/shell/view_context.h"

#include <algorithm>
#include <set>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

DraftActs::DraftActs(const PageServices& services,
                     PlanDesk& desk,
                     PlanModel& model,
                     PlanViews& views,
                     HoldingArea& holding)
    : QObject(&views)
    , m_services(services)
    , m_desk(desk)
    , m_model(model)
    , m_views(views)
    , m_holding(holding)
{
    connect(&m_views.board(), &BoardView::dropped, this, &DraftActs::drop);
    connect(&m_holding, &HoldingArea::dropped, this, &DraftActs::hold);
    connect(&m_holding, &HoldingArea::placeWanted, this, &DraftActs::placeHeld);
}

std::optional<bool> DraftActs::can(ActionId id) const
{
    const bool isDraft = m_desk.draft() != nullptr;
    switch (id) {
    case ActionId::NewPlan:
        return m_services.commands.canWrite();
    case ActionId::ReviewPlan:
        return !isDraft && planAt(PlanState::Approved).has() && m_services.commands.canWrite();
    case ActionId::ChangePlan:
        return !isDraft && planAt(PlanState::Drafting).has() && m_services.commands.canWrite();
    case ActionId::ComparePlans:
        return frontPlan().has();
    case ActionId::AddNominee:
    case ActionId::CopyFromPlan:
    case ActionId::ApproveDraft:
    case ActionId::DiscardDraft:
    case ActionId::HoldNominee:
    case ActionId::HoldingPane:
        return isDraft;
    case ActionId::PlaceHeld:
    case ActionId::ReleaseHeld:
        return isDraft && !m_holding.chosen().empty();
    case ActionId::FindCandidates:
        return isDraft && chosenPost().has();
    case ActionId::FindPosts:
        return isDraft && chosenPersons().size() == 1;
    case ActionId::ComparePeople:
        return !chosenPersons().empty();
    case ActionId::MoveNominee:
    case ActionId::RankUp:
    case ActionId::RankDown:
    case ActionId::TakeOutNominee:
        return isDraft && !chosen(false).empty();
    case ActionId::PutBackNominee:
        return isDraft && !chosen(true).empty();
    default:
        return std::nullopt;
    }
}

void DraftActs::run(ActionId id)
{
    switch (id) {
    case ActionId::NewPlan:
        (new StartDraftDialog(m_services, m_desk, {}, window()))->open();
        return;
    case ActionId::ReviewPlan:
        (new StartDraftDialog(m_services, m_desk, planAt(PlanState::Approved), window()))->open();
        return;
    case ActionId::ChangePlan:
        changeOpened();
        return;
    case ActionId::ComparePlans:
        comparePlans();
        return;
    case ActionId::CopyFromPlan:
        (new CopyPlanDialog(m_services, m_desk, window()))->open();
        return;
    case ActionId::FindCandidates:
        findCandidates();
        return;
    case ActionId::FindPosts:
        findPosts();
        return;
    case ActionId::ComparePeople:
        comparePeople();
        return;
    case ActionId::AddNominee:
        (new NomineeDialog(m_services, m_desk, {}, chosenPost(), window()))->open();
        return;
    case ActionId::MoveNominee:
        (new NomineeDialog(m_services, m_desk, chosenPeople(), chosenPost(), window()))->open();
        return;
    case ActionId::RankUp:
        rank(-1);
        return;
    case ActionId::RankDown:
        rank(1);
        return;
    case ActionId::TakeOutNominee:
        takeOut();
        return;
    case ActionId::PutBackNominee:
        putBack();
        return;
    case ActionId::HoldNominee:
        holdChosen();
        return;
    case ActionId::PlaceHeld:
        placeHeld();
        return;
    case ActionId::ReleaseHeld:
        releaseHeld();
        return;
    case ActionId::HoldingPane:
        m_holding.toggleOpen();
        return;
    case ActionId::ApproveDraft:
        approve();
        return;
    case ActionId::DiscardDraft:
        discard();
        return;
    default:
        return;
    }
}

void DraftActs::followDesk()
{
    m_holding.setVisible(m_desk.draft() != nullptr);
    if (m_desk.draft()) {
        m_holding.show(m_desk.office(), m_desk.overlay().fold.held);
        m_holding.setJudging([this](const BoardDrag& drag) { return m_desk.holdVerdict(drag); });
        m_views.board().setMovable([this](const BoardDrag& drag, PositionId position) {
            return m_desk.verdict(drag, position);
        });
    } else {
        m_holding.show({}, {});
        m_holding.setJudging({});
        m_views.board().setMovable({});
    }
}

void DraftActs::showProblems() const
{
    QStringList lines;
    for (const DraftProblem& problem : m_desk.overlay().fold.problems) {
        lines += problem.message.toHtmlEscaped();
    }
    m_services.dialogs.showNote(tr("What no longer fits"), lines.join(u"<br>"_s));
}

std::vector<const DraftEntry*> DraftActs::chosen(bool takenOut) const
{
    std::set<std::size_t> nodes;
    for (const QModelIndex& index : m_views.selection().selectedIndexes()) {
        nodes.insert(index.internalId());
    }
    std::vector<const DraftEntry*> entries;
    for (const std::size_t node : nodes) {
        const PlanEntry* shown = m_model.entryAt(m_model.indexOfNode(node));
        const DraftEntry* entry = shown ? m_desk.entry(shown->nomination) : nullptr;
        if (entry && entry->takenOut.has_value() == takenOut) {
            entries.push_back(entry);
        }
    }
    return entries;
}

BoardDrag DraftActs::chosenPeople() const
{
    BoardDrag people;
    for (const DraftEntry* entry : chosen(false)) {
        people.entries.push_back(entry->id);
        people.persons.push_back(entry->cadre);
    }
    return people;
}

std::vector<CadreId> DraftActs::chosenPersons() const
{
    std::set<std::size_t> nodes;
    for (const QModelIndex& index : m_views.selection().selectedIndexes()) {
        nodes.insert(index.internalId());
    }
    std::vector<CadreId> persons;
    for (const std::size_t node : nodes) {
        const PlanEntry* entry = m_model.entryAt(m_model.indexOfNode(node));
        if (entry && std::ranges::find(persons, entry->cadre) == persons.end()) {
            persons.push_back(entry->cadre);
        }
    }
    return persons;
}

MaybePositionId DraftActs::chosenPost() const
{
    const QModelIndex current = m_views.current();
    const PlanPost* post =
        m_model.postAt(current) ? m_model.postAt(current) : m_model.postAbove(current);
    return post ? MaybePositionId(post->position) : MaybePositionId();
}

MaybePlanId DraftActs::planAt(PlanState state) const
{
    const std::shared_ptr<const Snapshot> office = m_services.context.snapshot();
    const MaybePlanId id = m_services.context.plan();
    const PlanRecord* plan = office ? office->derived().plan(id) : nullptr;
    return plan && planState(*plan, office->day()) == state ? id : MaybePlanId();
}

MaybePlanId DraftActs::frontPlan() const
{
    if (m_desk.draft()) {
        return m_desk.overlay().plan;
    }
    const std::shared_ptr<const Snapshot> office = m_services.context.snapshot();
    const PlanRecord* plan = office ? office->derived().plan(m_services.context.plan()) : nullptr;
    return plan && planState(*plan, office->day()) != PlanState::NotOpened ? MaybePlanId(plan->id)
                                                                           : MaybePlanId();
}

void DraftActs::changeOpened()
{
    const MaybePlanId plan = planAt(PlanState::Drafting);
    // Changes begun before go on: two drafts of one plan would undo one another.
    for (const PlanDraft& draft : m_desk.drafts()) {
        if (draft.start == PlanStart::Opened && draft.base == plan) {
            m_desk.open(draft.uid);
            return;
        }
    }
    const Result<PlanDraft> draft = openedPlanDraft(
        m_services.context.snapshot()->derived(), Uid::random(), *plan, m_services.context.day());
    if (!draft) {
        m_services.errors.present(
            tr("The draft was not begun"), draft.error(), tr("The plan is as it was."));
        return;
    }
    m_desk.start(*draft);
}

void DraftActs::comparePlans()
{
    (new ComparePlansDialog(m_services, m_desk, *frontPlan(), window()))->show();
}

void DraftActs::drop(const BoardDrag& drag, PositionId position, int place)
{
    const std::vector<BoardLayout::Strip>& strips = m_views.board().layout().strips();
    const auto lane = std::ranges::find_if(strips, [&](const BoardLayout::Strip& strip) {
        const PlanPost* post = m_model.postAt(m_model.indexOfNode(strip.node));
        return post && post->position == position;
    });
    if (lane == strips.end()) {
        return;
    }
    std::vector<NominationId> before;
    for (std::size_t i = 0; i < static_cast<std::size_t>(place) && i < lane->cards; ++i) {
        const PlanEntry* entry = m_model.entryAt(m_model.indexOfNode(lane->firstCard + i));
        if (isInPlan(entry->step.status)) {
            before.push_back(entry->nomination);
        }
    }
    const bool isAtEnd = static_cast<std::size_t>(place) >= lane->cards;
    m_desk.make(m_desk.stepOf(drag, position, before, isAtEnd));
}

void DraftActs::rank(int direction)
{
    std::vector<const DraftEntry*> entries = chosen(false);
    // The first to go makes room for the next.
    std::ranges::sort(entries, {}, [direction](const DraftEntry* entry) {
        return direction * -entry->detail.rank;
    });
    PlanStep step;
    for (const DraftEntry* entry : entries) {
        const int place = entry->detail.rank + direction;
        if (place >= 1) {
            step.edits.emplace_back(RankEntry{entry->key(), place});
        }
    }
    if (step.edits.size() == entries.size()) {
        m_desk.make(std::move(step));
    }
}

void DraftActs::takeOut()
{
    std::vector<EntryKey> keys;
    QStringList names;
    bool isOfPlan = false;
    for (const DraftEntry* entry : chosen(false)) {
        keys.push_back(entry->key());
        names += nomineeText(*m_desk.overlay().derived, entry->cadre);
        isOfPlan = isOfPlan || entry->base.has();
    }
    if (isOfPlan) {
        (new TakeOutDialog(m_desk, std::move(keys), names.join(u", "_s), window()))->open();
        return;
    }
    // Who came with the draft goes with nothing to be said of it.
    PlanStep step;
    for (const EntryKey& key : keys) {
        step.edits.emplace_back(TakeOutEntry{key});
    }
    m_desk.make(std::move(step));
}

void DraftActs::putBack()
{
    PlanStep step;
    for (const DraftEntry* entry : chosen(true)) {
        step.edits.emplace_back(PutBackEntry{entry->key()});
    }
    m_desk.make(std::move(step));
}

void DraftActs::hold(const BoardDrag& people)
{
    PlanStep step = m_desk.holdStep(people);
    if (!m_desk.isOfPlan(people)) {
        m_desk.make(std::move(step));
        return;
    }
    std::vector<EntryKey> keys;
    std::vector<CadreId> held;
    QStringList names;
    for (const PlanEdit& edit : step.edits) {
        if (const auto* taken = std::get_if<TakeOutEntry>(&edit)) {
            keys.push_back(taken->entry);
            names += nomineeText(*m_desk.overlay().derived, taken->entry.cadre);
        } else if (const auto* holding = std::get_if<HoldCadre>(&edit)) {
            held.push_back(holding->cadre);
        }
    }
    names.removeDuplicates();
    (new TakeOutDialog(m_desk, std::move(keys), names.join(u", "_s), window(), std::move(held)))
        ->open();
}

void DraftActs::holdChosen()
{
    const BoardDrag people = chosenPeople();
    if (people.isEmpty()) {
        (new HoldDialog(m_services, m_desk, window()))->open();
        return;
    }
    hold(people);
}

void DraftActs::placeHeld()
{
    const BoardDrag people{{}, m_holding.chosen()};
    if (!people.isEmpty()) {
        (new NomineeDialog(m_services, m_desk, people, chosenPost(), window()))->open();
    }
}

void DraftActs::releaseHeld()
{
    PlanStep step;
    for (const CadreId cadre : m_holding.chosen()) {
        step.edits.emplace_back(ReleaseCadre{cadre});
    }
    m_desk.make(std::move(step));
}

void DraftActs::findCandidates()
{
    const MaybePositionId post = chosenPost();
    if (!post) {
        return;
    }
    if (!m_finder) {
        m_finder = new CandidateFinder(m_services, m_desk, window());
    }
    m_finder->seek(*post);
    m_finder->show();
    m_finder->raise();
    m_finder->activateWindow();
}

void DraftActs::findPosts()
{
    const std::vector<CadreId> persons = chosenPersons();
    if (persons.size() == 1) {
        (new PostFinder(m_services, m_desk, persons.front(), window()))->show();
    }
}

void DraftActs::comparePeople()
{
    const bool isDraft = m_desk.draft() != nullptr;
    const std::shared_ptr<const Snapshot> office =
        isDraft ? m_desk.office() : m_services.context.snapshot();
    const MaybePlanId plan = isDraft ? MaybePlanId() : m_services.context.plan();
    CompareDialog::Asking asking = [this, isDraft, office, plan](CadreId cadre, PositionId post) {
        if (isDraft) {
            return m_desk.question(cadre, post);
        }
        const PlanRecord* record = office->derived().plan(plan);
        return CandidateQuestion{.cadre = cadre,
                                 .position = post,
                                 .purpose = record ? planningPurpose(*office, record->profile)
                                                   : CandidatePurpose::NextTermPlan,
                                 .countedOn = office->day(),
                                 .plan = plan};
    };
    (new CompareDialog(
         m_services, office, chosenPersons(), chosenPost(), std::move(asking), window()))
        ->open();
}

void DraftActs::approve()
{
    (new ApproveDraftDialog(m_services, m_desk, window()))->open();
}

void DraftActs::discard()
{
    const Question question{
        .title = tr("Discard the draft?"),
        .text = tr("The draft %1 and its steps.").arg(m_desk.overlay().fold.profile.code),
        .consequence = tr("It cannot be brought back. No plan of the store is touched."),
        .yes = tr("Discard")};
    if (m_services.dialogs.confirm(question)) {
        m_desk.discard();
    }
}

} // namespace kecan::ui
