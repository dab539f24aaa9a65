#include "tests/support/history_builder.h"

#include "core/commands/decide.h"
#include "core/history/anomalies.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan::test {

namespace {

template <class Value>
Value wanted(std::optional<Value> value, const char* what, QStringView text)
{
    if (!value) {
        qFatal("no such %s: %s", what, qPrintable(text.toString()));
    }
    return *value;
}

template <class Id>
Id found(const QHash<QString, Id>& ids, const char* what, QStringView name)
{
    const auto place = ids.find(name.toString());
    return wanted(place == ids.end() ? std::nullopt : std::optional<Id>(*place), what, name);
}

template <class Id>
QString shortName(const QHash<QString, Id>& ids, Id id)
{
    for (auto place = ids.begin(); place != ids.end(); ++place) {
        if (*place == id) {
            return place.key();
        }
    }
    return u"?%1"_s.arg(id.value());
}

} // namespace

Day day(QStringView iso)
{
    return wanted(Day::fromIso(iso.toString()), "day", iso);
}

PartialDate date(QStringView iso)
{
    const Result<PartialDate> parsed = PartialDate::parse(iso);
    return wanted(
        parsed ? std::optional<PartialDate>(*parsed) : std::optional<PartialDate>(), "date", iso);
}

PersonName personName(QStringView full)
{
    const Result<PersonName> name = PersonName::make(full.toString());
    return wanted(name ? std::optional<PersonName>(*name) : std::nullopt, "name", full);
}

Event rawEvent(
    EventKind kind, QStringView on, MaybeCadreId cadre, MaybePositionId position, Capacity capacity)
{
    Event event{.kind = kind, .capacity = capacity, .effectiveOn = day(on)};
    event.cadre = cadre;
    event.position = position;
    return event;
}

HistoryBuilder smallOffice()
{
    constexpr QStringView kSince = u"2000-01-01";
    HistoryBuilder office;
    office.unit(u"ban", kSince, {}, UnitKind::Commission)
        .unit(u"v1", kSince, u"ban")
        .unit(u"v2", kSince, u"ban")
        .unit(u"du", kSince, u"ban", UnitKind::PartyCommittee)
        .position(u"head1", u"v1", kSince, {.title = u"Vụ trưởng"_s})
        .position(u"dep1", u"v1", kSince, {.title = u"Phó Vụ trưởng"_s, .seats = 2})
        .position(u"staff1", u"v1", kSince, {.title = u"Chuyên viên"_s, .seats = 10})
        .position(u"head2", u"v2", kSince, {.title = u"Vụ trưởng"_s})
        .position(u"dep2", u"v2", kSince, {.title = u"Phó Vụ trưởng"_s})
        .position(u"secretary", u"du", kSince, {.title = u"Bí thư Đảng ủy"_s})
        .cadre(u"an", kSince)
        .cadre(u"binh", kSince)
        .cadre(u"cuc", kSince)
        .cadre(u"dung", kSince)
        .term(u"2016", u"2016-01-01", u"2021-01-01");
    return office;
}

HistoryBuilder&
HistoryBuilder::unit(QStringView unit, QStringView on, QStringView parent, UnitKind kind)
{
    UnitProfile profile{.code = unit.toString(),
                        .name = unit.toString(),
                        .shortName = {},
                        .kind = kind,
                        .branch = Branch::State,
                        .parent = {},
                        .order = static_cast<int>(m_history.nextUnit())};
    if (!parent.isEmpty()) {
        profile.parent = unitId(parent);
    }
    const UnitId id(m_history.nextUnit());
    run(EstablishUnit{profile, date(on)});
    m_units.insert(unit.toString(), id);
    return *this;
}

HistoryBuilder& HistoryBuilder::position(QStringView position,
                                         QStringView unit,
                                         QStringView on,
                                         const PostSpec& spec)
{
    const TitleTraits traits = titleTraits(spec.title);
    const PositionId id(m_history.nextPosition());
    run(EstablishPosition{{.code = position.toString(),
                           .unit = unitId(unit),
                           .title = spec.title,
                           .level = traits.level,
                           .role = traits.role,
                           .branch = traits.branch,
                           .seats = spec.seats,
                           .order = traits.order},
                          date(on)});
    m_positions.insert(position.toString(), id);
    return *this;
}

