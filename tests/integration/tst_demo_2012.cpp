#include "core/base/age.h"
#include "core/exchange/data_folder.h"
#include "core/history/anomalies.h"
#include "core/history/day_difference.h"
#include "core/history/snapshot.h"
#include "core/history/timeline.h"
#include "core/reports/plan_list_report.h"

#include <QTest>

#include <algorithm>
#include <set>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

namespace {

Day day(int year, int month, int dayOfMonth)
{
    return Day::fromDate(QDate(year, month, dayOfMonth));
}

} // namespace

/// The figures of task 9 of the reference year, counted from the demonstration data.
class TestDemo2012 : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto draft =
            exchange::readDataFolder(QStringLiteral(KECAN_SOURCE_DIR "/resources/demo"), History());
        QVERIFY2(draft.ok(), draft ? "" : qPrintable(draft.error().message));
        m_history = std::make_unique<History>(draft->history());
    }

    void history_hasNoAnomaly() { QVERIFY(findAnomalies(*m_history).empty()); }

    void events_of2012_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("title");
        QTest::addColumn<int>("count");
        const auto row = [](const char* name, EventKind kind, const QString& title, int count) {
            QTest::newRow(name) << static_cast<int>(kind) << title << count;
        };
        row("9.1 elected out", EventKind::ElectedOut, {}, 1);
        row("9.2 assistant", EventKind::Appointed, u"Trợ lý Trưởng ban"_s, 1);
        row("9.3 heads", EventKind::Appointed, u"Vụ trưởng"_s, 4);
        row("9.4 acting", EventKind::ActingAssigned, u"Vụ trưởng"_s, 1);
        row("9.5 deputies", EventKind::Appointed, u"Phó Vụ trưởng"_s, 8);
        row("9.6 received", EventKind::Received, {}, 10);
        row("9.7 field postings", EventKind::FieldPosted, {}, 12);
        row("9.8 grade exams", EventKind::GradeExamSat, {}, 23);
    }
    void events_of2012()
    {
        QFETCH(int, kind);
        QFETCH(QString, title);
        const auto counts = [&](const Event& event) {
            const PositionRecord* post = m_history->derived()->structure->position(event.position);
            return static_cast<int>(event.kind) == kind &&
                   event.effectiveOn.date().year() == 2012 &&
                   (title.isEmpty() || (post && post->versions.back().profile.title == title));
        };
        QFETCH(int, count);
        QCOMPARE(static_cast<int>(std::ranges::count_if(m_history->events(), counts)), count);
    }

    void headcount_onBothDays()
    {
        QCOMPARE(present(day(2012, 1, 1)), std::size_t{302});
        QCOMPARE(present(day(2012, 12, 31)), std::size_t{305});
    }

    void difference_ofTheYear_hasTheTenReceived()
    {
        const Snapshot before(m_history->derived(), day(2012, 1, 1));
        const Snapshot after(m_history->derived(), day(2012, 12, 31));
        const DayDifference found = differenceBetween(before, after);
        // 302 at the beginning, 305 at the end; three of those who came were recruited.
        QCOMPARE(found.came.size(), std::size_t{13});
        QCOMPARE(found.left.size(), std::size_t{10});
        int received = 0;
        for (const Event& event : m_history->events()) {
            const bool ofTheYear = event.effectiveOn.date().year() == 2012;
            if (event.kind == EventKind::Received && ofTheYear) {
                QVERIFY(std::ranges::find(found.came, *event.cadre) != found.came.end());
                ++received;
            }
        }
        QCOMPARE(received, 10);
    }

    void fieldPosting_changesNeitherPostNorHeadcount()
    {
        for (const Event& event : m_history->events()) {
            if (event.kind == EventKind::FieldPosted && event.effectiveOn.date().year() == 2012) {
                const Snapshot before(m_history->derived(), event.effectiveOn.plusDays(-1));
                const Snapshot after(m_history->derived(), event.effectiveOn);
                QVERIFY(before.mainTenure(*event.cadre));
                QCOMPARE(after.mainTenure(*event.cadre), before.mainTenure(*event.cadre));
            }
        }
    }

    void planList_showsARatingOnlyOnceItIsGiven()
    {
        const auto ratings = [&](Day on) {
            const Snapshot snapshot(m_history->derived(), on);
            const auto plan = findPlan(snapshot.derived(), u"QHVP-2011"_s);
            const auto list = planListReport(snapshot, *plan, usualHeading(snapshot), {});
            QStringList texts;
            for (const ReportRow& row : list->table.rows) {
                texts.append(row.cells.join(u' '));
            }
            return texts.join(u'\n');
        };
        QVERIFY(ratings(day(2012, 6, 30)).contains(u"2011:\u00A0HT"));
        QVERIFY(!ratings(day(2012, 6, 30)).contains(u"2012:\u00A0HT"));
    }

    void trap01_assistantAndElectedOut_areNoneOfTheFourHeads();
    void trap02_vacancies_areFilledByWhoTheRecordSays();
    void trap03_promotedDeputies_countOnceAndLeaveASeat();
    void trap04_actingThenFull_isOnePersonInTwoFigures();
    void trap05_entriesOfThoseWhoLeft_areWithdrawnNotDeleted();
    void trap06_inPlanRate_isThatOfTheDayOfDecision();
    void trap07_ages_areThoseOfFirstAppointment();
    void trap08_deputies_areOverTheSeatsInOneUnitOnly();
    void trap09_received_keepGradeAndAreNotRecruited();
    void trap10_fieldPostings_areOfTheYoungWhoKeepTheirPost();

