#pragma once

#include <QHash>
#include <QIcon>
#include <QStyledItemDelegate>

namespace kecan::ui {

class PlanModel;

/// Paints the cells of the people of a plan: state with icon and words, what matters less muted.
class PlanRowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p model outlives the delegate.
    PlanRowDelegate(const PlanModel& model, QObject* parent);

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    const PlanModel& m_model;
    mutable QHash<QString, QIcon> m_icons; ///< by theme and name; files are read once
};

} // namespace kecan::ui
