#include "core/exchange/csv_records.h"

#include "core/base/text_normal.h"
#include "core/exchange/csv_reader.h"

#include <QFileInfo>

namespace kecan::exchange {

CsvRecord::CsvRecord(QString file, int row, QHash<QString, QString> fields)
    : m_file(std::move(file))
    , m_row(row)
    , m_fields(std::move(fields))
{
}

QString CsvRecord::text(const char* heading) const
{
    return m_fields.value(QString::fromLatin1(heading));
}

Result<QString> CsvRecord::required(const char* heading) const
{
    QString value = text(heading);
    if (value.isEmpty()) {
        return wrong(heading, value);
    }
    return value;
}

Result<std::optional<PartialDate>> CsvRecord::maybeDate(const char* heading) const
{
    const QString value = text(heading);
    if (value.isEmpty()) {
        return std::optional<PartialDate>();
    }
    const Result<PartialDate> parsed = PartialDate::parse(value);
    if (!parsed) {
        return wrong(heading, value);
    }
    return std::optional<PartialDate>(*parsed);
}

Result<PartialDate> CsvRecord::date(const char* heading) const
{
    KECAN_TRY(const std::optional<PartialDate> parsed, maybeDate(heading));
    if (!parsed) {
        return wrong(heading, {});
    }
    return *parsed;
}

Result<int> CsvRecord::number(const char* heading, int fallback) const
{
    const QString value = text(heading);
    bool isNumber = false;
    const int number = value.toInt(&isNumber);
    if (value.isEmpty()) {
        return fallback;
    }
    if (!isNumber) {
        return wrong(heading, value);
    }
    return number;
}

Error CsvRecord::wrong(const char* heading, const QString& value) const
{
    return located(
        {ErrorCode::Format,
         tr("“%1” does not fit the column %2.").arg(value, QString::fromLatin1(heading))});
}

Error CsvRecord::located(const Error& error) const
{
    return {error.code, tr("%1, row %2: %3").arg(m_file).arg(m_row).arg(error.message)};
}

Result<std::vector<CsvRecord>> readCsvRecords(const QString& file)
{
    KECAN_TRY(const RawTable table, readCsv(file));
    std::vector<CsvRecord> records;
    if (table.rows.empty()) {
        return records;
    }
    const RawRow& heading = table.rows.front();
    const QString name = QFileInfo(file).fileName();
    records.reserve(table.rows.size());
    for (std::size_t i = 1; i < table.rows.size(); ++i) {
        QHash<QString, QString> fields;
        for (const RawCell& cell : table.rows[i].cells) {
            if (const RawCell* title = heading.cell(cell.column)) {
                fields.insert(title->displayText().trimmed(), normalizedText(cell.displayText()));
            }
        }
        records.emplace_back(name, table.rows[i].number, std::move(fields));
    }
    return records;
}

} // namespace kecan::exchange
