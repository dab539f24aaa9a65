#pragma once

#include "core/history/event.h"

#include <QString>

namespace kecan::test {

/// What the program that gets killed records as its act @p number: always the same, so that the
/// test can tell whether it is whole. Most are small; every tenth is big enough to be hit midway.
Batch crashAct(int number);

} // namespace kecan::test
