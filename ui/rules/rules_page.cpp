#include "ui/rules/rules_page.h"

#include "core/base/text_normal.h"
#include "ui/findings/finding_texts.h"
#include "ui/findings/judgement.h"
#include "ui/records/sheet_view.h"
#include "ui/rules/end_limit_dialog.h"
#include "ui/rules/own_limit_dialog.h"
#include "ui/rules/regulation_timeline.h"
#include "ui/rules/rule_model.h"
#include "ui/rules/rule_texts.h"
#include "ui/services/command_runner.h"
#include "ui/services/preferences.h"
#include "ui/shell/view_context.h"
#include "ui/table/data_table.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/empty_state.h"

#include <QCheckBox>
#include <QClipboard>
#include <QEvent>
#include <QFocusEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSidesState = u"sides/rules"_s;
const QString kListsState = u"lists/rules"_s;
constexpr int kFrozenColumns = 1;
constexpr int kLettersOfSheet = 42;
constexpr int kLettersForSheet = 118; ///< width of a page with room for lists and sheet

QString headOf(const QString& title, const QString& below)
{
    return u"<p style='margin:0'><b>%1</b></p><p style='margin:2px 0'>%2</p>"_s.arg(
        title.toHtmlEscaped(), below.toHtmlEscaped());
}

} // namespace

RulesPage::RulesPage(const PageServices& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_regulations(new RegulationModel(this))
    , m_rules(new RuleModel)
    , m_bar(new QWidget(this))
    , m_words(new QLineEdit(m_bar))
    , m_compares(new QCheckBox(m_bar))
    , m_other(new DayEdit(services.context.day().plusMonths(-12), m_bar))
    , m_changedOnly(new QCheckBox(m_bar))
    , m_own(new QPushButton(m_bar))
    , m_sides(new QSplitter(this))
    , m_lists(new QSplitter(Qt::Vertical, m_sides))
    , m_line(new RegulationTimeline(*m_regulations, m_lists))
    , m_below(new QWidget(m_lists))
    , m_table(new DataTable(*m_rules, u"rules"_s, services.preferences, kFrozenColumns, m_below))
    , m_note(new QLabel(m_below))
    , m_sheet(new SheetView(m_sides))
    , m_empty(new EmptyState(this))
    , m_stack(new QStackedLayout)
{
    // The table asks it for its columns to the last.
    m_rules->setParent(m_table);
    m_table->setObjectName(u"rules-table"_s);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_sheet->setObjectName(u"ruleSheet"_s);
    makeBar();
    makeSides();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 0);
    column->setSpacing(10);
    column->addWidget(m_bar);
    m_stack->addWidget(m_sides);
    m_stack->addWidget(m_empty);
    column->addLayout(m_stack, 1);
    connectParts();
    retranslate();
}

RulesPage::~RulesPage()
{
    m_services.preferences.setState(kSidesState, m_sides->saveState());
    m_services.preferences.setState(kListsState, m_lists->saveState());
}

bool RulesPage::can(ActionId id) const
{
    switch (id) {
    case ActionId::Find:
    case ActionId::ChooseColumns:
        return true;
    case ActionId::Copy:
    case ActionId::CopyWithHeadings:
        return m_table->selectionModel()->hasSelection();
    case ActionId::NextRow:
    case ActionId::PreviousRow:
        return m_rules->shownLimits() > 0;
    case ActionId::SetOwnLimit:
        return m_services.commands.canWrite() && currentRule();
    case ActionId::EndOwnLimit: {
        const RuleParameter* limit = m_rules->limitAt(m_table->currentIndex().row());
        return m_services.commands.canWrite() && currentRule() && limit && limit->record;
    }
    default:
        return false;
    }
}

void RulesPage::run(ActionId id)
{
    switch (id) {
    case ActionId::Find:
        m_words->setFocus(Qt::ShortcutFocusReason);
        m_words->selectAll();
        return;
    case ActionId::ChooseColumns:
        m_table->chooseColumns();
        return;
    case ActionId::Copy:
        copy(false);
        return;
    case ActionId::CopyWithHeadings:
        copy(true);
        return;
    case ActionId::NextRow:
        m_table->step(1);
        return;
    case ActionId::PreviousRow:
        m_table->step(-1);
        return;
    case ActionId::SetOwnLimit:
        (new OwnLimitDialog(
             m_services, *currentRule(), m_rules->limitAt(m_table->currentIndex().row()), this))
            ->open();
        return;
    case ActionId::EndOwnLimit:
        (new EndLimitDialog(
             m_services, *currentRule(), *m_rules->limitAt(m_table->currentIndex().row()), this))
            ->open();
        return;
    default:
        return;
    }
}

