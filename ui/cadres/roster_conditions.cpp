#include "ui/cadres/roster_conditions.h"

#include "core/model/post_texts.h"
#include "core/roster/roster_table.h"

#include <algorithm>
#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kLevels{PositionLevel::Committee,
                             PositionLevel::Central,
                             PositionLevel::Commission,
                             PositionLevel::Department,
                             PositionLevel::Division,
                             PositionLevel::Staff};
constexpr std::array kGrades{Grade::SeniorSpecialist,
                             Grade::PrincipalSpecialist,
                             Grade::Specialist,
                             Grade::Officer,
                             Grade::Employee};
constexpr std::array kDegrees{ProfessionalLevel::College,
                              ProfessionalLevel::University,
                              ProfessionalLevel::Master,
                              ProfessionalLevel::Doctor};
constexpr std::array kTheories{
    TheoryLevel::Elementary, TheoryLevel::Intermediate, TheoryLevel::Advanced};

/// Ages lists ask for, both ends inclusive. @source rules §1.4, §1.6: three age bands
constexpr std::array<std::pair<std::optional<int>, std::optional<int>>, 8> kAges{
    std::pair(std::nullopt, std::optional(30)),
    std::pair(std::nullopt, std::optional(35)),
    std::pair(std::nullopt, std::optional(39)),
    std::pair(std::optional(40), std::optional(44)),
    std::pair(std::optional(45), std::optional(49)),
    std::pair(std::optional(50), std::optional(54)),
    std::pair(std::optional(55), std::optional(59)),
    std::pair(std::optional(60), std::nullopt)};

template <class Values, class Value>
void toggle(Values& list, const Value& value)
{
    const auto found = std::find(list.begin(), list.end(), value);
    if (found == list.end()) {
        list.push_back(value);
    } else {
        list.erase(found);
    }
}

/// The choice that sets @p member to @p value, or gives it up when it is that already.
template <class Member, class Value>
ConditionChoice
exclusive(const RosterFilter& filter, Member member, const Value& value, const QString& text)
{
    ConditionChoice choice{text, filter.*member == value, filter};
    choice.then.*member =
        choice.isOn ? RosterFilter().*member : std::decay_t<decltype(filter.*member)>(value);
    return choice;
}

template <class Member, class Value>
ConditionChoice
oneOf(const RosterFilter& filter, Member member, const Value& value, const QString& text)
{
    ConditionChoice choice{text, false, filter};
    const auto& list = filter.*member;
    choice.isOn = std::find(list.begin(), list.end(), value) != list.end();
    toggle(choice.then.*member, value);
    return choice;
}

int depthOf(const RosterStructure& structure, std::size_t place)
{
    int depth = 0;
    for (std::size_t above = 0; above < place; ++above) {
        depth += structure.units()[above].end > static_cast<std::int32_t>(place) ? 1 : 0;
    }
    return depth;
}

std::vector<ConditionChoice> unitChoices(const RosterFilter& filter, const RosterTable& table)
{
    std::vector<ConditionChoice> choices;
    const RosterStructure& structure = table.structure();
    for (std::size_t place = 0; place < structure.units().size(); ++place) {
        const RosterStructure::Unit& unit = structure.units()[place];
        choices.push_back(oneOf(filter, &RosterFilter::units, unit.id, unit.profile->name));
        choices.back().depth = depthOf(structure, place);
    }
    return choices;
}

/// "Vụ Tổ chức", "Vụ Tổ chức +2".
QString firstOf(const QStringList& words)
{
    return words.size() < 2 ? words.join(QString())
                            : u"%1 +%2"_s.arg(words.front(), QString::number(words.size() - 1));
}

template <class Values, class Text>
QString firstOf(const Values& values, const Text& text)
{
    QStringList words;
    for (const auto& value : values) {
        words << text(value);
    }
    return firstOf(words);
}

} // namespace

QString RosterConditions::heading(RosterCondition condition)
{
    switch (condition) {
    case RosterCondition::Unit:
        return tr("Unit");
    case RosterCondition::Title:
        return tr("Title");
    case RosterCondition::Level:
        return tr("Level");
    case RosterCondition::Post:
        return tr("Post");
    case RosterCondition::Sex:
        return tr("Sex");
    case RosterCondition::Age:
        return tr("Age");
    case RosterCondition::Ethnicity:
        return tr("Ethnicity");
    case RosterCondition::Party:
        return tr("Party");
    case RosterCondition::Degree:
        return tr("Degree");
    case RosterCondition::Theory:
        return tr("Theory");
    case RosterCondition::Grade:
        return tr("Grade");
    case RosterCondition::Plan:
        return tr("Plan");
    }
    return {};
}

