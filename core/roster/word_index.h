#pragma once

#include "core/roster/row_set.h"

#include <QHash>
#include <QString>
#include <QStringView>

#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace kecan {

/// Number of a word in a WordIndex.
using WordId = std::uint32_t;

/// Stands in a renumbering for a row that is no more.
inline constexpr RosterRow kNoRow = 0xFFFFFFFFU;

/// Which rows have which words. A word that many rows have is a set of bits, another a short list;
/// names are made of a few hundred syllables, so that any question is a handful of sets.
class WordIndex
{
public:
    /// Rows of one word; a row stands once for every time it has the word.
    struct Occurrences
    {
        QString word;
        RowSet often;                ///< empty for a word that few have
        std::vector<RosterRow> rows; ///< in order: those of a rare word, and what repeats
    };

    /// The number of @p word, new if it has none yet.
    WordId idOf(QStringView word);
    /// Notes @p word in @p row once more; settle() before asking. @cost constant when rows come in
    /// order
    void insert(WordId word, RosterRow row);
    /// The same for many rows, each there once and in any order. @cost constant for each
    void insert(WordId word, std::span<const RosterRow> rows);
    /// Takes all rows out and keeps the words, so that the same words need not be learnt again.
    void clear();
    /// Gives every row its new number, in the same order; kNoRow takes it out. settle() afterwards.
    void renumber(std::span<const RosterRow> newRows);
    /// Makes ready for questions about rows below @p rows.
    void settle(std::size_t rows);

    /// The words that begin with @p prefix.
    [[nodiscard]] std::span<const WordId> beginningWith(QStringView prefix) const;
    [[nodiscard]] const Occurrences& occurrences(WordId word) const { return m_words[word]; }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(QStringView word) const { return qHash(word); }
    };

    std::vector<Occurrences> m_words;
    std::unordered_map<QString, WordId, Hash, std::equal_to<>> m_ids;
    std::vector<WordId> m_sorted; ///< by word
};

/// Counts in every row the words that begin with a prefix, as far as @c wanted.
class WordCount
{
public:
    WordCount(std::size_t rows, std::size_t wanted);

    void add(const WordIndex& index, QStringView prefix);
    /// Rows that have as many as wanted.
    [[nodiscard]] const RowSet& reached() const { return m_atLeast.back(); }

private:
    void add(const WordIndex::Occurrences& word);

    std::vector<RowSet> m_atLeast; ///< rows with one, two … words
};

} // namespace kecan
