#pragma once

#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/storage/database.h"

namespace kecan::storage {

/// What a store is; written once, when it is made.
struct MetaRow
{
    Uid store;
    QString application;
    int format; ///< of the store as a whole; a program refuses a higher one
};

/// meta: one row.
class MetaTable final
{
public:
    /// Nothing when the row is missing or damaged.
    static Result<std::optional<MetaRow>> row(Database& database);
    static Status insert(Database& database, const MetaRow& row);
};

} // namespace kecan::storage
