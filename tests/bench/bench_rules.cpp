// Goal P4: all rules over 20 000 nominations with full findings against the same checks as bare
// loops, and what one edit touches checked again.
#include "core/rules/judge.h"
#include "core/rules/plan_rules.h"
#include "core/rules/post_ladder.h"
#include "core/rules/rule_loader.h"
#include "tests/bench/invented_history.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::bench;

namespace {

constexpr int kRatedYears = 3;
constexpr int kLastYear = 2014;
const Day kApproved = Day::fromDate(QDate(2015, 3, 1));
const Day kDay = Day::fromDate(QDate(2015, 6, 15));

/// A plan of all units with @p count entries of @p cadres people, and their ratings.
std::vector<Event> planEvents(int count, int cadres)
{
    std::vector<Event> events;
    Event term{.kind = EventKind::TermOpened, .effectiveOn = kApproved};
    term.term = TermId(1);
    term.setBody(TermProfile{
        u"2016-2021"_s,
        u"2016-2021"_s,
        *DateSpan::make(Day::fromDate(QDate(2016, 1, 1)), Day::fromDate(QDate(2021, 1, 1)))});
    events.push_back(term);
    Event plan{.kind = EventKind::PlanOpened, .effectiveOn = kApproved};
    plan.plan = PlanId(1);
    plan.setBody(PlanProfile{
        .code = u"QH"_s, .title = u"quy hoạch"_s, .term = TermId(1), .unit = {}, .reviewOf = {}});
    events.push_back(plan);
    const int units = std::max(1, cadres / 15);
    for (int i = 0; i < count; ++i) {
        const CadreId cadre(i * 2 % cadres + 1);
        Event entry{.kind = EventKind::NominationAdded, .effectiveOn = kApproved};
        entry.plan = PlanId(1);
        entry.nomination = NominationId(i + 1);
        entry.cadre = cadre;
        entry.position = PositionId(std::int64_t{i % units} * 4 + 1 + i / units % 2);
        entry.setBody(NominationDetail{});
        events.push_back(entry);
        for (int year = kLastYear - kRatedYears + 1; year <= kLastYear; ++year) {
            Event rated{.kind = EventKind::EvaluationRecorded, .effectiveOn = kApproved};
            rated.cadre = cadre;
            rated.setBody(
                EvaluationDetail{year, i % 50 == 0 ? Rating::NotCompleted : Rating::Completed});
            events.push_back(rated);
        }
    }
    Event approved{.kind = EventKind::PlanApproved, .effectiveOn = kApproved};
    approved.plan = PlanId(1);
    events.push_back(approved);
    return events;
}

void append(History& history, std::vector<Event> events)
{
    BatchRecord record = history.batches().back();
    record.id = BatchId(record.id.value() + 1);
    record.firstEvent = EventId(history.head().events + 1);
    record.eventCount = static_cast<int>(events.size());
    history.append(record, std::move(events));
}

/// The same checks with the limits of 2015 in the code, counting what is broken and nothing more.
class BareLoops
{
public:
    explicit BareLoops(const Snapshot& snapshot)
        : m_snapshot(snapshot)
    {
    }

