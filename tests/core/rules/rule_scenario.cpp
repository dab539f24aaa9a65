#include "tests/core/rules/rule_scenario.h"

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

void describe(HistoryBuilder& office, QStringView cadre, const PersonSpec& spec)
{
    CadreChange change = changeOf(PersonName::unset());
    const auto set = [&change](CadreField field) { change.mask.set(field); };
    set(CadreField::Sex);
    change.values.sex = spec.sex;
    if (!spec.birth.isEmpty()) {
        set(CadreField::Birth);
        change.values.birth = date(spec.birth);
    }
    if (spec.professional != ProfessionalLevel::None) {
        set(CadreField::ProfessionalLevel);
        change.values.professionalLevel = spec.professional;
    }
    if (spec.theory != TheoryLevel::None) {
        set(CadreField::TheoryLevel);
        change.values.theoryLevel = spec.theory;
    }
    if (!spec.ethnicity.isEmpty()) {
        set(CadreField::Ethnicity);
        change.values.ethnicity = spec.ethnicity;
    }
    office.run(ChangeProfile{office.cadreId(cadre), change, date(u"2000-01-02")});
}

std::optional<Finding> findingOf(const Findings& findings, QStringView rule)
{
    std::optional<Finding> found;
    for (const Finding& finding : findings) {
        if (finding.ruleId != rule) {
            continue;
        }
        if (found) {
            qFatal("two findings of %s", qPrintable(rule.toString()));
        }
        found = finding;
    }
    return found;
}

} // namespace kecan::test
