#include "core/exchange/xlsx_sheet.h"

#include "core/exchange/xlsx_strings.h"

#include <cmath>
#include <optional>
#include <utility>

namespace kecan::exchange {

namespace {

/// What a <c> element says, before its text is understood.
struct CellSource
{
    QString type;
    int style = 0;
    std::optional<QString> value;
    std::optional<QString> inlineText;
};

CellSource readCellSource(XmlPart& part)
{
    CellSource source{.type = part.attribute(QStringLiteral("t")),
                      .style = part.attribute(QStringLiteral("s")).toInt(),
                      .value = {},
                      .inlineText = {}};
    while (part.next() && !part.atEnd(u"c")) {
        if (part.atStart(u"v")) {
            source.value = part.elementText();
        } else if (part.atStart(u"is")) {
            source.inlineText = readRichText(part);
        }
    }
    return source;
}

std::optional<RawCell::Value> textValue(const QString& text)
{
    return text.isEmpty() ? std::nullopt : std::optional<RawCell::Value>(text);
}

class SheetReader
{
public:
    SheetReader(XmlPart& part, const WorkbookContext& context)
        : m_part(part)
        , m_context(context)
        , m_cells(context.cellsBefore)
    {
    }

    Result<RawTable> read()
    {
        while (m_part.next()) {
            if (m_part.atStart(u"row")) {
                KECAN_CHECK(readRow());
            } else if (m_part.atStart(u"mergeCell")) {
                readMerge();
            }
        }
        KECAN_CHECK(m_part.status());
        return m_table;
    }

private:
    Status readRow();
    Status readCell(RawRow& row);
    void readMerge();
    [[nodiscard]] Result<std::optional<RawCell::Value>> valueOf(const CellSource& source) const;
    [[nodiscard]] Result<std::optional<RawCell::Value>> sharedText(const QString& index) const;
    [[nodiscard]] std::optional<RawCell::Value> numberValue(const CellSource& source) const;

    XmlPart& m_part;
    const WorkbookContext& m_context;
    RawTable m_table;
    int m_lastRow = 0;
    int m_lastColumn = 0;
    std::int64_t m_cells;
};

Status SheetReader::readRow()
{
    const QString number = m_part.attribute(QStringLiteral("r"));
    RawRow row{.number = number.isEmpty() ? m_lastRow + 1 : number.toInt(), .cells = {}};
    if (row.number <= m_lastRow || row.number > kMaxRow) {
        return damagedWorkbookError(
            QStringLiteral("row number %1 after %2").arg(number).arg(m_lastRow));
    }
    m_lastRow = row.number;
    m_lastColumn = 0;
    while (m_part.next() && !m_part.atEnd(u"row")) {
        if (m_part.atStart(u"c")) {
            KECAN_CHECK(readCell(row));
        }
    }
    if (!row.cells.empty()) {
        m_table.rows.push_back(std::move(row));
    }
    return {};
}

Status SheetReader::readCell(RawRow& row)
{
    const QString reference = m_part.attribute(QStringLiteral("r"));
    const std::optional<CellAddress> address =
        reference.isEmpty() ? CellAddress{.row = row.number, .column = m_lastColumn + 1}
                            : CellAddress::parse(reference);
    if (!address || address->row != row.number || address->column <= m_lastColumn ||
        address->column > kMaxColumn) {
        return damagedWorkbookError(
            QStringLiteral("cell reference %1 in row %2").arg(reference).arg(row.number));
    }
    m_lastColumn = address->column;
    const CellSource source = readCellSource(m_part);
    KECAN_TRY(std::optional<RawCell::Value> value, valueOf(source));
    if (!value) {
        return {};
    }
    if (++m_cells > m_context.maxCells) {
        return tooManyCellsError(m_context.maxCells);
    }
    row.cells.push_back({.column = m_lastColumn,
                         .font = m_context.styles.cell(source.style).font,
                         .value = std::move(*value)});
    return {};
}

void SheetReader::readMerge()
{
    if (const auto range = CellRange::parse(m_part.attribute(QStringLiteral("ref")))) {
        m_table.merges.push_back(*range);
    }
}

Result<std::optional<RawCell::Value>> SheetReader::valueOf(const CellSource& source) const
{
    if (source.inlineText) {
        return textValue(*source.inlineText);
    }
    if (!source.value || source.value->isEmpty()) {
        return std::optional<RawCell::Value>();
    }
    if (source.type == u"s") {
        return sharedText(*source.value);
    }
    if (source.type == u"str" || source.type == u"inlineStr") {
        return textValue(decodedCellText(*source.value));
    }
    if (source.type == u"e") {
        return std::optional<RawCell::Value>(CellError{.text = *source.value});
    }
    if (source.type == u"b") {
        return std::optional<RawCell::Value>(source.value->trimmed() == u"1");
    }
    if (source.type == u"d") {
        if (const auto day = Day::fromIso(source.value->left(10))) {
            return std::optional<RawCell::Value>(*day);
        }
        return textValue(*source.value);
    }
    return numberValue(source);
}

Result<std::optional<RawCell::Value>> SheetReader::sharedText(const QString& index) const
{
    bool ok = false;
    const qlonglong number = index.toLongLong(&ok);
    if (!ok || number < 0 || std::cmp_greater_equal(number, m_context.strings.size())) {
        return damagedWorkbookError(QStringLiteral("shared string %1 is missing").arg(index));
    }
    return textValue(m_context.strings[static_cast<std::size_t>(number)]);
}

std::optional<RawCell::Value> SheetReader::numberValue(const CellSource& source) const
{
    bool ok = false;
    const double number = source.value->toDouble(&ok);
    if (!ok || !std::isfinite(number)) {
        return textValue(*source.value);
    }
    if (m_context.styles.cell(source.style).isDate) {
        if (const auto day = dayOfSerial(number, m_context.startsIn1904)) {
            return *day;
        }
    }
    return number;
}

} // namespace

std::optional<Day> dayOfSerial(double serial, bool startsIn1904)
{
    constexpr double kLast = 2'958'465; // 31/12/9999
    constexpr int kPhantomDay = 60;     // 29/02/1900, which Excel believes in
    if (!(serial >= 0) || serial > kLast) {
        return std::nullopt;
    }
    const int days = static_cast<int>(std::floor(serial));
    if (startsIn1904) {
        return Day::fromDate(QDate(1904, 1, 1)).plusDays(days);
    }
    if (days == 0 || days == kPhantomDay) {
        return std::nullopt;
    }
    const QDate origin = days < kPhantomDay ? QDate(1899, 12, 31) : QDate(1899, 12, 30);
    return Day::fromDate(origin).plusDays(days);
}

Result<RawTable> readSheet(XmlPart& part, const WorkbookContext& context)
{
    return SheetReader(part, context).read();
}

} // namespace kecan::exchange
