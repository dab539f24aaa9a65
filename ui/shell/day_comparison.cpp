#include "ui/shell/day_comparison.h"

#include "ui/shell/view_context.h"
#include "ui/theme/icons.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/empty_state.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMonthsBack = 12;

} // namespace

DayComparison::DayComparison(ViewContext& context, QWidget* parent)
    : QDialog(parent)
    , m_context(context)
    , m_caption(new QLabel(this))
    , m_other(new DayEdit(context.day().plusMonths(-kMonthsBack), this))
    , m_present(new QLabel(this))
    , m_body(new QStackedWidget(this))
    , m_list(new QTreeWidget(m_body))
    , m_nothing(new EmptyState(m_body))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setObjectName(u"dayComparison"_s);
    m_other->setObjectName(u"comparedDay"_s);
    m_list->setObjectName(u"comparisonList"_s);
    m_copy->setObjectName(u"copyComparison"_s);
    m_caption->setBuddy(m_other);
    m_list->setColumnCount(3);
    m_list->setUniformRowHeights(true);
    m_list->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_list->header()->setSectionsMovable(false);
    m_body->addWidget(m_list);
    m_body->addWidget(m_nothing);
    m_copy->setAutoDefault(false);
    m_close->setAutoDefault(false);

    auto* days = new QHBoxLayout;
    days->setSpacing(8);
    days->addWidget(m_caption);
    days->addWidget(m_other);
    days->addWidget(m_present, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addLayout(days);
    column->addWidget(m_body, 1);
    column->addLayout(buttons);

    connect(m_other, &DayEdit::dayChosen, this, &DayComparison::compare);
    connect(&m_context, &ViewContext::dayChanged, this, &DayComparison::compare);
    connect(&m_context, &ViewContext::recorded, this, &DayComparison::compare);
    connect(&m_context, &ViewContext::workspaceChanged, this, &QDialog::reject);
    connect(m_list, &QTreeWidget::itemActivated, this, &DayComparison::reveal);
    connect(m_copy, &QPushButton::clicked, this, &DayComparison::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 30);
    m_other->setFocus(Qt::TabFocusReason);
}

void DayComparison::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

void DayComparison::compare()
{
    const Workspace* workspace = m_context.workspace();
    m_groups = workspace ? ComparisonTexts::of(*workspace->snapshot(m_other->day()),
                                               *workspace->snapshot(m_context.day()))
                         : std::vector<ComparisonGroup>();
    fill();
}

void DayComparison::fill()
{
    m_present->setText(tr("compared with the day of view, %1").arg(m_context.day().text()));
    m_list->clear();
    m_list->setHeaderLabels({tr("What"),
                             tr("On %1").arg(m_other->day().text()),
                             tr("On %1").arg(m_context.day().text())});
    for (std::size_t g = 0; g < m_groups.size(); ++g) {
        auto* top = new QTreeWidgetItem(m_list, {m_groups[g].title});
        QFont bold = m_list->font();
        bold.setBold(true);
        top->setFont(0, bold);
        top->setFirstColumnSpanned(true);
        for (std::size_t i = 0; i < m_groups[g].lines.size(); ++i) {
            const ComparisonLine& line = m_groups[g].lines[i];
            auto* item = new QTreeWidgetItem(top, {line.what, line.before, line.after});
            for (int column = 0; column < m_list->columnCount(); ++column) {
                item->setToolTip(column, item->text(column));
            }
        }
        top->setExpanded(true);
    }
    m_body->setCurrentWidget(m_groups.empty() ? static_cast<QWidget*>(m_nothing) : m_list);
    m_copy->setEnabled(!m_groups.empty());
    if (!m_groups.empty()) {
        m_list->setCurrentItem(m_list->topLevelItem(0)->child(0));
    }
}

void DayComparison::reveal(QTreeWidgetItem* item)
{
    QTreeWidgetItem* top = item->parent();
    if (top) {
        const auto group = static_cast<std::size_t>(m_list->indexOfTopLevelItem(top));
        const auto line = static_cast<std::size_t>(top->indexOfChild(item));
        m_context.reveal(m_groups[group].lines[line].subject);
    }
}

void DayComparison::copy()
{
    QGuiApplication::clipboard()->setText(
        ComparisonTexts::table(m_groups, m_other->day().text(), m_context.day().text()));
}

void DayComparison::retranslate()
{
    setWindowTitle(tr("Difference between two days"));
    m_caption->setText(tr("What was different on"));
    m_other->setAccessibleName(tr("Day to compare with"));
    m_list->setAccessibleName(tr("Differences"));
    m_nothing->set(u"check"_s,
                   tr("Nothing differs"),
                   tr("The office is the same on both days. Type another day above."));
    m_copy->setText(tr("Copy"));
    m_copy->setToolTip(tr("Copies the list for a spreadsheet"));
    m_close->setText(tr("Close"));
    compare();
}

} // namespace kecan::ui
