#include "tests/ui/support/plan_office.h"
#include "ui/planning/plan_figures.h"

#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The plan of the test office on a day.
struct PlanOn
{
    explicit PlanOn(const QString& iso)
    {
        Result<std::unique_ptr<test::MemoryStore>> store = test::planOffice();
        if (store) {
            history = std::make_unique<History>(*(*store)->load());
            snapshot = std::make_unique<Snapshot>(history->derived(), Day::fromIso(iso).value());
            contents = planContents(*history, *snapshot, PlanId(1));
        }
    }

    [[nodiscard]] QStringList lines() const
    {
        QStringList lines;
        for (const PlanUnit& unit : contents.units) {
            for (const PlanPost& post : unit.posts) {
                for (const PlanEntry& entry : post.entries) {
                    lines += u"%1/%2/%3 %4"_s.arg(unit.name, post.title)
                                 .arg(entry.number)
                                 .arg(entry.name);
                }
            }
        }
        return lines;
    }

    std::unique_ptr<History> history;
    std::unique_ptr<Snapshot> snapshot;
    PlanContents contents;
};

} // namespace

class TestPlanContents : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void contents_unitsAndPosts_standInOfficialOrder()
    {
        const PlanOn plan(u"2012-11-30"_s);
        QCOMPARE(plan.lines(),
                 (QStringList{u"Vụ Tổ chức - Điều lệ/Vụ trưởng/1 Nguyễn Văn Hòa"_s,
                              u"Vụ Tổ chức - Điều lệ/Vụ trưởng/2 Nguyễn Văn Hoà"_s,
                              u"Vụ Tổ chức - Điều lệ/Phó Vụ trưởng/1 Lò Thị Mây"_s,
                              u"Vụ Tổ chức - Điều lệ/Phó Vụ trưởng/2 Nguyễn Văn Hoà"_s,
                              u"Vụ Tổ chức - Điều lệ/Phó Vụ trưởng/3 Trần Quốc Đạt"_s,
                              u"Văn phòng/Phó Chánh Văn phòng/1 Lò Thị Mây"_s,
                              u"Văn phòng/Phó Chánh Văn phòng/2 Hoàng Văn Út"_s,
                              u"Văn phòng/Phó Chánh Văn phòng/3 Đặng Thuỳ Dương"_s}));
    }

    void contents_afterRemoval_removedStandsLastWithoutNumber()
    {
        const PlanOn plan(u"2012-12-31"_s);
        QVERIFY(plan.lines().contains(u"Văn phòng/Phó Chánh Văn phòng/0 Hoàng Văn Út"_s));
        QVERIFY(plan.lines().contains(u"Văn phòng/Phó Chánh Văn phòng/2 Đặng Thuỳ Dương"_s));
        QVERIFY(plan.lines().contains(u"Vụ Tổ chức - Điều lệ/Phó Vụ trưởng/0 Trần Quốc Đạt"_s));
    }

    void contents_beforeOpening_isEmpty()
    {
        const PlanOn plan(u"2012-09-04"_s);
        QVERIFY(plan.contents.units.empty());
    }

    void contents_closedPlan_showsWhatItHeldAtItsEnd()
    {
        const PlanOn open(u"2014-06-30"_s);
        const PlanOn closed(u"2014-07-01"_s);
        QVERIFY(planState(*closed.snapshot->derived().plan(PlanId(1)), closed.snapshot->day()) ==
                PlanState::Closed);
        QCOMPARE(closed.lines(), open.lines());
        QCOMPARE(planSummaries(*closed.snapshot).front().persons, 4);
    }

    void post_seatsHoldersAndVacancy_areOfTheDay()
    {
        const auto deputies = [](const PlanOn& plan) {
            return plan.contents.units.front().posts[1];
        };
        const PlanPost before = deputies(PlanOn(u"2012-11-30"_s));
        QCOMPARE(before.seats.seats, 2);
        QCOMPARE(before.seats.vacant(), 1);
        QCOMPARE(before.holders.size(), std::size_t{1});
        QCOMPARE(before.candidates, 3);
        const PlanPost after = deputies(PlanOn(u"2012-12-01"_s));
        QCOMPARE(after.seats.vacant(), 0);
        QCOMPARE(after.candidates, 2);
    }

    void figures_personInTwoPosts_countsOnce()
    {
        const PlanFigures figures = planFigures(PlanOn(u"2012-12-31"_s).contents);
        QCOMPARE(figures.entries, 6);
        QCOMPARE(figures.persons, 4);
        QCOMPARE(figures.women, 2);
        QCOMPARE(figures.minority, 1);
        QCOMPARE(figures.under40, 1);
        QCOMPARE(figures.from40To50, 2);
        QCOMPARE(figures.over50, 1);
        QCOMPARE(figures.seats, 5);
        QCOMPARE(figures.coefficient().value(), 1.2);
    }

    void figures_fiftiethBirthday_staysInTheMiddleBand()
    {
        PlanEntry entry{.nomination = NominationId(1),
                        .cadre = CadreId(1),
                        .ageMonths = 600,
                        .step = {Day(0), NominationStatus::Approved, {}, EventId(1)}};
        QVERIFY(belongsTo(PlanGroup::From40To50, entry));
        entry.ageMonths = 601;
        QVERIFY(belongsTo(PlanGroup::Over50, entry));
        entry.ageMonths = 479;
        QVERIFY(belongsTo(PlanGroup::Under40, entry));
        entry.ageMonths = std::nullopt;
        QVERIFY(belongsTo(PlanGroup::AgeUnknown, entry));
        QVERIFY(!belongsTo(PlanGroup::Under40, entry));
    }

    void summaries_planOfLaterDay_standsLastAsNotOpened()
    {
        const std::vector<PlanSummary> plans = planSummaries(*PlanOn(u"2012-12-31"_s).snapshot);
        QCOMPARE(plans.size(), std::size_t{2});
        QCOMPARE(plans[0].code, u"QH-2012"_s);
        QVERIFY(plans[0].state == PlanState::Approved);
        QCOMPARE(plans[0].persons, 4);
        QCOMPARE(plans[0].term, u"2016-2021"_s);
        QVERIFY(plans[1].state == PlanState::NotOpened);
    }

    void romanNumber_data()
    {
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("text");
        QTest::newRow("1") << 1 << u"I"_s;
        QTest::newRow("4") << 4 << u"IV"_s;
        QTest::newRow("19") << 19 << u"XIX"_s;
        QTest::newRow("48") << 48 << u"XLVIII"_s;
    }
    void romanNumber()
    {
        QFETCH(int, number);
        QTEST(kecan::ui::romanNumber(number), "text");
    }
};

QTEST_GUILESS_MAIN(TestPlanContents)
#include "tst_plan_contents.moc"
