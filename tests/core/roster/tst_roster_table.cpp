#include "core/roster/roster_search.h"
#include "core/roster/roster_table.h"
#include "core/roster/roster_text.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::HistoryBuilder;

namespace {

std::shared_ptr<const Snapshot> snapshot(const HistoryBuilder& office, QStringView iso)
{
    return std::make_shared<const Snapshot>(office.derived(), test::day(iso));
}

QString
cell(const HistoryBuilder& office, const RosterTable& table, QStringView cadre, RosterColumn column)
{
    const auto row = table.rowOf(office.cadreId(cadre));
    return row ? rosterText(table, *row, column) : u"unknown"_s;
}

} // namespace

class TestRosterTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void row_showsPostAndUnitOfTheDay();
    void person_whoLeft_isKnownButNotServing();
    void person_renamed_standsUnderTheNameOfTheDay();
    void otherNames_areFoundByTheirWords();
    void person_notYetRegistered_isUnknown();
    void plans_countOnceThoughThereAreTwoEntries();
    void show_tellsWhetherRowsWereRenumbered();
    void columns_haveDistinctCodesAndHeadings();
};

void TestRosterTable::row_showsPostAndUnitOfTheDay()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"dep1", u"2005-01-01").appoint(u"an", u"head1", u"2010-03-02");
    RosterTable table(snapshot(office, u"2006-01-01"));
    const RosterTable later(snapshot(office, u"2011-01-01"));

    QCOMPARE(cell(office, table, u"an", RosterColumn::Since), u"01/01/2005"_s);
    QCOMPARE(cell(office, later, u"an", RosterColumn::Since), u"02/03/2010"_s);
    QCOMPARE(cell(office, later, u"an", RosterColumn::PresentPost),
             later.office().presentPostText(office.cadreId(u"an")));
    QCOMPARE(cell(office, later, u"binh", RosterColumn::Title), QString());
    QCOMPARE(later.structure().placeOf(office.unitId(u"v1")),
             later.facts(*later.rowOf(office.cadreId(u"an"))).unit);
    table.show(snapshot(office, u"2004-01-01"));
    QCOMPARE(cell(office, table, u"an", RosterColumn::Since), QString());
}

void TestRosterTable::person_whoLeft_isKnownButNotServing()
{
    HistoryBuilder office = test::smallOffice();
    office.depart(u"an", u"2010-01-01");
    const RosterTable table(snapshot(office, u"2010-01-01"));
    const auto row = table.rowOf(office.cadreId(u"an"));
    QVERIFY(row);
    QVERIFY(!table.serving().contains(*row));
    QCOMPARE(rosterText(table, *row, RosterColumn::Departed), u"01/01/2010"_s);
    const RosterTable before(snapshot(office, u"2009-12-31"));
    QVERIFY(before.serving().contains(*before.rowOf(office.cadreId(u"an"))));
    QCOMPARE(cell(office, before, u"an", RosterColumn::Departed), QString());
}

void TestRosterTable::person_renamed_standsUnderTheNameOfTheDay()
{
    HistoryBuilder office = test::smallOffice();
    CadreChange change = changeOf(test::personName(u"Trần Thị Zung"));
    change.mask = {CadreField::Name};
    office.run(ChangeProfile{office.cadreId(u"an"), change, test::date(u"2010-01-01")});
    RosterTable table(snapshot(office, u"2009-12-31"));
    QCOMPARE(cell(office, table, u"an", RosterColumn::Name), u"Nguyễn Văn an"_s);
    const RosterRow before = *table.rowOf(office.cadreId(u"an"));
    QVERIFY(!table.show(snapshot(office, u"2010-01-01")));
    QCOMPARE(cell(office, table, u"an", RosterColumn::Name), u"Trần Thị Zung"_s);
    const RosterRow after = *table.rowOf(office.cadreId(u"an"));
    QVERIFY(before < after);
    QVERIFY(!table.known().contains(before));
    QCOMPARE(table.known().count(), std::size_t(4));
}

