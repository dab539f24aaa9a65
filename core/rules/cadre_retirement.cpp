#include "core/rules/cadre_retirement.h"

#include "core/base/age.h"

namespace kecan {

namespace {

Retirement decided(const Snapshot& snapshot, const CadreProfile& person, const RetirementEntry& by)
{
    const Day pensionFrom = by.detail.retiresOn.plusDays(1);
    const DecisionDocument* document = snapshot.derived().structure->document(by.document);
    Retirement retirement{.ageMonths = 0,
                          .retiresOn = by.detail.retiresOn,
                          .pensionFrom = pensionFrom,
                          .source = {.number = document ? document->number : QString(),
                                     .article = {},
                                     .span = *DateSpan::make(by.decidedOn),
                                     .confidence = Confidence::Verified},
                          .record = by.event};
    if (person.birth) {
        // By months, as the schedules name the age.
        const Day born = person.birth->earliest();
        retirement.ageMonths =
            completedMonths(born.plusDays(1 - born.date().day()), pensionFrom.plusMonths(-1));
    }
    return retirement;
}

} // namespace

std::optional<Retirement>
retirementOf(const Snapshot& snapshot, const RuleSet& rules, CadreId cadre)
{
    const CadreRecord* record = snapshot.derived().cadre(cadre);
    if (!record) {
        return std::nullopt;
    }
    const CadreProfile& person = record->on(snapshot.day());
    if (const RetirementEntry* entry = record->retirementOn(snapshot.day())) {
        return decided(snapshot, person, *entry);
    }
    return person.sex && person.birth ? rules.retirement(*person.sex, *person.birth) : std::nullopt;
}

} // namespace kecan
