#include "ui/planning/plan_desk.h"

#include "core/history/timeline.h"
#include "core/planning/plan_scope.h"
#include "core/rules/judge.h"
#include "core/rules/plan_membership.h"
#include "ui/findings/finding_texts.h"
#include "ui/services/command_runner.h"
#include "ui/services/error_presenter.h"
#include "ui/shell/view_context.h"

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the rules say of somebody where he hovers.
struct Weighing
{
    DropVerdict verdict = DropVerdict::Allowed;
    QStringList reasons;

    void add(DropVerdict other, const QString& reason)
    {
        verdict = std::max(verdict, other);
        if (!reason.isEmpty() && !reasons.contains(reason)) {
            reasons += reason;
        }
    }
};

} // namespace

PlanDesk::PlanDesk(const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
    const auto storeChanged = [this] {
        m_draft.reset();
        forgetOverlay();
    };
    connect(&services.context, &ViewContext::workspaceChanged, this, storeChanged);
    connect(&services.context, &ViewContext::dayChanged, this, &PlanDesk::forgetOverlay);
    connect(&services.context, &ViewContext::recorded, this, &PlanDesk::forgetOverlay);
}

std::vector<PlanDraft> PlanDesk::drafts() const
{
    std::vector<PlanDraft> drafts;
    const std::optional<PlanDraftStore> kept = store();
    const Result<std::vector<KeptDraft>> listed =
        kept ? kept->list() : Result<std::vector<KeptDraft>>(std::vector<KeptDraft>());
    if (listed) {
        for (const KeptDraft& each : *listed) {
            if (each.draft && !isEnacted(*each.draft)) {
                drafts.push_back(*each.draft);
            }
        }
    }
    return drafts;
}

const PlanDraft* PlanDesk::draft() const
{
    // Who hears of the store going before this does may ask yet.
    return m_draft && m_services.context.workspace() ? &*m_draft : nullptr;
}

void PlanDesk::open(const Uid& draft)
{
    std::optional<PlanDraftStore> kept = store();
    if (!kept) {
        return;
    }
    Result<PlanDraft> read = kept->load(draft);
    if (!read) {
        m_services.errors.present(
            tr("The draft was not opened"), read.error(), tr("It is kept as it is."));
        return;
    }
    m_draft = *std::move(read);
    forgetOverlay();
    Q_EMIT changed();
}

void PlanDesk::leave()
{
    if (m_draft) {
        m_draft.reset();
        forgetOverlay();
        Q_EMIT changed();
    }
}

bool PlanDesk::start(PlanDraft draft)
{
    return keep(std::move(draft));
}

void PlanDesk::replaceByPlan(const QString& code)
{
    if (const std::optional<PlanId> plan = findPlan(derived(), code)) {
        m_services.context.setPlan(*plan);
    }
    leave();
}

bool PlanDesk::discard()
{
    std::optional<PlanDraftStore> kept = store();
    if (!kept || !m_draft) {
        return false;
    }
    if (const Status gone = kept->remove(m_draft->uid); !gone) {
        m_services.errors.present(
            tr("The draft was not discarded"), gone.error(), tr("It is kept as it is."));
        return false;
    }
    leave();
    return true;
}

const DraftOverlay& PlanDesk::overlay() const
{
    if (!m_overlay) {
        m_overlay = overlayOf(derived(), *m_draft, m_services.context.day());
    }
    return *m_overlay;
}

std::shared_ptr<const Snapshot> PlanDesk::office() const
{
    if (!m_office) {
        m_office = std::make_shared<const Snapshot>(overlay().derived, overlay().day);
    }
    return m_office;
}

DraftOverlay PlanDesk::overlayWith(PlanStep step) const
{
    PlanDraft next = *m_draft;
    next.steps.resize(next.applied);
    next.steps.push_back(std::move(step));
    ++next.applied;
    return overlayOf(derived(), next, m_services.context.day());
}

