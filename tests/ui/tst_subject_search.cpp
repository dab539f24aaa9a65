#include "tests/support/history_builder.h"
#include "ui/search/subject_search.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr SubjectKinds kAll = SubjectKind::Person | SubjectKind::Unit | SubjectKind::Post |
                              SubjectKind::Plan | SubjectKind::Document;

/// A small office whose names have marks, and a history.
test::HistoryBuilder office()
{
    test::HistoryBuilder office;
    office.unit(u"ban", u"2000-01-01", {}, UnitKind::Commission)
        .unit(u"tcdl", u"2000-01-01", u"ban")
        .unit(u"vp", u"2000-01-01", u"ban", UnitKind::Office)
        .unit(u"old", u"2000-01-01", u"ban")
        .position(u"head", u"tcdl", u"2000-01-01")
        .position(u"dep", u"tcdl", u"2000-01-01", {u"Phó Vụ trưởng"_s, 2})
        .position(u"chief", u"vp", u"2000-01-01", {u"Chánh Văn phòng"_s, 1})
        .cadre(u"CB01", u"2000-01-01", u"Nguyễn Văn Hoà")
        .cadre(u"CB02", u"2000-01-01", u"Nguyễn Văn Hòa")
        .cadre(u"CB03", u"2000-01-01", u"Nguyễn Văn Hoa")
        .cadre(u"CB04", u"2000-01-01", u"Đặng Thuỳ Dương")
        .cadre(u"CB05", u"2013-01-01", u"Hoàng Văn Út")
        .appoint(u"CB01", u"head", u"2005-01-01")
        .term(u"2016", u"2016-01-01", u"2021-01-01")
        .plan(u"QH-2012", u"2016", u"2012-09-01")
        .document(u"12-QĐ/BTCTW", u"2012-03-01");
    for (const auto& [unit, name] : {std::pair(u"ban", u"Ban Tổ chức"_s),
                                     std::pair(u"tcdl", u"Vụ Tổ chức - Điều lệ"_s),
                                     std::pair(u"vp", u"Văn phòng"_s),
                                     std::pair(u"old", u"Vụ Chính sách"_s)}) {
        office.run(RenameUnit{office.unitId(unit), name, {}, test::date(u"2000-01-02")});
    }
    office.run(RenameUnit{office.unitId(u"vp"), u"Văn phòng Ban"_s, {}, test::date(u"2010-01-01")});
    office.run(DissolveUnit{office.unitId(u"old"), test::date(u"2011-01-01")});
    return office;
}

} // namespace

class TestSubjectSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_office = office();
        show(u"2012-12-31");
    }

    void find_wordsInAnyOrderWithoutMarks_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("titles");
        QTest::newRow("whole name, then what begins so")
            << u"nguyen van hoa"_s
            << QStringList{u"Nguyễn Văn Hoa"_s, u"Nguyễn Văn Hoà"_s, u"Nguyễn Văn Hòa"_s};
        QTest::newRow("any order") << u"duong dang"_s << QStringList{u"Đặng Thuỳ Dương"_s};
        QTest::newRow("code") << u"cb04"_s << QStringList{u"Đặng Thuỳ Dương"_s};
        QTest::newRow("initials") << u"dtd"_s << QStringList{u"Đặng Thuỳ Dương"_s};
        QTest::newRow("unit, and its posts") << u"dieu le"_s
                                             << QStringList{u"Vụ Tổ chức - Điều lệ"_s,
                                                            u"Vụ trưởng"_s,
                                                            u"Phó Vụ trưởng"_s,
                                                            u"Nguyễn Văn Hoà"_s};
        QTest::newRow("post by title and unit")
            << u"to chuc pho"_s << QStringList{u"Phó Vụ trưởng"_s};
        QTest::newRow("document by number") << u"12-qd"_s << QStringList{u"12-QĐ/BTCTW"_s};
        QTest::newRow("document by its symbol") << u"btctw"_s << QStringList{u"12-QĐ/BTCTW"_s};
        QTest::newRow("nothing") << u"zzz"_s << QStringList();
    }
    void find_wordsInAnyOrderWithoutMarks()
    {
        QFETCH(QString, typed);
        QTEST(titles(typed), "titles");
    }

    void find_marksTyped_rankFirst()
    {
        const QStringList found = titles(u"nguyễn văn hoà"_s);
        QCOMPARE(found.size(), 3);
        QCOMPARE(found.last(), u"Nguyễn Văn Hoa"_s);
    }

    void find_plan_byCode()
    {
        const auto hits = m_search.find({.text = u"qh-2012"_s, .kinds = SubjectKind::Plan});
        QCOMPARE(hits.size(), 1U);
        QVERIFY(std::holds_alternative<PlanId>(hits.front().subject));
    }

    void find_formerNameOfAUnit_saysIt()
    {
        const auto hits = m_search.find({.text = u"van phong"_s, .kinds = SubjectKind::Unit});
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().title, u"Văn phòng Ban"_s);
        QCOMPARE(titles(u"vp"_s).front(), u"Văn phòng Ban"_s);
        m_office.run(
            RenameUnit{m_office.unitId(u"vp"), u"Cục Quản trị"_s, {}, test::date(u"2012-06-01")});
        show(u"2012-12-31");
        const auto renamed =
            m_search.find({.text = u"van phong ban"_s, .kinds = SubjectKind::Unit});
        QCOMPARE(renamed.size(), 1U);
        QCOMPARE(renamed.front().title, u"Cục Quản trị"_s);
        QVERIFY(renamed.front().detail.startsWith(u"former name: Văn phòng Ban"_s));
        show(u"2012-05-31");
        QCOMPARE(titles(u"van phong ban"_s).front(), u"Văn phòng Ban"_s);
    }

    void find_formerNameOfAPerson_saysIt()
    {
        CadreChange change = changeOf(test::personName(u"Đặng Hải Yến"));
        change.mask = {CadreField::Name, CadreField::OtherNames};
        change.values.otherNames = u"Tư Hường"_s;
        m_office.run(ChangeProfile{m_office.cadreId(u"CB04"), change, test::date(u"2012-06-01")});
        show(u"2012-12-31");
        auto hits = m_search.find({.text = u"thuy duong"_s, .kinds = SubjectKind::Person});
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().title, u"Đặng Hải Yến"_s);
        QVERIFY(hits.front().ofTheDay);
        QVERIFY(hits.front().detail.contains(u"Đặng Thuỳ Dương"_s));
        hits = m_search.find({.text = u"tu huong"_s, .kinds = SubjectKind::Person});
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().title, u"Đặng Hải Yến"_s);
    }

    void find_notOfTheDay_comesLastAndIsMarked()
    {
        auto hits = m_search.find({.text = u"vu"_s, .kinds = SubjectKind::Unit});
        QCOMPARE(hits.size(), 2U);
        QCOMPARE(hits.back().title, u"Vụ Chính sách"_s);
        QVERIFY(!hits.back().ofTheDay);
        QVERIFY(hits.back().detail.contains(u"until 01/01/2011"_s));
        hits = m_search.find({.text = u"hoang van ut"_s, .kinds = SubjectKind::Person});
        QCOMPARE(hits.size(), 1U);
        QVERIFY(!hits.front().ofTheDay);
        QVERIFY(hits.front().detail.contains(u"from 01/01/2013"_s));
    }

    void find_whoLeft_isStillFound()
    {
        m_office.depart(u"CB03", u"2012-01-01", EventKind::Retired);
        show(u"2012-12-31");
        const auto hits =
            m_search.find({.text = u"nguyen van hoa"_s, .kinds = SubjectKind::Person});
        QCOMPARE(hits.size(), 3U);
        QCOMPARE(hits.back().title, u"Nguyễn Văn Hoa"_s);
        QVERIFY(hits.back().detail.contains(u"left on 01/01/2012"_s));
    }

    void find_emptyText_listsTheFirstOfEachKind()
    {
        const auto hits = m_search.find({.text = {}, .kinds = SubjectKind::Unit, .most = 2});
        QCOMPARE(hits.size(), 2U);
        QCOMPARE(hits.front().title, u"Ban Tổ chức"_s);
    }

    void find_accepted_only()
    {
        const UnitId wanted = m_office.unitId(u"vp");
        const auto hits = m_search.find(
            {.text = {}, .kinds = SubjectKind::Unit, .accepts = [wanted](const Subject& subject) {
                 return subject == Subject(wanted);
             }});
        QCOMPARE(hits.size(), 1U);
        QCOMPARE(hits.front().title, u"Văn phòng Ban"_s);
    }

    void details_tellApart()
    {
        const auto person = m_search.find({.text = u"cb01"_s, .kinds = SubjectKind::Person});
        QCOMPARE(person.front().detail, u"Vụ trưởng, Vụ Tổ chức - Điều lệ · CB01"_s);
        const auto post = m_search.find({.text = u"pho vu truong"_s, .kinds = SubjectKind::Post});
        QCOMPARE(post.front().detail, u"Vụ Tổ chức - Điều lệ · 2 seat(s) vacant"_s);
    }

private:
    void show(QStringView iso)
    {
        m_search.show(std::make_shared<const Snapshot>(m_office.derived(), test::day(iso)));
    }

    QStringList titles(const QString& text)
    {
        QStringList found;
        for (const SubjectHit& hit : m_search.find({.text = text, .kinds = kAll})) {
            found += hit.title;
        }
        return found;
    }

    test::HistoryBuilder m_office = office();
    SubjectSearch m_search;
};

QTEST_APPLESS_MAIN(TestSubjectSearch)
#include "tst_subject_search.moc"
