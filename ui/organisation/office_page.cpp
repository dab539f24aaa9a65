#include "ui/organisation/office_page.h"

#include "core/base/text_normal.h"
#include "ui/findings/finding_panel.h"
#include "ui/organisation/office_side.h"
#include "ui/organisation/office_texts.h"
#include "ui/organisation/office_tree_view.h"
#include "ui/organisation/unit_acts.h"
#include "ui/services/preferences.h"
#include "ui/shell/view_context.h"
#include "ui/table/data_table.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/notice_bar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kColumnState = u"columns/organisation"_s;

/// Tiles over the tree, in their order.
enum Tile : std::size_t
{
    kPeople,
    kSeats,
    kHeld,
    kVacant,
    kOver,
    kVacantHeads,
    kDeputies,
    kTileCount,
};

} // namespace

OfficePage::OfficePage(const PageServices& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_model(new OfficeModel(this))
    , m_acts(new UnitActs(services, this))
    , m_notice(new NoticeBar(this))
    , m_tree(new OfficeTreeView(*m_model, this))
    , m_side(new OfficeSide(services, this))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 0);
    column->setSpacing(10);
    column->addWidget(m_notice);
    column->addWidget(makeFigures());
    column->addWidget(makeFilterRow());
    auto* sides = new QSplitter(this);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_tree);
    sides->addWidget(m_side);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 2);
    m_stack->addWidget(sides);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    if (const QByteArray state = services.preferences.state(kColumnState); !state.isEmpty()) {
        m_tree->header()->restoreState(state);
    }
    setFocusProxy(m_tree);
    // Taking the lists into the splitter left them out of the way of Tab.
    setTabOrder(m_others, m_tree);
    setTabOrder(m_tree, &m_side->people());
    connectParts();
    retranslate();
    showState();
}

OfficePage::~OfficePage()
{
    m_services.preferences.setState(kColumnState, m_tree->header()->saveState());
}

bool OfficePage::can(ActionId id) const
{
    switch (id) {
    case ActionId::Find:
        return m_model->totalRows() > 0;
    case ActionId::Copy:
    case ActionId::CopyWithHeadings:
        return m_tree->selectionModel()->hasSelection() ||
               m_side->people().selectionModel()->hasSelection();
    case ActionId::ExpandAll:
    case ActionId::CollapseAll:
    case ActionId::FindingPane:
        return m_model->shownRows() > 0;
    default:
        return m_acts->can(id, chosen());
    }
}

void OfficePage::run(ActionId id)
{
    switch (id) {
    case ActionId::Find:
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
        return;
    case ActionId::Copy:
        copy(false);
        return;
    case ActionId::CopyWithHeadings:
        copy(true);
        return;
    case ActionId::ExpandAll:
        m_tree->expandEverything();
        return;
    case ActionId::CollapseAll:
        m_tree->foldToUnits();
        return;
    case ActionId::FindingPane:
        m_side->findings().toggleShown();
        return;
    default:
        m_acts->open(id, chosen());
    }
}

bool OfficePage::reveal(const Subject& subject)
{
    const auto* unit = std::get_if<UnitId>(&subject);
    const auto* position = std::get_if<PositionId>(&subject);
    if (!unit && !position) {
        return false;
    }
    catchUp();
    const auto find = [&] { return unit ? m_model->indexOf(*unit) : m_model->indexOf(*position); };
    if (!find().isValid()) {
        clearFilter();
    }
    if (!find().isValid()) {
        m_others->setChecked(true);
    }
    m_tree->choose(find());
    return true;
}

FindingSubject OfficePage::askedAbout() const
{
    const OfficeRow* row = chosen();
    return row ? FindingSubject{.position = row->position, .unit = row->unit} : FindingSubject();
}

std::optional<PageCount> OfficePage::count() const
{
    return m_model->totalRows() > 0
               ? std::optional(
                     PageCount{m_model->shownRows(),
                               m_model->totalRows(),
                               static_cast<int>(m_tree->selectionModel()->selectedRows().size())})
               : std::nullopt;
}

void OfficePage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (!m_notice->isHidden()) {
            showNotice();
        }
        m_side->retranslate();
        showChosen();
        showState();
    }
    Page::changeEvent(event);
}

QWidget* OfficePage::makeFilterRow()
{
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_words = new QLineEdit(bar);
    m_words->setObjectName(u"officeWords"_s);
    m_words->setClearButtonEnabled(true);
    m_branch = new QComboBox(bar);
    m_branch->setObjectName(u"officeBranch"_s);
    m_others = new QCheckBox(bar);
    m_others->setObjectName(u"officeOthers"_s);
    row->addWidget(m_words, 1);
    row->addWidget(m_branch);
    row->addWidget(m_others);
    return bar;
}

