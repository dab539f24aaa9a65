#include "core/rules/unit_rules.h"

#include "core/base/age.h"
#include "core/rules/merger.h"
#include "core/rules/share.h"

#include <optional>
#include <set>

namespace kecan {

namespace {

/// Up to so many people a department is small. @source NĐ 101/2020/NĐ-CP
constexpr int kSmallDepartment = 20;

/// Persons in posts of @p unit and of all below it.
int staffOf(const Snapshot& snapshot, UnitId unit)
{
    std::set<CadreId> staff;
    for (const UnitId one : snapshot.subtree(unit)) {
        for (const PositionId position : snapshot.positionsOf(one)) {
            for (const Tenure* tenure : snapshot.holders(position)) {
                staff.insert(tenure->cadre);
            }
        }
    }
    return static_cast<int>(staff.size());
}

/// Holders of the posts of deputies; nothing when the unit has no such post.
std::optional<int> deputiesOf(const Snapshot& snapshot, UnitId unit)
{
    bool hasPost = false;
    std::set<CadreId> deputies;
    for (const PositionId position : snapshot.positionsOf(unit)) {
        if (snapshot.position(position)->role != PositionRole::Deputy) {
            continue;
        }
        hasPost = true;
        for (const Tenure* tenure : snapshot.holders(position)) {
            deputies.insert(tenure->cadre);
        }
    }
    return hasPost ? std::optional(static_cast<int>(deputies.size())) : std::nullopt;
}

/// The merger for which @p unit may still have more deputies, or might have had in the time of the
/// rule.
std::optional<Merger>
mergerOf(const Snapshot& snapshot, const RuleSet& rules, const RuleCase& ruleCase, UnitId unit)
{
    const RuleParameter* period = rules.limit(u"unit.merger-period", ruleCase);
    if (!period) {
        return std::nullopt;
    }
    const std::optional<Merger> merger = lastMerger(snapshot, unit, period->value);
    const bool isOfTheRule =
        merger && period->source.span.from() < merger->on.plusMonths(period->value);
    return isOfTheRule ? merger : std::nullopt;
}

/// The deputies against their number; after a merger against what it allows more, for a time.
Findings numberFindings(const Snapshot& snapshot,
                        const RuleSet& rules,
                        const RuleCase& ruleCase,
                        const FindingSubject& subject,
                        int staff,
                        int deputies)
{
    const bool isSmall = staff <= kSmallDepartment &&
                         rules.prefers(u"unit.deputies-small", u"unit.deputies", ruleCase);
    Findings findings;
    take(findings,
         rules.judge(isSmall ? QStringView(u"unit.deputies-small") : u"unit.deputies",
                     ruleCase,
                     subject,
                     deputies));
    if (findings.empty() || findings.front().outcome != Outcome::Broken) {
        return findings;
    }
    const auto merger = mergerOf(snapshot, rules, ruleCase, *subject.unit);
    if (!merger) {
        return findings;
    }
    auto period = rules.judge(
        u"unit.merger-period", ruleCase, subject, completedMonths(merger->on, snapshot.day()));
    setChangeOfGrowing(*period, merger->on);
    if (period->outcome == Outcome::Met) {
        const int over = deputies - findings.front().limit;
        const QStringView allowed = merger->units > 2 ? QStringView(u"unit.deputies-merged-three")
                                                      : u"unit.deputies-merged-two";
        if (auto more = rules.judge(allowed, ruleCase, subject, over)) {
            findings.front() = *std::move(more);
        }
    }
    take(findings, std::move(period));
    return findings;
}

Findings deputyFindings(const Snapshot& snapshot,
                        const RuleSet& rules,
                        const UnitProfile& unit,
                        const FindingSubject& subject,
                        int deputies)
{
    Findings findings;
    RuleCase ruleCase{.role = PositionRole::Deputy, .branch = unit.branch};
    if (isDepartmentLevel(unit.kind)) {
        ruleCase.level = PositionLevel::Department;
    }
    const int staff = staffOf(snapshot, *subject.unit);
    if (unit.kind == UnitKind::Department) {
        take(findings, rules.judge(u"unit.staff", ruleCase, subject, staff));
    }
    for (Finding& finding : numberFindings(snapshot, rules, ruleCase, subject, staff, deputies)) {
        findings.push_back(std::move(finding));
    }
    if (staff > 0) {
        take(findings,
             rules.judge(u"unit.deputies-share",
                         ruleCase,
                         subject,
                         hundredthsOf(deputies, staff, Comparison::AtMost)));
    }
    const auto ofParent = unit.parent ? deputiesOf(snapshot, *unit.parent) : std::nullopt;
    if (ofParent) {
        take(findings,
             rules.judge(u"unit.deputies-above-parent", ruleCase, subject, deputies - *ofParent));
    }
    return findings;
}

} // namespace

Findings checkUnit(const Snapshot& snapshot, const RuleSet& rules, UnitId unit)
{
    const UnitProfile* profile = snapshot.unit(unit);
    if (!profile) {
        return {};
    }
    Findings findings;
    bool hasHeadPost = false;
    int heads = 0;
    for (const PositionId position : snapshot.positionsOf(unit)) {
        const PositionProfile* post = snapshot.position(position);
        const SeatCount seats = seatCount(snapshot, position);
        if (seats.decided()) {
            take(
                findings,
                rules.judge(u"unit.seats", {}, {.position = position, .unit = unit}, seats.over()));
        }
        if (post->role == PositionRole::Head) {
            hasHeadPost = true;
            heads += seats.held;
        }
    }
    const FindingSubject subject{.unit = unit};
    if (hasHeadPost) {
        take(findings, rules.judge(u"unit.head", {}, subject, heads));
    }
    const Findings ofDeputies =
        deputyFindings(snapshot, rules, *profile, subject, deputiesOf(snapshot, unit).value_or(0));
    findings.insert(findings.end(), ofDeputies.begin(), ofDeputies.end());
    return findings;
}

} // namespace kecan