void TestRosterTable::otherNames_areFoundByTheirWords()
{
    HistoryBuilder office = test::smallOffice();
    office.cadre(u"en", u"2015-01-01", u"Lê Thị An");
    CadreChange change = changeOf(test::personName(u"Trần Thị Zung"));
    change.mask = {CadreField::Name};
    office.run(ChangeProfile{office.cadreId(u"an"), change, test::date(u"2010-01-01")});
    const RosterTable table(snapshot(office, u"2012-01-01"));
    const auto found = [&table](const QString& text) {
        QStringList names;
        for (const RowSet& rows : findOtherNames(table, text)) {
            rows.forEach([&](RosterRow row) {
                const NameSpan& span = table.names().span(row);
                const CadreRecord* record = table.office().derived().cadre(span.cadre);
                names += record->versions[span.version].profile.name.full();
            });
        }
        return names;
    };
    // A former name, and the name of somebody not yet known.
    QCOMPARE(found(u"an"_s), QStringList({u"Nguyễn Văn an"_s, u"Lê Thị An"_s}));
    QCOMPARE(found(u"an van"_s), QStringList(u"Nguyễn Văn an"_s));
    QCOMPARE(found(u"thị"_s), QStringList(u"Lê Thị An"_s));
    QVERIFY(found(u"zung"_s).isEmpty());
    QVERIFY(found(QString()).isEmpty());
}

void TestRosterTable::person_notYetRegistered_isUnknown()
{
    HistoryBuilder office = test::smallOffice();
    office.cadre(u"moi", u"2012-01-01");
    const RosterTable table(snapshot(office, u"2011-12-31"));
    QVERIFY(!table.rowOf(office.cadreId(u"moi")));
}

void TestRosterTable::plans_countOnceThoughThereAreTwoEntries()
{
    HistoryBuilder office = test::smallOffice();
    office.plan(u"qh", u"2016", u"2015-01-01")
        .nominate(u"qh", u"an", u"head1", u"2015-02-01")
        .nominate(u"qh", u"an", u"head2", u"2015-02-01")
        .approve(u"qh", u"2015-06-01");
    RosterTable table(snapshot(office, u"2015-05-31"));
    QCOMPARE(cell(office, table, u"an", RosterColumn::Plans), QString());
    table.show(snapshot(office, u"2015-06-01"));
    QCOMPARE(cell(office, table, u"an", RosterColumn::Plans), u"1"_s);
    QCOMPARE(cell(office, table, u"binh", RosterColumn::Plans), QString());
}

void TestRosterTable::show_tellsWhetherRowsWereRenumbered()
{
    HistoryBuilder office = test::smallOffice();
    RosterTable table(snapshot(office, u"2010-01-01"));
    office.appoint(u"an", u"head1", u"2005-01-01");
    QVERIFY(!table.show(snapshot(office, u"2010-01-01")));
    QCOMPARE(cell(office, table, u"an", RosterColumn::Since), u"01/01/2005"_s);
    office.cadre(u"a0", u"2005-01-01");
    QVERIFY(table.show(snapshot(office, u"2010-01-01")));
    QCOMPARE(cell(office, table, u"a0", RosterColumn::Code), u"a0"_s);
    QCOMPARE(cell(office, table, u"an", RosterColumn::Since), u"01/01/2005"_s);
}

void TestRosterTable::columns_haveDistinctCodesAndHeadings()
{
    QStringList headings;
    for (const RosterColumn column : allRosterColumns()) {
        QCOMPARE(parseRosterColumn(code(column)), std::optional(column));
        headings += rosterHeading(column);
        QVERIFY(!headings.last().isEmpty());
    }
    QCOMPARE(headings.removeDuplicates(), 0);
    QVERIFY(!parseRosterColumn(u"no such column"));
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestRosterTable)
#include "tst_roster_table.moc"
