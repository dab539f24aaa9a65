#include "ui/planning/board_view.h"

#include "ui/planning/plan_texts.h"
#include "ui/theme/colours.h"

#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <set>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

BoardView::BoardView(PlanModel& model, QWidget* parent)
    : QAbstractItemView(parent)
    , m_model(model)
{
    setObjectName(u"planBoard"_s);
    setFrameShape(NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectRows);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    m_painter.setLook(font(), palette(), BoardDensity::Comfortable);
    setModel(&model);
    arrange();
}

void BoardView::setModel(QAbstractItemModel* model)
{
    QAbstractItemView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &BoardView::arrange);
    connect(model, &QAbstractItemModel::layoutChanged, this, &BoardView::arrange);
}

void BoardView::setFacts(BoardFacts facts)
{
    m_facts = std::move(facts);
    viewport()->update();
}

void BoardView::setDensity(BoardDensity density)
{
    m_painter.setLook(font(), palette(), density);
    arrange();
    scrollTo(currentIndex());
}

void BoardView::setMovable(Judging judging)
{
    m_judging = std::move(judging);
    setDragEnabled(m_judging != nullptr);
    setAcceptDrops(m_judging != nullptr);
}

BoardDrag BoardView::selected() const
{
    std::set<std::size_t> nodes;
    for (const QModelIndex& index : selectionModel()->selectedIndexes()) {
        nodes.insert(index.internalId());
    }
    BoardDrag drag;
    for (const std::size_t node : nodes) {
        const PlanEntry* entry = m_model.entryAt(m_model.indexOfNode(node));
        if (entry && isInPlan(entry->step.status)) {
            drag.entries.push_back(entry->nomination);
            drag.persons.push_back(entry->cadre);
        }
    }
    return drag;
}

QRect BoardView::visualRect(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() < m_model.nodeCount()
               ? m_layout.rectOf(index.internalId()).translated(0, -verticalOffset())
               : QRect();
}

QModelIndex BoardView::indexAt(const QPoint& point) const
{
    const std::optional<std::size_t> node = m_layout.nodeAt(onBoard(point));
    return node ? m_model.indexOfNode(*node) : QModelIndex();
}

void BoardView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid()) {
        return;
    }
    const QRect rect = visualRect(index);
    const int room = viewport()->height();
    int move = 0;
    if (hint == PositionAtTop || rect.top() < 0) {
        move = rect.top();
    } else if (hint == PositionAtBottom || rect.bottom() >= room) {
        move = std::min(rect.top(), rect.bottom() - room + 1);
    } else if (hint == PositionAtCenter) {
        move = rect.center().y() - room / 2;
    }
    verticalScrollBar()->setValue(verticalScrollBar()->value() + move);
}

void BoardView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(event->rect(), coloursOf(palette()).base);
    painter.translate(0, -verticalOffset());
    const QRect shown = event->rect().translated(0, verticalOffset());
    for (const BoardLayout::Strip& strip : m_layout.between(shown.top(), shown.bottom())) {
        drawStrip(painter, strip);
    }
    drawDropPlace(painter);
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    arrange();
    QAbstractItemView::resizeEvent(event);
}

void BoardView::changeEvent(QEvent* event)
{
    QAbstractItemView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::StyleChange || event->type() == QEvent::LanguageChange) {
        m_painter.setLook(font(), palette(), m_painter.density());
        arrange();
    }
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    const std::optional<std::size_t> node = m_layout.nodeAt(onBoard(event->pos()));
    if (node != m_hovered) {
        m_hovered = node;
        viewport()->update();
    }
    QAbstractItemView::mouseMoveEvent(event);
}

void BoardView::leaveEvent(QEvent* event)
{
    m_hovered.reset();
    viewport()->update();
    QAbstractItemView::leaveEvent(event);
}

