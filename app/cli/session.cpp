#include "app/cli/session.h"

#include <QSysInfo>

namespace kecan::cli {

namespace {

const Clock& systemClock()
{
    static const SystemClock kClock;
    return kClock;
}

} // namespace

storage::StoreContext storeContext()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty()) {
        user = qEnvironmentVariable("USERNAME");
    }
    return {.actor = {user, QSysInfo::machineHostName()}, .clock = systemClock()};
}

Result<std::unique_ptr<Workspace>> openStore(const Arguments& arguments, storage::OpenMode mode)
{
    KECAN_TRY(const QString file, arguments.required("store"));
    const storage::StoreContext context = storeContext();
    KECAN_TRY(std::unique_ptr<EventStore> store, storage::SqlEventStore::open(file, mode, context));
    return Workspace::open(std::move(store), context.clock, context.actor);
}

} // namespace kecan::cli
