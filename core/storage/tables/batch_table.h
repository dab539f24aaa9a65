#pragma once

#include "core/history/event.h"
#include "core/storage/statement.h"

#include <QByteArray>

#include <optional>

namespace kecan::storage {

struct BatchRow
{
    BatchRecord record;
    QByteArray checksum; ///< chainedChecksum() over all batches up to this one
};

/// batch: the acts, in order of recording.
class BatchTable final
{
public:
    static QString insertSql();
    /// Every act by id.
    static QString selectSql();
    /// The last act alone.
    static QString selectLastSql();
    /// Highest id, 0 when there is none.
    static QString selectHighestSql();
    static void bind(Statement& insert, const BatchRow& row);
    /// Nothing when the row is damaged.
    static std::optional<BatchRow> read(const Statement& select);
};

} // namespace kecan::storage
