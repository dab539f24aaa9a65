#include "ui/comparison/people_comparison.h"

#include "core/base/age.h"
#include "core/history/record_names.h"
#include "core/model/cadre_texts.h"
#include "core/reports/plan_contents.h"
#include "core/rules/cadre_retirement.h"
#include "ui/cadres/retirement_texts.h"
#include "ui/findings/finding_texts.h"

#include <algorithm>
#include <ranges>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kRatingsShown = 3;

QString joined(QStringList words, const QString& between = u", "_s)
{
    words.removeAll(QString());
    return words.join(between);
}

/// A fact that is recorded of nobody compares nothing.
void add(std::vector<ComparedFact>& facts, const QString& label, const QStringList& texts)
{
    if (std::ranges::any_of(texts, [](const QString& text) { return !text.isEmpty(); })) {
        facts.push_back({label, texts});
    }
}

} // namespace

bool ComparedFact::isDifferent() const
{
    return std::ranges::any_of(texts,
                               [this](const QString& text) { return text != texts.front(); });
}

std::vector<ComparedFact> PeopleComparison::of(const Snapshot& office,
                                               const Judge& judge,
                                               std::span<const CadreId> people,
                                               const std::optional<CandidateQuestion>& question)
{
    std::vector<ComparedFact> facts;
    const auto addFact = [&](const QString& label, const auto& textOf) {
        QStringList texts;
        for (const CadreId cadre : people) {
            texts += textOf(cadre);
        }
        add(facts, label, texts);
    };
    const auto addField = [&](CadreField field, const auto& further) {
        addFact(CadreTexts::of(field), [&](CadreId cadre) {
            const CadreProfile& person = *office.cadre(cadre);
            return joined({CadreTexts::value(person, field), further(person)});
        });
    };
    const auto nothing = [](const CadreProfile&) { return QString(); };
    addField(CadreField::Birth, [&](const CadreProfile& person) {
        return person.birth
                   ? tr("%n years old", nullptr, ageInCompletedYears(*person.birth, office.day()))
                   : QString();
    });
    for (const CadreField field : {CadreField::Sex,
                                   CadreField::Ethnicity,
                                   CadreField::HomeTown,
                                   CadreField::PartyOfficial}) {
        addField(field, nothing);
    }
    addFact(tr("Present post"), [&](CadreId cadre) { return office.presentPostText(cadre); });
    addFact(tr("In it"), [&](CadreId cadre) { return inPost(office, cadre); });
    addField(CadreField::Grade, [](const CadreProfile& person) {
        return person.gradeSince ? tr("since %1").arg(person.gradeSince->text()) : QString();
    });
    addField(CadreField::ProfessionalLevel,
             [](const CadreProfile& person) { return person.professionalField; });
    for (const CadreField field :
         {CadreField::TheoryLevel, CadreField::StateManagementLevel, CadreField::ForeignLanguage}) {
        addField(field, nothing);
    }
    addFact(tr("Last ratings"), [&](CadreId cadre) { return ratings(office, cadre); });
    addFact(tr("Discipline"), [&](CadreId cadre) { return disciplines(office, cadre); });
    const RuleSet rules = judge.rules(office.day());
    addFact(tr("Retires on"), [&](CadreId cadre) { return retirement(office, rules, cadre); });
    addFact(tr("Planned for"), [&](CadreId cadre) { return plans(office, cadre); });
    if (question) {
        addChecks(facts, office, judge, people, *question);
    }
    return facts;
}

QString PeopleComparison::inPost(const Snapshot& office, CadreId cadre)
{
    const Tenure* main = office.mainTenure(cadre);
    if (!main) {
        return {};
    }
    const Day since = main->heldSince;
    const int months = completedMonths(since, office.day());
    return tr("since %1 (%2)").arg(since.text(), RetirementTexts::span(months));
}

QString PeopleComparison::ratings(const Snapshot& office, CadreId cadre)
{
    QStringList lines;
    for (const EvaluationEntry& entry :
         office.derived().cadre(cadre)->evaluations | std::views::reverse) {
        // The year is rated at its end.
        if (entry.year <= office.day().date().year() && lines.size() < qsizetype(kRatingsShown)) {
            lines += u"%1: %2"_s.arg(QString::number(entry.year), paperText(entry.rating));
        }
    }
    return lines.join(u'\n');
}

QString PeopleComparison::disciplines(const Snapshot& office, CadreId cadre)
{
    QStringList lines;
    for (const DisciplineEntry& entry : office.derived().cadre(cadre)->disciplines) {
        if (entry.from <= office.day()) {
            lines += joined({paperText(entry.form), entry.from.text()});
        }
    }
    return lines.join(u'\n');
}

QString PeopleComparison::retirement(const Snapshot& office, const RuleSet& rules, CadreId cadre)
{
    const std::optional<Retirement> retires = retirementOf(office, rules, cadre);
    return retires ? u"%1 (%2)"_s.arg(retires->retiresOn.text(),
                                      RetirementTexts::left(*retires, office.day()))
                   : QString();
}

QString PeopleComparison::plans(const Snapshot& office, CadreId cadre)
{
    QStringList lines;
    for (const auto& [id, plan] : office.derived().plans) {
        if (plan->closedOn <= office.day()) {
            continue;
        }
        for (const NominationRecord& entry : plan->nominations) {
            const NominationStep* step = entry.cadre == cadre ? entry.on(office.day()) : nullptr;
            if (step && isInPlan(step->status)) {
                lines += joined({postName(office.derived(), entry.position, office.day()),
                                 tr("rank %1").arg(entry.detail.rank),
                                 votesInShort(entry.detail.votes)});
            }
        }
    }
    return lines.join(u'\n');
}

void PeopleComparison::addChecks(std::vector<ComparedFact>& facts,
                                 const Snapshot& office,
                                 const Judge& judge,
                                 std::span<const CadreId> people,
                                 CandidateQuestion question)
{
    ComparedFact met{tr("Checks met"), {}};
    ComparedFact against{tr("Against"), {}};
    for (const CadreId cadre : people) {
        question.cadre = cadre;
        const Findings findings = judge.why(office, question);
        QStringList lines;
        qsizetype kept = 0;
        for (const Finding& finding : findings) {
            if (isOpen(finding)) {
                lines += FindingTexts::sentence(judge.book().rule(finding.ruleId), finding);
            } else {
                ++kept;
            }
        }
        met.texts += u"%1/%2"_s.arg(kept).arg(findings.size());
        against.texts += lines.join(u'\n');
    }
    facts.push_back(met);
    add(facts, against.label, against.texts);
}

QString comparisonAsText(const QStringList& names, const std::vector<ComparedFact>& facts)
{
    // A tabulator or line end inside a cell would tear the table apart.
    const auto cell = [](QString text) {
        return text.replace(u'\t', u' ').replace(u'\n', u"; "_s);
    };
    QStringList lines{u'\t' + names.join(u'\t')};
    for (const ComparedFact& fact : facts) {
        QStringList cells{fact.label};
        std::ranges::transform(fact.texts, std::back_inserter(cells), cell);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace kecan::ui
