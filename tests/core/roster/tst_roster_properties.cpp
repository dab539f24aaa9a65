// On random offices the index answers what a look at every person answers.
#include "core/base/age.h"
#include "core/base/text_normal.h"
#include "core/roster/roster_filter.h"
#include "core/roster/roster_sort.h"
#include "core/roster/roster_table.h"
#include "tests/support/history_builder.h"
#include "tests/support/random_office.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::RandomOffice;

namespace {

/// A person as the table should show them, found the slow way.
struct Person
{
    CadreId cadre;
    QByteArray key;
    QString name;
    QString post;
    const CadreProfile* profile;
    const Tenure* main;
    bool isServing;
};

/// Some holding began by the day, or there never is one.
bool hasBegun(const Snapshot& office, const CadreRecord& record)
{
    const auto tenures = office.derived().tenuresOf(record.id);
    return tenures.empty() || std::ranges::any_of(tenures, [&office](const Tenure& tenure) {
               return tenure.from <= office.day();
           });
}

std::vector<Person> peopleOf(const Snapshot& office)
{
    std::vector<Person> people;
    for (const auto& partition : office.derived().partitions) {
        for (const CadreRecord& record : partition->cadres) {
            if (record.versions.front().from > office.day() &&
                office.tenuresOf(record.id).empty()) {
                continue;
            }
            const CadreProfile& profile = *office.cadre(record.id);
            people.push_back({record.id,
                              profile.name.sortKey(),
                              profile.name.full(),
                              office.presentPostText(record.id).remove(u','),
                              &profile,
                              office.mainTenure(record.id),
                              office.day() < record.departedOn && hasBegun(office, record)});
        }
    }
    std::sort(people.begin(), people.end(), [](const Person& a, const Person& b) {
        return std::tie(a.key, a.cadre) < std::tie(b.key, b.cadre);
    });
    return people;
}

/// Rank of a hit, 0 the best; nothing when it is none.
std::optional<int> rankOf(const Person& person, const QString& text)
{
    const QString folded = searchFold(text);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        return 0;
    }
    QStringList marked = toneFold(text).split(u' ', Qt::SkipEmptyParts);
    marked.removeIf([](const QString& word) { return word == searchFold(word); });
    const QString both = person.name + u' ' + person.post;
    const bool single = words.size() == 1;
    if (matchesWords(searchFold(person.name), words) ||
        (single && folded.size() > 1 && person.profile->name.initials().startsWith(folded)) ||
        (single && searchFold(person.profile->code).startsWith(folded))) {
        return !marked.isEmpty() && matchesWords(toneFold(person.name), marked) ? 0 : 1;
    }
    if (matchesWords(searchFold(both), words)) {
        return !marked.isEmpty() && matchesWords(toneFold(both), marked) ? 2 : 3;
    }
    return std::nullopt;
}

std::vector<CadreId> naiveHits(const Snapshot& office, const QString& text)
{
    std::vector<CadreId> hits;
    const std::vector<Person> people = peopleOf(office);
    for (int rank = 0; rank < 4; ++rank) {
        for (const Person& person : people) {
            if (person.isServing && rankOf(person, text) == rank) {
                hits.push_back(person.cadre);
            }
        }
    }
    return hits;
}

std::vector<CadreId> cadresOf(const RosterTable& table, const RowList& rows)
{
    std::vector<CadreId> cadres;
    for (const RosterRow row : rows.rows()) {
        cadres.push_back(table.cadre(row));
    }
    return cadres;
}

/// Names the office gets, so that there is something to find.
const QStringList& names()
{
    static const QStringList kNames{u"Nguyễn Văn Hoà"_s,
                                    u"Nguyễn Văn Hòa"_s,
                                    u"Trần Thị Vân"_s,
                                    u"Đỗ Đức Đạt"_s,
                                    u"H'Hen Niê"_s,
                                    u"Văn Văn Văn"_s,
                                    u"Lê Hoà Bình"_s,
                                    u"An"_s};
    return kNames;
}

const QStringList& queries()
{
    static const QStringList kQueries{
        QString(),         u"v"_s,       u"van"_s,       u"van van"_s,
        u"van van van"_s,  u"v van v"_s, u"n nguyen"_s,  u"hoà"_s,
        u"hòa nguyễn"_s,   u"đức"_s,     u"duc vu"_s,    u"h'hen"_s,
        u"hen"_s,          u"nvh"_s,     u"vu truong"_s, u"phó vụ"_s,
        u"vu phong hoa"_s, u"c"_s,       u"c1"_s,        u"khong co ai"_s};
    return kQueries;
}

