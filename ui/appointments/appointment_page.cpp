#include "ui/appointments/appointment_page.h"

#include "core/history/record_names.h"
#include "ui/appointments/correct_event_dialog.h"
#include "ui/appointments/event_entry.h"
#include "ui/appointments/event_filter_bar.h"
#include "ui/appointments/event_model.h"
#include "ui/appointments/event_pane.h"
#include "ui/appointments/new_event_dialog.h"
#include "ui/appointments/retract_event_dialog.h"
#include "ui/appointments/revoke_decision_dialog.h"
#include "ui/services/command_runner.h"
#include "ui/services/preferences.h"
#include "ui/shell/view_context.h"
#include "ui/table/data_table.h"
#include "ui/theme/icons.h"
#include "ui/widgets/empty_state.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSidesState = u"splitter/appointments"_s;
constexpr int kFrozenColumns = 2; ///< day and name

} // namespace

AppointmentPage::AppointmentPage(const PageServices& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_model(new EventModel(this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 0);
    column->setSpacing(10);
    column->addWidget(makeTop());
    m_stack->addWidget(makeSides());
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    setFocusProxy(m_table);
    connectParts();
    retranslate();
    refreshIcons();
    storeChanged();
}

AppointmentPage::~AppointmentPage()
{
    m_services.preferences.setState(kSidesState, m_sides->saveState());
}

bool AppointmentPage::can(ActionId id) const
{
    const MaybeEventId event = chosen();
    const bool mayChange = event && canWrite() && m_model->table()->history().isLive(*event);
    switch (id) {
    case ActionId::NewEvent:
        return canWrite() && m_services.context.workspace()->history().nextCadre() > 1;
    case ActionId::CorrectEvent:
        return mayChange && isEnterable(m_model->table()->facts(*event)->kind);
    case ActionId::RetractEvent:
        return mayChange;
    case ActionId::Find:
    case ActionId::ChooseColumns:
        return m_model->total() > 0;
    case ActionId::NextRow:
    case ActionId::PreviousRow:
        return m_model->rowCount() > 0;
    case ActionId::DetailPane:
        return true;
    case ActionId::Copy:
    case ActionId::CopyWithHeadings:
        return m_table->selectionModel()->hasSelection();
    default:
        return false;
    }
}

void AppointmentPage::run(ActionId id)
{
    switch (id) {
    case ActionId::NewEvent:
        open(new NewEventDialog(m_services, {}, this));
        return;
    case ActionId::CorrectEvent:
        open(new CorrectEventDialog(m_services, *chosen(), this));
        return;
    case ActionId::RetractEvent:
        open(new RetractEventDialog(m_services, *chosen(), this));
        return;
    case ActionId::Find:
        m_filterBar->edit();
        return;
    case ActionId::ChooseColumns:
        m_table->chooseColumns();
        return;
    case ActionId::NextRow:
        m_table->step(1);
        return;
    case ActionId::PreviousRow:
        m_table->step(-1);
        return;
    case ActionId::DetailPane:
        m_pane->setVisible(m_pane->isHidden());
        return;
    case ActionId::Copy:
        copy(false);
        return;
    case ActionId::CopyWithHeadings:
        copy(true);
        return;
    default:
        return;
    }
}

bool AppointmentPage::reveal(const Subject& subject)
{
    if (const auto* event = std::get_if<EventId>(&subject)) {
        return revealEvent(*event);
    }
    const auto* document = std::get_if<DocumentId>(&subject);
    return document && revealDocument(*document);
}

FindingSubject AppointmentPage::askedAbout() const
{
    const MaybeEventId id = chosen();
    if (!id) {
        return {};
    }
    const Event& event = m_services.context.workspace()->history().event(*id);
    return {.cadre = event.cadre, .position = event.position};
}

std::optional<PageCount> AppointmentPage::count() const
{
    return m_model->total() > 0
               ? std::optional(PageCount{m_model->rowCount(),
                                         m_model->total(),
                                         static_cast<int>(m_table->selectedKeys().size())})
               : std::nullopt;
}

void AppointmentPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_model->retranslate();
        showCurrent();
        showState();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    Page::changeEvent(event);
}

void AppointmentPage::showEvent(QShowEvent* event)
{
    ensureList();
    Page::showEvent(event);
}

QWidget* AppointmentPage::makeTop()
{
    m_filterBar = new EventFilterBar(m_services.actions, m_services.context, this);
    m_new = new QPushButton(m_filterBar);
    m_new->setObjectName(u"eventNew"_s);
    m_filterBar->addBesideWords(m_new);
    return m_filterBar;
}

