#include "core/exchange/data_folder_reader.h"
#include "core/history/timeline.h"

namespace kecan::exchange {

Status DataFolderReader::readPlans()
{
    KECAN_CHECK(readFile("plans.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate opened, record.date("opened_on"));
        addStep(opened, PlansOpened, record, [this](const auto& row) { return openPlan(row); });
        KECAN_TRY(const std::optional<PartialDate> approved, record.maybeDate("approved_on"));
        if (approved) {
            addStep(*approved, PlansApproved, record, [this](const auto& row) {
                return approvePlan(row);
            });
        }
        KECAN_TRY(const std::optional<PartialDate> closed, record.maybeDate("closed_on"));
        if (closed) {
            addStep(
                *closed, PlansClosed, record, [this](const auto& row) { return closePlan(row); });
        }
        return {};
    }));
    KECAN_CHECK(readFile("nominations.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate on, record.date("on"));
        addStep(on, Nominations, record, [this](const auto& row) { return addNomination(row); });
        return {};
    }));
    return readFile("withdrawals.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate on, record.date("on"));
        addStep(on, Withdrawals, record, [this](const auto& row) { return withdraw(row); });
        return {};
    });
}

Status DataFolderReader::openPlan(const CsvRecord& record)
{
    PlanProfile profile;
    profile.code = record.text("code");
    profile.title = record.text("title");
    const auto term = findTerm(*m_draft.history().derived()->structure, record.text("term"));
    if (!term) {
        return record.wrong("term", record.text("term"));
    }
    profile.term = *term;
    KECAN_TRY(profile.unit, maybeUnit(record, "unit"));
    KECAN_TRY(profile.branch, record.word("branch", parseBranch));
    KECAN_TRY(profile.secrecy, record.word("secrecy", parseCode<Secrecy>));
    KECAN_TRY(const PartialDate on, record.date("opened_on"));
    const QString reviewed = record.text("review_of");
    if (reviewed.isEmpty()) {
        return perform(OpenPlan{std::move(profile), on});
    }
    const auto reviewOf = findPlan(*m_draft.history().derived(), reviewed);
    if (!reviewOf) {
        return record.wrong("review_of", reviewed);
    }
    profile.reviewOf = *reviewOf;
    return perform(StartReview{std::move(profile), on});
}

Status DataFolderReader::approvePlan(const CsvRecord& record)
{
    const auto approved = findPlan(*m_draft.history().derived(), record.text("code"));
    if (!approved) {
        return record.wrong("code", record.text("code"));
    }
    KECAN_TRY(const PartialDate on, record.date("approved_on"));
    KECAN_TRY(const MaybeDocumentId decision, document(record, "decision"));
    return perform(ApprovePlan{*approved, on, decision});
}

Status DataFolderReader::closePlan(const CsvRecord& record)
{
    const auto closed = findPlan(*m_draft.history().derived(), record.text("code"));
    if (!closed) {
        return record.wrong("code", record.text("code"));
    }
    KECAN_TRY(const PartialDate on, record.date("closed_on"));
    return perform(ClosePlan{*closed, on});
}

Status DataFolderReader::addNomination(const CsvRecord& record)
{
    KECAN_TRY(const PlanId named, plan(record));
    KECAN_TRY(const CadreId person, cadre(record));
    KECAN_TRY(const PositionId post, position(record, record.text("position")));
    KECAN_TRY(const PartialDate on, record.date("on"));
    NominationDetail detail;
    KECAN_TRY(detail.rank, record.number("rank", 1));
    if (!record.text("readiness").isEmpty()) {
        KECAN_TRY(detail.readiness, record.word("readiness", parseReadiness));
    }
    KECAN_TRY(detail.origin, record.word("origin", parseNominationOrigin));
    detail.votes = record.text("votes");
    detail.note = record.text("note");
    return perform(Nominate{named, person, post, std::move(detail), on});
}

Status DataFolderReader::withdraw(const CsvRecord& record)
{
    KECAN_TRY(const PlanId named, plan(record));
    KECAN_TRY(const CadreId person, cadre(record));
    KECAN_TRY(const PositionId post, position(record, record.text("position")));
    KECAN_TRY(const PartialDate on, record.date("on"));
    KECAN_TRY(const WithdrawalReason reason, record.word("reason", parseWithdrawalReason));
    KECAN_TRY(const MaybeDocumentId decision, document(record, "decision"));
    for (const NominationRecord& entry : m_draft.history().derived()->plan(named)->nominations) {
        const NominationStatus status = entry.steps.back().status;
        if (entry.cadre == person && entry.position == post &&
            (status == NominationStatus::Proposed || status == NominationStatus::Approved)) {
            return perform(
                WithdrawNomination{named, entry.id, {reason, record.text("note")}, on, decision});
        }
    }
    return record.wrong("cadre", record.text("cadre"));
}

} // namespace kecan::exchange
