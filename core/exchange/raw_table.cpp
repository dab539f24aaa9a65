#include "core/exchange/raw_table.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace kecan::exchange {

namespace {

/// Column number of the letters at the start of @p text and how many there are.
struct ColumnPart
{
    int column = 0;
    qsizetype length = 0;
};

ColumnPart leadingColumn(QStringView text)
{
    ColumnPart part;
    while (part.length < text.size() && part.column <= kMaxColumn) {
        const char16_t letter = text[part.length].toUpper().unicode();
        if (letter < u'A' || letter > u'Z') {
            break;
        }
        part.column = part.column * 26 + (letter - u'A' + 1);
        ++part.length;
    }
    return part;
}

QString numberText(double number)
{
    constexpr double kExactIntegers = 9.007e15;
    if (std::trunc(number) == number && std::abs(number) < kExactIntegers) {
        return QString::number(static_cast<qint64>(number));
    }
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace

std::optional<CellAddress> CellAddress::parse(QStringView text)
{
    if (text.startsWith(u'$')) {
        text = text.mid(1);
    }
    const ColumnPart part = leadingColumn(text);
    QStringView digits = text.mid(part.length);
    if (digits.startsWith(u'$')) {
        digits = digits.mid(1);
    }
    bool ok = false;
    const int row = digits.toInt(&ok);
    const bool plainDigits = !digits.isEmpty() && digits[0].isDigit();
    if (!ok || !plainDigits || row < 1 || row > kMaxRow || part.column < 1 ||
        part.column > kMaxColumn) {
        return std::nullopt;
    }
    return CellAddress{.row = row, .column = part.column};
}

QString CellAddress::text() const
{
    return columnLetters(column) + QString::number(row);
}

QString columnLetters(int column)
{
    QString letters;
    for (int rest = column; rest > 0; rest = (rest - 1) / 26) {
        letters.prepend(QChar(u'A' + (rest - 1) % 26));
    }
    return letters;
}

std::optional<CellRange> CellRange::parse(QStringView text)
{
    const qsizetype colon = text.indexOf(u':');
    const auto first = CellAddress::parse(colon < 0 ? text : text.left(colon));
    const auto last = colon < 0 ? first : CellAddress::parse(text.mid(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column) {
        return std::nullopt;
    }
    return CellRange{.first = *first, .last = *last};
}

QString RawCell::displayText() const
{
    if (const QString* string = text()) {
        return *string;
    }
    if (const double* decimal = number()) {
        return numberText(*decimal);
    }
    if (const Day* date = day()) {
        return date->text();
    }
    if (const CellError* failure = error()) {
        return failure->text;
    }
    const bool* flag = std::get_if<bool>(&value);
    return flag && *flag ? QStringLiteral("TRUE") : QStringLiteral("FALSE");
}

const RawCell* RawRow::cell(int column) const
{
    const auto found = std::ranges::lower_bound(cells, column, {}, &RawCell::column);
    return found != cells.end() && found->column == column ? &*found : nullptr;
}

const RawRow* RawTable::row(int number) const
{
    const auto found = std::ranges::lower_bound(rows, number, {}, &RawRow::number);
    return found != rows.end() && found->number == number ? &*found : nullptr;
}

const RawCell* RawTable::cell(CellAddress address) const
{
    const RawRow* found = row(address.row);
    return found ? found->cell(address.column) : nullptr;
}

const RawCell* RawTable::mergedCell(CellAddress address) const
{
    if (const RawCell* own = cell(address)) {
        return own;
    }
    for (const CellRange& range : merges) {
        if (range.contains(address)) {
            return cell(range.first);
        }
    }
    return nullptr;
}

} // namespace kecan::exchange
