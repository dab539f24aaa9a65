#pragma once

#include "core/base/result.h"
#include "core/history/event.h"

#include <QByteArray>

#include <span>
#include <vector>

namespace kecan {

/// An act with all that was recorded of it.
struct RecordedBatch
{
    BatchRecord record;
    std::vector<Event> events; ///< with their ids and batch
};

/// Number of the present JSON form of a kind; raised when its form changes. Older forms stay
/// readable for ever.
int schemaOf(EventKind kind);

/// The one canonical JSON of an act, for archives and the chain of checksums: fixed key order, no
/// locale, compact; what is empty is left out.
QByteArray encodeBatch(const BatchRecord& record, std::span<const Event> events);
/// Without id and batch.
QByteArray encodeEvent(const Event& event);

/// @error Format when it is not what encodeBatch() writes, or of a newer form than we know
Result<RecordedBatch> decodeBatch(const QByteArray& json);
/// The event comes without id and batch. @error as decodeBatch()
Result<Event> decodeEvent(const QByteArray& json);

/// SHA-256 of @p previous, the checksum of the batch before (empty for the first), and of the
/// canonical JSON of this one, in 64 hexadecimal digits. Whoever changes a recorded act would have
/// to change every checksum after it.
QByteArray chainedChecksum(const QByteArray& previous,
                           const BatchRecord& record,
                           std::span<const Event> events);

} // namespace kecan
