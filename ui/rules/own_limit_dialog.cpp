#include "ui/rules/own_limit_dialog.h"

#include "core/base/text_normal.h"
#include "ui/findings/finding_texts.h"
#include "ui/records/decision_edit.h"
#include "ui/rules/limit_edit.h"
#include "ui/rules/rule_texts.h"
#include "ui/rules/scope_edit.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/choice_list.h"
#include "ui/widgets/partial_date_edit.h"

#include <QLineEdit>

#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kValue = u"limit"_s;
const QString kSeverity = u"severity"_s;
const QString kScope = u"scope"_s;
const QString kOn = u"on"_s;
const QString kUntil = u"until"_s;
const QString kDecision = u"decision"_s;
const QString kArticle = u"article"_s;
const QString kNote = u"note"_s;

constexpr std::array kSeverities{Severity::Error, Severity::Warning, Severity::Hint};

} // namespace

OwnLimitDialog::OwnLimitDialog(const PageServices& services,
                               const Rule& rule,
                               const RuleParameter* parameter,
                               QWidget* parent)
    : ActDialog(services, parent)
    , m_rule(rule)
    , m_value(new LimitEdit(rule.comparison, rule.unit, this))
    , m_severity(new QComboBox(this))
    , m_scope(new ScopeEdit(this))
    , m_on(new PartialDateEdit(this))
    , m_until(new PartialDateEdit(this))
    , m_decision(new DecisionEdit(services.context, this))
    , m_article(new QLineEdit(this))
    , m_note(new QLineEdit(this))
{
    setObjectName(u"ownLimit"_s);
    if (parameter) {
        m_former = *parameter;
    }
    addFields();
    fillChoice(*m_severity, kSeverities, [](Severity value) { return RuleTexts::of(value); });
    const RuleParameter* begin = parameter                 ? parameter
                                 : rule.parameters.empty() ? nullptr
                                                           : &rule.parameters.back();
    if (begin) {
        m_value->setValue(begin->value);
        m_scope->setScope(begin->scope);
        chooseValue(*m_severity, begin->severity);
    }
    m_on->setDate(PartialDate::fromDay(services.context.day()));
}

void OwnLimitDialog::addFields()
{
    m_severity->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    for (PartialDateEdit* date : {m_on, m_until}) {
        date->setMaximumWidth(date->sizeHint().width());
    }
    form().addField(kValue, m_value, true);
    form().addField(kSeverity, m_severity);
    form().addField(kScope, m_scope);
    form().addField(kOn, m_on, true);
    form().addField(kUntil, m_until);
    form().addField(kDecision, m_decision, true);
    m_decision->setRequired();
    form().addField(kArticle, m_article);
    form().addField(kNote, m_note);
    connect(m_value, &LimitEdit::changed, this, &OwnLimitDialog::fieldChanged);
    connect(m_severity, &QComboBox::currentIndexChanged, this, &OwnLimitDialog::fieldChanged);
    connect(m_scope, &ScopeEdit::changed, this, &OwnLimitDialog::fieldChanged);
    connect(m_decision, &DecisionEdit::changed, this, &OwnLimitDialog::fieldChanged);
    for (const QLineEdit* edit :
         {static_cast<QLineEdit*>(m_on), static_cast<QLineEdit*>(m_until), m_article, m_note}) {
        connect(edit, &QLineEdit::textChanged, this, &OwnLimitDialog::fieldChanged);
    }
}

