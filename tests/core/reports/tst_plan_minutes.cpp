#include "core/reports/plan_minutes.h"
#include "tests/core/reports/form_reading.h"
#include "tests/core/reports/list_office.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::test;
using namespace Qt::Literals::StringLiterals;

/// Minutes and tallies (form 5) of the conferences of the plan of a small office.
class TestPlanMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_office = listOffice();
    }

    void everyStep_hasMinutes_thatVotedATally()
    {
        record(leadership());
        record(staff());
        const auto papers = minutes();
        QVERIFY_RESULT(papers);
        QCOMPARE(papers->size(), 3U);
        QCOMPARE(kinds(*papers),
                 (QStringList{u"BIÊN BẢN"_s, u"BIÊN BẢN"_s, u"BIÊN BẢN KIỂM PHIẾU"_s}));
        QCOMPARE(papers->at(0).title.at(1).text, u"Hội nghị tập thể lãnh đạo"_s);
        QCOMPARE(papers->at(1).title.at(1).text, u"Hội nghị cán bộ chủ chốt"_s);
        const auto second = minutes(2);
        QVERIFY_RESULT(second);
        QCOMPARE(second->size(), 2U);
        QVERIFY(second->at(1) == papers->at(2));
    }

    void minutes_sayWhoCameAndWhatFollows()
    {
        record(staff());
        const ReportDocument paper = minutes()->front();
        QVERIFY(paper.header.right.back().text.endsWith(u"ngày 20 tháng 11 năm 2012"));
        QVERIFY(textsOf(paper.opening).contains(u"Chủ trì: đồng chí Nguyễn Văn Chủ."_s));
        QCOMPARE(columnOf(paper, u"count"_s),
                 (QStringList{u"40"_s, u"36"_s, u"4"_s, u"36"_s, u"36"_s, u"35"_s, u"1"_s}));
        QCOMPARE(
            columnOf(paper, u"share"_s),
            (QStringList{
                QString(), u"90,0%"_s, u"10,0%"_s, QString(), QString(), u"97,2%"_s, u"2,8%"_s}));
        QCOMPARE(
            textsOf(paper.totals),
            (QStringList{
                u"Kết quả: 1/4 lượt giới thiệu đạt trên 50,0% số người được triệu tập."_s,
                u"Có 1 lượt giới thiệu đạt đúng 50,0%; do người đứng đầu quyết định."_s,
                u"Có 2 chức danh không có người đạt; chưa giới thiệu được người vào quy hoạch."_s,
                u"Kết quả cụ thể theo biên bản kiểm phiếu kèm theo."_s,
                u"Kết luận: thống nhất danh sách."_s,
                u"Biên bản đã được thông qua tại hội nghị./."_s}));
        QCOMPARE(paper.signatures.size(), 2U);
        QCOMPARE(paper.signatures[0].lines[0].text, u"THƯ KÝ"_s);
        QCOMPARE(paper.signatures[0].name, u"Lê Thị Thư"_s);
        QCOMPARE(paper.signatures[1].name, u"Nguyễn Văn Chủ"_s);
    }

    void tally_hasMostVotesFirst()
    {
        record(staff());
        const ReportDocument paper = minutes()->at(1);
        QCOMPARE(headingsOf(paper),
                 (QStringList{u"I- VỤ TỔ CHỨC - ĐIỀU LỆ"_s, u"II- VĂN PHÒNG"_s}));
        QCOMPARE(
            headingsOf(paper, RowKind::SubGroup),
            (QStringList{u"1. Vụ trưởng"_s, u"2. Phó Vụ trưởng"_s, u"1. Phó Chánh Văn phòng"_s}));
        QCOMPARE(columnOf(paper, u"agree"_s), (QStringList{u"32"_s, u"20"_s, u"9"_s, u"12"_s}));
        QCOMPARE(columnOf(paper, u"disagree"_s), (QStringList{u"3"_s, u"15"_s, u"26"_s, u"23"_s}));
        QCOMPARE(columnOf(paper, u"share"_s),
                 (QStringList{u"80,0%"_s, u"50,0%"_s, u"22,5%"_s, u"30,0%"_s}));
        QCOMPARE(columnOf(paper, u"result"_s).first(), u"Đạt"_s);
        QCOMPARE(columnOf(paper, u"result"_s).at(1), u"Chờ người đứng đầu quyết định"_s);
        QCOMPARE(columnOf(paper, u"result"_s).at(2), u"Không đạt"_s);
        QVERIFY(textsOf(paper.opening)
                    .contains(u"Số phiếu phát ra: 36; thu về: 36; hợp lệ: 35; không hợp lệ: 1."_s));
        QVERIFY(paper.totals.back().text.endsWith(u"./."));
        QCOMPARE(paper.signatures[0].lines[0].text, u"TRƯỞNG BAN KIỂM PHIẾU"_s);
    }

    void notRecorded_isSaid()
    {
        QVERIFY_ERROR(minutes(), ErrorCode::NotFound);
        record(staff());
        QVERIFY_ERROR(minutes(7), ErrorCode::NotFound);
    }

    void heldEarly_withoutQuorum_isSaid()
    {
        ConferenceDetail held = leadership();
        held.present = 5;
        held.earlyReason = u"họp liền trong ngày"_s;
        record(held);
        const QStringList lines = textsOf(minutes()->front().totals);
        QVERIFY(lines.at(0).startsWith(u"Số người có mặt chưa đủ hai phần ba"));
        QVERIFY(lines.at(1).endsWith(u"lý do: họp liền trong ngày."));
        QVERIFY(lines.contains(u"Hội nghị không bỏ phiếu về nhân sự."_s));
    }

