#pragma once

#include "core/workspace/workspace.h"
#include "tests/support/fake_clock.h"

#include <memory>
#include <random>

namespace kecan::test {

/// An office in which anything may be tried: commands of every area with random subjects on random
/// days between 2000 and 2019, in no order of time. What the rules refuse is left out, so that the
/// history is valid. The same seed gives the same history.
class RandomOffice
{
public:
    explicit RandomOffice(unsigned seed);

    /// Tries one command; true when it was recorded.
    bool step();
    [[nodiscard]] Workspace& workspace() { return *m_workspace; }
    [[nodiscard]] const History& history() const { return m_workspace->history(); }
    /// A number from 0 to @p count - 1.
    [[nodiscard]] std::size_t below(std::size_t count);

private:
    template <class Id>
    [[nodiscard]] Id any(std::int64_t next);
    [[nodiscard]] CadreId cadre() { return any<CadreId>(history().nextCadre()); }
    [[nodiscard]] UnitId unit() { return any<UnitId>(history().nextUnit()); }
    [[nodiscard]] PositionId position() { return any<PositionId>(history().nextPosition()); }
    [[nodiscard]] PlanId plan() { return any<PlanId>(history().nextPlan()); }
    [[nodiscard]] PartialDate someDay();

    [[nodiscard]] Command anyCommand();
    [[nodiscard]] Command structureCommand();
    [[nodiscard]] Command positionCommand();
    [[nodiscard]] Command personCommand();
    [[nodiscard]] Command ruleCommand();
    [[nodiscard]] Command tenureCommand();
    [[nodiscard]] Command planningCommand();
    [[nodiscard]] Command correction();
    [[nodiscard]] UnitProfile newUnit();

    FakeClock m_clock;
    std::mt19937 m_random;
    std::unique_ptr<Workspace> m_workspace;
};

} // namespace kecan::test
