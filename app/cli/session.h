#pragma once

#include "app/cli/arguments.h"
#include "core/base/clock.h"
#include "core/storage/sql_event_store.h"
#include "core/workspace/workspace.h"

namespace kecan::cli {

/// The clock and the person of this run.
storage::StoreContext storeContext();

/// The store named by --store. @error Validation when not named; as SqlEventStore::open()
Result<std::unique_ptr<Workspace>> openStore(const Arguments& arguments, storage::OpenMode mode);

} // namespace kecan::cli
