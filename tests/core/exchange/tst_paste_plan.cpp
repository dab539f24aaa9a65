#include "core/exchange/paste_plan.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::exchange {

using enum CadreField;
using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

/// Three people of 2010, "an" born in 1975.
HistoryBuilder office()
{
    HistoryBuilder builder;
    CadreProfile an{.code = u"an"_s, .name = test::personName(u"Nguyễn Văn An")};
    an.birth = date(u"1975-05-20");
    an.homeTown = u"Nam Định"_s;
    builder.run(RegisterCadre{an, date(u"2010")});
    builder.cadre(u"binh", u"2010", u"Trần Văn Bình").cadre(u"cuc", u"2010", u"Lê Thị Cúc");
    return builder;
}

PasteTarget target(std::vector<std::optional<CadreField>> columns)
{
    return {
        {CadreId(1), CadreId(2), CadreId(3)}, std::move(columns), AsCorrection{day(u"2012-01-01")}};
}

PastePlan planned(const HistoryBuilder& builder, const QString& text, const PasteTarget& target)
{
    return planPaste(builder.history(), pastedCells(text), target, day(u"2020-01-01"));
}

} // namespace

class TestPastePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void cells_data();
    void cells();
    void plan_saysWhatChangesAndWhatDoesNot();
    void plan_wrongCells_areLeftOut();
    void plan_contradiction_isOfItsCell();
    void plan_contradictionThatGoesWithAWrongCell();
    void plan_lockedColumns_areLeftOut();
    void plan_beyondPeopleAndColumns();
    void plan_shortRows_leaveTheRest();
    void plan_emptyCells_takeValuesAway();
    void plan_codes_notTwice();
    void plan_name_keepsHowItIsSorted();
    void plan_unknownPerson();
    void plan_nothing();
    void edits_areRecorded();
};

void TestPastePlan::cells_data()
{
    using Rows = std::vector<QStringList>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<Rows>("rows");
    QTest::newRow("empty") << QString() << Rows{};
    QTest::newRow("one") << u"a"_s << Rows{{u"a"_s}};
    QTest::newRow("excel") << u"a\tb\r\nc\td\r\n"_s << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("unix") << u"a\nb"_s << Rows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("old mac") << u"a\rb\r"_s << Rows{{u"a"_s}, {u"b"_s}};
    QTest::newRow("blank row") << u"a\r\n\r\nb"_s << Rows{{u"a"_s}, {QString()}, {u"b"_s}};
    QTest::newRow("blank cells") << u"\tb\t\r\n"_s << Rows{{QString(), u"b"_s, QString()}};
    QTest::newRow("quoted") << u"\"a\tb\nc \"\"d\"\"\"\te"_s << Rows{{u"a\tb\nc \"d\""_s, u"e"_s}};
    QTest::newRow("quote inside") << u"5\" x\tb"_s << Rows{{u"5\" x"_s, u"b"_s}};
    QTest::newRow("quote of the text") << u"\"a\" b\tc"_s << Rows{{u"\"a\" b"_s, u"c"_s}};
    QTest::newRow("never closed") << u"\"a\tb\nc"_s << Rows{{u"\"a"_s, u"b"_s}, {u"c"_s}};
}

void TestPastePlan::cells()
{
    QFETCH(QString, text);
    QFETCH(std::vector<QStringList>, rows);
    QCOMPARE(pastedCells(text), rows);
}

void TestPastePlan::plan_saysWhatChangesAndWhatDoesNot()
{
    const PastePlan plan = planned(
        office(), u"Nam Định\t1975\r\nHà Nam\t20/5/1980\r\n"_s, target({HomeTown, Birth, Note}));
    QCOMPARE(plan.columns.size(), std::size_t{2});
    QCOMPARE(plan.rows.size(), std::size_t{2});
    QCOMPARE(plan.count(PasteState::Same), 1);
    QCOMPARE(plan.count(PasteState::Changed), 3);
    QCOMPARE(plan.rows[0].cells[1].before, u"20/05/1975"_s);
    QCOMPARE(plan.rows[0].cells[1].after, u"1975"_s);
    QCOMPARE(plan.rows[1].cells[1].after, u"20/05/1980"_s);
    QCOMPARE(plan.edits.size(), std::size_t{2});
    QVERIFY(plan.edits[0].change.mask == FieldMask<CadreField>{Birth});
}

void TestPastePlan::plan_wrongCells_areLeftOut()
{
    const PastePlan plan =
        planned(office(), u"31/02/1980\tHà Nam\nx\ty"_s, target({Birth, HomeTown}));
    QCOMPARE(plan.count(PasteState::Wrong), 2);
    QVERIFY(plan.rows[0].cells[0].message.contains(u"31/02/1980"_s));
    QCOMPARE(plan.rows[0].cells[0].after, u"31/02/1980"_s);
    QVERIFY(plan.edits[0].change.mask == FieldMask<CadreField>{HomeTown});
}

void TestPastePlan::plan_contradiction_isOfItsCell()
{
    const PastePlan plan = planned(office(), u"1970\tx"_s, target({RecruitedOn, Note}));
    QVERIFY(plan.rows[0].cells[0].state == PasteState::Wrong);
    QVERIFY(plan.rows[0].cells[1].state == PasteState::Changed);
    QVERIFY(plan.edits[0].change.mask == FieldMask<CadreField>{Note});
}

