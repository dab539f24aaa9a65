#pragma once

#include "core/history/event.h"
#include "core/storage/statement.h"

#include <QString>
#include <QStringList>

namespace kecan::storage {

// Bodies of events about holdings, decisions and corrections. Each table has one row per event with
// such a body, by event_id; columns() leaves that key out.

/// event_tenure: what a beginning or end of a holding says beyond its columns.
struct EventTenureTable
{
    using Body = TenureDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_document: decisions registered.
struct EventDocumentTable
{
    using Body = DecisionDocument;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_retraction: what was recorded wrongly.
struct EventRetractionTable
{
    using Body = RetractionDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

} // namespace kecan::storage
