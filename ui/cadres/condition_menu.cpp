#include "ui/cadres/condition_menu.h"

#include "core/base/text_normal.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QWidgetAction>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kLong = 14;

/// True when every word begins a word of @p text; both folded.
bool hasWords(const QString& text, const QStringList& words)
{
    const QString spaced = u' ' + text;
    return std::ranges::all_of(words,
                               [&](const QString& word) { return spaced.contains(u' ' + word); });
}

} // namespace

ConditionMenu::ConditionMenu(Offer offer, QWidget* parent)
    : CheckMenu(parent)
    , m_offer(std::move(offer))
{
    connect(this, &QMenu::aboutToShow, this, &ConditionMenu::fill);
}

void ConditionMenu::keyPressEvent(QKeyEvent* event)
{
    // Letters typed on the list go on in the field over it.
    if (m_words && !m_words->hasFocus() && !event->text().trimmed().isEmpty() &&
        event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter &&
        event->key() != Qt::Key_Escape) {
        m_words->setFocus(Qt::OtherFocusReason);
        m_words->insert(event->text());
        return;
    }
    CheckMenu::keyPressEvent(event);
}

void ConditionMenu::fill()
{
    clear();
    m_actions.clear();
    m_words = nullptr;
    m_choices = m_offer();
    if (m_choices.size() > kLong) {
        auto* holder = new QWidgetAction(this);
        m_words = new QLineEdit(this);
        m_words->setClearButtonEnabled(true);
        m_words->setPlaceholderText(tr("Find in the list"));
        m_words->setAccessibleName(m_words->placeholderText());
        connect(m_words, &QLineEdit::textChanged, this, &ConditionMenu::narrow);
        holder->setDefaultWidget(m_words);
        addAction(holder);
        addSeparator();
    }
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        QString text = m_choices[i].text;
        // An ampersand of a name is no mnemonic.
        QAction* action =
            addAction(QString(4 * m_choices[i].depth, u' ') + text.replace(u'&', u"&&"_s));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, [this, i] { choose(i); });
        m_actions.push_back(action);
    }
    if (m_choices.empty()) {
        addAction(tr("Nothing to choose on this day"))->setEnabled(false);
    }
    if (m_makeFoot) {
        addSeparator();
        auto* holder = new QWidgetAction(this);
        holder->setDefaultWidget(m_makeFoot(this));
        addAction(holder);
    }
    refresh();
    if (m_words) {
        m_words->setFocus(Qt::PopupFocusReason);
    }
}

void ConditionMenu::refresh()
{
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_actions[i]->setChecked(m_choices[i].isOn);
    }
}

void ConditionMenu::narrow()
{
    const QStringList words = searchFold(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_choices.size(); ++i) {
        m_actions[i]->setVisible(hasWords(searchFold(m_choices[i].text), words));
    }
}

void ConditionMenu::choose(std::size_t number)
{
    Q_EMIT chosen(m_choices[number].then);
    m_choices = m_offer();
    // Another day in between would offer others.
    if (m_choices.size() == m_actions.size()) {
        refresh();
    } else {
        close();
    }
}

} // namespace kecan::ui
