#pragma once

#include "core/roster/word_index.h"

#include <QChar>
#include <QString>
#include <QStringView>

#include <functional>
#include <span>
#include <unordered_map>
#include <vector>

namespace kecan {

/// The words of the phrases that rows have, without marks and as written. A word is folded the
/// first time it is met, not once for every row.
class PhraseIndex
{
public:
    /// What one written word is found by.
    struct Word
    {
        std::vector<WordId> plain;  ///< without marks: searchFold()
        std::vector<WordId> marked; ///< toneFold(), as far as it has marks
        QChar initial;              ///< folded; null when it has no letter
    };

    /// The words of @p phrase, which has single blanks between them.
    std::vector<const Word*> wordsOf(QStringView phrase);
    void insert(std::span<const Word* const> words, RosterRow row);
    /// The same for many rows, each there once and in any order.
    void insert(std::span<const Word* const> words, std::span<const RosterRow> rows);
    /// Takes all rows out and keeps the words.
    void clear();
    void renumber(std::span<const RosterRow> newRows);
    /// Makes ready for questions about rows below @p rows.
    void settle(std::size_t rows);

    [[nodiscard]] const WordIndex& plain() const { return m_plain; }
    [[nodiscard]] const WordIndex& marked() const { return m_marked; }

private:
    struct Hash
    {
        using is_transparent = void;
        std::size_t operator()(QStringView word) const { return qHash(word); }
    };

    const Word& wordOf(QStringView written);

    std::unordered_map<QString, Word, Hash, std::equal_to<>> m_words;
    WordIndex m_plain;
    WordIndex m_marked;
};

} // namespace kecan
