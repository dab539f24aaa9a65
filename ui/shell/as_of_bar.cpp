#include "ui/shell/as_of_bar.h"

#include "ui/shell/day_comparison.h"
#include "ui/shell/year_strip.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/elided_label.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QToolButton>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

QString dayInWords(Day day)
{
    return QLocale().toString(day.date(), QLocale::LongFormat);
}

AsOfBar::AsOfBar(ViewContext& context, ActionCatalogue& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_caption(new QLabel(this))
    , m_edit(new DayEdit(context.day(), this))
    , m_today(new QToolButton(this))
    , m_words(new ElidedLabel(this))
    , m_strip(new YearStrip(this))
{
    m_edit->setObjectName(u"asOfDay"_s);
    m_words->setObjectName(u"asOfWords"_s);
    // A long reason must not widen the window.
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_caption->setBuddy(m_edit);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 7, 14, 8);
    row->setSpacing(4);
    row->addWidget(m_caption);
    row->addSpacing(6);
    row->addWidget(m_edit);
    row->addSpacing(6);
    row->addWidget(makeStepper(ActionId::DayBack, ActionId::DayForward));
    row->addWidget(makeStepper(ActionId::MonthBack, ActionId::MonthForward));
    row->addWidget(makeStepper(ActionId::YearBack, ActionId::YearForward));
    row->addSpacing(6);
    m_today->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_today, &QToolButton::clicked, this, [this] { run(ActionId::Today); });
    row->addWidget(m_today);
    row->addSpacing(8);
    row->addWidget(m_words, 2);
    m_changeSteps = makeStepper(ActionId::PreviousChange, ActionId::NextChange);
    row->addWidget(m_changeSteps);
    row->addWidget(m_strip, 3);

    connect(m_edit, &DayEdit::dayChosen, &m_context, &ViewContext::setDay);
    connect(m_edit, &DayEdit::problemChanged, this, &AsOfBar::showProblem);
    connect(&m_context, &ViewContext::dayChanged, this, &AsOfBar::showDay);
    connect(&m_context, &ViewContext::workspaceChanged, this, &AsOfBar::readChanges);
    connect(&m_context, &ViewContext::recorded, this, &AsOfBar::readChanges);
    connect(m_strip, &YearStrip::dayChosen, &m_context, &ViewContext::setDay);
    connect(m_strip, &YearStrip::previousWanted, this, [this] { run(ActionId::PreviousChange); });
    connect(m_strip, &YearStrip::nextWanted, this, [this] { run(ActionId::NextChange); });
    m_edit->setMarker([this](Day day) { return m_changes.on(day) > 0; });
    retranslate();
    refreshIcons();
    readChanges();
}

void AsOfBar::editDay()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
}

void AsOfBar::run(ActionId id)
{
    const Day day = m_context.day();
    switch (id) {
    case ActionId::GoToDay:
        editDay();
        return;
    case ActionId::Today:
        m_context.setDay(m_context.today());
        return;
    case ActionId::DayBack:
        m_context.setDay(day.plusDays(-1));
        return;
    case ActionId::DayForward:
        m_context.setDay(day.plusDays(1));
        return;
    case ActionId::MonthBack:
        m_context.setDay(day.plusMonths(-1));
        return;
    case ActionId::MonthForward:
        m_context.setDay(day.plusMonths(1));
        return;
    case ActionId::YearBack:
        m_context.setDay(day.plusMonths(-12));
        return;
    case ActionId::YearForward:
        m_context.setDay(day.plusMonths(12));
        return;
    case ActionId::PreviousChange:
        goTo(m_changes.before(day));
        return;
    case ActionId::NextChange:
        goTo(m_changes.after(day));
        return;
    case ActionId::CompareDays:
        compareDays();
        return;
    default:
        return;
    }
}

void AsOfBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showDay();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshIcons();
    }
    QWidget::changeEvent(event);
}

void AsOfBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    painter.fillRect(rect(), colours.base);
    painter.fillRect(QRect(0, height() - 1, width(), 1), colours.line);
}

void AsOfBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    // Where the text is large for the window, the menu and its keys still step between changes.
    const bool roomy = width() > fontMetrics().height() * 58;
    m_changeSteps->setVisible(roomy);
    m_strip->setVisible(roomy);
}

QWidget* AsOfBar::makeStepper(ActionId back, ActionId forward)
{
    auto* stepper = new QWidget(this);
    auto* row = new QHBoxLayout(stepper);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* label = new QLabel(stepper);
    m_stepLabels.push_back(label);
    row->addWidget(makeStep(back, u"previous"_s));
    row->addWidget(label);
    row->addWidget(makeStep(forward, u"next"_s));
    return stepper;
}

QToolButton* AsOfBar::makeStep(ActionId id, const QString& icon)
{
    auto* button = new QToolButton(this);
    button->setFocusPolicy(Qt::TabFocus);
    button->setAutoRepeat(true);
    connect(button, &QToolButton::clicked, this, [this, id] { run(id); });
    m_steps.push_back({button, id, icon});
    return button;
}

void AsOfBar::showDay()
{
    m_edit->setDay(m_context.day());
    m_today->setEnabled(m_context.day() != m_context.today());
    m_strip->show(m_changes, m_context.day(), m_context.today());
    for (const Step& step : m_steps) {
        if (step.id == ActionId::PreviousChange) {
            step.button->setEnabled(m_changes.before(m_context.day()).has_value());
        } else if (step.id == ActionId::NextChange) {
            step.button->setEnabled(m_changes.after(m_context.day()).has_value());
        }
    }
    showProblem({});
}

void AsOfBar::readChanges()
{
    const Workspace* workspace = m_context.workspace();
    m_changes = workspace ? ChangeDays(workspace->history()) : ChangeDays();
    showDay();
}

void AsOfBar::goTo(std::optional<Day> day)
{
    if (day) {
        m_context.setDay(*day);
    }
}

void AsOfBar::compareDays()
{
    auto* comparison = new DayComparison(m_context, window());
    comparison->setAttribute(Qt::WA_DeleteOnClose);
    comparison->show();
}

void AsOfBar::showProblem(const QString& problem)
{
    const Colours& colours = coloursOf(palette());
    QPalette words = palette();
    words.setColor(QPalette::WindowText, problem.isEmpty() ? colours.mutedText : colours.danger);
    m_words->setPalette(words);
    m_words->setText(problem.isEmpty() ? dayInWords(m_context.day())
                                       : tr("%1 Still showing %2; Esc gives the entry up.")
                                             .arg(problem, m_context.day().text()));
    m_words->setToolTip(m_words->text());
}

void AsOfBar::retranslate()
{
    m_caption->setText(tr("As of"));
    m_edit->setAccessibleName(tr("Day of view"));
    m_today->setText(tr("Today"));
    m_today->setToolTip(m_actions.tip(ActionId::Today));
    m_stepLabels[0]->setText(tr("day"));
    m_stepLabels[1]->setText(tr("month"));
    m_stepLabels[2]->setText(tr("year"));
    m_stepLabels[3]->setText(tr("change"));
    for (const Step& step : m_steps) {
        step.button->setToolTip(m_actions.tip(step.id));
        step.button->setAccessibleName(m_actions.tip(step.id));
    }
}

void AsOfBar::refreshIcons()
{
    m_today->setIcon(themeIcon(u"today"_s, palette()));
    for (const Step& step : m_steps) {
        step.button->setIcon(themeIcon(step.icon, palette()));
    }
    if (m_edit->problem().isEmpty()) {
        showProblem({});
    }
}

} // namespace kecan::ui
