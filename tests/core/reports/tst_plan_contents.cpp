#include "core/reports/plan_contents.h"
#include "core/reports/plan_figures.h"
#include "tests/core/reports/list_office.h"

#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

namespace {

/// "II Văn phòng/1 Phó Chánh Văn phòng/2 Đặng Thuỳ Dương"
QStringList lines(const PlanContents& contents)
{
    QStringList lines;
    for (const PlanUnit& unit : contents.units) {
        for (const PlanPost& post : unit.posts) {
            for (const PlanEntry& entry : post.entries) {
                lines += u"%1 %2/%3 %4/%5 %6"_s.arg(unit.number)
                             .arg(unit.name)
                             .arg(post.number)
                             .arg(post.title)
                             .arg(entry.number)
                             .arg(entry.profile.name.full());
            }
        }
    }
    return lines;
}

} // namespace

class TestPlanContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_office = test::listOffice();
    }

    void contents_byDepartment_standsInOfficialOrder()
    {
        QCOMPARE(lines(on(u"2012-11-30")),
                 (QStringList{u"1 Vụ Tổ chức - Điều lệ/1 Vụ trưởng/1 Nguyễn Văn Hòa"_s,
                              u"1 Vụ Tổ chức - Điều lệ/1 Vụ trưởng/2 Nguyễn Văn Hoà"_s,
                              u"1 Vụ Tổ chức - Điều lệ/2 Phó Vụ trưởng/1 Lò Thị Mây"_s,
                              u"1 Vụ Tổ chức - Điều lệ/2 Phó Vụ trưởng/2 Nguyễn Văn Hoà"_s,
                              u"1 Vụ Tổ chức - Điều lệ/2 Phó Vụ trưởng/3 Trần Quốc Đạt"_s,
                              u"2 Văn phòng/1 Phó Chánh Văn phòng/1 Lò Thị Mây"_s,
                              u"2 Văn phòng/1 Phó Chánh Văn phòng/2 Hoàng Văn Út"_s,
                              u"2 Văn phòng/1 Phó Chánh Văn phòng/3 Đặng Thuỳ Dương"_s,
                              u"2 Văn phòng/2 Trưởng phòng Tổng hợp/1 Vũ Khánh"_s}));
    }

    void contents_byUnit_givesThePhongItsOwnGroup()
    {
        const PlanContents contents = on(u"2012-11-30", PlanGrouping::Unit);
        QCOMPARE(contents.units.size(), std::size_t{3});
        QCOMPARE(contents.units.back().name, u"Phòng Tổng hợp, Văn phòng"_s);
        QCOMPARE(contents.units.back().number, 3);
        QCOMPARE(contents.units.back().posts.front().title, u"Trưởng phòng"_s);
        QCOMPARE(contents.units.back().posts.front().number, 1);
    }

    void contents_grouping_changesNoFigure()
    {
        QVERIFY(planFigures(on(u"2012-12-31").units) ==
                planFigures(on(u"2012-12-31", PlanGrouping::Unit).units));
    }

    void contents_removedAndAppointed_standLastWithoutNumber()
    {
        const QStringList found = lines(on(u"2012-12-31"));
        QCOMPARE(found[4], u"1 Vụ Tổ chức - Điều lệ/2 Phó Vụ trưởng/0 Trần Quốc Đạt"_s);
        QCOMPARE(found[6], u"2 Văn phòng/1 Phó Chánh Văn phòng/2 Đặng Thuỳ Dương"_s);
        QCOMPARE(found[7], u"2 Văn phòng/1 Phó Chánh Văn phòng/0 Hoàng Văn Út"_s);
    }

    void contents_postWithNobodyLeft_hasNoNumber()
    {
        m_office.run(WithdrawNomination{m_office.planId(u"QH-2012"),
                                        m_office.nominationId(u"QH-2012", u"hoa", u"head"),
                                        {WithdrawalReason::Transferred, {}},
                                        test::date(u"2013-01-15")});
        m_office.run(WithdrawNomination{m_office.planId(u"QH-2012"),
                                        m_office.nominationId(u"QH-2012", u"hoaf", u"head"),
                                        {WithdrawalReason::Transferred, {}},
                                        test::date(u"2013-01-15")});
        const PlanContents contents = on(u"2013-01-15");
        QCOMPARE(contents.units.front().number, 1);
        QCOMPARE(contents.units.front().posts[0].number, 0);
        QCOMPARE(contents.units.front().posts[1].number, 1);
    }

    void contents_abolishedPost_staysInItsUnit()
    {
        m_office.run(AbolishPosition{m_office.positionId(u"head"), test::date(u"2013-02-01")});
        const PlanPost post = on(u"2013-03-01").units.front().posts.back();
        QCOMPARE(post.title, u"Phó Vụ trưởng"_s);
        const PlanPost gone = on(u"2013-03-01").units.front().posts.front();
        QCOMPARE(gone.title, u"Vụ trưởng"_s);
        QCOMPARE(gone.abolishedOn, test::day(u"2013-02-01"));
        QCOMPARE(gone.seats.seats, 0);
    }

    void contents_beforeOpeningOrUnknownPlan_isEmpty()
    {
        QVERIFY(on(u"2012-09-04").units.empty());
        QVERIFY(planContents(m_office.on(u"2012-12-31"), PlanId(99)).units.empty());
    }

    void contents_closedPlan_isThatOfItsLastDay()
    {
        m_office.run(ClosePlan{m_office.planId(u"QH-2012"), test::date(u"2014-07-01")});
        m_office.appoint(u"hoaf", u"office-deputy", u"2014-08-01");
        const PlanContents closed = on(u"2015-01-01");
        QCOMPARE(closed.day, test::day(u"2014-06-30"));
        QCOMPARE(lines(closed), lines(on(u"2014-06-30")));
        const PlanEntry& hoaf = closed.units.front().posts.front().entries[1];
        QCOMPARE(hoaf.presentPost, QString());
        QCOMPARE(hoaf.ageMonths.value(), 53 * 12 + 4);
    }

    void openPosts_areThoseOfTheScopeLikeThePlanned()
    {
        m_office.position(u"head-new", u"Văn phòng", u"2012-01-01", {.title = u"Chánh Văn phòng"_s})
            .position(u"typist", u"Văn phòng", u"2012-01-01", {.title = u"Chuyên viên"_s})
            .position(u"party", u"Văn phòng", u"2012-01-01", {.title = u"Bí thư Đảng ủy"_s});
        const PlanContents contents = planContents(m_office.on(u"2012-12-31"),
                                                   m_office.planId(u"QH-2012"),
                                                   PlanGrouping::Department,
                                                   PlanPosts::Open);
        QStringList empty;
        for (const PlanUnit& unit : contents.units) {
            for (const PlanPost& post : unit.posts) {
                if (post.entries.empty()) {
                    empty += post.title;
                    QCOMPARE(post.number, 0);
                }
            }
        }
        QVERIFY2(empty.contains(u"Chánh Văn phòng"_s), qPrintable(empty.join(u' ')));
        QVERIFY(!empty.contains(u"Chuyên viên"_s));
        QVERIFY(!empty.contains(u"Bí thư Đảng ủy"_s));
        // The official list has them not.
        const PlanContents list = on(u"2012-12-31");
        for (const PlanUnit& unit : list.units) {
            for (const PlanPost& post : unit.posts) {
                QVERIFY(!post.entries.empty());
            }
        }
    }

    void entry_standing_followsStatusAndOrigin()
    {
        const auto entry = [](const PlanContents& contents, std::size_t post, std::size_t place) {
            return contents.units.front().posts[post].entries[place].standing();
        };
        QVERIFY(entry(on(u"2012-11-27"), 0, 0) == PlanStanding::Proposed);
        QVERIFY(entry(on(u"2012-11-28"), 0, 0) == PlanStanding::Kept);
        QVERIFY(entry(on(u"2012-11-28"), 0, 1) == PlanStanding::Added);
        QVERIFY(entry(on(u"2012-12-01"), 1, 2) == PlanStanding::Appointed);
    }

    void entry_removed_namesReasonAndDecision()
    {
        const PlanEntry ut = on(u"2012-12-31").units.back().posts.front().entries.back();
        QVERIFY(ut.standing() == PlanStanding::Removed);
        QVERIFY(ut.step.reason == WithdrawalReason::OverAge);
        QCOMPARE(ut.decision, u"402-QĐ/BTCTW, 07/12/2012"_s);
        QCOMPARE(ut.plannedPosts, QStringList());
    }

    void post_seatsHoldersAndVacancy_areOfTheDay()
    {
        const PlanPost before = on(u"2012-11-30").units.front().posts[1];
        QCOMPARE(before.seats.seats, 2);
        QCOMPARE(before.seats.vacant(), 1);
        QCOMPARE(before.holders.size(), std::size_t{1});
        QCOMPARE(before.holders.front().name, u"Nguyễn Văn Hòa"_s);
        QCOMPARE(before.candidates, 3);
        const PlanPost after = on(u"2012-12-01").units.front().posts[1];
        QCOMPARE(after.seats.vacant(), 0);
        QCOMPARE(after.candidates, 2);
    }

    void summaries_countWhatTheListHas()
    {
        const std::vector<PlanSummary> plans = planSummaries(m_office.on(u"2012-12-31"));
        QCOMPARE(plans.size(), std::size_t{2});
        QCOMPARE(plans[0].code, u"QH-2012"_s);
        QVERIFY(plans[0].state == PlanState::Approved);
        QCOMPARE(plans[0].persons, 5);
        QCOMPARE(plans[0].entries, 7);
        QCOMPARE(plans[0].term, u"2016-2021"_s);
        QVERIFY(plans[1].state == PlanState::NotOpened);
    }

    void summaries_closedPlan_countsWhatItHeldAtItsEnd()
    {
        m_office.run(ClosePlan{m_office.planId(u"QH-2012"), test::date(u"2014-07-01")});
        QVERIFY(planSummaries(m_office.on(u"2014-07-01"))[0].state == PlanState::Closed);
        QCOMPARE(planSummaries(m_office.on(u"2014-07-01"))[0].persons, 5);
    }

private:
    [[nodiscard]] PlanContents on(QStringView iso,
                                  PlanGrouping grouping = PlanGrouping::Department) const
    {
        return planContents(m_office.on(iso), m_office.planId(u"QH-2012"), grouping);
    }

    test::HistoryBuilder m_office;
};

QTEST_GUILESS_MAIN(TestPlanContents)
#include "tst_plan_contents.moc"
