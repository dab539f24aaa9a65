#include "ui/cadres/cadre_page.h"

#include "ui/cadres/cadre_detail.h"
#include "ui/cadres/roster_acts.h"
#include "ui/cadres/roster_filter_bar.h"
#include "ui/cadres/view_name_dialog.h"
#include "ui/cadres/view_strip.h"
#include "ui/comparison/compare_dialog.h"
#include "ui/findings/finding_panel.h"
#include "ui/services/preferences.h"
#include "ui/shell/view_context.h"
#include "ui/table/data_table.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QLocale>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSidesState = u"sides/cadres"_s;
constexpr int kFrozenColumns = 2; ///< number and name
constexpr double kHundred = 100.0;
constexpr int kLettersForDetail = 120; ///< width of a page with room for list and person

RosterSort sortOf(const std::vector<SortKey>& keys)
{
    RosterSort sort;
    for (const SortKey& key : keys) {
        if (const auto column = RosterModel::rosterColumn(key.column)) {
            sort.push_back({*column, key.isDescending});
        }
    }
    return sort;
}

std::vector<SortKey> keysOf(const RosterSort& sort)
{
    std::vector<SortKey> keys;
    for (const RosterSortKey& key : sort) {
        keys.push_back({RosterModel::columnOf(key.column), key.descending});
    }
    return keys;
}

} // namespace

