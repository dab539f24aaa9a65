#include "ui/widgets/empty_state.h"

#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kecan::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_icon(new QLabel(this))
    , m_headline(new QLabel(this))
    , m_text(new QLabel(this))
    , m_button(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    column->addStretch(2);
    column->addWidget(m_icon, 0, Qt::AlignHCenter);
    column->addWidget(m_headline, 0, Qt::AlignHCenter);
    column->addWidget(m_text, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(m_button, 0, Qt::AlignHCenter);
    column->addStretch(3);
    m_text->setWordWrap(true);
    m_text->setAlignment(Qt::AlignHCenter);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::buttonClicked);
}

void EmptyState::set(const QString& iconName,
                     const QString& headline,
                     const QString& text,
                     const QString& button)
{
    m_iconName = iconName;
    m_headline->setText(headline);
    m_text->setText(text);
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    refresh();
}

void EmptyState::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

void EmptyState::refresh()
{
    const int side = fontMetrics().height() * 3;
    m_icon->setPixmap(themeIcon(m_iconName, palette()).pixmap(side, side));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.25);
    large.setWeight(QFont::DemiBold);
    m_headline->setFont(large);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, coloursOf(palette()).mutedText);
    m_text->setPalette(muted);
    m_text->setFixedWidth(fontMetrics().averageCharWidth() * 64);
}

} // namespace kecan::ui
