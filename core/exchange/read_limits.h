#pragma once

#include <QtGlobal>

#include <cstdint>

namespace kecan::exchange {

/// How much a file may hold before reading it is refused; a small file can unfold into gigabytes.
struct ReadLimits
{
    qint64 maxFileBytes = qint64{256} * 1024 * 1024;
    qint64 maxInflatedBytes = qint64{512} * 1024 * 1024;
    std::int64_t maxCells = 2'000'000;
};

} // namespace kecan::exchange
