#include "ui/table/row_changes.h"

#include <QTest>

#include <algorithm>
#include <numeric>

using namespace kecan::ui;

namespace {

std::vector<qint64> upTo(qint64 last)
{
    std::vector<qint64> keys(static_cast<std::size_t>(last));
    std::iota(keys.begin(), keys.end(), 1);
    return keys;
}

} // namespace

class TestRowChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsNextToEachOther_areOneRun()
    {
        std::vector<qint64> after = upTo(20);
        std::erase_if(after, [](qint64 key) { return key == 3 || key == 4 || key == 9; });
        after.insert(after.begin(), {100, 101});
        const auto changes = rowChanges(upTo(20), after);
        QVERIFY(changes);
        QCOMPARE(changes->gone, (std::vector<RowRun>{{2, 2}, {8, 1}}));
        QCOMPARE(changes->come, (std::vector<RowRun>{{0, 2}}));
        QVERIFY(!changes->isReordered);
        QCOMPARE(changes->stayed.size(), std::size_t(17));
    }

    void anotherOrder_isSaid()
    {
        std::vector<qint64> after = upTo(20);
        std::ranges::reverse(after);
        const auto changes = rowChanges(upTo(20), after);
        QVERIFY(changes);
        QVERIFY(changes->gone.empty() && changes->come.empty());
        QVERIFY(changes->isReordered);
        QCOMPARE(changes->stayed, after);
    }

    void aThirdGone_isTold_moreIsNot()
    {
        QVERIFY(rowChanges(upTo(30), upTo(20)));
        QVERIFY(!rowChanges(upTo(30), upTo(19)));
        QVERIFY(!rowChanges(upTo(19), upTo(30)));
        QVERIFY(!rowChanges({}, upTo(1)));
        QVERIFY(!rowChanges(upTo(1), {}));
    }

    void manyRuns_areNotTold()
    {
        std::vector<qint64> after = upTo(1000);
        std::erase_if(after, [](qint64 key) { return key % 2 == 0 && key <= 128; });
        QVERIFY(rowChanges(upTo(1000), after));
        after.erase(after.begin() + 500);
        QVERIFY(!rowChanges(upTo(1000), after));
    }
};

QTEST_APPLESS_MAIN(TestRowChanges)
#include "tst_row_changes.moc"
