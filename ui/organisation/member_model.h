#pragma once

#include "ui/organisation/office_tree.h"
#include "ui/table/table_model.h"

#include <memory>
#include <vector>

namespace kecan::ui {

/// The people of a unit, or all who ever held a post, as a table.
class MemberModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Name,
        Title,
        CapacityColumn,
        Since,
        PlannedEnd,
        Born,
        GradeColumn,
        kColumnCount,
    };

    explicit MemberModel(QObject* parent = nullptr);

    /// Holders on the day of @p snapshot, those of the units below with @p below.
    void setUnit(std::shared_ptr<const Snapshot> snapshot,
                 UnitId unit,
                 bool below,
                 MemberChoice choice = MemberChoice::All);
    /// Everyone who ever held @p position, with rows for the days nobody did.
    void setPost(std::shared_ptr<const Snapshot> snapshot, PositionId position);
    void clear();
    void retranslate();

    /// The person of a row; nothing on a gap.
    [[nodiscard]] MaybeCadreId cadreAt(int row) const;

    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    /// The event that opened the holding; for a gap its first day, negative.
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] CellStyle cellStyle(const QModelIndex& index) const override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row
    {
        std::optional<Tenure> tenure; ///< nothing on a gap
        std::optional<Tenure> away;
        Day from = Day::endless(); ///< of a gap
        Day until = Day::endless();
    };

    [[nodiscard]] QString textOf(const Row& row, std::size_t number, int column) const;
    [[nodiscard]] QString capacityText(const Row& row) const;
    void take(std::shared_ptr<const Snapshot> snapshot, bool throughTime, std::vector<Row> rows);

    std::shared_ptr<const Snapshot> m_snapshot;
    std::vector<Row> m_rows;
    bool m_throughTime = false;
};

} // namespace kecan::ui
