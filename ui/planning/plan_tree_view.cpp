#include "ui/planning/plan_tree_view.h"

#include "ui/planning/plan_row_delegate.h"
#include "ui/planning/plan_texts.h"
#include "ui/table/column_widths.h"
#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>
#include <array>
#include <vector>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPadding = 8;

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
    header()->setStretchLastSection(false);
    header()->setMinimumSectionSize(28);
    header()->setHighlightSections(false);
    connect(header(), &QHeaderView::sectionResized, this, [this] {
        m_isArranged = m_isArranged || !m_isFilling;
    });
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        m_folded.insert(m_model.rowKey(index));
    });
    connect(this, &QTreeView::expanded, this, [this](const QModelIndex& index) {
        m_folded.remove(m_model.rowKey(index));
    });
    applyFont();
}

void PlanTreeView::show(PlanContents contents)
{
    const TreePlace place(*this, m_model);
    m_model.setContents(std::move(contents));
    measureStops();
    restorePlace(place);
}

void PlanTreeView::narrow(const PlanFilter& filter)
{
    if (filter == m_model.filter()) {
        return;
    }
    const TreePlace place(*this, m_model);
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
    const Stops& stops = m_stops;
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
        measureStops();
        fillWidth();
    }
}

void PlanTreeView::measureStops()
{
    QFont half = font();
    half.setWeight(QFont::DemiBold);
    const QFontMetrics titles(half);
    int title = 0;
    int counts = 0;
    int note = 0;
    for (const PlanUnit& unit : m_model.contents().units) {
        for (const PlanPost& post : unit.posts) {
            title = qMax(title, titles.horizontalAdvance(u"00. "_s + post.title));
            counts = qMax(counts, fontMetrics().horizontalAdvance(PlanTexts::seatLine(post)));
            note = qMax(note, fontMetrics().horizontalAdvance(PlanTexts::noteLine(post)));
        }
    }
    const int line = fontMetrics().height();
    m_stops.counts = 3 * line + 2 * kPadding + qMin(title, 15 * line);
    m_stops.note = m_stops.counts + counts + 2 * kPadding;
    m_stops.holders = m_stops.note + (note > 0 ? note + line + 2 * kPadding : 0);
    viewport()->update();
}

void PlanTreeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fillWidth();
}

void PlanTreeView::restorePlace(const TreePlace& place)
{
    const QSet<QString> folded = m_folded;
    expandAll();
    for (const QString& key : folded) {
        setExpanded(m_model.indexOfKey(key), false);
    }
    m_folded = folded;
    place.restore(*this, m_model);
}

void PlanTreeView::applyFont()
{
    setIconSize(smallIconSize(*this));
    measureStops();
    fillWidth();
}

void PlanTreeView::fillWidth()
{
    if (m_isArranged) {
        return;
    }
    /// @c halves of an average letter.
    struct Width
    {
        int column;
        int halves;
        bool isElastic = false;
    };
    static constexpr std::array kWidths{Width{PlanModel::Number, 11},
                                        Width{PlanModel::Name, 42, true},
                                        Width{PlanModel::Birth, 32},
                                        Width{PlanModel::Age, 12},
                                        Width{PlanModel::SexColumn, 19},
                                        Width{PlanModel::Ethnicity, 19},
                                        Width{PlanModel::PresentPost, 64, true},
                                        Width{PlanModel::Qualifications, 34},
                                        Width{PlanModel::Rank, 17},
                                        Width{PlanModel::Origin, 32},
                                        Width{PlanModel::Status, 50},
                                        Width{PlanModel::Votes, 30}};
    const int letter = fontMetrics().averageCharWidth();
    std::vector<ColumnNeed> needs;
    for (const Width& width : kWidths) {
        needs.push_back(
            {width.halves * letter / 2, header()->sectionSizeHint(width.column), width.isElastic});
    }
    const std::vector<int> widths = fillingWidths(needs, viewport()->width());
    const QScopedValueRollback guard(m_isFilling, true);
    for (std::size_t i = 0; i < kWidths.size(); ++i) {
        header()->resizeSection(kWidths[i].column, widths[i]);
    }
}

} // namespace kecan::ui
