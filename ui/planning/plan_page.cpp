#include "ui/planning/plan_page.h"

#include "ui/findings/finding_panel.h"
#include "ui/findings/judgement.h"
#include "ui/meeting/meeting_window.h"
#include "ui/planning/draft_acts.h"
#include "ui/planning/draft_bar.h"
#include "ui/planning/holding_area.h"
#include "ui/planning/live_structure.h"
#include "ui/planning/plan_filter_bar.h"
#include "ui/planning/plan_model.h"
#include "ui/planning/plan_picker.h"
#include "ui/planning/plan_views.h"
#include "ui/planning/structure_strip.h"
#include "ui/print/plan_export.h"
#include "ui/print/plan_forms_button.h"
#include "ui/print/preview_dialog.h"
#include "ui/procedure/procedure_dialog.h"
#include "ui/services/error_presenter.h"
#include "ui/shell/view_context.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_bar.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QListView>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Of the height of the page, at the most; on the board every card says its gravest finding.
constexpr int kFindingsPercent = 34;
constexpr int kFindingsPercentBesideBoard = 18;

/// The plan to show first: the largest one in force, else the largest one.
MaybePlanId firstChoice(const std::vector<PlanSummary>& plans)
{
    const auto largest = std::ranges::max_element(plans, {}, [](const PlanSummary& plan) {
        return std::make_pair(plan.state == PlanState::Approved, plan.entries);
    });
    return largest == plans.end() ? MaybePlanId() : MaybePlanId(largest->plan);
}

} // namespace

