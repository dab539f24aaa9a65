// Goal P3, without the window: a key typed in the roster's filter, with the exact count and the
// first 200 in Vietnamese order, against FTS5 in the same run.
#include "core/base/text_normal.h"
#include "core/roster/roster_filter.h"
#include "core/roster/roster_sort.h"
#include "core/roster/roster_table.h"
#include "tests/bench/invented_history.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::bench;

namespace {

constexpr std::size_t kPage = 200;

/// What officers type, key by key.
const QStringList kTyped{u"n"_s,        u"ng"_s,         u"nguy"_s,         u"nguyen"_s,
                         u"nguyen v"_s, u"nguyen van"_s, u"nguyen van h"_s, u"hoa nguyen"_s,
                         u"duc"_s,      u"t"_s,          u"tran thi"_s,     u"le minh y"_s,
                         u"binh"_s,     u"pham x"_s,     u"hoà"_s,          u"do dat"_s,
                         u"vo q"_s,     u"a"_s,          u"yen"_s,          u"hai ph"_s};

void fillFts(QSqlDatabase& database, const RosterTable& table)
{
    QSqlQuery query(database);
    run(query,
        u"CREATE VIRTUAL TABLE person USING fts5(name, place UNINDEXED, prefix = '1 2 3')"_s);
    database.transaction();
    query.prepare(u"INSERT INTO person (name, place) VALUES (?, ?)"_s);
    table.serving().forEach([&](RosterRow row) {
        query.bindValue(0, table.profile(row).name.folded());
        query.bindValue(1, row);
        runPrepared(query);
    });
    database.commit();
}

/// The first page in the order of names, without a count.
void askFts(QSqlQuery& query, const QString& text)
{
    QStringList words = searchFold(text).split(u' ');
    for (QString& word : words) {
        word += u'*';
    }
    query.bindValue(0, words.join(u' '));
    runPrepared(query);
    while (query.next()) {
        static_cast<void>(query.value(0).toLongLong());
    }
}

/// One act: the first person leaves the main post.
Event leaving(const RosterTable& table)
{
    for (const RosterRow row : RowList({table.serving()}).first(table.rowCount())) {
        if (const Tenure* tenure = table.mainTenure(row)) {
            Event event{.kind = EventKind::LeftPost, .effectiveOn = table.day()};
            event.cadre = tenure->cadre;
            event.position = tenure->position;
            return event;
        }
    }
    qFatal("nobody holds a post");
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cadres(u"cadres"_s, u"People."_s, u"N"_s, u"40000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds measured."_s, u"N"_s, u"9"_s);
    parser.addOptions({cadres, rounds});
    parser.addHelpOption();
    parser.process(application);
    const int wanted = parser.value(rounds).toInt();

    History history = inventedHistory(std::max(1, parser.value(cadres).toInt()));
    const double before = residentMegabytes();
    const Day day = Day::fromDate(QDate(2015, 1, 1));
    const auto office = std::make_shared<const Snapshot>(history.derived(), day);
    std::unique_ptr<RosterTable> table;
    printTime(u"table built"_s,
              cpuMilliseconds([&] { table = std::make_unique<RosterTable>(office); }));
    printTime(u"words of posts"_s, cpuMilliseconds([&] { static_cast<void>(table->postWords()); }));
    QTextStream(stdout) << "memory of both: " << qRound(residentMegabytes() - before) << " MB, of "
                        << table->rowCount() << " rows\n";

    QSqlDatabase database = openBaseline(u"fts"_s, u":memory:"_s);
    fillFts(database, *table);
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.prepare(u"SELECT place FROM person WHERE name MATCH ? ORDER BY place LIMIT 200"_s);

    const RowSet meeting = rowsMeeting(*table, {});
    std::vector<double> fts;
    std::vector<double> ours;
    std::size_t found = 0;
    constexpr int kRepeats = 20;
    for (const QString& text : kTyped) {
        const std::vector<double> times =
            medians(wanted,
                    {[&] { askFts(query, text); },
                     [&] {
                         for (int i = 0; i < kRepeats; ++i) {
                             const RowList rows = applyText(*table, text, meeting);
                             found += rows.size() + rows.first(kPage).size();
                         }
                     }});
        fts.push_back(times[0]);
        ours.push_back(times[1] / kRepeats);
    }
    printTime(u"P3 FTS5 ORDER BY LIMIT 200, no count, median"_s, median(fts));
    printTime(u"P3 ours with exact count, median"_s, median(ours));
    printRatio(u"FTS5 in keys of ours, median"_s, median(fts), median(ours), u">= 100"_s);
    printTime(u"ours, slowest key"_s, *std::max_element(ours.begin(), ours.end()));

    RosterFilter filter;
    filter.ageFrom = 40;
    filter.sex = Sex::Female;
    const RowList all = applyFilter(*table, {});
    const std::vector<double> times =
        medians(wanted,
                {[&] { found += rowsMeeting(*table, filter).count(); },
                 [&] {
                     found += sorted(*table, all, {{RosterColumn::Age, true}}).size();
                 },
                 [&] { found += groupedBy(*table, all, RosterColumn::Unit).groups.size(); }});
    printTime(u"conditions changed"_s, times[0]);
    printTime(u"sorted by age"_s, times[1]);
    printTime(u"grouped by unit"_s, times[2]);

    BatchRecord record = history.batches().back();
    record.id = BatchId(2);
    record.firstEvent = EventId(history.head().events + 1);
    record.eventCount = 1;
    history.append(record, {leaving(*table)});
    const auto after = std::make_shared<const Snapshot>(history.derived(), day);
    printTime(u"one act taken in, same day"_s, cpuMilliseconds([&] { table->show(after); }));
    return found == 0 ? 1 : 0;
}
