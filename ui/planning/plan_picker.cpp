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
        } else if (index >= 0) {
            const std::size_t draft = static_cast<std::size_t>(index) - m_plans.size();
            m_chosenDraft = m_drafts[draft].draft;
            Q_EMIT draftPicked(*m_chosenDraft);
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

void PlanPicker::setDrafts(std::vector<DraftChoice> drafts, const std::optional<Uid>& chosen)
{
    m_drafts = std::move(drafts);
    m_chosenDraft = chosen;
    fill();
}

void PlanPicker::fill()
{
    const QSignalBlocker quiet(this);
    clear();
    for (const PlanSummary& plan : m_plans) {
        add(headline(plan), detail(plan), !m_chosenDraft && plan.plan == m_chosen);
    }
    for (const DraftChoice& draft : m_drafts) {
        QString title = draft.title;
        title[0] = title[0].toUpper();
        add(tr("Draft: %1").arg(title),
            u"%1 · %2"_s.arg(draft.code, tr("%n step(s)", nullptr, draft.steps)),
            m_chosenDraft == draft.draft);
    }
    setEnabled(count() > 0);
}

void PlanPicker::add(const QString& headline, const QString& detail, bool isChosen)
{
    addItem(headline);
    setItemData(count() - 1, detail, kDetailRole);
    setItemData(count() - 1, headline + u'\n' + detail, Qt::ToolTipRole);
    if (isChosen) {
        setCurrentIndex(count() - 1);
        setToolTip(headline + u'\n' + detail);
    }
}

} // namespace kecan::ui
