#include "core/exchange/csv_reader.h"

#include "core/exchange/spreadsheet_reader.h"
#include "core/exchange/xlsx_strings.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::CsvReader)
};

constexpr int kSampleRecords = 20;

/// Splits CSV text into records, one call each.
class RecordReader
{
public:
    RecordReader(QStringView text, QChar delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    [[nodiscard]] bool atEnd() const { return m_position >= m_text.size(); }
    /// True when the last record ran to the end of the text inside quotes.
    [[nodiscard]] bool quoteOpen() const { return m_quoteOpen; }

    std::vector<QString> next()
    {
        std::vector<QString> fields;
        bool more = true;
        while (more) {
            fields.push_back(nextField());
            more = !atEnd() && m_text[m_position] == m_delimiter;
            m_position += more ? 1 : 0;
        }
        skipLineEnd();
        return fields;
    }

private:
    QString nextField()
    {
        QString field;
        if (!atEnd() && m_text[m_position] == u'"') {
            field = quotedPart();
        }
        // Whatever follows a closing quote is kept: hand-made files have it.
        const qsizetype start = m_position;
        while (!atEnd() && m_text[m_position] != m_delimiter && !isLineEnd(m_text[m_position])) {
            ++m_position;
        }
        return field += m_text.mid(start, m_position - start);
    }

    QString quotedPart()
    {
        QString part;
        ++m_position;
        while (!atEnd()) {
            const qsizetype quote = m_text.indexOf(u'"', m_position);
            if (quote < 0) {
                break;
            }
            part += m_text.mid(m_position, quote - m_position);
            m_position = quote + 1;
            if (atEnd() || m_text[m_position] != u'"') {
                return part;
            }
            part += u'"';
            ++m_position;
        }
        m_quoteOpen = true;
        m_position = m_text.size();
        return part;
    }

    void skipLineEnd()
    {
        if (!atEnd() && m_text[m_position] == u'\r') {
            ++m_position;
        }
        if (!atEnd() && m_text[m_position] == u'\n') {
            ++m_position;
        }
    }

    static bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    QStringView m_text;
    QChar m_delimiter;
    qsizetype m_position = 0;
    bool m_quoteOpen = false;
};

/// Delimiter named in a first line "sep=;", which is not part of the table.
std::optional<QChar> namedDelimiter(QStringView text)
{
    const QStringView line = text.left(6);
    const bool named = line.startsWith(u"sep=", Qt::CaseInsensitive) && line.size() >= 5 &&
                       (line.size() == 5 || line[5] == u'\r' || line[5] == u'\n');
    return named ? std::optional<QChar>(line[4]) : std::nullopt;
}

/// How evenly a delimiter splits the sample: records of the most frequent width, then that width.
std::pair<int, std::size_t> evenness(const QString& text, QChar delimiter)
{
    RecordReader reader(text, delimiter);
    std::vector<std::size_t> widths;
    while (!reader.atEnd() && std::ssize(widths) < kSampleRecords) {
        const std::vector<QString> fields = reader.next();
        if (fields.size() > 1 || !fields.front().trimmed().isEmpty()) {
            widths.push_back(fields.size());
        }
    }
    std::pair<int, std::size_t> best{0, 1};
    for (const std::size_t width : widths) {
        const auto count = static_cast<int>(std::ranges::count(widths, width));
        if (width > 1) {
            best = std::max(best, std::pair(count, width));
        }
    }
    return best;
}

Error encodingError()
{
    return Error{.code = ErrorCode::Format,
                 .message = Texts::tr("The text of this file is not in Unicode (UTF-8); in Excel, "
                                      "save it as “CSV UTF-8” or as .xlsx.")};
}

Result<QString> decoded(const QByteArray& bytes)
{
    const auto marked = QStringConverter::encodingForData(bytes);
    // Without state a letter cut off at the end is an error and not kept for later.
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8),
                           QStringConverter::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    // A file of UTF-16 without mark is valid UTF-8 with a zero after each letter.
    if (decoder.hasError() || text.contains(QChar::Null)) {
        return encodingError();
    }
    return text;
}

void appendRecord(RawTable& table, int number, const std::vector<QString>& fields)
{
    RawRow row{.number = number, .cells = {}};
    int column = 0;
    for (const QString& field : fields) {
        ++column;
        if (!field.isEmpty()) {
            row.cells.push_back({.column = column,
                                 .font = -1,
                                 .value = field.normalized(QString::NormalizationForm_C)});
        }
    }
    if (!row.cells.empty()) {
        table.rows.push_back(std::move(row));
    }
}

} // namespace

QChar detectDelimiter(const QString& text)
{
    if (const auto named = namedDelimiter(text)) {
        return *named;
    }
    constexpr std::array kCandidates{u',', u';', u'\t'};
    QChar best = kCandidates.front();
    std::pair<int, std::size_t> bestScore{0, 1};
    for (const char16_t candidate : kCandidates) {
        const auto score = evenness(text, candidate);
        if (score > bestScore) {
            best = candidate;
            bestScore = score;
        }
    }
    return best;
}

Result<RawTable> parseCsv(const QByteArray& bytes, const ReadLimits& limits)
{
    KECAN_TRY(const QString text, decoded(bytes));
    RecordReader reader(text, detectDelimiter(text));
    RawTable table;
    if (namedDelimiter(text)) {
        reader.next();
    }
    std::int64_t cells = 0;
    int number = 0;
    while (!reader.atEnd()) {
        const std::vector<QString> fields = reader.next();
        ++number;
        if (reader.quoteOpen()) {
            return Error{.code = ErrorCode::Format,
                         .message =
                             Texts::tr("The quote opened in row %1 is never closed.").arg(number)};
        }
        cells += std::ssize(fields);
        if (cells > limits.maxCells || std::ssize(fields) > kMaxColumn) {
            return tooManyCellsError(limits.maxCells);
        }
        appendRecord(table, number, fields);
    }
    return table;
}

Result<RawTable> readCsv(const QString& file, const ReadLimits& limits)
{
    KECAN_TRY(const QByteArray bytes, readWholeFile(file, limits));
    return parseCsv(bytes, limits);
}

} // namespace kecan::exchange
