#pragma once

#include "core/history/event.h"
#include "core/storage/statement.h"

#include <QString>
#include <QStringList>

namespace kecan::storage {

// Bodies of events about plans and their entries. Each table has one row per event with
// such a body, by event_id; columns() leaves that key out.

/// event_plan: plans opened.
struct EventPlanTable
{
    using Body = PlanProfile;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_nomination: entries proposed.
struct EventNominationTable
{
    using Body = NominationDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_withdrawal: entries taken out.
struct EventWithdrawalTable
{
    using Body = WithdrawalDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

/// event_conference: steps of the procedure of a plan as they were held.
struct EventConferenceTable
{
    using Body = ConferenceDetail;
    static QString name();
    static QStringList columns();
    static void bind(Statement& insert, const Body& body);
    static Body read(Row& row);
};

} // namespace kecan::storage
