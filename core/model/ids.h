#pragma once

#include "core/base/id.h"

namespace kecan {

using CadreId = Id<struct CadreTag>;
using UnitId = Id<struct UnitTag>;
using PositionId = Id<struct PositionTag>;
using TermId = Id<struct TermTag>;
using PlanId = Id<struct PlanTag>;
using NominationId = Id<struct NominationTag>;
using DocumentId = Id<struct DocumentTag>;
using BatchId = Id<struct BatchTag>;
/// The event's sequence number: gap-free from 1, in order of recording.
using EventId = Id<struct EventTag>;

using MaybeCadreId = MaybeId<struct CadreTag>;
using MaybeUnitId = MaybeId<struct UnitTag>;
using MaybePositionId = MaybeId<struct PositionTag>;
using MaybeTermId = MaybeId<struct TermTag>;
using MaybePlanId = MaybeId<struct PlanTag>;
using MaybeNominationId = MaybeId<struct NominationTag>;
using MaybeDocumentId = MaybeId<struct DocumentTag>;
using MaybeBatchId = MaybeId<struct BatchTag>;
using MaybeEventId = MaybeId<struct EventTag>;

} // namespace kecan