QString RosterConditions::ages(std::optional<int> from, std::optional<int> to)
{
    if (from && to) {
        return tr("%1 to %2 years").arg(QString::number(*from), QString::number(*to));
    }
    return from ? tr("%1 years and over").arg(*from)
           : to ? tr("%1 years and under").arg(*to)
                : QString();
}

QString RosterConditions::summary(RosterCondition condition,
                                  const RosterFilter& filter,
                                  const Snapshot& office)
{
    switch (condition) {
    case RosterCondition::Unit:
        return firstOf(filter.units, [&](UnitId id) {
            const UnitProfile* unit = office.unit(id);
            return unit ? unit->name : tr("a unit not of this day");
        });
    case RosterCondition::Title:
        return firstOf(filter.titles);
    case RosterCondition::Level:
        return firstOf(filter.levels, [](PositionLevel level) { return PostTexts::of(level); });
    case RosterCondition::Post:
        return filter.fieldPosting == true ? tr("on a field posting")
               : !filter.hasPost           ? QString()
               : *filter.hasPost           ? tr("with a post")
                                           : tr("without a post");
    case RosterCondition::Sex:
        return !filter.sex ? QString() : *filter.sex == Sex::Female ? tr("women") : tr("men");
    case RosterCondition::Age:
        return ages(filter.ageFrom, filter.ageTo);
    case RosterCondition::Ethnicity:
        return !filter.minority ? QString() : *filter.minority ? tr("minority") : tr("majority");
    case RosterCondition::Party:
        return !filter.partyMember   ? QString()
               : *filter.partyMember ? tr("members")
                                     : tr("not members");
    case RosterCondition::Degree:
        return filter.degreeAtLeast == ProfessionalLevel::None
                   ? QString()
                   : tr("%1 and higher").arg(paperText(filter.degreeAtLeast));
    case RosterCondition::Theory:
        return filter.theoryAtLeast == TheoryLevel::None
                   ? QString()
                   : tr("%1 and higher").arg(paperText(filter.theoryAtLeast));
    case RosterCondition::Grade:
        return firstOf(filter.grades, gradeText);
    case RosterCondition::Plan:
        return planSummary(filter, office);
    }
    return {};
}

QString RosterConditions::gradeText(Grade grade)
{
    return grade == Grade::None ? tr("not recorded") : paperText(grade);
}

QString RosterConditions::planSummary(const RosterFilter& filter, const Snapshot& office)
{
    if (const PlanRecord* plan = office.derived().plan(filter.plan)) {
        return filter.inPlan.value_or(true) ? plan->profile.code
                                            : tr("not in %1").arg(plan->profile.code);
    }
    return !filter.inPlan ? QString() : *filter.inPlan ? tr("in a plan") : tr("in no plan");
}

std::vector<ConditionChoice> RosterConditions::choices(RosterCondition condition,
                                                       const RosterFilter& filter,
                                                       const RosterTable& table)
{
    std::vector<ConditionChoice> choices;
    switch (condition) {
    case RosterCondition::Unit:
        return unitChoices(filter, table);
    case RosterCondition::Title:
        for (const QString& title : table.structure().titles()) {
            choices.push_back(oneOf(filter, &RosterFilter::titles, title, title));
        }
        break;
    case RosterCondition::Level:
        for (const PositionLevel level : kLevels) {
            choices.push_back(oneOf(filter, &RosterFilter::levels, level, PostTexts::of(level)));
        }
        break;
    case RosterCondition::Post:
        return postChoices(filter);
    case RosterCondition::Sex:
        choices = {exclusive(filter, &RosterFilter::sex, Sex::Female, tr("women")),
                   exclusive(filter, &RosterFilter::sex, Sex::Male, tr("men"))};
        break;
    case RosterCondition::Age:
        return ageChoices(filter);
    case RosterCondition::Ethnicity:
        choices = {exclusive(filter, &RosterFilter::minority, true, tr("minority")),
                   exclusive(filter, &RosterFilter::minority, false, tr("majority"))};
        break;
    case RosterCondition::Party:
        choices = {exclusive(filter, &RosterFilter::partyMember, true, tr("members")),
                   exclusive(filter, &RosterFilter::partyMember, false, tr("not members"))};
        break;
    case RosterCondition::Degree:
        for (const ProfessionalLevel degree : kDegrees) {
            choices.push_back(exclusive(filter,
                                        &RosterFilter::degreeAtLeast,
                                        degree,
                                        tr("%1 and higher").arg(paperText(degree))));
        }
        break;
    case RosterCondition::Theory:
        for (const TheoryLevel theory : kTheories) {
            choices.push_back(exclusive(filter,
                                        &RosterFilter::theoryAtLeast,
                                        theory,
                                        tr("%1 and higher").arg(paperText(theory))));
        }
        break;
    case RosterCondition::Grade:
        for (const Grade grade : kGrades) {
            choices.push_back(oneOf(filter, &RosterFilter::grades, grade, gradeText(grade)));
        }
        choices.push_back(
            oneOf(filter, &RosterFilter::grades, Grade::None, gradeText(Grade::None)));
        break;
    case RosterCondition::Plan:
        return planChoices(filter, table.office());
    }
    return choices;
}

