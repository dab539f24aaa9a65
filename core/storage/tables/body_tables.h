#pragma once

#include "core/storage/tables/cadre_tables.h"
#include "core/storage/tables/paper_tables.h"
#include "core/storage/tables/planning_tables.h"
#include "core/storage/tables/rule_tables.h"
#include "core/storage/tables/structure_tables.h"
#include "core/storage/tables/table_sql.h"

#include <tuple>

namespace kecan::storage {

/// The table of every body, in the order of the alternatives of EventDetail.
using BodyTables = std::tuple<EventCadreTable,
                              EventEvaluationTable,
                              EventGradeExamTable,
                              EventUnitTable,
                              EventPositionTable,
                              EventTermTable,
                              EventPlanTable,
                              EventNominationTable,
                              EventWithdrawalTable,
                              EventTenureTable,
                              EventDocumentTable,
                              EventRetractionTable,
                              EventDisciplineTable,
                              EventRetirementTable,
                              EventExceptionTable,
                              EventOwnLimitTable,
                              EventConferenceTable>;

static_assert(std::tuple_size_v<BodyTables> == std::variant_size_v<EventDetail>);

/// Columns of a body table with its key.
template <class Table>
QStringList keyedColumns()
{
    return QStringList{QStringLiteral("event_id")} + Table::columns();
}

} // namespace kecan::storage
