#pragma once

#include "core/base/partial_date.h"
#include "core/planning/plan_draft.h"

#include <optional>

// Commands about plans; part of the commands of command.h.

namespace kecan {

struct OpenPlan
{
    PlanProfile plan;
    PartialDate on;
};
/// Opens the review of an approved plan; every entry still in it is carried over as a proposal.
struct StartReview
{
    PlanProfile plan; ///< reviewOf names the plan
    PartialDate on;
};
struct Nominate
{
    PlanId plan;
    CadreId cadre;
    PositionId position;
    NominationDetail detail;
    PartialDate on;
};
struct WithdrawNomination
{
    PlanId plan;
    NominationId nomination;
    WithdrawalDetail detail;
    PartialDate on;
    MaybeDocumentId document = {};
};
/// Approves every entry still proposed; the plan it reviews is closed the same day.
struct ApprovePlan
{
    PlanId plan;
    PartialDate on;
    MaybeDocumentId document = {};
};
struct ClosePlan
{
    PlanId plan;
    PartialDate on;
};

/// What a draft approved at once is approved by.
struct PlanApproval
{
    PartialDate on;
    MaybeDocumentId document = {};
};
/// Makes a draft history: opens the plan or review, enters and takes out, and approves it when
/// asked, all of it one act. What a draft says of an opened plan corrects its proposals.
struct EnactPlanDraft
{
    PlanDraft draft;
    PartialDate on; ///< when the plan is opened, or the opened one is changed
    std::optional<PlanApproval> approval = {};
    bool despiteProblems = false; ///< without the steps that no longer fit
};

} // namespace kecan
