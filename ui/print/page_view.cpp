#include "ui/print/page_view.h"

#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <cmath>

namespace kecan::ui {

namespace {

constexpr double kGap = 18; ///< between sheets and around them
constexpr double kMmPerInch = 25.4;
constexpr double kPointsPerInch = 72;
constexpr double kStep = 1.15;
constexpr int kCacheKilobytes = 96 * 1024;

} // namespace

PageView::PageView(QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_pixmaps(kCacheKilobytes)
{
    setObjectName(QStringLiteral("pageView"));
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    // Always there: a bar that comes and goes would change the width that is fitted.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void PageView::setLayoutShown(const print::ReportLayout& layout)
{
    const int page = m_page;
    m_layout = layout;
    m_pixmaps.clear();
    if (m_fit != Fit::Free) {
        m_zoom = zoomToFit(m_fit);
    }
    updateRange();
    m_page = qBound(0, page, qMax(0, pageCount() - 1));
    viewport()->update();
    Q_EMIT pageChanged();
    Q_EMIT zoomChanged();
}

int PageView::pageCount() const
{
    return m_layout ? m_layout->pageCount() : 0;
}

int PageView::currentPage() const
{
    return m_page;
}

void PageView::goToPage(int page)
{
    const int bounded = qBound(0, page, qMax(0, pageCount() - 1));
    verticalScrollBar()->setValue(static_cast<int>(std::lround(bounded * pitch())));
    if (bounded != m_page) {
        m_page = bounded;
        Q_EMIT pageChanged();
    }
}

void PageView::setFit(Fit fit)
{
    m_fit = fit;
    if (fit != Fit::Free) {
        applyZoom(zoomToFit(fit));
    }
}

void PageView::setZoom(double zoom)
{
    m_fit = Fit::Free;
    applyZoom(zoom);
}

void PageView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const Colours& colours = coloursOf(palette());
    painter.fillRect(viewport()->rect(), colours.desk);
    if (!m_layout) {
        return;
    }
    const QSizeF size = pageSize();
    const double left = size.width() + 2 * kGap <= viewport()->width()
                            ? (viewport()->width() - size.width()) / 2
                            : kGap - horizontalScrollBar()->value();
    for (int page = 0; page < pageCount(); ++page) {
        const double top = kGap + page * pitch() - verticalScrollBar()->value();
        if (top > viewport()->height() || top + size.height() < 0) {
            continue;
        }
        const QRectF sheet(std::round(left), std::round(top), size.width(), size.height());
        painter.fillRect(sheet.translated(2, 3), QColor(0, 0, 0, 50));
        painter.drawPixmap(sheet.topLeft(), pagePixmap(page));
    }
    if (hasFocus() && m_reachedByKey) {
        drawFocusRing(painter, viewport()->rect(), palette());
    }
}

void PageView::focusInEvent(QFocusEvent* event)
{
    m_reachedByKey =
        event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PageView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (m_fit != Fit::Free) {
        applyZoom(zoomToFit(m_fit));
    } else {
        updateRange();
    }
}

void PageView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom * std::pow(kStep, event->angleDelta().y() / 120.0));
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent* event)
{
    QScrollBar* bar = verticalScrollBar();
    switch (event->key()) {
    case Qt::Key_Home:
        bar->setValue(bar->minimum());
        return;
    case Qt::Key_End:
        bar->setValue(bar->maximum());
        return;
    case Qt::Key_PageDown:
        goToPage(m_page + 1);
        return;
    case Qt::Key_PageUp:
        goToPage(m_page - 1);
        return;
    case Qt::Key_Space:
        bar->triggerAction(event->modifiers() & Qt::ShiftModifier
                               ? QAbstractSlider::SliderPageStepSub
                               : QAbstractSlider::SliderPageStepAdd);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    const double middle = verticalScrollBar()->value() + viewport()->height() / 2.0;
    const int page =
        qBound(0, static_cast<int>((middle - kGap) / pitch()), qMax(0, pageCount() - 1));
    if (page != m_page) {
        m_page = page;
        Q_EMIT pageChanged();
    }
}

QSizeF PageView::pageSize() const
{
    if (!m_layout) {
        return {1, 1};
    }
    const QSizeF inches = m_layout->pageSizeMm() / kMmPerInch;
    return {inches.width() * logicalDpiX() * m_zoom, inches.height() * logicalDpiX() * m_zoom};
}

double PageView::pitch() const
{
    return pageSize().height() + kGap;
}

double PageView::zoomToFit(Fit fit) const
{
    if (!m_layout) {
        return 1;
    }
    const QSizeF full = m_layout->pageSizeMm() / kMmPerInch * logicalDpiX();
    const double wide = (viewport()->width() - 2 * kGap) / full.width();
    const double high = (viewport()->height() - 2 * kGap) / full.height();
    return qMax(0.05, fit == Fit::Page ? qMin(wide, high) : wide);
}

void PageView::applyZoom(double zoom)
{
    const double bounded = m_fit == Fit::Free ? qBound(kSmallestZoom, zoom, kLargestZoom) : zoom;
    if (qFuzzyCompare(bounded, m_zoom)) {
        updateRange();
        return;
    }
    // While fitting, the sheets follow the window: what stands at the top stays there.
    const double anchor = m_fit == Fit::Free ? viewport()->height() / 2.0 : 0;
    const double place = (verticalScrollBar()->value() + anchor) / pitch();
    m_zoom = bounded;
    m_pixmaps.clear();
    updateRange();
    verticalScrollBar()->setValue(static_cast<int>(std::lround(place * pitch() - anchor)));
    viewport()->update();
    Q_EMIT zoomChanged();
}

void PageView::updateRange()
{
    const double height = pageCount() * pitch() + kGap;
    const double width = pageSize().width() + 2 * kGap;
    const auto set = [](QScrollBar* bar, double content, int view) {
        bar->setRange(0, qMax(0, static_cast<int>(std::ceil(content)) - view));
        bar->setPageStep(view);
        bar->setSingleStep(qMax(20, view / 12));
    };
    set(verticalScrollBar(), height, viewport()->height());
    set(horizontalScrollBar(), m_fit == Fit::Free ? width : 0, viewport()->width());
}

QPixmap PageView::pagePixmap(int page)
{
    if (const QPixmap* cached = m_pixmaps.object(page)) {
        return *cached;
    }
    const double ratio = devicePixelRatioF();
    const QSize device = (pageSize() * ratio).toSize();
    QPixmap pixmap(device);
    pixmap.fill(Qt::white);
    QPainter painter(&pixmap);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const double scale =
        device.width() / (m_layout->pageSizeMm().width() / kMmPerInch * kPointsPerInch);
    painter.scale(scale, scale);
    m_layout->paintPage(painter, page);
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    m_pixmaps.insert(page, new QPixmap(pixmap), qMax(1, device.width() * device.height() / 256));
    return pixmap;
}

} // namespace kecan::ui
