#include "ui/planning/structure_tile.h"

#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"
#include "ui/theme/icons.h"

#include <QEnterEvent>
#include <QPainter>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kPadding = 9;
constexpr int kGap = 5;
constexpr double kNumberSize = 1.3; ///< of the size of the text

} // namespace

StructureTile::StructureTile(QWidget* parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
}

void StructureTile::setTexts(const TileTexts& texts)
{
    if (texts == m_texts) {
        return;
    }
    m_texts = texts;
    setAccessibleName(u"%1: %2 %3"_s.arg(m_texts.caption, m_texts.number, m_texts.share).trimmed());
    setAccessibleDescription(m_texts.tip);
    // As text, whatever a regulation is called.
    setToolTip(u"<p style='white-space:pre'>"_s + m_texts.tip.toHtmlEscaped() + u"</p>"_s);
    updateGeometry();
    update();
}

void StructureTile::setRoomForBefore(bool hasRoom)
{
    if (hasRoom != m_hasRoom) {
        m_hasRoom = hasRoom;
        updateGeometry();
    }
}

QFont StructureTile::numberFont() const
{
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * kNumberSize);
    large.setWeight(QFont::DemiBold);
    return large;
}

QString StructureTile::beforeText() const
{
    return m_texts.before.isEmpty() ? QString() : m_texts.before + u" → "_s;
}

QSize StructureTile::sizeHint() const
{
    const QFontMetrics small = fontMetrics();
    const QFontMetrics large(numberFont());
    const QString before = m_hasRoom ? m_texts.number + u" → "_s : QString();
    int upper = std::max(small.horizontalAdvance(before), small.horizontalAdvance(beforeText())) +
                large.horizontalAdvance(m_texts.number);
    upper += m_texts.share.isEmpty() ? 0 : kGap + small.horizontalAdvance(m_texts.share);
    if (!m_texts.icon.isEmpty()) {
        upper += 2 * kGap + smallIconSize(*this).width() + kGap / 2 +
                 small.horizontalAdvance(m_texts.state);
    }
    int lower = small.horizontalAdvance(m_texts.caption);
    lower += m_texts.target.isEmpty() ? 0 : 2 * kGap + small.horizontalAdvance(m_texts.target);
    return {std::max(upper, lower) + 2 * kPadding, large.height() + small.height() + 6};
}

void StructureTile::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    painter.setPen(QPen(isChecked() || m_texts.isTentative ? colours.accent : colours.line,
                        m_texts.isTentative ? 2 : 1));
    painter.setBrush(isChecked() ? colours.selection : underMouse() ? colours.hover : colours.base);
    const double inset = m_texts.isTentative ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 5, 5);

    const QFontMetrics small = fontMetrics();
    const QFontMetrics large(numberFont());
    const int base = 3 + large.ascent();
    int x = kPadding;
    painter.setPen(colours.mutedText);
    painter.drawText(x, base, beforeText());
    x += small.horizontalAdvance(beforeText());
    painter.setFont(numberFont());
    painter.setPen(colours.text);
    painter.drawText(x, base, m_texts.number);
    x += large.horizontalAdvance(m_texts.number) + kGap;
    painter.setFont(font());
    painter.setPen(colours.mutedText);
    painter.drawText(x, base, m_texts.share);
    const int lower = base + large.descent() + small.ascent();
    painter.drawText(kPadding, lower, m_texts.caption);
    const int right = width() - kPadding;
    painter.drawText(right - small.horizontalAdvance(m_texts.target), lower, m_texts.target);
    if (!m_texts.icon.isEmpty()) {
        const QSize side = smallIconSize(*this);
        painter.setPen(colours.text);
        const int word = right - small.horizontalAdvance(m_texts.state);
        painter.drawText(word, base, m_texts.state);
        const QRect place(
            QPoint(word - kGap / 2 - side.width(), base - small.ascent() / 2 - side.height() / 2),
            side);
        themeIcon(m_texts.icon, palette()).paint(&painter, place);
    }
    if (hasFocus()) {
        drawFocusRing(painter, rect(), palette());
    }
}

void StructureTile::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QAbstractButton::changeEvent(event);
}

void StructureTile::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void StructureTile::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

} // namespace kecan::ui
