// How a DataTable paints, scrolls and answers to keys.

#include "ui/table/cell_delegate.h"
#include "ui/table/data_table.h"
#include "ui/table/table_header.h"
#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>

namespace kecan::ui {

QModelIndex DataTable::indexAt(const QPoint& point) const
{
    const int row = rowAt(point.y());
    const bool still = point.x() >= 0 && point.x() < frozenWidth();
    const int column = columnAt(still ? point.x() - m_header->offset() : point.x());
    return row >= 0 && column >= 0 ? m_model.index(row, column) : QModelIndex();
}

QRect DataTable::visualRect(const QModelIndex& index) const
{
    const QRect rect = QTableView::visualRect(index);
    return isFrozen(index.column()) ? rect.translated(m_header->offset(), 0) : rect;
}

void DataTable::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QScrollBar* bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (isFrozen(index.column())) {
        bar->setValue(before);
        return;
    }
    const int covered = frozenWidth() - columnViewportPosition(index.column());
    if (covered > 0) {
        bar->setValue(bar->value() - covered);
    }
}

void DataTable::keyboardSearch(const QString& text)
{
    if (!text.trimmed().isEmpty()) {
        Q_EMIT typed(text);
    }
}

void DataTable::paintEvent(QPaintEvent* event)
{
    const bool scrolled = m_header->offset() > 0;
    const QRect still(0, 0, frozenWidth(), viewport()->height());
    if (!scrolled) {
        QTableView::paintEvent(event);
    } else if (const QRegion rest = event->region() - still; !rest.isEmpty()) {
        QPaintEvent restEvent(rest);
        QTableView::paintEvent(&restEvent);
    }
    QPainter painter(viewport());
    if (scrolled) {
        paintFrozen(painter, event->rect() & still);
    }
    const Colours& colours = coloursOf(palette());
    if (m_frozen > 0 && m_model.rowCount({}) > 0) {
        painter.fillRect(QRect(still.right(), 0, 1, still.height()), colours.edge);
    }
    if (hasFocus() && currentIndex().isValid()) {
        drawFocusRing(painter, rowRect(currentIndex().row()).adjusted(0, 0, -1, -1), palette());
    }
}

void DataTable::paintFrozen(QPainter& painter, const QRect& rect)
{
    if (rect.isEmpty()) {
        return;
    }
    painter.fillRect(rect, palette().base());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State state = option.state & ~QStyle::State_Selected;
    const int first = rowAt(rect.top());
    const int bottom = rowAt(rect.bottom());
    const int last = bottom < 0 ? m_model.rowCount({}) - 1 : bottom;
    for (int row = first; first >= 0 && row <= last; ++row) {
        option.state = state;
        if (selectionModel()->isRowSelected(row)) {
            option.state |= QStyle::State_Selected;
        }
        for (int column = 0; column < m_frozen; ++column) {
            const QModelIndex index = m_model.index(row, column);
            option.rect = visualRect(index);
            m_delegate->paint(&painter, option, index);
        }
    }
}

void DataTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fillWidth();
    placeFrozenHeader();
}

void DataTable::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
    }
}

void DataTable::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    const std::optional<qint64> row = currentKey();
    if (key == Qt::Key_F2 && row &&
        isSignalConnected(QMetaMethod::fromSignal(&DataTable::editWanted))) {
        Q_EMIT editWanted(*row, currentIndex().column());
        return;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2) {
        activateCurrent();
        return;
    }
    QTableView::keyPressEvent(event);
}

void DataTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid()) {
        step(1);
    }
    viewport()->update();
}

void DataTable::focusOutEvent(QFocusEvent* event)
{
    QTableView::focusOutEvent(event);
    viewport()->update();
}

void DataTable::mouseDoubleClickEvent(QMouseEvent* event)
{
    QTableView::mouseDoubleClickEvent(event);
    if (event->button() == Qt::LeftButton && indexAt(event->pos()).isValid()) {
        activateCurrent();
    }
}

void DataTable::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 || (dy != 0 && hasFocus())) {
        // What stands still, and the ring, must not be carried along.
        viewport()->update();
    }
}

void DataTable::updateGeometries()
{
    QTableView::updateGeometries();
    if (m_frozenHeader) {
        placeFrozenHeader();
    }
}

QModelIndex DataTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const QModelIndex wanted = QTableView::moveCursor(action, modifiers);
    const bool up = action == MoveUp || action == MovePageUp || action == MoveEnd;
    int row = wanted.row();
    while (row >= 0 && row < m_model.rowCount({}) && m_model.isHeading(row)) {
        row += up ? -1 : 1;
    }
    return row >= 0 && row < m_model.rowCount({}) ? wanted.siblingAtRow(row) : currentIndex();
}

void DataTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    viewport()->update(rowRect(previous.row()));
    viewport()->update(rowRect(current.row()));
    if (current.row() != previous.row() && !m_isListChanging) {
        Q_EMIT currentRowChanged();
    }
}

void DataTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (!m_isListChanging) {
        Q_EMIT rowSelectionChanged();
    }
}

void DataTable::placeFrozenHeader()
{
    const QScopedValueRollback guard(m_isRestoring, true);
    for (int column = 0; column < m_frozenHeader->count(); ++column) {
        m_frozenHeader->setSectionHidden(column, !isFrozen(column));
        if (isFrozen(column)) {
            m_frozenHeader->resizeSection(column, m_header->sectionSize(column));
        }
    }
    m_frozenHeader->setGeometry(m_header->x(), m_header->y(), frozenWidth(), m_header->height());
    m_frozenHeader->setVisible(m_frozen > 0);
    m_frozenHeader->raise();
}

void DataTable::activateCurrent()
{
    if (const std::optional<qint64> key = currentKey()) {
        Q_EMIT rowActivated(*key);
    }
}

int DataTable::frozenWidth() const
{
    int width = 0;
    for (int column = 0; column < m_frozen; ++column) {
        width += m_header->sectionSize(column);
    }
    return width;
}

std::vector<int> DataTable::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_header->isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

QRect DataTable::rowRect(int row) const
{
    return row < 0 ? QRect()
                   : QRect(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

} // namespace kecan::ui