private:
    [[nodiscard]] std::size_t present(Day on) const
    {
        const Snapshot snapshot(m_history->derived(), on);
        std::set<CadreId> people;
        for (const Tenure* tenure : snapshot.tenures()) {
            const PositionProfile* post = snapshot.position(tenure->position);
            if (post && post->branch == Branch::State && !isAwayPosting(tenure->capacity)) {
                people.insert(tenure->cadre);
            }
        }
        return people.size();
    }

    /// Live events of 2012 of a kind, with posts of this title only when it is given; by day.
    [[nodiscard]] std::vector<const Event*> of2012(EventKind kind, const QString& title = {}) const;
    /// "BTC0098 VDTBD-VT 2012-02-15" of each.
    [[nodiscard]] QStringList texts(const std::vector<const Event*>& events) const;
    [[nodiscard]] QString code(MaybeCadreId cadre) const;
    [[nodiscard]] QString code(MaybePositionId position) const;
    [[nodiscard]] PositionId post(const QString& code) const;
    [[nodiscard]] CadreId cadre(const QString& code) const;
    /// Codes of those who hold a post on a day, "BTC0196 acting" where not in full.
    [[nodiscard]] QString holders(const QString& position, Day on) const;
    /// The leadership decisions 9.2 to 9.5.
    [[nodiscard]] std::vector<const Event*> decisions() const;
    /// Status of the entry of a person for a post on a day, in the plan that has one; else nothing.
    [[nodiscard]] const NominationStep*
    entry(const QString& plan, CadreId cadre, PositionId position, Day on) const;

    std::unique_ptr<History> m_history;
};

namespace {

const QString kHead = u"Vụ trưởng"_s;
const QString kDeputy = u"Phó Vụ trưởng"_s;
const QString kAssistant = u"Trợ lý Trưởng ban"_s;

std::vector<const Event*> operator+(std::vector<const Event*> events,
                                    const std::vector<const Event*>& more)
{
    events.insert(events.end(), more.begin(), more.end());
    return events;
}

std::set<CadreId> personsOf(const std::vector<const Event*>& events)
{
    std::set<CadreId> persons;
    for (const Event* event : events) {
        persons.insert(*event->cadre);
    }
    return persons;
}

} // namespace

std::vector<const Event*> TestDemo2012::of2012(EventKind kind, const QString& title) const
{
    std::vector<const Event*> found;
    for (const Event& event : m_history->events()) {
        const PositionRecord* held = m_history->derived()->structure->position(event.position);
        if (event.kind == kind && event.effectiveOn.date().year() == 2012 &&
            m_history->isLive(*event.id) &&
            (title.isEmpty() || (held && held->on(event.effectiveOn)->title == title))) {
            found.push_back(&event);
        }
    }
    std::ranges::stable_sort(found, {}, [](const Event* event) { return event->effectiveOn; });
    return found;
}

QStringList TestDemo2012::texts(const std::vector<const Event*>& events) const
{
    QStringList texts;
    for (const Event* event : events) {
        texts.append(
            u"%1 %2 %3"_s.arg(code(event->cadre), code(event->position), event->effectiveOn.iso()));
    }
    texts.sort();
    return texts;
}

QString TestDemo2012::code(MaybeCadreId cadre) const
{
    return cadre ? m_history->derived()->cadre(*cadre)->versions.back().profile.code : QString();
}

