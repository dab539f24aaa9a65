#pragma once

#include <cstdint>
#include <initializer_list>

namespace kecan {

/// Which fields a change sets; the others keep what earlier changes gave them.
template <class Field>
class FieldMask
{
public:
    constexpr FieldMask() = default;
    constexpr FieldMask(std::initializer_list<Field> fields)
    {
        for (const Field field : fields) {
            m_bits |= bit(field);
        }
    }
    /// From the stored number.
    static constexpr FieldMask fromBits(std::uint64_t bits)
    {
        FieldMask mask;
        mask.m_bits = bits;
        return mask;
    }
    /// Every field below @p count.
    static constexpr FieldMask all(int count) { return fromBits((std::uint64_t{1} << count) - 1); }

    [[nodiscard]] constexpr bool has(Field field) const { return (m_bits & bit(field)) != 0; }
    constexpr void set(Field field) { m_bits |= bit(field); }
    constexpr void clear(Field field) { m_bits &= ~bit(field); }
    /// The fields both masks have.
    [[nodiscard]] constexpr FieldMask common(FieldMask other) const
    {
        return fromBits(m_bits & other.m_bits);
    }
    [[nodiscard]] constexpr bool isEmpty() const { return m_bits == 0; }
    [[nodiscard]] constexpr std::uint64_t bits() const { return m_bits; }

    constexpr bool operator==(const FieldMask&) const = default;

private:
    static constexpr std::uint64_t bit(Field field)
    {
        return std::uint64_t{1} << static_cast<unsigned>(field);
    }

    std::uint64_t m_bits = 0;
};

} // namespace kecan
