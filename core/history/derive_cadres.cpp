#include "core/history/derive.h"
#include "core/history/event_order.h"

#include <algorithm>

namespace kecan {

namespace {

/// Walks the events of one person in their order of effect.
class CadreWalk
{
public:
    CadreWalk(CadreId cadre, CadrePartition& out)
        : m_cadre(cadre)
        , m_out(out)
        , m_firstTenure(out.tenures.size())
    {
    }

    void run(std::span<const Event* const> events)
    {
        if (!registerFrom(events)) {
            for (const Event* event : events) {
                anomaly(Anomaly::Kind::UnknownCadre, *event);
            }
            return;
        }
        for (const Event* event : events) {
            take(*event);
        }
        m_out.cadres.push_back(std::move(*m_record));
    }

private:
    bool registerFrom(std::span<const Event* const> events)
    {
        for (const Event* event : events) {
            const auto* change = event->body<CadreChange>();
            if (event->kind == EventKind::CadreRegistered && change) {
                m_record =
                    CadreRecord{m_cadre, change->uid, {}, {}, {}, {}, {}, Day::endless(), {}};
                m_record->versions.push_back({event->effectiveOn, change->values});
                return true;
            }
        }
        return false;
    }

    void take(const Event& event)
    {
        if (event.kind == EventKind::ProfileChanged) {
            changeProfile(event);
        } else if (event.kind == EventKind::EvaluationRecorded) {
            recordEvaluation(event);
        } else if (event.kind == EventKind::GradeExamSat) {
            if (const auto* exam = event.body<GradeExamDetail>()) {
                m_record->gradeExams.push_back({event.effectiveOn, exam->target, *event.id});
            }
        } else if (const auto* discipline = event.body<DisciplineDetail>()) {
            m_record->disciplines.push_back({event.effectiveOn,
                                             event.plannedEnd,
                                             discipline->form,
                                             discipline->branch,
                                             event.document,
                                             *event.id});
        } else if (const auto* retirement = event.body<RetirementDetail>()) {
            m_record->retirements.push_back(
                {event.effectiveOn, *retirement, event.document, *event.id});
        } else if (opensTenure(event.kind)) {
            open(event);
        } else if (closesTenure(event.kind)) {
            close(event);
        } else if (isDeparture(event.kind)) {
            depart(event);
        }
    }

    void changeProfile(const Event& event)
    {
        const auto* change = event.body<CadreChange>();
        if (!change) {
            return;
        }
        ProfileVersion& last = m_record->versions.back();
        CadreProfile profile = applied(last.profile, *change);
        if (event.effectiveOn <= last.from) {
            last.profile = std::move(profile);
        } else {
            m_record->versions.push_back({event.effectiveOn, std::move(profile)});
        }
    }

    void recordEvaluation(const Event& event)
    {
        const auto* evaluation = event.body<EvaluationDetail>();
        if (!evaluation) {
            return;
        }
        auto& entries = m_record->evaluations;
        const auto place = std::lower_bound(
            entries.begin(),
            entries.end(),
            evaluation->year,
            [](const EvaluationEntry& entry, int year) { return entry.year < year; });
        const EvaluationEntry entry{evaluation->year, evaluation->rating, *event.id};
        if (place != entries.end() && place->year == evaluation->year) {
            *place = entry;
        } else {
            entries.insert(place, entry);
        }
    }

    /// The open row a beginning or end speaks of: that of the post, or for a posting outside that
    /// of the same capacity (an end names none and means the last such posting).
    Tenure* openRow(const Event& event)
    {
        for (std::size_t i = m_out.tenures.size(); i > m_firstTenure; --i) {
            Tenure& tenure = m_out.tenures[i - 1];
            if (!tenure.until.isEndless() || tenure.position != event.position) {
                continue;
            }
            if (event.position || event.capacity == Capacity::None ||
                tenure.capacity == event.capacity) {
                return &tenure;
            }
        }
        return nullptr;
    }

    void end(Tenure& tenure, const Event& event)
    {
        tenure.until = event.effectiveOn;
        tenure.closedBy = event.id;
    }

    void open(const Event& event)
    {
        m_record->departedOn = Day::endless();
        m_record->departedBy = {};
        Day heldSince = event.effectiveOn;
        EventKind begunBy = event.kind;
        Capacity capacity = event.capacity == Capacity::None ? Capacity::Full : event.capacity;
        if (Tenure* current = openRow(event)) {
            const bool continues = continuesTenure(event.kind);
            if (continues && event.capacity == Capacity::None) {
                capacity = current->capacity;
            }
            if (capacity == current->capacity) {
                heldSince = current->heldSince;
                begunBy = current->begunBy;
                if (!continues) {
                    anomaly(Anomaly::Kind::DuplicateOpening, event);
                }
            }
            end(*current, event);
        } else if (continuesTenure(event.kind)) {
            anomaly(Anomaly::Kind::CloseWithoutHolding, event);
        }
        m_out.tenures.push_back({m_cadre,
                                 event.position,
                                 capacity,
                                 event.effectiveOn,
                                 Day::endless(),
                                 heldSince,
                                 event.plannedEnd,
                                 *event.id,
                                 {},
                                 begunBy});
    }

    void close(const Event& event)
    {
        if (Tenure* current = openRow(event)) {
            end(*current, event);
        } else {
            anomaly(Anomaly::Kind::CloseWithoutHolding, event);
        }
    }

    void depart(const Event& event)
    {
        for (std::size_t i = m_firstTenure; i < m_out.tenures.size(); ++i) {
            if (m_out.tenures[i].until.isEndless()) {
                end(m_out.tenures[i], event);
            }
        }
        m_record->departedOn = event.effectiveOn;
        m_record->departedBy = event.id;
    }

    void anomaly(Anomaly::Kind kind, const Event& event)
    {
        m_out.anomalies.push_back({kind, *event.id});
    }

    CadreId m_cadre;
    CadrePartition& m_out;
    std::size_t m_firstTenure;
    std::optional<CadreRecord> m_record;
};

} // namespace

std::shared_ptr<const CadrePartition> deriveCadres(std::vector<const Event*> events)
{
    std::sort(events.begin(), events.end(), [](const Event* a, const Event* b) {
        return a->cadre != b->cadre ? a->cadre < b->cadre : takesEffectBefore(*a, *b);
    });
    auto partition = std::make_shared<CadrePartition>();
    for (auto first = events.begin(); first != events.end();) {
        const MaybeCadreId cadre = (*first)->cadre;
        const auto last = std::find_if(
            first, events.end(), [&](const Event* event) { return event->cadre != cadre; });
        if (cadre) {
            CadreWalk(*cadre, *partition).run({first, last});
        }
        first = last;
    }
    partition->from.reserve(partition->tenures.size());
    partition->until.reserve(partition->tenures.size());
    for (const Tenure& tenure : partition->tenures) {
        partition->from.push_back(tenure.from.julianDay());
        partition->until.push_back(tenure.until.julianDay());
    }
    return partition;
}

} // namespace kecan
