#pragma once

#include "core/reports/plan_contents.h"
#include "core/rules/candidate_ranking.h"
#include "ui/table/table_model.h"

#include <map>

namespace kecan::ui {

/// The posts of a plan for one person, those first of which the person breaks least.
class PostModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Post,
        UnitName,
        Holders,
        Candidates,
        Met,
        Against,
        kColumnCount,
    };

    explicit PostModel(QObject* parent = nullptr);

    /// Asks @p question for every post of @p contents, which are of @p office, by @p rules.
    void show(const Snapshot& office,
              const PlanContents& contents,
              const RuleSet& rules,
              const CandidateQuestion& question);
    /// Only posts with all these words, in any order, in title or unit.
    void setText(const QString& text);
    [[nodiscard]] int total() const { return static_cast<int>(m_scores.size()); }
    [[nodiscard]] PositionId postAt(int row) const;
    void retranslate();

    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] CellStyle cellStyle(const QModelIndex& index) const override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    /// What a row says of a post beside its checks.
    struct Lane
    {
        QString title;
        QString unit;
        QString holders;
        int candidates = 0;
        bool isEntered = false; ///< the person is in the plan for it
        QString searchText;     ///< folded
    };

    void list();
    [[nodiscard]] const PostScore& score(int row) const;

    std::map<PositionId, Lane> m_lanes;
    std::vector<PostScore> m_scores; ///< the best first
    QStringList m_words;
    std::vector<std::size_t> m_rows; ///< listed, of m_scores
};

} // namespace kecan::ui
