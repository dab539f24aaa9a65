#include "core/base/text_normal.h"
#include "core/history/event_order.h"
#include "core/history/event_table.h"
#include "tests/support/history_builder.h"
#include "tests/support/random_office.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::day;
using test::HistoryBuilder;
using test::RandomOffice;

namespace {

QString words(EventKind kind)
{
    return code(kind);
}

/// Every word an event is found by, looked up anew for each.
QString wordsOf(const History& history, const EventFacts& facts)
{
    const DerivedHistory& derived = *history.derived();
    QStringList found{code(facts.kind)};
    if (const CadreRecord* cadre = derived.cadre(facts.cadre)) {
        for (const ProfileVersion& version : cadre->versions) {
            found << version.profile.name.full() << version.profile.code;
        }
    }
    if (const PositionRecord* post = derived.structure->position(facts.position)) {
        for (const auto& version : post->versions) {
            found << version.profile.title;
        }
    }
    if (const UnitRecord* unit = derived.structure->unit(facts.unit)) {
        for (const auto& version : unit->versions) {
            found << version.profile.name << version.profile.shortName << version.profile.code;
        }
    }
    if (const DecisionDocument* document = derived.structure->document(facts.document)) {
        found << document->number;
    }
    return searchFold(found.join(u' '));
}

/// What the table answers by its index, asked of every event one by one.
std::vector<EventId> scan(const EventTable& table, const EventFilter& filter)
{
    const History& history = table.history();
    std::vector<const Event*> found;
    for (const Event& event : history.events()) {
        const EventFacts* facts = table.facts(*event.id);
        if (!facts || !filter.groups.has(facts->group) ||
            (!filter.takenBack && !history.isLive(*event.id)) ||
            (filter.from && event.effectiveOn < *filter.from) ||
            (filter.until && event.effectiveOn >= *filter.until) ||
            (filter.withDecision && event.document.has() != *filter.withDecision) ||
            (filter.document && event.document != filter.document)) {
            continue;
        }
        const QString folded = wordsOf(history, *facts);
        const QStringList asked = searchFold(filter.text).split(u' ', Qt::SkipEmptyParts);
        if (std::all_of(asked.begin(), asked.end(), [&](const QString& word) {
                return matchesWords(folded, {word});
            })) {
            found.push_back(&event);
        }
    }
    std::sort(found.begin(), found.end(), [](const Event* a, const Event* b) {
        return takesEffectBefore(*b, *a);
    });
    std::vector<EventId> ids;
    std::transform(found.begin(), found.end(), std::back_inserter(ids), [](const Event* event) {
        return *event->id;
    });
    return ids;
}

EventFilter someFilter(RandomOffice& office)
{
    static const QStringList kTexts{u""_s, u"vu"_s, u"nguyen"_s, u"appointed"_s, u"pho van"_s};
    EventFilter filter;
    filter.text = kTexts[static_cast<qsizetype>(office.below(5))];
    filter.groups = EventGroups::fromBits(office.below(1U << kEventGroupCount));
    filter.takenBack = office.below(2) == 0;
    if (office.below(2) == 0) {
        filter.from = day(u"2004-01-01").plusDays(static_cast<int>(office.below(2000)));
    }
    if (office.below(2) == 0) {
        filter.until = day(u"2010-01-01").plusDays(static_cast<int>(office.below(3000)));
    }
    if (office.below(4) == 0) {
        filter.withDecision = office.below(2) == 0;
    }
    return filter;
}

/// What a list of events is of, "appointed an 2010-01-01".
QStringList rows(const EventTable& table, const std::vector<EventId>& ids)
{
    QStringList texts;
    for (const EventId id : ids) {
        const Event& event = table.history().event(id);
        const CadreRecord* cadre = table.history().derived()->cadre(event.cadre);
        texts << u"%1 %2 %3"_s.arg(code(event.kind),
                                   cadre ? cadre->versions.back().profile.code : u"-"_s,
                                   event.effectiveOn.iso());
    }
    return texts;
}

HistoryBuilder office()
{
    HistoryBuilder builder = test::smallOffice();
    builder.document(u"15-QĐ/BTC", u"2010-02-20")
        .appoint(u"an", u"dep1", u"2008-01-01")
        .appoint(u"an", u"head1", u"2010-03-01", {.document = builder.documentId(u"15-QĐ/BTC")})
        .appoint(u"binh", u"dep2", u"2011-05-01")
        .depart(u"binh", u"2014-06-01", EventKind::Retired);
    return builder;
}

} // namespace

class TestEventTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void find_isNewestFirst()
    {
        const HistoryBuilder builder = office();
        const EventTable table(builder.history(), words);
        QCOMPARE(rows(table, table.find({})),
                 (QStringList{u"retired binh 2014-06-01"_s,
                              u"appointed binh 2011-05-01"_s,
                              u"appointed an 2010-03-01"_s,
                              u"left-post an 2010-03-01"_s,
                              u"appointed an 2008-01-01"_s}));
    }

    void find_decisionNumber_anyOrderWithName()
    {
        const HistoryBuilder builder = office();
        const EventTable table(builder.history(), words);
        QCOMPARE(rows(table, table.find({.text = u"15-qd an"_s})),
                 (QStringList{u"appointed an 2010-03-01"_s, u"left-post an 2010-03-01"_s}));
        QVERIFY(table.find({.text = u"16-qd"_s}).empty());
    }

    void find_departure_isOfThePostLeft()
    {
        const HistoryBuilder builder = office();
        const EventTable table(builder.history(), words);
        const std::vector<EventId> found =
            table.find({.groups = {EventGroup::Departures}, .unit = builder.unitId(u"v2")});
        QCOMPARE(rows(table, found), QStringList{u"retired binh 2014-06-01"_s});
        QCOMPARE(table.facts(found.front())->position,
                 MaybePositionId(builder.positionId(u"dep2")));
    }

    void find_unit_isThatOfTheDay()
    {
        HistoryBuilder builder = office();
        builder.unit(u"other", u"2000-01-01");
        builder.run(MoveUnit{.unit = builder.unitId(u"v1"),
                             .parent = builder.unitId(u"other"),
                             .on = test::date(u"2009-01-01")});
        const EventTable table(builder.history(), words);
        const EventFilter inBan{.unit = builder.unitId(u"ban")};
        const EventFilter inOther{.unit = builder.unitId(u"other")};
        QCOMPARE(rows(table, table.find(inOther)),
                 (QStringList{u"appointed an 2010-03-01"_s, u"left-post an 2010-03-01"_s}));
        QVERIFY(rows(table, table.find(inBan)).contains(u"appointed an 2008-01-01"_s));
        QVERIFY(!rows(table, table.find(inBan)).contains(u"appointed an 2010-03-01"_s));
    }

    void sorted_person_followsTheVietnameseOrder()
    {
        HistoryBuilder builder = test::smallOffice();
        builder.cadre(u"uong", u"2000-01-01", u"Đỗ Thị Ươm")
            .cadre(u"at", u"2000-01-01", u"Trần Văn Ất")
            .cadre(u"ang", u"2000-01-01", u"Lê Văn Ắng");
        for (const QStringView cadre : {u"uong", u"at", u"ang"}) {
            builder.appoint(cadre, u"staff1", u"2010-01-01");
        }
        const EventTable table(builder.history(), words);
        QCOMPARE(rows(table, table.sorted(table.find({}), EventColumn::Person, false)),
                 (QStringList{u"appointed ang 2010-01-01"_s,
                              u"appointed at 2010-01-01"_s,
                              u"appointed uong 2010-01-01"_s}));
    }

    void randomOffice_agreesWithAScanOfEveryEvent_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 6; ++seed) {
            QTest::addRow("seed %u", seed) << seed;
        }
    }
    void randomOffice_agreesWithAScanOfEveryEvent()
    {
        QFETCH(const unsigned, seed);
        RandomOffice random(seed);
        EventTable grown(random.history(), words);
        connect(&random.workspace(), &Workspace::changed, this, [&](const ChangeSet& changes) {
            grown.update(changes);
        });
        for (int i = 0; i < 300; ++i) {
            random.step();
            if (i % 20 == 0) {
                const EventFilter filter = someFilter(random);
                QCOMPARE(grown.find(filter), scan(grown, filter));
            }
        }
        const EventTable fresh(random.history(), words);
        for (int i = 0; i < 30; ++i) {
            const EventFilter filter = someFilter(random);
            QCOMPARE(grown.find(filter), fresh.find(filter));
            const std::vector<int> counts = fresh.countByGroup(filter);
            for (int group = 0; group < kEventGroupCount; ++group) {
                EventFilter one = filter;
                one.groups = {static_cast<EventGroup>(group)};
                QCOMPARE(static_cast<int>(fresh.find(one).size()),
                         counts[static_cast<std::size_t>(group)]);
            }
        }
    }
};

} // namespace kecan

QTEST_MAIN(kecan::TestEventTable)
#include "tst_event_table.moc"
