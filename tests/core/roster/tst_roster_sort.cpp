#include "core/base/text_normal.h"
#include "core/exchange/synthetic_office.h"
#include "core/history/in_memory_event_store.h"
#include "core/roster/roster_filter.h"
#include "core/roster/roster_sort.h"
#include "core/roster/roster_table.h"
#include "core/roster/roster_text.h"
#include "tests/support/fake_clock.h"
#include "tests/support/history_builder.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

namespace {

std::shared_ptr<const Snapshot> invented()
{
    test::FakeClock clock;
    InMemoryEventStore store(clock);
    const auto written = store.append(exchange::syntheticBatch(300, 3), {});
    auto recorded = store.load();
    if (!written || !recorded) {
        qFatal("no office");
    }
    return std::make_shared<const Snapshot>(History(*std::move(recorded)).derived(),
                                            test::day(u"2012-06-01"));
}

/// Before, equal or after in one column, found the slow way; what is empty is last.
int compared(const RosterTable& table, RosterRow a, RosterRow b, const RosterSortKey& key)
{
    const auto order = [&](auto x, auto y) { return x < y ? -1 : y < x ? 1 : 0; };
    const auto withNone = [&](const auto& x, const auto& y) {
        if (!x || !y) {
            return order(!x, !y);
        }
        return key.descending ? order(*y, *x) : order(*x, *y);
    };
    const auto postOf = [&](RosterRow row) {
        return table.mainTenure(row) ? table.office().position(table.mainTenure(row)->position)
                                     : nullptr;
    };
    switch (key.column) {
    case RosterColumn::Birth:
        return withNone(table.profile(a).birth, table.profile(b).birth);
    case RosterColumn::Level: {
        const auto level = [&](RosterRow row) {
            return postOf(row) ? std::optional(postOf(row)->level) : std::nullopt;
        };
        return withNone(level(a), level(b));
    }
    case RosterColumn::Title: {
        const auto title = [&](RosterRow row) {
            return postOf(row) ? std::optional(postOf(row)->order) : std::nullopt;
        };
        return withNone(title(a), title(b));
    }
    case RosterColumn::Unit: {
        const std::vector<UnitId> units = table.office().childUnits({});
        const auto place = [&](RosterRow row) {
            return postOf(row)
                       ? std::optional(std::find(units.begin(), units.end(), *postOf(row)->unit) -
                                       units.begin())
                       : std::nullopt;
        };
        return withNone(place(a), place(b));
    }
    default: {
        const auto text = [&](RosterRow row) {
            const QString shown = rosterText(table, row, key.column);
            return shown.isEmpty() ? std::nullopt : std::optional(collationKey(shown));
        };
        return withNone(text(a), text(b));
    }
    }
}

} // namespace

class TestRosterSort : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void sorted_byRandomKeys_isAsComparingPairs();
    void groups_countEveryRowOnce();
    void groups_ofAges_areBands();
    void groups_ofUnits_standInTreeOrderWithTheEmptyLast();
};

void TestRosterSort::sorted_byRandomKeys_isAsComparingPairs()
{
    const RosterTable table(invented());
    const RowList all = applyFilter(table, {});
    QVERIFY(all.size() > 250);
    const std::vector<RosterColumn> columns{RosterColumn::Birth,
                                            RosterColumn::Level,
                                            RosterColumn::Title,
                                            RosterColumn::Unit,
                                            RosterColumn::Ethnicity,
                                            RosterColumn::Code};
    std::mt19937 random(5);
    for (int round = 0; round < 30; ++round) {
        RosterSort sort;
        for (std::size_t i = 0; i < 1 + random() % 3; ++i) {
            sort.push_back({columns[random() % columns.size()], random() % 2 == 0});
        }
        std::vector<RosterRow> expected = all.rows();
        std::stable_sort(expected.begin(), expected.end(), [&](RosterRow a, RosterRow b) {
            for (const RosterSortKey& key : sort) {
                if (const int order = compared(table, a, b, key); order != 0) {
                    return order < 0;
                }
            }
            return false;
        });
        QCOMPARE(sorted(table, all, sort).rows(), expected);
    }
    QCOMPARE(sorted(table, all, {}).rows(), all.rows());
    std::vector<RosterRow> backwards = all.rows();
    std::reverse(backwards.begin(), backwards.end());
    QCOMPARE(sorted(table, all, {{RosterColumn::Name, true}}).rows(), backwards);
}

void TestRosterSort::groups_countEveryRowOnce()
{
    const RosterTable table(invented());
    const RowList all = applyFilter(table, {});
    for (const RosterColumn column : allRosterColumns()) {
        const GroupedRows grouped = groupedBy(table, all, column);
        std::size_t next = 0;
        for (const RosterGroup& group : grouped.groups) {
            QCOMPARE(group.first, next);
            QVERIFY(group.count > 0);
            QVERIFY(!group.label.isEmpty());
            next += group.count;
        }
        QCOMPARE(next, all.size());
        std::vector<RosterRow> rows = grouped.rows.rows();
        std::sort(rows.begin(), rows.end());
        QCOMPARE(rows, all.rows());
    }
}

void TestRosterSort::groups_ofAges_areBands()
{
    const RosterTable table(invented());
    const RowList all = applyFilter(table, {});
    const GroupedRows grouped = groupedBy(table, all, RosterColumn::Age);
    QStringList labels;
    for (const RosterGroup& group : grouped.groups) {
        labels += group.label;
        for (std::size_t i = group.first; i < group.first + group.count; ++i) {
            const int age = table.facts(grouped.rows[i]).age;
            const QString expected = age <= 30   ? u"up to 30"_s
                                     : age <= 40 ? u"31 to 40"_s
                                     : age <= 50 ? u"41 to 50"_s
                                     : age <= 55 ? u"51 to 55"_s
                                     : age <= 60 ? u"56 to 60"_s
                                                 : u"over 60"_s;
            QCOMPARE(group.label, expected);
        }
    }
    QCOMPARE(labels.removeDuplicates(), 0);
}

void TestRosterSort::groups_ofUnits_standInTreeOrderWithTheEmptyLast()
{
    test::HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head2", u"2005-01-01").appoint(u"binh", u"head1", u"2005-01-01");
    const RosterTable table(
        std::make_shared<const Snapshot>(office.derived(), test::day(u"2010-01-01")));
    const GroupedRows grouped = groupedBy(table, applyFilter(table, {}), RosterColumn::Unit);
    QStringList counts;
    for (const RosterGroup& group : grouped.groups) {
        counts += u"%1 %2"_s.arg(group.label).arg(group.count);
    }
    const Snapshot& snapshot = table.office();
    QCOMPARE(counts,
             QStringList({snapshot.unitPathText(office.unitId(u"v1")) + u" 1"_s,
                          snapshot.unitPathText(office.unitId(u"v2")) + u" 1"_s,
                          u"(empty) 2"_s}));
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestRosterSort)
#include "tst_roster_sort.moc"
