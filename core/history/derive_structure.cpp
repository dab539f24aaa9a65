#include "core/history/derive.h"
#include "core/history/event_order.h"

#include <algorithm>

namespace kecan {

namespace {

template <class Record>
std::optional<Record>& slot(std::vector<std::optional<Record>>& records, std::int64_t id)
{
    if (records.size() < static_cast<std::size_t>(id)) {
        records.resize(static_cast<std::size_t>(id));
    }
    return records[static_cast<std::size_t>(id - 1)];
}

template <class Record, class Change>
void addVersion(Record& record, const Change& change, const Event& event)
{
    auto profile = applied(record.versions.back().profile, change);
    if (event.effectiveOn <= record.versions.back().from) {
        record.versions.back().profile = std::move(profile);
        record.versions.back().event = *event.id;
    } else {
        record.versions.push_back({event.effectiveOn, std::move(profile), *event.id});
    }
}

class StructureWalk
{
public:
    explicit StructureWalk(StructureTable& out)
        : m_out(out)
    {
    }

    void take(const Event& event)
    {
        if (const auto* change = event.body<UnitChange>()) {
            takeUnit(event, *change);
        } else if (const auto* positionChange = event.body<PositionChange>()) {
            takePosition(event, *positionChange);
        } else if (const auto* term = event.body<TermProfile>()) {
            if (event.term) {
                slot(m_out.terms, event.term.stored()) =
                    TermRecord{*event.term, *term, term->span.until()};
            }
        } else if (const auto* document = event.body<DecisionDocument>()) {
            if (event.document) {
                slot(m_out.documents, event.document.stored()) =
                    DocumentRecord{*event.document, *document};
            }
        } else {
            takeEnd(event);
        }
    }

private:
    void takeUnit(const Event& event, const UnitChange& change)
    {
        if (!event.unit) {
            return;
        }
        std::optional<UnitRecord>& record = slot(m_out.units, event.unit.stored());
        if (event.kind == EventKind::UnitEstablished) {
            record = UnitRecord{*event.unit, change.uid, event.effectiveOn, Day::endless(), {}, {}};
            record->versions.push_back({event.effectiveOn, change.values, *event.id});
        } else if (record) {
            addVersion(*record, change, event);
        } else {
            anomaly(Anomaly::Kind::UnknownUnit, event);
        }
    }

    void takePosition(const Event& event, const PositionChange& change)
    {
        if (!event.position) {
            return;
        }
        std::optional<PositionRecord>& record = slot(m_out.positions, event.position.stored());
        if (event.kind == EventKind::PositionEstablished) {
            record =
                PositionRecord{*event.position, change.uid, event.effectiveOn, Day::endless(), {}};
            record->versions.push_back({event.effectiveOn, change.values, *event.id});
        } else if (record) {
            addVersion(*record, change, event);
        } else {
            anomaly(Anomaly::Kind::UnknownPosition, event);
        }
    }

    void takeEnd(const Event& event)
    {
        switch (event.kind) {
        case EventKind::UnitMerged:
        case EventKind::UnitsConsolidated:
        case EventKind::UnitSplit:
        case EventKind::UnitSeparated:
            if (event.unit && event.relatedUnit) {
                m_out.lineage.push_back(
                    {event.kind, event.effectiveOn, *event.unit, *event.relatedUnit, *event.id});
            }
            if (event.kind != EventKind::UnitSeparated) {
                endUnit(event);
            }
            break;
        case EventKind::UnitDissolved:
            endUnit(event);
            break;
        case EventKind::PositionAbolished:
            endPosition(event);
            break;
        case EventKind::TermClosed:
            if (event.term && m_out.term(event.term)) {
                slot(m_out.terms, event.term.stored())->closedOn = event.effectiveOn;
            }
            break;
        default:
            break;
        }
    }

    void endUnit(const Event& event)
    {
        if (!m_out.unit(event.unit)) {
            anomaly(Anomaly::Kind::UnknownUnit, event);
            return;
        }
        UnitRecord& record = *slot(m_out.units, event.unit.stored());
        if (event.effectiveOn < record.endedOn) {
            record.endedOn = event.effectiveOn;
            record.endedBy = event.id;
        }
    }

    void endPosition(const Event& event)
    {
        if (!m_out.position(event.position)) {
            anomaly(Anomaly::Kind::UnknownPosition, event);
            return;
        }
        PositionRecord& record = *slot(m_out.positions, event.position.stored());
        record.endedOn = std::min(record.endedOn, event.effectiveOn);
    }

    void anomaly(Anomaly::Kind kind, const Event& event)
    {
        m_out.anomalies.push_back({kind, *event.id});
    }

    StructureTable& m_out;
};

} // namespace

std::shared_ptr<const StructureTable> deriveStructure(std::vector<const Event*> events)
{
    std::sort(events.begin(), events.end(), [](const Event* a, const Event* b) {
        return takesEffectBefore(*a, *b);
    });
    auto table = std::make_shared<StructureTable>();
    StructureWalk walk(*table);
    for (const Event* event : events) {
        walk.take(*event);
    }
    return table;
}

} // namespace kecan
