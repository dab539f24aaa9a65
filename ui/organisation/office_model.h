#pragma once

#include "ui/organisation/office_tree.h"
#include "ui/table/tree_model.h"

#include <QStringList>

#include <vector>

namespace kecan::ui {

/// Which posts a figure over the tree stands for.
enum class PostChoice
{
    All,
    Vacant,
    Over,
    VacantHeads,
};

/// What of the tree is shown.
struct OfficeFilter
{
    QStringList words; ///< searchFold() of what was typed
    std::optional<Branch> branch;
    PostChoice posts = PostChoice::All;
    MaybeUnitId below; ///< where the posts of a choice are looked for

    [[nodiscard]] bool isEmpty() const { return *this == OfficeFilter(); }
    bool operator==(const OfficeFilter&) const = default;
};

/// Units and their posts on a day. Another day that leaves the same rows changes only the cells.
class OfficeModel final : public TreeModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Seats,
        Held,
        Vacant,
        Over,
        Head,
        Deputies,
        kColumnCount,
    };
    explicit OfficeModel(QObject* parent = nullptr);

    /// True when the rows stay, so that nothing in a view has to be restored.
    [[nodiscard]] bool keepsRows(const OfficeTree& tree) const;
    void setTree(OfficeTree tree);
    [[nodiscard]] const OfficeTree& tree() const { return m_tree; }
    void setFilter(const OfficeFilter& filter);
    [[nodiscard]] const OfficeFilter& filter() const { return m_filter; }
    void retranslate();

    [[nodiscard]] const OfficeRow* rowAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(UnitId unit) const;
    [[nodiscard]] QModelIndex indexOf(PositionId position) const;
    /// "u12", "p34".
    [[nodiscard]] QString rowKey(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexOfKey(const QString& key) const override;
    /// Rows shown and rows there are.
    [[nodiscard]] int shownRows() const { return m_shownRows; }
    [[nodiscard]] int totalRows() const { return static_cast<int>(m_tree.rows.size()); }
    /// "former name: …", "until 01/04/2005"; empty when there is nothing to note.
    [[nodiscard]] QString noteOf(const OfficeRow& row) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Rows that pass the filter, with all above them.
    [[nodiscard]] std::vector<bool> shown(const OfficeTree& tree) const;
    [[nodiscard]] bool accepts(const OfficeTree& tree, std::size_t row) const;
    void layOut();
    [[nodiscard]] QString textOf(const OfficeRow& row, int column) const;
    [[nodiscard]] QString tipOf(const OfficeRow& row, int column) const;
    [[nodiscard]] const std::vector<int>& childrenOf(const QModelIndex& parent) const;
    [[nodiscard]] QModelIndex indexOfRow(std::size_t row) const;

    OfficeTree m_tree;
    OfficeFilter m_filter;
    std::vector<bool> m_shown;
    std::vector<int> m_place;                 ///< by row: among its shown siblings
    std::vector<std::vector<int>> m_children; ///< by row + 1; the first are those at the top
    int m_shownRows = 0;
};

/// @p rows as lines of cells between tabulators, the way a spreadsheet takes them.
QString officeRowsAsText(const OfficeModel& model, const QModelIndexList& rows, bool withHeadings);

} // namespace kecan::ui
