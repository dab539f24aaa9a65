#include "ui/planning/plan_tree_view.h"

#include "ui/planning/plan_row_delegate.h"
#include "ui/planning/plan_texts.h"
#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPadding = 8;

/// Where the parts of a unit's or post's row begin, so that they line up down the list.
struct RowStops
{
    explicit RowStops(const QRect& row, int line)
        : counts(row.left() + qMin(line * 22, row.width() * 30 / 100))
        , note(counts + qMin(line * 17, row.width() * 23 / 100))
        , holders(note + qMin(line * 8, row.width() * 11 / 100))
    {
    }
    int counts;
    int note;
    int holders;
};

void drawText(QPainter& painter, const QRect& rect, const QString& text, const QColor& colour)
{
    painter.setPen(colour);
    painter.drawText(rect,
                     Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
}

} // namespace

PlanTreeView::PlanTreeView(PlanModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
{
    setObjectName(u"planTree"_s);
    setModel(&model);
    setItemDelegate(new PlanRowDelegate(model, this));
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setUniformRowHeights(true);
    setRootIsDecorated(false);
    setIndentation(0);
    setExpandsOnDoubleClick(true);
    setAllColumnsShowFocus(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    header()->setSectionsMovable(true);
    header()->setFirstSectionMovable(false);
    header()->setStretchLastSection(true);
    header()->setMinimumSectionSize(28);
    header()->setHighlightSections(false);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        m_folded.insert(index.data(PlanModel::KeyRole).toString());
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        m_folded.remove(index.data(PlanModel::KeyRole).toString());
    });
    applyFont();
}

void PlanTreeView::show(PlanContents contents)
{
    const Place place = rememberPlace();
    m_model.setContents(std::move(contents));
    restorePlace(place);
}

void PlanTreeView::narrow(const PlanFilter& filter)
{
    if (filter == m_model.filter()) {
        return;
    }
    const Place place = rememberPlace();
    m_model.setFilter(filter);
    restorePlace(place);
}

void PlanTreeView::expandEverything()
{
    m_folded.clear();
    expandAll();
}

void PlanTreeView::foldToPosts()
{
    m_folded.clear();
    for (int unit = 0; unit < m_model.rowCount(); ++unit) {
        const QModelIndex above = m_model.index(unit, 0);
        setExpanded(above, true);
        for (int post = 0; post < m_model.rowCount(above); ++post) {
            setExpanded(m_model.index(post, 0, above), false);
        }
    }
}