void TestPastePlan::plan_contradictionThatGoesWithAWrongCell()
{
    // 1999 contradicts the 2001 that contradicts the birth; alone it is in order.
    const PastePlan plan =
        planned(office(), u"1960\t1959"_s, target({PartyProbationary, PartyOfficial}));
    QCOMPARE(plan.count(PasteState::Wrong), 2);
    QVERIFY(plan.edits.empty());
    const PastePlan good =
        planned(office(), u"2001\t2002"_s, target({PartyProbationary, PartyOfficial}));
    QCOMPARE(good.count(PasteState::Changed), 2);
}

void TestPastePlan::plan_lockedColumns_areLeftOut()
{
    const PastePlan plan =
        planned(office(), u"Hà Nam\t45\tx"_s, target({HomeTown, std::nullopt, Note}));
    QVERIFY(plan.rows[0].cells[1].state == PasteState::Locked);
    QCOMPARE(plan.count(PasteState::Changed), 2);
}

void TestPastePlan::plan_beyondPeopleAndColumns()
{
    const PastePlan plan = planned(office(), u"a\tb\tc\nd\ne\nf\ng"_s, target({HomeTown, Note}));
    QCOMPARE(plan.rows.size(), std::size_t{3});
    QCOMPARE(plan.rowsBeyond, 2);
    QCOMPARE(plan.columnsBeyond, 1);
}

void TestPastePlan::plan_shortRows_leaveTheRest()
{
    const PastePlan plan = planned(office(), u"a\tb\nd"_s, target({HomeTown, Note}));
    QCOMPARE(plan.rows[1].cells.size(), std::size_t{1});
    QVERIFY(plan.edits[1].change.mask == FieldMask<CadreField>{HomeTown});
}

void TestPastePlan::plan_emptyCells_takeValuesAway()
{
    const PastePlan plan = planned(office(), u"\t\n\t"_s, target({HomeTown, Birth}));
    QCOMPARE(plan.count(PasteState::Changed), 2);
    QCOMPARE(plan.count(PasteState::Same), 2);
    QVERIFY(!plan.edits[0].change.values.birth);
    const PastePlan names = planned(office(), u"\n"_s, target({Name}));
    QCOMPARE(names.count(PasteState::Wrong), 1);
}

void TestPastePlan::plan_codes_notTwice()
{
    const PastePlan plan = planned(office(), u"X1\nX1\nan"_s, target({Code}));
    QVERIFY(plan.rows[0].cells[0].state == PasteState::Changed);
    QVERIFY(plan.rows[1].cells[0].state == PasteState::Wrong);
    QVERIFY(plan.rows[2].cells[0].state == PasteState::Wrong); // of another person
    QVERIFY(plan.rows[2].cells[0].message.contains(u"Nguyễn Văn An"_s));
}

void TestPastePlan::plan_name_keepsHowItIsSorted()
{
    HistoryBuilder builder = office();
    CadreChange sorted = changeOf(*PersonName::make(u"Nin Y Ka"_s, u"Nin Y Ka"_s));
    sorted.mask.set(Name);
    builder.run(ChangeProfile{CadreId(2), sorted, date(u"2011-01-01"), {}});
    const PastePlan plan = planned(builder, u"Nguyễn Văn An\nNin Y Ka"_s, target({Name}));
    QCOMPARE(plan.count(PasteState::Same), 2);
}

void TestPastePlan::plan_unknownPerson()
{
    PasteTarget nobody = target({Note});
    nobody.rows = {CadreId(9)};
    const PastePlan plan = planned(office(), u"x"_s, nobody);
    QCOMPARE(plan.count(PasteState::Wrong), 1);
    QVERIFY(plan.edits.empty());
}

void TestPastePlan::plan_nothing()
{
    QVERIFY(planned(office(), QString(), target({Note})).rows.empty());
    QVERIFY(planned(office(), u"x"_s, target({})).edits.empty());
    PasteTarget nobody = target({Note});
    nobody.rows.clear();
    QCOMPARE(planned(office(), u"x"_s, nobody).rowsBeyond, 1);
}

void TestPastePlan::edits_areRecorded()
{
    HistoryBuilder builder = office();
    const PasteTarget where = target({HomeTown, CadreField::Grade});
    const PastePlan plan = planned(builder, u"Hà Nam\tCVC\nHuế\tCV\nVinh\tsai"_s, where);
    BatchDraft draft(builder.history());
    QVERIFY_RESULT(addProfileEdits(draft, plan.edits, where.manner));
    builder.raw(draft.events());
    const auto derived = builder.derived();
    QCOMPARE(derived->cadre(CadreId(1))->on(day(u"2012-01-01")).homeTown, u"Hà Nam"_s);
    QCOMPARE(derived->cadre(CadreId(2))->on(day(u"2012-01-01")).grade, kecan::Grade::Specialist);
    QCOMPARE(derived->cadre(CadreId(3))->on(day(u"2012-01-01")).homeTown, u"Vinh"_s);
    QCOMPARE(derived->cadre(CadreId(3))->on(day(u"2012-01-01")).grade, kecan::Grade::None);
}

} // namespace kecan::exchange

QTEST_GUILESS_MAIN(kecan::exchange::TestPastePlan)
#include "tst_paste_plan.moc"
