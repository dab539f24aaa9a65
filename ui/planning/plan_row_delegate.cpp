#include "ui/planning/plan_row_delegate.h"

#include "ui/planning/plan_model.h"
#include "ui/planning/plan_texts.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QColor statusColour(NominationStatus status, const Colours& colours)
{
    switch (status) {
    case NominationStatus::Proposed:
    case NominationStatus::Approved:
        return colours.text;
    case NominationStatus::Appointed:
        return colours.success;
    case NominationStatus::Withdrawn:
    case NominationStatus::NotApproved:
        return colours.danger;
    case NominationStatus::Expired:
        return colours.mutedText;
    }
    return colours.text;
}

} // namespace

PlanRowDelegate::PlanRowDelegate(const PlanModel& model, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
{
}

QSize PlanRowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, option.fontMetrics.height() + 9};
}

void PlanRowDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    // The view draws one ring around the whole row.
    option->state &= ~QStyle::State_HasFocus;
    const PlanEntry* entry = m_model.entryAt(index);
    if (!entry) {
        return;
    }
    if (index.column() == PlanModel::Votes) {
        // The words of the paper leave no room for the figures on a small screen.
        option->text = votesInShort(option->text);
    }
    const Colours& colours = coloursOf(option->palette);
    QColor colour = colours.text;
    if (index.column() == PlanModel::Status) {
        colour = statusColour(entry->step.status, colours);
        if (entry->step.reason != WithdrawalReason::None) {
            // The icon says that he was removed; the words are left for the reason.
            option->text = PlanTexts::of(entry->step.reason);
        }
        const QString name = PlanTexts::icon(entry->step.status);
        const QString key = (&colours == &darkColours() ? u'd' : u'l') + name;
        QIcon& icon = m_icons[key];
        if (icon.isNull()) {
            icon = themeIcon(name, option->palette);
        }
        option->icon = icon;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->decorationSize = option->widget ? smallIconSize(*option->widget) : QSize(16, 16);
    } else if (!isInPlan(entry->step.status) ||
               (index.column() == PlanModel::Ethnicity && !isEthnicMinority(entry->profile)) ||
               index.column() == PlanModel::Number) {
        colour = colours.mutedText;
    }
    option->palette.setColor(QPalette::Text, colour);
    option->palette.setColor(QPalette::HighlightedText, colour);
}

} // namespace kecan::ui
