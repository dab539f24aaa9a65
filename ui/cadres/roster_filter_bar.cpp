#include "ui/cadres/roster_filter_bar.h"

#include "core/roster/roster_text.h"
#include "ui/actions/action_catalogue.h"
#include "ui/cadres/age_range_edit.h"
#include "ui/cadres/condition_menu.h"
#include "ui/cadres/roster_model.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_button.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLettersOfSummary = 24;

/// Columns by which a roster is grouped, in the order of the choice.
constexpr std::array kGroupColumns{RosterColumn::Unit,
                                   RosterColumn::Title,
                                   RosterColumn::Level,
                                   RosterColumn::Sex,
                                   RosterColumn::Age,
                                   RosterColumn::Ethnicity,
                                   RosterColumn::Grade,
                                   RosterColumn::Degree,
                                   RosterColumn::Theory,
                                   RosterColumn::Rating,
                                   RosterColumn::PartyOfficial};

RosterCondition conditionAt(std::size_t number)
{
    return static_cast<RosterCondition>(number);
}

} // namespace

RosterFilterBar::RosterFilterBar(const RosterModel& model,
                                 const ActionCatalogue& actions,
                                 QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_actions(actions)
    , m_words(new QLineEdit(this))
    , m_scope(new QComboBox(this))
    , m_group(new QComboBox(this))
    , m_clear(new QToolButton(this))
{
    m_words->setObjectName(u"rosterWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_searchIcon = m_words->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_scope->setObjectName(u"rosterScope"_s);
    m_group->setObjectName(u"rosterGroup"_s);
    m_clear->setObjectName(u"rosterClear"_s);
    m_clear->setFocusPolicy(Qt::StrongFocus);
    m_clear->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* upper = new QHBoxLayout;
    upper->setSpacing(8);
    upper->addWidget(m_words, 1);
    upper->addWidget(m_clear);
    upper->addWidget(m_scope);
    upper->addWidget(m_group);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(upper);
    makeConditions();
    // An input method's unfinished text is not yet in text(), so nothing is filtered by it.
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString& text) {
        RosterFilter filter = m_filter;
        filter.text = text;
        take(filter);
    });
    connect(m_scope, &QComboBox::activated, this, [this](int index) {
        RosterFilter filter = m_filter;
        filter.scope = static_cast<RosterScope>(index);
        take(filter);
    });
    connect(m_group, &QComboBox::activated, this, [this](int index) {
        Q_EMIT groupChosen(index == 0
                               ? std::nullopt
                               : std::optional(kGroupColumns[static_cast<std::size_t>(index - 1)]));
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        RosterFilter nothing;
        setFilter(nothing);
        Q_EMIT filterChanged();
    });
    retranslate();
    refreshIcons();
}

void RosterFilterBar::setFilter(const RosterFilter& filter)
{
    if (filter == m_filter) {
        return;
    }
    m_filter = filter;
    if (m_words->text() != filter.text) {
        const QSignalBlocker blocked(m_words);
        m_words->setText(filter.text);
    }
    refresh();
}

void RosterFilterBar::setGroup(std::optional<RosterColumn> group)
{
    const auto found = std::ranges::find_if(
        kGroupColumns, [&](RosterColumn column) { return group && column == *group; });
    m_group->setCurrentIndex(
        found == kGroupColumns.end() ? 0 : static_cast<int>(found - kGroupColumns.begin()) + 1);
}

void RosterFilterBar::edit(const QString& text)
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    if (text.isEmpty()) {
        m_words->selectAll();
    } else {
        m_words->setText(m_words->text() + text);
    }
}

void RosterFilterBar::refresh()
{
    m_scope->setCurrentIndex(static_cast<int>(m_filter.scope));
    bool asks = false;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const QString summary =
            m_model.table()
                ? RosterConditions::summary(conditionAt(i), m_filter, m_model.table()->office())
                : QString();
        asks = asks || !summary.isEmpty();
        const QString heading = RosterConditions::heading(conditionAt(i));
        MenuButton* button = m_buttons[i];
        const QString shown = summary.size() > kLettersOfSummary
                                  ? summary.left(kLettersOfSummary - 1) + u'…'
                                  : summary;
        QString text = shown.isEmpty() ? heading : u"%1: %2"_s.arg(heading, shown);
        text.replace(u'&', u"&&"_s);
        button->setChecked(!summary.isEmpty());
        // A key typed changes none of them, and their layout is dear.
        if (button->text() != text) {
            button->setText(text);
            button->updateGeometry();
        }
        button->setToolTip(summary);
        button->setAccessibleName(summary.isEmpty() ? tr("Condition: %1").arg(heading)
                                                    : u"%1: %2"_s.arg(heading, summary));
    }
    m_clear->setVisible(asks || !m_filter.text.isEmpty());
}

bool RosterFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_words && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_words->clear();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT listWanted();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void RosterFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    QWidget::changeEvent(event);
}

void RosterFilterBar::makeConditions()
{
    auto* flow = new FlowLayout(6, nullptr);
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = new MenuButton(this);
        button->setObjectName(u"condition%1"_s.arg(i));
        auto* menu = new ConditionMenu(
            [this, i] {
                return m_model.table()
                           ? RosterConditions::choices(conditionAt(i), m_filter, *m_model.table())
                           : std::vector<ConditionChoice>();
            },
            button);
        button->setMenu(menu);
        connect(menu, &ConditionMenu::chosen, this, &RosterFilterBar::take);
        if (conditionAt(i) == RosterCondition::Age) {
            menu->setFoot([this](QWidget* parent) { return makeAges(parent); });
        }
        flow->addWidget(button);
        m_buttons[i] = button;
    }
    static_cast<QVBoxLayout*>(layout())->addLayout(flow);
}

QWidget* RosterFilterBar::makeAges(QWidget* parent)
{
    auto* ages = new AgeRangeEdit(m_filter.ageFrom, m_filter.ageTo, parent);
    connect(ages, &AgeRangeEdit::edited, this, [this, ages] {
        RosterFilter filter = m_filter;
        filter.ageFrom = ages->from();
        filter.ageTo = ages->to();
        take(filter);
    });
    return ages;
}

void RosterFilterBar::take(const RosterFilter& filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        refresh();
        Q_EMIT filterChanged();
    }
}

void RosterFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find a name, initials, code, post or unit"));
    m_words->setAccessibleName(tr("Find people"));
    m_words->setToolTip(m_actions.tip(ActionId::Find));
    m_scope->setAccessibleName(tr("Who is listed"));
    m_scope->clear();
    m_scope->addItems({tr("Serving"), tr("Left"), tr("Everyone")});
    m_group->setAccessibleName(tr("Group by"));
    const int group = std::max(m_group->currentIndex(), 0);
    m_group->clear();
    m_group->addItem(tr("Not grouped"));
    for (const RosterColumn column : kGroupColumns) {
        m_group->addItem(tr("By %1").arg(rosterHeading(column).toLower()));
    }
    m_group->setCurrentIndex(group);
    m_clear->setText(tr("Clear all"));
    m_clear->setToolTip(tr("Show everybody who serves again"));
    refresh();
}

void RosterFilterBar::refreshIcons()
{
    m_searchIcon->setIcon(themeIcon(u"search"_s, palette()));
    m_clear->setIcon(themeIcon(u"close"_s, palette()));
}

} // namespace kecan::ui
