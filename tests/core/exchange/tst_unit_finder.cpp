#include "core/exchange/unit_finder.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::exchange {

/// How lists name units, posts and people.
class TestUnitFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void unit_isFoundByNameOrCode()
    {
        auto office = test::smallOffice();
        office.run(RenameUnit{office.unitId(u"v1"), u"Vụ Hòa giải"_s, {}, test::date(u"2010")});
        const StructureTable& structure = *office.derived()->structure;
        const Day day = test::day(u"2012-01-01");
        QCOMPARE(unitNamed(structure, u"vụ hoà giải"_s, day), std::optional(office.unitId(u"v1")));
        QCOMPARE(unitNamed(structure, u"v1"_s, day), std::optional(office.unitId(u"v1")));
        QVERIFY(!unitNamed(structure, u"Vụ Hoa giải"_s, day));
        QVERIFY(!unitNamed(structure, u"vụ hoà giải"_s, test::day(u"2009-01-01")));
        QVERIFY(!unitNamed(structure, u"v1"_s, test::day(u"1999-12-31")));
    }

    void post_isFoundInItsUnitOnly()
    {
        const auto office = test::smallOffice();
        const StructureTable& structure = *office.derived()->structure;
        const Day day = test::day(u"2012-01-01");
        QCOMPARE(positionTitled(structure, u"vụ TRƯỞNG"_s, office.unitId(u"v2"), day),
                 std::optional(office.positionId(u"head2")));
        QCOMPARE(positionTitled(structure, u"head1"_s, {}, day),
                 std::optional(office.positionId(u"head1")));
        QVERIFY(!positionTitled(structure, u"Vụ trưởng"_s, {}, day));
        QVERIFY(!positionTitled(structure, u"Chuyên viên"_s, office.unitId(u"v2"), day));
    }

    void person_isFoundByCodeOrByNameAndBirth()
    {
        auto office = test::smallOffice();
        const auto add = [&](const QString& code, const QString& name, QStringView birth) {
            CadreProfile profile{.code = code, .name = test::personName(name)};
            profile.birth = test::date(birth);
            office.run(RegisterCadre{profile, test::date(u"2000")});
            return CadreId(office.history().nextCadre() - 1);
        };
        const CadreId hoa = add(u"H1"_s, u"Lê Văn Hoà"_s, u"1970-02-01");
        add(u"T1"_s, u"Lê Thị Tâm"_s, u"1971");
        add(u"T2"_s, u"Lê Thị Tâm"_s, u"1971");
        const DerivedHistory& derived = *office.derived();
        const std::optional birth(test::date(u"1970-02-01"));
        QCOMPARE(cadreMatching(derived, u"H1"_s, {}, {}), std::optional(hoa));
        QCOMPARE(cadreMatching(derived, {}, u"lê văn hòa"_s, birth), std::optional(hoa));
        QCOMPARE(cadreMatching(derived, u"other"_s, u"Lê Văn Hòa"_s, birth), std::optional(hoa));
        QVERIFY(!cadreMatching(derived, {}, u"Lê Văn Hòa"_s, {}));
        QVERIFY(!cadreMatching(derived, {}, u"Lê Văn Hóa"_s, birth));
        QVERIFY(!cadreMatching(derived, {}, u"Lê Thị Tâm"_s, test::date(u"1971")));
    }
};

} // namespace kecan::exchange

QTEST_GUILESS_MAIN(kecan::exchange::TestUnitFinder)
#include "tst_unit_finder.moc"