std::optional<PlannedAct> OwnLimitDialog::plan(FieldProblems& problems) const
{
    SetOwnLimit command = typed(problems);
    if (const QString problem = m_decision->problem(); !problem.isEmpty()) {
        problems.push_back({kDecision, problem});
    } else if (m_decision->isEmpty()) {
        problems.push_back({kDecision, tr("Which document of the office does it stand in?")});
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    PlannedAct act{BatchDraft(services().context.workspace()->history()),
                   commandName(command),
                   tr("Set a limit of the office: %1").arg(inLanguage(m_rule.title))};
    const Result<MaybeDocumentId> decision = m_decision->addTo(act.draft);
    if (!decision) {
        problems.push_back({kDecision, decision.error().message});
        return std::nullopt;
    }
    command.document = *decision;
    if (const RuleParameter* former = replaced(command)) {
        CorrectEvent ending{.event = *former->record,
                            .replacement = act.draft.history().event(*former->record),
                            .reason = tr("Replaced from %1 on").arg(command.on.text())};
        ending.replacement.plannedEnd = command.on.earliest();
        if (const auto ended = act.draft.add(std::move(ending)); !ended) {
            problems.push_back({{}, ended.error().message});
            return std::nullopt;
        }
    }
    if (const auto events = act.draft.add(std::move(command)); !events) {
        problems.push_back({{}, events.error().message});
        return std::nullopt;
    }
    return act;
}

QStringList OwnLimitDialog::consequencesOf(const PlannedAct& /*act*/) const
{
    FieldProblems none;
    const SetOwnLimit command = typed(none);
    const QString limit = FindingTexts::limit(m_rule.comparison, m_rule.unit, command.limit.value);
    const QString from = command.on.earliest().text();
    QStringList lines{
        command.until.isEndless()
            ? tr("From %1 on: %2, as %3").arg(from, limit, RuleTexts::of(command.limit.severity))
            : tr("From %1 to %2: %3, as %4")
                  .arg(from,
                       command.until.plusDays(-1).text(),
                       limit,
                       RuleTexts::of(command.limit.severity))};
    if (const QString compared = strictness(command.limit.value); !compared.isEmpty()) {
        lines << compared;
    }
    if (replaced(command)) {
        lines << tr("The limit of the office so far ends on %1")
                     .arg(command.on.earliest().plusDays(-1).text());
    }
    if (!command.until.isEndless()) {
        lines
            << tr("From %1 on the limit of the regulation applies again").arg(command.until.text());
    }
    lines << tr("Plans approved before stay judged by the limits of their day");
    return lines;
}

void OwnLimitDialog::retranslate()
{
    QStringList lead{inLanguage(m_rule.title)};
    if (m_former) {
        lead << tr("Now: %1, %2")
                    .arg(RuleTexts::limit(m_rule, *m_former),
                         sourceText(m_former->source, ruleLanguage()));
    } else {
        lead << tr("No limit is in force on this day.");
    }
    setTexts(tr("Limit of the office"), lead.join(u'\n'), tr("Set"));
    fillChoice(*m_severity, kSeverities, [](Severity value) { return RuleTexts::of(value); });
    form().setLabel(kValue, tr("Limit"));
    form().setLabel(kSeverity, tr("Gravity"));
    form().setLabel(kScope, tr("For"));
    form().setLabel(kOn, tr("Applies from"));
    form().setLabel(kUntil, tr("To the end of"));
    form().setLabel(kDecision, tr("Document"));
    form().setLabel(kArticle, tr("Article"));
    form().setLabel(kNote, tr("Note"));
    m_until->setToolTip(tr("May stay empty: until it is ended or replaced"));
}

std::optional<PartialDate> OwnLimitDialog::read(const PartialDateEdit& edit,
                                                FieldProblems& problems) const
{
    const Result<std::optional<PartialDate>> date = edit.date();
    if (!date) {
        problems.push_back({edit.objectName(), date.error().message});
        return std::nullopt;
    }
    return *date;
}

SetOwnLimit OwnLimitDialog::typed(FieldProblems& problems) const
{
    SetOwnLimit command{.limit = {.rule = m_rule.id,
                                  .value = m_value->value(),
                                  .severity = chosenValue<Severity>(*m_severity),
                                  .scope = m_scope->scope(),
                                  .source = {},
                                  .article = normalizedText(m_article->text()),
                                  .note = normalizedText(m_note->text())},
                        .on = PartialDate::fromDay(services().context.day())};
    const std::size_t before = problems.size();
    const std::optional<PartialDate> on = read(*m_on, problems);
    if (on) {
        command.on = *on;
    } else if (problems.size() == before) {
        problems.push_back({kOn, tr("From which day on? It stands in the document.")});
    }
    if (const std::optional<PartialDate> last = read(*m_until, problems)) {
        command.until = last->latest().plusDays(1);
    }
    if (on && command.until <= on->earliest()) {
        problems.push_back({kUntil, tr("It would end before it begins.")});
    }
    return command;
}

const RuleParameter* OwnLimitDialog::replaced(const SetOwnLimit& command) const
{
    const Day on = command.on.earliest();
    return m_former && m_former->record && m_former->source.span.from() < on &&
                   m_former->source.span.contains(on) &&
                   intersects(m_former->scope, command.limit.scope)
               ? &*m_former
               : nullptr;
}

QString OwnLimitDialog::strictness(int limit) const
{
    if (!m_former || m_former->value == limit) {
        return {};
    }
    const bool isStricter = m_rule.comparison == Comparison::AtLeast ? limit > m_former->value
                                                                     : limit < m_former->value;
    return (isStricter ? tr("Stricter than %1 of %2") : tr("Less strict than %1 of %2"))
        .arg(RuleTexts::limit(m_rule, *m_former), m_former->source.number);
}

} // namespace kecan::ui
