#include "core/history/in_memory_event_store.h"
#include "core/planning/procedure_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

class TestProcedureStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void own_areKeptAndShownBesideTheShipped();
    void damaged_isSaid();
    void procedure_isThatOfTheConferences();
};

void TestProcedureStore::own_areKeptAndShownBesideTheShipped()
{
    test::FakeClock clock;
    InMemoryEventStore kept(clock);
    ProcedureStore store(kept);
    QVERIFY(store.own()->empty());
    const std::size_t shipped = store.book()->all().size();
    ProcedureTemplate own = store.book()->all().front();
    own.code = u"own-1"_s;
    QVERIFY_RESULT(store.save({own}));
    QCOMPARE(store.own()->size(), 1U);
    QCOMPARE(store.book()->all().size(), shipped + 1);
    QVERIFY(store.book()->find(u"own-1"_s)->isOwn);
    QVERIFY_RESULT(store.save({}));
    QCOMPARE(store.book()->all().size(), shipped);
}

void TestProcedureStore::damaged_isSaid()
{
    test::FakeClock clock;
    InMemoryEventStore kept(clock);
    QVERIFY_RESULT(kept.setSetting(u"procedures"_s, u"{"_s));
    QVERIFY_ERROR(ProcedureStore(kept).own(), ErrorCode::Format);
    QVERIFY_ERROR(ProcedureStore(kept).book(), ErrorCode::Format);
}

void TestProcedureStore::procedure_isThatOfTheConferences()
{
    const Result<ProcedureBook> book = ProcedureBook::loadShipped();
    QVERIFY_RESULT(book);
    const Day day = Day::fromDate(QDate(2012, 12, 1));
    QCOMPARE(procedureOf(*book, {}, day).code, u"hd-15"_s);
    ConferenceRecord held{.on = day, .detail = {}, .event = EventId(1)};
    held.detail.procedure = u"hd-22"_s;
    QCOMPARE(procedureOf(*book, {held}, day).code, u"hd-22"_s);
    // One that was removed since.
    held.detail.procedure = u"own-7"_s;
    QCOMPARE(procedureOf(*book, {held}, day).code, u"hd-15"_s);
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestProcedureStore)
#include "tst_procedure_store.moc"
