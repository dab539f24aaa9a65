#pragma once

#include "core/base/result.h"
#include "core/commands/command.h"
#include "core/history/history.h"

#include <vector>

namespace kecan {

/// What a command would do: the events it stands for, without ids. Pure: the same history and
/// command give the same events, but for new UUIDs.
/// @error Validation (a field is missing or impossible), NotFound (an id that is not there),
/// Conflict (the state on that day does not allow it); the message says which person, post or unit.
Result<std::vector<Event>> decide(const History& history, const Command& command);

/// Posts a person leaves by default when beginning to hold @p position in @p capacity on @p on: the
/// state posts without an end held in full, acting or in charge, when the new one is a state post
/// held in full or acting; none when it is in charge (the deputy's post is kept), concurrent, an
/// away posting, or in another branch.
std::vector<PositionId> postsLeftBy(const DerivedHistory& derived,
                                    CadreId cadre,
                                    MaybePositionId position,
                                    Capacity capacity,
                                    Day on);

} // namespace kecan
