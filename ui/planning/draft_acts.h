#pragma once

#include "ui/planning/plan_desk.h"
#include "ui/planning/plan_views.h"

#include <QPointer>

namespace kecan::ui {

class CandidateFinder;
class HoldingArea;

/// What an officer does to a plan by thinking about it: begins drafts, moves people about,
/// approves. Every act has a key; dropping people on the board comes to the same.
class DraftActs final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the acts.
    DraftActs(const PageServices& services,
              PlanDesk& desk,
              PlanModel& model,
              PlanViews& views,
              HoldingArea& holding);

    /// Nothing for an action that is none of these.
    [[nodiscard]] std::optional<bool> can(ActionId id) const;
    void run(ActionId id);
    /// People can be dropped on the board and held while a draft is in front.
    void followDesk();
    void showProblems() const;

private:
    /// The entries chosen that the draft has in the plan, in the order of the list.
    [[nodiscard]] std::vector<const DraftEntry*> chosen(bool takenOut) const;
    [[nodiscard]] BoardDrag chosenPeople() const;
    /// Whoever is chosen, in a plan or a draft, in the order of the list; each once.
    [[nodiscard]] std::vector<CadreId> chosenPersons() const;
    /// The post chosen, or that of the entry chosen.
    [[nodiscard]] MaybePositionId chosenPost() const;
    /// The plan chosen, if it is that far.
    [[nodiscard]] MaybePlanId planAt(PlanState state) const;
    /// The plan chosen once it is opened, or the draft as one.
    [[nodiscard]] MaybePlanId frontPlan() const;
    void changeOpened();
    void comparePlans();
    void drop(const BoardDrag& drag, PositionId position, int place);
    void rank(int direction);
    void takeOut();
    void putBack();
    void hold(const BoardDrag& people);
    void holdChosen();
    void placeHeld();
    void releaseHeld();
    void findCandidates();
    void findPosts();
    void comparePeople();
    void approve();
    void discard();
    [[nodiscard]] QWidget* window() const { return m_views.window(); }

    PageServices m_services;
    PlanDesk& m_desk;
    PlanModel& m_model;
    PlanViews& m_views;
    HoldingArea& m_holding;
    QPointer<CandidateFinder> m_finder; ///< while it is open
};

} // namespace kecan::ui
