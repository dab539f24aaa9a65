#include "ui/widgets/figure_tile.h"

#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"

#include <QEnterEvent>
#include <QPainter>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPadding = 11;

} // namespace

FigureTile::FigureTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FigureTile::setFigure(const QString& number, const QString& share, const QString& caption)
{
    m_number = number;
    m_share = share;
    m_caption = caption;
    setAccessibleName(u"%1: %2 %3"_s.arg(caption, number, share).trimmed());
    updateGeometry();
    update();
}

QFont FigureTile::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.45);
    large.setWeight(QFont::DemiBold);
    return large;
}

QSize FigureTile::sizeHint() const
{
    const QFontMetrics large(numberFont());
    const int upper = large.horizontalAdvance(m_number) +
                      (m_share.isEmpty() ? 0 : 6 + fontMetrics().horizontalAdvance(m_share));
    const int width = qMax(upper, fontMetrics().horizontalAdvance(m_caption));
    return {width + 2 * kPadding, large.height() + fontMetrics().height() + 10};
}

void FigureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    painter.setPen(QPen(isChecked() ? colours.accent : colours.line, 1));
    painter.setBrush(isChecked() ? colours.selection : underMouse() ? colours.hover : colours.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    const QFontMetrics large(numberFont());
    const int base = 5 + large.ascent();
    painter.setFont(numberFont());
    painter.setPen(colours.text);
    painter.drawText(kPadding, base, m_number);
    painter.setFont(font());
    painter.setPen(colours.mutedText);
    painter.drawText(kPadding + large.horizontalAdvance(m_number) + 6, base, m_share);
    painter.drawText(kPadding, base + large.descent() + fontMetrics().ascent(), m_caption);
    if (hasFocus()) {
        drawFocusRing(painter, rect(), palette());
    }
}

void FigureTile::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void FigureTile::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace kecan::ui
