#pragma once

#include "core/history/event.h"
#include "core/storage/statement.h"

#include <QString>
#include <QStringList>

namespace kecan::storage {

// Bodies of events about units, posts and terms. Each table has one row per event with
// such a body, by event_id; columns() leaves that key out.

/// event_unit: what units are, or become.
struct EventUnitTable
{
    using Body = UnitChange;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_position: what posts are, or become.
struct EventPositionTable
{
    using Body = PositionChange;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_term: terms of bodies.
struct EventTermTable
{
    using Body = TermProfile;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

} // namespace kecan::storage
