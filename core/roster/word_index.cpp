#include "core/roster/word_index.h"

#include <algorithm>
#include <utility>

namespace kecan {

namespace {

/// A list of rows takes more room than bits for all from one row in this many on.
constexpr std::size_t kBitsOfARow = 32;

void insertSorted(std::vector<RosterRow>& rows, RosterRow row)
{
    if (rows.empty() || rows.back() <= row) {
        rows.push_back(row);
    } else {
        rows.insert(std::upper_bound(rows.begin(), rows.end(), row), row);
    }
}

/// Puts the rows of a list, in any order, into bits; what repeats stays in the list.
void makeOften(WordIndex::Occurrences& word, std::size_t rows)
{
    RowSet often(rows);
    std::vector<RosterRow> repeats;
    for (const RosterRow row : word.rows) {
        if (often.contains(row)) {
            repeats.push_back(row);
        } else {
            often.insert(row);
        }
    }
    word.often = std::move(often);
    word.rows = std::move(repeats);
}

/// Puts the bits back into the list.
void makeList(WordIndex::Occurrences& word)
{
    if (word.often.universe() == 0) {
        return;
    }
    std::vector<RosterRow> rows;
    auto repeat = word.rows.begin();
    word.often.forEach([&](RosterRow row) {
        rows.push_back(row);
        for (; repeat != word.rows.end() && *repeat == row; ++repeat) {
            rows.push_back(row);
        }
    });
    word.rows = std::move(rows);
    word.often = {};
}

} // namespace

WordId WordIndex::idOf(QStringView word)
{
    if (const auto found = m_ids.find(word); found != m_ids.end()) {
        return found->second;
    }
    const auto id = static_cast<WordId>(m_words.size());
    m_words.push_back({word.toString(), {}, {}});
    m_ids.emplace(m_words.back().word, id);
    return id;
}

void WordIndex::insert(WordId word, RosterRow row)
{
    Occurrences& found = m_words[word];
    makeList(found);
    insertSorted(found.rows, row);
}

void WordIndex::insert(WordId word, std::span<const RosterRow> rows)
{
    Occurrences& found = m_words[word];
    makeList(found);
    found.rows.insert(found.rows.end(), rows.begin(), rows.end());
}

void WordIndex::clear()
{
    for (Occurrences& word : m_words) {
        word.often = {};
        word.rows.clear();
    }
}

void WordIndex::renumber(std::span<const RosterRow> newRows)
{
    for (Occurrences& word : m_words) {
        makeList(word);
        std::size_t kept = 0;
        for (const RosterRow row : word.rows) {
            if (newRows[row] != kNoRow) {
                word.rows[kept++] = newRows[row];
            }
        }
        word.rows.resize(kept);
    }
}

void WordIndex::settle(std::size_t rows)
{
    for (Occurrences& word : m_words) {
        if (word.often.universe() == 0 && word.rows.size() * kBitsOfARow > rows) {
            makeOften(word, rows);
        }
        if (!std::is_sorted(word.rows.begin(), word.rows.end())) {
            std::sort(word.rows.begin(), word.rows.end());
        }
        word.rows.shrink_to_fit();
    }
    if (m_sorted.size() < m_words.size()) {
        for (auto id = static_cast<WordId>(m_sorted.size()); id < m_words.size(); ++id) {
            m_sorted.push_back(id);
        }
        std::sort(m_sorted.begin(), m_sorted.end(), [this](WordId a, WordId b) {
            return m_words[a].word < m_words[b].word;
        });
    }
}

std::span<const WordId> WordIndex::beginningWith(QStringView prefix) const
{
    const auto first = std::lower_bound(
        m_sorted.begin(), m_sorted.end(), prefix, [this](WordId id, QStringView wanted) {
            return QStringView(m_words[id].word) < wanted;
        });
    const auto last = std::partition_point(first, m_sorted.end(), [&](WordId id) {
        return QStringView(m_words[id].word).startsWith(prefix);
    });
    return {first, last};
}

WordCount::WordCount(std::size_t rows, std::size_t wanted)
    : m_atLeast(wanted, RowSet(rows))
{
    Q_ASSERT(wanted > 0);
}

void WordCount::add(const WordIndex& index, QStringView prefix)
{
    for (const WordId word : index.beginningWith(prefix)) {
        add(index.occurrences(word));
    }
}

void WordCount::add(const WordIndex::Occurrences& word)
{
    if (word.often.universe() != 0) {
        for (std::size_t count = m_atLeast.size() - 1; count > 0; --count) {
            RowSet once = m_atLeast[count - 1];
            m_atLeast[count] |= once &= word.often;
        }
        m_atLeast.front() |= word.often;
    }
    for (const RosterRow row : word.rows) {
        std::size_t count = 0;
        while (count + 1 < m_atLeast.size() && m_atLeast[count].contains(row)) {
            ++count;
        }
        m_atLeast[count].insert(row);
    }
}

} // namespace kecan
