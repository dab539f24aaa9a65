#include "ui/rules/scope_edit.h"

#include "core/history/list_range.h"
#include "core/model/cadre_texts.h"
#include "core/model/post_texts.h"
#include "ui/organisation/office_texts.h"
#include "ui/widgets/check_menu.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/menu_button.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kGap = 6;

template <class List>
constexpr int firstOf()
{
    return static_cast<int>(ListRange<List>::kFirst);
}

template <class List>
constexpr int lastOf()
{
    return static_cast<int>(ListRange<List>::kLast);
}

template <class List>
std::vector<int> numbersOf(const std::vector<List>& values)
{
    std::vector<int> numbers;
    for (const List value : values) {
        numbers.push_back(static_cast<int>(value));
    }
    return numbers;
}

template <class List>
std::vector<List> valuesOf(const std::vector<int>& numbers)
{
    std::vector<List> values;
    for (const int number : numbers) {
        values.push_back(static_cast<List>(number));
    }
    return values;
}

} // namespace

ScopeEdit::ScopeEdit(QWidget* parent)
    : QWidget(parent)
    , m_sex(new QComboBox(this))
{
    auto* row = new FlowLayout(kGap, this);
    row->setContentsMargins(0, 0, 0, 0);
    addPart(
        u"scopeLevels"_s,
        firstOf<PositionLevel>(),
        lastOf<PositionLevel>(),
        [] { return tr("Levels"); },
        [](int value) { return PostTexts::of(static_cast<PositionLevel>(value)); });
    addPart(
        u"scopeRoles"_s,
        firstOf<PositionRole>(),
        lastOf<PositionRole>(),
        [] { return tr("Roles"); },
        [](int value) { return PostTexts::of(static_cast<PositionRole>(value)); });
    addPart(
        u"scopeBranches"_s,
        firstOf<Branch>(),
        lastOf<Branch>(),
        [] { return tr("Branches"); },
        [](int value) { return OfficeTexts::of(static_cast<Branch>(value)); });
    m_sex->setObjectName(u"scopeSex"_s);
    for (const Part& part : m_parts) {
        row->addWidget(part.button);
    }
    row->addWidget(m_sex);
    setFocusProxy(m_parts.front().button);
    connect(m_sex, &QComboBox::currentIndexChanged, this, &ScopeEdit::changed);
    retranslate();
}

RuleScope ScopeEdit::scope() const
{
    RuleScope scope{.levels = valuesOf<PositionLevel>(ticked(m_parts[0])),
                    .roles = valuesOf<PositionRole>(ticked(m_parts[1])),
                    .branches = valuesOf<Branch>(ticked(m_parts[2])),
                    .sex = {},
                    .disciplines = m_disciplines};
    if (const int sex = m_sex->currentData().toInt(); sex != 0) {
        scope.sex = static_cast<Sex>(sex);
    }
    return scope;
}

void ScopeEdit::setScope(const RuleScope& scope)
{
    tick(m_parts[0], numbersOf(scope.levels));
    tick(m_parts[1], numbersOf(scope.roles));
    tick(m_parts[2], numbersOf(scope.branches));
    m_sex->setCurrentIndex(m_sex->findData(scope.sex ? static_cast<int>(*scope.sex) : 0));
    m_disciplines = scope.disciplines;
}

void ScopeEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void ScopeEdit::addPart(const QString& objectName,
                        int first,
                        int last,
                        const std::function<QString()>& name,
                        const std::function<QString(int)>& words)
{
    Part part{new MenuButton(this), nullptr, name, words};
    part.menu = new CheckMenu(part.button);
    part.button->setObjectName(objectName);
    part.button->setMenu(part.menu);
    for (int value = first; value <= last; ++value) {
        QAction* action = part.menu->addAction(QString());
        action->setCheckable(true);
        action->setData(value);
        connect(action, &QAction::toggled, this, [this, part] {
            showTicked(part);
            Q_EMIT changed();
        });
    }
    m_parts.push_back(part);
}

std::vector<int> ScopeEdit::ticked(const Part& part)
{
    std::vector<int> values;
    const QList<QAction*> actions = part.menu->actions();
    for (const QAction* action : actions) {
        if (action->isChecked()) {
            values.push_back(action->data().toInt());
        }
    }
    return values;
}

void ScopeEdit::tick(const Part& part, const std::vector<int>& values)
{
    const QList<QAction*> actions = part.menu->actions();
    for (QAction* action : actions) {
        const QSignalBlocker quiet(action);
        action->setChecked(std::ranges::find(values, action->data().toInt()) != values.end());
    }
    showTicked(part);
}

void ScopeEdit::showTicked(const Part& part)
{
    QStringList words;
    for (const int value : ticked(part)) {
        words << part.words(value);
    }
    const QString text =
        tr("%1: %2").arg(part.name(), words.isEmpty() ? tr("all") : words.join(u", "_s));
    part.button->setText(text);
    part.button->setAccessibleName(text);
    part.button->setChecked(!words.isEmpty());
}

void ScopeEdit::retranslate()
{
    for (const Part& part : m_parts) {
        const QList<QAction*> actions = part.menu->actions();
        for (QAction* action : actions) {
            action->setText(part.words(action->data().toInt()));
        }
        showTicked(part);
    }
    const int sex = m_sex->currentData().toInt();
    const QSignalBlocker quiet(m_sex);
    m_sex->clear();
    m_sex->addItem(tr("Men and women"), 0);
    m_sex->addItem(tr("Men"), static_cast<int>(Sex::Male));
    m_sex->addItem(tr("Women"), static_cast<int>(Sex::Female));
    m_sex->setCurrentIndex(m_sex->findData(sex));
    m_sex->setAccessibleName(tr("Men or women"));
}

} // namespace kecan::ui
