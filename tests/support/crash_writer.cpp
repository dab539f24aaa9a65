// Records act after act in the store it is given until it is killed, and says after each that it is
// safe: "crash_writer FILE". It makes the store when there is none.

#include "core/storage/sql_event_store.h"
#include "tests/support/crash_acts.h"

#include <QCoreApplication>
#include <QFile>

#include <cstdio>

using namespace kecan;

namespace {

int fail(const Error& error)
{
    std::fprintf(stderr, "%s | %s\n", qPrintable(error.message), qPrintable(error.detail));
    return EXIT_FAILURE;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const QString file = QCoreApplication::arguments().value(1);
    const SystemClock clock;
    const storage::StoreContext context{
        .actor = {.user = QStringLiteral("crash"), .workstation = QStringLiteral("test")},
        .clock = clock};
    const auto store =
        QFile::exists(file)
            ? storage::SqlEventStore::open(file, storage::OpenMode::ReadWrite, context)
            : storage::SqlEventStore::create(file, context);
    if (!store) {
        return fail(store.error());
    }
    Result<StoreHead> head = (*store)->head();
    while (head) {
        const auto number = static_cast<int>(head->batches) + 1;
        const Result<BatchRecord> record = (*store)->append(test::crashAct(number), *head);
        if (!record) {
            return fail(record.error());
        }
        std::printf("%lld\n", static_cast<long long>(record->id.value()));
        std::fflush(stdout);
        head = (*store)->head();
    }
    return fail(head.error());
}
