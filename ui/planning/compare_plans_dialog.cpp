#include "ui/planning/compare_plans_dialog.h"

#include "core/reports/plan_contents.h"
#include "ui/shell/view_context.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/data_table.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/flow_layout.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The word of a change with its icon before it.
class ChangeDelegate final : public QStyledItemDelegate
{
public:
    ChangeDelegate(const ComparisonModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
        , m_cells(model, nullptr)
    {
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        if (m_model.isHeading(index.row())) {
            m_cells.paint(painter, option, index);
            return;
        }
        const Colours& colours = coloursOf(option.palette);
        const QRect& cell = option.rect;
        if (option.state & QStyle::State_Selected) {
            painter->fillRect(cell, colours.selection);
        }
        painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), colours.line);
        const QSize side = smallIconSize(*option.widget);
        const QRect place(QPoint(cell.left() + kBefore, cell.center().y() - side.height() / 2),
                          side);
        themeIcon(ComparisonModel::iconOf(m_model.changeAt(index.row())), option.palette)
            .paint(painter, place);
        QStyleOptionViewItem rest = option;
        rest.rect.setLeft(place.right() - 2);
        m_cells.paint(painter, rest, index);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override
    {
        return m_cells.sizeHint(option, index);
    }

private:
    static constexpr int kBefore = 6;

    const ComparisonModel& m_model;
    CellDelegate m_cells; ///< paints whatever any cell has
};

} // namespace

