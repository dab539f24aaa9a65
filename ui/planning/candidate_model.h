#pragma once

#include "core/roster/roster_table.h"
#include "core/rules/candidate_ranking.h"
#include "ui/table/table_model.h"

#include <memory>
#include <unordered_map>

namespace kecan::ui {

/// Who of all those serving is looked at as a candidate.
struct CandidateFilter
{
    QString text = {};
    bool onlyWomen = false;
    bool onlyMinority = false;
    bool onlyYoung = false; ///< under 40
    bool onlyUnplanned = false;
    MaybeUnitId unit = {}; ///< with all below it
    // 0, and None, ask for nothing:
    int ageTo = 0; ///< @unit completed years
    ProfessionalLevel degreeAtLeast = ProfessionalLevel::None;
    TheoryLevel theoryAtLeast = TheoryLevel::None;
    Grade gradeAtLeast = Grade::None;
    int ratingAtLeast = 0; ///< a Rating that none of the last three rated years is below
    int yearsInPost = 0;   ///< in the present one

    bool operator==(const CandidateFilter&) const = default;
};

/// Everyone serving as a candidate for one post, those first against whom the rules say least. They
/// can be dragged to the board.
class CandidateModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Name,
        Age,
        PresentPost,
        Qualifications,
        Plans,
        Met,
        Against,
        kColumnCount,
    };

    explicit CandidateModel(QObject* parent = nullptr);
    ~CandidateModel() override;

    /// Asks @p question of everyone of @p office, by @p rules.
    void show(std::shared_ptr<const Snapshot> office,
              const RuleSet& rules,
              const CandidateQuestion& question);
    void setFilter(const CandidateFilter& filter);
    [[nodiscard]] int total() const { return static_cast<int>(m_scores.size()); }
    /// The person of a row.
    [[nodiscard]] CadreId cadreAt(int row) const;
    void retranslate();

    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] CellStyle cellStyle(const QModelIndex& index) const override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QMimeData* mimeData(const QModelIndexList& indexes) const override;

private:
    void list();
    /// What the roster cannot be asked.
    [[nodiscard]] bool meets(CadreId cadre) const;
    [[nodiscard]] const CandidateScore& score(int row) const;

    std::unique_ptr<RosterTable> m_table;
    std::vector<CandidateScore> m_scores; ///< the best first
    CandidateFilter m_filter;
    std::vector<std::size_t> m_rows; ///< listed, of m_scores
};

} // namespace kecan::ui