private:
    [[nodiscard]] Result<std::vector<ReportDocument>> minutes(std::optional<int> step = {}) const
    {
        const Snapshot snapshot = m_office.on(u"2012-12-31");
        return planMinutes(snapshot, m_office.planId(u"QH-2012"), usualHeading(snapshot), step);
    }

    static QStringList kinds(const std::vector<ReportDocument>& papers)
    {
        QStringList kinds;
        for (const ReportDocument& paper : papers) {
            kinds << paper.title.front().text;
        }
        return kinds;
    }

    void record(const ConferenceDetail& held)
    {
        Event event{.kind = EventKind::ConferenceRecorded,
                    .effectiveOn = day(u"2012-11-20"),
                    .plan = m_office.planId(u"QH-2012")};
        event.setBody(held);
        m_office.raw({event});
    }

    static ConferenceDetail leadership()
    {
        ConferenceDetail held;
        held.step = 1;
        held.name = u"Hội nghị tập thể lãnh đạo"_s;
        held.summoned = 9;
        held.present = 9;
        return held;
    }

    /// Nguyễn Văn Hòa is chosen, his namesake has half the votes; of the others nobody has enough.
    [[nodiscard]] ConferenceDetail staff() const
    {
        ConferenceDetail held;
        held.step = 2;
        held.name = u"Hội nghị cán bộ chủ chốt"_s;
        held.threshold = 500;
        held.summoned = 40;
        held.present = held.issued = held.returned = 36;
        held.valid = 35;
        held.invalid = 1;
        held.chair = u"Nguyễn Văn Chủ"_s;
        held.secretary = u"Lê Thị Thư"_s;
        held.note = u"thống nhất danh sách"_s;
        const auto vote = [&](QStringView cadre, QStringView position, int agree) {
            held.tallies.push_back(
                {m_office.cadreId(cadre), m_office.positionId(position), agree, 35 - agree});
        };
        vote(u"may", u"office-deputy", 12);
        vote(u"hoaf", u"head", 20);
        vote(u"may", u"deputy", 9);
        vote(u"hoa", u"head", 32);
        return held;
    }

    HistoryBuilder m_office;
};

QTEST_GUILESS_MAIN(TestPlanMinutes)
#include "tst_plan_minutes.moc"