ComparePlansDialog::ComparePlansDialog(const PageServices& services,
                                       PlanDesk& desk,
                                       PlanId plan,
                                       QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_desk(desk)
    , m_plan(plan)
    , m_isDraft(desk.draft() != nullptr)
    , m_model(new ComparisonModel(this))
    , m_beforeLabel(new QLabel(this))
    , m_before(new QComboBox(this))
    , m_after(new QLabel(this))
    , m_table(new DataTable(*m_model, u"comparison"_s, services.preferences, 0, this))
    , m_hint(new QLabel(this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_model->setParent(m_table); // which still asks it for its columns when it goes
    m_table->setObjectName(u"comparisonTable"_s);
    m_table->setItemDelegateForColumn(ComparisonModel::Change,
                                      new ChangeDelegate(*m_model, m_table));
    m_before->setObjectName(u"comparedWith"_s);
    m_before->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_beforeLabel->setBuddy(m_before);
    m_after->setTextFormat(Qt::PlainText);
    m_after->setWordWrap(true);
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignCenter);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_copy->setObjectName(u"comparisonCopy"_s);
    m_copy->setAutoDefault(false);
    m_close->setAutoDefault(false);
    auto* plans = new QHBoxLayout;
    plans->setSpacing(8);
    plans->addWidget(m_beforeLabel);
    plans->addWidget(m_before, 1);
    auto* counts = new QWidget(this);
    auto* flow = new FlowLayout(4, counts);
    const auto addCount = [&](std::optional<PlanChange> change) {
        auto* button = new QToolButton(counts);
        button->setObjectName(change ? u"change%1"_s.arg(static_cast<int>(*change))
                                     : u"changeAll"_s);
        button->setCheckable(true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        connect(button, &QToolButton::clicked, this, [this, change] { choose(change); });
        flow->addWidget(button);
        m_counts.emplace_back(change, button);
    };
    addCount(std::nullopt);
    for (std::size_t i = 0; i < kPlanChangeCount; ++i) {
        addCount(static_cast<PlanChange>(i));
    }
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addLayout(plans);
    column->addWidget(m_after);
    column->addWidget(counts);
    column->addWidget(m_hint, 1);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    resize(fontMetrics().averageCharWidth() * 150, fontMetrics().height() * 36);
    connect(m_before, &QComboBox::currentIndexChanged, this, &ComparePlansDialog::refresh);
    connect(m_copy, &QPushButton::clicked, this, &ComparePlansDialog::copy);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    connect(&desk, &PlanDesk::changed, this, &ComparePlansDialog::refresh);
    connect(&services.context, &ViewContext::dayChanged, this, &ComparePlansDialog::refresh);
    connect(&services.context, &ViewContext::recorded, this, &ComparePlansDialog::refresh);
    connect(&services.context, &ViewContext::workspaceChanged, this, &QDialog::close);
    m_counts.front().second->setChecked(true);
    fillPlans();
    retranslate();
}

void ComparePlansDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

std::optional<ComparisonModel::Side> ComparePlansDialog::after() const
{
    if (m_isDraft != (m_desk.draft() != nullptr)) {
        return std::nullopt;
    }
    const std::shared_ptr<const Snapshot> office =
        m_isDraft ? m_desk.office() : m_services.context.snapshot();
    const PlanId plan = m_isDraft ? m_desk.overlay().plan : m_plan;
    return office && office->derived().plan(plan)
               ? std::optional(ComparisonModel::Side{office, plan})
               : std::nullopt;
}

void ComparePlansDialog::fillPlans()
{
    const QSignalBlocker quiet(m_before);
    const std::optional<ComparisonModel::Side> front = after();
    const PlanRecord* record = front ? front->office->derived().plan(front->plan) : nullptr;
    const MaybePlanId reviewed = m_isDraft ? m_desk.draft()->base
                                 : record  ? record->profile.reviewOf
                                           : MaybePlanId();
    for (const PlanSummary& plan : planSummaries(*m_services.context.snapshot())) {
        if (plan.state == PlanState::NotOpened || (!m_isDraft && plan.plan == m_plan)) {
            continue;
        }
        m_before->addItem(u"%1 · %2"_s.arg(plan.code, plan.title), qlonglong(plan.plan.value()));
        if (reviewed == MaybePlanId(plan.plan)) {
            m_before->setCurrentIndex(m_before->count() - 1);
        }
    }
    if (!reviewed) {
        m_before->setCurrentIndex(-1);
    }
}

void ComparePlansDialog::refresh()
{
    const std::optional<ComparisonModel::Side> front = after();
    if (!front) {
        close();
        return;
    }
    const auto before = MaybePlanId::fromStored(m_before->currentData().toLongLong());
    const bool isChosen = m_before->currentIndex() >= 0 && before.has();
    if (isChosen) {
        m_model->show({m_services.context.snapshot(), *before}, *front);
    } else {
        m_model->clear();
    }
    const PlanProfile& profile = front->office->derived().plan(front->plan)->profile;
    m_after->setText((m_isDraft ? tr("After: draft %1 · %2") : tr("After: %1 · %2"))
                         .arg(profile.code, profile.title));
    const PlanComparison& comparison = m_model->comparison();
    int all = 0;
    for (const auto& [change, button] : m_counts) {
        all += change ? comparison.of(*change) : 0;
    }
    for (const auto& [change, button] : m_counts) {
        const int count = change ? comparison.of(*change) : all;
        button->setText(u"%1 %2"_s.arg(change ? ComparisonModel::wordOf(*change) : tr("All"),
                                       QLocale().toString(count)));
        button->setEnabled(count > 0 || button->isChecked());
        button->setIcon(change ? themeIcon(ComparisonModel::iconOf(*change), palette()) : QIcon());
    }
    m_hint->setText(isChosen ? tr("Nothing of this kind changed.")
                             : tr("Choose the plan to compare with."));
    m_hint->setVisible(m_model->rowCount() == 0);
    m_table->setVisible(m_model->rowCount() > 0);
    m_copy->setEnabled(m_model->rowCount() > 0);
}

void ComparePlansDialog::choose(std::optional<PlanChange> change)
{
    for (const auto& [one, button] : m_counts) {
        button->setChecked(one == change);
    }
    m_model->narrow(change);
    refresh();
}

void ComparePlansDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_model->allAsText());
}

void ComparePlansDialog::retranslate()
{
    setWindowTitle(tr("Compare plans"));
    m_beforeLabel->setText(tr("&Before:"));
    m_table->setAccessibleName(tr("Changes by unit and post"));
    m_copy->setText(tr("Copy the list"));
    m_copy->setToolTip(tr("Every row shown, for a spreadsheet"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
    refresh();
}

} // namespace kecan::ui
