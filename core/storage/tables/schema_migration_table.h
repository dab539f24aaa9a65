#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <QDateTime>
#include <QString>

#include <vector>

namespace kecan::storage {

struct SchemaMigrationRow
{
    int version;
    QString name;
    QString checksum;
    QDateTime appliedAt; ///< UTC
};

/// schema_migration: the steps of the schema this store has taken.
class SchemaMigrationTable final
{
public:
    static QString name();
    static Result<std::vector<SchemaMigrationRow>> all(Database& database);
    static Status insert(Database& database, const SchemaMigrationRow& row);
};

} // namespace kecan::storage
