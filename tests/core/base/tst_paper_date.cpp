#include "core/base/paper_date.h"

#include <QTest>

class TestPaperDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void line_padsOnlyWhatCouldBeForged_data()
    {
        QTest::addColumn<QString>("iso");
        QTest::addColumn<QString>("line");

        QTest::newRow("day and month") << "2026-02-05"
                                       << "ngày 05 tháng 02 năm 2026";
        QTest::newRow("month 1") << "2012-01-31"
                                 << "ngày 31 tháng 01 năm 2012";
        QTest::newRow("month 3") << "2012-03-09"
                                 << "ngày 09 tháng 3 năm 2012";
        QTest::newRow("day 10") << "2012-09-10"
                                << "ngày 10 tháng 9 năm 2012";
        QTest::newRow("month 10") << "2012-10-01"
                                  << "ngày 01 tháng 10 năm 2012";
        QTest::newRow("month 12") << "2012-12-12"
                                  << "ngày 12 tháng 12 năm 2012";
    }
    void line_padsOnlyWhatCouldBeForged()
    {
        QFETCH(QString, iso);
        const auto day = kecan::Day::fromIso(iso);
        QVERIFY(day);
        QTEST(kecan::paperDateLine(*day), "line");
    }

    void line_endless_isEmpty()
    {
        QCOMPARE(kecan::paperDateLine(kecan::Day::endless()), QString());
    }
};

QTEST_APPLESS_MAIN(TestPaperDate)
#include "tst_paper_date.moc"
