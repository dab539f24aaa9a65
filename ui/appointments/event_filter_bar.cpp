#include "ui/appointments/event_filter_bar.h"

#include "ui/actions/action_catalogue.h"
#include "ui/search/subject_edit.h"
#include "ui/shell/view_context.h"
#include "ui/texts/event_texts.h"
#include "ui/theme/icons.h"
#include "ui/widgets/check_menu.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/flow_layout.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

Day firstOfYear(Day day, int later = 0)
{
    return Day::fromDate(QDate(day.date().year() + later, 1, 1));
}

} // namespace

EventFilterBar::EventFilterBar(const ActionCatalogue& actions,
                               const ViewContext& context,
                               QWidget* parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_context(context)
    , m_words(new QLineEdit(this))
    , m_unit(new SubjectEdit(context, SubjectKind::Unit, this))
    , m_counts(kEventGroupCount)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_words->setObjectName(u"eventWords"_s);
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_searchIcon = m_words->addAction(QIcon(), QLineEdit::LeadingPosition);
    // An input method's unfinished text is not yet in text(), so nothing is filtered by it.
    connect(m_words, &QLineEdit::textChanged, this, &EventFilterBar::filterChanged);
    m_firstLine = new QHBoxLayout;
    m_firstLine->setSpacing(10);
    m_firstLine->addWidget(m_words, 5);
    m_unit->setObjectName(u"eventUnit"_s);
    connect(m_unit, &SubjectEdit::subjectChanged, this, &EventFilterBar::filterChanged);
    m_firstLine->addWidget(m_unit, 3);
    column->addLayout(m_firstLine);
    auto* flow = new FlowLayout(6);
    column->addLayout(flow);
    makeGroups();
    makeChoices();
    m_documentChip = new Chip(this);
    m_documentChip->setObjectName(u"eventDocumentChip"_s);
    connect(m_documentChip, &QToolButton::clicked, this, [this] { setDocument({}, {}); });
    for (const auto& [group, button] : m_groups) {
        flow->addWidget(button);
    }
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_more, m_period, m_from, m_dash, m_last, m_decision, m_takenBack, m_documentChip}) {
        flow->addWidget(widget);
    }
    retranslate();
    reset();
    refreshIcons();
}

EventFilter EventFilterBar::filter() const
{
    EventFilter filter;
    filter.text = m_words->text();
    filter.groups = {};
    for (const auto& [group, button] : m_groups) {
        if (button->isChecked()) {
            filter.groups.set(group);
        }
    }
    for (const auto& [group, action] : m_moreGroups) {
        if (action->isChecked()) {
            filter.groups.set(group);
        }
    }
    switch (period()) {
    case Period::AllTime:
        break;
    case Period::YearOfDay:
        filter.from = firstOfYear(m_context.day());
        filter.until = firstOfYear(m_context.day(), 1);
        break;
    case Period::UntilDay:
        filter.until = m_context.day().plusDays(1);
        break;
    case Period::AfterDay:
        filter.from = m_context.day().plusDays(1);
        break;
    case Period::Chosen:
        filter.from = m_from->day();
        filter.until = m_last->day().plusDays(1);
        break;
    }
    if (m_decision->currentIndex() > 0) {
        filter.withDecision = m_decision->currentIndex() == 1;
    }
    filter.takenBack = m_takenBack->isChecked();
    const std::optional<Subject> unit = m_unit->subject();
    if (const auto* id = unit ? std::get_if<UnitId>(&*unit) : nullptr) {
        filter.unit = *id;
    }
    filter.document = m_document;
    return filter;
}

void EventFilterBar::followDay()
{
    retranslatePeriods();
    if (period() != Period::AllTime && period() != Period::Chosen) {
        Q_EMIT filterChanged();
    }
}

void EventFilterBar::setCounts(const std::vector<int>& counts)
{
    m_counts = counts;
    showCounts();
}

void EventFilterBar::setUnit(UnitId unit)
{
    m_unit->setSubject(unit);
}

void EventFilterBar::setDocument(MaybeDocumentId document, const QString& name)
{
    m_document = document;
    m_documentChip->setText(name);
    m_documentChip->setVisible(document.has());
    Q_EMIT filterChanged();
}

void EventFilterBar::clear()
{
    reset();
    Q_EMIT filterChanged();
}

void EventFilterBar::showAllOf(EventGroups groups, bool takenBack)
{
    reset();
    setGroups(groups);
    const QSignalBlocker blocked(m_takenBack);
    m_takenBack->setChecked(takenBack);
    Q_EMIT filterChanged();
}

void EventFilterBar::addBesideWords(QWidget* widget)
{
    m_firstLine->addWidget(widget);
    setTabOrder(m_unit, widget);
}

void EventFilterBar::edit()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

bool EventFilterBar::eventFilter(QObject* watched, QEvent* event)
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

void EventFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
    }
    QWidget::changeEvent(event);
}

