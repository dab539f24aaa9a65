#pragma once

#include "core/roster/phrase_index.h"

namespace kecan {

class RosterTable;

/// Notes in @p index, and there alone, the words of Snapshot::presentPostText() by row.
void indexPostWords(const RosterTable& table, PhraseIndex& index);

} // namespace kecan
