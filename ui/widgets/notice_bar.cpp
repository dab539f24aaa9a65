#include "ui/widgets/notice_bar.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace kecan::ui {

NoticeBar::NoticeBar(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 6, 6);
    row->setSpacing(10);
    m_text->setTextFormat(Qt::PlainText);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &NoticeBar::buttonClicked);
    refreshIcon();
    hide();
}

void NoticeBar::set(const QString& text, const QString& button)
{
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    setVisible(!text.isEmpty());
}

void NoticeBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours& colours = coloursOf(palette());
    painter.setPen(QPen(colours.warning, 1));
    painter.setBrush(colours.warningGround);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void NoticeBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshIcon();
    }
    QWidget::changeEvent(event);
}

void NoticeBar::refreshIcon()
{
    m_icon->setPixmap(themeIcon(QStringLiteral("info"), palette()).pixmap(smallIconSize(*this)));
}

} // namespace kecan::ui
