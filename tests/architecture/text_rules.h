#pragma once

#include "tests/architecture/source_text.h"

#include <vector>

namespace kecan::architecture {

/// Literals with Vietnamese letters: texts on the screen are English in the code and Vietnamese in
/// the catalogue. The names of the program and of the language are the same in both.
std::vector<Breach> vietnameseTexts(const SourceFile& file);

/// Literals that are SQL.
std::vector<Breach> sqlTexts(const SourceFile& file);

/// connect() to a lambda without a context object, which outlives what it captured.
std::vector<Breach> connectionsWithoutContext(const SourceFile& file);

} // namespace kecan::architecture
