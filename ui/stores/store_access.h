#pragma once

#include "core/base/result.h"
#include "core/history/event_store.h"

#include <QString>

#include <functional>
#include <memory>

namespace kecan::ui {

enum class StoreMode
{
    Create, ///< a new file, which must not exist
    Open,
};

/// How the window gets at stores; given by the program, which alone knows how they are kept.
struct StoreAccess
{
    /// @error Io, Format, Storage, Permission
    std::function<Result<std::unique_ptr<EventStore>>(const QString& file, StoreMode mode)> open =
        {};
    /// Makes the demonstration data as a store in a folder that exists and is empty.
    std::function<Result<std::unique_ptr<EventStore>>(const QString& folder)> openDemo = {};
    /// Whether a program writes the store in a file, this one or another, or one ended without
    /// closing it: the file alone is then not all of the store, and nothing may take its place.
    std::function<bool(const QString& file)> isInUse = {};
};

} // namespace kecan::ui
