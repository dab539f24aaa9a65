#pragma once

#include <QtGlobal>

#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace kecan {

/// A line of the roster: the place of a person's name in the Vietnamese order of all names.
using RosterRow = std::uint32_t;

/// Some of the rows, as bits: sets are combined word by word, and read out in the order of names.
class RowSet
{
public:
    RowSet() = default;
    /// An empty set of rows below @p rows.
    explicit RowSet(std::size_t rows)
        : m_rows(rows)
        , m_words((rows + kBits - 1) / kBits)
    {
    }

    /// Rows there are, in the set or not.
    [[nodiscard]] std::size_t universe() const { return m_rows; }
    [[nodiscard]] bool contains(RosterRow row) const
    {
        return (m_words[row / kBits] >> (row % kBits) & 1U) != 0;
    }
    void insert(RosterRow row) { m_words[row / kBits] |= std::uint64_t{1} << (row % kBits); }
    void erase(RosterRow row) { m_words[row / kBits] &= ~(std::uint64_t{1} << (row % kBits)); }

    // Both sets must be of the same universe.
    RowSet& operator&=(const RowSet& other)
    {
        return combine(other, [](std::uint64_t a, std::uint64_t b) { return a & b; });
    }
    RowSet& operator|=(const RowSet& other)
    {
        return combine(other, [](std::uint64_t a, std::uint64_t b) { return a | b; });
    }
    /// Takes out the rows of @p other.
    RowSet& operator-=(const RowSet& other)
    {
        return combine(other, [](std::uint64_t a, std::uint64_t b) { return a & ~b; });
    }

    [[nodiscard]] std::size_t count() const
    {
        std::size_t rows = 0;
        for (const std::uint64_t word : m_words) {
            rows += static_cast<std::size_t>(std::popcount(word));
        }
        return rows;
    }
    /// Calls @p visit with every row, in order.
    template <class Visit>
    void forEach(const Visit& visit) const
    {
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            for (std::uint64_t word = m_words[i]; word != 0; word &= word - 1) {
                visit(static_cast<RosterRow>(i * kBits +
                                             static_cast<std::size_t>(std::countr_zero(word))));
            }
        }
    }
    /// Sixty-four rows a word, the first in the lowest bit.
    [[nodiscard]] std::span<const std::uint64_t> words() const { return m_words; }

    bool operator==(const RowSet&) const = default;

private:
    static constexpr std::size_t kBits = 64;

    template <class Operation>
    RowSet& combine(const RowSet& other, const Operation& operation)
    {
        Q_ASSERT(m_rows == other.m_rows);
        for (std::size_t i = 0; i < m_words.size(); ++i) {
            m_words[i] = operation(m_words[i], other.m_words[i]);
        }
        return *this;
    }

    std::size_t m_rows = 0;
    std::vector<std::uint64_t> m_words;
};

} // namespace kecan