bool BoardView::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) {
        return QAbstractItemView::viewportEvent(event);
    }
    const auto* help = static_cast<QHelpEvent*>(event);
    const QString tip = tipAt(help->pos());
    // As text, whatever a name looks like.
    QToolTip::showText(
        help->globalPos(),
        tip.isEmpty() ? tip : u"<p style='white-space:pre'>"_s + tip.toHtmlEscaped() + u"</p>"_s,
        viewport());
    return true;
}

QModelIndex BoardView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const std::size_t count = m_model.nodeCount();
    if (count == 0) {
        return {};
    }
    if (!currentIndex().isValid()) {
        return m_model.indexOfNode(0);
    }
    const std::size_t node = currentIndex().internalId();
    const BoardLayout::Strip& strip = m_layout.stripOf(node);
    const bool whole = modifiers.testFlag(Qt::ControlModifier);
    const int page = std::max(viewport()->height() - m_layout.metrics().cardHeight, 1);
    const auto paged = [&](int way) {
        const QRect rect = m_layout.rectOf(node);
        const int y = std::clamp(rect.center().y() + way, 0, m_layout.height() - 1);
        return m_layout.nodeAt({rect.center().x(), y}).value_or(node);
    };
    std::size_t next = node;
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        next = node > 0 ? node - 1 : node;
        break;
    case MoveRight:
    case MoveNext:
        next = std::min(node + 1, count - 1);
        break;
    case MoveUp:
        next = nodeBeside(node, -1);
        break;
    case MoveDown:
        next = nodeBeside(node, 1);
        break;
    case MoveHome:
        next = whole ? 0 : strip.node;
        break;
    case MoveEnd:
        next = whole ? count - 1 : strip.cards > 0 ? strip.firstCard + strip.cards - 1 : strip.node;
        break;
    case MovePageUp:
        next = paged(-page);
        break;
    case MovePageDown:
        next = paged(page);
        break;
    }
    return m_model.indexOfNode(next);
}

void BoardView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    viewport()->update();
}

int BoardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void BoardView::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags flags)
{
    QItemSelection selection;
    const QRect area = rect.translated(0, verticalOffset());
    // From an anchor to the current card everything between is meant, however lines break.
    const auto first = m_layout.nodeAt(area.topLeft());
    const auto last = m_layout.nodeAt(area.bottomRight());
    if (first && last) {
        for (std::size_t node = std::min(*first, *last); node <= std::max(*first, *last); ++node) {
            const QModelIndex index = m_model.indexOfNode(node);
            selection.select(index, index);
        }
    }
    selectionModel()->select(selection, flags);
}

QRegion BoardView::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes()) {
        region += visualRect(index);
    }
    return region;
}

