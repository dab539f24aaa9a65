#pragma once

#include "core/storage/sql_event_store.h"

namespace kecan {

/// Makes a new store with the demonstration data "Ban 2012" in @p file, which must not exist; on
/// failure nothing is left behind. @error Io, Storage
Result<std::unique_ptr<EventStore>> createDemoStore(const QString& file,
                                                    const storage::StoreContext& context);

} // namespace kecan
