#include "core/storage/tables/paper_tables.h"

#include <utility>

namespace kecan::storage {

QString EventTenureTable::name()
{
    return QStringLiteral("event_tenure");
}

QStringList EventTenureTable::columns()
{
    return {QStringLiteral("organisation"),
            QStringLiteral("place"),
            QStringLiteral("duty"),
            QStringLiteral("counterpart_decision"),
            QStringLiteral("note")};
}

void EventTenureTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.organisation);
    insert.bind(body.place);
    insert.bind(body.duty);
    insert.bind(body.counterpartDecision);
    insert.bind(body.note);
}

TenureDetail EventTenureTable::read(Row& row)
{
    return {.organisation = row.text(),
            .place = row.text(),
            .duty = row.text(),
            .counterpartDecision = row.text(),
            .note = row.text()};
}

QString EventDocumentTable::name()
{
    return QStringLiteral("event_document");
}

QStringList EventDocumentTable::columns()
{
    return {QStringLiteral("number"),
            QStringLiteral("signed_on_day"),
            QStringLiteral("signed_on_precision"),
            QStringLiteral("authority"),
            QStringLiteral("signer"),
            QStringLiteral("summary"),
            QStringLiteral("uid")};
}

void EventDocumentTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.number);
    insert.bind(body.signedOn);
    insert.bind(body.authority);
    insert.bind(body.signer);
    insert.bind(body.summary);
    insert.bind(body.uid);
}

DecisionDocument EventDocumentTable::read(Row& row)
{
    return {.number = row.text(),
            .signedOn = row.date(),
            .authority = row.text(),
            .signer = row.text(),
            .summary = row.text(),
            .uid = row.uid()};
}

QString EventRetractionTable::name()
{
    return QStringLiteral("event_retraction");
}

QStringList EventRetractionTable::columns()
{
    return {QStringLiteral("retracted_batch_id"),
            QStringLiteral("retracted_event_id"),
            QStringLiteral("reason")};
}

void EventRetractionTable::bind(Statement& insert, const Body& body)
{
    insert.bind(body.batch);
    insert.bind(body.event);
    insert.bind(body.reason);
}

RetractionDetail EventRetractionTable::read(Row& row)
{
    return {.batch = row.id<struct BatchTag>(),
            .event = row.id<struct EventTag>(),
            .reason = row.text()};
}

} // namespace kecan::storage
