#pragma once

#include "core/base/result.h"
#include "core/exchange/raw_table.h"

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>
#include <vector>

namespace kecan::exchange {

/// What a column of an officer's list holds.
enum class ColumnKind : std::uint8_t
{
    Ordinal, ///< STT, TT
    Code,
    FullName,
    FamilyAndMiddle, ///< họ và đệm, where tên has its own column
    GivenName,
    OtherNames,
    Birth,
    Male,   ///< holds the birth date of a man, or a mark
    Female, ///< holds the birth date of a woman, or a mark
    Sex,
    Ethnicity,
    Religion,
    HomeTown,
    PartyProbationary,
    PartyOfficial,
    GeneralEducation,
    Professional,
    ProfessionalField,
    PoliticalTheory,
    StateManagement,
    ForeignLanguage,
    Informatics,
    Grade,
    RecruitedOn,
    Position,
    Unit,
    PositionAndUnit,
    PlannedPosition,
    PlannedUnit,
    Order,  ///< thứ tự within a post of a plan
    Origin, ///< đã / mới quy hoạch
    Votes,
    Seats, ///< chỉ tiêu of a post
    Note,
};

struct TableColumn
{
    ColumnKind kind = ColumnKind::Note;
    int column = 1;
    QString heading; ///< as written, "Trình độ / Chuyên môn"

    bool operator==(const TableColumn&) const = default;
};

/// A column whose heading is not known, or says again what another column holds.
struct UnknownColumn
{
    int column = 1;
    QString heading;

    bool operator==(const UnknownColumn&) const = default;
};

/// Where the heading of a list stands and what its columns hold; no kind twice.
struct TableColumns
{
    int firstHeadingRow = 1;
    int lastHeadingRow = 1;
    std::vector<TableColumn> columns;
    std::vector<UnknownColumn> unknown;

    [[nodiscard]] bool has(ColumnKind kind) const { return find(kind) != nullptr; }
    /// Null when there is no such column.
    [[nodiscard]] const TableColumn* find(ColumnKind kind) const;
    /// The heading as written; empty when there is no such column.
    [[nodiscard]] QString heading(ColumnKind kind) const;
    /// The cell of @p row in the column of @p kind; null when there is none.
    [[nodiscard]] const RawCell* cell(const RawRow& row, ColumnKind kind) const;
};

/// Kind of a column by its heading, Vietnamese or English, with or without marks; nothing when not
/// known. @p upper is the heading above it in a heading of several rows, or empty.
std::optional<ColumnKind> columnKindOfHeading(QStringView heading, QStringView upper = {});

/// Columns of a list of cadres; the heading is found within the first 20 rows.
/// @error Format naming what is missing: the name or the birth date.
Result<TableColumns> recogniseCadreColumns(const RawTable& table);

/// Columns of a plan: cadre code, or name and birth date; the planned post.
/// @error Format naming what is missing.
Result<TableColumns> recogniseNominationColumns(const RawTable& table);

/// Columns of a list of seats: post, unit, seats. @error Format naming what is missing.
Result<TableColumns> recogniseSeatColumns(const RawTable& table);

} // namespace kecan::exchange
