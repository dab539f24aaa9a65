#pragma once

#include "core/reports/plan_contents.h"
#include "ui/findings/finding_model.h"

#include <map>

namespace kecan::ui {

/// The gravest thing the rules find open on somebody or something.
struct BoardMark
{
    FindingState state = FindingState::Met;
    QString sentence;
    int others = 0; ///< further open findings

    bool operator==(const BoardMark&) const = default;
};

/// What a board says beside the contents of the plan.
struct BoardFacts
{
    std::map<NominationId, BoardMark> entries; ///< only those with an open finding
    std::map<PositionId, BoardMark> posts;     ///< the same
    std::map<CadreId, Day> retirements;        ///< of those who hold the posts, as far as known
};

/// Of the plan @p contents are of, as @p judged found it. What concerns a person in the plan as a
/// whole marks every entry of the person.
BoardFacts boardFacts(const PlanContents& contents, const JudgedOffice& judged);

} // namespace kecan::ui
