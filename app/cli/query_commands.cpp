#include "app/cli/answer_parts.h"
#include "app/cli/tool_commands.h"
#include "core/history/cadre_search.h"
#include "core/history/timeline.h"

#include <QJsonArray>
#include <QJsonObject>

#include <functional>
#include <set>

namespace kecan::cli {

namespace {

/// Units of the day in tree order, each with its depth.
void walkUnits(const Snapshot& snapshot,
               MaybeUnitId parent,
               int depth,
               const std::function<void(UnitId, int)>& visit)
{
    for (const UnitId unit : snapshot.childUnits(parent)) {
        visit(unit, depth);
        walkUnits(snapshot, unit, depth + 1, visit);
    }
}

QJsonObject holderJson(const Snapshot& snapshot, const Tenure& tenure)
{
    const CadreProfile* cadre = snapshot.cadre(tenure.cadre);
    return {{key("code"), cadre ? cadre->code : QString()},
            {key("name"), cadre ? cadre->name.full() : QString()},
            {key("capacity"), code(tenure.capacity)},
            {key("since"), dayValue(tenure.heldSince)},
            {key("plannedEnd"), dayValue(tenure.plannedEnd)}};
}

QJsonObject positionJson(const Snapshot& snapshot, PositionId id)
{
    const PositionProfile* post = snapshot.position(id);
    const SeatCount count = seatCount(snapshot, id);
    QJsonArray holders;
    for (const Tenure* tenure : snapshot.holders(id)) {
        holders.append(holderJson(snapshot, *tenure));
    }
    return {{key("code"), post->code},
            {key("title"), post->title},
            {key("level"), code(post->level)},
            {key("role"), code(post->role)},
            {key("branch"), code(post->branch)},
            {key("seats"), count.decided() ? QJsonValue(count.seats) : QJsonValue()},
            {key("seatsDecided"), count.decided()},
            {key("held"), count.held},
            {key("acting"), count.acting},
            {key("vacant"), count.decided() ? QJsonValue(count.vacant()) : QJsonValue()},
            {key("over"), count.decided() ? QJsonValue(count.over()) : QJsonValue()},
            {key("holders"), holders}};
}

/// People away on secondment or field posting, who keep their post and count there.
QJsonArray awayJson(const Snapshot& snapshot)
{
    QJsonArray away;
    for (const Tenure* tenure : snapshot.tenures()) {
        if (isAwayPosting(tenure->capacity)) {
            away.append(holderJson(snapshot, *tenure));
        }
    }
    return away;
}

QString seatText(const SeatCount& count)
{
    if (!count.decided()) {
        return QStringLiteral("seats not decided, held %1").arg(count.held);
    }
    return QStringLiteral("seats %1, held %2, vacant %3, over %4")
        .arg(count.seats)
        .arg(count.held)
        .arg(count.vacant())
        .arg(count.over());
}

void printStructure(const Snapshot& snapshot, UnitId unit)
{
    print(snapshot.unitPathText(unit));
    for (const PositionId id : snapshot.positionsOf(unit)) {
        const PositionProfile* post = snapshot.position(id);
        const SeatCount count = seatCount(snapshot, id);
        QStringList names;
        for (const Tenure* tenure : snapshot.holders(id)) {
            const CadreProfile* cadre = snapshot.cadre(tenure->cadre);
            const QString name = cadre ? cadre->name.full() : QString();
            names.append(tenure->capacity == Capacity::Full
                             ? name
                             : QStringLiteral("%1 [%2]").arg(name, code(tenure->capacity)));
        }
        print(QStringLiteral("  %1 (%2): %3: %4")
                  .arg(post->title, post->code, seatText(count), names.join(QStringLiteral(", "))));
    }
}

QJsonObject tenureJson(const History& history, const Snapshot& snapshot, const Tenure& tenure)
{
    const StructureTable& structure = *snapshot.derived().structure;
    const PositionRecord* position = structure.position(tenure.position);
    const PositionProfile* post = position ? position->on(tenure.from) : nullptr;
    const UnitRecord* unit = post ? structure.unit(post->unit) : nullptr;
    const UnitProfile* home = unit ? unit->on(tenure.from) : nullptr;
    const Event& opening = history.event(tenure.openedBy);
    const DecisionDocument* decision = structure.document(opening.document);
    const auto* detail = opening.body<TenureDetail>();
    QJsonObject json{{key("position"), post ? QJsonValue(post->code) : QJsonValue()},
                     {key("title"), post ? QJsonValue(post->title) : QJsonValue()},
                     {key("unit"), home ? QJsonValue(home->name) : QJsonValue()},
                     {key("event"), code(opening.kind)},
                     {key("capacity"), code(tenure.capacity)},
                     {key("from"), dayValue(tenure.from)},
                     {key("until"), dayValue(tenure.until)},
                     {key("plannedEnd"), dayValue(tenure.plannedEnd)},
                     {key("decision"), decision ? QJsonValue(decision->number) : QJsonValue()}};
    if (detail) {
        json.insert(key("organisation"), detail->organisation);
        json.insert(key("place"), detail->place);
    }
    return json;
}

QString tenureText(const QJsonObject& json)
{
    const QString until = json.value(key("until")).toString();
    return QStringLiteral("  %1 - %2  %3  %4, %5  %6")
        .arg(json.value(key("from")).toString(),
             until.isEmpty() ? QStringLiteral("...") : until,
             json.value(key("event")).toString(),
             json.value(key("title")).toString(),
             json.value(key("unit")).toString(),
             json.value(key("decision")).toString());
}

} // namespace

ExitCode runUnits(const Arguments& arguments)
{
    return withSnapshot(arguments, [&](const Workspace&, const Snapshot& snapshot) {
        QJsonArray units;
        walkUnits(snapshot, {}, 0, [&](UnitId id, int depth) {
            const UnitProfile* unit = snapshot.unit(id);
            if (arguments.has("json")) {
                const UnitProfile* parent = snapshot.unit(unit->parent);
                units.append(
                    QJsonObject{{key("code"), unit->code},
                                {key("name"), unit->name},
                                {key("kind"), code(unit->kind)},
                                {key("branch"), code(unit->branch)},
                                {key("parent"), parent ? QJsonValue(parent->code) : QJsonValue()}});
            } else {
                print(QStringLiteral("%1%2  %3")
                          .arg(QString(depth * 2, QLatin1Char(' ')), unit->code, unit->name));
            }
        });
        if (arguments.has("json")) {
            printJson(units);
        }
        return ExitCode::Done;
    });
}

ExitCode runStructure(const Arguments& arguments)
{
    return withSnapshot(arguments, [&](const Workspace&, const Snapshot& snapshot) {
        std::vector<UnitId> units;
        const QString only = arguments.value("unit");
        if (only.isEmpty()) {
            walkUnits(snapshot, {}, 0, [&](UnitId id, int) { units.push_back(id); });
        } else {
            const auto unit = findUnit(*snapshot.derived().structure, only);
            if (!unit || !snapshot.unit(*unit)) {
                return notFound(only);
            }
            units = snapshot.subtree(*unit);
        }
        if (!arguments.has("json")) {
            for (const UnitId unit : units) {
                printStructure(snapshot, unit);
            }
            return ExitCode::Done;
        }
        QJsonArray list;
        for (const UnitId id : units) {
            const UnitProfile* unit = snapshot.unit(id);
            QJsonArray positions;
            for (const PositionId position : snapshot.positionsOf(id)) {
                positions.append(positionJson(snapshot, position));
            }
            list.append(QJsonObject{{key("code"), unit->code},
                                    {key("name"), unit->name},
                                    {key("kind"), code(unit->kind)},
                                    {key("positions"), positions}});
        }
        std::set<CadreId> present;
        for (const Tenure* tenure : snapshot.tenures()) {
            const PositionProfile* post = snapshot.position(tenure->position);
            if (post && post->branch == Branch::State && !isAwayPosting(tenure->capacity)) {
                present.insert(tenure->cadre);
            }
        }
        printJson(QJsonObject{{key("asOf"), snapshot.day().iso()},
                              {key("headcount"), static_cast<int>(present.size())},
                              {key("units"), list},
                              {key("away"), awayJson(snapshot)}});
        return ExitCode::Done;
    });
}

ExitCode runHolders(const Arguments& arguments)
{
    const Result<QString> wanted = arguments.required("position");
    if (!wanted) {
        return fail(wanted.error());
    }
    return withSnapshot(arguments, [&](const Workspace& workspace, const Snapshot& snapshot) {
        const auto position = findPosition(*snapshot.derived().structure, *wanted);
        if (!position) {
            return notFound(*wanted);
        }
        QJsonArray list;
        for (const Tenure& tenure : succession(snapshot.derived(), *position)) {
            QJsonObject json = tenureJson(workspace.history(), snapshot, tenure);
            const CadreProfile* cadre = snapshot.cadre(tenure.cadre);
            json.insert(key("cadre"), cadre->code);
            json.insert(key("name"), cadre->name.full());
            list.append(json);
            if (!arguments.has("json")) {
                print(QStringLiteral("%1  %2").arg(cadre->name.full(), tenureText(json)));
            }
        }
        if (arguments.has("json")) {
            printJson(list);
        }
        return ExitCode::Done;
    });
}

ExitCode runCareer(const Arguments& arguments)
{
    const Result<QString> wanted = arguments.required("cadre");
    if (!wanted) {
        return fail(wanted.error());
    }
    return withSnapshot(arguments, [&](const Workspace& workspace, const Snapshot& snapshot) {
        const auto cadre = findCadre(snapshot.derived(), *wanted);
        if (!cadre) {
            return notFound(*wanted);
        }
        const CadreProfile* profile = snapshot.cadre(*cadre);
        QJsonArray list;
        if (!arguments.has("json")) {
            print(QStringLiteral("%1 (%2)").arg(profile->name.full(), profile->code));
        }
        for (const Tenure& tenure : snapshot.derived().tenuresOf(*cadre)) {
            const QJsonObject json = tenureJson(workspace.history(), snapshot, tenure);
            list.append(json);
            if (!arguments.has("json")) {
                print(tenureText(json));
            }
        }
        if (arguments.has("json")) {
            printJson(QJsonObject{{key("code"), profile->code},
                                  {key("name"), profile->name.full()},
                                  {key("tenures"), list}});
        }
        return ExitCode::Done;
    });
}

ExitCode runSearch(const Arguments& arguments)
{
    const QString query = arguments.words().mid(1).join(QLatin1Char(' ')).trimmed();
    if (query.isEmpty()) {
        return fail({ErrorCode::Validation, QStringLiteral("Say what to search for.")});
    }
    return withSnapshot(arguments, [&](const Workspace&, const Snapshot& snapshot) {
        const std::vector<SearchHit> hits = searchCadres(snapshot.derived(), query);
        QJsonArray list;
        for (const SearchHit& hit : hits) {
            const CadreProfile* cadre = snapshot.cadre(hit.cadre);
            const QString birth = cadre->birth ? cadre->birth->iso() : QString();
            if (arguments.has("json")) {
                list.append(QJsonObject{{key("code"), cadre->code},
                                        {key("name"), cadre->name.full()},
                                        {key("birth"), birth},
                                        {key("post"), snapshot.presentPostText(hit.cadre)},
                                        {key("exact"), hit.exact}});
            } else {
                print(QStringLiteral("%1  %2  %3  %4")
                          .arg(cadre->code,
                               cadre->name.full(),
                               birth,
                               snapshot.presentPostText(hit.cadre)));
            }
        }
        if (arguments.has("json")) {
            printJson(list);
        }
        return hits.empty() ? ExitCode::Findings : ExitCode::Done;
    });
}

ExitCode runPlans(const Arguments& arguments)
{
    return withSnapshot(arguments, [&](const Workspace&, const Snapshot& snapshot) {
        QJsonArray list;
        for (const auto& [id, plan] : snapshot.derived().plans) {
            std::set<CadreId> persons;
            int entries = 0;
            for (const NominationRecord& entry : plan->nominations) {
                const NominationStep* step = entry.on(snapshot.day());
                if (step && (step->status == NominationStatus::Approved ||
                             step->status == NominationStatus::Proposed)) {
                    ++entries;
                    persons.insert(entry.cadre);
                }
            }
            const TermRecord* term = snapshot.derived().structure->term(plan->profile.term);
            const QString termCode = term ? term->profile.code : QString();
            list.append(QJsonObject{{key("code"), plan->profile.code},
                                    {key("title"), plan->profile.title},
                                    {key("term"), termCode},
                                    {key("openedOn"), dayValue(plan->openedOn)},
                                    {key("approvedOn"), dayValue(plan->approvedOn)},
                                    {key("closedOn"), dayValue(plan->closedOn)},
                                    {key("persons"), static_cast<int>(persons.size())},
                                    {key("entries"), entries}});
            if (!arguments.has("json")) {
                print(QStringLiteral("%1  %2  %3  %4 persons, %5 entries")
                          .arg(plan->profile.code, termCode, plan->profile.title)
                          .arg(persons.size())
                          .arg(entries));
            }
        }
        if (arguments.has("json")) {
            printJson(list);
        }
        return ExitCode::Done;
    });
}

} // namespace kecan::cli
