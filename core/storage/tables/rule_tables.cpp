#include "core/storage/tables/rule_tables.h"

namespace kecan::storage {

namespace {

/// In the order of the list; a list of a scope is a set.
template <class List>
std::int64_t bitsOf(const std::vector<List>& values)
{
    std::int64_t bits = 0;
    for (const List value : values) {
        bits |= std::int64_t{1} << static_cast<int>(value);
    }
    return bits;
}

template <class List>
std::vector<List> fromBits(Row& row)
{
    const std::int64_t bits = row.integer();
    constexpr int kFirst = static_cast<int>(ListRange<List>::kFirst);
    constexpr int kLast = static_cast<int>(ListRange<List>::kLast);
    std::vector<List> values;
    std::int64_t known = 0;
    for (int number = kFirst; number <= kLast; ++number) {
        const std::int64_t bit = std::int64_t{1} << number;
        known |= bit;
        if ((bits & bit) != 0) {
            values.push_back(static_cast<List>(number));
        }
    }
    row.require((bits & ~known) == 0);
    return values;
}

void bindOptional(Statement& insert, std::optional<int> value)
{
    value ? insert.bind(std::int64_t{*value}) : insert.bindNull();
}

} // namespace

QString EventDisciplineTable::name()
{
    return QStringLiteral("event_discipline");
}

QStringList EventDisciplineTable::columns()
{
    return {QStringLiteral("form"), QStringLiteral("branch"), QStringLiteral("reason")};
}

void EventDisciplineTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.form);
    insert.bind(body.branch);
    insert.bind(body.reason);
}

DisciplineDetail EventDisciplineTable::read(Row& row)
{
    return {.form = row.list<DisciplineForm>(), .branch = row.list<Branch>(), .reason = row.text()};
}

QString EventRetirementTable::name()
{
    return QStringLiteral("event_retirement");
}

QStringList EventRetirementTable::columns()
{
    return {QStringLiteral("change_kind"), QStringLiteral("retires_on"), QStringLiteral("reason")};
}

void EventRetirementTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.change);
    insert.bind(body.retiresOn);
    insert.bind(body.reason);
}

RetirementDetail EventRetirementTable::read(Row& row)
{
    return {.change = row.list<RetirementChange>(), .retiresOn = row.day(), .reason = row.text()};
}

QString EventExceptionTable::name()
{
    return QStringLiteral("event_exception");
}

QStringList EventExceptionTable::columns()
{
    return {QStringLiteral("rule_id"),
            QStringLiteral("decided_by"),
            QStringLiteral("reason"),
            QStringLiteral("outcome"),
            QStringLiteral("measured"),
            QStringLiteral("entries"),
            QStringLiteral("limit_value"),
            QStringLiteral("regulation"),
            QStringLiteral("article"),
            QStringLiteral("basis_day")};
}

void EventExceptionTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.rule);
    insert.bind(body.decidedBy);
    insert.bind(body.reason);
    insert.bind(body.outcome);
    bindOptional(insert, body.measured);
    bindOptional(insert, body.entries);
    insert.bind(std::int64_t{body.limit});
    insert.bind(body.regulation);
    insert.bind(body.article);
    insert.bind(body.basis);
}

ExceptionDetail EventExceptionTable::read(Row& row)
{
    return {.rule = row.text(),
            .decidedBy = row.text(),
            .reason = row.text(),
            .outcome = row.list<Outcome>(),
            .measured = row.optionalInteger(),
            .entries = row.optionalInteger(),
            .limit = row.smallInteger(),
            .regulation = row.text(),
            .article = row.text(),
            .basis = row.day()};
}

QString EventOwnLimitTable::name()
{
    return QStringLiteral("event_own_limit");
}

QStringList EventOwnLimitTable::columns()
{
    return {QStringLiteral("rule_id"),
            QStringLiteral("limit_value"),
            QStringLiteral("severity"),
            QStringLiteral("levels"),
            QStringLiteral("roles"),
            QStringLiteral("branches"),
            QStringLiteral("sex"),
            QStringLiteral("disciplines"),
            QStringLiteral("source"),
            QStringLiteral("article"),
            QStringLiteral("note")};
}

void EventOwnLimitTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.rule);
    insert.bind(std::int64_t{body.value});
    insert.bind(body.severity);
    insert.bind(bitsOf(body.scope.levels));
    insert.bind(bitsOf(body.scope.roles));
    insert.bind(bitsOf(body.scope.branches));
    if (body.scope.sex) {
        insert.bind(*body.scope.sex);
    } else {
        insert.bindNull();
    }
    insert.bind(bitsOf(body.scope.disciplines));
    insert.bind(body.source);
    insert.bind(body.article);
    insert.bind(body.note);
}

OwnLimitDetail EventOwnLimitTable::read(Row& row)
{
    return {.rule = row.text(),
            .value = row.smallInteger(),
            .severity = row.list<Severity>(),
            .scope = {.levels = fromBits<PositionLevel>(row),
                      .roles = fromBits<PositionRole>(row),
                      .branches = fromBits<Branch>(row),
                      .sex = row.optionalList<Sex>(),
                      .disciplines = fromBits<DisciplineForm>(row)},
            .source = row.text(),
            .article = row.text(),
            .note = row.text()};
}

} // namespace kecan::storage
