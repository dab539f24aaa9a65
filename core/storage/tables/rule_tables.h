#pragma once

#include "core/history/event.h"
#include "core/storage/statement.h"

#include <QString>
#include <QStringList>

namespace kecan::storage {

// Bodies of events that rules ask for or that are about rules. Each table has one row per event
// with such a body, by event_id; columns() leaves that key out.

/// event_discipline: disciplinary decisions.
struct EventDisciplineTable
{
    using Body = DisciplineDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_retirement: days of retirement decided.
struct EventRetirementTable
{
    using Body = RetirementDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_exception: findings accepted.
struct EventExceptionTable
{
    using Body = ExceptionDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_own_limit: limits the office has set; a list of its scope is a set of bits, one a number.
struct EventOwnLimitTable
{
    using Body = OwnLimitDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

} // namespace kecan::storage
