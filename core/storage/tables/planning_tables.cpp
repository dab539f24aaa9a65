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

QString EventConferenceTable::name()
{
    return QStringLiteral("event_conference");
}

QStringList EventConferenceTable::columns()
{
    return {QStringLiteral("procedure_code"), QStringLiteral("step"),
            QStringLiteral("name"),           QStringLiteral("place"),
            QStringLiteral("basis"),          QStringLiteral("threshold"),
            QStringLiteral("at_threshold"),   QStringLiteral("nobody_above"),
            QStringLiteral("summoned"),       QStringLiteral("present"),
            QStringLiteral("issued"),         QStringLiteral("returned"),
            QStringLiteral("valid"),          QStringLiteral("invalid"),
            QStringLiteral("tallies"),        QStringLiteral("chair"),
            QStringLiteral("secretary"),      QStringLiteral("teller"),
            QStringLiteral("early_reason"),   QStringLiteral("note")};
}

void EventConferenceTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.procedure);
    insert.bind(std::int64_t{body.step});
    insert.bind(body.name);
    insert.bind(body.place);
    insert.bind(body.basis);
    insert.bind(std::int64_t{body.threshold});
    insert.bind(body.atThreshold);
    insert.bind(body.nobodyAbove);
    for (const int count :
         {body.summoned, body.present, body.issued, body.returned, body.valid, body.invalid}) {
        insert.bind(std::int64_t{count});
    }
    insert.bind(talliesText(body.tallies));
    insert.bind(body.chair);
    insert.bind(body.secretary);
    insert.bind(body.teller);
    insert.bind(body.earlyReason);
    insert.bind(body.note);
}

ConferenceDetail EventConferenceTable::read(Row& row)
{
    const auto talliesIn = [&row] {
        const std::optional<std::vector<VoteTally>> tallies = parseTallies(row.text());
        row.require(tallies.has_value());
        return tallies.value_or(std::vector<VoteTally>());
    };
    return {.procedure = row.text(),
            .step = row.smallInteger(),
            .name = row.text(),
            .place = row.text(),
            .basis = row.list<VoteBasis>(),
            .threshold = row.smallInteger(),
            .atThreshold = row.list<AtThreshold>(),
            .nobodyAbove = row.list<NobodyAbove>(),
            .summoned = row.smallInteger(),
            .present = row.smallInteger(),
            .issued = row.smallInteger(),
            .returned = row.smallInteger(),
            .valid = row.smallInteger(),
            .invalid = row.smallInteger(),
            .tallies = talliesIn(),
            .chair = row.text(),
            .secretary = row.text(),
            .teller = row.text(),
            .earlyReason = row.text(),
            .note = row.text()};
}

} // namespace kecan::storage
