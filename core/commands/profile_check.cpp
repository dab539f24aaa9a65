#include "core/commands/profile_check.h"

#include "core/base/age.h"
#include "core/base/text_normal.h"
#include "core/history/timeline.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

struct CheckTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ProfileCheck)
};

using Severity = ProfileProblem::Severity;

constexpr int kAdultAge = 18;
constexpr int kGreatAge = 100;

/// Holds a profile against itself and keeps what is wrong.
class Checker
{
public:
    explicit Checker(const ProfileCheck& check)
        : m_check(check)
        , m_profile(check.profile)
    {
    }

    void checkCode(const DerivedHistory& derived);
    void checkNamesake(const DerivedHistory& derived);
    void checkOrder();
    void checkFuture();
    void checkAges();
    std::vector<ProfileProblem> take();

private:
    using Date = std::optional<PartialDate>;

    [[nodiscard]] bool touches(CadreField field) const { return m_check.touched.has(field); }
    void add(CadreField field, Severity severity, const QString& message)
    {
        if (touches(field)) {
            m_problems.push_back({field, severity, message});
        }
    }
    /// What was given against what stands is the given one's problem.
    void addBetween(CadreField earlier, CadreField later, Severity severity, const QString& message)
    {
        add(touches(later) ? later : earlier, severity, message);
    }
    /// %1 is the later date, %2 the earlier one.
    void checkPair(CadreField earlier, CadreField later, const QString& message);
    [[nodiscard]] const Date& date(CadreField field) const;

    const ProfileCheck& m_check;
    const CadreProfile& m_profile;
    std::vector<ProfileProblem> m_problems;
};

const Checker::Date& Checker::date(CadreField field) const
{
    switch (field) {
    case CadreField::PartyProbationary:
        return m_profile.partyProbationary;
    case CadreField::PartyOfficial:
        return m_profile.partyOfficial;
    case CadreField::RecruitedOn:
        return m_profile.recruitedOn;
    case CadreField::GradeSince:
        return m_profile.gradeSince;
    default:
        return m_profile.birth;
    }
}

void Checker::checkCode(const DerivedHistory& derived)
{
    const QString& code = m_profile.code;
    if (!touches(CadreField::Code)) {
        return;
    }
    if (code.isEmpty()) {
        add(CadreField::Code, Severity::Error, CheckTexts::tr("The code is missing."));
    } else if (!isCadreCode(code)) {
        add(CadreField::Code, Severity::Error, CheckTexts::tr("“%1” cannot be a code.").arg(code));
    } else if (const auto other = findCadre(derived, code); other && *other != m_check.cadre) {
        add(CadreField::Code,
            Severity::Error,
            CheckTexts::tr("The code belongs to %1 already.")
                .arg(derived.cadre(*other)->versions.back().profile.name.full()));
    }
}

/// Somebody registered a second time has the same name and birth date.
void Checker::checkNamesake(const DerivedHistory& derived)
{
    if (m_check.cadre || !m_profile.birth || !touches(CadreField::Name)) {
        return;
    }
    const QString name = toneFold(m_profile.name.full());
    for (const auto& partition : derived.partitions) {
        for (const CadreRecord& record : partition->cadres) {
            const CadreProfile& other = record.versions.back().profile;
            // The date first: to compare it costs nothing.
            if (other.birth == m_profile.birth && toneFold(other.name.full()) == name) {
                add(CadreField::Name,
                    Severity::Warning,
                    CheckTexts::tr("%1 (%2) has this name and birth date already.")
                        .arg(other.name.full(), other.code));
                return;
            }
        }
    }
}

void Checker::checkPair(CadreField earlier, CadreField later, const QString& message)
{
    const Date& first = date(earlier);
    const Date& second = date(later);
    if (first && second && second->latest() < first->earliest()) {
        addBetween(earlier, later, Severity::Error, message.arg(second->text(), first->text()));
    }
}

void Checker::checkOrder()
{
    using enum CadreField;
    checkPair(Birth,
              PartyProbationary,
              CheckTexts::tr("Joining the Party (%1) comes before birth (%2)."));
    checkPair(
        Birth, PartyOfficial, CheckTexts::tr("Full membership (%1) comes before birth (%2)."));
    checkPair(Birth, RecruitedOn, CheckTexts::tr("Recruitment (%1) comes before birth (%2)."));
    checkPair(Birth, GradeSince, CheckTexts::tr("The grade (%1) comes before birth (%2)."));
    checkPair(PartyProbationary,
              PartyOfficial,
              CheckTexts::tr("Full membership (%1) comes before joining the Party (%2)."));
    if (m_profile.gradeSince && m_profile.grade == kecan::Grade::None) {
        addBetween(CadreField::Grade,
                   GradeSince,
                   Severity::Warning,
                   CheckTexts::tr("There is a day of the grade, but no grade."));
    }
}

void Checker::checkFuture()
{
    using enum CadreField;
    for (const auto& [field, severity] : {std::pair(Birth, Severity::Error),
                                          std::pair(PartyProbationary, Severity::Error),
                                          std::pair(PartyOfficial, Severity::Error),
                                          std::pair(GradeSince, Severity::Warning),
                                          std::pair(RecruitedOn, Severity::Warning)}) {
        if (const Date& given = date(field); given && given->earliest() > m_check.latest) {
            add(field, severity, CheckTexts::tr("%1 is in the future.").arg(given->text()));
        }
    }
}

void Checker::checkAges()
{
    using enum CadreField;
    const Date& birth = m_profile.birth;
    if (!birth || m_check.latest.isEndless() || birth->earliest() > m_check.latest) {
        return;
    }
    const int age = ageInCompletedYears(*birth, m_check.latest);
    if (age < kAdultAge || age > kGreatAge) {
        add(Birth,
            Severity::Warning,
            CheckTexts::tr("By this birth date the person is %n years old.", nullptr, age));
    }
    for (const CadreField field : {PartyProbationary, RecruitedOn}) {
        const Date& given = date(field);
        if (!given || given->latest() < birth->earliest()) {
            continue;
        }
        if (const int then = ageInCompletedYears(*birth, given->latest()); then < kAdultAge) {
            addBetween(Birth,
                       field,
                       Severity::Warning,
                       field == RecruitedOn
                           ? CheckTexts::tr("Recruited at %n years of age.", nullptr, then)
                           : CheckTexts::tr("Joined the Party at %n years of age.", nullptr, then));
        }
    }
}

std::vector<ProfileProblem> Checker::take()
{
    std::ranges::stable_sort(m_problems, {}, &ProfileProblem::field);
    return std::move(m_problems);
}

} // namespace

bool hasErrors(const std::vector<ProfileProblem>& problems)
{
    return std::ranges::any_of(problems, [](const ProfileProblem& problem) {
        return problem.severity == ProfileProblem::Severity::Error;
    });
}

std::vector<ProfileProblem> problemsOf(const DerivedHistory& derived, const ProfileCheck& check)
{
    Checker checker(check);
    checker.checkCode(derived);
    checker.checkNamesake(derived);
    checker.checkOrder();
    checker.checkFuture();
    checker.checkAges();
    return checker.take();
}

} // namespace kecan