bool PlanDesk::make(PlanStep step)
{
    if (!m_draft || step.edits.empty()) {
        return false;
    }
    PlanDraft next = *m_draft;
    const QString name = stepText(derived(), step);
    if (const Status made = makeStep(next, derived(), std::move(step), m_services.context.day());
        !made) {
        m_services.errors.present(
            tr("“%1” was not done").arg(name), made.error(), tr("The draft is as before."));
        return false;
    }
    if (!keep(std::move(next))) {
        return false;
    }
    Q_EMIT said(name);
    return true;
}

void PlanDesk::undo()
{
    PlanDraft next = *m_draft;
    const QString name = undoText();
    if (next.undo() && keep(std::move(next))) {
        Q_EMIT said(tr("Undone: %1").arg(name));
    }
}

void PlanDesk::redo()
{
    PlanDraft next = *m_draft;
    const QString name = redoText();
    if (next.redo() && keep(std::move(next))) {
        Q_EMIT said(tr("Redone: %1").arg(name));
    }
}

QString PlanDesk::undoText() const
{
    return m_draft && m_draft->canUndo() ? stepText(derived(), m_draft->steps[m_draft->applied - 1])
                                         : QString();
}

QString PlanDesk::redoText() const
{
    return draft() && m_draft->canRedo() ? stepText(derived(), m_draft->steps[m_draft->applied])
                                         : QString();
}

PlanStep PlanDesk::stepOf(const BoardDrag& drag,
                          PositionId position,
                          std::span<const NominationId> before,
                          bool isAtEnd) const
{
    const auto isCarried = [&drag](NominationId id) {
        return std::ranges::find(drag.entries, id) != drag.entries.end();
    };
    // Those carried leave their places first.
    int place = 1 + static_cast<int>(std::ranges::count_if(
                        before, [&](NominationId id) { return !isCarried(id); }));
    const auto next = [&] { return isAtEnd ? 0 : place++; };
    PlanStep step;
    for (const NominationId id : drag.entries) {
        if (const DraftEntry* carried = entry(id)) {
            if (carried->position == position) {
                step.edits.emplace_back(RankEntry{carried->key(), next()});
            } else {
                step.edits.emplace_back(MoveEntry{carried->key(), position, next()});
            }
        }
    }
    if (drag.entries.empty()) {
        for (const CadreId cadre : drag.persons) {
            step.edits.emplace_back(AddEntry{{cadre, position}, next()});
        }
    }
    return step;
}

BoardView::Verdict PlanDesk::verdict(const BoardDrag& drag, PositionId position) const
{
    const FoldedPlan& plan = overlay().fold;
    const DerivedHistory& history = derived();
    const Day day = m_services.context.day();
    if (const Status post = checkPlannedPost(history, plan.profile, position, day); !post) {
        return {DropVerdict::Refused, post.error().message};
    }
    const std::shared_ptr<const RuleBook> book = m_services.context.ruleBook();
    const Judge judge(history, book);
    Weighing weighing;
    for (const CadreId cadre : drag.persons) {
        const bool isInLane = plan.find({cadre, position}) != nullptr;
        const bool comesFromThere = std::ranges::any_of(drag.entries, [&](NominationId id) {
            const DraftEntry* carried = entry(id);
            return carried && carried->key() == EntryKey{cadre, position};
        });
        if (comesFromThere) {
            continue;
        }
        if (isInLane) {
            weighing.add(
                DropVerdict::Refused,
                tr("%1 is planned for this post already.").arg(nomineeText(history, cadre)));
            continue;
        }
        if (const Status nominee = checkNominee(history, cadre, day); !nominee) {
            weighing.add(DropVerdict::Refused, nominee.error().message);
            continue;
        }
        for (const Finding& finding : judge.why(*office(), question(cadre, position))) {
            if (isOpen(finding) && stateOf(finding) <= FindingState::Warning) {
                weighing.add(DropVerdict::Warned,
                             FindingTexts::sentence(book->rule(finding.ruleId), finding));
            }
        }
    }
    return {weighing.verdict, weighing.reasons.join(u'\n')};
}