PlanPage::PlanPage(const PageServices& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_model(new PlanModel(this))
    , m_picker(new PlanPicker(this))
    , m_asList(new QToolButton(this))
    , m_asBoard(new QToolButton(this))
    , m_preview(new QPushButton(this))
    , m_exportButton(new QPushButton(this))
    , m_forms(new PlanFormsButton(this))
    , m_notice(new NoticeBar(this))
    , m_strip(new StructureStrip(this))
    , m_filterBar(new PlanFilterBar(services.actions, this))
    , m_views(new PlanViews(*m_model, services.preferences, this))
    , m_desk(new PlanDesk(services, this))
    , m_draftBar(new DraftBar(services.actions, this))
    , m_holding(new HoldingArea(services.preferences, this))
    , m_draftActs(new DraftActs(services, *m_desk, *m_model, *m_views, *m_holding))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_findings(new FindingPanel(services, this))
    , m_export(new PlanExport(services, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 0);
    column->setSpacing(10);
    column->addWidget(makeHeader());
    column->addWidget(m_notice);
    column->addWidget(m_draftBar);
    column->addWidget(m_strip);
    column->addWidget(m_filterBar);
    m_stack->addWidget(m_views);
    m_stack->addWidget(m_empty);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addLayout(m_stack, 1);
    row->addWidget(m_holding);
    column->addLayout(row, 1);
    for (const ActionId id : {ActionId::PlaceHeld, ActionId::ReleaseHeld}) {
        m_holding->list().addAction(services.actions.action(id));
    }
    connect(m_holding, &HoldingArea::selectionChanged, this, &Page::actionsChanged);
    column->addWidget(m_findings);
    m_findings->keepShown(services.preferences, u"planning"_s);
    for (const ActionId id : {ActionId::FindCandidates,
                              ActionId::FindPosts,
                              ActionId::ComparePeople,
                              ActionId::AddNominee,
                              ActionId::MoveNominee,
                              ActionId::RankUp,
                              ActionId::RankDown,
                              ActionId::TakeOutNominee,
                              ActionId::PutBackNominee,
                              ActionId::HoldNominee,
                              ActionId::WhyNot,
                              ActionId::Copy,
                              ActionId::CopyWithHeadings}) {
        m_views->addMenuAction(services.actions.action(id));
    }
    m_structure = new LiveStructure(services, *m_desk, m_views->board(), *m_strip);
    setFocusProxy(m_views);
    connectParts();
    retranslate();
    refreshIcons();
    reload();
}

PlanPage::~PlanPage() = default;

bool PlanPage::can(ActionId id) const
{
    if (const std::optional<bool> drafted = m_draftActs->can(id)) {
        return *drafted;
    }
    switch (id) {
    case ActionId::PreviewPlan:
    case ActionId::ExportPlan:
    case ActionId::ProcedureDesk:
        return plan() && m_emptyKind != Empty::NotOpened;
    case ActionId::Find:
    case ActionId::FindingPane:
        return true;
    case ActionId::Copy:
    case ActionId::CopyWithHeadings:
        return m_views->selection().hasSelection();
    case ActionId::ExpandAll:
    case ActionId::CollapseAll:
        return m_emptyKind == Empty::No && !m_views->isBoard();
    case ActionId::PlanBoard:
    case ActionId::MeetingMode:
        return plan() && m_emptyKind != Empty::NotOpened;
    case ActionId::BoardDensity:
        return m_emptyKind == Empty::No && m_views->isBoard();
    default:
        return false;
    }
}

void PlanPage::run(ActionId id)
{
    if (m_draftActs->can(id)) {
        m_draftActs->run(id);
        return;
    }
    switch (id) {
    case ActionId::PreviewPlan:
        openPreview(PlanForm::List);
        return;
    case ActionId::ExportPlan:
        exportList();
        return;
    case ActionId::ProcedureDesk:
        (new ProcedureDialog(m_services, *m_desk, planId(), this))->open();
        return;
    case ActionId::Find:
        m_filterBar->edit();
        return;
    case ActionId::Copy:
        copy(false);
        return;
    case ActionId::CopyWithHeadings:
        copy(true);
        return;
    case ActionId::ExpandAll:
        m_views->tree().expandEverything();
        return;
    case ActionId::CollapseAll:
        m_views->tree().foldToPosts();
        return;
    case ActionId::PlanBoard:
        setBoard(!m_views->isBoard());
        return;
    case ActionId::BoardDensity:
        m_views->toggleDensity();
        return;
    case ActionId::MeetingMode:
        meet();
        return;
    case ActionId::FindingPane:
        m_findings->toggleShown();
        return;
    default:
        return;
    }
}

bool PlanPage::reveal(const Subject& subject)
{
    const auto* wanted = std::get_if<PlanId>(&subject);
    const std::shared_ptr<const Snapshot> office = m_services.context.snapshot();
    if (!wanted || !office || !office->derived().plan(*wanted)) {
        return false;
    }
    m_desk->leave();
    m_services.context.setPlan(*wanted);
    return true;
}

FindingSubject PlanPage::askedAbout() const
{
    const QModelIndex row = m_views->current();
    // A draft is no plan of the store: what is asked is asked as of anybody.
    FindingSubject subject{.plan = m_desk->draft() ? MaybePlanId() : m_services.context.plan()};
    if (const PlanEntry* entry = m_model->entryAt(row)) {
        subject.cadre = entry->cadre;
    }
    const PlanPost* post = m_model->postAt(row) ? m_model->postAt(row) : m_model->postAbove(row);
    if (post) {
        subject.position = post->position;
    }
    return subject;
}

std::optional<OwnUndo> PlanPage::ownUndo() const
{
    return m_desk->draft() ? std::optional(OwnUndo{m_desk->undoText(), m_desk->redoText()})
                           : std::nullopt;
}

void PlanPage::undoOwn()
{
    m_desk->undo();
}

void PlanPage::redoOwn()
{
    m_desk->redo();
}

std::optional<PageCount> PlanPage::count() const
{
    return plan() ? std::optional(PageCount{m_model->shownEntries(), m_model->totalEntries()})
                  : std::nullopt;
}

void PlanPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showNotice();
        showState();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    Page::changeEvent(event);
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    fitFindings();
    Page::resizeEvent(event);
}

QWidget* PlanPage::makeHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_picker, 1);
    row->addSpacing(8);
    for (QToolButton* button : {m_asList, m_asBoard}) {
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        row->addWidget(button);
    }
    m_asList->setObjectName(u"planAsList"_s);
    m_asBoard->setObjectName(u"planAsBoard"_s);
    row->addSpacing(8);
    row->addWidget(m_preview);
    row->addWidget(m_exportButton);
    row->addWidget(m_forms);
    return header;
}

