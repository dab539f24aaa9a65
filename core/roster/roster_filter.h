#pragma once

#include "core/base/result.h"
#include "core/model/code_lists.h"
#include "core/model/ids.h"
#include "core/model/position.h"
#include "core/roster/row_list.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <vector>

namespace kecan {

class RosterTable;

/// Who of those known on a day is looked at.
enum class RosterScope : std::uint8_t
{
    Serving,
    Departed,
    Everyone,
};

/// Which rows of the roster to show: what is typed, and conditions that must all hold. A list that
/// is empty and an optional without a value ask for nothing.
struct RosterFilter
{
    Q_DECLARE_TR_FUNCTIONS(kecan::RosterFilter)

public:
    QString text = {};
    RosterScope scope = RosterScope::Serving;
    std::vector<UnitId> units = {}; ///< with all units below them
    QStringList titles = {};
    std::vector<PositionLevel> levels = {};
    std::optional<Sex> sex = {};
    std::optional<int> ageFrom = {}; ///< on the day; who has no known age is left out
    std::optional<int> ageTo = {};   ///< inclusive
    std::optional<bool> minority = {};
    std::optional<bool> partyMember = {};
    ProfessionalLevel degreeAtLeast = ProfessionalLevel::None;
    TheoryLevel theoryAtLeast = TheoryLevel::None;
    std::vector<Grade> grades = {}; ///< None stands for not recorded
    std::optional<bool> inPlan = {};
    MaybePlanId plan = {}; ///< the plan inPlan speaks of; nothing: any plan in force
    std::optional<bool> hasPost = {};
    std::optional<bool> fieldPosting = {}; ///< away on one (đi thực tế)

    bool operator==(const RosterFilter&) const = default;

    /// True when it asks for nothing but those serving.
    [[nodiscard]] bool isEmpty() const { return *this == RosterFilter(); }
    /// As kept in saved views: only what is asked for.
    [[nodiscard]] QString toJson() const;
    /// @error Format when @p json is no filter, or asks for something this version does not know
    static Result<RosterFilter> fromJson(const QString& json);
};

/// Rows on which every condition but the text holds. @cost one pass over the facts of all rows;
/// keep it while only the text changes
RowSet rowsMeeting(const RosterTable& table, const RosterFilter& filter);

/// The rows of @p filter: the best matches of the text first, by name within them.
RowList applyFilter(const RosterTable& table, const RosterFilter& filter);
/// The same with the conditions already known from rowsMeeting().
RowList applyText(const RosterTable& table, const QString& text, const RowSet& meeting);

} // namespace kecan
