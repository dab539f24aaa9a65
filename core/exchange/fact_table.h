#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/exchange/raw_table.h"
#include "core/exchange/row_problem.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <utility>
#include <vector>

namespace kecan::exchange {

/// A column of a list of facts. Headings are compared without marks, case and punctuation.
struct FactColumn
{
    const char* name;                  ///< by which the fields are asked for
    std::vector<QStringView> headings; ///< it may have, as searchFold() gives them
    bool isNeeded = false;
};

/// A row below the heading, whose fields are asked for by column; writes down what is wrong.
class FactRow
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::FactRow)

public:
    FactRow(const RawTable& table, const QHash<QString, int>& columns, const RawRow& row);

    [[nodiscard]] int number() const { return m_row.number; }
    /// Clean text; empty when the field is empty or its column not there.
    [[nodiscard]] QString text(const char* column) const;
    /// As text(), and a problem when it is empty.
    QString required(const char* column);
    /// Nothing when empty; a problem when it is no date.
    std::optional<PartialDate> date(const char* column);
    /// As date(), and a problem when it is empty.
    std::optional<PartialDate> requiredDate(const char* column);

    void fail(const char* column, const QString& message);
    [[nodiscard]] bool hasFailed() const { return !m_problems.empty(); }
    [[nodiscard]] const std::vector<RowProblem>& problems() const { return m_problems; }

private:
    [[nodiscard]] const RawCell* cell(const char* column) const;

    const RawTable& m_table;
    const QHash<QString, int>& m_columns;
    const RawRow& m_row;
    std::vector<RowProblem> m_problems;
};

/// A list of facts that has a heading in one row, among its first twenty. Must not outlive the
/// table it was read from.
class FactTable
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::FactTable)

public:
    /// @error Format naming the columns that are missing
    static Result<FactTable> read(const RawTable& table, const std::vector<FactColumn>& columns);

    /// The rows below the heading with anything in them.
    [[nodiscard]] std::vector<FactRow> rows() const;

private:
    FactTable(const RawTable& table, QHash<QString, int> columns, int headingRow)
        : m_table(table)
        , m_columns(std::move(columns))
        , m_headingRow(headingRow)
    {
    }

    const RawTable& m_table;
    QHash<QString, int> m_columns; ///< number of the column by its name
    int m_headingRow;
};

} // namespace kecan::exchange
