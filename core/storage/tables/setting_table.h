#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QStringList>

#include <optional>

namespace kecan::storage {

/// setting: names and values; the only table whose rows may change.
class SettingTable final
{
public:
    /// Nothing when never set.
    static Result<std::optional<QString>> value(Database& database, const QString& name);
    static Status set(Database& database, const QString& name, const QString& value);
    /// Those that begin with @p prefix, in their order.
    static Result<QStringList> names(Database& database, const QString& prefix);
    static Status remove(Database& database, const QString& name);
};

} // namespace kecan::storage
