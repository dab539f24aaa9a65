#include "core/exchange/row_fields.h"

#include "core/base/age.h"
#include "core/base/text_normal.h"
#include "core/exchange/cell_values.h"
#include "core/model/cadre.h"

#include <algorithm>

namespace kecan::exchange {

namespace {

constexpr int kAdultAge = 18;
constexpr int kGreatAge = 100;

/// A tick instead of a value: "x", "v", "1", "+".
bool isMark(const QString& text)
{
    const QString folded = searchFold(text);
    return folded == QStringLiteral("x") || folded == QStringLiteral("v") ||
           folded == QStringLiteral("1") || folded == QStringLiteral("+") ||
           folded == QStringLiteral("true") || text == QStringLiteral("✓");
}

} // namespace

RowFields::RowFields(const RawTable& table,
                     const TableColumns& columns,
                     const RawRow& row,
                     Day today)
    : m_table(table)
    , m_columns(columns)
    , m_row(row)
    , m_today(today)
{
}

void RowFields::add(ColumnKind kind, ProblemSeverity severity, const QString& message)
{
    m_problems.push_back({.row = m_row.number,
                          .heading = m_columns.heading(kind),
                          .severity = severity,
                          .message = message});
}

void RowFields::warn(ColumnKind kind, const QString& message)
{
    add(kind, ProblemSeverity::Warning, message);
}

void RowFields::fail(ColumnKind kind, const QString& message)
{
    add(kind, ProblemSeverity::Error, message);
}

QString RowFields::text(ColumnKind kind)
{
    const RawCell* cell = m_columns.cell(m_row, kind);
    if (cell && cell->error()) {
        fail(kind, tr("The cell holds the error %1.").arg(cell->error()->text));
        return {};
    }
    QString text = cellText(cell);
    if (cell && cell->text() && kind != ColumnKind::Code && looksLikeFormula(text)) {
        warn(kind, tr("“%1” looks like a formula and is taken as text.").arg(text));
    }
    return text;
}

QString RowFields::code()
{
    const QString code = text(ColumnKind::Code);
    if (!code.isEmpty() && !isCadreCode(code)) {
        fail(ColumnKind::Code, tr("“%1” cannot be a code.").arg(code));
        return {};
    }
    return code;
}

QString RowFields::name()
{
    const bool apart = !m_columns.has(ColumnKind::FullName);
    const ColumnKind kind = apart ? ColumnKind::GivenName : ColumnKind::FullName;
    const std::size_t before = m_problems.size();
    const QString first = apart ? text(ColumnKind::FamilyAndMiddle) : QString();
    const QString typed = (first + u' ' + text(kind)).trimmed();
    if (m_problems.size() > before && typed.isEmpty()) {
        return {};
    }
    const Result<PersonName> name = PersonName::make(typed);
    if (!name) {
        fail(kind, typed.isEmpty() ? tr("The name is missing.") : name.error().message);
        return {};
    }
    return withUsualCapitals(name->full());
}

std::optional<PartialDate> RowFields::date(ColumnKind kind)
{
    const RawCell* cell = m_columns.cell(m_row, kind);
    if (cell && cell->error()) {
        fail(kind, tr("The cell holds the error %1.").arg(cell->error()->text));
        return std::nullopt;
    }
    const Result<DateReading> reading = cellDate(cell, m_table.startsIn1904);
    if (!reading) {
        fail(kind, reading.error().message);
        return std::nullopt;
    }
    if (reading->fromSerial) {
        warn(kind,
             tr("The cell shows the bare number %1; it is taken as the date %2.")
                 .arg(cellText(cell), reading->date->text()));
    }
    return reading->date;
}

std::optional<Sex> RowFields::sexOfColumn()
{
    const QString typed = text(ColumnKind::Sex);
    if (typed.isEmpty()) {
        return std::nullopt;
    }
    const std::optional<Sex> sex = parseCode<Sex>(typed);
    if (!sex) {
        fail(ColumnKind::Sex, tr("“%1” is not a sex: write Nam or Nữ.").arg(typed));
    }
    return sex;
}

BirthAndSex RowFields::ofSexColumns()
{
    BirthAndSex found;
    for (const auto& [kind, sex] :
         {std::pair(ColumnKind::Male, Sex::Male), std::pair(ColumnKind::Female, Sex::Female)}) {
        const QString typed = cellText(m_columns.cell(m_row, kind));
        if (typed.isEmpty()) {
            continue;
        }
        if (found.sex) {
            fail(kind, tr("Both the column for men and the one for women are filled."));
            return {};
        }
        found.sex = sex;
        if (!isMark(typed)) {
            found.birth = date(kind);
        }
    }
    return found;
}

BirthAndSex RowFields::birthAndSex()
{
    BirthAndSex result = ofSexColumns();
    const std::optional<Sex> own = sexOfColumn();
    if (own && result.sex && own != result.sex) {
        fail(ColumnKind::Sex, tr("The sex contradicts the column the date stands in."));
    }
    const ColumnKind sexColumn = result.sex == Sex::Female ? ColumnKind::Female : ColumnKind::Male;
    const ColumnKind kind = m_columns.has(ColumnKind::Birth) ? ColumnKind::Birth : sexColumn;
    if (kind == ColumnKind::Birth) {
        const std::optional<PartialDate> typed = date(kind);
        result.birth = typed ? typed : result.birth;
    }
    result.sex = own ? own : result.sex;
    checkBirth(kind, result.birth);
    return result;
}

void RowFields::reportMissingBirth(ColumnKind kind)
{
    const QString typed = cellText(m_columns.cell(m_row, kind));
    if (!typed.isEmpty() && !isMark(typed)) {
        return; // what stands there was complained about
    }
    const QString message = tr("The birth date is missing.");
    if (cellText(m_columns.cell(m_row, ColumnKind::Code)).isEmpty()) {
        fail(kind, message);
    } else {
        warn(kind, message);
    }
}

void RowFields::checkBirth(ColumnKind kind, const std::optional<PartialDate>& birth)
{
    if (!birth) {
        reportMissingBirth(kind);
        return;
    }
    if (birth->earliest() > m_today) {
        fail(kind, tr("The birth date %1 is in the future.").arg(birth->text()));
        return;
    }
    const int age = ageInCompletedYears(*birth, m_today);
    if (age < kAdultAge || age > kGreatAge) {
        warn(kind,
             tr("By the birth date %1 the person is %n years old.", nullptr, age)
                 .arg(birth->text()));
    } else if (birth->precision() == DatePrecision::Year) {
        warn(kind,
             tr("Only the year of birth is known; ages will count from 01/01/%1.")
                 .arg(birth->year()));
    }
}

} // namespace kecan::exchange
