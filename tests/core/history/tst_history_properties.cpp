#include "core/history/anomalies.h"
#include "core/history/derive.h"
#include "core/history/event_order.h"
#include "tests/support/random_office.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <set>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::RandomOffice;

namespace {

constexpr int kSteps = 400;

void seeds()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 8; ++seed) {
        QTest::addRow("seed %u", seed) << seed;
    }
}

RecordedHistory recordedOf(const History& history, std::size_t batches)
{
    RecordedHistory recorded{history.batches(), history.events()};
    if (batches < recorded.batches.size()) {
        const auto events = recorded.batches[batches].firstEvent.value() - 1;
        recorded.batches.erase(recorded.batches.begin() + static_cast<std::ptrdiff_t>(batches),
                               recorded.batches.end());
        recorded.events.erase(recorded.events.begin() + static_cast<std::ptrdiff_t>(events),
                              recorded.events.end());
    }
    return recorded;
}

QStringList problemsOf(const History& history)
{
    QStringList rows;
    for (const Anomaly& anomaly : findAnomalies(history)) {
        // A unit or post of the past may be entered after the end of the unit above it.
        if (anomaly.kind != Anomaly::Kind::OutsideUnitLife) {
            const Event& event = history.event(anomaly.event);
            rows << u"%1 by event %2 (%3 on %4)"_s.arg(code(anomaly.kind))
                        .arg(anomaly.event.value())
                        .arg(code(event.kind), event.effectiveOn.iso());
        }
    }
    return rows;
}

/// A day as text, to compare snapshots by.
QString pictureOf(const Snapshot& snapshot)
{
    QStringList rows;
    for (const Tenure* tenure : snapshot.tenures()) {
        rows << u"%1 %2 %3"_s.arg(tenure->cadre.value())
                    .arg(tenure->position.stored())
                    .arg(code(tenure->capacity));
    }
    for (const UnitId unit : snapshot.childUnits({})) {
        for (const UnitId below : snapshot.subtree(unit)) {
            rows << snapshot.unitPathText(below);
        }
    }
    return rows.join(u'\n');
}

/// @p events recorded in another order: copies with other ids.
std::vector<Event> reordered(const std::vector<const Event*>& events, RandomOffice& office)
{
    std::vector<Event> copies;
    for (const Event* event : events) {
        copies.push_back(*event);
    }
    for (std::size_t i = copies.size(); i > 1; --i) {
        std::swap(copies[i - 1], copies[office.below(i)]);
    }
    for (std::size_t i = 0; i < copies.size(); ++i) {
        copies[i].id = EventId(static_cast<std::int64_t>(i + 1));
    }
    return copies;
}

std::vector<const Event*> pointersTo(const std::vector<Event>& events)
{
    std::vector<const Event*> pointers;
    for (const Event& event : events) {
        pointers.push_back(&event);
    }
    return pointers;
}

/// True when two events of @p subject fall on one day and phase, where the order of recording
/// decides.
template <class SubjectOf>
bool hasTies(const std::vector<const Event*>& events, const SubjectOf& subjectOf)
{
    std::set<std::tuple<std::int64_t, Day, int>> seen;
    return std::any_of(events.begin(), events.end(), [&](const Event* event) {
        return !seen.emplace(subjectOf(*event), event->effectiveOn, phaseOf(event->kind)).second;
    });
}

/// Careers without the ids of events.
QStringList careersIn(const CadrePartition& partition)
{
    QStringList rows;
    for (const Tenure& tenure : partition.tenures) {
        rows << u"%1 %2 %3 %4..%5 since %6 planned %7"_s.arg(tenure.cadre.value())
                    .arg(tenure.position.stored())
                    .arg(code(tenure.capacity),
                         tenure.from.iso(),
                         tenure.until.iso(),
                         tenure.heldSince.iso(),
                         tenure.plannedEnd.iso());
    }
    for (const CadreRecord& cadre : partition.cadres) {
        for (const ProfileVersion& version : cadre.versions) {
            rows << u"%1 %2 %3 %4"_s.arg(cadre.id.value())
                        .arg(version.from.iso(), version.profile.homeTown)
                        .arg(code(version.profile.grade));
        }
        rows << u"%1 departed %2"_s.arg(cadre.id.value()).arg(cadre.departedOn.iso());
        rows << QString::number(cadre.evaluations.size() + cadre.gradeExams.size());
    }
    return rows;
}