HistoryBuilder& HistoryBuilder::cadre(QStringView cadre, QStringView on, QStringView fullName)
{
    const PersonName name =
        personName(fullName.isEmpty() ? u"Nguyễn Văn "_s + cadre.toString() : fullName.toString());
    const CadreId id(m_history.nextCadre());
    run(RegisterCadre{CadreProfile{.code = cadre.toString(), .name = name}, date(on)});
    m_cadres.insert(cadre.toString(), id);
    return *this;
}

HistoryBuilder& HistoryBuilder::term(QStringView term, QStringView from, QStringView until)
{
    const TermId id(m_history.nextTerm());
    run(OpenTerm{{term.toString(),
                  u"Nhiệm kỳ "_s + term.toString(),
                  wanted(DateSpan::make(day(from), day(until)), "span", until)}});
    m_terms.insert(term.toString(), id);
    return *this;
}

HistoryBuilder& HistoryBuilder::document(QStringView number, QStringView signedOn)
{
    const DocumentId id(m_history.nextDocument());
    run(RegisterDocument{{.number = number.toString(),
                          .signedOn = date(signedOn),
                          .authority = {},
                          .signer = {},
                          .summary = {},
                          .uid = {}}});
    m_documents.insert(number.toString(), id);
    return *this;
}

BeginTenure HistoryBuilder::beginning(QStringView cadre,
                                      QStringView position,
                                      QStringView on,
                                      const HoldingSpec& spec) const
{
    BeginTenure command{.kind = spec.kind,
                        .cadre = cadreId(cadre),
                        .position = {},
                        .capacity = spec.capacity,
                        .on = date(on),
                        .plannedEnd = spec.plannedEnd,
                        .document = spec.document};
    if (!position.isEmpty()) {
        command.position = positionId(position);
    }
    if (spec.leaving) {
        command.leaving.emplace();
        for (const QString& post : *spec.leaving) {
            command.leaving->push_back(positionId(post));
        }
    }
    if (!spec.endedOn.isEmpty()) {
        command.endedOn = date(spec.endedOn);
    }
    return command;
}

HistoryBuilder& HistoryBuilder::appoint(QStringView cadre,
                                        QStringView position,
                                        QStringView on,
                                        const HoldingSpec& spec)
{
    run(beginning(cadre, position, on, spec));
    return *this;
}

HistoryBuilder&
HistoryBuilder::leave(QStringView cadre, QStringView position, QStringView on, EventKind kind)
{
    EndTenure command{.kind = kind, .cadre = cadreId(cadre), .position = {}, .on = date(on)};
    if (!position.isEmpty()) {
        command.position = positionId(position);
    }
    run(command);
    return *this;
}

HistoryBuilder& HistoryBuilder::depart(QStringView cadre, QStringView on, EventKind kind)
{
    run(RecordDeparture{.kind = kind, .cadre = cadreId(cadre), .on = date(on)});
    return *this;
}

HistoryBuilder&
HistoryBuilder::plan(QStringView plan, QStringView term, QStringView on, QStringView reviewOf)
{
    PlanProfile profile{.code = plan.toString(),
                        .title = u"cán bộ quy hoạch cấp vụ"_s,
                        .term = termId(term),
                        .unit = {},
                        .reviewOf = {}};
    const PlanId id(m_history.nextPlan());
    if (reviewOf.isEmpty()) {
        run(OpenPlan{profile, date(on)});
    } else {
        profile.reviewOf = planId(reviewOf);
        run(StartReview{profile, date(on)});
    }
    m_plans.insert(plan.toString(), id);
    return *this;
}

HistoryBuilder& HistoryBuilder::nominate(
    QStringView plan, QStringView cadre, QStringView position, QStringView on, int rank)
{
    NominationDetail detail;
    detail.rank = rank;
    run(Nominate{planId(plan), cadreId(cadre), positionId(position), detail, date(on)});
    return *this;
}

HistoryBuilder& HistoryBuilder::approve(QStringView plan, QStringView on)
{
    run(ApprovePlan{planId(plan), date(on)});
    return *this;
}

ChangeSet HistoryBuilder::run(const Command& command)
{
    const Result<ChangeSet> done = attempt(command);
    if (!done) {
        qFatal("%s: %s",
               qPrintable(commandName(command)),
               qPrintable(done.error().message + u" | "_s + done.error().detail));
    }
    return *done;
}

Result<ChangeSet> HistoryBuilder::attempt(const Command& command)
{
    KECAN_TRY(std::vector<Event> events, decide(m_history, command));
    return record(commandName(command), std::move(events));
}