    int broken()
    {
        const PlanRecord& plan = *m_snapshot.derived().plan(PlanId(1));
        std::vector<int> ofPost(m_snapshot.derived().structure->positions.size() + 1);
        std::vector<int> ofCadre(m_snapshot.derived().partitions.size() *
                                 static_cast<std::size_t>(CadrePartition::kSize));
        for (const NominationRecord& entry : plan.nominations) {
            const NominationStep* step = entry.on(m_snapshot.day());
            if (!step || step->status != NominationStatus::Approved) {
                continue;
            }
            ++ofPost[static_cast<std::size_t>(entry.position.value())];
            ++ofCadre[static_cast<std::size_t>(entry.cadre.value())];
            check(entry);
        }
        for (std::size_t post = 0; post < ofPost.size(); ++post) {
            if (ofPost[post] > 0) {
                const PositionId id(static_cast<std::int64_t>(post));
                const int most = 4 * std::max(m_snapshot.position(id)->seats, 1);
                m_broken += (ofPost[post] > most ? 1 : 0) + (ofPost[post] < 2 ? 1 : 0);
            }
        }
        for (std::size_t cadre = 0; cadre < ofCadre.size(); ++cadre) {
            if (ofCadre[cadre] > 0) {
                m_broken += ofCadre[cadre] > 3 ? 1 : 0;
                figure(*m_snapshot.derived().cadre(CadreId(static_cast<std::int64_t>(cadre))));
            }
        }
        m_broken += m_women * 100 < 15 * m_people ? 1 : 0;
        m_broken += m_bands[0] * 100 < 15 * m_people ? 1 : 0;
        m_broken += m_bands[0] && m_bands[1] && m_bands[2] ? 0 : 1;
        return m_broken;
    }

private:
    void check(const NominationRecord& entry)
    {
        const CadreRecord& record = *m_snapshot.derived().cadre(entry.cadre);
        const CadreProfile& person = record.on(m_snapshot.day());
        const PositionProfile& post = *m_snapshot.position(entry.position);
        const QDate born = person.birth->earliest().date();
        const int age = person.sex == Sex::Male ? 60 * 12 : 55 * 12;
        const QDate today = m_snapshot.day().date();
        const int left = born.year() * 12 + born.month() + age - today.year() * 12 - today.month();
        m_broken += (left < 60 ? 1 : 0) + (left < 120 ? 1 : 0);
        const PositionProfile* highest = nullptr;
        for (const Tenure& tenure : m_snapshot.derived().tenuresOf(entry.cadre)) {
            const bool isHeld = tenure.from <= m_snapshot.day() && m_snapshot.day() < tenure.until;
            const PositionProfile* held = isHeld ? m_snapshot.position(tenure.position) : nullptr;
            if (held && (!highest || stepsAbove(*held, *highest) > 0)) {
                highest = held;
            }
        }
        m_broken += highest && stepsAbove(post, *highest) < 1 ? 1 : 0;
        m_broken += person.professionalLevel != ProfessionalLevel::None &&
                            person.professionalLevel < ProfessionalLevel::University
                        ? 1
                        : 0;
        m_broken +=
            person.theoryLevel != TheoryLevel::None && person.theoryLevel < TheoryLevel::Advanced
                ? 1
                : 0;
        std::optional<Rating> lowest;
        for (const EvaluationEntry& rated : record.evaluations) {
            if (rated.year > kLastYear - kRatedYears && rated.year <= kLastYear) {
                lowest = std::min(lowest.value_or(rated.rating), rated.rating);
            }
        }
        m_broken += lowest == Rating::NotCompleted ? 1 : 0;
    }

    void figure(const CadreRecord& record)
    {
        const CadreProfile& person = record.on(m_snapshot.day());
        const QDate born = person.birth->earliest().date();
        const QDate today = m_snapshot.day().date();
        const bool hadBirthday =
            std::pair(today.month(), today.day()) >= std::pair(born.month(), born.day());
        const int years = today.year() - born.year() - (hadBirthday ? 0 : 1);
        ++m_people;
        m_women += person.sex == Sex::Female ? 1 : 0;
        ++m_bands[years < 40 ? 0 : years <= 50 ? 1 : 2];
    }

    const Snapshot& m_snapshot;
    int m_broken = 0;
    int m_people = 0;
    int m_women = 0;
    int m_bands[3] = {};
};

int brokenIn(const Findings& findings)
{
    return static_cast<int>(
        std::count_if(findings.begin(), findings.end(), [](const Finding& finding) {
            return finding.outcome == Outcome::Broken;
        }));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cadres(u"cadres"_s, u"People."_s, u"N"_s, u"40000"_s);
    const QCommandLineOption entries(u"entries"_s, u"Nominations."_s, u"N"_s, u"20000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds measured."_s, u"N"_s, u"9"_s);
    parser.addOptions({cadres, entries, rounds});
    parser.addHelpOption();
    parser.process(application);

    const int people = std::max(2, parser.value(cadres).toInt());
    History history = inventedHistory(people);
    append(history, planEvents(std::max(1, parser.value(entries).toInt()), people));
    const auto book = RuleLoader::loadShipped();
    if (!book) {
        qFatal("%s", qPrintable(book.error().message));
    }
    const Snapshot snapshot(history.derived(), kDay);
    const Judge judge(snapshot.derived(), *book);
    static_cast<void>(snapshot.holders(PositionId(1))); // groups the holders, as a page has done

    int bare = 0;
    Findings found;
    std::size_t touched = 0;
    const std::vector<double> times =
        medians(parser.value(rounds).toInt(),
                {[&] { bare = BareLoops(snapshot).broken(); },
                 [&] { found = judge.ofPlan(snapshot, PlanId(1)); },
                 [&] { touched = judge.ofCadre(snapshot, CadreId(1)).size(); },
                 [&] { touched += judge.ofUnit(snapshot, UnitId(1)).size(); }});
    if (bare != brokenIn(found) || touched == 0) {
        qFatal("the two answers differ: %d and %d", bare, brokenIn(found));
    }
    printTime(u"P4 bare loops, %1 broken"_s.arg(bare), times[0]);
    printRatio(u"all rules, %1 findings"_s.arg(found.size()), times[1], times[0], u"<= 10"_s);
    printRatio(u"one person again"_s, times[2], times[1], u"<= 0.01"_s);
    printRatio(u"one unit again"_s, times[3], times[1], u"<= 0.01"_s);
    return 0;
}
