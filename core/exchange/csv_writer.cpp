#include "core/exchange/csv_writer.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::CsvWriter)
};

bool isPlainNumber(QStringView text)
{
    const QStringView digits = text.mid(text.startsWith(u'-') || text.startsWith(u'+') ? 1 : 0);
    return !digits.isEmpty() && std::ranges::all_of(digits, [](QChar c) {
        return (c >= u'0' && c <= u'9') || c == u'.' || c == u',';
    });
}

/// Spreadsheets run what begins with one of these. @source OWASP, CSV Injection
bool wouldRun(QStringView text)
{
    constexpr QStringView kStarters = u"=+-@\t\r";
    return !text.isEmpty() && kStarters.contains(text[0]) && !isPlainNumber(text);
}

QString csvField(const QString& text, const CsvOptions& options)
{
    QString field = options.guardFormulas && wouldRun(text) ? u'\'' + text : text;
    const bool outerBlank = !field.isEmpty() && (field.front().isSpace() || field.back().isSpace());
    const bool needsQuotes = outerBlank || field.contains(u'"') || field.contains(u'\n') ||
                             field.contains(u'\r') || field.contains(options.delimiter);
    if (!needsQuotes) {
        return field;
    }
    field.replace(u'"', QStringLiteral("\"\""));
    return u'"' + field + u'"';
}

} // namespace

QByteArray csvBytes(const std::vector<QStringList>& rows, const CsvOptions& options)
{
    QByteArray bytes = options.byteOrderMark ? QByteArray("\xef\xbb\xbf") : QByteArray();
    for (const QStringList& row : rows) {
        QStringList fields;
        for (const QString& text : row) {
            fields.append(csvField(text, options));
        }
        // A record of one empty field would read back as a blank line.
        const bool blank = fields.size() == 1 && fields.front().isEmpty();
        bytes += blank ? QByteArray("\"\"") : fields.join(options.delimiter).toUtf8();
        bytes += "\r\n";
    }
    return bytes;
}

Status
writeCsv(const QString& file, const std::vector<QStringList>& rows, const CsvOptions& options)
{
    QSaveFile output(file);
    const QByteArray bytes = csvBytes(rows, options);
    if (!output.open(QIODevice::WriteOnly) || output.write(bytes) != bytes.size() ||
        !output.commit()) {
        return Error{
            .code = ErrorCode::Io,
            .message =
                Texts::tr("The file “%1” cannot be written.").arg(QFileInfo(file).fileName()),
            .detail = output.errorString()};
    }
    return {};
}

} // namespace kecan::exchange
