#include "core/print/column_widths.h"

#include <QTest>

#include <numeric>

using kecan::print::ColumnNeed;
using kecan::print::shareWidth;

class TestColumnWidths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shareWidth_smallestTooWide_isNothing()
    {
        QVERIFY(!shareWidth({{.smallest = 60}, {.smallest = 50}}, 100));
    }

    void shareWidth_noColumns_isNothing() { QVERIFY(!shareWidth({}, 100)); }

    void shareWidth_always_fillsTheWidth()
    {
        const std::vector<ColumnNeed> needs = {{.weight = 1, .smallest = 10, .natural = 20},
                                               {.weight = 5, .smallest = 30, .natural = 400},
                                               {.weight = 2, .smallest = 5, .natural = 90}};
        for (const double total : {45.0, 46.0, 100.0, 300.0, 510.0, 1000.0}) {
            const auto widths = shareWidth(needs, total);
            QVERIFY(widths.has_value());
            QVERIFY(qAbs(std::accumulate(widths->begin(), widths->end(), 0.0) - total) < 0.001);
            for (std::size_t i = 0; i < needs.size(); ++i) {
                QVERIFY((*widths)[i] >= needs[i].smallest - 0.001);
            }
        }
    }

    void shareWidth_shortTexts_leaveTheirShareToLongOnes()
    {
        const auto widths =
            shareWidth({{.weight = 1, .natural = 10}, {.weight = 1, .natural = 500}}, 200);
        QVERIFY(widths.has_value());
        QCOMPARE(qRound(widths->front()), 10);
        QCOMPARE(qRound(widths->back()), 190);
    }

    void shareWidth_longTexts_shareByWeight()
    {
        const auto widths =
            shareWidth({{.weight = 1, .natural = 500}, {.weight = 3, .natural = 500}}, 200);
        QVERIFY(widths.has_value());
        QCOMPARE(qRound(widths->front()), 50);
        QCOMPARE(qRound(widths->back()), 150);
    }

    void shareWidth_withoutWeights_stillFillsTheWidth()
    {
        const auto widths = shareWidth({{.weight = 0}, {.weight = 0}}, 80);
        QVERIFY(widths.has_value());
        QCOMPARE(qRound(widths->front()), 40);
        QCOMPARE(qRound(widths->back()), 40);
    }
};

QTEST_APPLESS_MAIN(TestColumnWidths)
#include "tst_column_widths.moc"
