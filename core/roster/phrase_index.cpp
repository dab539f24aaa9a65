#include "core/roster/phrase_index.h"

#include "core/base/text_normal.h"

#include <algorithm>

namespace kecan {

std::vector<const PhraseIndex::Word*> PhraseIndex::wordsOf(QStringView phrase)
{
    std::vector<const Word*> words;
    for (const QStringView written : phrase.tokenize(u' ', Qt::SkipEmptyParts)) {
        words.push_back(&wordOf(written));
    }
    return words;
}

void PhraseIndex::insert(std::span<const Word* const> words, RosterRow row)
{
    for (const Word* word : words) {
        for (const WordId plain : word->plain) {
            m_plain.insert(plain, row);
        }
        for (const WordId marked : word->marked) {
            m_marked.insert(marked, row);
        }
    }
}

void PhraseIndex::insert(std::span<const Word* const> words, std::span<const RosterRow> rows)
{
    for (const Word* word : words) {
        for (const WordId plain : word->plain) {
            m_plain.insert(plain, rows);
        }
        for (const WordId marked : word->marked) {
            m_marked.insert(marked, rows);
        }
    }
}

void PhraseIndex::clear()
{
    m_plain.clear();
    m_marked.clear();
}

void PhraseIndex::renumber(std::span<const RosterRow> newRows)
{
    m_plain.renumber(newRows);
    m_marked.renumber(newRows);
}

void PhraseIndex::settle(std::size_t rows)
{
    m_plain.settle(rows);
    m_marked.settle(rows);
}

const PhraseIndex::Word& PhraseIndex::wordOf(QStringView written)
{
    if (const auto found = m_words.find(written); found != m_words.end()) {
        return found->second;
    }
    Word word;
    const QString plain = searchFold(written);
    for (const QStringView part : wordsIn(plain)) {
        word.plain.push_back(m_plain.idOf(part));
    }
    const QString marked = toneFold(written);
    for (const QStringView part : wordsIn(marked)) {
        if (part != searchFold(part)) {
            word.marked.push_back(m_marked.idOf(part));
        }
    }
    const auto letter =
        std::find_if(plain.begin(), plain.end(), [](QChar c) { return c.isLetter(); });
    word.initial = letter == plain.end() ? QChar() : *letter;
    return m_words.emplace(written.toString(), std::move(word)).first->second;
}

} // namespace kecan
