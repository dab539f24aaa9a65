#pragma once

#include <QtGlobal>

#include <compare>
#include <cstdint>
#include <functional>
#include <optional>

namespace kecan {

/// Local key of a record: positive, never null, and never mixed up with the key of another kind.
template <class Tag>
class Id
{
public:
    constexpr explicit Id(std::int64_t value)
        : m_value(value)
    {
        Q_ASSERT(value > 0);
    }

    /// The id with this number, or nothing when it is not positive.
    static constexpr std::optional<Id> from(std::int64_t value)
    {
        return value > 0 ? std::optional<Id>(Id(value)) : std::nullopt;
    }

    [[nodiscard]] constexpr std::int64_t value() const { return m_value; }

    constexpr bool operator==(const Id&) const = default;
    constexpr std::strong_ordering operator<=>(const Id&) const = default;

private:
    std::int64_t m_value;
};

/// An Id or nothing, in the eight bytes of the Id: events and tenures exist by the million.
template <class Tag>
class MaybeId
{
public:
    constexpr MaybeId() = default;
    constexpr MaybeId(Id<Tag> id)
        : m_value(id.value())
    {
    }
    constexpr MaybeId(std::nullopt_t) {}

    /// From a stored number, where 0 stands for nothing.
    static constexpr MaybeId fromStored(std::int64_t value)
    {
        MaybeId id;
        id.m_value = value > 0 ? value : 0;
        return id;
    }

    [[nodiscard]] constexpr bool has() const { return m_value > 0; }
    constexpr explicit operator bool() const { return has(); }
    constexpr Id<Tag> operator*() const { return Id<Tag>(m_value); }
    /// The number, 0 for nothing.
    [[nodiscard]] constexpr std::int64_t stored() const { return m_value; }

    constexpr bool operator==(const MaybeId&) const = default;
    constexpr std::strong_ordering operator<=>(const MaybeId&) const = default;

private:
    std::int64_t m_value = 0;
};

} // namespace kecan

template <class Tag>
struct std::hash<kecan::Id<Tag>>
{
    std::size_t operator()(kecan::Id<Tag> id) const noexcept
    {
        return std::hash<std::int64_t>()(id.value());
    }
};
