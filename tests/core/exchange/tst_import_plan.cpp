#include "core/exchange/import_plan.h"
#include "core/history/timeline.h"
#include "tests/core/exchange/table_fixture.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::exchange {

/// A list of nominations upon the small office.
class TestImportPlan : public QObject
{
    Q_OBJECT

private:
    static ImportPlan import(const History& history,
                             const QString& rows,
                             const QString& term = u"2016"_s,
                             Branch branch = Branch::State)
    {
        const Day on = test::day(u"2012-01-01");
        const auto sheet =
            readNominationRows(tableOf(u"Mã cán bộ;Chức danh;Đơn vị;Thứ tự\n"_s + rows), on);
        return planNominationImport(history, *sheet, {u"QH"_s, {}, term, on, branch});
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void nominations_openThePlan()
    {
        const auto office = test::smallOffice();
        const ImportPlan plan =
            import(office.history(), u"an;Vụ trưởng;v1;1\nbinh;Vụ trưởng;v1;2\n"_s);
        QVERIFY(!plan.hasErrors());
        QCOMPARE(plan.outcomes.size(), 2U);
        QCOMPARE(plan.outcomes[1].action, u"nominated"_s);
        const auto derived = plan.draft.history().derived();
        const auto& record = derived->plans.at(*findPlan(*derived, u"QH"_s));
        QCOMPARE(record->nominations.size(), 2U);
        QCOMPARE(record->nominations[1].detail.rank, 2);
    }

    void termNotThere_isOpenedFromItsYears()
    {
        const auto office = test::smallOffice();
        const ImportPlan plan = import(office.history(), u"an;Vụ trưởng;v1;1\n"_s, u"2021-2026"_s);
        QVERIFY(!plan.hasErrors());
        const StructureTable& structure = *plan.draft.history().derived()->structure;
        const auto term = findTerm(structure, u"2021-2026"_s);
        QVERIFY(term);
        QCOMPARE(structure.term(*term)->profile.span.from().iso(), u"2021-01-01"_s);
    }

    void termThatIsNone_isAnError_data()
    {
        QTest::addColumn<QString>("term");
        QTest::newRow("words") << u"khoá tới"_s;
        QTest::newRow("backwards") << u"2021-2016"_s;
        QTest::newRow("three years") << u"2016-2021-2026"_s;
        QTest::newRow("empty") << QString();
    }
    void termThatIsNone_isAnError()
    {
        QFETCH(const QString, term);
        const auto office = test::smallOffice();
        const ImportPlan plan = import(office.history(), u"an;Vụ trưởng;v1;1\n"_s, term);
        QVERIFY(plan.hasErrors());
        QCOMPARE(plan.problems[0].row, 0);
        QVERIFY(plan.draft.isEmpty());
    }

    void whoeverOrWhateverIsNotThere_isAnErrorOfItsRow()
    {
        const auto office = test::smallOffice();
        const ImportPlan plan = import(office.history(),
                                       u"lạ;Vụ trưởng;v1;1\nan;Vụ trưởng;v9;1\n"
                                       u"an;Trợ lý;v1;1\n"_s);
        QCOMPARE(plan.problems.size(), 3U);
        QVERIFY(plan.problems[0].message.contains(u"lạ"));
        QVERIFY(plan.problems[1].message.contains(u"v9"));
        QVERIFY(plan.problems[2].message.contains(u"Trợ lý"));
        QCOMPARE(plan.problems[2].row, 4);
        QVERIFY(plan.outcomes.empty());
    }

    void postOfManyUnits_needsItsUnit()
    {
        const auto office = test::smallOffice();
        QVERIFY(import(office.history(), u"an;Vụ trưởng;;1\n"_s).hasErrors());
        QVERIFY(!import(office.history(), u"an;Chuyên viên;;1\n"_s).hasErrors());
    }

    void branchOfThePlan_isTheOneAskedFor()
    {
        const auto office = test::smallOffice();
        const QString row = u"an;Bí thư Đảng ủy;du;1\n"_s;
        QVERIFY(import(office.history(), row).hasErrors());
        QVERIFY(!import(office.history(), row, u"2016"_s, Branch::Party).hasErrors());
    }
};

} // namespace kecan::exchange

QTEST_GUILESS_MAIN(kecan::exchange::TestImportPlan)
#include "tst_import_plan.moc"
