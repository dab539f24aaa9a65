#pragma once

#include "ui/planning/plan_filter.h"
#include "ui/shell/page.h"

#include <memory>

class QLabel;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace kecan::ui {

class DraftActs;
class DraftBar;
class EmptyState;
class FindingPanel;
class HoldingArea;
class LiveStructure;
class NoticeBar;
class PlanDesk;
class PlanExport;
class PlanFilterBar;
class PlanFormsButton;
class PlanModel;
class PlanPicker;
class PlanViews;
class StructureStrip;
enum class PlanForm;

/// Quy hoạch: a plan as it was on the day, by unit and post, as a list or a board, with its
/// structure and its paper; and drafts of plans, to be thought about.
class PlanPage final : public Page
{
    Q_OBJECT

public:
    PlanPage(const PageServices& services, QWidget* parent);
    ~PlanPage() override;

    [[nodiscard]] bool can(ActionId id) const override;
    void run(ActionId id) override;
    bool reveal(const Subject& subject) override;
    [[nodiscard]] FindingSubject askedAbout() const override;
    [[nodiscard]] std::optional<OwnUndo> ownUndo() const override;
    void undoOwn() override;
    void redoOwn() override;
    [[nodiscard]] std::optional<PageCount> count() const override;

    [[nodiscard]] const PlanModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeHeader();
    void connectParts();
    /// Everything anew: another store, another day, or an act recorded.
    void reload() override;
    void showPlan();
    void setBoard(bool isBoard);
    void fitFindings();
    void applyFilter();
    void showState();
    void showNotice();
    void leaveEmptyState();
    void copy(bool withHeadings);
    void exportList();
    void openPreview(PlanForm form);
    void meet();
    void retranslate();
    void refreshIcons();
    void connectDraft();
    void fillPicker();
    /// The plan in front, or the draft as one.
    [[nodiscard]] MaybePlanId planId() const;
    [[nodiscard]] const PlanRecord* plan() const;

    /// Why there is no list.
    enum class Empty
    {
        No,
        NoPlan,
        NotOpened,
        NoEntries,
        NothingFound,
    };

    PageServices m_services;
    std::shared_ptr<const Snapshot> m_snapshot; ///< with the draft in front
    PlanModel* m_model = nullptr;
    PlanPicker* m_picker = nullptr;
    QToolButton* m_asList = nullptr;
    QToolButton* m_asBoard = nullptr;
    QPushButton* m_preview = nullptr;
    QPushButton* m_exportButton = nullptr;
    PlanFormsButton* m_forms = nullptr;
    NoticeBar* m_notice = nullptr;
    StructureStrip* m_strip = nullptr;
    LiveStructure* m_structure = nullptr;
    PlanFilterBar* m_filterBar = nullptr;
    PlanViews* m_views = nullptr;
    PlanDesk* m_desk = nullptr;
    DraftBar* m_draftBar = nullptr;
    HoldingArea* m_holding = nullptr;
    DraftActs* m_draftActs = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    FindingPanel* m_findings = nullptr;
    PlanExport* m_export = nullptr;
    Empty m_emptyKind = Empty::No;
};

} // namespace kecan::ui
