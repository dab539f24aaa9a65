#include "core/exchange/synthetic_office.h"
#include "core/history/in_memory_event_store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/history_builder.h"
#include "ui/cadres/roster_conditions.h"
#include "ui/cadres/roster_model.h"
#include "ui/cadres/roster_views.h"
#include "ui/services/preferences.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

History invented()
{
    test::FakeClock clock;
    InMemoryEventStore store(clock);
    const auto written = store.append(exchange::syntheticBatch(300, 5), {});
    auto recorded = store.load();
    if (!written || !recorded) {
        qFatal("no office");
    }
    return History(*std::move(recorded));
}

std::shared_ptr<const Snapshot> officeOn(const History& history, QStringView iso)
{
    return std::make_shared<const Snapshot>(history.derived(), test::day(iso));
}

QStringList namesIn(const RosterModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names << model.index(row, RosterModel::kNameColumn).data().toString();
    }
    return names;
}

} // namespace

class TestRosterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void keys_leadBackToTheirRows_data();
    void keys_leadBackToTheirRows();
    void headings_standOverTheirPeople();
    void act_thatKeepsTheOrder_isNoReset();
    void act_thatBringsSomebody_insertsTheirRow();
    void act_thatChangesTheOrder_movesTheRow();
    void day_changed_tellsWhoCameAndWent();
    void totals_areThoseOfTheRows();
    void choice_isTakenAndGivenUp_data();
    void choice_isTakenAndGivenUp();
    void view_saved_comesBack();
    void view_ofALaterVersion_isLeftOut();
};

void TestRosterModel::keys_leadBackToTheirRows_data()
{
    QTest::addColumn<RosterQuery>("query");
    QTest::newRow("by name") << RosterQuery();
    QTest::newRow("words") << RosterQuery{.filter = {.text = u"nguyen"_s}};
    QTest::newRow("sorted") << RosterQuery{.sort = {{RosterColumn::Birth, true}}};
    QTest::newRow("grouped") << RosterQuery{.group = RosterColumn::Unit};
    QTest::newRow("all") << RosterQuery{.filter = {.text = u"v"_s, .sex = Sex::Male},
                                        .sort = {{RosterColumn::Grade, false}},
                                        .group = RosterColumn::Age};
}

void TestRosterModel::keys_leadBackToTheirRows()
{
    QFETCH(const RosterQuery, query);
    const History history = invented();
    RosterModel model;
    const QAbstractItemModelTester tester(&model);
    model.open(officeOn(history, u"2012-06-01"));
    model.setQuery(query);

    QVERIFY(model.shownPeople() > 0);
    int people = 0;
    for (int row = 0; row < model.rowCount(); ++row) {
        QCOMPARE(model.rowOf(model.rowKey(row)), row);
        QCOMPARE(model.isHeading(row), model.rowKey(row) < 0);
        QCOMPARE(model.cadreAt(row).has(), !model.isHeading(row));
        people += model.isHeading(row) ? 0 : 1;
    }
    QCOMPARE(people, model.shownPeople());
    QCOMPARE(model.rowOf(1'000'000), -1);
}

void TestRosterModel::headings_standOverTheirPeople()
{
    const History history = invented();
    RosterModel model;
    model.open(officeOn(history, u"2012-06-01"));
    model.setQuery({.group = RosterColumn::Sex});

    int sum = 0;
    QString heading;
    const int sex = RosterModel::columnOf(RosterColumn::Sex);
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.isHeading(row)) {
            heading = model.index(row, 0).data().toString();
            sum += model.headingNote(row).toInt();
        } else {
            QCOMPARE(model.index(row, sex).data().toString(), heading);
        }
    }
    QCOMPARE(sum, model.shownPeople());
}

void TestRosterModel::act_thatKeepsTheOrder_isNoReset()
{
    test::HistoryBuilder office = test::smallOffice();
    RosterModel model;
    const QAbstractItemModelTester tester(&model);
    model.open(officeOn(office.history(), u"2012-01-01"));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

    office.appoint(u"an", u"head1", u"2005-01-01");
    model.show(officeOn(office.history(), u"2012-01-01"));

    QCOMPARE(resets.size(), 0);
    QCOMPARE(changes.size(), 1);
    const int row = model.rowOf(office.cadreId(u"an").value());
    const QModelIndex since = model.index(row, RosterModel::columnOf(RosterColumn::Since));
    QCOMPARE(since.data().toString(), u"01/01/2005"_s);
}

void TestRosterModel::act_thatBringsSomebody_insertsTheirRow()
{
    test::HistoryBuilder office = test::smallOffice();
    RosterModel model;
    const QAbstractItemModelTester tester(&model);
    model.open(officeOn(office.history(), u"2012-01-01"));
    const QStringList before = namesIn(model);
    const History without = office.history();
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);
    const QSignalSpy removed(&model, &QAbstractItemModel::rowsRemoved);

    office.cadre(u"moi", u"2001-01-01", u"Âu Văn Ái");
    model.show(officeOn(office.history(), u"2012-01-01"));

    QCOMPARE(namesIn(model), QStringList(u"Âu Văn Ái"_s) + before);
    QCOMPARE(inserted.size(), 1);
    QCOMPARE(inserted.front().at(1).toInt(), 0);
    QCOMPARE(inserted.front().at(2).toInt(), 0);

    // Taken back, the person is nobody the roster knows.
    model.show(officeOn(without, u"2012-01-01"));
    QCOMPARE(namesIn(model), before);
    QCOMPARE(removed.size(), 1);
    QCOMPARE(resets.size(), 0);
}

