#pragma once

#include <QDate>
#include <QString>

#include <compare>
#include <cstdint>
#include <limits>
#include <optional>

namespace kecan {

/// A calendar day in four bytes (julian day number); always valid. Endless() stands for "no end
/// yet".
class Day
{
public:
    constexpr explicit Day(std::int32_t julianDay)
        : m_julianDay(julianDay)
    {
    }

    /// The day of the Gregorian date, or nothing when there is no such date.
    static std::optional<Day> fromYmd(int year, int month, int day)
    {
        const QDate date(year, month, day);
        return date.isValid() ? std::optional<Day>(fromDate(date)) : std::nullopt;
    }
    /// @p date must be valid.
    static Day fromDate(QDate date)
    {
        Q_ASSERT(date.isValid());
        return Day(static_cast<std::int32_t>(date.toJulianDay()));
    }
    /// From "2012-01-31" only; what people type goes through PartialDate::parse().
    static std::optional<Day> fromIso(const QString& text)
    {
        const QDate date = QDate::fromString(text, Qt::ISODate);
        return date.isValid() ? std::optional<Day>(fromDate(date)) : std::nullopt;
    }
    static constexpr Day endless() { return Day(std::numeric_limits<std::int32_t>::max()); }

    [[nodiscard]] constexpr bool isEndless() const { return *this == endless(); }
    [[nodiscard]] constexpr std::int32_t julianDay() const { return m_julianDay; }
    [[nodiscard]] QDate date() const { return QDate::fromJulianDay(m_julianDay); }
    /// "2012-01-31"; empty for endless().
    [[nodiscard]] QString iso() const
    {
        return isEndless() ? QString() : date().toString(Qt::ISODate);
    }
    /// "31/01/2012", as Vietnamese papers write it; empty for endless().
    [[nodiscard]] QString text() const
    {
        return isEndless() ? QString() : date().toString(QStringLiteral("dd/MM/yyyy"));
    }
    /// Endless stays endless.
    [[nodiscard]] constexpr Day plusDays(std::int32_t days) const
    {
        return isEndless() ? *this : Day(m_julianDay + days);
    }
    /// Calendar months; the last day of a shorter month where the day does not exist.
    [[nodiscard]] Day plusMonths(int months) const
    {
        return isEndless() ? *this : fromDate(date().addMonths(months));
    }

    constexpr bool operator==(const Day&) const = default;
    constexpr std::strong_ordering operator<=>(const Day&) const = default;

private:
    std::int32_t m_julianDay;
};

} // namespace kecan
