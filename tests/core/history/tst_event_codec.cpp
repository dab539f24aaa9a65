#include "core/history/event_codec.h"
#include "tests/support/result_check.h"
#include "tests/support/sample_events.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

namespace {

QString goldenFile(EventKind kind)
{
    return u"%1/events/%2/v%3.json"_s.arg(QStringLiteral(KECAN_TEST_DATA_DIR), code(kind))
        .arg(schemaOf(kind));
}

Event sampleOf(EventKind kind)
{
    const std::vector<Event> events = test::sampleEvents();
    return *std::find_if(
        events.begin(), events.end(), [kind](const Event& event) { return event.kind == kind; });
}

BatchRecord recordOf(const Batch& batch)
{
    return {.id = BatchId(4),
            .uid = batch.uid,
            .command = batch.command,
            .note = batch.note,
            .actor = batch.actor,
            .recordedAt = QDateTime(QDate(2012, 1, 2), QTime(3, 4, 5, 6), Qt::UTC),
            .firstEvent = EventId(17),
            .eventCount = static_cast<int>(batch.events.size())};
}

std::vector<Event> withIds(std::vector<Event> events, BatchId batch, std::int64_t first)
{
    for (Event& event : events) {
        event.id = EventId(first++);
        event.batch = batch;
    }
    return events;
}

} // namespace

class TestEventCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void encode_everyKind_givesItsGoldenFile_data() { addKinds(); }
    void encode_everyKind_givesItsGoldenFile();
    void decode_goldenFile_givesTheSameEvent_data() { addKinds(); }
    void decode_goldenFile_givesTheSameEvent();
    void goldenFiles_areKeptForEveryKind();
    void batch_decodedAgain_isTheSame();
    void encode_isValidJsonForAnyText_data();
    void encode_isValidJsonForAnyText();
    void decode_brokenText_isFormatError_data();
    void decode_brokenText_isFormatError();
    void checksum_dependsOnEveryPart();
    void checksum_ofManyEvents_isThatOfTheirJson();

private:
    void addKinds();
};

void TestEventCodec::addKinds()
{
    QTest::addColumn<EventKind>("kind");
    for (const EventKind kind : allEventKinds()) {
        QTest::newRow(qPrintable(code(kind))) << kind;
    }
}

void TestEventCodec::encode_everyKind_givesItsGoldenFile()
{
    QFETCH(const EventKind, kind);
    QFile file(goldenFile(kind));
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    QCOMPARE(QString::fromUtf8(encodeEvent(sampleOf(kind))),
             QString::fromUtf8(file.readAll().trimmed()));
}

void TestEventCodec::decode_goldenFile_givesTheSameEvent()
{
    QFETCH(const EventKind, kind);
    QFile file(goldenFile(kind));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const Result<Event> event = decodeEvent(file.readAll());
    QVERIFY_RESULT(event);
    QVERIFY(sameEvent(*event, sampleOf(kind)));
}

void TestEventCodec::goldenFiles_areKeptForEveryKind()
{
    const QStringList folders = QDir(QStringLiteral(KECAN_TEST_DATA_DIR) + u"/events"_s)
                                    .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    QStringList kinds;
    for (const EventKind kind : allEventKinds()) {
        kinds += code(kind);
    }
    kinds.sort();
    QCOMPARE(folders, kinds);
}

void TestEventCodec::batch_decodedAgain_isTheSame()
{
    const Batch batch = test::batchOf(test::sampleEvents(), u"import-cadres"_s);
    const BatchRecord record = recordOf(batch);
    const QByteArray json = encodeBatch(record, batch.events);
    const Result<RecordedBatch> decoded = decodeBatch(json);
    QVERIFY_RESULT(decoded);
    QCOMPARE(decoded->record.id, record.id);
    QCOMPARE(decoded->record.uid, record.uid);
    QCOMPARE(decoded->record.command, record.command);
    QCOMPARE(decoded->record.note, record.note);
    QVERIFY(decoded->record.actor == record.actor);
    QCOMPARE(decoded->record.recordedAt, record.recordedAt);
    QCOMPARE(decoded->record.firstEvent, record.firstEvent);
    QCOMPARE(decoded->record.eventCount, record.eventCount);
    const std::vector<Event> expected = withIds(batch.events, record.id, 17);
    QVERIFY(std::equal(expected.begin(),
                       expected.end(),
                       decoded->events.begin(),
                       decoded->events.end(),
                       sameEvent));
    QCOMPARE(encodeBatch(decoded->record, decoded->events), json);
}

