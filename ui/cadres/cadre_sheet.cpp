#include "ui/cadres/cadre_sheet.h"

#include "core/base/age.h"
#include "core/history/holdings.h"
#include "core/history/record_names.h"
#include "core/model/cadre_texts.h"
#include "core/model/post_texts.h"
#include "core/rules/cadre_retirement.h"
#include "ui/cadres/discipline_texts.h"
#include "ui/cadres/retirement_texts.h"
#include "ui/planning/plan_texts.h"
#include "ui/texts/event_texts.h"

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void add(SheetSection& section, const QString& label, const QString& text)
{
    if (!text.isEmpty()) {
        section.lines.push_back({label, text});
    }
}

void add(SheetSection& section, const CadreProfile& profile, CadreField field)
{
    add(section, CadreTexts::of(field), CadreTexts::value(profile, field));
}

QString joined(QStringList words, const QString& between)
{
    words.removeAll(QString());
    return words.join(between);
}

} // namespace

std::optional<CadreSheet>
CadreSheets::of(const History& history, const Snapshot& office, const RuleSet& rules, CadreId cadre)
{
    const CadreRecord* record = office.derived().cadre(cadre);
    if (!record) {
        return std::nullopt;
    }
    const CadreProfile& profile = record->on(office.day());
    CadreSheet sheet{
        profile.name.full(), presentPost(history, office, *record), summary(office, profile), {}};
    sheet.sections = {posts(office, cadre),
                      retirement(office, rules, *record),
                      disciplines(office, *record),
                      facts(profile),
                      training(profile),
                      career(history, office, *record),
                      plans(office, cadre),
                      evaluations(office, *record)};
    std::erase_if(sheet.sections,
                  [](const SheetSection& section) { return section.lines.empty(); });
    return sheet;
}

QString
CadreSheets::presentPost(const History& history, const Snapshot& office, const CadreRecord& record)
{
    if (record.departedOn <= office.day()) {
        return tr("Left on %1 (%2)")
            .arg(record.departedOn.text(),
                 EventTexts::of(history.event(*record.departedBy).kind).toLower());
    }
    if (!isServing(record, office.derived().tenuresOf(record.id), office.day())) {
        return tr("Not yet here on this day");
    }
    const QString post = office.presentPostText(record.id);
    return post.isEmpty() ? tr("No post on this day") : post;
}

QString CadreSheets::summary(const Snapshot& office, const CadreProfile& profile)
{
    QString born;
    if (profile.birth) {
        born = tr("born %1 (%2)")
                   .arg(profile.birth->text(),
                        QString::number(ageInCompletedYears(*profile.birth, office.day())));
    }
    return joined(
        {profile.code, CadreTexts::value(profile, CadreField::Sex), born, profile.ethnicity},
        u" · "_s);
}

SheetSection CadreSheets::posts(const Snapshot& office, CadreId cadre)
{
    SheetSection section{tr("Present posts"), {}};
    std::vector<const Tenure*> tenures = office.tenuresOf(cadre);
    // The main post first, as papers name it.
    std::ranges::stable_partition(tenures, [main = office.mainTenure(cadre)](const Tenure* tenure) {
        return tenure == main;
    });
    for (const Tenure* tenure : tenures) {
        const QString post =
            tenure->position
                ? postName(office.derived(), tenure->position, office.day(), tenure->capacity)
                : PostTexts::of(tenure->capacity);
        QString text = tenure->position && isAwayPosting(tenure->capacity)
                           ? u"%1: %2"_s.arg(PostTexts::of(tenure->capacity), post)
                           : post;
        if (!tenure->plannedEnd.isEndless()) {
            text += u' ' + tr("(planned until %1)").arg(tenure->plannedEnd.text());
        }
        SheetLine line{tr("since %1").arg(tenure->heldSince.text()), text};
        if (tenure->position) {
            line.leadsTo = *tenure->position;
        }
        section.lines.push_back(line);
    }
    return section;
}

SheetSection
CadreSheets::career(const History& history, const Snapshot& office, const CadreRecord& record)
{
    SheetSection section{tr("Career"), {}};
    for (const Tenure& holding : holdingsOf(office.derived().tenuresOf(record.id))) {
        const Event& opening = history.event(holding.openedBy);
        QString post = postName(office.derived(), holding.position, holding.from, holding.capacity);
        if (const auto* detail = opening.body<TenureDetail>()) {
            post = joined({post, detail->duty, detail->organisation, detail->place}, u", "_s);
        }
        if (isAwayPosting(holding.capacity) || post.isEmpty()) {
            post = joined({PostTexts::of(holding.capacity), post}, u": "_s);
        }
        const DecisionDocument* decision = office.derived().structure->document(opening.document);
        SheetLine line{joined({holding.heldSince.text(),
                               holding.until.isEndless() ? QString() : holding.until.text()},
                              u" – "_s),
                       decision && !decision->number.isEmpty()
                           ? u"%1 [%2]"_s.arg(post, decision->number)
                           : post};
        line.leadsTo = holding.openedBy;
        line.isPast = holding.until <= office.day() || office.day() < holding.from;
        section.lines.push_back(line);
    }
    return section;
}

