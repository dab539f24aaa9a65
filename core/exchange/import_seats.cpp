#include "core/exchange/import_seats.h"

#include "core/exchange/row_fields.h"
#include "core/exchange/unit_finder.h"

#include <QCoreApplication>

#include <algorithm>

namespace kecan::exchange {

namespace {

struct SeatImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::SeatImport)
};

/// What a row says, as far as it can be understood.
struct SeatRow
{
    QString position;
    QString unit;
    int seats = kSeatsUndecided;
};

SeatRow readRow(RowFields& fields, const BodyRow& body)
{
    constexpr int kMostSeats = 9999;
    SeatRow row{fields.text(ColumnKind::Position), fields.text(ColumnKind::Unit)};
    if (row.unit.isEmpty()) {
        row.unit = body.unitGroup;
    }
    if (row.position.isEmpty()) {
        fields.fail(ColumnKind::Position, SeatImportTexts::tr("The post is missing."));
    }
    if (row.unit.isEmpty()) {
        fields.fail(ColumnKind::Unit, SeatImportTexts::tr("The unit is missing."));
    }
    const QString seats = fields.text(ColumnKind::Seats);
    row.seats = seats.toInt();
    if (row.seats < 1 || row.seats > kMostSeats) {
        fields.fail(ColumnKind::Seats,
                    SeatImportTexts::tr("“%1” is not a number of seats.").arg(seats));
    }
    return row;
}

/// The outcome for the post the row names. @error NotFound, or as decide()
Result<RowOutcome> decideSeats(BatchDraft& draft, const SeatRow& row, int number, Day on)
{
    const StructureTable& structure = *draft.history().derived()->structure;
    const auto unit = unitNamed(structure, row.unit, on);
    if (!unit) {
        return Error{ErrorCode::NotFound,
                     SeatImportTexts::tr("The unit “%1” is not in the store.").arg(row.unit)};
    }
    const auto position = positionTitled(structure, row.position, *unit, on);
    if (!position) {
        return Error{ErrorCode::NotFound,
                     SeatImportTexts::tr("The post “%1” of “%2” is not in the store.")
                         .arg(row.position, row.unit)};
    }
    const PositionProfile post = *structure.position(*position)->on(on);
    RowOutcome outcome{number,
                       QStringLiteral("%1 (%2)").arg(post.title, post.code),
                       QStringLiteral("already-there")};
    if (post.seats != row.seats) {
        PositionChange change;
        change.values.seats = row.seats;
        change.mask = {PositionField::Seats};
        KECAN_CHECK(
            draft.add(ChangePosition{*position, std::move(change), PartialDate::fromDay(on)}));
        outcome.action = QStringLiteral("seats-set");
    }
    return outcome;
}

} // namespace

Result<ImportPlan> planSeatImport(const History& history, const RawTable& table, Day on)
{
    KECAN_TRY(const TableColumns columns, recogniseSeatColumns(table));
    ImportPlan import{BatchDraft(history), {}, {}, {}, {}};
    QHash<QString, int> rowOfPost;
    const TableBody body = tableBody(table, columns);
    for (const BodyRow& bodyRow : body.rows) {
        RowFields fields(table, columns, *bodyRow.row, on);
        const SeatRow row = readRow(fields, bodyRow);
        const std::vector<RowProblem> problems = fields.takeProblems();
        import.problems.insert(import.problems.end(), problems.begin(), problems.end());
        if (std::ranges::any_of(problems, [](const RowProblem& problem) {
                return problem.severity == ProblemSeverity::Error;
            })) {
            continue;
        }
        const int number = bodyRow.row->number;
        const Result<RowOutcome> outcome = decideSeats(import.draft, row, number, on);
        if (!outcome) {
            import.problems.push_back(
                {number, {}, ProblemSeverity::Error, outcome.error().message});
        } else if (const int known = earlierRow(rowOfPost, outcome->subject, number); known > 0) {
            import.problems.push_back(
                {number,
                 {},
                 ProblemSeverity::Error,
                 SeatImportTexts::tr("The same post stands in row %1.").arg(known)});
        } else {
            import.outcomes.push_back(*outcome);
        }
    }
    return import;
}

} // namespace kecan::exchange
