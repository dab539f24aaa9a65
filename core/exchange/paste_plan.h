#pragma once

#include "core/commands/profile_edit.h"

#include <QString>
#include <QStringList>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace kecan::exchange {

/// Cells as a spreadsheet puts them on the clipboard: tabulators between them, line ends between
/// rows, quotes around cells that hold either. Rows may differ in length.
std::vector<QStringList> pastedCells(const QString& text);

/// What becomes of one pasted cell.
enum class PasteState : std::uint8_t
{
    Same,    ///< the record says so already
    Changed, ///< will be recorded
    Locked,  ///< its column cannot be edited; left out
    Wrong,   ///< cannot be recorded
};

struct PasteCell
{
    PasteState state = PasteState::Same;
    QString typed;        ///< as pasted
    QString before;       ///< as recorded
    QString after;        ///< as it would be; what was typed where it is wrong
    QString message = {}; ///< why it is wrong, or what to look at; empty for nothing
};

/// One row of the clipboard upon one person; a cell for each column used, those the row lacks
/// missing at its end.
struct PasteRow
{
    CadreId cadre;
    std::vector<PasteCell> cells;
};

/// A block of the clipboard laid upon people and columns.
struct PastePlan
{
    std::vector<std::optional<CadreField>> columns = {}; ///< as far as the block reaches
    std::vector<PasteRow> rows = {};
    int rowsBeyond = 0;                  ///< rows of the block below the last person
    int columnsBeyond = 0;               ///< columns of the block right of the last one
    std::vector<ProfileEdit> edits = {}; ///< every changed cell, by row; the wrong ones left out

    [[nodiscard]] int count(PasteState state) const;
};

/// Where a block goes and how it is recorded.
struct PasteTarget
{
    std::vector<CadreId> rows;
    std::vector<std::optional<CadreField>> columns; ///< nothing where a column cannot be edited
    EditManner manner;
};

/// Lays @p block upon @p target; nothing is recorded. @p today is where the future begins.
PastePlan planPaste(const History& history,
                    const std::vector<QStringList>& block,
                    const PasteTarget& target,
                    Day today);

} // namespace kecan::exchange
