#include "ui/cadres/person_act_dialog.h"

#include "core/base/text_normal.h"
#include "ui/records/decision_edit.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/partial_date_edit.h"

#include <QLineEdit>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOn = u"on"_s;
const QString kDecision = u"decision"_s;
const QString kReason = u"reason"_s;

} // namespace

PersonActDialog::PersonActDialog(const PageServices& services, CadreId cadre, QWidget* parent)
    : ActDialog(services, parent)
    , m_cadre(cadre)
{
}

const CadreRecord& PersonActDialog::record() const
{
    return *services().context.workspace()->history().derived()->cadre(m_cadre);
}

const CadreProfile& PersonActDialog::profile() const
{
    return record().on(services().context.day());
}

QString PersonActDialog::who() const
{
    return u"%1 (%2)"_s.arg(profile().name.full(), profile().code);
}

PartialDateEdit* PersonActDialog::addDate(const QString& name, bool mandatory)
{
    auto* date = new PartialDateEdit(this);
    date->setMaximumWidth(date->sizeHint().width());
    form().addField(name, date, mandatory);
    connect(date, &QLineEdit::textChanged, this, &PersonActDialog::fieldChanged);
    return date;
}

void PersonActDialog::addDayDecisionAndReason()
{
    m_on = addDate(kOn, true);
    m_on->setDate(PartialDate::fromDay(services().context.day()));
    m_decision = new DecisionEdit(services().context, this);
    m_reason = new QLineEdit(this);
    form().addField(kDecision, m_decision);
    form().addField(kReason, m_reason);
    connect(m_decision, &DecisionEdit::changed, this, &PersonActDialog::fieldChanged);
    connect(m_reason, &QLineEdit::textChanged, this, &PersonActDialog::fieldChanged);
}

void PersonActDialog::retranslate()
{
    form().setLabel(kOn, tr("Effective on"));
    form().setLabel(kDecision, tr("Decision"));
    form().setLabel(kReason, tr("Reason"));
}

std::optional<PartialDate> PersonActDialog::readDay(FieldProblems& problems) const
{
    const Result<std::optional<PartialDate>> on = m_on->date();
    if (!on) {
        problems.push_back({kOn, on.error().message});
        return std::nullopt;
    }
    if (!*on) {
        problems.push_back({kOn, tr("From which day on? It stands in the decision.")});
    }
    return *on;
}

QString PersonActDialog::reason() const
{
    return normalizedText(m_reason->text());
}

Day PersonActDialog::day() const
{
    const Result<std::optional<PartialDate>> on = m_on->date();
    return on && *on ? (*on)->earliest() : services().context.day();
}

std::optional<PlannedAct>
PersonActDialog::planned(const QString& name,
                         const std::function<Command(MaybeDocumentId)>& command,
                         FieldProblems& problems) const
{
    if (const QString problem = m_decision->problem(); !problem.isEmpty()) {
        problems.push_back({kDecision, problem});
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    PlannedAct act{BatchDraft(services().context.workspace()->history()), {}, name};
    const Result<MaybeDocumentId> decision = m_decision->addTo(act.draft);
    if (!decision) {
        problems.push_back({kDecision, decision.error().message});
        return std::nullopt;
    }
    const Command wanted = command(*decision);
    if (const auto events = act.draft.add(wanted); !events) {
        problems.push_back({{}, events.error().message});
        return std::nullopt;
    }
    act.command = commandName(wanted);
    return act;
}

} // namespace kecan::ui
