#include "core/exchange/cell_values.h"

#include "core/base/text_normal.h"
#include "core/exchange/xlsx_sheet.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::CellValues)
};

constexpr int kFirstYear = 1800;
constexpr int kLastYear = 2200;
constexpr double kFirstSerial = 10'000; // May 1927
constexpr double kLastSerial = 73'050;  // the last day of 2099

Error notADate(const QString& text)
{
    return Error{.code = ErrorCode::Validation,
                 .message = Texts::tr("“%1” is not a date.").arg(text)};
}

Result<DateReading> dateOfNumber(const RawCell& cell, double number, bool startsIn1904)
{
    const bool whole = std::trunc(number) == number;
    if (whole && number >= kFirstYear && number <= kLastYear) {
        return DateReading{.date = PartialDate::fromYmd(static_cast<int>(number)),
                           .fromSerial = false};
    }
    if (number >= kFirstSerial && number <= kLastSerial) {
        if (const auto day = dayOfSerial(number, startsIn1904)) {
            return DateReading{.date = PartialDate::fromDay(*day), .fromSerial = true};
        }
    }
    // "9.2016" is a number where the point is the decimal sign.
    const Result<PartialDate> typed = PartialDate::parse(cell.displayText());
    if (whole || !typed) {
        return notADate(cell.displayText());
    }
    return DateReading{.date = *typed, .fromSerial = false};
}

Result<DateReading> dateOfText(const QString& text, bool startsIn1904)
{
    static const QRegularExpression kSerial(QStringLiteral("^\\d{5}(\\.0+)?$"));
    static const QRegularExpression kMidnight(QStringLiteral("[ T]+0{1,2}:00(:00(\\.0+)?)?$"));
    QString date = text;
    date.remove(kMidnight);
    if (kSerial.match(date).hasMatch()) {
        const double number = date.toDouble();
        return dateOfNumber(
            RawCell{.column = 1, .font = -1, .value = number}, number, startsIn1904);
    }
    KECAN_TRY(const PartialDate parsed, PartialDate::parse(date));
    return DateReading{.date = parsed, .fromSerial = false};
}

} // namespace

QString cellText(const RawCell* cell)
{
    if (!cell) {
        return {};
    }
    const QString text = normalizedText(cell->displayText());
    const bool placeholder = std::ranges::all_of(text, [](QChar c) {
        return c == u'-' || c == u'–' || c == u'—' || c == u'.' || c == u'…' || c == u'_';
    });
    return placeholder ? QString() : text;
}

Result<DateReading> cellDate(const RawCell* cell, bool startsIn1904)
{
    const QString text = cellText(cell);
    if (text.isEmpty()) {
        return DateReading{};
    }
    if (const Day* day = cell->day()) {
        return DateReading{.date = PartialDate::fromDay(*day), .fromSerial = false};
    }
    if (const double* number = cell->number()) {
        return dateOfNumber(*cell, *number, startsIn1904);
    }
    if (cell->text()) {
        return dateOfText(text, startsIn1904);
    }
    return notADate(text);
}

bool looksLikeFormula(const QString& text)
{
    return text.startsWith(u'=') || text.startsWith(u'@') || text.startsWith(u'+');
}

} // namespace kecan::exchange
