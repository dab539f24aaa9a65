#include "ui/planning/plan_picker.h"

#include "ui/planning/plan_texts.h"
#include "ui/theme/colours.h"

#include <QAbstractItemView>
#include <QEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOption>
#include <QStylePainter>
#include <QStyledItemDelegate>

#include <iterator>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kDetailRole = Qt::UserRole + 1;
constexpr int kPadding = 9;

/// Two lines: what the plan is; its code, state and counts.
class PlanDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex&) const override
    {
        return {0, 2 * option.fontMetrics.height() + 14};
    }

    void paint(QPainter* painter,
               const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        const Colours& colours = coloursOf(option.palette);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->fillRect(option.rect, colours.selection);
        }
        const QRect inner = option.rect.adjusted(kPadding, 6, -kPadding, -6);
        const auto line = [&](int row, const QString& text, const QColor& colour) {
            const QRect rect(inner.left(),
                             inner.top() + row * (option.fontMetrics.height() + 1),
                             inner.width(),
                             option.fontMetrics.height());
            painter->setPen(colour);
            painter->drawText(rect,
                              Qt::AlignLeft | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
        };
        painter->setFont(option.font);
        line(0, index.data(Qt::DisplayRole).toString(), colours.text);
        line(1, index.data(kDetailRole).toString(), colours.mutedText);
    }
};

QString headline(const PlanSummary& plan)
{
    QString text = plan.title.isEmpty() ? plan.code : plan.title;
    text[0] = text[0].toUpper();
    return plan.term.isEmpty() ? text : u"%1, %2"_s.arg(text, plan.term);
}

QString detail(const PlanSummary& plan)
{
    QStringList parts{plan.code, PlanTexts::of(plan.state)};
    if (plan.state != PlanState::NotOpened) {
        parts += PlanPicker::tr("%n persons", nullptr, plan.persons);
        parts += PlanPicker::tr("%n entries", nullptr, plan.entries);
    }
    return parts.join(u" · "_s);
}

} // namespace

PlanPicker::PlanPicker(QWidget* parent)
    : QComboBox(parent)
{
    setObjectName(u"planPicker"_s);
    setItemDelegate(new PlanDelegate(this));
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    setMaxVisibleItems(12);
    setAccessibleName(tr("Plan"));
    connect(this, &QComboBox::activated, this, [this](int index) {
        if (index >= 0 && index < std::ssize(m_plans)) {
            m_chosen = m_plans[static_cast<std::size_t>(index)].plan;
            Q_EMIT picked(*m_chosen);
        }
    });
}

void PlanPicker::setPlans(const std::vector<PlanSummary>& plans, MaybePlanId chosen)
{
    m_plans = plans;
    m_chosen = chosen;
    fill();
}

void PlanPicker::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Plan"));
        fill();
    }
    QComboBox::changeEvent(event);
}

void PlanPicker::paintEvent(QPaintEvent*)
{
    QStylePainter painter(this);
    QStyleOptionComboBox option;
    initStyleOption(&option);
    painter.drawComplexControl(QStyle::CC_ComboBox, option);
    const QRect field =
        style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this);
    const Colours& colours = coloursOf(palette());
    const QString title = fontMetrics().elidedText(currentText(), Qt::ElideRight, field.width());
    painter.setPen(isEnabled() ? colours.text : colours.disabledText);
    painter.drawText(field, Qt::AlignVCenter | Qt::AlignLeft, title);
    // The rest only where the title leaves room for all of it.
    const QString rest = currentData(kDetailRole).toString();
    const int used = fontMetrics().horizontalAdvance(title) + 3 * kPadding;
    if (used + fontMetrics().horizontalAdvance(rest) <= field.width()) {
        painter.setPen(colours.mutedText);
        painter.drawText(field, Qt::AlignVCenter | Qt::AlignRight, rest);
    }
}

void PlanPicker::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const PlanSummary& plan : m_plans) {
        addItem(headline(plan));
        setItemData(count() - 1, detail(plan), kDetailRole);
        setItemData(count() - 1, headline(plan) + u'\n' + detail(plan), Qt::ToolTipRole);
        if (plan.plan == m_chosen) {
            setCurrentIndex(count() - 1);
            setToolTip(headline(plan) + u'\n' + detail(plan));
        }
    }
    setEnabled(count() > 0);
}

} // namespace kecan::ui
