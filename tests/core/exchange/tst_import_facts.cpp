#include "core/exchange/import_facts.h"
#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"
#include "tests/core/exchange/table_fixture.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::exchange {

/// Lists of disciplines and of exceptions upon the small office.
class TestImportFacts : public QObject
{
    Q_OBJECT

private:
    static const CadreRecord& record(const ImportPlan& plan, CadreId cadre)
    {
        return *plan.draft.history().derived()->cadre(cadre);
    }
    /// One nominee for a post that needs two, in a plan approved in 2014.
    static test::HistoryBuilder officeWithPlan()
    {
        test::HistoryBuilder office = test::smallOffice();
        office.plan(u"plan", u"2016", u"2014-01-01")
            .nominate(u"plan", u"an", u"head1", u"2014-01-02")
            .approve(u"plan", u"2014-03-01");
        return office;
    }
    [[nodiscard]] Result<ImportPlan> exceptions(const History& history, const QString& rows) const
    {
        return planExceptionImport(
            history,
            tableOf(u"rule,cadre,position,unit,plan,on,decided_by,reason,decision\n"_s + rows),
            m_book);
    }

    std::shared_ptr<const RuleBook> m_book;

private Q_SLOTS:
    void initTestCase()
    {
        auto read = RuleLoader::loadShipped();
        QVERIFY_RESULT(read);
        m_book = *read;
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void disciplines_areRecordedWithTheirDecision()
    {
        const auto office = test::smallOffice();
        const auto plan = planDisciplineImport(
            office.history(),
            tableOf(u"Danh sách cán bộ bị kỷ luật\n"
                    "Mã cán bộ;Họ và tên;Hình thức;Đảng hay chính quyền;Ngày;Hết hiệu lực;Lý do;"
                    "Số quyết định\n"
                    "an;Nguyễn Văn an;Khiển trách;Đảng;20/3/2012;20/3/2013;Vi phạm quy chế;"
                    "12-QĐ/UBKT\n"
                    "binh;;Cảnh cáo;Chính quyền;5/2012;;;12-QĐ/UBKT\n"
                    "cuc;;Khai trừ;;1/6/2012;;;\n"_s));
        QVERIFY_RESULT(plan);
        QVERIFY2(!plan->hasErrors(),
                 plan->problems.empty() ? "" : qPrintable(plan->problems.front().message));
        QCOMPARE(plan->outcomes.size(), 3U);
        QCOMPARE(plan->outcomes[0].action, u"discipline-recorded"_s);
        const DisciplineEntry first = record(*plan, office.cadreId(u"an")).disciplines.at(0);
        QCOMPARE(first.from.iso(), u"2012-03-20"_s);
        QCOMPARE(first.until.iso(), u"2013-03-20"_s);
        QCOMPARE(code(first.form), code(DisciplineForm::Reprimand));
        QCOMPARE(code(first.branch), code(Branch::Party));
        const DisciplineEntry second = record(*plan, office.cadreId(u"binh")).disciplines.at(0);
        QCOMPARE(code(second.branch), code(Branch::State));
        QVERIFY(second.until.isEndless());
        QVERIFY(second.document == first.document);
        const auto* document = plan->draft.history().derived()->structure->document(first.document);
        QVERIFY(document);
        QCOMPARE(document->number, u"12-QĐ/UBKT"_s);
        QCOMPARE(code(record(*plan, office.cadreId(u"cuc")).disciplines.at(0).branch),
                 code(Branch::Party));
    }

    void disciplineRecordedAlready_isLeft()
    {
        auto office = test::smallOffice();
        office.run(RecordDiscipline{.cadre = office.cadreId(u"an"),
                                    .form = DisciplineForm::Reprimand,
                                    .branch = Branch::Party,
                                    .on = test::date(u"2012-03-20")});
        const auto plan = planDisciplineImport(
            office.history(), tableOf(u"cadre,form,branch,on\nan,reprimand,party,2012-03-20\n"_s));
        QVERIFY_RESULT(plan);
        QCOMPARE(plan->outcomes.at(0).action, u"already-there"_s);
        QVERIFY(plan->draft.isEmpty());
    }

    void badDiscipline_isAnErrorOfItsRow_data()
    {
        QTest::addColumn<QString>("row");
        QTest::addColumn<QString>("column");
        QTest::newRow("person") << u"nobody,reprimand,party,2012-03-20,"_s << u"cadre"_s;
        QTest::newRow("no person") << u",reprimand,party,2012-03-20,"_s << u"cadre"_s;
        QTest::newRow("form") << u"an,phê bình,party,2012-03-20,"_s << u"form"_s;
        QTest::newRow("no form") << u"an,,party,2012-03-20,"_s << u"form"_s;
        QTest::newRow("of whom") << u"an,reprimand,,2012-03-20,"_s << u"branch"_s;
        QTest::newRow("strange branch")
            << u"an,reprimand,công đoàn xã,2012-03-20,"_s << u"branch"_s;
        QTest::newRow("day") << u"an,reprimand,party,31/2/2012,"_s << u"on"_s;
        QTest::newRow("no day") << u"an,reprimand,party,,"_s << u"on"_s;
        QTest::newRow("end") << u"an,reprimand,party,2012-03-20,sau"_s << u"until"_s;
        QTest::newRow("end before") << u"an,reprimand,party,2012-03-20,2011-03-20"_s << QString();
    }
    void badDiscipline_isAnErrorOfItsRow()
    {
        QFETCH(const QString, row);
        QFETCH(const QString, column);
        const auto office = test::smallOffice();
        const auto plan = planDisciplineImport(
            office.history(),
            tableOf(u"cadre,form,branch,on,until\nbinh,reprimand,party,2012-03-20,\n"_s + row));
        QVERIFY_RESULT(plan);
        QVERIFY(plan->hasErrors());
        QCOMPARE(plan->problems.size(), 1U);
        QCOMPARE(plan->problems.front().row, 3);
        QCOMPARE(plan->problems.front().heading, column);
        QVERIFY(!plan->problems.front().message.isEmpty());
    }

    void otherList_isNone()
    {
        const auto office = test::smallOffice();
        const auto plan =
            planDisciplineImport(office.history(), tableOf(u"Họ và tên;Ngày sinh\nAn;1970\n"_s));
        QVERIFY_ERROR(plan, ErrorCode::Format);
        QVERIFY2(plan.error().message.contains(u"form"), qPrintable(plan.error().message));
    }

    void exception_acceptsWhatWasFound()
    {
        const auto office = officeWithPlan();
        const auto plan = exceptions(office.history(),
                                     u"post.min-candidates,,head1,,plan,2014-04-01,"
                                     "Ban Thường vụ,Đơn vị mới thành lập,15-TB/BTC\n"_s);
        QVERIFY_RESULT(plan);
        QVERIFY2(!plan->hasErrors(),
                 plan->problems.empty() ? "" : qPrintable(plan->problems.front().message));
        QCOMPARE(plan->outcomes.at(0).action, u"exception-recorded"_s);
        const History& history = plan->draft.history();
        const Snapshot snapshot(history.derived(), test::day(u"2014-05-01"));
        int accepted = 0;
        for (const Finding& finding :
             Judge(*history.derived(), m_book).ofPlan(snapshot, office.planId(u"plan"))) {
            accepted += finding.accepted && finding.accepted->holds ? 1 : 0;
            QCOMPARE(finding.accepted.has_value(), finding.ruleId == u"post.min-candidates");
        }
        QCOMPARE(accepted, 1);
        const auto again = exceptions(history,
                                      u"post.min-candidates,,head1,,plan,2014-04-02,"
                                      "Ban Thường vụ,Đơn vị mới thành lập,\n"_s);
        QVERIFY_RESULT(again);
        QCOMPARE(again->outcomes.at(0).action, u"already-there"_s);
    }

    void badException_isAnErrorOfItsRow_data()
    {
        QTest::addColumn<QString>("row");
        QTest::newRow("kept rule") << u"post.max-candidates,,head1,,plan,2014-04-01,BTV,lý do,"_s;
        QTest::newRow("no such rule") << u"post.max,,head1,,plan,2014-04-01,BTV,lý do,"_s;
        QTest::newRow("before the plan")
            << u"post.min-candidates,,head1,,plan,2013-04-01,BTV,lý do,"_s;
        QTest::newRow("other post") << u"post.min-candidates,,head2,,plan,2014-04-01,BTV,lý do,"_s;
        QTest::newRow("unknown post") << u"post.min-candidates,,x,,plan,2014-04-01,BTV,lý do,"_s;
        QTest::newRow("no subject") << u"post.min-candidates,,,,,2014-04-01,BTV,lý do,"_s;
        QTest::newRow("no reason") << u"post.min-candidates,,head1,,plan,2014-04-01,BTV,,"_s;
        QTest::newRow("nobody") << u"post.min-candidates,,head1,,plan,2014-04-01,,lý do,"_s;
        QTest::newRow("no day") << u"post.min-candidates,,head1,,plan,,BTV,lý do,"_s;
    }
    void badException_isAnErrorOfItsRow()
    {
        QFETCH(const QString, row);
        const auto office = officeWithPlan();
        const auto plan = exceptions(office.history(), row + u'\n');
        QVERIFY_RESULT(plan);
        QVERIFY(plan->hasErrors());
        QCOMPARE(plan->problems.front().row, 2);
        QVERIFY(plan->draft.isEmpty());
    }
};

} // namespace kecan::exchange

QTEST_GUILESS_MAIN(kecan::exchange::TestImportFacts)
#include "tst_import_facts.moc"
