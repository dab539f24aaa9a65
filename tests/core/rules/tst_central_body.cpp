#include "core/rules/central_body.h"
#include "tests/support/history_builder.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::test;

/// Which offices are of the centre, and which committees provincial, by their names.
class TestCentralBody : public QObject
{
    Q_OBJECT

private:
    static void rename(HistoryBuilder& office, QStringView unit, const QString& name)
    {
        office.run(RenameUnit{
            .unit = office.unitId(unit), .name = name, .shortName = {}, .on = date(u"2000-01-02")});
    }

private Q_SLOTS:
    void office_isCentralByItsName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("isCentral");
        QTest::newRow("commission") << u"Ban Tổ chức Trung ương"_s << true;
        QTest::newRow("agencies") << u"Đảng ủy Khối các cơ quan Trung ương"_s << true;
        QTest::newRow("ministry") << u"Bộ Nội vụ"_s << true;
        QTest::newRow("assembly") << u"Văn phòng Quốc hội"_s << true;
        QTest::newRow("upper case") << u"BAN NỘI CHÍNH TRUNG ƯƠNG"_s << true;
        QTest::newRow("province") << u"Ban Tổ chức Tỉnh ủy"_s << false;
        QTest::newRow("provincial command") << u"Bộ Chỉ huy Quân sự tỉnh"_s << false;
        QTest::newRow("city") << u"Ban Tổ chức Thành ủy Hải Phòng"_s << false;
        QTest::newRow("other tone placement") << u"Văn phòng Thành uỷ"_s << false;
        QTest::newRow("section") << u"Bộ phận Một cửa"_s << false;
        QTest::newRow("says nothing") << u"Ban Quản lý"_s << false;
    }
    void office_isCentralByItsName()
    {
        QFETCH(const QString, name);
        QFETCH(const bool, isCentral);
        HistoryBuilder office = smallOffice();
        rename(office, u"ban", name);
        const Snapshot snapshot = office.on(u"2012-01-01");
        QCOMPARE(isOfCentralBody(snapshot, office.unitId(u"v1")), isCentral);
        QCOMPARE(isOfCentralBody(snapshot, office.unitId(u"ban")), isCentral);
    }

    void words_thatOnlyLookAlike_sayNothing()
    {
        HistoryBuilder office = smallOffice();
        rename(office, u"ban", u"Ban Tổ chức Trung ương"_s);
        for (const QString& name : {u"Trung tâm Máy tính"_s, u"Phòng Chuyên môn"_s}) {
            rename(office, u"v1", name);
            QVERIFY2(isOfCentralBody(office.on(u"2012-01-01"), office.unitId(u"v1")),
                     qPrintable(name));
        }
    }

    void committeeBesideItsAgency_isWhereThatIs()
    {
        HistoryBuilder office = smallOffice();
        office.unit(u"beside", u"2000-01-01", {}, UnitKind::PartyCommittee);
        rename(office, u"beside", u"Đảng ủy cơ quan"_s);
        QVERIFY(!isOfCentralBody(office.on(u"2012-01-01"), office.unitId(u"beside")));
        rename(office, u"ban", u"Ban Dân vận Trung ương"_s);
        QVERIFY(isOfCentralBody(office.on(u"2012-01-01"), office.unitId(u"beside")));
        rename(office, u"beside", u"Tỉnh ủy"_s);
        QVERIFY(!isOfCentralBody(office.on(u"2012-01-01"), office.unitId(u"beside")));
    }

    void committee_isProvincialByItsTitleOrUnit()
    {
        HistoryBuilder office = smallOffice();
        const auto isProvincial = [&](QStringView position) {
            const Snapshot snapshot = office.on(u"2012-01-01");
            return isOfProvincialCommittee(snapshot,
                                           *snapshot.position(office.positionId(position)));
        };
        office.position(u"deputy", u"du", u"2000-01-01", {.title = u"Phó Bí thư Tỉnh ủy"_s});
        QVERIFY(isProvincial(u"deputy"));
        QVERIFY(!isProvincial(u"secretary"));
        rename(office, u"du", u"Ban Thường vụ Thành ủy"_s);
        QVERIFY(isProvincial(u"secretary"));
    }
};

QTEST_GUILESS_MAIN(TestCentralBody)
#include "tst_central_body.moc"
