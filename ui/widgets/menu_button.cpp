#include "ui/widgets/menu_button.h"

#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"
#include "ui/theme/icons.h"

#include <QPainter>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPadding = 9;
constexpr int kGap = 5;
constexpr int kRadius = 4;

} // namespace

MenuButton::MenuButton(QWidget* parent)
    : QToolButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setPopupMode(QToolButton::InstantPopup);
}

QSize MenuButton::sizeHint() const
{
    return {fontMetrics().size(Qt::TextShowMnemonic, text()).width() + 2 * kPadding + kGap +
                chevronSide(),
            fontMetrics().height() + 9};
}

void MenuButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    painter.setPen(QPen(isChecked() ? colours.accent : colours.edge, 1));
    painter.setBrush(isDown()                      ? colours.pressed
                     : isChecked()                 ? colours.selection
                     : underMouse() && isEnabled() ? colours.hover
                                                   : colours.button);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.setPen(isEnabled() ? colours.text : colours.disabledText);
    const int side = chevronSide();
    painter.drawText(rect().adjusted(kPadding, 0, -kPadding - side - kGap, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic,
                     text());
    themeIcon(u"chevron-down"_s, palette())
        .paint(&painter, QRect(width() - kPadding - side, (height() - side) / 2, side, side));
    if (hasFocus()) {
        drawFocusRing(painter, rect(), palette());
    }
}

int MenuButton::chevronSide() const
{
    return qRound(fontMetrics().height() * 0.7);
}

} // namespace kecan::ui
