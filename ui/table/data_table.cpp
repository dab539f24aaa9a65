#include "ui/table/data_table.h"

#include "ui/services/preferences.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/column_menu.h"
#include "ui/table/column_widths.h"
#include "ui/table/table_header.h"
#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kHundred = 100; ///< widths are kept in hundredths of a letter

} // namespace

DataTable::DataTable(
    TableModel& model, const QString& id, Preferences& preferences, int frozen, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
    , m_preferences(preferences)
    , m_state(u"columns/"_s + id)
    , m_frozen(frozen)
    , m_delegate(new CellDelegate(model, this))
    , m_header(new TableHeader(this))
    , m_frozenHeader(new TableHeader(this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setModel(&model);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    setUpHeaders();
    followModel();
    applyFont();
    setColumnLayout(ColumnLayout::fromText(preferences.state(m_state)).value_or(firstLayout()));
}

DataTable::~DataTable()
{
    m_preferences.setState(m_state, columnLayout().toText());
}

ColumnLayout DataTable::columnLayout() const
{
    ColumnLayout layout;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        const bool shown = !m_header->isSectionHidden(column);
        // A hidden section has no size; it comes back as wide as the model proposes.
        const ColumnSpec spec = m_model.columnSpec(column);
        const int width = shown && m_isArranged
                              ? m_header->sectionSize(column) * kHundred / m_letter
                              : spec.letters * kHundred;
        layout.columns.push_back({spec.key, width, shown});
    }
    return layout;
}

void DataTable::setColumnLayout(const ColumnLayout& layout)
{
    const QScopedValueRollback guard(m_isRestoring, true);
    std::vector<int> order;
    m_isArranged = false;
    const auto place = [&](int column, int width, bool shown) {
        order.push_back(column);
        m_isArranged =
            m_isArranged || (shown && width != m_model.columnSpec(column).letters * kHundred);
        m_header->setSectionHidden(column, !shown);
        m_header->resizeSection(column, (width * m_letter + kHundred / 2) / kHundred);
    };
    const int count = m_model.columnCount({});
    for (const bool frozenTurn : {true, false}) {
        for (const ColumnLayout::Column& kept : layout.columns) {
            for (int column = 0; column < count; ++column) {
                if (m_model.columnSpec(column).key == kept.key && isFrozen(column) == frozenTurn &&
                    std::ranges::find(order, column) == order.end()) {
                    place(column, kept.width, kept.isShown || frozenTurn);
                }
            }
        }
    }
    for (int column = 0; column < count; ++column) {
        if (std::ranges::find(order, column) == order.end()) {
            place(column, m_model.columnSpec(column).letters * kHundred, isFrozen(column));
        }
    }
    std::ranges::stable_partition(order, [this](int column) { return isFrozen(column); });
    for (int visual = 0; visual < count; ++visual) {
        m_header->moveSection(m_header->visualIndex(order[static_cast<std::size_t>(visual)]),
                              visual);
    }
    placeFrozenHeader();
    fillWidth();
    viewport()->update();
}

ColumnLayout DataTable::firstLayout() const
{
    ColumnLayout layout;
    for (int column = 0; column < m_model.columnCount({}); ++column) {
        const ColumnSpec spec = m_model.columnSpec(column);
        layout.columns.push_back({spec.key, spec.letters * kHundred, spec.isShown});
    }
    return layout;
}

void DataTable::setColumnShown(int column, bool shown)
{
    const QScopedValueRollback guard(m_isRestoring, true);
    m_header->setSectionHidden(column, !shown);
    fillWidth();
}

void DataTable::chooseColumns()
{
    openColumnMenu(currentIndex().isValid() ? currentIndex().column() : -1,
                   m_header->mapToGlobal(QPoint(frozenWidth(), m_header->height())));
}

const std::vector<SortKey>& DataTable::sortKeys() const
{
    return m_header->sortKeys();
}

void DataTable::setSortKeys(const std::vector<SortKey>& keys)
{
    m_header->setSortKeys(keys);
    m_frozenHeader->setSortKeys(keys);
}

std::vector<qint64> DataTable::selectedKeys() const
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            if (!m_model.isHeading(row)) {
                rows.push_back(row);
            }
        }
    }
    std::ranges::sort(rows);
    rows.erase(std::ranges::unique(rows).begin(), rows.end());
    std::vector<qint64> keys;
    keys.reserve(rows.size());
    std::ranges::transform(
        rows, std::back_inserter(keys), [this](int row) { return m_model.rowKey(row); });
    return keys;
}

