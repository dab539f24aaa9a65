#include "ui/findings/judgement.h"

#include "core/rules/judge.h"
#include "core/rules/own_rules.h"
#include "ui/shell/view_context.h"

namespace kecan::ui {

namespace {

/// Asks a judge about whatever a page can be about.
struct Asked
{
    const Judge& judge;
    const Snapshot& office;

    Findings operator()(PlanId plan) const { return judge.ofPlan(office, plan); }
    Findings operator()(UnitId unit) const { return judge.ofUnit(office, unit); }
    Findings operator()(CadreId cadre) const { return judge.ofCadre(office, cadre); }
    Findings operator()(PositionId position) const
    {
        const PositionProfile* post = office.position(position);
        if (!post || !post->unit) {
            return {};
        }
        Findings findings = judge.ofUnit(office, *post->unit);
        std::erase_if(findings, [position](const Finding& finding) {
            return finding.subject.position != MaybePositionId(position);
        });
        return findings;
    }
    template <class Other>
    Findings operator()(Other) const
    {
        return {};
    }
};

Judge judgeOf(const ViewContext& context)
{
    return {*context.workspace()->history().derived(), context.ruleBook()};
}

} // namespace

std::shared_ptr<const RuleBook> ruleBook(const ViewContext& context)
{
    return context.workspace()
               ? withOwnRules(*context.workspace()->history().derived(), context.ruleBook())
               : context.ruleBook();
}

JudgedOffice judge(const ViewContext& context, const Subject& subject)
{
    const std::shared_ptr<const Snapshot> office = context.snapshot();
    if (!office) {
        return {};
    }
    const Judge judge = judgeOf(context);
    return {.office = office,
            .book = context.ruleBook(),
            .findings = std::visit(Asked{judge, *office}, subject),
            .home = subject};
}

JudgedOffice
judgePlan(const ViewContext& context, std::shared_ptr<const Snapshot> office, PlanId plan)
{
    const Judge judge(office->derived(), context.ruleBook());
    Findings findings = judge.ofPlan(*office, plan);
    return {.office = std::move(office),
            .book = context.ruleBook(),
            .findings = std::move(findings),
            .home = Subject(plan)};
}

JudgedOffice judge(const ViewContext& context, const CandidateQuestion& question)
{
    if (!context.workspace()) {
        return {};
    }
    const std::shared_ptr<const Snapshot> office =
        context.workspace()->snapshot(question.countedOn);
    return {.office = office,
            .book = context.ruleBook(),
            .findings = judgeOf(context).why(*office, question)};
}

KeptDays keptDays(const ViewContext& context, const CandidateQuestion& question)
{
    const Judge judge = judgeOf(context);
    const auto ask = [&](Day day) {
        CandidateQuestion asked = question;
        asked.countedOn = day;
        return judge.why(*context.workspace()->snapshot(day), asked);
    };
    return keptDays(ask, question.countedOn, ask(question.countedOn), judge.book());
}

} // namespace kecan::ui
