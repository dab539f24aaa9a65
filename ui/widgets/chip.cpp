#include "ui/widgets/chip.h"

#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPadding = 10;

} // namespace

Chip::Chip(QWidget* parent)
    : QToolButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
}

QSize Chip::sizeHint() const
{
    const int line = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(text()) + line + 2 * kPadding + 4, line + 8};
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    const QRectF body = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(QPen(colours.accent, 1));
    painter.setBrush(underMouse() ? colours.hover : colours.selection);
    painter.drawRoundedRect(body, body.height() / 2, body.height() / 2);
    const int side = qRound(fontMetrics().height() * 0.8);
    const QRect cross(width() - kPadding - side, (height() - side) / 2, side, side);
    themeIcon(u"close"_s, palette()).paint(&painter, cross);
    painter.setPen(colours.text);
    painter.drawText(rect().adjusted(kPadding, 0, -kPadding - side - 4, 0),
                     Qt::AlignVCenter | Qt::AlignLeft,
                     text());
    if (hasFocus()) {
        drawFocusRing(painter, rect(), palette());
    }
}

} // namespace kecan::ui
