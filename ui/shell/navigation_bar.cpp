#include "ui/shell/navigation_bar.h"

#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"
#include "ui/theme/icons.h"

#include <QEnterEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kecan::ui {

namespace {

constexpr int kSideMargin = 8;
constexpr int kPadding = 10;

} // namespace

NavigationButton::NavigationButton(QString iconName, QWidget* parent)
    : QAbstractButton(parent)
    , m_iconName(std::move(iconName))
{
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void NavigationButton::setCompact(bool compact)
{
    m_compact = compact;
    setToolTip(compact ? text() : QString());
    updateGeometry();
    update();
}

QSize NavigationButton::sizeHint() const
{
    const int line = fontMetrics().height();
    const int icon = qRound(line * 1.15);
    const int words = m_compact ? 0 : kPadding + line * 6;
    return {kPadding * 2 + icon + words, line + 18};
}

void NavigationButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    const QRectF body = QRectF(rect()).adjusted(0.5, 1.5, -0.5, -1.5);
    painter.setPen(Qt::NoPen);
    if (isChecked() || underMouse()) {
        painter.setBrush(isChecked() ? colours.selection : colours.hover);
        painter.drawRoundedRect(body, 5, 5);
    }
    if (isChecked()) {
        painter.setBrush(colours.accent);
        painter.drawRoundedRect(
            QRectF(body.left(), body.top() + 6, 3, body.height() - 12), 1.5, 1.5);
    }
    const int side = qRound(fontMetrics().height() * 1.15);
    const QRect icon(kPadding, (height() - side) / 2, side, side);
    themeIcon(m_iconName, palette()).paint(&painter, icon);
    if (!m_compact) {
        QFont words = font();
        words.setBold(isChecked());
        painter.setFont(words);
        painter.setPen(colours.text);
        painter.drawText(rect().adjusted(icon.right() + kPadding, 0, -4, 0),
                         Qt::AlignVCenter | Qt::AlignLeft,
                         text());
    }
    if (hasFocus()) {
        drawFocusRing(painter, rect().adjusted(0, 1, 0, -1), palette());
    }
}

void NavigationButton::enterEvent(QEnterEvent* event)
{
    update();
    QAbstractButton::enterEvent(event);
}

void NavigationButton::leaveEvent(QEvent* event)
{
    update();
    QAbstractButton::leaveEvent(event);
}

NavigationBar::NavigationBar(const std::vector<PageEntry>& pages, QWidget* parent)
    : QWidget(parent)
    , m_pages(pages)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kSideMargin, kSideMargin, kSideMargin + 1, kSideMargin);
    column->setSpacing(2);
    for (std::size_t i = 0; i < pages.size(); ++i) {
        auto* button = new NavigationButton(pages[i].icon, this);
        button->setObjectName(QStringLiteral("page-") + pages[i].id);
        connect(button, &NavigationButton::clicked, this, [this, i] {
            Q_EMIT chosen(static_cast<int>(i));
        });
        column->addWidget(button);
        m_buttons.push_back(button);
    }
    column->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    retranslate();
}

void NavigationBar::setCurrent(int index)
{
    m_buttons[static_cast<std::size_t>(index)]->setChecked(true);
}

void NavigationBar::setCompact(bool compact)
{
    for (NavigationButton* button : m_buttons) {
        button->setCompact(compact);
    }
}

void NavigationBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void NavigationBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), colours.line);
}

void NavigationBar::keyPressEvent(QKeyEvent* event)
{
    const int step = event->key() == Qt::Key_Down ? 1 : event->key() == Qt::Key_Up ? -1 : 0;
    const auto at = std::ranges::find_if(m_buttons, &NavigationButton::hasFocus);
    if (step == 0 || at == m_buttons.end()) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto next = (at - m_buttons.begin()) + step;
    if (next >= 0 && next < std::ssize(m_buttons)) {
        NavigationButton* button = m_buttons[static_cast<std::size_t>(next)];
        button->setFocus(Qt::TabFocusReason);
        button->click();
    }
}

void NavigationBar::retranslate()
{
    setAccessibleName(tr("Pages"));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setText(m_pages[i].title());
    }
}

} // namespace kecan::ui