QStringList structureIn(const StructureTable& structure)
{
    QStringList rows;
    for (const auto& unit : structure.units) {
        if (!unit) {
            continue;
        }
        rows << u"unit %1 until %2"_s.arg(unit->id.value()).arg(unit->endedOn.iso());
        for (const auto& version : unit->versions) {
            rows << u"%1 %2 %3"_s.arg(version.from.iso(), version.profile.name)
                        .arg(version.profile.parent.stored());
        }
    }
    for (const auto& position : structure.positions) {
        if (!position) {
            continue;
        }
        rows << u"post %1 until %2"_s.arg(position->id.value()).arg(position->endedOn.iso());
        for (const auto& version : position->versions) {
            rows << u"%1 %2 in %3"_s.arg(version.from.iso())
                        .arg(version.profile.seats)
                        .arg(version.profile.unit.stored());
        }
    }
    return rows;
}

QStringList entriesIn(const PlanRecord& plan)
{
    QStringList rows{u"%1..%2"_s.arg(plan.approvedOn.iso(), plan.closedOn.iso())};
    for (const NominationRecord& entry : plan.nominations) {
        for (const NominationStep& step : entry.steps) {
            rows << u"%1 %2 %3"_s.arg(entry.id.value()).arg(code(step.status), step.on.iso());
        }
    }
    return rows;
}

} // namespace

class TestHistoryProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void incremental_isTheSameAsFromScratch_data() { seeds(); }
    void incremental_isTheSameAsFromScratch();
    void validCommands_neverContradictThemselves_data() { seeds(); }
    void validCommands_neverContradictThemselves();
    void retractAndReinstate_isTheIdentity_data() { seeds(); }
    void retractAndReinstate_isTheIdentity();
    void asKnownAt_isWhatWasDerivedThen_data() { seeds(); }
    void asKnownAt_isWhatWasDerivedThen();
    void careers_doNotDependOnTheOrderOfRecording_data() { seeds(); }
    void careers_doNotDependOnTheOrderOfRecording();
    void structureAndPlans_doNotDependOnTheOrderOfRecording_data() { seeds(); }
    void structureAndPlans_doNotDependOnTheOrderOfRecording();
    void snapshots_takenBefore_neverChange_data() { seeds(); }
    void snapshots_takenBefore_neverChange();
    void planEntries_onlyMoveForward_data() { seeds(); }
    void planEntries_onlyMoveForward();
    void sameSeed_givesTheSame();
};

void TestHistoryProperties::incremental_isTheSameAsFromScratch()
{
    QFETCH(const unsigned, seed);
    RandomOffice office(seed);
    int recorded = 0;
    for (int i = 0; i < kSteps; ++i) {
        recorded += office.step() ? 1 : 0;
        if (i % 20 == 0 || i == kSteps - 1) {
            const History scratch(recordedOf(office.history(), office.history().batches().size()));
            QVERIFY2(sameDerived(*scratch.derived(), *office.history().derived()),
                     qPrintable(u"after step %1"_s.arg(i)));
        }
    }
    // The rules must not refuse so much that nothing is tested.
    QVERIFY2(recorded > kSteps / 8, qPrintable(QString::number(recorded)));
}

void TestHistoryProperties::validCommands_neverContradictThemselves()
{
    QFETCH(const unsigned, seed);
    RandomOffice office(seed);
    for (int i = 0; i < kSteps; ++i) {
        if (office.step()) {
            const QStringList problems = problemsOf(office.history());
            QVERIFY2(problems.isEmpty(),
                     qPrintable(u"%1: %2"_s.arg(office.history().batches().back().command,
                                                problems.join(u"; "_s))));
        }
    }
}

void TestHistoryProperties::retractAndReinstate_isTheIdentity()
{
    QFETCH(const unsigned, seed);
    RandomOffice office(seed);
    for (int i = 0; i < kSteps; ++i) {
        office.step();
    }
    int retracted = 0;
    const std::size_t batches = office.history().batches().size();
    for (std::size_t i = 1; i <= batches; ++i) {
        const auto before = office.history().derived();
        const BatchId batch(static_cast<std::int64_t>(i));
        if (!office.workspace().execute(RetractBatch{batch, {}})) {
            continue;
        }
        ++retracted;
        const BatchId retraction(office.history().head().batches);
        QVERIFY_RESULT(office.workspace().execute(RetractBatch{retraction, {}}));
        QVERIFY2(sameDerived(*office.history().derived(), *before),
                 qPrintable(office.history().batch(batch).command));
    }
    QVERIFY(retracted > 0);
}

