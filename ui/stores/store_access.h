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
    std::function<Result<std::unique_ptr<EventStore>>(const QString& file, StoreMode mode)> open;
    /// Makes the demonstration data as a store in a folder that exists and is empty.
    std::function<Result<std::unique_ptr<EventStore>>(const QString& folder)> openDemo;
};

} // namespace kecan::ui
