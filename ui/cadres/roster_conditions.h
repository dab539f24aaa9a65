#pragma once

#include "core/roster/roster_filter.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace kecan {
class RosterTable;
class Snapshot;
} // namespace kecan

namespace kecan::ui {

/// A question of the roster's filter, asked by a button of its own.
enum class RosterCondition
{
    Unit,
    Title,
    Level,
    Post,
    Sex,
    Age,
    Ethnicity,
    Party,
    Degree,
    Theory,
    Grade,
    Plan,
};
inline constexpr int kRosterConditionCount = 12;

/// One answer an officer can choose.
struct ConditionChoice
{
    QString text;
    bool isOn = false;
    RosterFilter then; ///< the filter once it is chosen, or given up again
    int depth = 0;     ///< below the one before it, in a tree
};

/// Words and answers of the conditions, in the present language.
class RosterConditions final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::RosterConditions)

public:
    static QString heading(RosterCondition condition);
    /// What @p filter asks here, short; empty for nothing.
    static QString
    summary(RosterCondition condition, const RosterFilter& filter, const Snapshot& office);
    /// The answers there are on the day of @p table.
    static std::vector<ConditionChoice>
    choices(RosterCondition condition, const RosterFilter& filter, const RosterTable& table);
    /// @p filter without asking it.
    static RosterFilter without(RosterCondition condition, RosterFilter filter);

private:
    static QString ages(std::optional<int> from, std::optional<int> to);
    static QString gradeText(Grade grade);
    static QString planSummary(const RosterFilter& filter, const Snapshot& office);
    static std::vector<ConditionChoice> postChoices(const RosterFilter& filter);
    static std::vector<ConditionChoice> ageChoices(const RosterFilter& filter);
    static std::vector<ConditionChoice> planChoices(const RosterFilter& filter,
                                                    const Snapshot& office);
};

} // namespace kecan::ui
