#include "core/reports/plan_list_report.h"
#include "tests/core/reports/list_office.h"

#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts of the rows of a kind, those of people as "number name".
QStringList rowTexts(const ReportDocument& list, std::optional<RowKind> kind = {})
{
    QStringList texts;
    for (const ReportRow& row : list.table.rows) {
        if (!kind || row.kind == *kind) {
            texts += row.kind == RowKind::Data ? row.cells[0] + u' ' + row.cells[1] : row.cells[0];
        }
    }
    return texts;
}

/// The cell of the first row of @p person in the column @p id; "no cell" when there is none.
QString cell(const ReportDocument& list, const QString& person, const QString& id)
{
    for (const ReportRow& row : list.table.rows) {
        if (row.kind != RowKind::Data || row.cells[1] != person) {
            continue;
        }
        for (std::size_t i = 0; i < list.table.columns.size(); ++i) {
            if (list.table.columns[i].id == id) {
                return row.cells[static_cast<qsizetype>(i)];
            }
        }
    }
    return u"no cell"_s;
}

QStringList columnIds(const ReportDocument& list)
{
    QStringList ids;
    for (const ReportColumn& column : list.table.columns) {
        ids += column.id;
    }
    return ids;
}

QStringList texts(const std::vector<ReportLine>& lines)
{
    QStringList texts;
    for (const ReportLine& line : lines) {
        texts += line.text;
    }
    return texts;
}

} // namespace

class TestPlanListReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_office = test::listOffice();
    }

    void usualHeading_ofDepartmentsSideBySide_leavesTheBodyToBeFilledIn()
    {
        test::HistoryBuilder office;
        office.unit(u"v1"_s, u"2000-01-01"_s);
        const QString alone = usualHeading(office.on(u"2012-12-31")).body;
        QCOMPARE(alone, office.on(u"2012-12-31").unit(office.unitId(u"v1"))->name.toUpper());
        office.unit(u"v2"_s, u"2000-01-01"_s);
        QCOMPARE(usualHeading(office.on(u"2012-12-31")).body, QString(24, u'.'));
        office.unit(u"ban"_s, u"2001-01-01"_s, {}, UnitKind::Commission);
        QCOMPARE(usualHeading(office.on(u"2012-12-31")).body,
                 office.on(u"2012-12-31").unit(office.unitId(u"ban"))->name.toUpper());
    }

    void rows_unitsPostsAndPeople_standInOfficialOrder()
    {
        QCOMPARE(rowTexts(on(u"2012-12-31")),
                 (QStringList{u"I- VỤ TỔ CHỨC - ĐIỀU LỆ"_s,
                              u"1. Vụ trưởng: 2 đồng chí"_s,
                              u"1 Nguyễn Văn Hòa"_s,
                              u"2 Nguyễn Văn Hoà"_s,
                              u"2. Phó Vụ trưởng: 2 đồng chí"_s,
                              u"1 Lò Thị Mây"_s,
                              u"2 Nguyễn Văn Hoà"_s,
                              u"II- VĂN PHÒNG"_s,
                              u"1. Phó Chánh Văn phòng: 2 đồng chí"_s,
                              u"1 Lò Thị Mây"_s,
                              u"2 Đặng Thuỳ Dương"_s,
                              u"2. Trưởng phòng Tổng hợp: 1 đồng chí"_s,
                              u"1 Vũ Khánh"_s}));
    }

    void rows_beforeTheRemoval_haveEverybody()
    {
        const QStringList people = rowTexts(on(u"2012-11-30"), RowKind::Data);
        QCOMPARE(people.size(), 9);
        QVERIFY(people.contains(u"2 Hoàng Văn Út"_s));
        QVERIFY(people.contains(u"3 Trần Quốc Đạt"_s));
    }

    void rows_byUnit_giveThePhongItsOwnGroup()
    {
        const Result<ReportDocument> list =
            planListReport(m_office.on(u"2012-12-31"), plan(), heading(), {}, PlanGrouping::Unit);
        QVERIFY(list);
        QCOMPARE(rowTexts(*list, RowKind::Group).last(), u"III- PHÒNG TỔNG HỢP, VĂN PHÒNG"_s);
        QCOMPARE(list->totals, on(u"2012-12-31").totals);
    }

    void rows_closedPlan_areThoseOfItsLastDay()
    {
        m_office.run(ClosePlan{plan(), test::date(u"2014-07-01")});
        const ReportDocument closed = on(u"2015-01-01");
        QVERIFY(closed.table == on(u"2014-06-30").table);
        QCOMPARE(closed.totals, on(u"2014-06-30").totals);
        QVERIFY(closed.metadata.subject.endsWith(u"30/06/2014"_s));
    }

    void cells_birth_standsUnderTheSexItIsOf()
    {
        const ReportDocument list = on(u"2012-12-31");
        QCOMPARE(cell(list, u"Nguyễn Văn Hòa"_s, u"birth-male"_s), u"05/06/1970"_s);
        QCOMPARE(cell(list, u"Nguyễn Văn Hòa"_s, u"birth-female"_s), QString());
        QCOMPARE(cell(list, u"Lò Thị Mây"_s, u"birth-male"_s), QString());
        QCOMPARE(cell(list, u"Lò Thị Mây"_s, u"birth-female"_s), u"11/1975"_s);
    }

    void cells_ofAPerson_sayWhatIsRecorded()
    {
        const ReportDocument list = on(u"2012-12-31");
        const QString hoa = u"Nguyễn Văn Hòa"_s;
        QCOMPARE(cell(list, hoa, u"ethnicity"_s), u"Kinh"_s);
        QCOMPARE(cell(list, hoa, u"home-town"_s), u"Hải Hậu, Nam Định"_s);
        QCOMPARE(cell(list, hoa, u"party-probationary"_s), u"03/02/1995"_s);
        QCOMPARE(cell(list, hoa, u"party-official"_s), u"03/02/1996"_s);
        QCOMPARE(cell(list, hoa, u"general-education"_s), u"12/12"_s);
        QCOMPARE(cell(list, hoa, u"professional"_s), u"ThS"_s);
        QCOMPARE(cell(list, hoa, u"theory"_s), u"CC"_s);
        QCOMPARE(cell(list, hoa, u"state-management"_s), u"CVC"_s);
        QCOMPARE(cell(list, hoa, u"foreign-language"_s), u"Anh C"_s);
        QCOMPARE(cell(list, hoa, u"informatics"_s), u"B"_s);
        QCOMPARE(cell(list, hoa, u"grade"_s), u"CVC"_s);
        QCOMPARE(cell(list, hoa, u"present-post"_s), u"Phó Vụ trưởng, Vụ Tổ chức - Điều lệ"_s);
        QCOMPARE(cell(list, hoa, u"planned-posts"_s), u"Vụ trưởng"_s);
        QCOMPARE(cell(list, hoa, u"origin"_s), u"Đã QH"_s);
        QCOMPARE(cell(list, u"Nguyễn Văn Hoà"_s, u"planned-posts"_s),
                 u"Vụ trưởng; Phó Vụ trưởng"_s);
        QCOMPARE(cell(list, u"Nguyễn Văn Hoà"_s, u"origin"_s), u"Mới"_s);
        QCOMPARE(cell(list, u"Vũ Khánh"_s, u"note"_s), u"Nguồn tại chỗ"_s);
        QCOMPARE(cell(list, u"Vũ Khánh"_s, u"home-town"_s), QString());
    }

    void cells_ratings_areThoseOfTheLastThreeYearsOver()
    {
        for (const auto& [year, rating] :
             std::vector<std::pair<int, Rating>>{{2009, Rating::Completed},
                                                 {2010, Rating::Good},
                                                 {2011, Rating::Excellent},
                                                 {2012, Rating::Good}}) {
            m_office.run(RecordEvaluation{m_office.cadreId(u"hoa"), year, rating});
        }
        const QString hoa = u"Nguyễn Văn Hòa"_s;
        QCOMPARE(cell(on(u"2012-12-30"), hoa, u"ratings"_s),
                 u"2009:\u00A0HT; 2010:\u00A0HTT; 2011:\u00A0HTXS"_s);
        QCOMPARE(cell(on(u"2012-12-31"), hoa, u"ratings"_s),
                 u"2010:\u00A0HTT; 2011:\u00A0HTXS; 2012:\u00A0HTT"_s);
    }

    void columns_withoutVotes_haveTwenty()
    {
        const QStringList ids = columnIds(on(u"2012-12-31"));
        QCOMPARE(ids.size(), 20);
        QVERIFY(!ids.contains(u"votes"_s));
        QCOMPARE(ids.last(), u"note"_s);
    }

    void columns_withVotes_showThemBeforeTheNotes()
    {
        m_office = test::listOffice(u"32/35 phiếu, đạt 91,4%"_s);
        const ReportDocument list = on(u"2012-12-31");
        QCOMPARE(columnIds(list).mid(19), (QStringList{u"votes"_s, u"note"_s}));
        QCOMPARE(cell(list, u"Nguyễn Văn Hòa"_s, u"votes"_s), u"32/35 (91,4%)"_s);
        QCOMPARE(cell(list, u"Vũ Khánh"_s, u"votes"_s), QString());
    }

    void columns_birthPartyAndTraining_areMergedHeadings()
    {
        const std::vector<ReportColumn> columns = on(u"2012-12-31").table.columns;
        QCOMPARE(columns[2].heading, u"Nam"_s);
        QCOMPARE(columns[3].heading, u"Nữ"_s);
        QCOMPARE(columns[2].groups, QStringList{u"Ngày, tháng, năm sinh"_s});
        QCOMPARE(columns[2].groups, columns[3].groups);
        QCOMPARE(columns[6].groups, QStringList{u"Ngày vào Đảng"_s});
        for (std::size_t i = 8; i <= 13; ++i) {
            QCOMPARE(columns[i].groups, QStringList{u"Trình độ"_s});
        }
    }

    void totals_personsOnceWithShares()
    {
        QCOMPARE(texts(on(u"2012-12-31").totals),
                 (QStringList{u"Tổng số: 5 đồng chí; trong đó: nữ 2 (40,0%), dưới 40 tuổi 1 "
                              "(20,0%), DTTS 1 (20,0%)."_s,
                              u"Số lượt quy hoạch: 7; số lượng theo quy định: 6; hệ số: 1,2. "
                              "Độ tuổi: dưới 40: 1; từ 40 đến 50: 2; trên 50: 1; chưa rõ ngày "
                              "sinh: 1; tuổi bình quân: 45,4."_s}));
    }

    void totals_ages_countOnTheDayOfTheList()
    {
        // Đặng Thuỳ Dương turns 51 on the last day of the year.
        QVERIFY(on(u"2013-12-30").totals[1].text.contains(u"từ 40 đến 50: 2; trên 50: 1"_s));
        QVERIFY(on(u"2013-12-31").totals[1].text.contains(u"từ 40 đến 50: 1; trên 50: 2"_s));
    }

    void emptyPlan_hasHeadingAndNoRow()
    {
        const Result<ReportDocument> list =
            planListReport(m_office.on(u"2013-06-01"), m_office.planId(u"QH-2013"), heading(), {});
        QVERIFY(list);
        QVERIFY(list->table.rows.empty());
        QCOMPARE(list->table.columns.size(), std::size_t{20});
        QCOMPARE(texts(list->totals),
                 (QStringList{u"Tổng số: 0 đồng chí; trong đó: nữ 0 (0%), dưới 40 tuổi 0 (0%), "
                              "DTTS 0 (0%)."_s,
                              u"Số lượt quy hoạch: 0. Độ tuổi: dưới 40: 0; từ 40 đến 50: 0; trên "
                              "50: 0."_s}));
    }

    void title_namesPlanTermAndBasis()
    {
        QCOMPARE(
            texts(on(u"2012-12-31").title),
            (QStringList{u"DANH SÁCH"_s,
                         u"cán bộ quy hoạch cấp vụ"_s,
                         u"Nhiệm kỳ 2016-2021"_s,
                         u"(Kèm theo Quyết định số 357-QĐ/BTCTW, ngày 28 tháng 11 năm 2012)"_s}));
        QVERIFY(on(u"2012-12-31").title.back().italic);
        QVERIFY(on(u"2012-12-31").title.back().rule == LineRule::Dashes);
    }

    void title_beforeApproval_hasNoBasis()
    {
        QCOMPARE(on(u"2012-11-27").title.size(), std::size_t{3});
        QVERIFY(on(u"2012-11-27").title.back().rule == LineRule::Dashes);
    }

    void title_basisGiven_isPrintedAsItIs()
    {
        PlanListHeading own = heading();
        own.basis = u"(Kèm theo Tờ trình số 12-TTr/BTCTW)"_s;
        const Result<ReportDocument> list =
            planListReport(m_office.on(u"2012-12-31"), plan(), own, {});
        QVERIFY(list);
        QCOMPARE(list->title.back().text, own.basis);
    }

    void header_bodyPlaceDateAndSecrecy()
    {
        const ReportDocument list = on(u"2012-12-05");
        QCOMPARE(texts(list.header.left), (QStringList{u"BAN TỔ CHỨC"_s, u"*"_s}));
        QCOMPARE(
            texts(list.header.right),
            (QStringList{u"ĐẢNG CỘNG SẢN VIỆT NAM"_s, u"Hà Nội, ngày 05 tháng 12 năm 2012"_s}));
        QCOMPARE(list.header.secrecyMark, u"MẬT"_s);
    }

    void signatures_preparerLeftAndSignerRight()
    {
        PlanListHeading own = heading();
        own.signerName = u"Đỗ Minh Khôi"_s;
        own.preparer = u"Lê Thu Hà"_s;
        const Result<ReportDocument> list =
            planListReport(m_office.on(u"2012-12-31"), plan(), own, {});
        QVERIFY(list);
        QCOMPARE(list->signatures.size(), std::size_t{2});
        QCOMPARE(texts(list->signatures[0].lines), QStringList{u"NGƯỜI LẬP BIỂU"_s});
        QCOMPARE(list->signatures[0].name, u"Lê Thu Hà"_s);
        QCOMPARE(texts(list->signatures[1].lines),
                 (QStringList{u"K/T TRƯỞNG BAN"_s, u"PHÓ TRƯỞNG BAN"_s}));
        QCOMPARE(list->signatures[1].name, u"Đỗ Minh Khôi"_s);
    }

    void report_unknownPlan_isNotFound()
    {
        const Result<ReportDocument> list =
            planListReport(m_office.on(u"2012-12-31"), PlanId(99), heading(), {});
        QVERIFY(!list);
        QVERIFY(list.error().code == ErrorCode::NotFound);
    }

    void report_beforeOpening_isConflict()
    {
        const Result<ReportDocument> list =
            planListReport(m_office.on(u"2012-09-04"), plan(), heading(), {});
        QVERIFY(!list);
        QVERIFY(list.error().code == ErrorCode::Conflict);
        QVERIFY(list.error().message.contains(u"05/09/2012"_s));
    }

private:
    [[nodiscard]] PlanId plan() const { return m_office.planId(u"QH-2012"); }
    [[nodiscard]] PlanListHeading heading() const
    {
        return usualHeading(m_office.on(u"2012-12-31"));
    }
    /// The list on a day; an empty one when it is refused.
    [[nodiscard]] ReportDocument on(QStringView iso) const
    {
        const Snapshot snapshot = m_office.on(iso);
        const Result<ReportDocument> list =
            planListReport(snapshot, plan(), usualHeading(snapshot), {});
        return list ? *list : ReportDocument();
    }

    test::HistoryBuilder m_office;
};

QTEST_GUILESS_MAIN(TestPlanListReport)
#include "tst_plan_list_report.moc"
