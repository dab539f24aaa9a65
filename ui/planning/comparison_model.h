#pragma once

#include "core/history/snapshot.h"
#include "core/planning/plan_comparison.h"
#include "ui/table/table_model.h"

#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace kecan::ui {

/// Two plans side by side as a table: for every post, under a heading with its unit, whoever stands
/// in one of them, before and after, and what changed.
class ComparisonModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Before,
        Change,
        After,
        Reason,
        kColumnCount,
    };
    /// A plan in the office it stands in: a draft stands in one of its own.
    struct Side
    {
        std::shared_ptr<const Snapshot> office;
        PlanId plan;
    };

    explicit ComparisonModel(QObject* parent = nullptr);

    /// Compares on the day of the office of @p after; clears the list while one is not there.
    void show(const Side& before, const Side& after);
    void clear();
    /// Lists one kind of change, or all.
    void narrow(std::optional<PlanChange> change);
    [[nodiscard]] const PlanComparison& comparison() const { return m_comparison; }
    /// Entries listed.
    [[nodiscard]] int shownEntries() const { return m_shownEntries; }
    void retranslate();

    static QString wordOf(PlanChange change);
    /// Name of the icon that goes with the word.
    static QString iconOf(PlanChange change);
    [[nodiscard]] QString text(int row, int column) const;
    /// What changed of the entry in @p row, which is no heading.
    [[nodiscard]] PlanChange changeAt(int row) const { return difference(this->row(row)).change; }
    /// Every row listed, with what stands over it, as a spreadsheet takes it.
    [[nodiscard]] QString allAsText() const;

    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] CellStyle cellStyle(const QModelIndex& index) const override;
    [[nodiscard]] bool isHeading(int row) const override;
    [[nodiscard]] QString headingNote(int row) const override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// The heading of a post, or one entry below it.
    struct Row
    {
        std::size_t post = 0; ///< of m_posts
        std::optional<std::size_t> difference = {};
    };
    /// A post of either plan in the order of the list.
    struct Post
    {
        PostComparison changes;
        QString title; ///< with its unit
    };

    void list();
    [[nodiscard]] const Row& row(int row) const { return m_rows[static_cast<std::size_t>(row)]; }
    [[nodiscard]] const PlanDifference& difference(const Row& row) const;
    [[nodiscard]] QString nameOf(CadreId cadre) const;
    [[nodiscard]] QString titleOf(PositionId position) const;

    std::shared_ptr<const Snapshot> m_office;
    PlanComparison m_comparison;
    std::vector<Post> m_posts;
    std::optional<PlanChange> m_only;
    std::vector<Row> m_rows;
    std::unordered_map<qint64, int> m_rowByKey;
    int m_shownEntries = 0;
};

} // namespace kecan::ui