void PlanPage::connectParts()
{
    ViewContext& context = m_services.context;
    connect(&context, &ViewContext::workspaceChanged, this, &PlanPage::expire);
    connect(&context, &ViewContext::dayChanged, this, &PlanPage::expire);
    connect(&context, &ViewContext::recorded, this, &PlanPage::expire);
    connect(&context, &ViewContext::planChanged, this, &PlanPage::expire);
    connect(m_picker, &PlanPicker::picked, this, [this, &context](PlanId id) {
        m_desk->leave();
        context.setPlan(id);
    });
    connectDraft();
    connect(m_asList, &QToolButton::clicked, this, [this] { setBoard(false); });
    connect(m_asBoard, &QToolButton::clicked, this, [this] { setBoard(true); });
    connect(m_preview, &QPushButton::clicked, this, [this] { openPreview(PlanForm::List); });
    connect(m_exportButton, &QPushButton::clicked, this, &PlanPage::exportList);
    connect(m_forms, &PlanFormsButton::chosen, this, &PlanPage::openPreview);
    connect(m_strip, &StructureStrip::chosen, this, [this](const PlanPart& part) {
        m_filterBar->setStatus(PlanStatusChoice::InPlan);
        m_filterBar->setPart(part);
        m_strip->setChosen(part);
    });
    PlanTreeView* tree = &m_views->tree();
    connect(m_strip, &StructureStrip::postsWanted, tree, &PlanTreeView::foldToPosts);
    connect(m_filterBar, &PlanFilterBar::filterChanged, this, &PlanPage::applyFilter);
    connect(m_filterBar, &PlanFilterBar::expandWanted, tree, &PlanTreeView::expandEverything);
    connect(m_filterBar, &PlanFilterBar::foldWanted, tree, &PlanTreeView::foldToPosts);
    connect(m_filterBar, &PlanFilterBar::listWanted, m_views, &PlanViews::enter);
    connect(
        &m_views->selection(), &QItemSelectionModel::selectionChanged, this, &Page::actionsChanged);
    connect(m_empty, &EmptyState::buttonClicked, this, &PlanPage::leaveEmptyState);
    connect(m_notice, &NoticeBar::buttonClicked, this, [this] {
        if (const PlanRecord* record = plan()) {
            m_services.context.setDay(record->closedOn.plusDays(-1));
        }
    });
}

void PlanPage::connectDraft()
{
    connect(m_desk, &PlanDesk::changed, this, &PlanPage::expire);
    connect(m_desk, &PlanDesk::said, this, &Page::said);
    connect(m_picker, &PlanPicker::draftPicked, m_desk, &PlanDesk::open);
    connect(m_draftBar, &DraftBar::leaveWanted, m_desk, &PlanDesk::leave);
    connect(m_draftBar, &DraftBar::problemsWanted, m_draftActs, &DraftActs::showProblems);
    const auto run = [this](ActionId id) { return [this, id] { m_draftActs->run(id); }; };
    connect(m_draftBar, &DraftBar::findWanted, m_draftActs, run(ActionId::FindCandidates));
    connect(m_draftBar, &DraftBar::approveWanted, m_draftActs, run(ActionId::ApproveDraft));
    connect(m_draftBar, &DraftBar::discardWanted, m_draftActs, run(ActionId::DiscardDraft));
}

void PlanPage::reload()
{
    ViewContext& context = m_services.context;
    m_snapshot = m_desk->draft() ? m_desk->office() : context.snapshot();
    // None was chosen yet, or the one chosen is no more: its approval was undone.
    if (m_snapshot && !m_desk->draft() && !m_snapshot->derived().plan(context.plan())) {
        if (const MaybePlanId first = firstChoice(planSummaries(*m_snapshot))) {
            context.setPlan(*first); // comes back here, or when the page is shown
            if (isVisible()) {
                return;
            }
        }
    }
    fillPicker();
    m_draftBar->show(*m_desk);
    m_draftActs->followDesk();
    showPlan();
}

void PlanPage::fillPicker()
{
    const std::shared_ptr<const Snapshot> office = m_services.context.snapshot();
    m_picker->setPlans(office ? planSummaries(*office) : std::vector<PlanSummary>(),
                       m_services.context.plan());
    std::vector<DraftChoice> drafts;
    for (const PlanDraft& draft : m_desk->drafts()) {
        drafts.push_back(
            {draft.uid, draft.profile.code, draft.profile.title, static_cast<int>(draft.applied)});
    }
    m_picker->setDrafts(std::move(drafts),
                        m_desk->draft() ? std::optional(m_desk->draft()->uid) : std::nullopt);
}

