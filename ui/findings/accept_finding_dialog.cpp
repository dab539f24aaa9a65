#include "ui/findings/accept_finding_dialog.h"

#include "core/base/text_normal.h"
#include "ui/findings/finding_texts.h"
#include "ui/records/decision_edit.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/partial_date_edit.h"

#include <QLineEdit>

#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kDecidedBy = u"decidedBy"_s;
const QString kOn = u"on"_s;
const QString kDecision = u"decision"_s;
const QString kReason = u"reason"_s;

} // namespace

AcceptFindingDialog::AcceptFindingDialog(const PageServices& services,
                                         std::shared_ptr<const Snapshot> office,
                                         Finding finding,
                                         QWidget* parent)
    : ActDialog(services, parent)
    , m_office(std::move(office))
    , m_finding(std::move(finding))
    , m_decidedBy(new QLineEdit(this))
    , m_on(new PartialDateEdit(this))
    , m_decision(new DecisionEdit(services.context, this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"acceptFinding"_s);
    m_on->setDate(PartialDate::fromDay(m_office->day()));
    m_on->setMaximumWidth(m_on->sizeHint().width());
    form().addField(kDecidedBy, m_decidedBy, true);
    form().addField(kOn, m_on, true);
    form().addField(kDecision, m_decision);
    form().addField(kReason, m_reason, true);
    for (const QLineEdit* edit : {m_decidedBy, static_cast<QLineEdit*>(m_on), m_reason}) {
        connect(edit, &QLineEdit::textChanged, this, &AcceptFindingDialog::fieldChanged);
    }
    connect(m_decision, &DecisionEdit::changed, this, &AcceptFindingDialog::fieldChanged);
}

std::optional<PlannedAct> AcceptFindingDialog::plan(FieldProblems& problems) const
{
    AcceptFinding command = typed(problems);
    if (const QString problem = m_decision->problem(); !problem.isEmpty()) {
        problems.push_back({kDecision, problem});
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    PlannedAct act{BatchDraft(services().context.workspace()->history()),
                   commandName(command),
                   tr("Accept as exception: %1").arg(ruleTitle())};
    const Result<MaybeDocumentId> decision = m_decision->addTo(act.draft);
    if (!decision) {
        problems.push_back({kDecision, decision.error().message});
        return std::nullopt;
    }
    command.document = *decision;
    if (const auto events = act.draft.add(std::move(command)); !events) {
        problems.push_back({{}, events.error().message});
        return std::nullopt;
    }
    return act;
}

QStringList AcceptFindingDialog::consequencesOf(const PlannedAct& /*act*/) const
{
    FieldProblems none;
    const Day from = typed(none).on.earliest();
    QStringList lines{
        tr("From %1 on the finding counts as accepted; it stays listed, with the exception named")
            .arg(from.text()),
        tr("It is open again once the facts, the limit or its source change")};
    if (m_office->day() < from) {
        lines << tr("On %1, the day shown, it stays open").arg(m_office->day().text());
    }
    return lines;
}

void AcceptFindingDialog::retranslate()
{
    const Rule* rule = services().context.ruleBook()->rule(m_finding.ruleId);
    setTexts(tr("Accept as exception"),
             QStringList{FindingTexts::about(*m_office, m_finding.subject, std::nullopt),
                         u"%1: %2"_s.arg(ruleTitle(), FindingTexts::sentence(rule, m_finding)),
                         u"%1, %2"_s.arg(sourceText(m_finding.source, ruleLanguage()),
                                         FindingTexts::period(m_finding.source.span))}
                 .join(u'\n'),
             tr("Accept"));
    form().setLabel(kDecidedBy, tr("Decided by"));
    m_decidedBy->setPlaceholderText(tr("For example: the Standing Board"));
    form().setLabel(kOn, tr("Effective on"));
    form().setLabel(kDecision, tr("Decision"));
    form().setLabel(kReason, tr("Reason"));
}

AcceptFinding AcceptFindingDialog::typed(FieldProblems& problems) const
{
    AcceptFinding command{.finding = m_finding,
                          .on = PartialDate::fromDay(m_office->day()),
                          .decidedBy = normalizedText(m_decidedBy->text()),
                          .reason = normalizedText(m_reason->text())};
    if (command.decidedBy.isEmpty()) {
        problems.push_back({kDecidedBy, tr("Say who decided it.")});
    }
    if (const Result<std::optional<PartialDate>> on = m_on->date(); !on) {
        problems.push_back({kOn, on.error().message});
    } else if (!*on) {
        problems.push_back({kOn, tr("From which day on? It stands in the decision.")});
    } else {
        command.on = **on;
    }
    if (command.reason.isEmpty()) {
        problems.push_back({kReason, tr("Say why it is accepted.")});
    }
    return command;
}

QString AcceptFindingDialog::ruleTitle() const
{
    const Rule* rule = services().context.ruleBook()->rule(m_finding.ruleId);
    return rule ? inLanguage(rule->title) : m_finding.ruleId;
}

} // namespace kecan::ui
