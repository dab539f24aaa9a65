// Goal P2: the whole organisation on another day against the sum over two integer arrays and the
// best plan of SQL.
#include "core/roster/roster_filter.h"
#include "core/roster/roster_table.h"
#include "tests/bench/invented_history.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <numeric>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::bench;

namespace {

struct Intervals
{
    std::vector<std::int32_t> from;
    std::vector<std::int32_t> until;
};

Intervals intervalsOf(const DerivedHistory& derived)
{
    Intervals intervals;
    for (const auto& partition : derived.partitions) {
        intervals.from.insert(intervals.from.end(), partition->from.begin(), partition->from.end());
        intervals.until.insert(
            intervals.until.end(), partition->until.begin(), partition->until.end());
    }
    return intervals;
}

/// An interval table with an index that answers the question alone.
void fillTable(QSqlDatabase& database, const DerivedHistory& derived)
{
    QSqlQuery query(database);
    run(query, u"CREATE TABLE holding (from_day INT, until_day INT, cadre INT, position INT)"_s);
    database.transaction();
    query.prepare(u"INSERT INTO holding VALUES (?, ?, ?, ?)"_s);
    for (const auto& partition : derived.partitions) {
        for (const Tenure& tenure : partition->tenures) {
            query.bindValue(0, tenure.from.julianDay());
            query.bindValue(1, tenure.until.julianDay());
            query.bindValue(2, static_cast<qint64>(tenure.cadre.value()));
            query.bindValue(3, static_cast<qint64>(tenure.position.stored()));
            runPrepared(query);
        }
    }
    database.commit();
    run(query, u"CREATE INDEX on_day ON holding (until_day, from_day, cadre, position)"_s);
    run(query, u"ANALYZE"_s);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cadres(u"cadres"_s, u"People."_s, u"N"_s, u"40000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds measured."_s, u"N"_s, u"21"_s);
    parser.addOptions({cadres, rounds});
    parser.addHelpOption();
    parser.process(application);

    const History history = inventedHistory(std::max(1, parser.value(cadres).toInt()));
    const Intervals intervals = intervalsOf(*history.derived());
    QSqlDatabase database = openBaseline(u"holdings"_s, u":memory:"_s);
    fillTable(database, *history.derived());
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT cadre, position FROM holding WHERE until_day > ? AND from_day <= ?"_s);

    Day day = Day::fromDate(QDate(2010, 1, 1));
    RosterTable table(std::make_shared<const Snapshot>(history.derived(), day));
    std::int64_t sum = 0;
    std::size_t holders = 0;
    std::size_t rowsOfSql = 0;
    const auto nextDay = [&] { day = day.plusDays(31); };
    std::shared_ptr<const Snapshot> snapshot;
    const std::vector<double> times = medians(
        parser.value(rounds).toInt(),
        {[&] {
             sum += std::accumulate(intervals.from.begin(), intervals.from.end(), std::int64_t{0});
             sum +=
                 std::accumulate(intervals.until.begin(), intervals.until.end(), std::int64_t{0});
         },
         [&] {
             nextDay();
             snapshot = std::make_shared<const Snapshot>(history.derived(), day);
             holders = snapshot->tenures().size();
         },
         [&] {
             rowsOfSql = 0;
             query.bindValue(0, day.julianDay());
             query.bindValue(1, day.julianDay());
             runPrepared(query);
             while (query.next()) {
                 rowsOfSql += query.value(0).toLongLong() > 0 ? 1U : 0U;
             }
         },
         [&] { table.show(snapshot); },
         [&] { static_cast<void>(table.postWords()); },
         [&] { holders += applyFilter(table, {}).size(); }});
    if (snapshot->tenures().size() != rowsOfSql || sum == 0) {
        qFatal("the two answers differ");
    }
    printTime(u"P2 sum over %1 intervals, baseline"_s.arg(intervals.from.size()), times[0]);
    printRatio(
        u"snapshot of another day, %1 holdings"_s.arg(rowsOfSql), times[1], times[0], u"<= 5"_s);
    printRatio(u"interval table in SQL, in snapshots"_s, times[2], times[1], u">= 30"_s);
    printTime(u"roster moved to that day"_s, times[3]);
    printTime(u"its words of posts, at the next key"_s, times[4]);
    printTime(u"memory: %1 MB, after"_s.arg(residentMegabytes(), 0, 'f', 0), times[5]);
    return 0;
}