void PlanPage::showPlan()
{
    const MaybePlanId id = planId();
    PlanContents contents;
    if (m_snapshot && id) {
        // The list shows posts that wait for a name only when they are asked for.
        contents = planContents(*m_snapshot, *id, PlanGrouping::Department, PlanPosts::Open);
        contents.posts = m_views->posts();
    }
    m_filterBar->setOverview(m_structure->show(m_snapshot, id));
    if (m_views->isBoard() && id) {
        // The board says on every card what the panel below lists.
        JudgedOffice judged = judgePlan(m_services.context, m_snapshot, *id);
        BoardFacts facts = boardFacts(contents, judged);
        m_views->show(std::move(contents), std::move(facts));
        m_findings->show(std::move(judged));
    } else {
        m_views->show(std::move(contents), {});
        m_findings->show([this, id] {
            return id ? judgePlan(m_services.context, m_snapshot, *id) : JudgedOffice();
        });
    }
    showNotice();
    applyFilter();
}

void PlanPage::setBoard(bool isBoard)
{
    m_views->setBoard(isBoard);
    fitFindings();
    showPlan();
}

void PlanPage::fitFindings()
{
    const int percent = m_views->isBoard() ? kFindingsPercentBesideBoard : kFindingsPercent;
    m_findings->setMost(height() * percent / 100);
}

void PlanPage::applyFilter()
{
    const PlanFilter filter = m_filterBar->filter();
    m_strip->setChosen(filter.part);
    m_views->narrow(filter);
    showState();
    Q_EMIT countChanged();
    Q_EMIT actionsChanged();
}

void PlanPage::copy(bool withHeadings)
{
    const QString text = m_views->tree().selectedText(withHeadings);
    if (!text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void PlanPage::exportList()
{
    if (!can(ActionId::ExportPlan)) {
        return;
    }
    const PlanId id = *planId();
    Workspace& workspace = *m_services.context.workspace();
    Result<std::vector<ReportDocument>> documents =
        planFormDocuments(workspace.history(),
                          *m_snapshot,
                          id,
                          PlanForm::List,
                          loadPaperHeading(workspace.store(), *m_snapshot, id));
    if (!documents) {
        m_services.errors.present(
            tr("The paper was not exported"), documents.error(), tr("No file was written."));
        return;
    }
    m_export->start(*std::move(documents),
                    planFormFileName(PlanForm::List, plan()->profile.code, m_snapshot->day()));
}

void PlanPage::openPreview(PlanForm form)
{
    if (!can(ActionId::PreviewPlan)) {
        return;
    }
    auto* preview = new PreviewDialog(
        m_services, *m_services.context.workspace(), m_snapshot, *planId(), form, this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

void PlanPage::meet()
{
    const QModelIndex row = m_views->current();
    const PlanPost* post = m_model->postAt(row) ? m_model->postAt(row) : m_model->postAbove(row);
    auto* meeting = new MeetingWindow(m_model->contents(),
                                      plan()->profile.code,
                                      post ? MaybePositionId(post->position) : MaybePositionId(),
                                      this);
    connect(&m_services.context, &ViewContext::workspaceChanged, meeting, &QWidget::close);
    meeting->showFullScreen();
}

void PlanPage::retranslate()
{
    m_preview->setText(tr("Preview…"));
    m_preview->setToolTip(m_services.actions.tip(ActionId::PreviewPlan));
    m_exportButton->setText(tr("Export PDF…"));
    m_exportButton->setToolTip(m_services.actions.tip(ActionId::ExportPlan));
    m_views->setAccessibleNames(tr("People of the plan by unit and post"),
                                tr("Board of the plan: posts and their candidates"));
    m_asList->setText(tr("List"));
    m_asBoard->setText(tr("Board"));
    for (QToolButton* button : {m_asList, m_asBoard}) {
        button->setToolTip(m_services.actions.tip(ActionId::PlanBoard));
    }
    m_findings->setHint(tr("Choose a plan."));
}

void PlanPage::refreshIcons()
{
    m_asList->setIcon(themeIcon(u"view-list"_s, palette()));
    m_asBoard->setIcon(themeIcon(u"view-board"_s, palette()));
    m_preview->setIcon(themeIcon(u"preview"_s, palette()));
    m_exportButton->setIcon(themeIcon(u"pdf"_s, palette()));
}

MaybePlanId PlanPage::planId() const
{
    return m_desk->draft() ? MaybePlanId(m_desk->overlay().plan) : m_services.context.plan();
}

const PlanRecord* PlanPage::plan() const
{
    return m_snapshot ? m_snapshot->derived().plan(planId()) : nullptr;
}

} // namespace kecan::ui
