#include "core/base/partial_date.h"

#include "core/base/text_normal.h"

#include <QVarLengthArray>

#include <algorithm>

namespace kecan {

namespace {

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2200;
constexpr qsizetype kYearDigits = 4;
constexpr qsizetype kOtherDigits = 2;

/// One part of a typed date; an unknown part has the value 0.
struct Part
{
    int value = 0;
    qsizetype digits = 0;
};

using Parts = QVarLengthArray<Part, 3>;

/// "…", "..", "0" and "00" are what people put for a day or month nobody knows.
bool isPlaceholder(QStringView text)
{
    const auto isDots = [](QChar c) { return c == u'.' || c == QChar(u'…'); };
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isDots);
}

std::optional<Part> readPart(QStringView text)
{
    if (isPlaceholder(text)) {
        return Part{};
    }
    if (text.isEmpty() || text.size() > kYearDigits) {
        return std::nullopt;
    }
    Part part{0, text.size()};
    for (const QChar c : text) {
        if (c < u'0' || c > u'9') {
            return std::nullopt;
        }
        constexpr int kTen = 10;
        part.value = part.value * kTen + (c.unicode() - u'0');
    }
    return part;
}

/// The parts between separators, of which only one kind may occur; empty when it is no date.
Parts readParts(QStringView text)
{
    // A dot may also belong to a placeholder, so it separates only where nothing else does.
    const QChar separator = text.contains(u'/') ? u'/' : text.contains(u'-') ? u'-' : u'.';
    Parts parts;
    if (isPlaceholder(text)) {
        return parts;
    }
    for (const QStringView piece : text.tokenize(separator)) {
        const std::optional<Part> part = readPart(piece.trimmed());
        constexpr qsizetype kMostParts = 3;
        if (!part || parts.size() == kMostParts) {
            return {};
        }
        parts.append(*part);
    }
    if (parts.front().digits == kYearDigits) {
        std::reverse(parts.begin(), parts.end());
    }
    return parts;
}

/// Whether everything before the year can be a day or a month.
bool areShort(const Parts& parts)
{
    return std::all_of(parts.begin(), parts.end() - 1, [](const Part& part) {
        return part.digits <= kOtherDigits;
    });
}

/// @p typed for a message; enough of it to be recognised.
QString quoted(const QString& typed)
{
    constexpr qsizetype kLongestQuote = 40;
    return typed.size() <= kLongestQuote ? typed : typed.left(kLongestQuote) + u'…';
}

} // namespace

std::optional<PartialDate> PartialDate::fromYmd(int year, int month, int day)
{
    if (year < kFirstYear || year > kLastYear || (month == 0 && day != 0)) {
        return std::nullopt;
    }
    const std::optional<Day> earliest =
        Day::fromYmd(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
    if (!earliest) {
        return std::nullopt;
    }
    const DatePrecision precision = month == 0 ? DatePrecision::Year
                                    : day == 0 ? DatePrecision::Month
                                               : DatePrecision::Day;
    return PartialDate(*earliest, precision);
}

PartialDate PartialDate::fromDay(Day day)
{
    Q_ASSERT(!day.isEndless());
    return PartialDate(day, DatePrecision::Day);
}

PartialDate PartialDate::fromStored(Day earliest, DatePrecision precision)
{
    Q_ASSERT(!earliest.isEndless());
    const QDate date = earliest.date();
    switch (precision) {
    case DatePrecision::Day:
        break;
    case DatePrecision::Month:
        return PartialDate(earliest.plusDays(1 - date.day()), precision);
    case DatePrecision::Year:
        return PartialDate(earliest.plusDays(1 - date.dayOfYear()), precision);
    }
    return PartialDate(earliest, DatePrecision::Day);
}

Result<PartialDate> PartialDate::parse(QStringView text)
{
    const QString typed = normalizedText(text);
    const Parts parts = readParts(typed);
    if (!parts.isEmpty() && parts.back().digits > 0 && parts.back().digits <= kOtherDigits) {
        return Error{
            ErrorCode::Validation,
            tr("\"%1\" has no full year: type the year with four digits.").arg(quoted(typed)),
            QStringLiteral("date with a short year")};
    }
    if (!parts.isEmpty() && parts.back().digits == kYearDigits && areShort(parts)) {
        const qsizetype last = parts.size() - 1;
        const int month = last >= 1 ? parts[last - 1].value : 0;
        const int day = last >= 2 ? parts[last - 2].value : 0;
        if (const auto date = fromYmd(parts[last].value, month, day)) {
            return *date;
        }
    }
    return Error{
        ErrorCode::Validation,
        tr("\"%1\" is not a date: type it like 31/01/2012, 1/2012 or 2012.").arg(quoted(typed)),
        QStringLiteral("not a date")};
}

int PartialDate::year() const
{
    return m_earliest.date().year();
}

int PartialDate::month() const
{
    return m_precision == DatePrecision::Year ? 0 : m_earliest.date().month();
}

int PartialDate::day() const
{
    return m_precision == DatePrecision::Day ? m_earliest.date().day() : 0;
}

Day PartialDate::latest() const
{
    constexpr int kMonthsInYear = 12;
    switch (m_precision) {
    case DatePrecision::Day:
        break;
    case DatePrecision::Month:
        return m_earliest.plusMonths(1).plusDays(-1);
    case DatePrecision::Year:
        return m_earliest.plusMonths(kMonthsInYear).plusDays(-1);
    }
    return m_earliest;
}

QString PartialDate::text() const
{
    switch (m_precision) {
    case DatePrecision::Day:
        break;
    case DatePrecision::Month:
        return m_earliest.date().toString(QStringLiteral("M/yyyy"));
    case DatePrecision::Year:
        return m_earliest.date().toString(QStringLiteral("yyyy"));
    }
    return m_earliest.text();
}

QString PartialDate::iso() const
{
    switch (m_precision) {
    case DatePrecision::Day:
        break;
    case DatePrecision::Month:
        return m_earliest.date().toString(QStringLiteral("yyyy-MM"));
    case DatePrecision::Year:
        return m_earliest.date().toString(QStringLiteral("yyyy"));
    }
    return m_earliest.iso();
}

} // namespace kecan