QWidget* AppointmentPage::makeSides()
{
    m_sides = new QSplitter(this);
    m_sides->setChildrenCollapsible(false);
    m_table =
        new DataTable(*m_model, u"appointments"_s, m_services.preferences, kFrozenColumns, m_sides);
    m_table->setObjectName(u"eventTable"_s);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    // The table asks it for its columns to the last.
    m_model->setParent(m_table);
    m_pane = new EventPane(m_sides);
    m_sides->addWidget(m_table);
    m_sides->addWidget(m_pane);
    m_sides->setStretchFactor(0, 1);
    m_sides->setStretchFactor(1, 0);
    if (const QByteArray state = m_services.preferences.state(kSidesState); !state.isEmpty()) {
        m_sides->restoreState(state);
    }
    return m_sides;
}

void AppointmentPage::connectParts()
{
    ViewContext& context = m_services.context;
    connect(&context, &ViewContext::workspaceChanged, this, &AppointmentPage::storeChanged);
    connect(&context, &ViewContext::recorded, this, &AppointmentPage::takeIn);
    connect(&context, &ViewContext::dayChanged, this, [this, &context] {
        m_model->setDay(context.day());
        m_filterBar->followDay();
        showCurrent();
    });
    connect(m_filterBar, &EventFilterBar::filterChanged, this, &AppointmentPage::applyFilter);
    connect(m_filterBar, &EventFilterBar::listWanted, this, [this] {
        m_table->setFocus(Qt::OtherFocusReason);
    });
    connect(m_table, &DataTable::sortWanted, this, [this](const std::vector<SortKey>& keys) {
        m_table->setSortKeys(keys);
        m_model->setSort(keys);
    });
    connect(m_table, &DataTable::currentRowChanged, this, &AppointmentPage::showCurrent);
    connect(m_table, &DataTable::rowSelectionChanged, this, &Page::actionsChanged);
    connect(m_table, &DataTable::rowSelectionChanged, this, &Page::countChanged);
    connect(m_table, &DataTable::typed, this, [this] { m_filterBar->edit(); });
    connect(m_table, &DataTable::rowActivated, this, [this](qint64 key) {
        const EventFacts* facts = m_model->table()->facts(EventId(key));
        if (facts->cadre) {
            m_services.context.reveal(*facts->cadre);
        } else if (facts->position) {
            m_services.context.reveal(*facts->position);
        } else if (facts->unit) {
            m_services.context.reveal(*facts->unit);
        }
    });
    connect(m_table, &QWidget::customContextMenuRequested, this, &AppointmentPage::openMenu);
    connect(m_pane, &EventPane::subjectWanted, this, &AppointmentPage::follow);
    for (const auto& [signal, id] :
         {std::pair(&EventPane::correctWanted, ActionId::CorrectEvent),
          std::pair(&EventPane::retractWanted, ActionId::RetractEvent)}) {
        connect(m_pane, signal, this, [this, id = id] { run(id); });
    }
    connect(m_new, &QPushButton::clicked, this, [this] { run(ActionId::NewEvent); });
    connect(m_empty, &EmptyState::buttonClicked, this, &AppointmentPage::leaveEmptyState);
}

void AppointmentPage::storeChanged()
{
    m_model->setHistory(nullptr);
    m_model->setDay(m_services.context.day());
    m_filterBar->clear();
    if (isVisible()) {
        ensureList();
    }
    showState();
}

void AppointmentPage::ensureList()
{
    const Workspace* workspace = m_services.context.workspace();
    if (workspace && !m_model->table()) {
        m_model->setHistory(&workspace->history());
        applyFilter();
        m_table->step(1);
    }
}

void AppointmentPage::takeIn(const ChangeSet& changes)
{
    if (!m_model->table()) {
        return;
    }
    const MaybeEventId current = chosen();
    const int row = m_table->currentIndex().row();
    m_model->update(changes);
    showState();
    if (current && m_model->rowOf(current.stored()) < 0 && m_model->rowCount() > 0) {
        // What took its place, or what stands where it stood.
        const MaybeEventId after = m_model->table()->versions().replacementOf(*current);
        if (!after || !m_table->goTo(after.stored())) {
            m_table->goTo(m_model->rowKey(std::clamp(row, 0, m_model->rowCount() - 1)));
        }
    }
    showCurrent();
}

void AppointmentPage::applyFilter()
{
    m_model->setFilter(m_filterBar->filter());
    showState();
}

void AppointmentPage::showCurrent()
{
    const MaybeEventId event = chosen();
    m_pane->show(
        event ? std::optional(
                    EventSheetWriter(*m_model->table(), m_services.context.day()).sheet(*event))
              : std::nullopt);
    m_pane->setCan(can(ActionId::CorrectEvent), can(ActionId::RetractEvent));
    Q_EMIT actionsChanged();
}

