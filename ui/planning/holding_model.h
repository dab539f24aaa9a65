#pragma once

#include "core/history/snapshot.h"
#include "core/reports/plan_contents.h"

#include <QAbstractListModel>

#include <memory>
#include <vector>

namespace kecan::ui {

/// People a draft holds: thought of, but for no post yet. They can be dragged to the board.
class HoldingModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit HoldingModel(QObject* parent = nullptr);

    /// Shows @p held as they are in @p office; nobody without an office.
    void show(const std::shared_ptr<const Snapshot>& office, const std::vector<CadreId>& held);
    /// Somebody as a card shows an entry.
    [[nodiscard]] const PlanEntry& at(int row) const
    {
        return m_people[static_cast<std::size_t>(row)];
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }

private:
    std::vector<PlanEntry> m_people;
};

} // namespace kecan::ui