void TestRosterModel::act_thatChangesTheOrder_movesTheRow()
{
    test::HistoryBuilder office = test::smallOffice();
    office.appoint(u"binh", u"dep1", u"2011-06-01").appoint(u"cuc", u"dep1", u"2011-07-01");
    RosterModel model;
    const QAbstractItemModelTester tester(&model);
    model.open(officeOn(office.history(), u"2012-01-01"));
    model.setQuery({.sort = {{RosterColumn::Since, true}}});
    const QStringList before = namesIn(model);
    std::vector<QPersistentModelIndex> held;
    std::vector<qint64> keys;
    for (int row = 0; row < model.rowCount(); ++row) {
        held.emplace_back(model.index(row, RosterModel::kNameColumn));
        keys.push_back(model.rowKey(row));
    }
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy orders(&model, &QAbstractItemModel::layoutChanged);

    office.appoint(u"an", u"head1", u"2011-12-01");
    model.show(officeOn(office.history(), u"2012-01-01"));

    QVERIFY(namesIn(model) != before);
    QCOMPARE(resets.size(), 0);
    QCOMPARE(orders.size(), 1);
    for (std::size_t i = 0; i < held.size(); ++i) {
        QCOMPARE(model.rowKey(held[i].row()), keys[i]);
    }
}

void TestRosterModel::day_changed_tellsWhoCameAndWent()
{
    const History history = invented();
    RosterModel model;
    const QAbstractItemModelTester tester(&model);
    model.setQuery({.group = RosterColumn::Unit});
    model.open(officeOn(history, u"2012-06-01"));
    const QPersistentModelIndex held(model.index(model.rowCount() / 2, RosterModel::kNameColumn));
    const qint64 key = model.rowKey(held.row());
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);

    model.show(officeOn(history, u"2012-07-01"));

    QCOMPARE(resets.size(), 0);
    QVERIFY(held.isValid());
    QCOMPARE(model.rowKey(held.row()), key);
    RosterModel anew;
    anew.setQuery(model.query());
    anew.open(officeOn(history, u"2012-07-01"));
    QCOMPARE(namesIn(model), namesIn(anew));
}

void TestRosterModel::totals_areThoseOfTheRows()
{
    const History history = invented();
    RosterModel model;
    model.open(officeOn(history, u"2012-06-01"));
    const RosterTotals all = model.totals();
    model.setQuery({.filter = {.sex = Sex::Female}});
    const RosterTotals women = model.totals();

    QCOMPARE(women.people, all.women);
    QCOMPARE(women.women, women.people);
    QVERIFY(women.people > 0 && women.people < all.people);
    QCOMPARE(model.totalPeople(), all.people);
    std::vector<qint64> keys{model.rowKey(0), model.rowKey(1)};
    const RosterTotals two = model.totalsOfKeys(keys);
    QCOMPARE(two.people, 2);
    const int age = RosterModel::columnOf(RosterColumn::Age);
    QCOMPARE(two.ageSum, model.index(0, age).data().toInt() + model.index(1, age).data().toInt());
}

void TestRosterModel::choice_isTakenAndGivenUp_data()
{
    QTest::addColumn<int>("condition");
    for (int condition = 0; condition < kRosterConditionCount; ++condition) {
        QTest::newRow(
            qPrintable(RosterConditions::heading(static_cast<RosterCondition>(condition))))
            << condition;
    }
}

void TestRosterModel::choice_isTakenAndGivenUp()
{
    QFETCH(const int, condition);
    const auto asked = static_cast<RosterCondition>(condition);
    const History history = invented();
    const RosterTable table(officeOn(history, u"2012-06-01"));
    const RosterFilter nothing;

    const auto choices = RosterConditions::choices(asked, nothing, table);
    QVERIFY(choices.size() >= 2);
    QVERIFY(RosterConditions::summary(asked, nothing, table.office()).isEmpty());
    for (std::size_t i = 0; i < choices.size(); ++i) {
        QVERIFY(!choices[i].isOn);
        QVERIFY(!choices[i].text.isEmpty());
        const RosterFilter taken = choices[i].then;
        QVERIFY(!RosterConditions::summary(asked, taken, table.office()).isEmpty());
        const auto again = RosterConditions::choices(asked, taken, table);
        QVERIFY2(again[i].isOn, qPrintable(again[i].text));
        QVERIFY(again[i].then == nothing);
        QVERIFY(RosterConditions::without(asked, taken) == nothing);
    }
}

void TestRosterModel::view_saved_comesBack()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"p.ini"_s));
    const RosterView view{.name = u"Nữ cấp vụ"_s,
                          .query = {.filter = {.text = u"an"_s,
                                               .levels = {PositionLevel::Department},
                                               .sex = Sex::Female},
                                    .sort = {{RosterColumn::Birth, true}},
                                    .group = RosterColumn::Unit},
                          .columns = ColumnLayout{{{u"birth"_s, 1200, true}}},
                          .isOwn = true};
    {
        RosterViews views(preferences);
        const std::size_t before = views.all().size();
        views.save(view);
        views.save(view);
        QCOMPARE(views.all().size(), before + 1);
    }
    RosterViews views(preferences);
    QVERIFY(views.all().back() == view);
    views.remove(view.name);
    QVERIFY(!(RosterViews(preferences).all().back() == view));
}

void TestRosterModel::view_ofALaterVersion_isLeftOut()
{
    const QTemporaryDir folder;
    Preferences preferences(folder.filePath(u"p.ini"_s));
    const std::size_t builtIn = RosterViews(preferences).all().size();
    preferences.setState(u"views/cadres"_s,
                         R"([{"name":"x","filter":"{\"later\":1}"},{"name":"y","filter":"{}"}])");
    const RosterViews views(preferences);
    QCOMPARE(views.all().size(), builtIn + 1);
    QCOMPARE(views.all().back().name, u"y"_s);
}

QTEST_MAIN(TestRosterModel)
#include "tst_roster_model.moc"
