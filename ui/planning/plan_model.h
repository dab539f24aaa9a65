#pragma once

#include "ui/planning/plan_filter.h"
#include "ui/table/tree_model.h"

#include <QHash>

#include <cstdint>
#include <vector>

namespace kecan::ui {

/// A plan as a tree: units, their posts, the people planned for them. Read only; narrowed by a
/// filter, units and posts without an entry left are not shown, but for those that wait for a name
/// while the filter asks for nobody in particular. Indexes carry dense node numbers that run in the
/// order of the list.
class PlanModel final : public TreeModel
{
    Q_OBJECT

public:
    enum Column
    {
        Number,
        Name,
        Birth,
        Age,
        SexColumn,
        Ethnicity,
        PresentPost,
        Qualifications,
        Rank,
        Origin,
        Status,
        Votes,
        kColumnCount,
    };
    explicit PlanModel(QObject* parent = nullptr);

    void setContents(PlanContents contents);
    [[nodiscard]] const PlanContents& contents() const { return m_contents; }
    void setFilter(const PlanFilter& filter);
    [[nodiscard]] const PlanFilter& filter() const { return m_filter; }
    /// Takes the texts of the present language.
    void retranslate();

    /// Entries shown and entries there are.
    [[nodiscard]] int shownEntries() const { return m_shownEntries; }
    [[nodiscard]] int totalEntries() const;
    /// Different people among the entries shown.
    [[nodiscard]] int shownPersons() const;

    /// What a row stands for; nothing when it is of another kind.
    [[nodiscard]] const PlanUnit* unitAt(const QModelIndex& index) const;
    [[nodiscard]] const PlanPost* postAt(const QModelIndex& index) const;
    [[nodiscard]] const PlanEntry* entryAt(const QModelIndex& index) const;
    /// The unit and post an entry or post stands under.
    [[nodiscard]] const PlanUnit* unitAbove(const QModelIndex& index) const;
    [[nodiscard]] const PlanPost* postAbove(const QModelIndex& index) const;
    /// "III. Vụ Tổ chức - Điều lệ", "2. Phó Vụ trưởng".
    [[nodiscard]] QString groupText(const QModelIndex& index) const;
    /// "u12", "p34", "n56".
    [[nodiscard]] QString rowKey(const QModelIndex& index) const override;
    [[nodiscard]] QModelIndex indexOfKey(const QString& key) const override;
    /// Rows of all kinds, and the one with a node number.
    [[nodiscard]] std::size_t nodeCount() const { return m_nodes.size(); }
    [[nodiscard]] QModelIndex indexOfNode(std::size_t node) const;

    [[nodiscard]] QModelIndex
    index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    /// Those in the plan can be dragged.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant
    headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    /// Index into m_nodes; the root is no node.
    using NodeId = std::int32_t;
    static constexpr NodeId kRoot = -1;

    struct Node
    {
        NodeId parent = kRoot;
        int row = 0;
        std::size_t unit = 0;
        std::optional<std::size_t> post;
        std::optional<std::size_t> entry;
        std::vector<NodeId> children;
    };

    void rebuild();
    void addUnit(std::size_t unit);
    NodeId addNode(Node node);
    [[nodiscard]] const Node* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] const std::vector<NodeId>& childrenOf(const QModelIndex& parent) const;
    [[nodiscard]] const PlanUnit& unitOf(const Node& node) const;
    [[nodiscard]] QString keyOf(const Node& node) const;
    [[nodiscard]] QString cellText(const PlanEntry& entry, int column) const;

    PlanContents m_contents;
    PlanFilter m_filter;
    std::vector<Node> m_nodes;
    std::vector<NodeId> m_top;
    QHash<QString, NodeId> m_nodeByKey;
    int m_shownEntries = 0;
};

/// @p indexes (any columns, any order) as lines of cells between tabulators, the way a spreadsheet
/// takes them: entries with the columns @p columns and their planned post and unit.
QString planRowsAsText(const PlanModel& model,
                       const QModelIndexList& indexes,
                       const std::vector<int>& columns,
                       bool withHeadings);

} // namespace kecan::ui
