#pragma once

#include "core/base/clock.h"
#include "core/history/event.h"

#include <vector>

namespace kecan::test {

/// A clock that stands still until told otherwise.
class FixedClock final : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override { return m_now; }
    [[nodiscard]] Day today() const override { return Day::fromDate(m_now.date()); }
    void set(const QDateTime& now) { m_now = now; }

private:
    QDateTime m_now = QDateTime(QDate(2012, 12, 31), QTime(7, 30, 15, 250), Qt::UTC);
};

/// One event of every kind, in numeric order, with the body it has in earnest and nearly every
/// field set. Not a plausible career: what matters is that nothing of it gets lost.
std::vector<Event> sampleEvents();

/// A profile with every field set.
CadreProfile fullProfile();
/// A profile of which only the name is known.
CadreProfile barestProfile();

/// @p events as an act, with the same uid every time for the same @p name.
Batch batchOf(std::vector<Event> events, const QString& name);

} // namespace kecan::test