const Rule* RulesPage::currentRule() const
{
    return m_rules->ruleAt(m_table->currentIndex().row());
}

std::optional<PageCount> RulesPage::count() const
{
    return PageCount{m_rules->shownLimits(), m_totalLimits};
}

void RulesPage::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_regulations->retranslate();
        m_rules->retranslate();
        reload();
    }
    Page::changeEvent(event);
}

void RulesPage::focusInEvent(QFocusEvent* event)
{
    // No focus proxy: it would stand behind its table in the chain and hold Tab there.
    m_table->setFocus(event->reason());
}

void RulesPage::resizeEvent(QResizeEvent* event)
{
    m_sheet->setVisible(width() > kLettersForSheet * fontMetrics().averageCharWidth());
    Page::resizeEvent(event);
}

void RulesPage::makeBar()
{
    auto* row = new QHBoxLayout(m_bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_words->setObjectName(u"ruleWords"_s);
    m_words->setClearButtonEnabled(true);
    m_compares->setObjectName(u"ruleCompares"_s);
    m_other->setObjectName(u"ruleOther"_s);
    m_changedOnly->setObjectName(u"ruleChangedOnly"_s);
    row->addWidget(m_words, 1);
    row->addWidget(m_compares);
    row->addWidget(m_other);
    row->addWidget(m_changedOnly);
    m_own->setObjectName(u"ruleOwn"_s);
    QAction* own = m_services.actions.action(ActionId::SetOwnLimit);
    connect(m_own, &QPushButton::clicked, own, &QAction::trigger);
    connect(own, &QAction::changed, m_own, [this, own] { m_own->setEnabled(own->isEnabled()); });
    m_own->setEnabled(own->isEnabled());
    row->addWidget(m_own);
}

void RulesPage::makeSides()
{
    m_note->setObjectName(u"ruleNote"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* below = new QVBoxLayout(m_below);
    below->setContentsMargins(0, 6, 0, 0);
    below->setSpacing(6);
    below->addWidget(m_table, 1);
    below->addWidget(m_note);
    m_lists->setChildrenCollapsible(false);
    m_lists->setStretchFactor(0, 2);
    m_lists->setStretchFactor(1, 3);
    m_sides->setChildrenCollapsible(false);
    m_sides->setStretchFactor(0, 1);
    const int letter = fontMetrics().averageCharWidth();
    if (const QByteArray state = m_services.preferences.state(kSidesState); !state.isEmpty()) {
        m_sides->restoreState(state);
    } else {
        m_sides->setSizes({kLettersForSheet * letter, kLettersOfSheet * letter});
    }
    if (const QByteArray state = m_services.preferences.state(kListsState); !state.isEmpty()) {
        m_lists->restoreState(state);
    }
}

void RulesPage::connectParts()
{
    const ViewContext& context = m_services.context;
    connect(&context, &ViewContext::workspaceChanged, this, &RulesPage::expire);
    connect(&context, &ViewContext::dayChanged, this, &RulesPage::expire);
    connect(&context, &ViewContext::recorded, this, &RulesPage::expire);
    connect(m_words, &QLineEdit::textChanged, this, &RulesPage::reload);
    connect(m_compares, &QCheckBox::toggled, this, &RulesPage::reload);
    connect(m_changedOnly, &QCheckBox::toggled, this, &RulesPage::reload);
    connect(m_other, &DayEdit::dayChosen, this, [this] {
        m_compares->setChecked(true);
        reload();
    });
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const ActionId id : {ActionId::SetOwnLimit,
                              ActionId::EndOwnLimit,
                              ActionId::Copy,
                              ActionId::CopyWithHeadings}) {
        m_table->addAction(m_services.actions.action(id));
    }
    connect(m_table, &DataTable::rowActivated, this, [this] {
        if (can(ActionId::SetOwnLimit)) {
            run(ActionId::SetOwnLimit);
        }
    });
    connect(m_table, &DataTable::typed, m_words, &QLineEdit::insert);
    connect(m_table, &DataTable::currentRowChanged, this, &RulesPage::showRule);
    connect(m_table, &DataTable::rowSelectionChanged, this, &Page::actionsChanged);
    connect(m_line->selectionModel(),
            &QItemSelectionModel::currentChanged,
            this,
            &RulesPage::showRegulation);
    connect(m_empty, &EmptyState::buttonClicked, this, [this] {
        m_changedOnly->setChecked(false);
        m_words->clear();
    });
}

void RulesPage::reload()
{
    const Day day = m_services.context.day();
    m_book = ruleBook(m_services.context);
    const QStringList words = searchFold(m_words->text()).split(u' ', Qt::SkipEmptyParts);
    const bool isCompared = m_compares->isChecked();
    m_rules->show(m_book, {.day = day});
    m_totalLimits = m_rules->shownLimits();
    m_rules->show(m_book,
                  {.day = day,
                   .other = isCompared ? std::optional(m_other->day()) : std::nullopt,
                   .changedOnly = m_changedOnly->isChecked(),
                   .words = words});
    m_totalLimits = std::max(m_totalLimits, m_rules->shownLimits());
    m_changedOnly->setEnabled(isCompared);
    m_table->setColumnShown(RuleModel::Other, isCompared);
    m_regulations->show(m_book, words);
    m_line->setDay(day);
    if (!m_table->currentKey() && m_rules->rowCount() > 0) {
        m_table->step(1);
    }
    const bool isEmpty = m_rules->rowCount() == 0 && m_regulations->rowCount() == 0;
    m_empty->set(u"filter"_s,
                 tr("No regulation and no rule matches"),
                 tr("Names, numbers, limits and sources were searched."),
                 tr("Clear the filter"));
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    m_note->setText(m_rules->rowCount() == 0
                        ? (isCompared && m_changedOnly->isChecked()
                               ? tr("Every limit is the same on both days.")
                               : tr("No rule matches."))
                        : tr("Limits marked “to be compared with the text” were entered without "
                             "it; compare them before relying on them."));
    refreshSheet();
    Q_EMIT countChanged();
    Q_EMIT actionsChanged();
}

void RulesPage::showRule()
{
    m_side = Side::Rule;
    refreshSheet();
    Q_EMIT actionsChanged();
}

void RulesPage::showRegulation()
{
    m_side = Side::Regulation;
    refreshSheet();
}

void RulesPage::refreshSheet()
{
    const Day day = m_services.context.day();
    const QModelIndex line = m_line->currentIndex();
    if (m_side == Side::Regulation && line.isValid()) {
        const Regulation& regulation = m_regulations->regulation(line.row());
        m_sheet->show(headOf(regulation.number, inLanguage(regulation.title)),
                      RuleTexts::sheetOf(*m_book, regulation, day));
        return;
    }
    const int row = m_table->currentIndex().row();
    if (const RetirementAge* age = m_rules->ageAt(row)) {
        m_sheet->show(headOf(RuleTexts::births(*age), tr("Age of retirement")),
                      RuleTexts::sheetOf(*m_rules->schedule(), *age));
        return;
    }
    const Rule* rule = m_rules->ruleAt(row);
    m_sheet->show(rule ? headOf(inLanguage(rule->title), RuleTexts::of(rule->subject)) : QString(),
                  rule ? RuleTexts::sheetOf(*rule, day) : std::vector<SheetSection>());
}

void RulesPage::copy(bool withHeadings)
{
    if (const QString text = m_table->selectedText(withHeadings); !text.isEmpty()) {
        QGuiApplication::clipboard()->setText(text);
    }
}

void RulesPage::retranslate()
{
    m_words->setPlaceholderText(tr("Number, title, rule or limit"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_compares->setText(tr("Compare with"));
    m_other->setAccessibleName(tr("Day to compare with"));
    m_changedOnly->setText(tr("Only what is different"));
    m_own->setText(tr("Limit of the office…"));
    m_own->setToolTip(tr("Sets a limit of the office's own from the one chosen in the list"));
    m_line->setAccessibleName(tr("Regulations through the years"));
    m_table->setAccessibleName(tr("Rules and their limits"));
    m_sheet->setAccessibleName(tr("Versions of the rule, or the regulation"));
}

} // namespace kecan::ui
