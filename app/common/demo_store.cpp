#include "app/common/demo_store.h"

#include "core/exchange/data_folder.h"

#include <QFile>

namespace kecan {

Result<std::unique_ptr<EventStore>> createDemoStore(const QString& file,
                                                    const storage::StoreContext& context)
{
    KECAN_TRY(const BatchDraft draft,
              exchange::readDataFolder(QStringLiteral(":/demo"), History()));
    KECAN_TRY(std::unique_ptr<EventStore> store, storage::SqlEventStore::create(file, context));
    const Result<BatchRecord> recorded = store->append({Uid::fromName(QStringLiteral("demo")),
                                                        QStringLiteral("load-demonstration"),
                                                        {},
                                                        context.actor,
                                                        draft.events()},
                                                       {});
    if (!recorded) {
        store.reset();
        QFile::remove(file);
        return recorded.error();
    }
    return store;
}

} // namespace kecan