QString PlanTreeView::selectedText(bool withHeadings) const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    if (rows.isEmpty()) {
        return {};
    }
    std::vector<int> columns;
    for (int visual = 0; visual < header()->count(); ++visual) {
        const int column = header()->logicalIndex(visual);
        if (!header()->isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    return planRowsAsText(m_model, rows, columns, withHeadings);
}

void PlanTreeView::drawRow(QPainter* painter,
                           const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const Colours& colours = coloursOf(palette());
    const QRect row(0, option.rect.top(), viewport()->width(), option.rect.height());
    const bool group = !m_model.entryAt(index);
    if (group) {
        const bool selected = selectionModel()->isSelected(index);
        const QColor ground = m_model.unitAt(index) ? colours.unitBand : colours.postBand;
        painter->fillRect(row, selected ? colours.selection : ground);
        if (m_model.unitAt(index)) {
            drawUnit(*painter, row, index);
        } else {
            drawPost(*painter, row, index);
        }
    } else {
        QTreeView::drawRow(painter, option, index);
    }
    painter->fillRect(QRect(row.left(), row.bottom(), row.width(), 1), colours.line);
    if (hasFocus() && currentIndex().siblingAtColumn(0) == index.siblingAtColumn(0)) {
        drawFocusRing(*painter, row.adjusted(0, 0, -1, -1), palette());
    }
}

void PlanTreeView::drawBranches(QPainter*, const QRect&, const QModelIndex&) const
{
}

int PlanTreeView::drawTitle(QPainter& painter,
                            const QRect& row,
                            int indent,
                            const QModelIndex& index) const
{
    const int side = qRound(fontMetrics().height() * 0.9);
    const QRect mark(row.left() + kPadding + indent, row.center().y() - side / 2, side, side);
    themeIcon(isExpanded(index) ? u"chevron-down"_s : u"chevron-right"_s, palette())
        .paint(&painter, mark);
    return mark.right() + kPadding;
}

void PlanTreeView::drawUnit(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const Colours& colours = coloursOf(palette());
    const int left = drawTitle(painter, row, 0, index);
    QFont bold = font();
    bold.setBold(true);
    painter.setFont(bold);
    drawText(painter, row.adjusted(left, 0, -kPadding, 0), m_model.groupText(index), colours.text);
    // The count stands after the name, which may be long.
    int entries = 0;
    for (int post = 0; post < m_model.rowCount(index); ++post) {
        entries += m_model.rowCount(m_model.index(post, 0, index));
    }
    const int used = left + painter.fontMetrics().horizontalAdvance(m_model.groupText(index));
    painter.setFont(font());
    drawText(painter,
             row.adjusted(used + 2 * kPadding, 0, -kPadding, 0),
             tr("%n entries", nullptr, entries),
             colours.mutedText);
}

void PlanTreeView::drawPost(QPainter& painter, const QRect& row, const QModelIndex& index) const
{
    const Colours& colours = coloursOf(palette());
    const PlanPost& post = *m_model.postAt(index);
    const int line = fontMetrics().height();
    const RowStops stops(row, line);
    const int left = drawTitle(painter, row, line, index);
    QFont half = font();
    half.setWeight(QFont::DemiBold);
    painter.setFont(half);
    drawText(painter,
             QRect(left, row.top(), stops.counts - left - kPadding, row.height()),
             m_model.groupText(index),
             colours.text);
    painter.setFont(font());
    drawText(painter,
             QRect(stops.counts, row.top(), stops.note - stops.counts - kPadding, row.height()),
             PlanTexts::seatLine(post),
             colours.mutedText);
    const QString note = PlanTexts::noteLine(post);
    if (!note.isEmpty()) {
        const int side = qRound(line * 0.9);
        const QRect icon(stops.note, row.center().y() - side / 2, side, side);
        const bool gone = !post.abolishedOn.isEndless();
        themeIcon(gone ? u"warning"_s : u"vacant-seat"_s, palette()).paint(&painter, icon);
        drawText(painter,
                 QRect(icon.right() + 4,
                       row.top(),
                       stops.holders - icon.right() - 4 - kPadding,
                       row.height()),
                 note,
                 colours.warning);
    }
    drawText(painter,
             QRect(stops.holders, row.top(), row.right() - stops.holders - kPadding, row.height()),
             PlanTexts::holderLine(post),
             colours.mutedText);
}

void PlanTreeView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos());
    const int zone = fontMetrics().height() * (m_model.postAt(index) ? 3 : 2);
    if (event->button() == Qt::LeftButton && index.isValid() && !m_model.entryAt(index) &&
        event->pos().x() < zone) {
        setExpanded(index.siblingAtColumn(0), !isExpanded(index.siblingAtColumn(0)));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void PlanTreeView::changeEvent(QEvent* event)
{
    QTreeView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFont();
    } else if (event->type() == QEvent::LanguageChange) {
        m_model.retranslate();
    }
}

PlanTreeView::Place PlanTreeView::rememberPlace() const
{
    const auto key = [](const QModelIndex& index) {
        return index.data(PlanModel::KeyRole).toString();
    };
    Place place{key(currentIndex()), key(indexAt(QPoint(1, 1))), {}};
    const QModelIndexList rows = selectionModel()->selectedRows();
    std::ranges::transform(rows, std::back_inserter(place.selected), key);
    return place;
}

void PlanTreeView::restorePlace(const Place& place)
{
    const QSet<QString> folded = m_folded;
    expandAll();
    for (const QString& key : folded) {
        setExpanded(m_model.indexOfKey(key), false);
    }
    m_folded = folded;
    for (const QString& key : place.selected) {
        selectionModel()->select(m_model.indexOfKey(key),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    }
    if (const QModelIndex current = m_model.indexOfKey(place.current); current.isValid()) {
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    }
    if (const QModelIndex top = m_model.indexOfKey(place.top); top.isValid()) {
        scrollTo(top, PositionAtTop);
    }
}

void PlanTreeView::applyFont()
{
    setIconSize(smallIconSize(*this));
    const int letter = fontMetrics().averageCharWidth();
    const std::vector<std::pair<int, int>> widths{{PlanModel::Number, 6},
                                                  {PlanModel::Name, 24},
                                                  {PlanModel::Birth, 12},
                                                  {PlanModel::Age, 6},
                                                  {PlanModel::SexColumn, 8},
                                                  {PlanModel::Ethnicity, 11},
                                                  {PlanModel::PresentPost, 40},
                                                  {PlanModel::Qualifications, 19},
                                                  {PlanModel::Rank, 7},
                                                  {PlanModel::Origin, 13},
                                                  {PlanModel::Status, 20},
                                                  {PlanModel::Votes, 12}};
    for (const auto& [column, letters] : widths) {
        header()->resizeSection(column, letters * letter);
    }
}

} // namespace kecan::ui
