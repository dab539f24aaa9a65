#pragma once

#include "app/common/demo_store.h"
#include "core/storage/store_file.h"
#include "core/storage/store_lock.h"
#include "ui/stores/store_access.h"

#include <QDir>

namespace kecan {

/// How the window gets at stores in files, under the name that @p context gives.
inline ui::StoreAccess windowAccess(const storage::StoreContext& context)
{
    const auto open = [context](const QString& file,
                                ui::StoreMode mode) -> Result<std::unique_ptr<EventStore>> {
        if (mode == ui::StoreMode::Create) {
            KECAN_TRY(std::unique_ptr<EventStore> made,
                      storage::SqlEventStore::create(file, context));
            return made;
        }
        KECAN_TRY(std::unique_ptr<EventStore> opened,
                  storage::SqlEventStore::open(file, storage::OpenMode::ReadWrite, context));
        return opened;
    };
    const auto demo = [context](const QString& folder) {
        return createDemoStore(QDir(folder).filePath(QStringLiteral("ban-2012.kecan")), context);
    };
    const auto isInUse = [](const QString& file) {
        return storage::StoreFile::hasPendingChanges(file) ||
               !storage::StoreLock::holderOf(file).isEmpty();
    };
    return {open, demo, isInUse};
}

} // namespace kecan
