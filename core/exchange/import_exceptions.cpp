#include "core/exchange/fact_parts.h"
#include "core/exchange/import_facts.h"
#include "core/history/cadre_search.h"
#include "core/history/timeline.h"
#include "core/rules/judge.h"

#include <QCoreApplication>

namespace kecan::exchange {

namespace {

struct ExceptionImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::ExceptionImport)
};

const std::vector<FactColumn>& columns()
{
    static const std::vector<FactColumn> kColumns{
        {"rule", {u"rule", u"quy dinh", u"ma quy dinh", u"dieu kien"}, true},
        {"cadre", {u"cadre", u"ma can bo", u"ma cb", u"can bo"}},
        {"position", {u"position", u"ma chuc danh", u"chuc danh", u"ma chuc vu"}},
        {"unit", {u"unit", u"ma don vi", u"don vi"}},
        {"plan", {u"plan", u"ma quy hoach", u"quy hoach"}},
        {"on", {u"on", u"ngay", u"ngay quyet dinh"}, true},
        {"decided_by", {u"decided by", u"cap co tham quyen", u"cap quyet dinh"}, true},
        {"reason", {u"reason", u"ly do"}, true},
        {"decision", {u"decision", u"so quyet dinh", u"quyet dinh", u"van ban"}},
    };
    return kColumns;
}

/// The id of the code in @p column; a problem when there is no such thing.
template <class Find>
auto named(FactRow& fields, const char* column, const Find& find) -> decltype(find(QString()))
{
    const QString code = fields.text(column);
    if (code.isEmpty()) {
        return {};
    }
    const auto found = find(code);
    if (!found) {
        fields.fail(column, ExceptionImportTexts::tr("“%1” is not in the store.").arg(code));
    }
    return found;
}

FindingSubject subjectOf(FactRow& fields, const DerivedHistory& derived)
{
    FindingSubject subject;
    const auto take = [](auto& target, const auto& found) {
        if (found) {
            target = *found;
        }
    };
    take(subject.cadre,
         named(fields, "cadre", [&](const QString& code) { return findCadre(derived, code); }));
    take(subject.position, named(fields, "position", [&](const QString& code) {
             return findPosition(*derived.structure, code);
         }));
    take(subject.unit, named(fields, "unit", [&](const QString& code) {
             return findUnit(*derived.structure, code);
         }));
    take(subject.plan,
         named(fields, "plan", [&](const QString& code) { return findPlan(derived, code); }));
    if (!fields.hasFailed() && !subject.cadre && !subject.position && !subject.unit &&
        !subject.plan) {
        fields.fail("cadre", ExceptionImportTexts::tr("It does not say whom or what it is about."));
    }
    return subject;
}

/// What the rules say of @p subject on the day of @p snapshot.
Findings findingsOf(const Judge& judge, const Snapshot& snapshot, const FindingSubject& subject)
{
    if (subject.plan) {
        return judge.ofPlan(snapshot, *subject.plan);
    }
    if (subject.cadre) {
        Findings findings = judge.ofCadre(snapshot, *subject.cadre);
        if (subject.position) {
            Findings appointment = judge.why(snapshot,
                                             {.cadre = *subject.cadre,
                                              .position = *subject.position,
                                              .purpose = CandidatePurpose::Appointment,
                                              .countedOn = snapshot.day()});
            findings.insert(findings.end(), appointment.begin(), appointment.end());
        }
        return findings;
    }
    const PositionProfile* post = snapshot.position(subject.position);
    const MaybeUnitId unit = post ? post->unit : subject.unit;
    return unit ? judge.ofUnit(snapshot, *unit) : Findings();
}

bool isAbout(const FindingSubject& found, const FindingSubject& wanted)
{
    const bool sameUnit = !wanted.unit || found.unit == wanted.unit;
    return found.cadre == wanted.cadre && found.position == wanted.position &&
           found.plan == wanted.plan && sameUnit;
}

/// The one broken finding a row is about. @error NotFound, Conflict
Result<Finding> findingOf(const std::shared_ptr<const DerivedHistory>& derived,
                          const std::shared_ptr<const RuleBook>& shipped,
                          const QString& rule,
                          const FindingSubject& subject,
                          Day on)
{
    const Snapshot snapshot(derived, on);
    std::optional<Finding> found;
    for (const Finding& finding : findingsOf(Judge(*derived, shipped), snapshot, subject)) {
        if (finding.ruleId != rule || finding.outcome == Outcome::Met ||
            !isAbout(finding.subject, subject)) {
            continue;
        }
        if (found && findingKey(*found) != findingKey(finding)) {
            return Error{ErrorCode::Conflict,
                         ExceptionImportTexts::tr("The rule “%1” found several things of the kind; "
                                                  "name the post or the plan too.")
                             .arg(rule)};
        }
        found = finding;
    }
    if (!found) {
        return Error{ErrorCode::NotFound,
                     ExceptionImportTexts::tr("The rule “%1” found nothing of the kind on %2; "
                                              "there is nothing to accept.")
                         .arg(rule, on.text())};
    }
    return *found;
}

/// The rule and the codes it is about: "plan.full-term: CB0001, V1-VT, QHVP".
QString subjectText(const FactRow& fields)
{
    QStringList codes;
    for (const char* column : {"cadre", "position", "unit", "plan"}) {
        const QString code = fields.text(column);
        if (!code.isEmpty()) {
            codes.append(code);
        }
    }
    return QStringLiteral("%1: %2").arg(fields.text("rule"), codes.join(u", "));
}

Result<RowOutcome> decideRow(BatchDraft& draft,
                             const FactRow& fields,
                             const FindingSubject& subject,
                             const PartialDate& on,
                             const std::shared_ptr<const RuleBook>& shipped)
{
    RowOutcome outcome{fields.number(), subjectText(fields), QStringLiteral("already-there")};
    KECAN_TRY(
        Finding finding,
        findingOf(draft.history().derived(), shipped, fields.text("rule"), subject, on.earliest()));
    if (finding.accepted && finding.accepted->holds) {
        return outcome;
    }
    KECAN_TRY(const MaybeDocumentId decision, decisionOf(draft, fields.text("decision"), on));
    KECAN_CHECK(draft.add(AcceptFinding{.finding = std::move(finding),
                                        .on = on,
                                        .decidedBy = fields.text("decided_by"),
                                        .reason = fields.text("reason"),
                                        .document = decision}));
    outcome.action = QStringLiteral("exception-recorded");
    return outcome;
}

} // namespace

Result<ImportPlan> planExceptionImport(const History& history,
                                       const RawTable& table,
                                       const std::shared_ptr<const RuleBook>& shipped)
{
    KECAN_TRY(const FactTable list, FactTable::read(table, columns()));
    ImportPlan import{BatchDraft(history), {}, {}, {}, {}};
    for (FactRow& fields : list.rows()) {
        fields.required("rule");
        fields.required("decided_by");
        fields.required("reason");
        const std::optional<PartialDate> on = fields.requiredDate("on");
        const FindingSubject subject = subjectOf(fields, *import.draft.history().derived());
        finishRow(import,
                  fields,
                  fields.hasFailed() ? Result<RowOutcome>(RowOutcome())
                                     : decideRow(import.draft, fields, subject, *on, shipped));
    }
    return import;
}

} // namespace kecan::exchange
