#include "core/reports/plan_ballot.h"
#include "core/reports/plan_candidate_sheet.h"
#include "core/reports/plan_removed_report.h"
#include "core/reports/plan_structure_report.h"
#include "core/rules/rule_loader.h"
#include "tests/core/reports/form_reading.h"
#include "tests/core/reports/list_office.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::test;
using namespace Qt::Literals::StringLiterals;

/// Structure summary, list of those taken out and ballots of the plan of a small office.
class TestPlanForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_office = listOffice();
    }

    void structure_hasUnitsPostsAndSums()
    {
        const ReportDocument form = structure(u"2012-12-31");
        QCOMPARE(textsOf(form.title).mid(0, 2),
                 (QStringList{u"BIỂU TỔNG HỢP"_s, u"cơ cấu "_s + planTitleText()}));
        QCOMPARE(headingsOf(form), (QStringList{u"I- VỤ TỔ CHỨC - ĐIỀU LỆ"_s, u"II- VĂN PHÒNG"_s}));
        QCOMPARE(columnOf(form, u"post"_s),
                 (QStringList{u"Vụ trưởng"_s,
                              u"Phó Vụ trưởng"_s,
                              u"Phó Chánh Văn phòng"_s,
                              u"Trưởng phòng Tổng hợp"_s}));
        QCOMPARE(columnOf(form, u"post"_s, RowKind::Sum),
                 (QStringList{u"Cộng"_s, u"Cộng"_s, u"TỔNG SỐ"_s}));
        QCOMPARE(columnOf(form, u"number"_s), (QStringList{u"1"_s, u"2"_s, u"1"_s, u"2"_s}));
    }

    void structure_countsPersonsOnceAndEntriesEveryTime()
    {
        const ReportDocument form = structure(u"2012-12-31");
        QCOMPARE(columnOf(form, u"entries"_s), (QStringList{u"2"_s, u"2"_s, u"2"_s, u"1"_s}));
        QCOMPARE(columnOf(form, u"entries"_s, RowKind::Sum), (QStringList{u"4"_s, u"3"_s, u"7"_s}));
        // Hoà stands for two posts of the first unit, Mây for one of each.
        QCOMPARE(columnOf(form, u"persons"_s, RowKind::Sum), (QStringList{u"3"_s, u"3"_s, u"5"_s}));
        QCOMPARE(columnOf(form, u"seats"_s), (QStringList{u"1"_s, u"2"_s, u"2"_s, u"1"_s}));
        QCOMPARE(columnOf(form, u"seats"_s, RowKind::Sum), (QStringList{u"3"_s, u"3"_s, u"6"_s}));
        QCOMPARE(columnOf(form, u"coefficient"_s),
                 (QStringList{u"2,0"_s, u"1,0"_s, u"1,0"_s, u"1,0"_s}));
        QCOMPARE(columnOf(form, u"coefficient"_s, RowKind::Sum).last(), u"1,2"_s);
        QCOMPARE(columnOf(form, u"held"_s), (QStringList{u"-"_s, u"2"_s, u"-"_s, u"-"_s}));
    }

    void structure_tellsWhatPeopleAre()
    {
        const ReportDocument form = structure(u"2012-12-31");
        const auto total = [&](const QString& id) {
            return columnOf(form, id, RowKind::Sum).last();
        };
        QCOMPARE(total(u"women"_s), u"2"_s); // Mây, Dương
        QCOMPARE(total(u"women-share"_s), u"40,0"_s);
        QCOMPARE(total(u"minority"_s), u"1"_s);    // Mây
        QCOMPARE(total(u"young"_s), u"1"_s);       // Mây, 37
        QCOMPARE(total(u"middle"_s), u"2"_s);      // Hòa, 42; Dương turns 50 that day
        QCOMPARE(total(u"old"_s), u"1"_s);         // Hoà, 51
        QCOMPARE(total(u"age-unknown"_s), u"1"_s); // Khánh
        QCOMPARE(total(u"doctor"_s), u"1"_s);
        QCOMPARE(total(u"master"_s), u"2"_s);
        QCOMPARE(total(u"university"_s), u"1"_s);
        QCOMPARE(total(u"theory-advanced"_s), u"3"_s);
        QCOMPARE(total(u"theory-intermediate"_s), u"-"_s);
        QCOMPARE(total(u"principal-specialist"_s), u"1"_s);
        QCOMPARE(total(u"carried-over"_s), u"2"_s);
        QCOMPARE(total(u"added"_s), u"5"_s);
        QCOMPARE(total(u"removed"_s), u"1"_s);
    }

    void structure_sumsAreThoseOfThePlan_data()
    {
        QTest::addColumn<QString>("day");
        QTest::newRow("being drafted") << u"2012-11-01"_s;
        QTest::newRow("approved") << u"2012-11-28"_s;
        QTest::newRow("after a removal") << u"2012-12-31"_s;
    }
    void structure_sumsAreThoseOfThePlan()
    {
        QFETCH(const QString, day);
        const ReportDocument form = structure(day);
        const PlanFigures figures = planFigures(planContents(m_office.on(day), plan()).units);
        const auto total = [&](const QString& id) {
            return columnOf(form, id, RowKind::Sum).last().toInt();
        };
        QCOMPARE(total(u"entries"_s), figures.entries);
        QCOMPARE(total(u"persons"_s), figures.persons);
        QCOMPARE(total(u"seats"_s), figures.seats);
        QCOMPARE(total(u"women"_s), figures.of(PlanGroup::Women));
        QCOMPARE(total(u"young"_s), figures.of(PlanGroup::Young));
        QCOMPARE(total(u"middle"_s), figures.of(PlanGroup::MiddleAged));
        QCOMPARE(total(u"old"_s), figures.of(PlanGroup::Old));
        QCOMPARE(total(u"carried-over"_s) + total(u"added"_s), figures.entries);
        int entries = 0;
        for (const QString& count : columnOf(form, u"entries"_s)) {
            entries += count.toInt();
        }
        QCOMPARE(entries, figures.entries);
    }

    void structure_ofACentralBody_hasItsBands()
    {
        const Result<ReportDocument> form =
            planStructureReport(m_office.on(u"2012-12-31"), plan(), heading(), kCentralAgeBands);
        QVERIFY_RESULT(form);
        const auto total = [&](const QString& id) {
            return columnOf(*form, id, RowKind::Sum).last();
        };
        QCOMPARE(total(u"young"_s), u"2"_s);
        QCOMPARE(total(u"middle"_s), u"2"_s);
        QCOMPARE(total(u"old"_s), u"-"_s);
        QVERIFY2(form->totals.front().text.contains(u"dưới 45 tuổi 2 (40,0%)"),
                 qPrintable(form->totals.front().text));
        QVERIFY(form->totals.back().text.contains(u"dưới 45: 2; từ 45 đến 55: 2; trên 55: 0"));
    }

    void postWithRemovalsOnly_isOnTheFormWithoutSeats()
    {
        m_office.run(
            WithdrawNomination{plan(),
                               m_office.nominationId(u"QH-2012", u"khanh", u"division-head"),
                               {WithdrawalReason::OwnRequest, {}},
                               date(u"2012-12-20")});
        const ReportDocument form = structure(u"2012-12-31");
        QCOMPARE(columnOf(form, u"seats"_s).last(), QString());
        QCOMPARE(columnOf(form, u"entries"_s).last(), u"-"_s);
        QCOMPARE(columnOf(form, u"removed"_s).last(), u"1"_s);
        QCOMPARE(columnOf(form, u"seats"_s, RowKind::Sum).last(), u"5"_s);
    }

    void endMark_isThatOfItsTime_data()
    {
        QTest::addColumn<QString>("on");
        QTest::addColumn<QString>("end");
        QTest::newRow("2012") << u"2012-12-31"_s << u"./."_s;
        QTest::newRow("the day before") << u"2026-05-26"_s << u"./."_s;
        QTest::newRow("2026") << u"2026-05-27"_s << u"."_s;
    }
    void endMark_isThatOfItsTime()
    {
        QFETCH(const QString, on);
        QFETCH(const QString, end);
        PlanListHeading own = heading();
        own.on = day(on);
        const Snapshot snapshot = m_office.on(u"2012-12-31");
        for (const auto& form : {planStructureReport(snapshot, plan(), own, {}),
                                 planRemovedReport(snapshot, plan(), own, m_office.history())}) {
            QVERIFY_RESULT(form);
            const QString last = form->totals.back().text;
            QVERIFY2(last.endsWith(end), qPrintable(last));
            QCOMPARE(last.endsWith(u"./."), end == u"./."_s);
        }
    }

    void removed_tellsWhoWhyAndByWhat()
    {
        const ReportDocument form = removed(u"2012-12-31");
        QCOMPARE(textsOf(form.title).value(1), u"đưa ra khỏi danh sách "_s + planTitleText());
        QCOMPARE(headingsOf(form), QStringList{u"I- VĂN PHÒNG"_s});
        QCOMPARE(columnOf(form, u"number"_s), QStringList{u"1"_s});
        QCOMPARE(columnOf(form, u"name"_s), QStringList{u"Hoàng Văn Út"_s});
        QCOMPARE(columnOf(form, u"birth-male"_s), QStringList{u"8/1955"_s});
        QCOMPARE(columnOf(form, u"planned-post"_s), QStringList{u"Phó Chánh Văn phòng"_s});
        QCOMPARE(columnOf(form, u"removed-on"_s), QStringList{u"10/12/2012"_s});
        QCOMPARE(columnOf(form, u"reason"_s), QStringList{paperText(WithdrawalReason::OverAge)});
        QVERIFY(columnOf(form, u"decision"_s).front().startsWith(u"402-QĐ/BTCTW"_s));
        QCOMPARE(
            textsOf(form.totals),
            QStringList{u"Danh sách này có 1 lượt quy hoạch của 1 đồng chí; trong đó: quá tuổi "
                        "quy hoạch: 1./."_s});
    }

    void removed_numbersThroughAndHasTheRemark()
    {
        m_office.run(WithdrawNomination{plan(),
                                        m_office.nominationId(u"QH-2012", u"hoaf", u"head"),
                                        {WithdrawalReason::OwnRequest, u"Đơn ngày 01/12/2012"_s},
                                        date(u"2012-12-20")});
        const ReportDocument form = removed(u"2012-12-31");
        QCOMPARE(headingsOf(form), (QStringList{u"I- VỤ TỔ CHỨC - ĐIỀU LỆ"_s, u"II- VĂN PHÒNG"_s}));
        QCOMPARE(columnOf(form, u"number"_s), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(columnOf(form, u"note"_s), (QStringList{u"Đơn ngày 01/12/2012"_s, QString()}));
        QCOMPARE(columnOf(form, u"decision"_s).front(), QString());
    }

    void removed_whileReviewing_isByTheDecisionOfTheReview()
    {
        const PlanId review = m_office.planId(u"QH-2013");
        m_office.nominate(u"QH-2013", u"hoa", u"head", u"2013-06-02")
            .nominate(u"QH-2013", u"may", u"head", u"2013-06-02");
        m_office.run(WithdrawNomination{review,
                                        m_office.nominationId(u"QH-2013", u"hoa", u"head"),
                                        {WithdrawalReason::OwnRequest, {}},
                                        date(u"2013-06-10")});
        m_office.document(u"99-QĐ/BTCTW", u"2013-06-20");
        m_office.run(ApprovePlan{review, date(u"2013-06-20"), m_office.documentId(u"99-QĐ/BTCTW")});
        const auto decisions = [&](QStringView day) {
            const auto form =
                planRemovedReport(m_office.on(day), review, heading(), m_office.history());
            return form ? columnOf(*form, u"decision"_s) : QStringList();
        };
        QCOMPARE(decisions(u"2013-06-30"), QStringList{u"99-QĐ/BTCTW, 20/06/2013"_s});
        QCOMPARE(decisions(u"2013-06-15"), QStringList{QString()});
    }

    void removed_nobody_saysSo()
    {
        const ReportDocument form = removed(u"2012-11-28");
        QVERIFY(form.table.rows.empty());
        QCOMPARE(textsOf(form.totals),
                 QStringList{u"Không có trường hợp nào đưa ra khỏi quy hoạch./."_s});
    }

    void ballots_oneForEachPostPeopleByName()
    {
        const auto ballots = planBallots(m_office.on(u"2012-12-31"), plan(), heading());
        QVERIFY_RESULT(ballots);
        QStringList posts;
        for (const ReportDocument& ballot : *ballots) {
            posts.append(ballot.title.at(1).text);
        }
        QCOMPARE(posts,
                 (QStringList{u"Chức danh: Vụ trưởng, Vụ Tổ chức - Điều lệ"_s,
                              u"Chức danh: Phó Vụ trưởng, Vụ Tổ chức - Điều lệ"_s,
                              u"Chức danh: Phó Chánh Văn phòng"_s,
                              u"Chức danh: Trưởng phòng Tổng hợp, Văn phòng"_s}));
        // By given name, not by rank: Dương before Mây.
        QCOMPARE(columnOf(ballots->at(2), u"name"_s).mid(0, 2),
                 (QStringList{u"Đặng Thuỳ Dương"_s, u"Lò Thị Mây"_s}));
        QCOMPARE(columnOf(ballots->at(2), u"number"_s).mid(0, 2), (QStringList{u"1"_s, u"2"_s}));
        QCOMPARE(columnOf(ballots->at(2), u"birth"_s).mid(0, 2),
                 (QStringList{u"1962"_s, u"1975"_s}));
        QCOMPARE(ballots->at(2).table.rows.size(), 2U + 1U + 3U);
        QVERIFY(ballots->at(2).signatures.empty());
        QCOMPARE(ballots->at(2).header.secrecyMark, u"MẬT"_s);
    }

    void ballot_ofOneName_hasNoNumbers()
    {
        const auto ballots = planBallots(m_office.on(u"2012-12-31"),
                                         plan(),
                                         heading(),
                                         m_office.positionId(u"division-head"),
                                         0);
        QVERIFY_RESULT(ballots);
        QCOMPARE(ballots->size(), 1U);
        QCOMPARE(columnOf(ballots->front(), u"number"_s), QStringList{u"no cell"_s});
        QCOMPARE(columnOf(ballots->front(), u"name"_s), QStringList{u"Vũ Khánh"_s});
    }

    void ballot_ofAPostNobodyIsPlannedFor_isNotFound()
    {
        const auto ballots =
            planBallots(m_office.on(u"2013-06-02"), m_office.planId(u"QH-2013"), heading());
        QVERIFY_ERROR(ballots, ErrorCode::NotFound);
        QVERIFY_ERROR(planBallots(m_office.on(u"2012-12-31"), plan(), heading(), PositionId(99)),
                      ErrorCode::NotFound);
    }

    void sheets_oneForEachPersonByName()
    {
        const auto sheets = sheetsOf(u"2012-12-31");
        QVERIFY_RESULT(sheets);
        QStringList names;
        for (const ReportDocument& sheet : *sheets) {
            names.append(sheet.title.at(1).text);
            QVERIFY(sheet.page.paper == PaperSize::A4);
        }
        QCOMPARE(names,
                 (QStringList{u"ĐẶNG THUỲ DƯƠNG"_s,
                              u"NGUYỄN VĂN HÒA"_s,
                              u"NGUYỄN VĂN HOÀ"_s,
                              u"VŨ KHÁNH"_s,
                              u"LÒ THỊ MÂY"_s}));
    }

    void sheet_saysWhoAndForWhichPosts()
    {
        const auto sheets = sheetsOf(u"2012-12-31", m_office.cadreId(u"hoaf"));
        QVERIFY_RESULT(sheets);
        QCOMPARE(sheets->size(), 1U);
        const ReportDocument& sheet = sheets->front();
        const auto line = [&](const QString& label) {
            const QStringList labels = columnOf(sheet, u"label"_s);
            return columnOf(sheet, u"text"_s).value(labels.indexOf(label));
        };
        QCOMPARE(line(u"Ngày, tháng, năm sinh"_s), u"2/1961, 51 tuổi"_s);
        QCOMPARE(line(u"Ngày vào Đảng"_s), u"chính thức 1985"_s);
        QCOMPARE(line(u"Kỷ luật"_s), u"Không"_s);
        QCOMPARE(line(u"Đến tuổi nghỉ hưu"_s), u"28/02/2021"_s);
        QCOMPARE(line(u"Chức danh 1"_s),
                 u"Vụ trưởng, Vụ Tổ chức - Điều lệ; thứ tự 2; mới quy hoạch"_s);
        QCOMPARE(line(u"Chức danh 2"_s),
                 u"Phó Vụ trưởng, Vụ Tổ chức - Điều lệ; thứ tự 2; đã quy hoạch"_s);
        // Nothing recorded, no line and no title over nothing.
        QVERIFY(!columnOf(sheet, u"label"_s).contains(u"Quê quán"_s));
        QVERIFY(!headingsOf(sheet).contains(u"III- QUÁ TRÌNH CÔNG TÁC"_s));
    }

    void sheet_longCareer_countsWhatCameFirst()
    {
        HistoryBuilder office = listOffice();
        for (int year = 2001; year < 2012; ++year) {
            office.appoint(u"khanh"_s,
                           year % 2 == 0 ? u"deputy"_s : u"office-deputy"_s,
                           QString::number(year) + u"-03-01"_s);
        }
        const auto sheets = planCandidateSheets(office.on(u"2012-12-31"),
                                                office.planId(u"QH-2012"),
                                                heading(),
                                                RuleSet(std::make_shared<RuleBook>(), Day(0)),
                                                office.history(),
                                                office.cadreId(u"khanh"));
        QVERIFY_RESULT(sheets);
        const QStringList texts = columnOf(sheets->front(), u"text"_s);
        QVERIFY2(texts.contains(u"2 chức vụ trước đó"_s), qPrintable(texts.join(u'\n')));
        // Five of the nine shown, and the present post.
        QCOMPARE(texts.filter(u"Phó Chánh Văn phòng"_s).size(), 6);
    }

    void sheets_ofWhoIsNotInThePlan_areNotFound()
    {
        QVERIFY_ERROR(sheetsOf(u"2012-12-31", m_office.cadreId(u"ut")), ErrorCode::NotFound);
        QVERIFY_ERROR(sheetsOf(u"2012-09-04"), ErrorCode::Conflict);
    }

    void forms_ofAnUnknownOrLaterPlan_areRefused()
    {
        const Snapshot early = m_office.on(u"2012-09-04");
        QVERIFY_ERROR(planStructureReport(early, plan(), heading(), {}), ErrorCode::Conflict);
        QVERIFY_ERROR(planRemovedReport(early, plan(), heading(), m_office.history()),
                      ErrorCode::Conflict);
        QVERIFY_ERROR(planBallots(early, plan(), heading()), ErrorCode::Conflict);
        QVERIFY_ERROR(planStructureReport(early, PlanId(99), heading(), {}), ErrorCode::NotFound);
    }

private:
    [[nodiscard]] PlanId plan() const { return m_office.planId(u"QH-2012"); }
    [[nodiscard]] PlanListHeading heading() const
    {
        return usualHeading(m_office.on(u"2012-12-31"));
    }
    [[nodiscard]] QString planTitleText() const
    {
        return m_office.on(u"2012-12-31").derived().plan(plan())->profile.title;
    }
    /// The form on a day; an empty one when it is refused.
    [[nodiscard]] ReportDocument structure(QStringView iso) const
    {
        return planStructureReport(m_office.on(iso), plan(), heading(), {}).valueOr({});
    }
    [[nodiscard]] ReportDocument removed(QStringView iso) const
    {
        return planRemovedReport(m_office.on(iso), plan(), heading(), m_office.history())
            .valueOr({});
    }

    [[nodiscard]] Result<std::vector<ReportDocument>> sheetsOf(QStringView iso,
                                                               MaybeCadreId cadre = {}) const
    {
        const auto book = RuleLoader::loadShipped();
        const Snapshot snapshot = m_office.on(iso);
        return planCandidateSheets(
            snapshot, plan(), heading(), RuleSet(*book, snapshot.day()), m_office.history(), cadre);
    }

    HistoryBuilder m_office;
};

QTEST_GUILESS_MAIN(TestPlanForms)
#include "tst_plan_forms.moc"