QWidget* OfficePage::makeFigures()
{
    static constexpr std::array<const char16_t*, kTileCount> kNames{
        u"people", u"seats", u"held", u"vacant", u"over", u"vacantHeads", u"deputies"};
    auto* strip = new QWidget(this);
    auto* row = new QHBoxLayout(strip);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (const char16_t* name : kNames) {
        auto* tile = new FigureTile(strip);
        tile->setObjectName(u"office-"_s + QString::fromUtf16(name));
        row->addWidget(tile);
        m_tiles.push_back(tile);
    }
    m_scope = new QLabel(strip);
    m_scope->setTextFormat(Qt::PlainText);
    m_scope->setWordWrap(true);
    row->addWidget(m_scope, 1);
    return strip;
}

void OfficePage::connectParts()
{
    ViewContext& context = m_services.context;
    for (const auto signal : {&ViewContext::workspaceChanged, &ViewContext::dayChanged}) {
        connect(&context, signal, this, &OfficePage::reloadAnew);
    }
    connect(&context, &ViewContext::recorded, this, &OfficePage::reloadAnew);
    // An input method's unfinished text is not yet in text(), so nothing is filtered by it.
    connect(m_words, &QLineEdit::textChanged, this, &OfficePage::applyFilter);
    connect(m_branch, &QComboBox::currentIndexChanged, this, &OfficePage::applyFilter);
    connect(m_others, &QCheckBox::toggled, this, &OfficePage::reload);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        m_model->totalRows() == 0 ? run(ActionId::EstablishUnit) : clearFilter();
    });
    connect(m_tree, &OfficeTreeView::editWanted, m_acts, [this] { m_acts->edit(chosen()); });
    connect(m_acts, &UnitActs::recorded, this, &OfficePage::showRecorded);
    connect(m_notice, &NoticeBar::buttonClicked, this, [&context, this] {
        context.setDay(m_noticeDay);
    });
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_tree, &QWidget::customContextMenuRequested, this, [this](const QPoint& place) {
        m_acts->showMenu(chosen(), m_tree->viewport()->mapToGlobal(place));
    });
    const QItemSelectionModel* selection = m_tree->selectionModel();
    connect(selection, &QItemSelectionModel::currentChanged, this, &OfficePage::showChosen);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &Page::actionsChanged);
    connect(selection, &QItemSelectionModel::selectionChanged, this, &Page::countChanged);
    connect(m_side, &OfficeSide::personActivated, this, [&context](CadreId cadre) {
        context.reveal(cadre);
    });
    connect(&m_side->people(), &DataTable::rowSelectionChanged, this, &Page::actionsChanged);
    connect(m_tiles[kSeats], &FigureTile::clicked, this, [this] { choosePosts(PostChoice::All); });
    for (const auto& [tile, choice] : {std::pair(kVacant, PostChoice::Vacant),
                                       std::pair(kOver, PostChoice::Over),
                                       std::pair(kVacantHeads, PostChoice::VacantHeads)}) {
        connect(m_tiles[tile], &FigureTile::clicked, this, [this, choice = choice] {
            choosePosts(m_posts == choice ? PostChoice::All : choice);
        });
    }
    for (const auto& [tile, choice] : {std::pair(kPeople, MemberChoice::People),
                                       std::pair(kHeld, MemberChoice::Held),
                                       std::pair(kDeputies, MemberChoice::Deputies)}) {
        m_tiles[tile]->setCheckable(false);
        connect(m_tiles[tile], &FigureTile::clicked, this, [this, choice = choice] {
            showMembers(choice);
            m_side->people().setFocus(Qt::OtherFocusReason);
        });
    }
    m_tiles[kSeats]->setCheckable(false);
}

void OfficePage::reload()
{
    m_tree->show(officeTree(m_services.context.snapshot(), m_others->isChecked()));
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_tree->setCurrentIndex(m_model->index(0, 0));
    }
    showChosen();
    showState();
}

void OfficePage::reloadAnew()
{
    m_notice->set({}, {});
    expire();
    // A store that goes takes along what was made of it.
    if (!m_services.context.workspace()) {
        catchUp();
    }
}