void AppointmentPage::showState()
{
    m_filterBar->setCounts(m_model->countByGroup());
    if (m_model->filter() == EventFilter()) {
        const bool canBegin = can(ActionId::NewEvent);
        m_empty->set(u"appointments"_s,
                     tr("No appointment is recorded yet"),
                     canBegin
                         ? tr("Record the first one; what it does is shown before it is saved.")
                         : tr("Enter the people and posts of the office first, or import them."),
                     canBegin ? tr("Record an event…") : QString());
    } else {
        m_empty->set(u"filter"_s,
                     tr("No event matches"),
                     tr("Try fewer words, another period or more groups."),
                     tr("Clear the filter"));
    }
    m_stack->setCurrentIndex(m_model->rowCount() == 0 ? 1 : 0);
    m_filterBar->setEnabled(m_model->total() > 0);
    m_new->setEnabled(can(ActionId::NewEvent));
    Q_EMIT countChanged();
    Q_EMIT actionsChanged();
}

void AppointmentPage::open(ActDialog* dialog)
{
    connect(dialog, &ActDialog::recorded, this, &AppointmentPage::goToRecorded);
    dialog->open();
}

void AppointmentPage::goToRecorded(const ChangeSet& changes)
{
    const History& history = m_services.context.workspace()->history();
    const BatchRecord& batch = history.batch(*changes.batch);
    MaybeEventId main;
    for (int i = 0; i < batch.eventCount; ++i) {
        const EventId id(batch.firstEvent.value() + i);
        const EventKind kind = history.event(id).kind;
        // A post left with an appointment is not what the act was about.
        if (isEnterable(kind) && (!main || opensTenure(kind))) {
            main = id;
        }
    }
    if (main) {
        revealEvent(*main);
    }
}

void AppointmentPage::copy(bool withHeadings)
{
    if (const QString text = m_table->selectedText(withHeadings); !text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void AppointmentPage::openMenu(const QPoint& at)
{
    const MaybeEventId event = chosen();
    if (!event) {
        return;
    }
    auto* menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ActionId id : {ActionId::CorrectEvent, ActionId::RetractEvent, ActionId::WhyNot}) {
        menu->addAction(m_services.actions.action(id));
    }
    const EventFacts& facts = *m_model->table()->facts(*event);
    const DerivedHistory& derived = *m_model->table()->history().derived();
    const bool isDecided = derived.structure->document(facts.document) != nullptr;
    QAction* revoke = menu->addAction(tr("The authority revokes the decision…"));
    revoke->setObjectName(u"eventRevoke"_s);
    revoke->setEnabled(canWrite() && isDecided &&
                       !m_model->table()->versions().revocationOf(*facts.document));
    connect(revoke, &QAction::triggered, this, [this, id = facts.document] {
        open(new RevokeDecisionDialog(m_services, *id, this));
    });
    menu->addSeparator();
    if (const QString unit = unitName(derived, facts.unit, facts.effectiveOn); !unit.isEmpty()) {
        menu->addAction(
            tr("Only %1").arg(unit), this, [this, id = *facts.unit] { m_filterBar->setUnit(id); });
    }
    if (isDecided) {
        menu->addAction(tr("Only events of this decision"), this, [this, id = *facts.document] {
            revealDocument(id);
        });
    }
    menu->addSeparator();
    for (const ActionId id : {ActionId::Copy, ActionId::CopyWithHeadings}) {
        menu->addAction(m_services.actions.action(id));
    }
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void AppointmentPage::leaveEmptyState()
{
    if (m_model->filter() == EventFilter()) {
        run(ActionId::NewEvent);
    } else {
        m_filterBar->clear();
    }
}

bool AppointmentPage::revealEvent(EventId id)
{
    ensureList();
    const EventFacts* facts = m_model->table() ? m_model->table()->facts(id) : nullptr;
    if (!facts) {
        return false;
    }
    if (m_model->rowOf(id.value()) < 0) {
        EventGroups groups = EventFilter().groups;
        groups.set(facts->group);
        m_filterBar->showAllOf(groups, !m_model->table()->history().isLive(id));
    }
    return m_table->goTo(id.value());
}

bool AppointmentPage::revealDocument(DocumentId id)
{
    ensureList();
    const DecisionDocument* document =
        m_model->table() ? m_model->table()->history().derived()->structure->document(id) : nullptr;
    if (!document) {
        return false;
    }
    m_filterBar->showAllOf(EventGroups::all(kEventGroupCount), false);
    m_filterBar->setDocument(id, document->number.isEmpty() ? document->summary : document->number);
    if (m_model->rowCount() > 0) {
        m_table->goTo(m_model->rowKey(0));
    }
    return true;
}

void AppointmentPage::follow(const Subject& subject)
{
    if (!reveal(subject)) {
        m_services.context.reveal(subject);
    }
}

void AppointmentPage::retranslate()
{
    m_new->setText(tr("Record an event…"));
    m_new->setToolTip(m_services.actions.tip(ActionId::NewEvent));
    m_table->setAccessibleName(tr("Events"));
}

void AppointmentPage::refreshIcons()
{
    m_new->setIcon(themeIcon(u"plus"_s, palette()));
}

MaybeEventId AppointmentPage::chosen() const
{
    return m_model->eventAt(m_table->currentIndex().row());
}

bool AppointmentPage::canWrite() const
{
    return m_services.commands.canWrite();
}

} // namespace kecan::ui
