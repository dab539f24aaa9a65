#include "core/roster/row_list.h"

#include <QRegularExpression>
#include <QTest>

#include <random>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

class TestRowList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void list_ofSets_isThoseSetsOneAfterAnother();
    void list_ofRows_keepsTheirOrder();
    void list_ofNothing_isEmpty();
};

void TestRowList::list_ofSets_isThoseSetsOneAfterAnother()
{
    std::mt19937 random(1);
    for (const std::size_t universe : {1U, 63U, 64U, 65U, 511U, 512U, 513U, 5000U}) {
        std::vector<RowSet> sets(3, RowSet(universe));
        std::vector<std::vector<RosterRow>> expectedSets(3);
        for (RosterRow row = 0; row < universe; ++row) {
            const std::size_t set = random() % 5;
            if (set < sets.size()) {
                sets[set].insert(row);
                expectedSets[set].push_back(row);
            }
        }
        std::vector<RosterRow> expected;
        for (const auto& rows : expectedSets) {
            expected.insert(expected.end(), rows.begin(), rows.end());
        }
        const RowList list(sets);
        QCOMPARE(list.rows(), expected);
        QCOMPARE(list.size(), expected.size());
        for (std::size_t place = 0; place < expected.size(); ++place) {
            QCOMPARE(list[place], expected[place]);
            QCOMPARE(list.placeOf(expected[place]), std::optional(place));
        }
        expected.resize(std::min<std::size_t>(expected.size(), 10));
        QCOMPARE(list.first(10), expected);
    }
}

void TestRowList::list_ofRows_keepsTheirOrder()
{
    const RowList list(std::vector<RosterRow>{5, 2, 9});
    QCOMPARE(list.size(), std::size_t(3));
    QCOMPARE(list[1], RosterRow(2));
    QCOMPARE(list.placeOf(9), std::optional<std::size_t>(2));
    QCOMPARE(list.placeOf(3), std::optional<std::size_t>());
    QCOMPARE(list.first(2), (std::vector<RosterRow>{5, 2}));
}

void TestRowList::list_ofNothing_isEmpty()
{
    QCOMPARE(RowList().size(), std::size_t(0));
    QCOMPARE(RowList(std::vector<RowSet>{RowSet(70)}).rows(), std::vector<RosterRow>());
    QCOMPARE(RowList(std::vector<RowSet>{RowSet(70)}).placeOf(3), std::optional<std::size_t>());
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestRowList)
#include "tst_row_list.moc"