void BoardView::updateGeometries()
{
    verticalScrollBar()->setSingleStep(m_layout.metrics().cardHeight / 2 + 1);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void BoardView::arrange()
{
    m_hovered.reset();
    tellHovered({});
    m_hover.reset();
    m_layout.arrange(m_model, m_painter.metrics(viewport()->width()));
    updateGeometries();
    viewport()->update();
}

void BoardView::drawStrip(QPainter& painter, const BoardLayout::Strip& strip) const
{
    const QModelIndex index = m_model.indexOfNode(strip.node);
    if (!strip.isLane) {
        int entries = 0;
        for (int post = 0; post < m_model.rowCount(index); ++post) {
            entries += m_model.rowCount(m_model.index(post, 0, index));
        }
        m_painter.drawBand(painter, m_layout.rect(strip), m_model.groupText(index), entries);
        return;
    }
    BoardLook look = lookOf(strip.node);
    look.verdict = m_hover ? verdictOf(strip).verdict : DropVerdict::None;
    m_painter.drawLane(painter, m_layout.rect(strip), m_layout.headRect(strip), look);
    m_painter.drawHead(
        painter, m_layout.headRect(strip), m_model.groupText(index), *postOf(strip), m_facts, look);
    drawCards(painter, strip);
}

void BoardView::drawCards(QPainter& painter, const BoardLayout::Strip& lane) const
{
    const int top = verticalOffset();
    for (std::size_t place = 0; place < lane.cards; ++place) {
        const QRect rect = m_layout.cardRect(lane, place);
        if (rect.bottom() < top || rect.top() > top + viewport()->height()) {
            continue;
        }
        const std::size_t node = lane.firstCard + place;
        const PlanEntry& entry = *m_model.entryAt(m_model.indexOfNode(node));
        const auto mark = m_facts.entries.find(entry.nomination);
        m_painter.drawCard(painter,
                           rect,
                           entry,
                           mark == m_facts.entries.end() ? nullptr : &mark->second,
                           lookOf(node));
    }
    if (lane.cards == 0) {
        painter.setFont(font());
        painter.setPen(coloursOf(palette()).mutedText);
        painter.drawText(m_layout.cardRect(lane, 0), Qt::AlignVCenter, tr("Nobody planned yet"));
    }
}

BoardLook BoardView::lookOf(std::size_t node) const
{
    const QModelIndex index = m_model.indexOfNode(node);
    return {.isSelected = selectionModel()->isSelected(index),
            .isCurrent =
                hasFocus() && currentIndex().isValid() && currentIndex().internalId() == node,
            .isHovered = m_hovered == node,
            .verdict = DropVerdict::None};
}

const PlanPost* BoardView::postOf(const BoardLayout::Strip& lane) const
{
    return m_model.postAt(m_model.indexOfNode(lane.node));
}

std::size_t BoardView::nodeBeside(std::size_t node, int direction) const
{
    const BoardLayout::Strip& strip = m_layout.stripOf(node);
    const auto columns = static_cast<std::size_t>(m_layout.columns());
    if (node != strip.node) {
        // Within the rows of the lane first.
        const std::size_t place = node - strip.firstCard;
        if (direction < 0 && place >= columns) {
            return node - columns;
        }
        if (direction > 0 && place / columns < (strip.cards - 1) / columns) {
            return strip.firstCard + std::min(place + columns, strip.cards - 1);
        }
    }
    return nodeInLane(node, direction);
}

std::size_t BoardView::nodeInLane(std::size_t node, int direction) const
{
    const BoardLayout::Strip& from = m_layout.stripOf(node);
    const auto& strips = m_layout.strips();
    const std::ptrdiff_t at = (&from - strips.data()) + direction;
    if (at < 0 || at >= std::ssize(strips)) {
        return node;
    }
    const BoardLayout::Strip& to = strips[static_cast<std::size_t>(at)];
    if (node == from.node || to.cards == 0) {
        return to.node;
    }
    const auto columns = static_cast<std::size_t>(m_layout.columns());
    const std::size_t column = (node - from.firstCard) % columns;
    const std::size_t row = direction > 0 ? 0 : (to.cards - 1) / columns;
    return to.firstCard + std::min(row * columns + column, to.cards - 1);
}

QPoint BoardView::onBoard(const QPoint& point) const
{
    return point + QPoint(0, verticalOffset());
}

QString BoardView::tipAt(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    if (const PlanEntry* entry = m_model.entryAt(index)) {
        const auto mark = m_facts.entries.find(entry->nomination);
        return boardTip(*entry, mark == m_facts.entries.end() ? nullptr : &mark->second);
    }
    const PlanPost* post = m_model.postAt(index);
    if (!post) {
        return {};
    }
    QStringList lines{m_model.groupText(index),
                      PlanTexts::seatLine(*post),
                      PlanTexts::noteLine(*post),
                      PlanTexts::holderLine(*post)};
    if (const auto mark = m_facts.posts.find(post->position); mark != m_facts.posts.end()) {
        lines += mark->second.sentence;
    }
    lines.removeAll(QString());
    return lines.join(u'\n');
}

} // namespace kecan::ui
