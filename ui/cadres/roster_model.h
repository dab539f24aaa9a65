#pragma once

#include "core/roster/roster_filter.h"
#include "core/roster/roster_sort.h"
#include "core/roster/roster_table.h"
#include "core/roster/roster_totals.h"
#include "ui/table/table_model.h"

#include <memory>
#include <optional>
#include <vector>

namespace kecan::ui {

/// Whom the roster shows, and in what order.
struct RosterQuery
{
    RosterFilter filter = {};
    RosterSort sort = {}; ///< empty: the best matches of the text first, then by name
    std::optional<RosterColumn> group = {};

    bool operator==(const RosterQuery&) const = default;
};

/// The roster of a day as rows for a DataTable: a number, then every RosterColumn. Nothing is done
/// for a row before it is painted.
class RosterModel final : public TableModel
{
    Q_OBJECT

public:
    static constexpr int kNumberColumn = 0;
    static constexpr int kNameColumn = 1;

    explicit RosterModel(QObject* parent = nullptr);
    ~RosterModel() override;

    /// Another store, or none.
    void open(std::shared_ptr<const Snapshot> office);
    /// The same store on another day, or after an act. Views are told who went, who came and that
    /// the order changed; it is a reset only when most of the list is another.
    void show(std::shared_ptr<const Snapshot> office);
    void setQuery(const RosterQuery& query);
    [[nodiscard]] const RosterQuery& query() const { return m_query; }

    /// Nothing when no store is open.
    [[nodiscard]] const RosterTable* table() const { return m_table.get(); }
    /// People shown.
    [[nodiscard]] int shownPeople() const { return static_cast<int>(m_rows.size()); }
    /// People in the scope of the query, whatever else it asks for.
    [[nodiscard]] int totalPeople() const;
    /// How many @p filter would show. @cost one look at the facts of everyone
    [[nodiscard]] int countOf(const RosterFilter& filter) const;
    [[nodiscard]] RosterTotals totals() const;
    [[nodiscard]] RosterTotals totalsOfKeys(const std::vector<qint64>& keys) const;
    /// The person of a row; nothing on a heading.
    [[nodiscard]] MaybeCadreId cadreAt(int row) const;

    /// Nothing for the number.
    static std::optional<RosterColumn> rosterColumn(int column);
    static int columnOf(RosterColumn column);
    void retranslate();

    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    /// Id of the person; of a heading its number, negative.
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] CellStyle cellStyle(const QModelIndex& index) const override;
    [[nodiscard]] bool isHeading(int row) const override;
    [[nodiscard]] QString headingNote(int row) const override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// A line of the list: a heading, or a person.
    struct Line
    {
        std::size_t group; ///< place in m_groups; only when grouped
        std::size_t place; ///< in m_rows; of a heading that of its first person
        bool isHeading;
    };

    /// What a row says; nothing for somebody who is leaving the list.
    [[nodiscard]] std::optional<Line> line(int row) const;
    // The list as it is, whatever views have been told of it so far:
    [[nodiscard]] std::size_t rowCountNow() const;
    [[nodiscard]] Line lineNow(int row) const;
    [[nodiscard]] int rowNow(qint64 key) const;
    [[nodiscard]] qint64 keyOf(const Line& line) const;
    /// Of all rows.
    [[nodiscard]] std::vector<qint64> keys() const;
    /// Who is shown, from the table and the query.
    void list();
    [[nodiscard]] std::optional<std::size_t> placeOf(RosterRow row) const;

    std::unique_ptr<RosterTable> m_table;
    RosterQuery m_query;
    std::optional<RowSet> m_meeting; ///< the conditions without the text; nothing when out of date
    RowList m_rows;
    std::vector<RosterGroup> m_groups;
    mutable std::vector<std::uint32_t> m_places; ///< by roster row, made when first asked for
    const std::vector<qint64>* m_told = nullptr; ///< the rows views know, while they are told
};

} // namespace kecan::ui