void TestEventCodec::encode_isValidJsonForAnyText_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"\"a\" \\ / 'b'"_s;
    QTest::newRow("controls") << u"\x01\x1f\b\f\n\r\t"_s;
    QTest::newRow("vietnamese") << u"Ưu tiên: Đỗ Thị Hoà"_s;
    QTest::newRow("three bytes") << u"ề ﬀ €"_s;
    QTest::newRow("four bytes") << u"𠮷 👍"_s;
}

void TestEventCodec::encode_isValidJsonForAnyText()
{
    QFETCH(const QString, text);
    Event event{.kind = EventKind::Retired, .effectiveOn = Day(2456000)};
    event.setBody(TenureDetail{
        .organisation = {}, .place = {}, .duty = {}, .counterpartDecision = {}, .note = text});
    const QByteArray json = encodeEvent(event);
    QJsonParseError problem;
    QJsonDocument::fromJson(json, &problem);
    QCOMPARE(problem.error, QJsonParseError::NoError);
    const Result<Event> decoded = decodeEvent(json);
    QVERIFY_RESULT(decoded);
    QVERIFY(sameEvent(*decoded, event));
}

void TestEventCodec::decode_brokenText_isFormatError_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("cut off") << QByteArray(R"({"kind":"retired","v":1)");
    QTest::newRow("unknown kind") << QByteArray(R"({"kind":"promoted","v":1,"on":"2012-01-01"})");
    QTest::newRow("newer form") << QByteArray(R"({"kind":"retired","v":2,"on":"2012-01-01"})");
    QTest::newRow("no form") << QByteArray(R"({"kind":"retired","on":"2012-01-01"})");
    QTest::newRow("no day") << QByteArray(R"({"kind":"retired","v":1})");
    QTest::newRow("no such day") << QByteArray(R"({"kind":"retired","v":1,"on":"2012-02-30"})");
    QTest::newRow("unknown key") << QByteArray(
        R"({"kind":"retired","v":1,"on":"2012-01-01","x":1})");
    QTest::newRow("id of no number")
        << QByteArray(R"({"kind":"retired","v":1,"on":"2012-01-01","cadre":"1"})");
    QTest::newRow("id below one") << QByteArray(
        R"({"kind":"retired","v":1,"on":"2012-01-01","cadre":0})");
    QTest::newRow("unknown word") << QByteArray(
        R"({"kind":"retired","v":1,"on":"2012-01-01","capacity":"half"})");
    QTest::newRow("rating missing") << QByteArray(
        R"({"kind":"evaluation-recorded","v":1,"on":"2012-01-01","evaluation":{"year":2011}})");
    QTest::newRow("term ends before it begins") << QByteArray(
        R"({"kind":"term-opened","v":1,"on":"2012-01-01","termProfile":{"from":"2012-01-01","until":"2011-01-01"}})");
    QTest::newRow("two bodies") << QByteArray(
        R"({"kind":"retired","v":1,"on":"2012-01-01","evaluation":{"year":1,"rating":"good"},"tenure":{}})");
}

void TestEventCodec::decode_brokenText_isFormatError()
{
    QFETCH(const QByteArray, json);
    QVERIFY_ERROR(decodeEvent(json), ErrorCode::Format);
    QVERIFY_ERROR(decodeBatch(json), ErrorCode::Format);
}

void TestEventCodec::checksum_dependsOnEveryPart()
{
    const Batch batch = test::batchOf(test::sampleEvents(), u"act"_s);
    const BatchRecord record = recordOf(batch);
    const QByteArray checksum = chainedChecksum({}, record, batch.events);
    QCOMPARE(checksum.size(), 64);
    QCOMPARE(chainedChecksum({}, record, batch.events), checksum);

    QVERIFY(chainedChecksum("0", record, batch.events) != checksum);
    BatchRecord later = record;
    later.recordedAt = later.recordedAt.addMSecs(1);
    QVERIFY(chainedChecksum({}, later, batch.events) != checksum);
    for (std::size_t i = 0; i < batch.events.size(); ++i) {
        std::vector<Event> changed = batch.events;
        changed[i].effectiveOn = changed[i].effectiveOn.plusDays(1);
        QVERIFY(chainedChecksum({}, record, changed) != checksum);
    }
}

void TestEventCodec::checksum_ofManyEvents_isThatOfTheirJson()
{
    std::vector<Event> events;
    for (int i = 0; i < 5'000; ++i) {
        events.push_back(sampleOf(EventKind::Appointed));
    }
    const Batch batch = test::batchOf(std::move(events), u"many"_s);
    const BatchRecord record = recordOf(batch);
    const QByteArray json = "abc" + encodeBatch(record, batch.events);
    QCOMPARE(chainedChecksum("abc", record, batch.events),
             QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestEventCodec)
#include "tst_event_codec.moc"
