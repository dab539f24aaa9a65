#pragma once

#include "core/planning/draft_overlay.h"
#include "core/planning/plan_draft_store.h"
#include "core/rules/candidate_rules.h"
#include "ui/planning/board_drag.h"
#include "ui/planning/board_view.h"
#include "ui/shell/page.h"

#include <QObject>

#include <memory>
#include <optional>
#include <span>

namespace kecan::ui {

/// The desk a plan is thought about at: the drafts of the store, the one in front and its steps.
/// Every step is kept in the store at once; one that cannot be kept is taken back and said.
/// @thread GUI
class PlanDesk final : public QObject
{
    Q_OBJECT

public:
    explicit PlanDesk(const PageServices& services, QObject* parent = nullptr);

    /// Every draft of the store that can be read and is not enacted; empty without a store. One
    /// that was enacted is there again when that is undone.
    [[nodiscard]] std::vector<PlanDraft> drafts() const;
    /// The draft in front; nothing while a plan is.
    [[nodiscard]] const PlanDraft* draft() const;
    /// Puts a draft in front. Says so when it cannot be read.
    void open(const Uid& draft);
    /// Puts the plans in front again; the draft stays as it is.
    void leave();
    /// Keeps @p draft in the store and puts it in front. @return whether it was kept
    bool start(PlanDraft draft);
    /// The draft in front has become the plan called @p code: the plan comes in front.
    void replaceByPlan(const QString& code);
    /// Does away with the draft in front. @return whether it is gone
    bool discard();

    /// The office with the draft in front, on the day of view.
    [[nodiscard]] const DraftOverlay& overlay() const;
    [[nodiscard]] std::shared_ptr<const Snapshot> office() const;
    /// The office as it would be with @p step too, which is done nowhere.
    [[nodiscard]] DraftOverlay overlayWith(PlanStep step) const;

    /// Does @p step in the draft in front, or shows why not. @return whether it was done
    bool make(PlanStep step);
    void undo();
    void redo();
    /// What the last step did, and the one last undone; empty when there is none.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;

    /// What dropping @p drag before the card at @p place of a lane would do; @p before are the
    /// entries of the lane before that card.
    [[nodiscard]] PlanStep stepOf(const BoardDrag& drag,
                                  PositionId position,
                                  std::span<const NominationId> before,
                                  bool isAtEnd) const;
    /// Whether they may come to @p position, and what the rules say of it.
    [[nodiscard]] BoardView::Verdict verdict(const BoardDrag& drag, PositionId position) const;
    /// What holding @p drag would do, and the step of it; the reason of an entry of the plan begun
    /// with is left to be given.
    [[nodiscard]] BoardView::Verdict holdVerdict(const BoardDrag& drag) const;
    [[nodiscard]] PlanStep holdStep(const BoardDrag& drag) const;
    /// Whether one of them stands in the plan the draft began with.
    [[nodiscard]] bool isOfPlan(const BoardDrag& drag) const;
    /// What is asked of the rules about somebody for a post of the draft in front.
    [[nodiscard]] CandidateQuestion question(CadreId cadre, PositionId position) const;
    /// The entry of the draft with an id.
    [[nodiscard]] const DraftEntry* entry(NominationId id) const;

Q_SIGNALS:
    /// Another draft is in front, or none, or it is another by a step.
    void changed();
    /// What was done, undone or redone.
    void said(const QString& what);

private:
    [[nodiscard]] std::optional<PlanDraftStore> store() const;
    [[nodiscard]] const DerivedHistory& derived() const;
    [[nodiscard]] bool isEnacted(const PlanDraft& draft) const;
    /// Keeps @p draft and shows it, or shows why it could not be kept. @return whether it was
    bool keep(PlanDraft draft);
    void forgetOverlay();

    PageServices m_services;
    std::optional<PlanDraft> m_draft;
    mutable std::optional<DraftOverlay> m_overlay;
    mutable std::shared_ptr<const Snapshot> m_office;
};

} // namespace kecan::ui