ChangeSet HistoryBuilder::raw(std::vector<Event> events)
{
    return record(u"raw"_s, std::move(events));
}

ChangeSet HistoryBuilder::record(const QString& command, std::vector<Event> events)
{
    const StoreHead head = m_history.head();
    m_clock.advanceMinutes(1);
    const BatchRecord batch{.id = BatchId(head.batches + 1),
                            .uid = Uid::random(),
                            .command = command,
                            .note = {},
                            .actor = {},
                            .recordedAt = m_clock.nowUtc(),
                            .firstEvent = EventId(head.events + 1),
                            .eventCount = static_cast<int>(events.size())};
    return m_history.append(batch, std::move(events));
}

CadreId HistoryBuilder::cadreId(QStringView cadre) const
{
    return found(m_cadres, "cadre", cadre);
}

UnitId HistoryBuilder::unitId(QStringView unit) const
{
    return found(m_units, "unit", unit);
}

PositionId HistoryBuilder::positionId(QStringView position) const
{
    return found(m_positions, "position", position);
}

TermId HistoryBuilder::termId(QStringView term) const
{
    return found(m_terms, "term", term);
}

PlanId HistoryBuilder::planId(QStringView plan) const
{
    return found(m_plans, "plan", plan);
}

DocumentId HistoryBuilder::documentId(QStringView number) const
{
    return found(m_documents, "document", number);
}

NominationId
HistoryBuilder::nominationId(QStringView plan, QStringView cadre, QStringView position) const
{
    std::optional<NominationId> last;
    if (const PlanRecord* record = derived()->plan(planId(plan))) {
        for (const NominationRecord& entry : record->nominations) {
            if (entry.cadre == cadreId(cadre) && entry.position == positionId(position)) {
                last = entry.id;
            }
        }
    }
    return wanted(last, "plan entry", cadre);
}

Snapshot HistoryBuilder::on(QStringView iso) const
{
    return Snapshot(derived(), day(iso));
}

RecordedHistory HistoryBuilder::recorded() const
{
    return {m_history.batches(), m_history.events()};
}

BatchId HistoryBuilder::lastBatch() const
{
    return BatchId(m_history.head().batches);
}

EventId HistoryBuilder::lastEvent() const
{
    return EventId(m_history.head().events);
}

QString HistoryBuilder::nameOf(MaybePositionId position) const
{
    return position ? shortName(m_positions, *position) : u"-"_s;
}

QStringList HistoryBuilder::career(QStringView cadre) const
{
    QStringList rows;
    for (const Tenure& tenure : derived()->tenuresOf(cadreId(cadre))) {
        QString row = u"%1 %2 %3..%4"_s.arg(
            nameOf(tenure.position), code(tenure.capacity), tenure.from.iso(), tenure.until.iso());
        if (tenure.heldSince != tenure.from) {
            row += u" since "_s + tenure.heldSince.iso();
        }
        rows << row;
    }
    return rows;
}

QStringList HistoryBuilder::holders(QStringView position, QStringView iso) const
{
    const Snapshot snapshot = on(iso);
    QStringList rows;
    for (const Tenure* tenure : snapshot.holders(positionId(position))) {
        rows << shortName(m_cadres, tenure->cadre) + u' ' + code(tenure->capacity);
    }
    return rows;
}

QStringList
HistoryBuilder::entrySteps(QStringView plan, QStringView cadre, QStringView position) const
{
    const PlanRecord* record = derived()->plan(planId(plan));
    const NominationRecord* entry =
        record ? record->find(nominationId(plan, cadre, position)) : nullptr;
    QStringList rows;
    for (const NominationStep& step : entry ? entry->steps : std::vector<NominationStep>()) {
        rows << code(step.status) + u' ' + step.on.iso();
    }
    return rows;
}

QStringList HistoryBuilder::anomalies() const
{
    QStringList rows;
    for (const Anomaly& anomaly : findAnomalies(m_history)) {
        rows << u"%1 %2"_s.arg(code(anomaly.kind)).arg(anomaly.event.value());
    }
    return rows;
}

QStringList HistoryBuilder::names(const std::vector<UnitId>& units) const
{
    QStringList rows;
    for (const UnitId unit : units) {
        rows << shortName(m_units, unit);
    }
    return rows;
}

QStringList HistoryBuilder::names(const std::vector<PositionId>& positions) const
{
    QStringList rows;
    for (const PositionId position : positions) {
        rows << nameOf(position);
    }
    return rows;
}

} // namespace kecan::test
