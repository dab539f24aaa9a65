#include "core/rules/holding_rules.h"

#include "core/base/age.h"
#include "core/rules/post_ladder.h"

namespace kecan {

namespace {

/// A row planned for less only prolongs the term before it.
/// @source rules §3: with less than two years left a holding is extended, not renewed
constexpr int kShortestTermMonths = 24;

bool isTerm(const Tenure& row)
{
    return row.from == row.heldSince || row.plannedEnd.isEndless() ||
           completedMonths(row.from, row.plannedEnd) >= kShortestTermMonths;
}

/// Terms of the unbroken holding @p tenure is the last row of.
int termsOnEnd(const Snapshot& snapshot, const Tenure& tenure)
{
    int terms = 0;
    for (const Tenure& row : snapshot.derived().tenuresOf(tenure.cadre)) {
        const bool isOfHolding = row.position == tenure.position &&
                                 row.capacity == tenure.capacity &&
                                 row.heldSince == tenure.heldSince && row.from <= tenure.from;
        if (isOfHolding && isTerm(row)) {
            ++terms;
        }
    }
    return terms;
}

} // namespace

Findings checkHolding(const Snapshot& snapshot, const RuleSet& rules, const Tenure& tenure)
{
    const PositionProfile* post = snapshot.position(tenure.position);
    const RuleCase ruleCase = post ? caseOf(*post) : RuleCase{};
    const FindingSubject subject{.cadre = tenure.cadre,
                                 .position = tenure.position,
                                 .unit = post ? post->unit : MaybeUnitId()};
    const Day day = snapshot.day();
    Findings findings;
    const auto growing = [&](QStringView ruleId) {
        auto finding =
            rules.judge(ruleId, ruleCase, subject, completedMonths(tenure.heldSince, day));
        if (finding) {
            setChangeOfGrowing(*finding, tenure.heldSince);
        }
        take(findings, std::move(finding));
    };

    if (tenure.capacity == Capacity::Seconded) {
        growing(u"secondment.length");
        return findings;
    }
    if (tenure.capacity == Capacity::Full) {
        growing(u"head.years");
        take(findings, rules.judge(u"head.terms", ruleCase, subject, termsOnEnd(snapshot, tenure)));
        if (!tenure.plannedEnd.isEndless()) {
            const int left = tenure.plannedEnd.julianDay() - day.julianDay();
            auto finding = rules.judge(u"reappoint.notice", ruleCase, subject, left);
            if (finding) {
                finding->basis = tenure.plannedEnd;
                if (finding->outcome == Outcome::Met) {
                    finding->changesOn = tenure.plannedEnd.plusDays(1 - finding->limit);
                }
            }
            take(findings, std::move(finding));
        }
    }
    if (tenure.begunBy == EventKind::Rotated) {
        growing(u"rotation.length");
    }
    return findings;
}

} // namespace kecan