std::optional<qint64> DataTable::currentKey() const
{
    const int row = currentIndex().row();
    return row >= 0 && !m_model.isHeading(row) ? std::optional(m_model.rowKey(row)) : std::nullopt;
}

bool DataTable::goTo(qint64 key)
{
    const int row = m_model.rowOf(key);
    if (row < 0) {
        return false;
    }
    const int column = currentIndex().isValid() ? currentIndex().column() : 0;
    setCurrentIndex(m_model.index(row, column));
    scrollTo(m_model.index(row, column));
    return true;
}

bool DataTable::step(int direction)
{
    int row = currentIndex().isValid() ? currentIndex().row() + direction : 0;
    while (row >= 0 && row < m_model.rowCount({}) && m_model.isHeading(row)) {
        row += direction;
    }
    return row >= 0 && row < m_model.rowCount({}) && goTo(m_model.rowKey(row));
}

QString DataTable::selectedText(bool withHeadings) const
{
    const std::vector<qint64> keys = selectedKeys();
    if (keys.empty()) {
        return {};
    }
    // A tabulator or line end inside a cell would tear the table apart.
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    const std::vector<int> columns = shownColumns();
    QStringList lines;
    const auto addLine = [&](const auto& textOf) {
        QStringList cells;
        for (const int column : columns) {
            cells += cell(textOf(column).toString());
        }
        lines += cells.join(u'\t');
    };
    if (withHeadings) {
        addLine([this](int column) { return QVariant(m_model.heading(column)); });
    }
    for (const qint64 key : keys) {
        const int row = m_model.rowOf(key);
        addLine([&](int column) { return m_model.index(row, column).data(); });
    }
    return lines.join(u'\n') + u'\n';
}

void DataTable::setUpHeaders()
{
    m_header->setSectionsMovable(true);
    m_frozenHeader->setModel(&m_model);
    m_frozenHeader->setSectionsMovable(false);
    for (TableHeader* header : {m_header, m_frozenHeader}) {
        connect(header, &TableHeader::sortClicked, this, &DataTable::sortBy);
        connect(header, &QWidget::customContextMenuRequested, this, [this, header](QPoint at) {
            openColumnMenu(header->logicalIndexAt(at), header->mapToGlobal(at));
        });
    }
    connect(m_header, &QHeaderView::sectionMoved, this, [this](int column, int, int visual) {
        if (!m_isRestoring && !isFrozen(column) && visual < m_frozen) {
            m_header->moveSection(visual, m_frozen);
        }
        viewport()->update();
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isRestoring) {
            return;
        }
        m_isArranged = true;
        if (isFrozen(column)) {
            placeFrozenHeader();
        }
    });
    connect(m_frozenHeader, &QHeaderView::sectionResized, this, [this](int column, int, int size) {
        if (!m_isRestoring && isFrozen(column)) {
            m_header->resizeSection(column, size);
        }
    });
}

void DataTable::followModel()
{
    connect(
        &m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_place = place(); });
    // After the reset that the view itself answers to.
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { restore(m_place); });
    // While rows go and come the view would take a neighbour as the current row.
    connect(&m_model, &TableModel::listAboutToChange, this, [this] {
        m_place = place();
        m_isListChanging = true;
    });
    connect(&m_model, &TableModel::listChanged, this, [this] {
        m_isListChanging = false;
        restore(m_place);
        if (selectedKeys() != m_place.selected) {
            Q_EMIT rowSelectionChanged();
        }
    });
    connect(&m_model, &QAbstractItemModel::headerDataChanged, this, [this] {
        m_delegate->readColumns();
        fillWidth();
    });
}

