#include "ui/shell/welcome_view.h"

#include "ui/services/preferences.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QCommandLinkButton>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QLabel>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

WelcomeView::WelcomeView(const ActionCatalogue& actions,
                         const Preferences& preferences,
                         QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_preferences(preferences)
    , m_sign(new QLabel(this))
    , m_name(new QLabel(u"Kế Cận"_s, this))
    , m_purpose(new QLabel(this))
    , m_recentTitle(new QLabel(this))
    , m_starts(new QVBoxLayout)
    , m_recent(new QVBoxLayout)
{
    auto* middle = new QWidget(this);
    auto* column = new QVBoxLayout(middle);
    column->setSpacing(4);
    column->addWidget(m_sign);
    column->addWidget(m_name);
    column->addWidget(m_purpose);
    column->addSpacing(14);
    column->addLayout(m_starts);
    column->addSpacing(12);
    column->addWidget(m_recentTitle);
    column->addLayout(m_recent);
    m_starts->setSpacing(2);
    m_recent->setSpacing(0);

    auto* outer = new QVBoxLayout(this);
    outer->addStretch(2);
    outer->addWidget(middle, 0, Qt::AlignHCenter);
    outer->addStretch(3);
    addStart(ActionId::OpenStore, u"open"_s);
    addStart(ActionId::NewStore, u"new"_s);
    addStart(ActionId::OpenDemo, u"star"_s);
    retranslate();
}

void WelcomeView::refresh()
{
    showRecent();
}

void WelcomeView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void WelcomeView::addStart(ActionId id, const QString& icon)
{
    auto* button = new QCommandLinkButton(this);
    button->setObjectName(u"welcome-"_s + icon);
    connect(button, &QCommandLinkButton::clicked, m_actions.action(id), &QAction::trigger);
    m_starts->addWidget(button);
    m_startButtons.push_back({id, icon, button});
}

void WelcomeView::retranslate()
{
    const Colours& colours = coloursOf(palette());
    const int line = fontMetrics().height();
    m_sign->setPixmap(themeIcon(u"app"_s, palette()).pixmap(line * 4, line * 4));
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.9);
    large.setWeight(QFont::DemiBold);
    m_name->setFont(large);
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, colours.mutedText);
    m_purpose->setPalette(muted);
    m_recentTitle->setPalette(muted);
    m_purpose->setText(tr("Cadre planning and rotation"));
    m_recentTitle->setText(tr("Opened lately"));
    const QStringList notes{tr("A file of this office, or one dragged onto the window"),
                            tr("An empty file for an office of your own"),
                            tr("An invented office of the year 2012; changes are not kept")};
    for (std::size_t i = 0; i < m_startButtons.size(); ++i) {
        const Start& start = m_startButtons[i];
        start.button->setText(m_actions.action(start.id)->text().remove(u'&'));
        start.button->setDescription(notes[static_cast<qsizetype>(i)]);
        start.button->setIcon(themeIcon(start.icon, palette()));
        start.button->setIconSize({line * 3 / 2, line * 3 / 2});
        start.button->setMinimumWidth(fontMetrics().averageCharWidth() * 60);
    }
    showRecent();
}

void WelcomeView::showRecent()
{
    while (QLayoutItem* item = m_recent->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList files = m_preferences.recentFiles();
    m_recentTitle->setVisible(!files.isEmpty());
    for (const QString& file : files) {
        auto* link = new QLabel(this);
        link->setText(
            u"<a href=\"%1\" style=\"text-decoration:none\">%2</a> <span "
            u"style=\"color:%3\">%4</span>"_s.arg(
                file.toHtmlEscaped(),
                QFileInfo(file).fileName().toHtmlEscaped(),
                coloursOf(palette()).mutedText.name(),
                QDir::toNativeSeparators(QFileInfo(file).absolutePath()).toHtmlEscaped()));
        link->setTextFormat(Qt::RichText);
        link->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
        link->setFocusPolicy(Qt::StrongFocus);
        link->setContentsMargins(0, 3, 0, 3);
        connect(link, &QLabel::linkActivated, this, &WelcomeView::fileChosen);
        m_recent->addWidget(link);
    }
}

} // namespace kecan::ui
