// Goal P1, without the window: a store opened to a history with its roster, against reading the
// same rows through Qt SQL.
#include "core/base/clock.h"
#include "core/roster/roster_table.h"
#include "core/storage/sql_event_store.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/invented_history.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::bench;

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cadres(u"cadres"_s, u"People."_s, u"N"_s, u"40000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds measured."_s, u"N"_s, u"5"_s);
    parser.addOptions({cadres, rounds});
    parser.addHelpOption();
    parser.process(application);

    const SystemClock clock;
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.kecan"_s);
    makeStore(file, std::max(1, parser.value(cadres).toInt()), clock);
    const QSqlDatabase database = openBaseline(u"rows"_s, file);

    std::size_t rows = 0;
    RecordedHistory recorded;
    std::unique_ptr<History> history;
    std::unique_ptr<RosterTable> table;
    const std::vector<double> times =
        medians(parser.value(rounds).toInt(),
                {[&] { rows += readAllRows(database); },
                 [&] {
                     const auto store = storage::SqlEventStore::open(
                         file, storage::OpenMode::ReadOnly, {.actor = {}, .clock = clock});
                     auto loaded =
                         store ? (*store)->load() : Result<RecordedHistory>(store.error());
                     if (!loaded) {
                         qFatal("%s", qPrintable(loaded.error().message));
                     }
                     recorded = *std::move(loaded);
                 },
                 [&] { history = std::make_unique<History>(std::move(recorded)); },
                 [&] {
                     table = std::make_unique<RosterTable>(
                         std::make_shared<const Snapshot>(history->derived(), clock.today()));
                 },
                 [&] {
                     table.reset();
                     history.reset();
                 }});
    printTime(u"P1 the rows through Qt SQL, baseline"_s, times[0]);
    printTime(u"  store opened and events read"_s, times[1]);
    printTime(u"  history derived"_s, times[2]);
    printTime(u"  roster built"_s, times[3]);
    printRatio(
        u"opened to a usable roster"_s, times[1] + times[2] + times[3], times[0], u"<= 1.5"_s);
    printTime(u"memory at the end: %1 MB; closed in"_s.arg(residentMegabytes(), 0, 'f', 0),
              times[4]);
    return rows == 0 ? 1 : 0;
}
