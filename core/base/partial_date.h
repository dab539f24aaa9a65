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
enum class DatePrecision : std::uint8_t
{
    Day = 0,
    Month = 1,
    Year = 2,
};

/// A date of which perhaps only the year, or the year and month, is known; always a real date.
/// Sorts by its earliest day, more exact first. @source NĐ 135/2020 art. 3: unknown parts count as
/// 01.
class PartialDate
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PartialDate)

public:
    /// Nothing when there is no such date, the year is outside 1800–2200, or a day comes without
    /// its month. 0 stands for an unknown month or day.
    static std::optional<PartialDate> fromYmd(int year, int month = 0, int day = 0);
    /// @p day must not be endless.
    static PartialDate fromDay(Day day);
    /// Stored form: a day of the date and the precision. @p earliest must not be endless.
    static PartialDate fromStored(Day earliest, DatePrecision precision);
    /// Reads what people type: 1/9/2016, 01.09.2016, 1-9-2016, 2016-09-01; 9/2016, 09.2016,
    /// 2016-09; 2016; with "…", ".." or "00" for an unknown day or month; blanks around the parts.
    /// Years have four digits: 01/09/16 is refused, and so are the serial numbers of a spreadsheet.
    /// @error Validation when it is not a date, with the text quoted.
    static Result<PartialDate> parse(QStringView text);

    [[nodiscard]] DatePrecision precision() const { return m_precision; }
    [[nodiscard]] int year() const;
    /// 0 when unknown.
    [[nodiscard]] int month() const;
    /// 0 when unknown.
    [[nodiscard]] int day() const;
    /// First day it can be; what sorting, ages and effective days use.
    [[nodiscard]] Day earliest() const { return m_earliest; }
    /// Last day it can be.
    [[nodiscard]] Day latest() const;
    /// As printed in lists: "01/09/1965", "5/1965", "1965".
    [[nodiscard]] QString text() const;
    /// "1965-09-01", "1965-09", "1965".
    [[nodiscard]] QString iso() const;

    bool operator==(const PartialDate&) const = default;
    std::strong_ordering operator<=>(const PartialDate& other) const = default;

private:
    constexpr PartialDate(Day earliest, DatePrecision precision)
        : m_earliest(earliest)
        , m_precision(precision)
    {
    }

    Day m_earliest;
    DatePrecision m_precision;
};

} // namespace kecan
