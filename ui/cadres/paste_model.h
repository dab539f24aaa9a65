#pragma once

#include "core/exchange/paste_plan.h"
#include "ui/table/table_model.h"

namespace kecan::ui {

/// A block about to be pasted: a row for each person, what each cell was and would be. The words
/// of a cell say its state, so that no colour has to.
class PasteModel final : public TableModel
{
    Q_OBJECT

public:
    using TableModel::TableModel;

    /// @p names are those of the people, by row.
    void setPlan(const exchange::PastePlan& plan, const QStringList& names);
    /// Only rows with a cell that cannot be recorded.
    void setOnlyWrong(bool only);
    void retranslate();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] CellStyle cellStyle(const QModelIndex& index) const override;

private:
    /// Columns before those of the block: the number and the name.
    static constexpr int kLeading = 2;

    [[nodiscard]] const exchange::PasteCell* cell(const QModelIndex& index) const;
    [[nodiscard]] QString text(const exchange::PasteCell& cell) const;
    void filter();

    exchange::PastePlan m_plan;
    QStringList m_names;
    std::vector<int> m_letters; ///< width of the columns of the block
    std::vector<int> m_shown;   ///< rows of the plan
    bool m_onlyWrong = false;
};

} // namespace kecan::ui