void EventFilterBar::makeGroups()
{
    for (const EventGroup group : {EventGroup::Beginnings,
                                   EventGroup::Endings,
                                   EventGroup::Departures,
                                   EventGroup::GradeExams}) {
        auto* button = new QToolButton(this);
        button->setObjectName(u"eventGroup%1"_s.arg(static_cast<int>(group)));
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        connect(button, &QToolButton::clicked, this, &EventFilterBar::filterChanged);
        m_groups.emplace_back(group, button);
    }
    m_more = new QToolButton(this);
    m_more->setObjectName(u"eventMoreGroups"_s);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    auto* menu = new CheckMenu(m_more);
    for (const EventGroup group : {EventGroup::Evaluations,
                                   EventGroup::People,
                                   EventGroup::Structure,
                                   EventGroup::Planning,
                                   EventGroup::Decisions,
                                   EventGroup::Discipline,
                                   EventGroup::Rules}) {
        QAction* action = menu->addAction(QString());
        action->setObjectName(u"eventGroup%1"_s.arg(static_cast<int>(group)));
        action->setCheckable(true);
        connect(action, &QAction::triggered, this, &EventFilterBar::filterChanged);
        m_moreGroups.emplace_back(group, action);
    }
    connect(m_more, &QToolButton::clicked, menu, [this, menu] {
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

void EventFilterBar::makeChoices()
{
    m_period = new QComboBox(this);
    m_period->setObjectName(u"eventPeriod"_s);
    m_from = new DayEdit(firstOfYear(m_context.day()), this);
    m_from->setObjectName(u"eventFrom"_s);
    m_dash = new QLabel(u"–"_s, this);
    m_last = new DayEdit(m_context.day(), this);
    m_last->setObjectName(u"eventLast"_s);
    m_decision = new QComboBox(this);
    m_decision->setObjectName(u"eventDecision"_s);
    m_takenBack = new QCheckBox(this);
    m_takenBack->setObjectName(u"eventTakenBack"_s);
    connect(m_period, &QComboBox::currentIndexChanged, this, &EventFilterBar::periodChanged);
    for (DayEdit* edit : {m_from, m_last}) {
        connect(edit, &DayEdit::dayChosen, this, [this] {
            m_isPeriodChosen = true;
            Q_EMIT filterChanged();
        });
    }
    connect(m_decision, &QComboBox::currentIndexChanged, this, &EventFilterBar::filterChanged);
    connect(m_takenBack, &QCheckBox::toggled, this, &EventFilterBar::filterChanged);
}

void EventFilterBar::reset()
{
    const QSignalBlocker blockedWords(m_words);
    const QSignalBlocker blockedUnit(m_unit);
    const QSignalBlocker blockedPeriod(m_period);
    const QSignalBlocker blockedDecision(m_decision);
    const QSignalBlocker blockedTakenBack(m_takenBack);
    m_words->clear();
    setGroups(EventFilter().groups);
    m_period->setCurrentIndex(0);
    m_decision->setCurrentIndex(0);
    m_takenBack->setChecked(false);
    m_unit->setSubject(std::nullopt);
    m_document = {};
    m_documentChip->hide();
    for (QWidget* part : std::initializer_list<QWidget*>{m_from, m_dash, m_last}) {
        part->hide();
    }
}

void EventFilterBar::setGroups(EventGroups groups)
{
    for (const auto& [group, button] : m_groups) {
        button->setChecked(groups.has(group));
    }
    for (const auto& [group, action] : m_moreGroups) {
        action->setChecked(groups.has(group));
    }
}

void EventFilterBar::periodChanged()
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_from, m_dash, m_last}) {
        part->setVisible(period() == Period::Chosen);
    }
    if (period() == Period::Chosen && !m_isPeriodChosen) {
        m_from->setDay(firstOfYear(m_context.day()));
        m_last->setDay(m_context.day());
    }
    Q_EMIT filterChanged();
}

void EventFilterBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find person, post, unit, decision number or kind of event"));
    m_words->setAccessibleName(tr("Find in the list"));
    m_words->setToolTip(m_actions.tip(ActionId::Find));
    m_unit->setAccessibleName(tr("Unit"));
    m_unit->setToolTip(tr("Only events of this unit and those below it on their day"));
    m_period->setAccessibleName(tr("Period"));
    m_from->setAccessibleName(tr("First day"));
    m_last->setAccessibleName(tr("Last day"));
    m_decision->setAccessibleName(tr("Decision"));
    const QSignalBlocker blocked(m_decision);
    const int chosen = std::max(0, m_decision->currentIndex());
    m_decision->clear();
    m_decision->addItems({tr("With or without decision"), tr("With decision"), tr("No decision")});
    m_decision->setCurrentIndex(chosen);
    m_takenBack->setText(tr("Also what was taken back"));
    m_documentChip->setToolTip(tr("Show all decisions again"));
    retranslatePeriods();
    showCounts();
}

void EventFilterBar::retranslatePeriods()
{
    const QSignalBlocker blocked(m_period);
    const int chosen = std::max(0, m_period->currentIndex());
    m_period->clear();
    m_period->addItem(tr("All time"));
    m_period->addItem(tr("Year %1").arg(m_context.day().date().year()));
    m_period->addItem(tr("Until %1").arg(m_context.day().text()));
    m_period->addItem(tr("After %1").arg(m_context.day().text()));
    m_period->addItem(tr("From day to day"));
    m_period->setCurrentIndex(chosen);
}

void EventFilterBar::showCounts()
{
    const auto textOf = [this](EventGroup group) {
        return u"%1 %2"_s.arg(EventTexts::of(group),
                              QLocale().toString(m_counts[static_cast<std::size_t>(group)]));
    };
    for (const auto& [group, button] : m_groups) {
        button->setText(textOf(group));
    }
    int shown = 0;
    for (const auto& [group, action] : m_moreGroups) {
        action->setText(textOf(group));
        shown += action->isChecked() ? 1 : 0;
    }
    m_more->setText(shown > 0 ? tr("More (%1)").arg(shown) : tr("More"));
}

void EventFilterBar::refreshIcons()
{
    m_searchIcon->setIcon(themeIcon(u"search"_s, palette()));
    m_more->setIcon(themeIcon(u"chevron-down"_s, palette()));
}

EventFilterBar::Period EventFilterBar::period() const
{
    return static_cast<Period>(std::max(0, m_period->currentIndex()));
}

} // namespace kecan::ui
