#pragma once

#include "core/base/day.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/exchange/cadre_columns.h"
#include "core/exchange/raw_table.h"
#include "core/exchange/row_problem.h"
#include "core/exchange/table_body.h"
#include "core/model/plan.h"

#include <QString>

#include <optional>
#include <vector>

namespace kecan::exchange {

/// One nomination of a plan as a list has it. Either @c code or name and birth date identify the
/// person.
struct NominationRow
{
    int row = 0; ///< as the sheet shows it
    QString code;
    QString fullName;
    std::optional<PartialDate> birth;
    QString positionText; ///< chức danh quy hoạch
    QString unitText;     ///< đơn vị of the planned post; empty when the list does not say
    int rank = 1; ///< thứ tự within the post; by place in the list where there is no column
    NominationOrigin origin = NominationOrigin::New;
    QString votes;
    QString note;
};

/// A plan with everything that is wrong with it.
struct NominationSheet
{
    TableColumns columns;
    std::vector<NominationRow> rows;
    std::vector<RowProblem> problems; ///< by row
    std::vector<SkippedRow> skipped;

    [[nodiscard]] bool hasErrors() const;
};

/// Reads a plan: one row a nomination, or the official list grouped by unit and post.
/// @error Format when it is no plan: no heading row, or no columns for the person or the post.
Result<NominationSheet> readNominationRows(const RawTable& table, Day today);

} // namespace kecan::exchange
