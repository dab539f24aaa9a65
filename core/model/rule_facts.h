#pragma once

#include "core/model/code_lists.h"
#include "core/model/ids.h"
#include "core/model/position.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

// What the history records of rules and findings.

namespace kecan {

/// How grave it is to break a rule. Nothing blocks by itself: every condition has its exceptions.
enum class Severity : std::uint8_t
{
    Hint = 1,
    Warning = 2,
    Error = 3,
};

enum class Outcome : std::uint8_t
{
    Met = 1,
    Broken = 2,
    Unknown = 3, ///< what it asks is not recorded
};

/// Whom and what a finding is about.
struct FindingSubject
{
    MaybeCadreId cadre = {};
    MaybePositionId position = {};
    MaybeUnitId unit = {};
    MaybePlanId plan = {};

    bool operator==(const FindingSubject&) const = default;
};

/// Whom a limit applies to; an empty list applies to all.
struct RuleScope
{
    std::vector<PositionLevel> levels;
    std::vector<PositionRole> roles;
    std::vector<Branch> branches;
    std::optional<Sex> sex;
    std::vector<DisciplineForm> disciplines;

    bool operator==(const RuleScope&) const = default;
};

QString code(Severity value);
QString code(Outcome value);
std::optional<Severity> parseSeverity(QStringView text);

} // namespace kecan
