#pragma once

#include "core/rules/rule_book.h"
#include "ui/table/table_model.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace kecan::ui {

/// The regulations, the first in force first; for the time line and as words.
class RegulationModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Name,
        From,
        Until,
        kColumnCount,
    };

    explicit RegulationModel(QObject* parent = nullptr);

    /// Those in which all @p words, folded, stand.
    void show(std::shared_ptr<const RuleBook> book, const QStringList& words);
    void retranslate();
    [[nodiscard]] const Regulation& regulation(int row) const
    {
        return *m_rows[static_cast<std::size_t>(row)];
    }
    /// First year of the time line and the one after its last.
    [[nodiscard]] int firstYear() const { return m_firstYear; }
    [[nodiscard]] int endYear() const { return m_endYear; }

    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] static QString text(const Regulation& regulation, int column);

    std::shared_ptr<const RuleBook> m_book;
    std::vector<const Regulation*> m_rows;
    int m_firstYear = 0;
    int m_endYear = 0;
};

} // namespace kecan::ui