QString TestDemo2012::code(MaybePositionId position) const
{
    const PositionRecord* record = m_history->derived()->structure->position(position);
    return record ? record->versions.back().profile.code : QString();
}

PositionId TestDemo2012::post(const QString& code) const
{
    return *findPosition(*m_history->derived()->structure, code);
}

CadreId TestDemo2012::cadre(const QString& code) const
{
    return *findCadre(*m_history->derived(), code);
}

QString TestDemo2012::holders(const QString& position, Day on) const
{
    const Snapshot snapshot(m_history->derived(), on);
    QStringList holders;
    for (const Tenure* tenure : snapshot.holders(post(position))) {
        holders.append(tenure->capacity == Capacity::Full
                           ? code(tenure->cadre)
                           : u"%1 %2"_s.arg(code(tenure->cadre), kecan::code(tenure->capacity)));
    }
    return holders.join(u", "_s);
}

std::vector<const Event*> TestDemo2012::decisions() const
{
    return of2012(EventKind::Appointed, kAssistant) + of2012(EventKind::Appointed, kHead) +
           of2012(EventKind::ActingAssigned, kHead) + of2012(EventKind::Appointed, kDeputy);
}

const NominationStep*
TestDemo2012::entry(const QString& plan, CadreId cadre, PositionId position, Day on) const
{
    const auto id = findPlan(*m_history->derived(), plan);
    for (const NominationRecord& nomination : m_history->derived()->plans.at(*id)->nominations) {
        if (nomination.cadre == cadre && nomination.position == position) {
            return nomination.on(on);
        }
    }
    return nullptr;
}

void TestDemo2012::trap01_assistantAndElectedOut_areNoneOfTheFourHeads()
{
    QCOMPARE(texts(of2012(EventKind::Appointed, kHead)),
             (QStringList{u"BTC0098 VDTBD-VT 2012-02-15"_s,
                          u"BTC0099 VDP2-VT 2012-07-16"_s,
                          u"BTC0108 VU4-VT 2012-06-01"_s,
                          u"BTC0196 VTCDL-VT 2012-12-20"_s}));
    QCOMPARE(texts(of2012(EventKind::Appointed, kAssistant)),
             QStringList{u"BTC0079 BTCTW-TL 2012-04-16"_s});
    const std::vector<const Event*> elected = of2012(EventKind::ElectedOut);
    QCOMPARE(elected.size(), 1U);
    QCOMPARE(code(elected.front()->cadre), u"BTC0103"_s);
    QCOMPARE(elected.front()->effectiveOn, day(2012, 3, 15));
    QVERIFY(elected.front()->body<TenureDetail>()->organisation.contains(u"Phụ nữ"));
    QVERIFY(!personsOf(decisions()).contains(cadre(u"BTC0103"_s)));
}

void TestDemo2012::trap02_vacancies_areFilledByWhoTheRecordSays()
{
    QCOMPARE(holders(u"VU4-VT"_s, day(2012, 3, 14)), u"BTC0103"_s);
    QCOMPARE(holders(u"VU4-VT"_s, day(2012, 3, 15)), QString());
    QCOMPARE(holders(u"VU4-VT"_s, day(2012, 5, 31)), QString());
    QCOMPARE(holders(u"VU4-VT"_s, day(2012, 6, 1)), u"BTC0108"_s);
    QCOMPARE(holders(u"VTCDL-VT"_s, day(2012, 4, 15)), u"BTC0079"_s);
    QCOMPARE(holders(u"VTCDL-VT"_s, day(2012, 4, 16)), QString());
    QCOMPARE(holders(u"VTCDL-VT"_s, day(2012, 5, 2)), u"BTC0196 acting"_s);
    QCOMPARE(holders(u"VTCDL-VT"_s, day(2012, 12, 20)), u"BTC0196"_s);
    QCOMPARE(holders(u"VDP2-VT"_s, day(2012, 7, 1)), QString());
    QCOMPARE(holders(u"VDP2-VT"_s, day(2012, 7, 16)), u"BTC0099"_s);
    QCOMPARE(holders(u"VU3-VT"_s, day(2012, 10, 31)), u"BTC0030"_s);
    QCOMPARE(holders(u"VU3-VT"_s, day(2012, 11, 1)), QString());
    QCOMPARE(holders(u"VU3-VT"_s, day(2012, 12, 31)), QString());
}

