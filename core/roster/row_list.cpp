#include "core/roster/row_list.h"

#include <algorithm>

namespace kecan {

namespace {

constexpr std::size_t kBitsInWord = 64;
constexpr std::size_t kWordsInStretch = 8;

std::uint32_t bitsIn(std::uint64_t word)
{
    return static_cast<std::uint32_t>(std::popcount(word));
}

} // namespace

RowList::RowList(std::vector<RosterRow> rows)
    : m_size(rows.size())
    , m_rows(std::move(rows))
{
}

RowList::RowList(std::vector<RowSet> sets)
{
    for (RowSet& set : sets) {
        Section section{std::move(set), {}, m_size, 0};
        const auto words = section.set.words();
        section.before.reserve(words.size() / kWordsInStretch + 1);
        std::uint32_t count = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (i % kWordsInStretch == 0) {
                section.before.push_back(count);
            }
            count += bitsIn(words[i]);
        }
        section.count = count;
        m_size += count;
        if (count > 0) {
            m_sections.push_back(std::move(section));
        }
    }
}

RosterRow RowList::operator[](std::size_t place) const
{
    Q_ASSERT(place < m_size);
    if (m_sections.empty()) {
        return m_rows[place];
    }
    const auto after = std::upper_bound(
        m_sections.begin(), m_sections.end(), place, [](std::size_t wanted, const Section& s) {
            return wanted < s.firstPlace;
        });
    const Section& section = *std::prev(after);
    return section.rowAt(place - section.firstPlace);
}

std::optional<std::size_t> RowList::placeOf(RosterRow row) const
{
    for (const Section& section : m_sections) {
        if (row < section.set.universe() && section.set.contains(row)) {
            return section.firstPlace + section.placeOf(row);
        }
    }
    const auto found = std::find(m_rows.begin(), m_rows.end(), row);
    return found == m_rows.end() ? std::nullopt
                                 : std::optional(static_cast<std::size_t>(found - m_rows.begin()));
}

std::vector<RosterRow> RowList::first(std::size_t most) const
{
    std::vector<RosterRow> rows;
    rows.reserve(std::min(most, m_size));
    for (const Section& section : m_sections) {
        const auto words = section.set.words();
        for (std::size_t i = 0; i < words.size() && rows.size() < most; ++i) {
            for (std::uint64_t word = words[i]; word != 0 && rows.size() < most; word &= word - 1) {
                const auto bit = static_cast<std::size_t>(std::countr_zero(word));
                rows.push_back(static_cast<RosterRow>(i * kBitsInWord + bit));
            }
        }
    }
    if (m_sections.empty()) {
        rows.assign(m_rows.begin(),
                    m_rows.begin() + static_cast<std::ptrdiff_t>(std::min(most, m_size)));
    }
    return rows;
}

RosterRow RowList::Section::rowAt(std::size_t place) const
{
    const auto after = std::upper_bound(before.begin(), before.end(), place);
    const auto stretch = static_cast<std::size_t>(after - before.begin()) - 1;
    std::size_t left = place - before[stretch];
    std::size_t word = stretch * kWordsInStretch;
    const auto words = set.words();
    while (left >= bitsIn(words[word])) {
        left -= bitsIn(words[word]);
        ++word;
    }
    std::uint64_t bits = words[word];
    for (; left > 0; --left) {
        bits &= bits - 1;
    }
    return static_cast<RosterRow>(word * kBitsInWord +
                                  static_cast<std::size_t>(std::countr_zero(bits)));
}

std::size_t RowList::Section::placeOf(RosterRow row) const
{
    const std::size_t wordOfRow = row / kBitsInWord;
    const std::size_t stretch = wordOfRow / kWordsInStretch;
    std::size_t place = before[stretch];
    const auto words = set.words();
    for (std::size_t word = stretch * kWordsInStretch; word < wordOfRow; ++word) {
        place += bitsIn(words[word]);
    }
    const std::uint64_t below = (std::uint64_t{1} << (row % kBitsInWord)) - 1;
    return place + bitsIn(words[wordOfRow] & below);
}

} // namespace kecan
