#include "core/exchange/import_seats.h"
#include "tests/core/exchange/table_fixture.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::exchange {

/// A list of seats upon the small office.
class TestImportSeats : public QObject
{
    Q_OBJECT

private:
    static Result<ImportPlan> import(const History& history, const QString& csv)
    {
        return planSeatImport(history, tableOf(csv), test::day(u"2012-01-01"));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void seats_areSetFromTheDay()
    {
        const auto office = test::smallOffice();
        const auto plan = import(
            office.history(), u"Đơn vị;Chức danh;Chỉ tiêu\nv1;Phó vụ trưởng;3\nv1;Vụ trưởng;1\n"_s);
        QVERIFY_RESULT(plan);
        QVERIFY(!plan->hasErrors());
        QCOMPARE(plan->outcomes[0].action, u"seats-set"_s);
        QCOMPARE(plan->outcomes[1].action, u"already-there"_s);
        const auto derived = plan->draft.history().derived();
        const PositionId post = office.positionId(u"dep1");
        QCOMPARE(seatCount(Snapshot(derived, test::day(u"2011-12-31")), post).seats, 2);
        QCOMPARE(seatCount(Snapshot(derived, test::day(u"2012-01-01")), post).seats, 3);
    }

    void englishHeadings_areKnown()
    {
        const auto office = test::smallOffice();
        const auto plan = import(office.history(), u"unit,title,seats\nv2,Phó Vụ trưởng,4\n"_s);
        QVERIFY_RESULT(plan);
        QVERIFY(!plan->hasErrors());
        QCOMPARE(plan->outcomes.size(), 1U);
    }

    void badRow_isAnErrorOfItsRow_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("said");
        QTest::newRow("none") << u"v1;Vụ trưởng;0"_s << u"0"_s;
        QTest::newRow("less") << u"v1;Vụ trưởng;-1"_s << u"-1"_s;
        QTest::newRow("words") << u"v1;Vụ trưởng;hai"_s << u"hai"_s;
        QTest::newRow("too many") << u"v1;Vụ trưởng;10000"_s << u"10000"_s;
        QTest::newRow("unit") << u"v9;Vụ trưởng;1"_s << u"v9"_s;
        QTest::newRow("post") << u"v1;Trợ lý;1"_s << u"Trợ lý"_s;
        QTest::newRow("twice") << u"v1;Phó Vụ trưởng;2\nv1;Phó vụ trưởng;5"_s << u"2"_s;
    }
    void badRow_isAnErrorOfItsRow()
    {
        QFETCH(const QString, row);
        QFETCH(const QString, said);
        const auto office = test::smallOffice();
        const auto plan = import(office.history(), u"Đơn vị;Chức danh;Chỉ tiêu\n"_s + row + u'\n');
        QVERIFY_RESULT(plan);
        QVERIFY(plan->hasErrors());
        QCOMPARE(plan->problems.front().row, row.contains(u'\n') ? 3 : 2);
        QVERIFY2(plan->problems.front().message.contains(said),
                 qPrintable(plan->problems.front().message));
    }

    void listWithoutSeats_isNone()
    {
        const auto office = test::smallOffice();
        QVERIFY_ERROR(import(office.history(), u"Đơn vị;Chức danh\nv1;Vụ trưởng\n"_s),
                      ErrorCode::Format);
    }
};

} // namespace kecan::exchange

QTEST_GUILESS_MAIN(kecan::exchange::TestImportSeats)
#include "tst_import_seats.moc"