void TestDemo2012::trap03_promotedDeputies_countOnceAndLeaveASeat()
{
    const std::vector<const Event*> heads = of2012(EventKind::Appointed, kHead);
    const std::vector<const Event*> deputies = of2012(EventKind::Appointed, kDeputy);
    QCOMPARE(deputies.size(), 8U);
    for (const CadreId person : personsOf(heads)) {
        QVERIFY(!personsOf(deputies).contains(person));
    }
    const std::pair<QString, QString> before[] = {{u"BTC0098"_s, u"VDTBD-PVT"_s},
                                                  {u"BTC0108"_s, u"VU4-PVT"_s},
                                                  {u"BTC0099"_s, u"VDP1-PVT"_s},
                                                  {u"BTC0196"_s, u"VTCDL-PVT"_s}};
    for (const auto& [person, position] : before) {
        QVERIFY2(holders(position, day(2012, 1, 1)).contains(person), qPrintable(person));
        QVERIFY2(!holders(position, day(2012, 12, 31)).contains(person), qPrintable(person));
    }
    const auto vacant = [&](const QString& position, Day on) {
        return seatCount(Snapshot(m_history->derived(), on), post(position)).vacant();
    };
    QCOMPARE(vacant(u"VDP1-PVT"_s, day(2012, 7, 31)), 1);
    QCOMPARE(vacant(u"VDP1-PVT"_s, day(2012, 8, 1)), 0);
    for (const QString& position : {u"VU4-PVT"_s, u"VTCDL-PVT"_s, u"VDTBD-PVT"_s}) {
        QCOMPARE(vacant(position, day(2012, 12, 31)), 1);
    }
}

void TestDemo2012::trap04_actingThenFull_isOnePersonInTwoFigures()
{
    const std::vector<const Event*> acting = of2012(EventKind::ActingAssigned, kHead);
    QCOMPARE(texts(acting), QStringList{u"BTC0196 VTCDL-VT 2012-05-02"_s});
    const std::vector<const Event*> heads = of2012(EventKind::Appointed, kHead);
    QCOMPARE((acting + heads).size(), 5U);
    QCOMPARE(personsOf(acting + heads).size(), 4U);
    QVERIFY(holders(u"VTCDL-PVT"_s, day(2012, 5, 1)).contains(u"BTC0196"));
    QVERIFY(!holders(u"VTCDL-PVT"_s, day(2012, 5, 2)).contains(u"BTC0196"));
    QCOMPARE(decisions().size(), 14U);
    QCOMPARE(personsOf(decisions()).size(), 13U);
}

void TestDemo2012::trap05_entriesOfThoseWhoLeft_areWithdrawnNotDeleted()
{
    const struct
    {
        QString person;
        QString position;
        Day on;
    } left[] = {{u"BTC0103"_s, u"BTCTW-TL"_s, day(2012, 3, 15)},
                {u"BTC0322"_s, u"VDP2-PVT"_s, day(2012, 6, 1)}};
    for (const auto& [person, position, on] : left) {
        const auto step = [&](Day at) {
            return entry(u"QHVP-2011"_s, cadre(person), post(position), at);
        };
        QVERIFY(step(on.plusDays(-1)) && step(on));
        QCOMPARE(step(on.plusDays(-1))->status, NominationStatus::Approved);
        QCOMPARE(step(on)->status, NominationStatus::Withdrawn);
        QCOMPARE(step(on)->reason, WithdrawalReason::Transferred);
        QVERIFY(!entry(u"QHVP-2012"_s, cadre(person), post(position), day(2012, 12, 31)));
    }
}

void TestDemo2012::trap06_inPlanRate_isThatOfTheDayOfDecision()
{
    QStringList outside;
    int inPlan = 0;
    for (const Event* event : decisions()) {
        const Day before = event->effectiveOn.plusDays(-1);
        const bool planned = std::ranges::any_of(
            QStringList{u"QHVP-2011"_s, u"QHVP-2012"_s}, [&](const QString& plan) {
                const NominationStep* step = entry(plan, *event->cadre, *event->position, before);
                return step && step->status == NominationStatus::Approved;
            });
        if (planned) {
            ++inPlan;
        } else {
            outside.append(code(event->cadre));
        }
    }
    outside.sort();
    QCOMPARE(inPlan, 12);
    QCOMPARE(outside, (QStringList{u"BTC0112"_s, u"BTC0156"_s}));
    // Appointed as planned, whatever the review did with the other entry later.
    const CadreId person = cadre(u"BTC0224"_s);
    QCOMPARE(entry(u"QHVP-2011"_s, person, post(u"VCSD-PVT"_s), day(2012, 3, 1))->status,
             NominationStatus::Appointed);
    QCOMPARE(entry(u"QHVP-2012"_s, person, post(u"VTCCB-PVT"_s), day(2012, 11, 28))->status,
             NominationStatus::Withdrawn);
}