SheetSection CadreSheets::facts(const CadreProfile& profile)
{
    SheetSection section{tr("Facts"), {}};
    for (const CadreField field : {CadreField::OtherNames,
                                   CadreField::HomeTown,
                                   CadreField::Religion,
                                   CadreField::PartyProbationary,
                                   CadreField::PartyOfficial,
                                   CadreField::RecruitedOn,
                                   CadreField::PreviousOrganisation}) {
        add(section, profile, field);
    }
    add(section,
        CadreTexts::of(CadreField::Grade),
        joined({CadreTexts::value(profile, CadreField::Grade),
                profile.gradeSince ? tr("since %1").arg(profile.gradeSince->text()) : QString()},
               u", "_s));
    add(section, profile, CadreField::Note);
    return section;
}

SheetSection CadreSheets::training(const CadreProfile& profile)
{
    SheetSection section{tr("Qualifications"), {}};
    add(section,
        CadreTexts::of(CadreField::ProfessionalLevel),
        joined(
            {CadreTexts::value(profile, CadreField::ProfessionalLevel), profile.professionalField},
            u", "_s));
    for (const CadreField field : {CadreField::TheoryLevel,
                                   CadreField::StateManagementLevel,
                                   CadreField::ForeignLanguage,
                                   CadreField::Informatics,
                                   CadreField::GeneralEducation}) {
        add(section, profile, field);
    }
    return section;
}

SheetSection
CadreSheets::retirement(const Snapshot& office, const RuleSet& rules, const CadreRecord& record)
{
    SheetSection section{tr("Retirement"), {}};
    if (record.departedOn <= office.day()) {
        return section;
    }
    const std::optional<Retirement> retires = retirementOf(office, rules, record.id);
    if (!retires) {
        add(section, tr("Retires on"), tr("sex or birth is not recorded"));
        return section;
    }
    add(section, tr("Retires on"), retires->retiresOn.text());
    add(section, tr("Pension from"), retires->pensionFrom.text());
    add(section, tr("Time left"), RetirementTexts::left(*retires, office.day()));
    SheetLine basis{tr("Rests on"), RetirementTexts::basis(*retires)};
    if (retires->record) {
        basis.leadsTo = *retires->record;
    }
    section.lines.push_back(basis);
    const CadreProfile& person = record.on(office.day());
    if (retires->record && person.sex && person.birth) {
        const std::optional<Retirement> byAge = rules.retirement(*person.sex, *person.birth);
        add(section,
            tr("By age"),
            byAge ? joined({byAge->retiresOn.text(), RetirementTexts::basis(*byAge)}, u", "_s)
                  : QString());
    }
    return section;
}

SheetSection CadreSheets::disciplines(const Snapshot& office, const CadreRecord& record)
{
    SheetSection section{tr("Discipline"), {}};
    for (auto entry = record.disciplines.rbegin(); entry != record.disciplines.rend(); ++entry) {
        const DecisionDocument* decision = office.derived().structure->document(entry->document);
        QString form =
            u"%1 (%2)"_s.arg(paperText(entry->form), DisciplineTexts::of(entry->branch).toLower());
        if (decision && !decision->number.isEmpty()) {
            form += u" [%1]"_s.arg(decision->number);
        }
        SheetLine line{entry->from.text(),
                       joined({form,
                               entry->until.isEndless()
                                   ? tr("the end of its period is not recorded")
                                   : tr("in force to %1").arg(entry->until.plusDays(-1).text())},
                              u", "_s)};
        line.leadsTo = entry->event;
        line.isPast = entry->until <= office.day() || office.day() < entry->from;
        section.lines.push_back(line);
    }
    return section;
}

SheetSection CadreSheets::plans(const Snapshot& office, CadreId cadre)
{
    SheetSection section{tr("Plans"), {}};
    for (const auto& [id, plan] : office.derived().plans) {
        for (const NominationRecord& entry : plan->nominations) {
            const NominationStep* step = entry.cadre == cadre ? entry.on(office.day()) : nullptr;
            if (!step) {
                continue;
            }
            SheetLine line{
                plan->profile.code,
                u"%1 – %2"_s.arg(postName(office.derived(), entry.position, office.day()),
                                 PlanTexts::of(step->status))};
            line.leadsTo = id;
            line.isPast = plan->closedOn <= office.day();
            section.lines.push_back(line);
        }
    }
    std::ranges::reverse(section.lines);
    return section;
}

SheetSection CadreSheets::evaluations(const Snapshot& office, const CadreRecord& record)
{
    SheetSection section{tr("Yearly ratings"), {}};
    for (auto entry = record.evaluations.rbegin(); entry != record.evaluations.rend(); ++entry) {
        // The year is rated at its end.
        if (entry->year <= office.day().date().year()) {
            section.lines.push_back({QString::number(entry->year), paperText(entry->rating)});
        }
    }
    return section;
}

} // namespace kecan::ui
