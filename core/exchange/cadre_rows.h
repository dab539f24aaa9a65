#pragma once

#include "core/base/day.h"
#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/exchange/cadre_columns.h"
#include "core/exchange/raw_table.h"
#include "core/exchange/row_problem.h"
#include "core/exchange/table_body.h"
#include "core/model/code_lists.h"

#include <QString>

#include <optional>
#include <vector>

namespace kecan::exchange {

/// One person as a list has it: plain values, each checked by itself; empty or nothing where the
/// list is silent or a RowProblem says what is wrong.
struct CadreRow
{
    int row = 0; ///< as the sheet shows it
    QString code;
    QString fullName; ///< a name typed in capitals gets usual ones
    QString otherNames;
    std::optional<PartialDate> birth;
    std::optional<Sex> sex;
    QString ethnicity; ///< canonical where known, else as written
    QString religion;
    QString homeTown;
    std::optional<PartialDate> partyProbationary;
    std::optional<PartialDate> partyOfficial;
    QString generalEducation;
    ProfessionalLevel professionalLevel = ProfessionalLevel::None;
    QString professionalField;
    TheoryLevel theoryLevel = TheoryLevel::None;
    StateManagementLevel stateManagementLevel = StateManagementLevel::None;
    QString foreignLanguage;
    QString informatics;
    Grade grade = Grade::None;
    std::optional<PartialDate> recruitedOn;
    QString positionText; ///< chức vụ, "Quyền Vụ trưởng"
    QString unitText;     ///< đơn vị; the group heading's where the list has no such column
    QString note;
};

/// A list of cadres with everything that is wrong with it.
struct CadreSheet
{
    TableColumns columns;
    std::vector<CadreRow> rows;
    std::vector<RowProblem> problems; ///< by row
    std::vector<SkippedRow> skipped;

    [[nodiscard]] bool hasErrors() const;
};

/// Reads the people of a list. @p today is where the future begins.
/// @error Format when it is no list of cadres: no heading row, or no name or birth date column.
Result<CadreSheet> readCadreRows(const RawTable& table, Day today);

} // namespace kecan::exchange
