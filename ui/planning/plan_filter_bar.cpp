#include "ui/planning/plan_filter_bar.h"

#include "core/base/text_normal.h"
#include "ui/actions/action_catalogue.h"
#include "ui/planning/plan_texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/chip.h"

#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

PlanFilterBar::PlanFilterBar(const ActionCatalogue& actions, QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_words(new QLineEdit(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_words->setObjectName(u"planWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_searchIcon = m_words->addAction(QIcon(), QLineEdit::LeadingPosition);
    // An input method's unfinished text is not yet in text(), so nothing is filtered by it.
    connect(m_words, &QLineEdit::textChanged, this, &PlanFilterBar::filterChanged);
    row->addWidget(m_words, 3);
    row->addSpacing(10);

    auto* group = new QButtonGroup(this);
    for (const auto choice : {PlanStatusChoice::InPlan,
                              PlanStatusChoice::Removed,
                              PlanStatusChoice::Appointed,
                              PlanStatusChoice::All}) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"planState%1"_s.arg(static_cast<int>(choice)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        group->addButton(button);
        row->addWidget(button);
        connect(button, &QToolButton::clicked, this, &PlanFilterBar::filterChanged);
        m_states.emplace_back(choice, button);
        m_counts.push_back(0);
    }
    m_states.front().second->setChecked(true);
    row->addSpacing(10);

    m_chip = new Chip(this);
    m_chip->setObjectName(u"planGroupChip"_s);
    m_chip->hide();
    connect(m_chip, &QToolButton::clicked, this, [this] { setPart({}); });
    row->addWidget(m_chip);
    row->addStretch(2);

    m_expand = addTool(u"planExpand"_s, u"chevron-down"_s);
    connect(m_expand, &QToolButton::clicked, this, &PlanFilterBar::expandWanted);
    m_fold = addTool(u"planFold"_s, u"chevron-right"_s);
    connect(m_fold, &QToolButton::clicked, this, &PlanFilterBar::foldWanted);
    retranslate();
    refreshIcons();
}

PlanFilter PlanFilterBar::filter() const
{
    PlanFilter filter;
    filter.words = searchFold(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    filter.part = m_part;
    filter.bands = m_bands;
    filter.gaps = m_gaps;
    for (const auto& [choice, button] : m_states) {
        if (button->isChecked()) {
            filter.status = choice;
        }
    }
    return filter;
}

void PlanFilterBar::setOverview(const PlanOverview& overview)
{
    m_bands = overview.figures.bands;
    m_gaps = overview.gaps;
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        m_counts[i] = countOf(overview.figures, m_states[i].first);
    }
    retranslate();
}

void PlanFilterBar::setPart(const PlanPart& part)
{
    if (part != m_part) {
        m_part = part;
        retranslate();
        Q_EMIT filterChanged();
    }
}

void PlanFilterBar::setStatus(PlanStatusChoice choice)
{
    for (const auto& [buttonChoice, button] : m_states) {
        button->setChecked(buttonChoice == choice);
    }
    Q_EMIT filterChanged();
}

void PlanFilterBar::setFoldable(bool isFoldable)
{
    m_expand->setVisible(isFoldable);
    m_fold->setVisible(isFoldable);
}

void PlanFilterBar::clear()
{
    m_words->clear();
    setPart({});
    setStatus(PlanStatusChoice::InPlan);
}

void PlanFilterBar::edit()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool PlanFilterBar::eventFilter(QObject* watched, QEvent* event)
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

void PlanFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    QWidget::changeEvent(event);
}

void PlanFilterBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < fontMetrics().height() * 48;
    for (QToolButton* button : {m_expand, m_fold}) {
        button->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    }
}

QToolButton* PlanFilterBar::addTool(const QString& name, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setObjectName(name);
    button->setProperty("iconName", icon);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    layout()->addWidget(button);
    return button;
}

void PlanFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find name, post or unit"));
    m_words->setAccessibleName(tr("Find in the list"));
    m_words->setToolTip(m_actions.tip(ActionId::Find));
    for (std::size_t i = 0; i < m_states.size(); ++i) {
        m_states[i].second->setText(
            u"%1 %2"_s.arg(PlanTexts::of(m_states[i].first), QLocale().toString(m_counts[i])));
    }
    m_chip->setVisible(m_part != PlanPart());
    if (m_part != PlanPart()) {
        m_chip->setText(PlanTexts::of(m_part, m_bands));
        m_chip->setToolTip(tr("Show everybody again"));
    }
    m_expand->setText(tr("Expand"));
    m_expand->setToolTip(m_actions.tip(ActionId::ExpandAll));
    m_fold->setText(tr("Posts only"));
    m_fold->setToolTip(m_actions.tip(ActionId::CollapseAll));
}

void PlanFilterBar::refreshIcons()
{
    m_searchIcon->setIcon(themeIcon(u"search"_s, palette()));
    for (QToolButton* button : {m_expand, m_fold}) {
        button->setIcon(themeIcon(button->property("iconName").toString(), palette()));
    }
}

} // namespace kecan::ui
