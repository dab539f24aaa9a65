#include "core/storage/tables/planning_tables.h"

#include <utility>

namespace kecan::storage {

QString EventPlanTable::name()
{
    return QStringLiteral("event_plan");
}

QStringList EventPlanTable::columns()
{
    return {QStringLiteral("code"),
            QStringLiteral("title"),
            QStringLiteral("term_id"),
            QStringLiteral("unit_id"),
            QStringLiteral("review_of_id"),
            QStringLiteral("branch"),
            QStringLiteral("secrecy")};
}

void EventPlanTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.code);
    insert.bind(body.title);
    insert.bind(body.term);
    insert.bind(body.unit);
    insert.bind(body.reviewOf);
    insert.bind(body.branch);
    insert.bind(body.secrecy);
}

PlanProfile EventPlanTable::read(Row& row)
{
    return {.code = row.text(),
            .title = row.text(),
            .term = row.id<struct TermTag>(),
            .unit = row.id<struct UnitTag>(),
            .reviewOf = row.id<struct PlanTag>(),
            .branch = row.list<Branch>(),
            .secrecy = row.list<Secrecy>()};
}

QString EventNominationTable::name()
{
    return QStringLiteral("event_nomination");
}

QStringList EventNominationTable::columns()
{
    return {QStringLiteral("nominee_rank"),
            QStringLiteral("readiness"),
            QStringLiteral("origin"),
            QStringLiteral("votes"),
            QStringLiteral("note")};
}

void EventNominationTable::bind(Statement& insert, const Body& body)
{
    insert.bind(std::int64_t{body.rank});
    insert.bind(body.readiness);
    insert.bind(body.origin);
    insert.bind(body.votes);
    insert.bind(body.note);
}

NominationDetail EventNominationTable::read(Row& row)
{
    return {.rank = row.smallInteger(),
            .readiness = row.list<Readiness>(),
            .origin = row.list<NominationOrigin>(),
            .votes = row.text(),
            .note = row.text()};
}

QString EventWithdrawalTable::name()
{
    return QStringLiteral("event_withdrawal");
}

QStringList EventWithdrawalTable::columns()
{
    return {QStringLiteral("reason"), QStringLiteral("note")};
}

void EventWithdrawalTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.reason);
    insert.bind(body.note);
}

WithdrawalDetail EventWithdrawalTable::read(Row& row)
{
    return {.reason = row.list<WithdrawalReason>(), .note = row.text()};
}

} // namespace kecan::storage