BoardView::Verdict PlanDesk::holdVerdict(const BoardDrag& drag) const
{
    const std::vector<CadreId>& held = overlay().fold.held;
    for (const CadreId cadre : drag.persons) {
        if (const Status nominee = checkNominee(derived(), cadre, m_services.context.day());
            !nominee) {
            return {DropVerdict::Refused, nominee.error().message};
        }
        if (drag.entries.empty() && std::ranges::find(held, cadre) != held.end()) {
            return {DropVerdict::Refused,
                    tr("%1 is in the holding area already.").arg(nomineeText(derived(), cadre))};
        }
    }
    if (drag.entries.empty()) {
        return {DropVerdict::Allowed, tr("They wait here for a post.")};
    }
    return isOfPlan(drag)
               ? BoardView::Verdict{DropVerdict::Warned,
                                    tr("They are taken out of the plan, which needs its reason, "
                                       "and wait here for another post.")}
               : BoardView::Verdict{DropVerdict::Allowed,
                                    tr("They leave the post and wait here for another.")};
}

PlanStep PlanDesk::holdStep(const BoardDrag& drag) const
{
    const std::vector<CadreId>& held = overlay().fold.held;
    PlanStep step;
    for (const NominationId id : drag.entries) {
        if (const DraftEntry* carried = entry(id)) {
            step.edits.emplace_back(TakeOutEntry{carried->key()});
        }
    }
    std::vector<CadreId> arriving;
    for (const CadreId cadre : drag.persons) {
        const bool isHere = std::ranges::find(held, cadre) != held.end() ||
                            std::ranges::find(arriving, cadre) != arriving.end();
        if (!isHere) {
            arriving.push_back(cadre);
            step.edits.emplace_back(HoldCadre{cadre});
        }
    }
    return step;
}

bool PlanDesk::isOfPlan(const BoardDrag& drag) const
{
    return std::ranges::any_of(drag.entries, [this](NominationId id) {
        const DraftEntry* carried = entry(id);
        return carried && carried->base.has();
    });
}

CandidateQuestion PlanDesk::question(CadreId cadre, PositionId position) const
{
    return {.cadre = cadre,
            .position = position,
            .purpose = planningPurpose(*office(), overlay().fold.profile),
            .countedOn = overlay().day};
}

const DraftEntry* PlanDesk::entry(NominationId id) const
{
    const std::vector<DraftEntry>& entries = overlay().fold.entries;
    const auto found = std::ranges::find(entries, id, &DraftEntry::id);
    return found == entries.end() ? nullptr : &*found;
}

std::optional<PlanDraftStore> PlanDesk::store() const
{
    Workspace* workspace = m_services.context.workspace();
    return workspace ? std::optional(PlanDraftStore(workspace->store())) : std::nullopt;
}

const DerivedHistory& PlanDesk::derived() const
{
    return *m_services.context.workspace()->history().derived();
}

bool PlanDesk::isEnacted(const PlanDraft& draft) const
{
    if (draft.start == PlanStart::Opened) {
        const PlanRecord* plan = derived().plan(draft.base);
        return !plan || !plan->approvedOn.isEndless();
    }
    QString code = draft.profile.code;
    for (std::size_t step = 0; step < draft.applied; ++step) {
        for (const PlanEdit& edit : draft.steps[step].edits) {
            if (const auto* renamed = std::get_if<SetPlanProfile>(&edit)) {
                code = renamed->profile.code;
            }
        }
    }
    return findPlan(derived(), code).has_value();
}

bool PlanDesk::keep(PlanDraft draft)
{
    std::optional<PlanDraftStore> kept = store();
    if (!kept) {
        return false;
    }
    if (const Status saved = kept->save(draft); !saved) {
        m_services.errors.present(tr("The step was not kept"),
                                  saved.error(),
                                  tr("The draft is as it was before the step."));
        return false;
    }
    m_draft = std::move(draft);
    forgetOverlay();
    Q_EMIT changed();
    return true;
}

void PlanDesk::forgetOverlay()
{
    m_overlay.reset();
    m_office.reset();
}

} // namespace kecan::ui