DataTable::Place DataTable::place() const
{
    Place place;
    place.selected = selectedKeys();
    place.current = currentKey();
    place.currentColumn = qMax(0, currentIndex().column());
    const bool showsCurrent =
        place.current && viewport()->rect().contains(rowRect(currentIndex().row()).topLeft());
    const int anchor = showsCurrent ? currentIndex().row() : rowAt(0);
    // At the top of the list one stays at the top.
    if (anchor >= 0 && (showsCurrent || verticalScrollBar()->value() > 0)) {
        place.anchor = m_model.rowKey(anchor);
        place.anchorTop = rowViewportPosition(anchor);
    }
    return place;
}

void DataTable::restore(const Place& place)
{
    std::vector<int> rows;
    for (const qint64 key : place.selected) {
        if (const int row = m_model.rowOf(key); row >= 0) {
            rows.push_back(row);
        }
    }
    std::ranges::sort(rows);
    QItemSelection selection;
    const int last = m_model.columnCount({}) - 1;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i + 1;
        while (end < rows.size() && rows[end] == rows[end - 1] + 1) {
            ++end;
        }
        selection.select(m_model.index(rows[i], 0), m_model.index(rows[end - 1], last));
        i = end;
    }
    const int current = place.current ? m_model.rowOf(*place.current) : -1;
    {
        // Nothing scrolls to the current row: the list stays where it was.
        const bool scrolls = hasAutoScroll();
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(m_model.index(current, place.currentColumn),
                                          QItemSelectionModel::NoUpdate);
        setAutoScroll(scrolls);
    }
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    const int anchor = place.anchor ? m_model.rowOf(*place.anchor) : -1;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(
        anchor >= 0 ? anchor * verticalHeader()->defaultSectionSize() - place.anchorTop : 0);
    if (place.current && current < 0) {
        Q_EMIT currentRowChanged();
    }
}

void DataTable::applyFont()
{
    const int before = m_letter;
    m_letter = qMax(1, fontMetrics().averageCharWidth());
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    if (before > 0 && before != m_letter) {
        const QScopedValueRollback guard(m_isRestoring, true);
        for (int column = 0; column < m_header->count(); ++column) {
            if (!m_header->isSectionHidden(column)) {
                m_header->resizeSection(column, m_header->sectionSize(column) * m_letter / before);
            }
        }
    }
    placeFrozenHeader();
    fillWidth();
}

void DataTable::fillWidth()
{
    if (m_isArranged) {
        return;
    }
    const std::vector<int> columns = shownColumns();
    std::vector<ColumnNeed> needs;
    for (const int column : columns) {
        const ColumnSpec spec = m_model.columnSpec(column);
        needs.push_back({spec.letters * m_letter, m_header->headingWidth(column), spec.isElastic});
    }
    const std::vector<int> widths = fillingWidths(needs, viewport()->width());
    {
        const QScopedValueRollback guard(m_isRestoring, true);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            m_header->resizeSection(columns[i], widths[i]);
        }
    }
    placeFrozenHeader();
}

void DataTable::openColumnMenu(int column, const QPoint& at)
{
    auto* menu = new ColumnMenu(m_model, column, this);
    for (int visual = m_frozen; visual < m_header->count(); ++visual) {
        const int offered = m_header->logicalIndex(visual);
        menu->addColumn(offered, !m_header->isSectionHidden(offered));
    }
    menu->addReset();
    connect(menu, &ColumnMenu::columnToggled, this, &DataTable::setColumnShown);
    connect(menu, &ColumnMenu::sortChosen, this, [this](const SortKey& key, bool further) {
        std::vector<SortKey> keys = further ? sortKeys() : std::vector<SortKey>();
        std::erase_if(keys, [&](const SortKey& other) { return other.column == key.column; });
        keys.push_back(key);
        Q_EMIT sortWanted(keys);
    });
    connect(menu, &ColumnMenu::resetWanted, this, [this] { setColumnLayout(firstLayout()); });
    menu->popup(at);
}

void DataTable::sortBy(int column, bool further)
{
    if (m_model.columnSpec(column).isSortable) {
        Q_EMIT sortWanted(clickedKeys(sortKeys(), column, further));
    }
}

} // namespace kecan::ui
