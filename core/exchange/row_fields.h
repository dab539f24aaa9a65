#pragma once

#include "core/base/day.h"
#include "core/base/partial_date.h"
#include "core/exchange/cadre_columns.h"
#include "core/exchange/raw_table.h"
#include "core/exchange/row_problem.h"
#include "core/exchange/table_body.h"
#include "core/model/code_lists.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace kecan::exchange {

/// Birth date and sex, which lists spread over one to four columns.
struct BirthAndSex
{
    std::optional<PartialDate> birth;
    std::optional<Sex> sex;
};

/// Row in which @p key stood before; 0 when @p row is the first, which is then remembered.
inline int earlierRow(QHash<QString, int>& rows, const QString& key, int row)
{
    const int earlier = rows.value(key, 0);
    if (earlier == 0) {
        rows.insert(key, row);
    }
    return earlier;
}

/// Takes the cells of one row as values and writes down whatever is wrong with them.
class RowFields
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::RowFields)

public:
    RowFields(const RawTable& table, const TableColumns& columns, const RawRow& row, Day today);

    /// Clean text; an error value of a formula is a problem.
    QString text(ColumnKind kind);
    /// A code without blanks around; a formula or strange characters are a problem.
    QString code();
    /// Full name from one or two columns, usual capitals; no letter in it is a problem.
    QString name();
    std::optional<PartialDate> date(ColumnKind kind);
    /// Of a person born before @c today; contradicting columns are a problem.
    BirthAndSex birthAndSex();

    void warn(ColumnKind kind, const QString& message);
    void fail(ColumnKind kind, const QString& message);
    [[nodiscard]] std::vector<RowProblem> takeProblems() { return std::move(m_problems); }

private:
    std::optional<Sex> sexOfColumn();
    BirthAndSex ofSexColumns();
    void checkBirth(ColumnKind kind, const std::optional<PartialDate>& birth);
    void reportMissingBirth(ColumnKind kind);
    void add(ColumnKind kind, ProblemSeverity severity, const QString& message);

    const RawTable& m_table;
    const TableColumns& m_columns;
    const RawRow& m_row;
    Day m_today;
    std::vector<RowProblem> m_problems;
};

} // namespace kecan::exchange
