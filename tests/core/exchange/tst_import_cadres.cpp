#include "core/exchange/import_cadres.h"
#include "core/history/timeline.h"
#include "tests/core/exchange/table_fixture.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::exchange {

/// A list of people upon the small office.
class TestImportCadres : public QObject
{
    Q_OBJECT

private:
    static ImportPlan import(const History& history, const QString& rows, bool createMissing)
    {
        const Day on = test::day(u"2012-01-01");
        const auto sheet =
            readCadreRows(tableOf(u"Mã cán bộ;Họ và tên;Ngày sinh;Chức vụ;Đơn vị\n"_s + rows), on);
        return planCadreImport(history, *sheet, {on, createMissing});
    }

    static SeatCount seatsOf(const ImportPlan& plan, const QString& code)
    {
        const auto derived = plan.draft.history().derived();
        const Snapshot snapshot(derived, test::day(u"2012-06-01"));
        return seatCount(snapshot, *findPosition(*derived->structure, code));
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void knownPost_isHeldFromTheDay()
    {
        const test::HistoryBuilder office = test::smallOffice();
        const ImportPlan plan =
            import(office.history(), u"M1;Lê Văn Mới;1/2/1970;phó vụ trưởng;V1\n"_s, false);
        QVERIFY(!plan.hasErrors());
        QCOMPARE(plan.outcomes,
                 (std::vector<RowOutcome>{{2, u"Lê Văn Mới (M1)"_s, u"registered"_s}}));
        QVERIFY(plan.createdPositions.isEmpty());
        QCOMPARE(seatsOf(plan, u"dep1"_s).held, 1);
        QCOMPARE(seatsOf(plan, u"dep1"_s).seats, 2);
        QVERIFY(office.history().head().events < plan.draft.history().head().events);
    }

    void unknownUnitOrPost_isAnErrorOfItsRow()
    {
        const test::HistoryBuilder office = test::smallOffice();
        const ImportPlan plan = import(office.history(),
                                       u"M1;Lê An;1/2/1970;Vụ trưởng;Vụ Lạ\n"
                                       u"M2;Lê Bình;1/2/1970;Trợ lý;v1\n"_s,
                                       false);
        QVERIFY(plan.hasErrors());
        QCOMPARE(plan.problems.size(), 2U);
        QCOMPARE(plan.problems[0].row, 2);
        QVERIFY(plan.problems[0].message.contains(u"Vụ Lạ"));
        QCOMPARE(plan.problems[1].row, 3);
        QVERIFY(plan.problems[1].message.contains(u"Trợ lý"));
    }

    void createdPosts_haveSeatsOnlyWhereTheTitleTells()
    {
        const test::HistoryBuilder office = test::smallOffice();
        const ImportPlan plan = import(office.history(),
                                       u"M1;Lê An;1/2/1970;Vụ trưởng;Vụ Mới\n"
                                       u"M2;Lê Bình;1/2/1971;Phó Vụ trưởng;Vụ Mới\n"
                                       u"M3;Lê Cúc;1/2/1972;Phó Vụ trưởng;Vụ Mới\n"
                                       u"M4;Lê Dung;1/2/1973;Vụ trưởng;Vụ Mới\n"_s,
                                       true);
        QVERIFY(!plan.hasErrors());
        QCOMPARE(plan.createdUnits, QStringList{u"Vụ Mới"_s});
        QCOMPARE(plan.createdPositions.size(), 2);
        const SeatCount head = seatsOf(plan, u"VM-VT"_s);
        QCOMPARE(head.seats, 1);
        QCOMPARE(head.held, 2);
        QCOMPARE(head.over(), 1);
        const SeatCount deputies = seatsOf(plan, u"VM-PVT"_s);
        QVERIFY(!deputies.decided());
        QCOMPARE(deputies.held, 2);
        QCOMPARE(deputies.vacant(), 0);
        QCOMPARE(deputies.over(), 0);
    }

    void acting_isNotTheFullPost()
    {
        const test::HistoryBuilder office = test::smallOffice();
        const ImportPlan plan =
            import(office.history(), u"M1;Lê An;1/2/1970;Quyền Vụ trưởng;v2\n"_s, false);
        QVERIFY(!plan.hasErrors());
        QCOMPARE(seatsOf(plan, u"head2"_s).acting, 1);
    }

    void sameList_twice_changesNothing()
    {
        const QString list = u"M1;Lê Văn Hoà;1/2/1970;Vụ trưởng;v1\n"_s;
        const test::HistoryBuilder office = test::smallOffice();
        const ImportPlan first = import(office.history(), list, false);
        const ImportPlan second =
            import(first.draft.history(), u";Lê Văn Hòa;1/2/1970;Vụ trưởng;v1\n"_s, false);
        QVERIFY(second.draft.isEmpty());
        QCOMPARE(second.outcomes[0].action, u"already-there"_s);
    }

    void codeOfSomebodyElse_isAnError()
    {
        const test::HistoryBuilder office = test::smallOffice();
        const ImportPlan plan = import(office.history(), u"an;Trần Khác;1/2/1970;;\n"_s, true);
        QVERIFY(plan.hasErrors());
        QVERIFY(plan.problems[0].message.contains(u"Nguyễn Văn an"));
        QVERIFY(plan.draft.isEmpty());
    }

    void personWithoutCode_getsAFreeOne()
    {
        const test::HistoryBuilder office = test::smallOffice();
        const ImportPlan plan =
            import(office.history(), u";Lê An;1/2/1970;;\n;Lê Bình;1971;;\n"_s, false);
        QVERIFY(!plan.hasErrors());
        QCOMPARE(plan.outcomes.size(), 2U);
        QVERIFY(plan.outcomes[0].subject != plan.outcomes[1].subject);
    }
};

} // namespace kecan::exchange

QTEST_GUILESS_MAIN(kecan::exchange::TestImportCadres)
#include "tst_import_cadres.moc"
