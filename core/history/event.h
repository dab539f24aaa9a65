#pragma once

#include "core/base/day.h"
#include "core/base/partial_date.h"
#include "core/history/event_kind.h"
#include "core/history/rule_bodies.h"
#include "core/model/cadre.h"
#include "core/model/capacity.h"
#include "core/model/decision.h"
#include "core/model/ids.h"
#include "core/model/plan.h"
#include "core/model/position.h"
#include "core/model/procedure.h"
#include "core/model/unit.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <variant>
#include <vector>

namespace kecan {

/// Body of EvaluationRecorded.
struct EvaluationDetail
{
    int year = 0;
    Rating rating = Rating::Completed;

    bool operator==(const EvaluationDetail&) const = default;
};

/// Body of GradeExamSat.
struct GradeExamDetail
{
    Grade target = Grade::None; ///< ngạch dự thi
    QString exam;               ///< which exam, "Kỳ thi nâng ngạch năm 2012"

    bool operator==(const GradeExamDetail&) const = default;
};

/// What a beginning or end of a holding says beyond its columns; all of it optional.
struct TenureDetail
{
    QString organisation;        ///< the one received from, elected or transferred to, seconded to
    QString place;               ///< province of a field posting
    QString duty;                ///< work done there
    QString counterpartDecision; ///< decision of the other side
    QString note;                ///< reason, or remark

    bool operator==(const TenureDetail&) const = default;
};

/// Body of Retracted: what was recorded wrongly, one batch or one event of it.
struct RetractionDetail
{
    MaybeBatchId batch;
    MaybeEventId event;
    QString reason;

    bool operator==(const RetractionDetail&) const = default;
};

using EventDetail = std::variant<CadreChange,
                                 EvaluationDetail,
                                 GradeExamDetail,
                                 UnitChange,
                                 PositionChange,
                                 TermProfile,
                                 PlanProfile,
                                 NominationDetail,
                                 WithdrawalDetail,
                                 TenureDetail,
                                 DecisionDocument,
                                 RetractionDetail,
                                 DisciplineDetail,
                                 RetirementDetail,
                                 ExceptionDetail,
                                 OwnLimitDetail,
                                 ConferenceDetail>;

/// One thing that happened: the columns asked for by the million stand in the event, the rest in a
/// shared body that most appointments do not need. Never changed once recorded.
struct Event
{
    EventKind kind;
    DatePrecision precision = DatePrecision::Day;
    Capacity capacity = Capacity::None;
    Day effectiveOn;
    Day plannedEnd = Day::endless(); ///< last day planned + 1; endless when none was set
    MaybeEventId id = {};            ///< given when recorded
    MaybeBatchId batch = {};         ///< given when recorded
    MaybeCadreId cadre = {};
    MaybeUnitId unit = {};
    MaybeUnitId relatedUnit = {}; ///< successor in a merger, consolidation, split or separation
    MaybePositionId position = {};
    MaybeTermId term = {};
    MaybePlanId plan = {};
    MaybeNominationId nomination = {};
    MaybeDocumentId document = {}; ///< the decision it rests on
    std::shared_ptr<const EventDetail> detail = nullptr;

    /// The body when it is a @p Body, else nothing.
    template <class Body>
    [[nodiscard]] const Body* body() const
    {
        return detail ? std::get_if<Body>(detail.get()) : nullptr;
    }
    template <class Body>
    void setBody(Body body)
    {
        detail = std::make_shared<const EventDetail>(std::move(body));
    }
};

/// Equal in everything, bodies compared by value.
bool sameEvent(const Event& a, const Event& b);

/// Who acts.
struct Actor
{
    QString user;
    QString workstation;

    bool operator==(const Actor&) const = default;
};

/// One act: its events are written together or not at all, and undone together.
struct Batch
{
    Uid uid;
    QString command; ///< stable name of the act, "appoint-cadre"
    QString note;    ///< free text for the log, e.g. the file imported; may be empty
    Actor actor;
    std::vector<Event> events; ///< in order of recording; ids and batch not yet given
};

/// An act as it stands in the store.
struct BatchRecord
{
    BatchId id;
    Uid uid;
    QString command;
    QString note;
    Actor actor;
    QDateTime recordedAt; ///< UTC, never before that of an earlier batch
    EventId firstEvent;
    int eventCount = 0; ///< at least 1
};

} // namespace kecan
