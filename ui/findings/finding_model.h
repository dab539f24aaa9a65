#pragma once

#include "ui/findings/finding_texts.h"
#include "ui/table/table_model.h"

#include <array>
#include <memory>
#include <set>
#include <vector>

namespace kecan::ui {

/// What there is to show: the answers of the rules with what is needed to put them into words.
struct JudgedOffice
{
    std::shared_ptr<const Snapshot> office = {};
    std::shared_ptr<const RuleBook> book = {};
    Findings findings = {};
    /// Whose page it is: what goes without saying there.
    std::optional<Subject> home = {};
    /// Whom they are about stands beside the list: no finding says it or leads there.
    bool isNamed = false;
};

/// Findings as a table, the gravest first, narrowed by what they come to.
class FindingModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        State,
        About,
        RuleTitle,
        Sentence,
        Measured,
        Limit,
        Source,
        Period,
        Change,
        Exception, ///< that accepts it
        kColumnCount,
    };

    explicit FindingModel(QObject* parent = nullptr);

    /// @p judged without an office clears the list.
    void show(JudgedOffice judged);
    /// Which states are listed; all but those met at first.
    void setStates(const std::set<FindingState>& states);
    [[nodiscard]] const std::set<FindingState>& states() const { return m_states; }
    void retranslate();

    /// How many findings come to @p state, listed or not.
    [[nodiscard]] int count(FindingState state) const
    {
        return m_counts[static_cast<std::size_t>(state)];
    }
    /// Of a row of the list.
    [[nodiscard]] const Finding& finding(int row) const
    {
        return m_judged.findings[m_rows[static_cast<std::size_t>(row)]];
    }
    [[nodiscard]] const JudgedOffice& judged() const { return m_judged; }
    /// Where a row leads: to the person, the post, the unit or the plan, whichever is not at home.
    [[nodiscard]] std::optional<Subject> leadsTo(int row) const;
    [[nodiscard]] QString text(int row, int column) const;

    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] CellStyle cellStyle(const QModelIndex& index) const override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    /// Whether an exception was recorded for a row.
    [[nodiscard]] bool hasException(int row) const { return finding(row).accepted.has_value(); }
    /// The accessible text of the first column is that of the whole row.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void narrow();

    JudgedOffice m_judged;
    std::set<FindingState> m_states;
    std::array<int, kFindingStates> m_counts{};
    std::vector<std::size_t> m_rows; ///< listed, of m_judged.findings
};

Tone toneOf(FindingState state);
/// Rows of @p model, one a line with tabs between, below their headings.
QString findingsAsText(const FindingModel& model);

} // namespace kecan::ui
