#pragma once

#include "core/rules/rule_book.h"
#include "ui/table/table_model.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace kecan::ui {

/// Which rules are listed.
struct RuleChoice
{
    Day day;                       ///< whose limits are shown
    std::optional<Day> other = {}; ///< to compare with
    bool changedOnly = false;      ///< what is the same on both days is left out
    QStringList words = {};        ///< folded; each begins or stands within what the row says
};

/// The rules with their limits on a day, a row for each limit, under what they are asked about;
/// those that ask nothing on that day come after them, and the ages of retirement last.
class RuleModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        Title,
        Limit,
        Other, ///< the limit on the other day
        Scope,
        Source,
        Certainty,
        Gravity,
        Period,
        kColumnCount,
    };

    explicit RuleModel(QObject* parent = nullptr);

    void show(std::shared_ptr<const RuleBook> book, const RuleChoice& choice);
    void retranslate();
    /// Limits shown.
    [[nodiscard]] int shownLimits() const { return m_limits; }
    /// Nothing on a heading.
    [[nodiscard]] const Rule* ruleAt(int row) const;
    /// The limit of a row on the day; nothing when there is none, and on a heading.
    [[nodiscard]] const RuleParameter* limitAt(int row) const;
    /// The age of retirement a row shows; nothing on other rows.
    [[nodiscard]] const RetirementAge* ageAt(int row) const;
    /// Where the ages of the day stand; nothing when the book has none.
    [[nodiscard]] const RetirementSchedule* schedule() const;
    /// Whether the limit of a row is another one on the day compared with.
    [[nodiscard]] bool isChanged(int row) const;

    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] CellStyle cellStyle(const QModelIndex& index) const override;
    [[nodiscard]] bool isHeading(int row) const override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    enum class Group
    {
        Asking,
        Silent, ///< asking nothing on this day
        Ages,
    };
    /// A limit for one scope on both days, or an age of retirement; a heading has neither.
    struct Row
    {
        Group group = Group::Asking;
        std::optional<RuleSubject> subject = {}; ///< of what is asked
        const Rule* rule = nullptr;
        const RuleParameter* now = nullptr;
        const RuleParameter* then = nullptr;
        const RetirementAge* age = nullptr;
        const RetirementAge* otherAge = nullptr; ///< of the first born then
        qint64 key = 0;
    };

    void relist();
    void rebuild();
    void addRowsOf(const Rule& rule, qint64 number, std::vector<Row>& rows) const;
    /// Those of @p rows that are listed, under a heading.
    void addGroup(const Row& heading, std::vector<Row> rows);
    [[nodiscard]] std::vector<Row> ages() const;
    /// The ages in force on @p day; nothing when the book has none.
    [[nodiscard]] const RetirementSchedule* scheduleOf(Day day) const;
    [[nodiscard]] QString ageText(const Row& row, int column) const;
    /// All that a row is found by.
    [[nodiscard]] QString namesOf(const Row& row) const;
    [[nodiscard]] bool isListed(const Row& row) const;
    [[nodiscard]] bool differs(const Row& row) const;
    [[nodiscard]] QString text(const Row& row, int column) const;

    std::shared_ptr<const RuleBook> m_book;
    RuleChoice m_choice{Day(0)};
    std::vector<Row> m_rows;
    int m_limits = 0;
};

} // namespace kecan::ui