std::vector<ConditionChoice> RosterConditions::postChoices(const RosterFilter& filter)
{
    std::vector<ConditionChoice> choices{
        exclusive(filter, &RosterFilter::hasPost, true, tr("with a post")),
        exclusive(filter, &RosterFilter::hasPost, false, tr("without a post")),
        exclusive(filter, &RosterFilter::fieldPosting, true, tr("on a field posting"))};
    // One of the two questions at a time.
    choices[0].then.fieldPosting.reset();
    choices[1].then.fieldPosting.reset();
    choices[2].then.hasPost.reset();
    return choices;
}

std::vector<ConditionChoice> RosterConditions::ageChoices(const RosterFilter& filter)
{
    std::vector<ConditionChoice> choices;
    for (const auto& [from, to] : kAges) {
        ConditionChoice choice{
            ages(from, to), filter.ageFrom == from && filter.ageTo == to, filter};
        choice.then.ageFrom = choice.isOn ? std::nullopt : from;
        choice.then.ageTo = choice.isOn ? std::nullopt : to;
        choices.push_back(choice);
    }
    return choices;
}

std::vector<ConditionChoice> RosterConditions::planChoices(const RosterFilter& filter,
                                                           const Snapshot& office)
{
    std::vector<ConditionChoice> choices;
    const auto add = [&](const QString& text, bool in, MaybePlanId plan) {
        ConditionChoice choice{text, filter.inPlan == in && filter.plan == plan, filter};
        choice.then.inPlan = choice.isOn ? std::nullopt : std::optional(in);
        choice.then.plan = choice.isOn ? MaybePlanId() : plan;
        choices.push_back(choice);
    };
    add(tr("in a plan"), true, {});
    add(tr("in no plan"), false, {});
    for (const auto& [id, plan] : office.derived().plans) {
        if (plan->openedOn <= office.day()) {
            add(plan->profile.code, true, id);
            add(tr("not in %1").arg(plan->profile.code), false, id);
        }
    }
    return choices;
}

RosterFilter RosterConditions::without(RosterCondition condition, RosterFilter filter)
{
    const RosterFilter nothing;
    switch (condition) {
    case RosterCondition::Unit:
        filter.units.clear();
        break;
    case RosterCondition::Title:
        filter.titles.clear();
        break;
    case RosterCondition::Level:
        filter.levels.clear();
        break;
    case RosterCondition::Post:
        filter.hasPost = nothing.hasPost;
        filter.fieldPosting = nothing.fieldPosting;
        break;
    case RosterCondition::Sex:
        filter.sex = nothing.sex;
        break;
    case RosterCondition::Age:
        filter.ageFrom = nothing.ageFrom;
        filter.ageTo = nothing.ageTo;
        break;
    case RosterCondition::Ethnicity:
        filter.minority = nothing.minority;
        break;
    case RosterCondition::Party:
        filter.partyMember = nothing.partyMember;
        break;
    case RosterCondition::Degree:
        filter.degreeAtLeast = nothing.degreeAtLeast;
        break;
    case RosterCondition::Theory:
        filter.theoryAtLeast = nothing.theoryAtLeast;
        break;
    case RosterCondition::Grade:
        filter.grades.clear();
        break;
    case RosterCondition::Plan:
        filter.inPlan = nothing.inPlan;
        filter.plan = nothing.plan;
        break;
    }
    return filter;
}

} // namespace kecan::ui
