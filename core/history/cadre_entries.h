#pragma once

#include "core/base/day.h"
#include "core/history/rule_bodies.h"
#include "core/model/cadre.h"
#include "core/model/ids.h"

namespace kecan {

// What was recorded of a person beside profile and holdings.

/// A profile from a day on, until the next version.
struct ProfileVersion
{
    Day from;
    CadreProfile profile;

    bool operator==(const ProfileVersion&) const = default;
};

struct EvaluationEntry
{
    int year = 0;
    Rating rating = Rating::Completed;
    EventId event;

    bool operator==(const EvaluationEntry&) const = default;
};

struct GradeExamEntry
{
    Day on;
    Grade target = Grade::None;
    EventId event;

    bool operator==(const GradeExamEntry&) const = default;
};

struct DisciplineEntry
{
    Day from;
    Day until; ///< first day after its period; endless when not recorded
    DisciplineForm form = DisciplineForm::Reprimand;
    Branch branch = Branch::Party;
    MaybeDocumentId document;
    EventId event;

    bool operator==(const DisciplineEntry&) const = default;
};

/// A day of retirement that was decided.
struct RetirementEntry
{
    Day decidedOn;
    RetirementDetail detail;
    MaybeDocumentId document;
    EventId event;

    bool operator==(const RetirementEntry&) const = default;
};

} // namespace kecan
