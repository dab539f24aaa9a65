#pragma once

#include "core/roster/row_set.h"

#include <QString>

#include <vector>

namespace kecan {

class RosterTable;

/// Rows that have what is typed: every word as the beginning of a word of the name or of the
/// present post, in any order and each word used once; đ = d, case and tone placement do not
/// matter. A single word may also be initials ("nvh") or the beginning of the code. The best come
/// first: by name alone before by post, and within each those whose marks are the ones typed.
/// @return sets without common rows, of known people only; everyone known for an empty text
/// @cost a few passes over one bit a row
std::vector<RowSet> findRows(const RosterTable& table, const QString& text);

/// Rows of the names people have on other days - former ones, ones to come, and those of people not
/// yet known - that have the words of @p text, found and ordered as findRows() does by name.
std::vector<RowSet> findOtherNames(const RosterTable& table, const QString& text);

} // namespace kecan