CadrePage::CadrePage(const PageServices& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_views(services.preferences)
    , m_model(new RosterModel(this))
    , m_strip(new ViewStrip(*m_model, m_views, services.actions, this))
    , m_bar(new RosterFilterBar(*m_model, services.actions, this))
    , m_sides(new QSplitter(this))
    , m_detail(new CadreDetail(services, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
    , m_totals(new ElidedLabel(this))
{
    makeParts();
    connectParts();
    retranslate();
    showState();
}

CadrePage::~CadrePage()
{
    m_services.preferences.setState(kSidesState, m_sides->saveState());
}

bool CadrePage::can(ActionId id) const
{
    switch (id) {
    case ActionId::Find:
    case ActionId::ChooseColumns:
    case ActionId::SaveView:
    case ActionId::DetailPane:
    case ActionId::FindingPane:
        return m_model->table() != nullptr;
    case ActionId::ComparePeople:
    case ActionId::Copy:
    case ActionId::CopyWithHeadings:
        return m_table->selectionModel()->hasSelection();
    case ActionId::NextRow:
    case ActionId::PreviousRow:
        return m_model->shownPeople() > 0;
    default:
        return m_acts->can(id);
    }
}

void CadrePage::run(ActionId id)
{
    switch (id) {
    case ActionId::Find:
        m_bar->edit();
        return;
    case ActionId::ComparePeople:
        compare();
        return;
    case ActionId::Copy:
        copy(false);
        return;
    case ActionId::CopyWithHeadings:
        copy(true);
        return;
    case ActionId::NextRow:
        m_table->step(1);
        return;
    case ActionId::PreviousRow:
        m_table->step(-1);
        return;
    case ActionId::ChooseColumns:
        m_table->chooseColumns();
        return;
    case ActionId::SaveView:
        saveView();
        return;
    case ActionId::DetailPane:
        m_showsDetail = m_detail->isHidden();
        placeDetail();
        return;
    case ActionId::FindingPane:
        showFindings();
        return;
    default:
        m_acts->run(id);
    }
}

void CadrePage::compare()
{
    std::vector<CadreId> people;
    for (const qint64 key : m_table->selectedKeys()) {
        people.emplace_back(key);
    }
    const std::shared_ptr<const Snapshot> office = m_services.context.snapshot();
    const auto asking = [day = office->day()](CadreId cadre, PositionId position) {
        return CandidateQuestion{.cadre = cadre,
                                 .position = position,
                                 .purpose = CandidatePurpose::Appointment,
                                 .countedOn = day};
    };
    (new CompareDialog(m_services, office, people, {}, asking, window()))->open();
}

bool CadrePage::reveal(const Subject& subject)
{
    const auto* cadre = std::get_if<CadreId>(&subject);
    if (!cadre) {
        return false;
    }
    catchUp();
    if (m_table->goTo(cadre->value())) {
        return true;
    }
    RosterQuery query = m_model->query();
    query.filter = {.scope = RosterScope::Everyone};
    setQuery(query);
    m_table->goTo(cadre->value());
    return true;
}

FindingSubject CadrePage::askedAbout() const
{
    return {.cadre = m_detail->cadre()};
}

std::optional<PageCount> CadrePage::count() const
{
    if (!m_model->table()) {
        return std::nullopt;
    }
    return PageCount{m_model->shownPeople(),
                     m_model->totalPeople(),
                     static_cast<int>(m_table->selectedKeys().size())};
}

void CadrePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_views.retranslate();
        m_model->retranslate();
        retranslate();
        m_strip->refresh();
        showState();
    }
    Page::changeEvent(event);
}

void CadrePage::resizeEvent(QResizeEvent* event)
{
    placeDetail();
    Page::resizeEvent(event);
}

void CadrePage::makeParts()
{
    m_table = new DataTable(*m_model, u"cadres"_s, m_services.preferences, kFrozenColumns, this);
    m_table->setObjectName(u"roster"_s);
    // The table asks it for its columns to the last.
    m_model->setParent(m_table);
    m_acts = new RosterActs(m_services, *m_table, *m_model, *this);
    m_totals->setObjectName(u"rosterTotals"_s);
    m_totals->setTextFormat(Qt::PlainText);
    m_totals->setContentsMargins(6, 4, 6, 5);
    auto* list = new QWidget(this);
    auto* listed = new QVBoxLayout(list);
    listed->setContentsMargins(0, 0, 0, 0);
    listed->setSpacing(0);
    listed->addWidget(m_table, 1);
    listed->addWidget(m_totals);
    m_sides->setChildrenCollapsible(false);
    m_sides->addWidget(list);
    m_sides->addWidget(m_detail);
    m_sides->setStretchFactor(0, 3);
    m_sides->setStretchFactor(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 0);
    column->setSpacing(10);
    column->addWidget(m_strip);
    column->addWidget(m_bar);
    m_stack->addWidget(m_sides);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    if (const QByteArray state = m_services.preferences.state(kSidesState); !state.isEmpty()) {
        m_sides->restoreState(state);
    } else {
        const int letter = fontMetrics().averageCharWidth();
        m_sides->setSizes({110 * letter, 46 * letter});
    }
    setFocusProxy(m_table);
}

void CadrePage::connectParts()
{
    const ViewContext& context = m_services.context;
    connect(&context, &ViewContext::workspaceChanged, this, [this, &context] {
        expire();
        // A store that goes takes along what was made of it.
        if (!context.workspace()) {
            catchUp();
        }
    });
    connect(&context, &ViewContext::dayChanged, this, &CadrePage::expire);
    connect(&context, &ViewContext::recorded, this, &CadrePage::expire);
    connect(m_strip, &ViewStrip::viewChosen, this, &CadrePage::showView);
    connect(m_strip, &ViewStrip::saveWanted, this, &CadrePage::saveView);
    connect(m_strip, &ViewStrip::removeWanted, this, [this](const QString& name) {
        m_views.remove(name);
        m_strip->refresh();
    });
    connect(m_bar, &RosterFilterBar::filterChanged, this, [this] {
        RosterQuery query = m_model->query();
        query.filter = m_bar->filter();
        setQuery(query);
    });
    connect(m_bar, &RosterFilterBar::groupChosen, this, [this](std::optional<RosterColumn> group) {
        RosterQuery query = m_model->query();
        query.group = group;
        setQuery(query);
    });
    connect(m_bar, &RosterFilterBar::listWanted, this, [this] {
        m_table->setFocus(Qt::TabFocusReason);
        if (!m_table->currentKey()) {
            m_table->step(1);
        }
    });
    connect(m_table, &DataTable::sortWanted, this, [this](const std::vector<SortKey>& keys) {
        RosterQuery query = m_model->query();
        query.sort = sortOf(keys);
        setQuery(query);
    });
    connect(m_table, &DataTable::typed, m_bar, &RosterFilterBar::edit);
    connect(m_table, &DataTable::currentRowChanged, this, &CadrePage::showPerson);
    connect(m_table->selectionModel(),
            &QItemSelectionModel::currentColumnChanged,
            this,
            &Page::actionsChanged);
    connect(m_acts, &RosterActs::added, this, [this](CadreId cadre) { reveal(cadre); });
    connect(m_table, &DataTable::rowSelectionChanged, this, [this] {
        showTotals();
        Q_EMIT actionsChanged();
        Q_EMIT countChanged();
    });
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        if (m_model->table()->known().count() == 0) {
            run(ActionId::NewCadre);
            return;
        }
        RosterQuery query = m_model->query();
        query.filter = {};
        setQuery(query);
    });
}

void CadrePage::reload()
{
    const Workspace* workspace = m_services.context.workspace();
    if (workspace == m_shown) {
        m_model->show(m_services.context.snapshot());
    } else {
        m_model->open(m_services.context.snapshot());
    }
    m_shown = workspace;
    m_bar->refresh();
    m_strip->refresh();
    showState();
    keepPerson();
}

