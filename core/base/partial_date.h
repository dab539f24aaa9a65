#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <compare>
#include <cstdint>
#include <optional>

namespace kecan {

/// How much of a date is known; old files often give only a month or a year.
enum class DatePrecision : std::uint8_t {
    Day = 0,
    Month = 1,
    Year = 2,
};

/// A date of which perhaps only the year, or the year and month, is known; always a real date.
/// Sorts by its earliest day, more exact first. @source NĐ 135/2020 art. 3: unknown parts count as 01.
class PartialDate
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PartialDate)

public:
    /// Nothing when there is no such date or the year is outside 1800–2200.
    static std::optional<PartialDate> fromYmd(int year, int month = 0, int day = 0);
    static PartialDate fromDay(Day day);
    /// Stored form: the earliest day and the precision.
    static PartialDate fromStored(Day earliest, DatePrecision precision);
    /// Reads what people type: 1/9/2016, 01.09.2016, 1-9-2016, 2016-09-01, 01/09/16 is refused;
    /// 9/2016, 09.2016, 2016-09, 2016; with "…/", "../" or "00/" for unknown parts; blanks around.
    /// @error Validation when it is not a date, with the text quoted.
    static Result<PartialDate> parse(QStringView text);

    [[nodiscard]] DatePrecision precision() const;
    [[nodiscard]] int year() const;
    /// 0 when unknown.
    [[nodiscard]] int month() const;
    /// 0 when unknown.
    [[nodiscard]] int day() const;
    /// First day it can be; what sorting, ages and effective days use.
    [[nodiscard]] Day earliest() const;
    /// Last day it can be.
    [[nodiscard]] Day latest() const;
    /// As printed: "01/9/1965" is never used; "01/09/1965", "9/1965", "1965".
    [[nodiscard]] QString text() const;
    /// "1965-09-01", "1965-09", "1965".
    [[nodiscard]] QString iso() const;

    bool operator==(const PartialDate&) const = default;
    std::strong_ordering operator<=>(const PartialDate& other) const;

private:
    PartialDate(Day earliest, DatePrecision precision)
        : m_earliest(earliest)
        , m_precision(precision)
    {
    }

    Day m_earliest;
    DatePrecision m_precision;
};

} // namespace kecan