void TestDemo2012::trap07_ages_areThoseOfFirstAppointment()
{
    for (const Event* event : decisions()) {
        const CadreProfile& profile =
            m_history->derived()->cadre(*event->cadre)->on(event->effectiveOn);
        QVERIFY(profile.birth && profile.sex);
        const int age = ageInCompletedYears(*profile.birth, event->effectiveOn);
        const bool woman = profile.sex == Sex::Female;
        QVERIFY2(age >= (woman ? 40 : 42) && age <= (woman ? 48 : 52),
                 qPrintable(u"%1: %2"_s.arg(profile.code).arg(age)));
    }
}

void TestDemo2012::trap08_deputies_areOverTheSeatsInOneUnitOnly()
{
    for (Day on = day(2012, 1, 1); on <= day(2012, 12, 31); on = on.plusDays(1)) {
        const Snapshot snapshot(m_history->derived(), on);
        QStringList over;
        for (const auto& position : m_history->derived()->structure->positions) {
            if (position && seatCount(snapshot, position->id).over() > 0) {
                over.append(code(MaybePositionId(position->id)));
            }
        }
        QCOMPARE(over, on < day(2012, 8, 1) ? QStringList() : QStringList{u"VTH-PVT"_s});
    }
    const SeatCount count =
        seatCount(Snapshot(m_history->derived(), day(2012, 8, 1)), post(u"VTH-PVT"_s));
    QCOMPARE(count.held, 4);
    QCOMPARE(count.seats, 3);
}

void TestDemo2012::trap09_received_keepGradeAndAreNotRecruited()
{
    const std::vector<const Event*> received = of2012(EventKind::Received);
    QCOMPARE(received.size(), 10U);
    const std::set<CadreId> recruited = personsOf(of2012(EventKind::Recruited));
    for (const Event* event : received) {
        const auto* detail = event->body<TenureDetail>();
        QVERIFY2(detail && !detail->organisation.isEmpty() &&
                     !detail->counterpartDecision.isEmpty() && event->document,
                 qPrintable(code(event->cadre)));
        const CadreProfile& profile =
            m_history->derived()->cadre(*event->cadre)->on(event->effectiveOn);
        QVERIFY2(profile.grade != Grade::None && profile.gradeSince &&
                     profile.gradeSince->latest() < event->effectiveOn,
                 qPrintable(profile.code));
        QVERIFY(!recruited.contains(*event->cadre));
    }
}

void TestDemo2012::trap10_fieldPostings_areOfTheYoungWhoKeepTheirPost()
{
    const std::vector<const Event*> postings = of2012(EventKind::FieldPosted);
    QCOMPARE(postings.size(), 12U);
    QCOMPARE(personsOf(postings).size(), 12U);
    for (const Event* event : postings) {
        const CadreProfile& profile =
            m_history->derived()->cadre(*event->cadre)->on(event->effectiveOn);
        const int age = ageInCompletedYears(*profile.birth, event->effectiveOn);
        QVERIFY2(age >= 25 && age <= 34, qPrintable(u"%1: %2"_s.arg(profile.code).arg(age)));
        const auto* detail = event->body<TenureDetail>();
        QVERIFY(detail && !detail->place.isEmpty() && !detail->duty.isEmpty());
        QVERIFY(!event->plannedEnd.isEndless());
    }
    const auto away = [&](Day on) {
        const Snapshot snapshot(m_history->derived(), on);
        return std::ranges::count_if(snapshot.tenures(), [](const Tenure* tenure) {
            return tenure->capacity == Capacity::FieldPosting;
        });
    };
    QCOMPARE(away(day(2012, 1, 1)), 0);
    QCOMPARE(away(day(2012, 3, 1)), 7);
    QCOMPARE(away(day(2012, 8, 1)), 12);
    QCOMPARE(away(day(2012, 12, 31)), 11);
    const Snapshot back(m_history->derived(), day(2012, 9, 1));
    const std::vector<const Tenure*> held = back.tenuresOf(cadre(u"BTC0305"_s));
    QVERIFY(std::ranges::none_of(
        held, [](const Tenure* tenure) { return isAwayPosting(tenure->capacity); }));
    QVERIFY(back.mainTenure(cadre(u"BTC0305"_s)));
}

QTEST_GUILESS_MAIN(TestDemo2012)
#include "tst_demo_2012.moc"
