#pragma once

#include "core/base/partial_date.h"
#include "core/history/rule_bodies.h"
#include "core/model/ids.h"
#include "core/rules/finding.h"

#include <QString>

// Commands about what rules ask for, and about rules and findings; part of command.h.

namespace kecan {

struct RecordDiscipline
{
    CadreId cadre;
    DisciplineForm form;
    Branch branch; ///< of the Party or of the State
    PartialDate on;
    Day until = Day::endless(); ///< first day after its period, where the decision says
    QString reason = {};
    MaybeDocumentId document = {};
};

/// Retirement on another day than by age: kept longer, or earlier on request.
struct DecideRetirement
{
    CadreId cadre;
    RetirementChange change;
    Day retiresOn; ///< last day of a month
    PartialDate on;
    QString reason = {};
    MaybeDocumentId document = {};
};

/// "Trường hợp đặc biệt": accepts what a rule found. It holds while the facts behind the finding,
/// the limit and its source are those of @c finding.
struct AcceptFinding
{
    Finding finding; ///< as the judge gave it
    PartialDate on;
    QString decidedBy; ///< who was competent
    QString reason;
    MaybeDocumentId document = {};
};

/// A limit of the office itself, from a day on; it goes before those shipped where both apply.
/// Withdrawn by taking its record back.
struct SetOwnLimit
{
    OwnLimitDetail limit;
    PartialDate on;
    Day until = Day::endless(); ///< first day on which it no longer applies
    MaybeDocumentId document = {};
};

} // namespace kecan
