#pragma once

#include "core/commands/decide.h"

#include <QCoreApplication>

namespace kecan {

using Events = std::vector<Event>;

/// What one decision reads and the helpers every area needs.
class DecisionScope
{
    Q_DECLARE_TR_FUNCTIONS(kecan::DecisionScope)

public:
    explicit DecisionScope(const History& history)
        : m_history(history)
        , m_derived(history.derived())
    {
    }

    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] const DerivedHistory& derived() const { return *m_derived; }
    [[nodiscard]] const StructureTable& structure() const { return *m_derived->structure; }

    /// @error NotFound
    [[nodiscard]] Result<const CadreRecord*> cadre(CadreId id) const;
    /// The unit as it is on @p day. @error NotFound, Conflict when it does not exist that day
    [[nodiscard]] Result<const UnitProfile*> unitOn(UnitId id, Day day) const;
    /// @error NotFound, Conflict when it does not exist that day
    [[nodiscard]] Result<const PositionProfile*> positionOn(PositionId id, Day day) const;
    /// @error NotFound
    [[nodiscard]] Result<const PlanRecord*> plan(PlanId id) const;
    /// @error NotFound when a decision is named that is not registered
    [[nodiscard]] Status checkDocument(MaybeDocumentId id) const;

    /// "Nguyễn Văn Hoà (BTC0001)"; for messages.
    [[nodiscard]] QString nameOf(const CadreRecord& cadre) const;

    static Error invalid(const QString& message) { return {ErrorCode::Validation, message}; }
    static Error conflict(const QString& message) { return {ErrorCode::Conflict, message}; }

private:
    const History& m_history;
    std::shared_ptr<const DerivedHistory> m_derived;
};

/// An event of @p kind on a day known as exactly as @p on.
Event eventOf(EventKind kind, const PartialDate& on, MaybeDocumentId document = {});

Result<Events> decidePart(const DecisionScope& scope, const RegisterDocument& command);
Result<Events> decidePart(const DecisionScope& scope, const RegisterCadre& command);
Result<Events> decidePart(const DecisionScope& scope, const ChangeProfile& command);
Result<Events> decidePart(const DecisionScope& scope, const RecordEvaluation& command);
Result<Events> decidePart(const DecisionScope& scope, const RecordGradeExam& command);

Result<Events> decidePart(const DecisionScope& scope, const EstablishUnit& command);
Result<Events> decidePart(const DecisionScope& scope, const RenameUnit& command);
Result<Events> decidePart(const DecisionScope& scope, const MoveUnit& command);
Result<Events> decidePart(const DecisionScope& scope, const MergeUnits& command);
Result<Events> decidePart(const DecisionScope& scope, const ConsolidateUnits& command);
Result<Events> decidePart(const DecisionScope& scope, const SplitUnit& command);
Result<Events> decidePart(const DecisionScope& scope, const SeparateUnit& command);
Result<Events> decidePart(const DecisionScope& scope, const DissolveUnit& command);

Result<Events> decidePart(const DecisionScope& scope, const EstablishPosition& command);
Result<Events> decidePart(const DecisionScope& scope, const ChangePosition& command);
Result<Events> decidePart(const DecisionScope& scope, const AbolishPosition& command);
Result<Events> decidePart(const DecisionScope& scope, const OpenTerm& command);
Result<Events> decidePart(const DecisionScope& scope, const CloseTerm& command);

Result<Events> decidePart(const DecisionScope& scope, const BeginTenure& command);
Result<Events> decidePart(const DecisionScope& scope, const EndTenure& command);
Result<Events> decidePart(const DecisionScope& scope, const RecordDeparture& command);

Result<Events> decidePart(const DecisionScope& scope, const OpenPlan& command);
Result<Events> decidePart(const DecisionScope& scope, const StartReview& command);
Result<Events> decidePart(const DecisionScope& scope, const Nominate& command);
Result<Events> decidePart(const DecisionScope& scope, const WithdrawNomination& command);
Result<Events> decidePart(const DecisionScope& scope, const ApprovePlan& command);
Result<Events> decidePart(const DecisionScope& scope, const ClosePlan& command);
Result<Events> decidePart(const DecisionScope& scope, const EnactPlanDraft& command);

Result<Events> decidePart(const DecisionScope& scope, const RetractBatch& command);
Result<Events> decidePart(const DecisionScope& scope, const RetractEvent& command);
Result<Events> decidePart(const DecisionScope& scope, const CorrectEvent& command);
Result<Events> decidePart(const DecisionScope& scope, const RevokeDecision& command);
Result<Events> decidePart(const DecisionScope& scope, const RecordDiscipline& command);
Result<Events> decidePart(const DecisionScope& scope, const DecideRetirement& command);
Result<Events> decidePart(const DecisionScope& scope, const AcceptFinding& command);
Result<Events> decidePart(const DecisionScope& scope, const SetOwnLimit& command);

} // namespace kecan