void OfficePage::applyFilter()
{
    OfficeFilter filter;
    filter.words = searchFold(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    if (m_branch->currentData().isValid()) {
        filter.branch = static_cast<Branch>(m_branch->currentData().toInt());
    }
    filter.posts = m_posts;
    filter.below = m_posts == PostChoice::All ? MaybeUnitId()
                   : m_model->filter().below  ? m_model->filter().below
                                              : chosenUnit();
    m_tree->narrow(filter);
    if (!m_tree->currentIndex().isValid() && m_model->rowCount() > 0) {
        m_tree->setCurrentIndex(m_model->index(0, 0));
    }
    showChosen();
    showState();
}

void OfficePage::clearFilter()
{
    m_posts = PostChoice::All;
    m_words->clear();
    m_branch->setCurrentIndex(0);
    applyFilter();
}

void OfficePage::showChosen()
{
    showFigures();
    m_side->show(m_model->tree().snapshot, chosen());
}

void OfficePage::showFigures()
{
    OfficeFigures figures;
    QString scope = tr("Whole office");
    const MaybeUnitId unit = m_model->filter().below ? m_model->filter().below : chosenUnit();
    for (const OfficeRow& row : m_model->tree().rows) {
        if (unit ? !row.isPost() && row.unit == unit : row.parent < 0) {
            figures += row.figures;
            scope = unit ? row.name() : scope;
        }
    }
    m_scope->setText(scope);
    const QLocale locale;
    const auto& snapshot = m_model->tree().snapshot;
    const int people =
        snapshot ? static_cast<int>(unitMembers(*snapshot, unit, true, MemberChoice::People).size())
                 : 0;
    const std::array<std::pair<int, QString>, kTileCount> shown{
        std::pair(people, tr("People")),
        std::pair(figures.seats, tr("Seats")),
        std::pair(figures.held, tr("Posts held")),
        std::pair(figures.vacant, tr("Vacant")),
        std::pair(figures.over, tr("Over")),
        std::pair(figures.vacantHeads, tr("Heads vacant")),
        std::pair(figures.deputies, tr("Deputies"))};
    for (std::size_t i = 0; i < kTileCount; ++i) {
        m_tiles[i]->setFigure(locale.toString(shown[i].first), {}, shown[i].second);
        const bool isOfPeople = i == kPeople || i == kHeld || i == kDeputies;
        m_tiles[i]->setToolTip(isOfPeople    ? tr("Click for their names")
                               : i == kSeats ? tr("Click for all posts")
                                             : tr("Click for the posts"));
    }
    m_tiles[kVacant]->setChecked(m_posts == PostChoice::Vacant);
    m_tiles[kOver]->setChecked(m_posts == PostChoice::Over);
    m_tiles[kVacantHeads]->setChecked(m_posts == PostChoice::VacantHeads);
}

void OfficePage::showState()
{
    const bool nothing = m_model->totalRows() == 0;
    const std::shared_ptr<const Snapshot> office = m_services.context.snapshot();
    if (nothing && office && m_acts->can(ActionId::EstablishUnit, nullptr) &&
        office->derived().structure->units.empty()) {
        m_empty->set(u"organisation"_s,
                     tr("No unit is recorded yet"),
                     tr("Establish the first one, or open a store that has some."),
                     tr("New unit"));
    } else if (nothing) {
        m_empty->set(u"organisation"_s,
                     tr("No unit on this day"),
                     tr("Choose another day, or tick “Show what is not of this day”."));
    } else if (m_model->shownRows() == 0) {
        m_empty->set(u"filter"_s,
                     tr("No unit or post matches"),
                     tr("Names, former names, codes, titles and holders were searched."),
                     tr("Clear the filter"));
    }
    m_stack->setCurrentIndex(m_model->shownRows() == 0 ? 1 : 0);
    Q_EMIT countChanged();
    Q_EMIT actionsChanged();
}

void OfficePage::choosePosts(PostChoice choice)
{
    m_posts = choice;
    applyFilter();
}

void OfficePage::showMembers(MemberChoice choice)
{
    // The scope of the figures, whatever is selected below it.
    const MaybeUnitId unit = m_model->filter().below ? m_model->filter().below : chosenUnit();
    if (unit) {
        m_side->showMembers(m_model->tree().snapshot, *unit, choice);
    }
}

void OfficePage::showRecorded(const Subject& subject, Day on)
{
    const Day day = m_services.context.day();
    if (day < on) {
        m_noticeDay = on;
        showNotice();
        // So that what is shown next is not pushed out of sight.
        layout()->activate();
    }
    reveal(subject);
    m_tree->setFocus(Qt::OtherFocusReason);
}

void OfficePage::showNotice()
{
    const QString on = m_noticeDay.text();
    m_notice->set(tr("Recorded for %1; this page shows %2, before it.")
                      .arg(on, m_services.context.day().text()),
                  tr("Go to %1").arg(on));
}

void OfficePage::copy(bool withHeadings)
{
    if (m_side->people().hasFocus()) {
        if (const QString text = m_side->people().selectedText(withHeadings); !text.isEmpty()) {
            QGuiApplication::clipboard()->setText(text);
        }
        return;
    }
    const QModelIndexList rows = m_tree->selectionModel()->selectedRows();
    if (!rows.isEmpty()) {
        QGuiApplication::clipboard()->setText(officeRowsAsText(*m_model, rows, withHeadings));
    }
}

void OfficePage::retranslate()
{
    m_words->setPlaceholderText(tr("Unit, former name, code, title or holder"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_others->setText(tr("Show what is not of this day"));
    m_tree->setAccessibleName(tr("Units and posts"));
    m_branch->setAccessibleName(tr("Branch"));
    const QSignalBlocker blocked(m_branch);
    const int chosenBranch = std::max(m_branch->currentIndex(), 0);
    m_branch->clear();
    m_branch->addItem(tr("All branches"));
    for (const Branch branch : {Branch::State, Branch::Party, Branch::MassOrganisation}) {
        m_branch->addItem(OfficeTexts::of(branch), static_cast<int>(branch));
    }
    m_branch->setCurrentIndex(chosenBranch);
}

const OfficeRow* OfficePage::chosen() const
{
    return m_model->rowAt(m_tree->currentIndex());
}

MaybeUnitId OfficePage::chosenUnit() const
{
    const OfficeRow* row = chosen();
    return row ? row->unit : MaybeUnitId();
}

} // namespace kecan::ui