/// Renames somebody from a day on, as a random act might.
void rename(RandomOffice& office)
{
    CadreChange change = changeOf(test::personName(names().at(
        static_cast<qsizetype>(office.below(static_cast<std::size_t>(names().size()))))));
    change.mask = {CadreField::Name};
    const CadreId cadre(1 + static_cast<std::int64_t>(office.below(
                                static_cast<std::size_t>(office.history().nextCadre() - 1))));
    const Day from = test::day(u"2000-01-01").plusDays(static_cast<int>(office.below(20 * 365)));
    // May be refused, which is as good.
    const auto done =
        office.workspace().execute(ChangeProfile{cadre, change, PartialDate::fromDay(from)});
    static_cast<void>(done.ok());
}

} // namespace

class TestRosterProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void table_afterActsAndOtherDays_answersLikeALookAtEveryone_data();
    void table_afterActsAndOtherDays_answersLikeALookAtEveryone();

private:
    void compare(const RosterTable& table);
    void compareWithFresh(const RosterTable& table, const std::shared_ptr<const Snapshot>& office);
};

void TestRosterProperties::table_afterActsAndOtherDays_answersLikeALookAtEveryone_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 6; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

void TestRosterProperties::table_afterActsAndOtherDays_answersLikeALookAtEveryone()
{
    QFETCH(const unsigned, seed);
    RandomOffice office(seed);
    RosterTable table(office.workspace().snapshot(test::day(u"2010-01-01")));
    for (int round = 0; round < 40; ++round) {
        for (int step = 0; step < 8; ++step) {
            office.step();
        }
        rename(office);
        const Day day =
            office.below(3) == 0
                ? test::day(u"2000-01-01").plusDays(static_cast<int>(office.below(20 * 365)))
                : table.day();
        const auto snapshot = office.workspace().snapshot(day);
        table.show(snapshot);
        compare(table);
        compareWithFresh(table, snapshot);
        if (QTest::currentTestFailed()) {
            return;
        }
    }
}

void TestRosterProperties::compare(const RosterTable& table)
{
    const Snapshot& office = table.office();
    for (const Person& person : peopleOf(office)) {
        const auto row = table.rowOf(person.cadre);
        QVERIFY(row);
        QCOMPARE(table.mainTenure(*row), person.main);
        QCOMPARE(&table.profile(*row), person.profile);
        QCOMPARE(table.serving().contains(*row), person.isServing);
        const std::optional<PartialDate> birth = person.profile->birth;
        QCOMPARE(int(table.facts(*row).age),
                 birth ? ageInCompletedYears(*birth, office.day()) : int(RosterFacts::kAgeUnknown));
    }
    for (const QString& query : queries()) {
        RosterFilter filter;
        filter.text = query;
        const RowList rows = applyFilter(table, filter);
        if (cadresOf(table, rows) != naiveHits(office, query)) {
            QFAIL(qPrintable(u"“%1” on %2"_s.arg(query, office.day().iso())));
        }
    }
    for (const UnitId unit : office.childUnits({})) {
        RosterFilter filter;
        filter.units = {unit};
        const std::vector<UnitId> subtree = office.subtree(unit);
        std::vector<CadreId> expected;
        for (const Person& person : peopleOf(office)) {
            const PositionProfile* post =
                person.main ? office.position(person.main->position) : nullptr;
            if (person.isServing && post && post->unit &&
                std::find(subtree.begin(), subtree.end(), *post->unit) != subtree.end()) {
                expected.push_back(person.cadre);
            }
        }
        QCOMPARE(cadresOf(table, applyFilter(table, filter)), expected);
    }
}

void TestRosterProperties::compareWithFresh(const RosterTable& table,
                                            const std::shared_ptr<const Snapshot>& office)
{
    const RosterTable fresh(office);
    QCOMPARE(table.rowCount(), fresh.rowCount());
    QCOMPARE(table.known(), fresh.known());
    QCOMPARE(table.serving(), fresh.serving());
    for (RosterRow row = 0; row < fresh.rowCount(); ++row) {
        QCOMPARE(table.cadre(row), fresh.cadre(row));
        QCOMPARE(table.facts(row), fresh.facts(row));
    }
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestRosterProperties)
#include "tst_roster_properties.moc"
