#include "ui/cadres/retirement_dialog.h"

#include "core/base/age.h"
#include "core/rules/cadre_retirement.h"
#include "ui/cadres/retirement_texts.h"
#include "ui/findings/finding_changes.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/partial_date_edit.h"

#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kChange = u"change"_s;
const QString kRetiresOn = u"retiresOn"_s;

constexpr std::array kChanges{RetirementChange::Extension, RetirementChange::Early};

bool isLastOfMonth(Day day)
{
    return day.plusDays(1).date().day() == 1;
}

} // namespace

RetirementDialog::RetirementDialog(const PageServices& services, CadreId cadre, QWidget* parent)
    : PersonActDialog(services, cadre, parent)
    , m_change(new QComboBox(this))
{
    setObjectName(u"decideRetirement"_s);
    m_change->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form().addField(kChange, m_change);
    m_retiresOn = addDate(kRetiresOn, true);
    addDayDecisionAndReason();
    connect(m_change, &QComboBox::currentIndexChanged, this, &RetirementDialog::fieldChanged);
}

std::optional<PlannedAct> RetirementDialog::plan(FieldProblems& problems) const
{
    const std::optional<Day> retires = retiresOn(problems);
    const std::optional<PartialDate> on = readDay(problems);
    const auto command = [&](MaybeDocumentId decision) {
        return DecideRetirement{.cadre = cadre(),
                                .change = change(),
                                .retiresOn = *retires,
                                .on = *on,
                                .reason = reason(),
                                .document = decision};
    };
    return planned(tr("Decide the retirement of %1").arg(profile().name.full()), command, problems);
}

QStringList RetirementDialog::consequencesOf(const PlannedAct& act) const
{
    const Day judged = std::max(day(), services().context.day());
    const Snapshot later(act.draft.history().derived(), judged);
    const RuleSet rules(services().context.ruleBook(), judged);
    const std::optional<Retirement> decided = retirementOf(later, rules, cadre());
    if (!decided) {
        return {};
    }
    QStringList lines;
    if (const std::optional<Retirement> age = byAge()) {
        const bool isLater = age->retiresOn < decided->retiresOn;
        const int months = std::abs(completedMonths(age->pensionFrom, decided->pensionFrom));
        lines << (isLater ? tr("Retires on %1 instead of %2, %3 later than by age")
                          : tr("Retires on %1 instead of %2, %3 earlier than by age"))
                     .arg(decided->retiresOn.text(),
                          age->retiresOn.text(),
                          RetirementTexts::span(months));
    } else {
        lines << tr("Retires on %1").arg(decided->retiresOn.text());
    }
    lines << tr("Pension from %1").arg(decided->pensionFrom.text())
          << tr("Time left on %1: %2").arg(judged.text(), RetirementTexts::left(*decided, judged));
    return lines +
           FindingChanges::linesOf(services().context, act.draft.history(), cadre(), judged);
}

void RetirementDialog::retranslate()
{
    PersonActDialog::retranslate();
    setTexts(tr("Decide the day of retirement"), lead(), tr("Record"));
    fillChoice(*m_change, kChanges, [](RetirementChange value) { return paperText(value); });
    form().setLabel(kChange, tr("What is decided"));
    form().setLabel(kRetiresOn, tr("Retires at the end of"));
    m_retiresOn->setToolTip(
        tr("A month, or the last day of one; the pension begins on the next day"));
}

RetirementChange RetirementDialog::change() const
{
    return chosenValue<RetirementChange>(*m_change);
}

std::optional<Day> RetirementDialog::retiresOn(FieldProblems& problems) const
{
    const Result<std::optional<PartialDate>> date = m_retiresOn->date();
    const auto problem = [&problems](const QString& message) {
        problems.push_back({kRetiresOn, message});
        return std::nullopt;
    };
    if (!date) {
        return problem(date.error().message);
    }
    if (!*date) {
        return problem(tr("At the end of which month?"));
    }
    if ((*date)->precision() == DatePrecision::Year) {
        return problem(tr("Give the month too; one retires at the end of it."));
    }
    const Day last = (*date)->latest();
    if (!isLastOfMonth(last)) {
        return problem(tr("%1 is not the last day of a month; one retires at the end of it.")
                           .arg(last.text()));
    }
    if (profile().birth && last < profile().birth->earliest()) {
        return problem(tr("That is before birth (%1).").arg(profile().birth->text()));
    }
    const std::optional<Retirement> age = byAge();
    if (age && change() == RetirementChange::Extension && last <= age->retiresOn) {
        return problem(tr("That is not later than by age (%1).").arg(age->retiresOn.text()));
    }
    if (age && change() == RetirementChange::Early && last >= age->retiresOn) {
        return problem(tr("That is not earlier than by age (%1).").arg(age->retiresOn.text()));
    }
    return last;
}

std::optional<Retirement> RetirementDialog::byAge() const
{
    const CadreProfile& person = profile();
    const RuleSet rules(services().context.ruleBook(), services().context.day());
    return person.sex && person.birth ? rules.retirement(*person.sex, *person.birth) : std::nullopt;
}

QString RetirementDialog::lead() const
{
    QStringList lines{profile().birth ? tr("%1, born %2").arg(who(), profile().birth->text())
                                      : who()};
    const Day day = services().context.day();
    if (const std::optional<Retirement> age = byAge()) {
        lines << tr("By age: retires on %1, pension from %2 (%3)")
                     .arg(age->retiresOn.text(),
                          age->pensionFrom.text(),
                          RetirementTexts::basis(*age));
    } else {
        lines << tr("Sex or birth is not recorded: the day by age is not known.");
    }
    const RuleSet rules(services().context.ruleBook(), day);
    const auto now = retirementOf(*services().context.snapshot(), rules, cadre());
    if (now && now->record) {
        lines << tr("Decided already: retires on %1 (%2)")
                     .arg(now->retiresOn.text(), RetirementTexts::basis(*now));
    }
    return lines.join(u'\n');
}

} // namespace kecan::ui