void CadrePage::setQuery(const RosterQuery& query)
{
    m_model->setQuery(query);
    m_bar->setFilter(query.filter);
    m_bar->setGroup(query.group);
    m_table->setSortKeys(keysOf(query.sort));
    m_strip->mark();
    showState();
}

void CadrePage::showView(const RosterView& view)
{
    setQuery(view.query);
    if (view.columns) {
        m_table->setColumnLayout(*view.columns);
    }
}

void CadrePage::saveView()
{
    auto* dialog = new ViewNameDialog(m_views, this);
    connect(dialog, &ViewNameDialog::named, this, [this](const QString& name) {
        m_views.save({name, m_model->query(), m_table->columnLayout(), true});
        m_strip->refresh();
    });
    dialog->open();
}

void CadrePage::showState()
{
    const bool isEmpty = m_model->shownPeople() == 0;
    if (isEmpty && m_model->table() && m_model->table()->known().count() == 0) {
        m_empty->set(u"cadres"_s,
                     tr("Nobody is recorded by this day"),
                     tr("Enter a new person, import a workbook with kecan-cli, or choose a later "
                        "day."),
                     can(ActionId::NewCadre) ? tr("New person") : QString());
    } else if (isEmpty) {
        m_empty->set(u"filter"_s,
                     tr("Nobody matches"),
                     tr("Names, initials, codes, posts and units were searched, with the "
                        "conditions above."),
                     tr("Clear the filter"));
    }
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    showTotals();
    Q_EMIT countChanged();
    Q_EMIT actionsChanged();
}

void CadrePage::showTotals()
{
    if (!m_model->table()) {
        m_totals->clear();
        return;
    }
    const std::vector<qint64> selected = m_table->selectedKeys();
    const bool isOfSelection = selected.size() > 1;
    const RosterTotals totals = isOfSelection ? m_model->totalsOfKeys(selected) : m_model->totals();
    const QLocale locale;
    const auto share = [&](const QString& text, int count) {
        return totals.people == 0
                   ? text.arg(count)
                   : u"%1 (%2%)"_s.arg(text.arg(locale.toString(count)),
                                       locale.toString(kHundred * count / totals.people, 'f', 1));
    };
    QStringList words{isOfSelection ? tr("Selected: %n people", nullptr, totals.people)
                                    : tr("%n people", nullptr, totals.people),
                      share(tr("women %1"), totals.women),
                      share(tr("ethnic minority %1"), totals.minority),
                      share(tr("Party members %1"), totals.partyMembers),
                      share(tr("in a plan %1"), totals.inPlan)};
    if (totals.ageKnown > 0) {
        words << tr("average age %1")
                     .arg(locale.toString(
                         static_cast<double>(totals.ageSum) / totals.ageKnown, 'f', 1));
    }
    m_totals->setText(words.join(u" · "_s));
}

void CadrePage::keepPerson()
{
    const MaybeCadreId shown = m_detail->cadre();
    const bool isKnown = m_model->table() && m_model->table()->office().derived().cadre(shown);
    if (!isKnown) {
        m_detail->show({});
    }
    // Somebody who is not in the list of this day stays at the side: the next day may bring him
    // back.
    if (!m_table->currentKey() && !(isKnown && m_table->goTo(shown.stored())) && !isKnown) {
        m_table->step(1);
    }
    showPerson();
}

void CadrePage::showPerson()
{
    if (!m_table->currentKey() && m_detail->cadre()) {
        m_detail->show(m_detail->cadre());
        return;
    }
    const std::optional<qint64> key = m_table->currentKey();
    m_detail->show(key ? MaybeCadreId(CadreId(*key)) : MaybeCadreId());
    Q_EMIT actionsChanged();
}

void CadrePage::placeDetail()
{
    const bool hasRoom = width() > kLettersForDetail * fontMetrics().averageCharWidth();
    m_detail->setVisible(m_showsDetail.value_or(hasRoom));
}

void CadrePage::showFindings()
{
    const bool isBehind = m_detail->isHidden();
    if (isBehind) {
        m_showsDetail = true;
        placeDetail();
    }
    // Of a pane that was not there they are wanted, whatever they were before.
    if (!isBehind || m_detail->findings().isHidden()) {
        m_detail->findings().toggleShown();
    }
}

void CadrePage::copy(bool withHeadings)
{
    if (const QString text = m_table->selectedText(withHeadings); !text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void CadrePage::retranslate()
{
    m_table->setAccessibleName(tr("Roster"));
}

} // namespace kecan::ui