void TestHistoryProperties::asKnownAt_isWhatWasDerivedThen()
{
    QFETCH(const unsigned, seed);
    RandomOffice office(seed);
    for (int i = 0; i < kSteps; ++i) {
        office.step();
    }
    const std::size_t batches = office.history().batches().size();
    for (std::size_t i = 1; i <= batches; i += 7) {
        const QDateTime instant = office.history().batches()[i - 1].recordedAt;
        if (i < batches && office.history().batches()[i].recordedAt == instant) {
            continue;
        }
        const History then(recordedOf(office.history(), i));
        QVERIFY(sameDerived(*office.history().derivedAsKnownAt(instant), *then.derived()));
    }
}

void TestHistoryProperties::careers_doNotDependOnTheOrderOfRecording()
{
    QFETCH(const unsigned, seed);
    RandomOffice office(seed);
    for (int i = 0; i < kSteps; ++i) {
        office.step();
    }
    int compared = 0;
    for (std::int64_t id = 1; id < office.history().nextCadre(); ++id) {
        const std::vector<const Event*> events = office.history().liveEventsOf(CadreId(id));
        if (hasTies(events, [](const Event&) { return 0; })) {
            continue;
        }
        ++compared;
        const std::vector<Event> other = reordered(events, office);
        QCOMPARE(careersIn(*deriveCadres(pointersTo(other))), careersIn(*deriveCadres(events)));
    }
    QVERIFY(compared > 0);
}

void TestHistoryProperties::structureAndPlans_doNotDependOnTheOrderOfRecording()
{
    QFETCH(const unsigned, seed);
    RandomOffice office(seed);
    for (int i = 0; i < kSteps; ++i) {
        office.step();
    }
    const std::vector<const Event*> structure = office.history().liveStructureEvents();
    const auto subjectOf = [](const Event& event) {
        return event.position.has() ? -event.position.stored()
                                    : event.unit.stored() * 1000 + event.relatedUnit.stored();
    };
    if (!hasTies(structure, subjectOf)) {
        const std::vector<Event> other = reordered(structure, office);
        QCOMPARE(structureIn(*deriveStructure(pointersTo(other))),
                 structureIn(*deriveStructure(structure)));
    }
    std::map<PlanId, std::vector<const Event*>> byPlan;
    for (const Event& event : office.history().events()) {
        if (isPlanningKind(event.kind) && office.history().isLive(*event.id)) {
            byPlan[*event.plan].push_back(&event);
        }
    }
    for (const auto& [plan, events] : byPlan) {
        const auto nominationOf = [](const Event& event) { return event.nomination.stored(); };
        if (!hasTies(events, nominationOf) && derivePlan(events)) {
            const std::vector<Event> other = reordered(events, office);
            QCOMPARE(entriesIn(*derivePlan(pointersTo(other))), entriesIn(*derivePlan(events)));
        }
    }
}

void TestHistoryProperties::snapshots_takenBefore_neverChange()
{
    QFETCH(const unsigned, seed);
    RandomOffice office(seed);
    std::vector<std::pair<std::shared_ptr<const Snapshot>, QString>> taken;
    for (int i = 0; i < kSteps; ++i) {
        if (i % 10 == 0) {
            const int year = 2000 + static_cast<int>(office.below(20));
            const auto snapshot = office.workspace().snapshot(*Day::fromYmd(year, 6, 1));
            taken.emplace_back(snapshot, pictureOf(*snapshot));
        }
        office.step();
    }
    for (const auto& [snapshot, picture] : taken) {
        QCOMPARE(pictureOf(*snapshot), picture);
    }
}

void TestHistoryProperties::planEntries_onlyMoveForward()
{
    QFETCH(const unsigned, seed);
    RandomOffice office(seed);
    for (int i = 0; i < kSteps; ++i) {
        office.step();
    }
    for (const auto& [id, plan] : office.history().derived()->plans) {
        for (const NominationRecord& entry : plan->nominations) {
            for (std::size_t i = 1; i < entry.steps.size(); ++i) {
                const NominationStatus before = entry.steps[i - 1].status;
                QVERIFY2(entry.steps[i - 1].on <= entry.steps[i].on &&
                             (before == NominationStatus::Proposed ||
                              before == NominationStatus::Approved) &&
                             before < entry.steps[i].status,
                         qPrintable(entriesIn(*plan).join(u"; "_s)));
            }
        }
    }
}

void TestHistoryProperties::sameSeed_givesTheSame()
{
    RandomOffice one(42);
    RandomOffice two(42);
    for (int i = 0; i < 100; ++i) {
        QCOMPARE(one.step(), two.step());
    }
    QVERIFY(one.history().head() == two.history().head());
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestHistoryProperties)
#include "tst_history_properties.moc"
