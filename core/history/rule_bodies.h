#pragma once

#include "core/base/day.h"
#include "core/model/rule_facts.h"

#include <QString>

#include <optional>

// Bodies of events that rules ask for or that are about rules.

namespace kecan {

/// Body of DisciplineRecorded; the planned end of the event is the first day after its period.
struct DisciplineDetail
{
    DisciplineForm form = DisciplineForm::Reprimand;
    Branch branch = Branch::Party; ///< by whose rules: the Party's or the State's
    QString reason = {};

    bool operator==(const DisciplineDetail&) const = default;
};

/// Body of RetirementDecided.
struct RetirementDetail
{
    RetirementChange change = RetirementChange::Extension;
    Day retiresOn = Day::endless(); ///< last day of a month
    QString reason = {};

    bool operator==(const RetirementDetail&) const = default;
};

/// Body of FindingAccepted. Whom and what it is about stands in the event; here, what the rule said
/// when it was accepted.
struct ExceptionDetail
{
    QString rule;
    QString decidedBy = {}; ///< cấp có thẩm quyền
    QString reason = {};
    Outcome outcome = Outcome::Broken;
    std::optional<int> measured = {};
    std::optional<int> entries = {};
    int limit = 0;
    QString regulation = {};
    QString article = {};
    Day basis = Day::endless(); ///< of a time: from or up to when it was measured; else endless

    bool operator==(const ExceptionDetail&) const = default;
};

/// Body of OwnLimitSet. The limit applies from the day of the event until its planned end.
struct OwnLimitDetail
{
    QString rule;
    int value = 0;
    Severity severity = Severity::Warning;
    RuleScope scope = {};
    QString source = {}; ///< the local document where none is registered
    QString article = {};
    QString note = {};

    bool operator==(const OwnLimitDetail&) const = default;
};

} // namespace kecan
