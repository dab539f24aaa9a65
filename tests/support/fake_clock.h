#pragma once

#include "core/base/clock.h"

namespace kecan::test {

/// A clock that stands still until told otherwise; begins at noon UTC of 01/01/2020.
class FakeClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] Day today() const override { return Day::fromDate(m_now.date()); }

    void set(const QDateTime& now) { m_now = now; }
    void advanceMinutes(int minutes) { m_now = m_now.addSecs(minutes * 60LL); }

private:
    QDateTime m_now = QDateTime(QDate(2020, 1, 1), QTime(12, 0), Qt::UTC);
};

} // namespace kecan::test
