#pragma once

#include "core/roster/phrase_index.h"

namespace kecan {

class RosterTable;

/// The words of Snapshot::presentPostText() by row.
PhraseIndex indexPostWords(const RosterTable& table);

} // namespace kecan
