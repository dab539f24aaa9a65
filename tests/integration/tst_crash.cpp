#include "core/storage/sql_event_store.h"
#include "tests/support/crash_acts.h"
#include "tests/support/result_check.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::storage {

/// Kills a program that writes to a store at random moments: every act it said was safe must be
/// there, and none by half.
class TestCrash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void killedWriter_losesNoActAndLeavesNoHalf_data();
    void killedWriter_losesNoActAndLeavesNoHalf();

private:
    /// Lets the writer run on the store and kills it; the last act it said was safe, or 0.
    std::int64_t runAndKill(const QString& file);
    /// Opens the store again and compares every act; the number of acts, or nothing.
    std::optional<std::int64_t> checkedActs(const QString& file, bool verify);

    QTemporaryDir m_folder;
    QRandomGenerator m_random{2012};
    SystemClock m_clock;
};

void TestCrash::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

std::int64_t TestCrash::runAndKill(const QString& file)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::SeparateChannels);
    writer.start(QStringLiteral(KECAN_CRASH_WRITER), {file});
    if (!writer.waitForStarted()) {
        return -1;
    }
    // Half of the time at any moment, also while it makes or opens the store; otherwise once it has
    // said something, so that it is in the midst of the next act.
    constexpr int kLongestMs = 120;
    if (m_random.bounded(2) == 0) {
        writer.waitForFinished(m_random.bounded(kLongestMs));
    } else {
        constexpr int kStartMs = 10'000;
        writer.waitForReadyRead(kStartMs);
        writer.waitForFinished(m_random.bounded(kLongestMs / 4));
    }
    writer.kill();
    writer.waitForFinished();
    const QByteArray complaint = writer.readAllStandardError();
    if (!complaint.isEmpty()) {
        qWarning("the writer failed by itself: %s", complaint.constData());
    }
    const QByteArray said = writer.readAllStandardOutput();
    const QByteArray whole = said.left(said.lastIndexOf('\n'));
    return whole.mid(whole.lastIndexOf('\n') + 1).toLongLong();
}

std::optional<std::int64_t> TestCrash::checkedActs(const QString& file, bool verify)
{
    const auto store = SqlEventStore::open(
        file, OpenMode::ReadWrite, {.actor = {u"test"_s, u"test"_s}, .clock = m_clock});
    if (!store || (*store)->isReadOnly()) {
        qWarning("cannot be opened: %s", store ? "locked" : qPrintable(store.error().detail));
        return std::nullopt;
    }
    // Checks the numbers of acts and events too.
    const Result<RecordedHistory> history = (*store)->load();
    if (!history) {
        qWarning("cannot be loaded: %s", qPrintable(history.error().detail));
        return std::nullopt;
    }
    std::size_t next = 0;
    for (const BatchRecord& record : history->batches) {
        const Batch act = test::crashAct(static_cast<int>(record.id.value()));
        if (record.uid != act.uid || std::cmp_not_equal(act.events.size(), record.eventCount)) {
            qWarning("act %lld is not whole", static_cast<long long>(record.id.value()));
            return std::nullopt;
        }
        for (Event event : act.events) {
            event.batch = record.id;
            event.id = EventId(static_cast<std::int64_t>(next) + 1);
            if (!sameEvent(event, history->events[next])) {
                qWarning("event %zu is not what was written", next + 1);
                return std::nullopt;
            }
            ++next;
        }
    }
    const Result<QStringList> problems = verify ? (*store)->verify() : QStringList();
    if (!problems || !problems->isEmpty()) {
        qWarning("%s", problems ? qPrintable(problems->join(u'\n')) : "cannot be verified");
        return std::nullopt;
    }
    return static_cast<std::int64_t>(history->batches.size());
}

void TestCrash::killedWriter_losesNoActAndLeavesNoHalf_data()
{
    QTest::addColumn<int>("number");
    // Several stores, so that making one is hit too and checking one stays quick.
    constexpr int kStores = 10;
    for (int number = 1; number <= kStores; ++number) {
        QTest::newRow(qPrintable(u"store %1"_s.arg(number))) << number;
    }
}

void TestCrash::killedWriter_losesNoActAndLeavesNoHalf()
{
    QFETCH(const int, number);
    constexpr int kKills = 21;
    const QString file = m_folder.filePath(u"kho %1.kecan"_s.arg(number));
    std::int64_t before = 0;
    for (int kill = 1; kill <= kKills; ++kill) {
        const std::int64_t safe = runAndKill(file);
        QVERIFY(safe >= 0);
        if (!QFile::exists(file)) {
            // Killed while it made the store: then it said nothing, and there is no half store.
            QCOMPARE(safe, 0);
            continue;
        }
        const std::optional<std::int64_t> acts = checkedActs(file, kill == kKills);
        QVERIFY(acts.has_value());
        // The last act may have been written before it could be said.
        QVERIFY2(*acts >= std::max(safe, before),
                 qPrintable(u"%1 acts, %2 were safe"_s.arg(*acts).arg(std::max(safe, before))));
        QVERIFY(safe == 0 || *acts <= safe + 1);
        before = *acts;
    }
    QVERIFY(before > kKills);
}

} // namespace kecan::storage

QTEST_GUILESS_MAIN(kecan::storage::TestCrash)
#include "tst_crash.moc"
