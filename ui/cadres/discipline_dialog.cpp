#include "ui/cadres/discipline_dialog.h"

#include "core/rules/rule_set.h"
#include "ui/cadres/discipline_texts.h"
#include "ui/findings/finding_changes.h"
#include "ui/findings/finding_texts.h"
#include "ui/findings/judgement.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/partial_date_edit.h"

#include <array>
#include <span>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kBranch = u"branch"_s;
const QString kForm = u"disciplineForm"_s;
const QString kUntil = u"until"_s;

constexpr std::array kBranches{Branch::Party, Branch::State};
/// @source rules §7, "Kỷ luật"
constexpr std::array kOfTheParty{DisciplineForm::Reprimand,
                                 DisciplineForm::Warning,
                                 DisciplineForm::Dismissal,
                                 DisciplineForm::Expulsion};
constexpr std::array kOfTheState{DisciplineForm::Reprimand,
                                 DisciplineForm::Warning,
                                 DisciplineForm::PayReduction,
                                 DisciplineForm::Demotion,
                                 DisciplineForm::Dismissal,
                                 DisciplineForm::ForcedLeaving};

std::span<const DisciplineForm> formsOf(Branch branch)
{
    return branch == Branch::Party ? std::span<const DisciplineForm>(kOfTheParty)
                                   : std::span<const DisciplineForm>(kOfTheState);
}

QComboBox* shortChoice(QWidget* parent)
{
    auto* choice = new QComboBox(parent);
    choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return choice;
}

} // namespace

DisciplineDialog::DisciplineDialog(const PageServices& services, CadreId cadre, QWidget* parent)
    : PersonActDialog(services, cadre, parent)
    , m_branch(shortChoice(this))
    , m_form(shortChoice(this))
{
    setObjectName(u"recordDiscipline"_s);
    form().addField(kBranch, m_branch);
    form().addField(kForm, m_form);
    addDayDecisionAndReason();
    m_until = addDate(kUntil, false);
    connect(m_branch, &QComboBox::currentIndexChanged, this, [this] {
        fillForms();
        fieldChanged();
    });
    connect(m_form, &QComboBox::currentIndexChanged, this, &DisciplineDialog::fieldChanged);
}

std::optional<PlannedAct> DisciplineDialog::plan(FieldProblems& problems) const
{
    const std::optional<PartialDate> on = readDay(problems);
    const Day until = this->until(problems);
    if (on && until <= on->earliest()) {
        problems.push_back({kUntil, tr("The period ends before it begins.")});
    }
    const auto command = [&](MaybeDocumentId decision) {
        return RecordDiscipline{.cadre = cadre(),
                                .form = disciplineForm(),
                                .branch = branch(),
                                .on = *on,
                                .until = until,
                                .reason = reason(),
                                .document = decision};
    };
    return planned(tr("Record the discipline of %1").arg(profile().name.full()), command, problems);
}

QStringList DisciplineDialog::consequencesOf(const PlannedAct& act) const
{
    FieldProblems none;
    const Day until = this->until(none);
    QStringList lines{
        until.isEndless()
            ? tr("In force from %1; while its end is not recorded, the rules of planning cannot "
                 "say when it is over")
                  .arg(day().text())
            : tr("In force from %1 to %2").arg(day().text(), until.plusDays(-1).text())};
    const RuleSet rules(ruleBook(services().context), day());
    const RuleParameter* wait = rules.limit(u"appoint.discipline-wait",
                                            {.branch = branch(), .discipline = disciplineForm()});
    if (wait) {
        lines << tr("No higher post before %1 (%2)")
                     .arg(day().plusMonths(wait->value).text(),
                          sourceText(wait->source, ruleLanguage()));
    }
    const Day judged = std::max(day(), services().context.day());
    return lines +
           FindingChanges::linesOf(services().context, act.draft.history(), cadre(), judged);
}

void DisciplineDialog::retranslate()
{
    PersonActDialog::retranslate();
    setTexts(tr("Record a discipline"), who(), tr("Record"));
    fillChoice(*m_branch, kBranches, [](Branch value) { return DisciplineTexts::of(value); });
    fillForms();
    form().setLabel(kBranch, tr("Disciplined by"));
    form().setLabel(kForm, tr("Form"));
    form().setLabel(kUntil, tr("In force to the end of"));
    m_until->setToolTip(tr("Last day of its period, as the decision says; may stay empty"));
}

Branch DisciplineDialog::branch() const
{
    return chosenValue<Branch>(*m_branch);
}

DisciplineForm DisciplineDialog::disciplineForm() const
{
    return chosenValue<DisciplineForm>(*m_form);
}

void DisciplineDialog::fillForms()
{
    const DisciplineForm chosen = disciplineForm();
    fillChoice(*m_form, formsOf(branch()), [](DisciplineForm value) { return paperText(value); });
    // The same form of the other branch, where it has it.
    m_form->setCurrentIndex(std::max(m_form->findData(static_cast<int>(chosen)), 0));
}

Day DisciplineDialog::until(FieldProblems& problems) const
{
    const Result<std::optional<PartialDate>> last = m_until->date();
    if (!last) {
        problems.push_back({kUntil, last.error().message});
        return Day::endless();
    }
    return *last ? (*last)->latest().plusDays(1) : Day::endless();
}

} // namespace kecan::ui
