#pragma once

#include "core/history/history.h"
#include "ui/table/table_model.h"

#include <vector>

namespace kecan::ui {

/// The acts recorded, the last one first, as a table. Nothing is done for a row before it is
/// painted, unless words are asked for.
class ChangeLogModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        RecordedAt,
        What,
        About,
        By,
        State,
        kColumnCount,
    };

    explicit ChangeLogModel(QObject* parent = nullptr);

    /// Shows the acts of @p history whose texts have all of @p words, folded; it outlives the
    /// model or is taken away by nullptr.
    void show(const History* history, const QStringList& words);
    [[nodiscard]] MaybeBatchId batchAt(int row) const;

    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] CellStyle cellStyle(const QModelIndex& index) const override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] QString text(BatchId id, int column) const;

    const History* m_history = nullptr;
    std::vector<BatchId> m_batches;
};

} // namespace kecan::ui
