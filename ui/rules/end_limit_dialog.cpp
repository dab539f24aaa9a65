#include "ui/rules/end_limit_dialog.h"

#include "core/base/text_normal.h"
#include "ui/findings/finding_texts.h"
#include "ui/rules/rule_texts.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/partial_date_edit.h"

#include <QLineEdit>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLast = u"last"_s;
const QString kReason = u"reason"_s;

} // namespace

EndLimitDialog::EndLimitDialog(const PageServices& services,
                               const Rule& rule,
                               const RuleParameter& parameter,
                               QWidget* parent)
    : ActDialog(services, parent)
    , m_rule(rule)
    , m_limit(parameter)
    , m_last(new PartialDateEdit(this))
    , m_reason(new QLineEdit(this))
{
    setObjectName(u"endLimit"_s);
    m_last->setDate(PartialDate::fromDay(services.context.day()));
    m_last->setMaximumWidth(m_last->sizeHint().width());
    form().addField(kLast, m_last, true);
    form().addField(kReason, m_reason, true);
    for (const QLineEdit* edit : {static_cast<QLineEdit*>(m_last), m_reason}) {
        connect(edit, &QLineEdit::textChanged, this, &EndLimitDialog::fieldChanged);
    }
}

std::optional<PlannedAct> EndLimitDialog::plan(FieldProblems& problems) const
{
    const std::optional<Day> until = this->until(problems);
    const QString reason = normalizedText(m_reason->text());
    if (reason.isEmpty()) {
        problems.push_back({kReason, tr("Say why it ends, and by which document.")});
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    const History& history = services().context.workspace()->history();
    CorrectEvent command{
        .event = *m_limit.record, .replacement = history.event(*m_limit.record), .reason = reason};
    command.replacement.plannedEnd = *until;
    PlannedAct act{BatchDraft(history),
                   commandName(command),
                   tr("End the limit of the office: %1").arg(inLanguage(m_rule.title))};
    if (const auto events = act.draft.add(std::move(command)); !events) {
        problems.push_back({{}, events.error().message});
        return std::nullopt;
    }
    return act;
}

QStringList EndLimitDialog::consequencesOf(const PlannedAct& /*act*/) const
{
    FieldProblems none;
    const std::optional<Day> until = this->until(none);
    if (!until) {
        return {};
    }
    return {tr("It applies from %1 to %2 only")
                .arg(m_limit.source.span.from().text(), until->plusDays(-1).text()),
            tr("From %1 on the limit of the regulation applies again, if there is one")
                .arg(until->text())};
}

void EndLimitDialog::retranslate()
{
    setTexts(tr("End the limit of the office"),
             QStringList{inLanguage(m_rule.title),
                         u"%1, %2"_s.arg(RuleTexts::limit(m_rule, m_limit),
                                         sourceText(m_limit.source, ruleLanguage())),
                         FindingTexts::period(m_limit.source.span)}
                 .join(u'\n'),
             tr("End it"));
    form().setLabel(kLast, tr("Applies to the end of"));
    form().setLabel(kReason, tr("Reason"));
}

std::optional<Day> EndLimitDialog::until(FieldProblems& problems) const
{
    const Result<std::optional<PartialDate>> last = m_last->date();
    if (!last) {
        problems.push_back({kLast, last.error().message});
        return std::nullopt;
    }
    if (!*last) {
        problems.push_back({kLast, tr("On which day does it apply for the last time?")});
        return std::nullopt;
    }
    const Day until = (*last)->latest().plusDays(1);
    if (until <= m_limit.source.span.from()) {
        problems.push_back({kLast,
                            tr("It applies only from %1 on; to forget it, take its record back.")
                                .arg(m_limit.source.span.from().text())});
        return std::nullopt;
    }
    return until;
}

} // namespace kecan::ui
