#pragma once

#include "core/base/day.h"

#include <QDateTime>

namespace kecan {

/// Where "now" comes from; injected, so that tests and demonstration data choose their own time.
class Clock
{
public:
    virtual ~Clock() = default;
    /// UTC.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    /// Local calendar day.
    [[nodiscard]] virtual Day today() const = 0;

protected:
    Clock() = default;
    Clock(const Clock&) = default;
    Clock& operator=(const Clock&) = default;
};

/// The clock of the computer.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return QDateTime::currentDateTimeUtc(); }
    [[nodiscard]] Day today() const override { return Day::fromDate(QDate::currentDate()); }
};

} // namespace kecan
