// Goal P8: one act recorded, undone and done again, against the same rows inserted in one durable
// transaction through Qt SQL.
#include "core/base/clock.h"
#include "core/exchange/synthetic_office.h"
#include "core/roster/roster_table.h"
#include "core/storage/sql_event_store.h"
#include "core/workspace/workspace.h"
#include "tests/bench/invented_history.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::bench;

namespace {

/// CPU and wall time of one kind of work.
struct Times
{
    std::vector<double> cpu;
    std::vector<double> wall;

    void measure(const std::function<void()>& work)
    {
        QElapsedTimer timer;
        timer.start();
        cpu.push_back(cpuMilliseconds(work));
        wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
};

std::unique_ptr<Workspace> open(const QString& file, int cadres, const Clock& clock)
{
    auto store = storage::SqlEventStore::create(file, {.actor = {}, .clock = clock});
    if (!store || !(*store)->append(exchange::syntheticBatch(cadres, 1), {})) {
        qFatal("the store could not be made");
    }
    auto workspace = Workspace::open(*std::move(store), clock, {});
    if (!workspace) {
        qFatal("%s", qPrintable(workspace.error().message));
    }
    return *std::move(workspace);
}

void execute(Workspace& workspace, const Command& command)
{
    const Result<ChangeSet> done = workspace.execute(command);
    if (!done) {
        qFatal("%s", qPrintable(done.error().message));
    }
}

/// The rows of an act in a copy of the store, with a store's own settings.
class Inserts
{
public:
    explicit Inserts(const QString& file)
        : m_database(openBaseline(u"inserts"_s, file))
        , m_batch(m_database)
        , m_event(m_database)
        , m_body(m_database)
    {
        QSqlQuery query(m_database);
        run(query, u"PRAGMA journal_mode = WAL"_s);
        run(query, u"PRAGMA synchronous = FULL"_s);
        run(query, u"PRAGMA foreign_keys = ON"_s);
        run(query, u"SELECT max(id) FROM event"_s);
        query.next();
        m_lastEvent = query.value(0).toLongLong();
        m_batch.prepare(u"INSERT INTO batch VALUES (?, ?, 'bench', '', '', '', "
                        "'2026-01-01T00:00:00.000Z', ?, 1, ?)"_s);
        m_event.prepare(u"INSERT INTO event (id, batch_id, kind, effective_day, "
                        "effective_precision, capacity, cadre_id) VALUES (?, ?, ?, 2456000, 0, 0, "
                        "1)"_s);
        m_body.prepare(u"INSERT INTO event_evaluation VALUES (?, ?, ?)"_s);
    }

    void insert(int year)
    {
        ++m_lastEvent;
        ++m_lastBatch;
        m_database.transaction();
        m_batch.bindValue(0, m_lastBatch);
        m_batch.bindValue(1, Uid::fromName(QString::number(m_lastBatch)).text());
        m_batch.bindValue(2, m_lastEvent);
        m_batch.bindValue(3, QString(64, u'0'));
        runPrepared(m_batch);
        m_event.bindValue(0, m_lastEvent);
        m_event.bindValue(1, m_lastBatch);
        m_event.bindValue(2, static_cast<int>(EventKind::EvaluationRecorded));
        runPrepared(m_event);
        m_body.bindValue(0, m_lastEvent);
        m_body.bindValue(1, year);
        m_body.bindValue(2, 2);
        runPrepared(m_body);
        m_database.commit();
    }

private:
    QSqlDatabase m_database;
    QSqlQuery m_batch;
    QSqlQuery m_event;
    QSqlQuery m_body;
    qint64 m_lastEvent = 0;
    qint64 m_lastBatch = 1;
};

void print(const QString& what, const Times& times, const Times& baseline)
{
    printRatio(what + u", CPU"_s, median(times.cpu), median(baseline.cpu), u"<= 1.5"_s);
    printRatio(what + u", wall"_s, median(times.wall), median(baseline.wall), u"<= 1.5"_s);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cadres(u"cadres"_s, u"People."_s, u"N"_s, u"40000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Acts measured."_s, u"N"_s, u"51"_s);
    parser.addOptions({cadres, rounds});
    parser.addHelpOption();
    parser.process(application);

    const SystemClock clock;
    const QTemporaryDir folder;
    const auto workspace =
        open(folder.filePath(u"bench.kecan"_s), std::max(1, parser.value(cadres).toInt()), clock);
    const QString copy = folder.filePath(u"copy.kecan"_s);
    if (!workspace->store().backup(copy)) {
        qFatal("the store could not be copied");
    }
    Inserts inserts(copy);
    RosterTable table(workspace->snapshot(clock.today()));
    Times baseline;
    Times recorded;
    Times undone;
    Times redone;
    Times shown;
    for (int i = 0; i < std::max(1, parser.value(rounds).toInt()); ++i) {
        const int year = 1900 + i;
        const RecordEvaluation act{CadreId(1), year, Rating::Completed};
        baseline.measure([&] { inserts.insert(year); });
        recorded.measure([&] { execute(*workspace, act); });
        const BatchId batch = workspace->history().batches().back().id;
        undone.measure([&] { execute(*workspace, RetractBatch{batch, u"undo"_s}); });
        redone.measure([&] { execute(*workspace, act); });
        shown.measure([&] { table.show(workspace->snapshot(clock.today())); });
    }
    printTime(u"P8 the rows through Qt SQL, baseline, CPU"_s, median(baseline.cpu));
    printTime(u"P8 the rows through Qt SQL, baseline, wall"_s, median(baseline.wall));
    print(u"act recorded"_s, recorded, baseline);
    print(u"act undone"_s, undone, baseline);
    print(u"act done again"_s, redone, baseline);
    printTime(u"roster after an act, with its snapshot"_s, median(shown.cpu));
    return 0;
}
