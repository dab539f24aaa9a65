#include "ui/cadres/condition_menu.h"

#include "core/base/text_normal.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QWidgetAction>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kLong = 14;
constexpr int kLinesShown = 14; ///< of a long list at a time
constexpr int kLettersShown = 52;
constexpr int kLineSpacing = 7;

QString indented(const ConditionChoice& choice)
{
    return QString(4 * choice.depth, u' ') + choice.text;
}

} // namespace

ConditionMenu::ConditionMenu(Offer offer, QWidget* parent)
    : CheckMenu(parent)
    , m_offer(std::move(offer))
{
    connect(this, &QMenu::aboutToShow, this, &ConditionMenu::fill);
}

bool ConditionMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_words && (key->key() == Qt::Key_Down || isEnter)) {
            m_list->setFocus(Qt::TabFocusReason);
            if (!m_list->currentItem() || m_list->currentItem()->isHidden()) {
                m_list->setCurrentRow(-1);
                QCoreApplication::sendEvent(m_list, event);
            }
            return true;
        }
        if (watched == m_list && isEnter && m_list->currentItem()) {
            choose(static_cast<std::size_t>(m_list->currentRow()));
            return true;
        }
    }
    return CheckMenu::eventFilter(watched, event);
}

void ConditionMenu::fill()
{
    clear();
    m_actions.clear();
    m_words = nullptr;
    m_list = nullptr;
    m_choices = m_offer();
    if (m_choices.empty()) {
        addAction(tr("Nothing to choose on this day"))->setEnabled(false);
    } else if (m_choices.size() > kLong) {
        addLong();
    } else {
        addShort();
    }
    if (m_makeFoot) {
        addSeparator();
        addHeld(m_makeFoot(this));
    }
    refresh();
    if (m_words) {
        m_words->setFocus(Qt::PopupFocusReason);
    }
}

void ConditionMenu::addShort()
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        // An ampersand of a name is no mnemonic.
        QAction* action = addAction(indented(m_choices[i]).replace(u'&', u"&&"_s));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
        m_actions.push_back(action);
    }
}

void ConditionMenu::addLong()
{
    // A menu higher than the screen would open over the button and take its own first click.
    m_words = new QLineEdit(this);
    m_words->setClearButtonEnabled(true);
    m_words->setPlaceholderText(tr("Find in the list"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->installEventFilter(this);
    connect(m_words, &QLineEdit::textChanged, this, &ConditionMenu::narrow);
    addHeld(m_words);
    m_list = new QListWidget(this);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("Answers to tick"));
    m_list->installEventFilter(this);
    for (const ConditionChoice& choice : m_choices) {
        auto* item = new QListWidgetItem(indented(choice), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(choice.isOn ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint(QSize(0, fontMetrics().height() + kLineSpacing));
    }
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(m_list->sizeHintForRow(0) * kLinesShown);
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * kLettersShown);
    connect(m_list, &QListWidget::itemClicked, this, [this](const QListWidgetItem* item) {
        choose(static_cast<std::size_t>(m_list->row(item)));
    });
    addHeld(m_list);
}

void ConditionMenu::addHeld(QWidget* widget)
{
    auto* holder = new QWidgetAction(this);
    holder->setDefaultWidget(widget);
    addAction(holder);
}

void ConditionMenu::refresh()
{
    for (std::size_t i = 0; i < m_actions.size(); ++i) {
        m_actions[i]->setChecked(m_choices[i].isOn);
    }
    for (std::size_t i = 0; m_list && i < m_choices.size(); ++i) {
        m_list->item(static_cast<int>(i))
            ->setCheckState(m_choices[i].isOn ? Qt::Checked : Qt::Unchecked);
    }
}

void ConditionMenu::narrow()
{
    const QStringList words = searchFold(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_list->item(static_cast<int>(i))
            ->setHidden(!matchesWords(searchFold(m_choices[i].text), words));
    }
}

void ConditionMenu::choose(std::size_t number)
{
    const std::size_t before = m_choices.size();
    Q_EMIT chosen(m_choices[number].then);
    m_choices = m_offer();
    // Another day in between would offer others.
    if (m_choices.size() == before) {
        refresh();
    } else {
        close();
    }
}

} // namespace kecan::ui
