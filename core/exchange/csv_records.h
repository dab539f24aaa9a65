#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace kecan::exchange {

/// A row of one of our own CSV files, its fields asked for by heading. Complaints name file and
/// row.
class CsvRecord
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::CsvRecord)

public:
    CsvRecord(QString file, int row, QHash<QString, QString> fields);

    /// Clean text; empty when the field is empty or not there.
    [[nodiscard]] QString text(const char* heading) const;
    /// @error Format when empty
    [[nodiscard]] Result<QString> required(const char* heading) const;
    /// Nothing when empty. @error Format
    [[nodiscard]] Result<std::optional<PartialDate>> maybeDate(const char* heading) const;
    /// @error Format when empty or no date
    [[nodiscard]] Result<PartialDate> date(const char* heading) const;
    /// @p fallback when empty. @error Format
    [[nodiscard]] Result<int> number(const char* heading, int fallback) const;
    /// The value of a code word by @p parse. @error Format when it is none of them
    template <class Parse>
    [[nodiscard]] auto word(const char* heading, const Parse& parse) const
        -> Result<typename decltype(parse(QStringView()))::value_type>
    {
        const QString value = text(heading);
        if (const auto parsed = parse(value)) {
            return *parsed;
        }
        return wrong(heading, value);
    }

    /// A Format error about the field.
    [[nodiscard]] Error wrong(const char* heading, const QString& value) const;
    /// @p error with file and row put in front.
    [[nodiscard]] Error located(const Error& error) const;

private:
    QString m_file;
    int m_row;
    QHash<QString, QString> m_fields;
};

/// All rows of @p file. @error as readCsv()
Result<std::vector<CsvRecord>> readCsvRecords(const QString& file);

} // namespace kecan::exchange
