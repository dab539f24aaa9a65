#include "core/history/cadre_search.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::HistoryBuilder;

namespace {

HistoryBuilder people()
{
    HistoryBuilder office;
    office.cadre(u"BTC0001", u"2000-01-01", u"Nguyễn Văn Hòa")
        .cadre(u"BTC0002", u"2000-01-01", u"Nguyễn Văn Hoà")
        .cadre(u"BTC0003", u"2000-01-01", u"Nguyễn Văn Hoa")
        .cadre(u"BTC0004", u"2000-01-01", u"Phạm Đức Thắng")
        .cadre(u"BTC0005", u"2000-01-01", u"Trần Dục")
        .cadre(u"BTC0006", u"2000-01-01", u"Lê Thị Thuỷ")
        .cadre(u"VPC0007", u"2000-01-01", u"H'Hen Niê")
        .cadre(u"VPC0008", u"2000-01-01", u"Ngô Văn Hoàng");
    return office;
}

/// "1!" is the person of id 1, an exact hit.
QStringList found(const HistoryBuilder& office, const QString& query)
{
    QStringList rows;
    for (const SearchHit& hit : searchCadres(*office.derived(), query)) {
        rows << QString::number(hit.cadre.value()) + (hit.exact ? u"!"_s : QString());
    }
    return rows;
}

} // namespace

class TestCadreSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void search_data();
    void search();
    void search_usesTheLastName();
};

void TestCadreSearch::search_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QStringList>("hits");

    // By name: tên, then họ and đệm; Hoa before Hòa, and both spellings of Hòa alike.
    QTest::newRow("without marks finds every placement")
        << u"nguyen van hoa"_s << QStringList{u"3"_s, u"1"_s, u"2"_s};
    QTest::newRow("d finds đ") << u"duc"_s << QStringList{u"5"_s, u"4"_s};
    QTest::newRow("đ is exact for đ") << u"đức"_s << QStringList{u"4!"_s, u"5"_s};
    QTest::newRow("marks rank first, either placement")
        << u"Hoà"_s << QStringList{u"1!"_s, u"2!"_s, u"3"_s, u"8"_s};
    QTest::newRow("NFD input") << u"Hòa"_s.normalized(QString::NormalizationForm_D)
                               << QStringList{u"1!"_s, u"2!"_s, u"3"_s, u"8"_s};
    QTest::newRow("capitals") << u"PHẠM"_s << QStringList{u"4!"_s};
    QTest::newRow("words in any order") << u"thang pham"_s << QStringList{u"4"_s};
    QTest::newRow("beginnings of words") << u"ng v hoan"_s << QStringList{u"8"_s};
    QTest::newRow("marks on one word only")
        << u"nguyen hòa"_s << QStringList{u"1!"_s, u"2!"_s, u"3"_s};
    QTest::newRow("initials") << u"nvh"_s << QStringList{u"3"_s, u"1"_s, u"2"_s, u"8"_s};
    QTest::newRow("code") << u"btc0004"_s << QStringList{u"4"_s};
    QTest::newRow("beginning of a code") << u"vpc"_s << QStringList{u"8"_s, u"7"_s};
    QTest::newRow("apostrophe, curly") << u"h’hen"_s << QStringList{u"7"_s};
    QTest::newRow("blanks around") << u"  thuỷ\t"_s << QStringList{u"6!"_s};
    QTest::newRow("the other placement of the tone") << u"thủy"_s << QStringList{u"6!"_s};
    QTest::newRow("inside a word") << u"guyen"_s << QStringList();
    QTest::newRow("one word too many") << u"nguyen van hoa binh"_s << QStringList();
    QTest::newRow("nothing") << QString() << QStringList();
    QTest::newRow("blanks") << u"   "_s << QStringList();
}

void TestCadreSearch::search()
{
    QFETCH(const QString, query);
    QFETCH(const QStringList, hits);

    QCOMPARE(found(people(), query), hits);
}

void TestCadreSearch::search_usesTheLastName()
{
    HistoryBuilder office = people();
    CadreChange change = changeOf(test::personName(u"Phạm Minh Thắng"));
    change.mask = {CadreField::Name};
    office.run(ChangeProfile{office.cadreId(u"BTC0004"), change, test::date(u"2010-01-01")});

    QCOMPARE(found(office, u"minh"_s), QStringList{u"4"_s});
    QCOMPARE(found(office, u"pham duc"_s), QStringList());
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestCadreSearch)
#include "tst_cadre_search.moc"
