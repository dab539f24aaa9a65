#include "ui/appointments/revoke_decision_dialog.h"

#include "ui/records/decision_edit.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/partial_date_edit.h"

#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kOn = u"effectiveOn"_s;
const QString kDecision = u"decision"_s;

} // namespace

RevokeDecisionDialog::RevokeDecisionDialog(const PageServices& services,
                                           DocumentId decision,
                                           QWidget* parent)
    : ActDialog(services, parent)
    , m_decision(decision)
    , m_on(new PartialDateEdit(this))
    , m_by(new DecisionEdit(services.context, this))
{
    setObjectName(u"revokeDecision"_s);
    m_on->setDate(PartialDate::fromDay(services.context.day()));
    form().addField(kOn, m_on, true);
    form().addField(kDecision, m_by);
    connect(m_on, &QLineEdit::textChanged, this, &RevokeDecisionDialog::fieldChanged);
    connect(m_by, &DecisionEdit::changed, this, &RevokeDecisionDialog::fieldChanged);
}

std::optional<PlannedAct> RevokeDecisionDialog::plan(FieldProblems& problems) const
{
    const Result<std::optional<PartialDate>> on = m_on->date();
    if (!on) {
        problems.push_back({kOn, on.error().message});
    } else if (!*on) {
        problems.push_back({kOn, tr("Give the day it takes effect.")});
    }
    BatchDraft draft(services().context.workspace()->history());
    const Result<MaybeDocumentId> by = m_by->addTo(draft);
    if (!by) {
        problems.push_back({kDecision, by.error().message});
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    const Command command = RevokeDecision{m_decision, **on, *by};
    if (const auto added = draft.add(command); !added) {
        problems.push_back({{}, added.error().message});
        return std::nullopt;
    }
    return PlannedAct{
        std::move(draft),
        commandName(command),
        tr("Revoke %1").arg(document().number.isEmpty() ? document().summary : document().number)};
}

void RevokeDecisionDialog::retranslate()
{
    const DecisionDocument& revoked = document();
    QStringList facts{
        revoked.number, revoked.signedOn ? revoked.signedOn->text() : QString(), revoked.authority};
    facts.removeAll(QString());
    QStringList lead{facts.join(u", "_s), revoked.summary};
    lead << tr("The authority takes it back: what rests on it ends on that day and stays in the "
               "history.");
    lead.removeAll(QString());
    setTexts(tr("Revoke a decision"), lead.join(u'\n'), tr("Revoke"));
    form().setLabel(kOn, tr("Revoked on"));
    form().setLabel(kDecision, tr("By the decision"));
}

const DecisionDocument& RevokeDecisionDialog::document() const
{
    return *services().context.workspace()->history().derived()->structure->document(m_decision);
}

} // namespace kecan::ui
