#pragma once

#include "core/base/day.h"

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <variant>
#include <vector>

namespace kecan::exchange {

/// Limits of a worksheet in the .xlsx format.
inline constexpr int kMaxRow = 1'048'576;
inline constexpr int kMaxColumn = 16'384;

/// Place of a cell, both numbers from 1, as the sheet shows them.
struct CellAddress
{
    int row = 1;
    int column = 1;

    /// Reads "D17", also "$D$17"; nothing when it is no address inside a worksheet.
    static std::optional<CellAddress> parse(QStringView text);
    /// "D17".
    [[nodiscard]] QString text() const;

    bool operator==(const CellAddress&) const = default;
};

/// "A" for 1, "AA" for 27.
QString columnLetters(int column);

/// Rectangle of cells merged into one; its content stands in the first cell.
struct CellRange
{
    CellAddress first;
    CellAddress last;

    /// Reads "A9:A10"; nothing when it is no range inside a worksheet.
    static std::optional<CellRange> parse(QStringView text);
    [[nodiscard]] bool contains(CellAddress address) const
    {
        return first.row <= address.row && address.row <= last.row &&
               first.column <= address.column && address.column <= last.column;
    }

    bool operator==(const CellRange&) const = default;
};

/// An error a formula gave, "#DIV/0!".
struct CellError
{
    QString text;

    bool operator==(const CellError&) const = default;
};

/// One cell with something in it; empty cells are not stored. Texts are NFC, their blanks as typed.
struct RawCell
{
    using Value = std::variant<QString, double, Day, bool, CellError>;

    int column = 1;
    int font = -1; ///< index into RawTable::fonts, -1 when not known
    Value value;

    [[nodiscard]] const QString* text() const { return std::get_if<QString>(&value); }
    [[nodiscard]] const double* number() const { return std::get_if<double>(&value); }
    [[nodiscard]] const Day* day() const { return std::get_if<Day>(&value); }
    [[nodiscard]] const CellError* error() const { return std::get_if<CellError>(&value); }
    /// As an officer sees it: the text, "1978", "31/01/2012", "TRUE", "#DIV/0!".
    [[nodiscard]] QString displayText() const;

    bool operator==(const RawCell&) const = default;
};

/// One row with at least one cell; cells ascend by column.
struct RawRow
{
    int number = 1; ///< as the sheet shows it
    std::vector<RawCell> cells;

    /// Null when the cell is empty.
    [[nodiscard]] const RawCell* cell(int column) const;

    bool operator==(const RawRow&) const = default;
};

/// A sheet as read, before anybody gave its columns a meaning; rows ascend, empty rows are missing.
struct RawTable
{
    QString sheetName; ///< empty for CSV
    std::vector<RawRow> rows;
    std::vector<CellRange> merges;
    QStringList fonts;         ///< names of the fonts the cells use; they betray old encodings
    bool startsIn1904 = false; ///< date system behind numbers that lost their date format

    /// Null when the row is empty.
    [[nodiscard]] const RawRow* row(int number) const;
    /// Null when the cell is empty.
    [[nodiscard]] const RawCell* cell(CellAddress address) const;
    /// The cell there, or the first cell of the merged range that covers it. @cost merges
    [[nodiscard]] const RawCell* mergedCell(CellAddress address) const;
};

} // namespace kecan::exchange
