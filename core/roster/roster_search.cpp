#include "core/roster/roster_search.h"

#include "core/base/text_normal.h"
#include "core/roster/roster_table.h"

#include <QStringList>

#include <algorithm>

namespace kecan {

namespace {

/// Rows with all of some words, in the name alone and in name and post together.
struct WordMatches
{
    RowSet byName;
    RowSet withPost;
};

/// As matchesWords() judges one text, for all rows at once.
WordMatches match(const WordIndex& names,
                  const WordIndex& posts,
                  const QStringList& words,
                  const RowSet& candidates)
{
    WordMatches found{candidates, candidates};
    for (const QString& word : words) {
        // Words beginning with this one must be found as often as such words were typed.
        const auto wanted = std::count_if(words.begin(), words.end(), [&](const QString& other) {
            return other.startsWith(word);
        });
        WordCount count(candidates.universe(), static_cast<std::size_t>(wanted));
        count.add(names, word);
        found.byName &= count.reached();
        count.add(posts, word);
        found.withPost &= count.reached();
    }
    return found;
}

/// Splits @p rows into those also in @p better and the rest.
void addRanked(std::vector<RowSet>& ranked, RowSet rows, const RowSet& better)
{
    RowSet first = rows;
    first &= better;
    rows -= better;
    ranked.push_back(std::move(first));
    ranked.push_back(std::move(rows));
}

/// A text as rows are asked for it.
struct TypedWords
{
    explicit TypedWords(const QString& text)
        : folded(searchFold(text))
        , plain(folded.split(u' ', Qt::SkipEmptyParts))
        , marked(toneFold(text).split(u' ', Qt::SkipEmptyParts))
    {
        marked.removeIf([](const QString& word) { return word == searchFold(word); });
    }

    QString folded;
    QStringList plain;
    QStringList marked; ///< only those typed with marks
};

} // namespace

std::vector<RowSet> findRows(const RosterTable& table, const QString& text)
{
    const TypedWords typed(text);
    const auto& [folded, words, markedWords] = typed;
    if (words.isEmpty()) {
        return {table.known()};
    }

    const PhraseIndex& names = table.names().words();
    const PhraseIndex& posts = table.postWords();
    WordMatches found = match(names.plain(), posts.plain(), words, table.known());
    if (words.size() == 1) {
        RowSet others = table.names().withCode(table.office().derived(), folded);
        if (folded.size() > 1) {
            WordCount initials(table.rowCount(), 1);
            initials.add(table.names().initials(), folded);
            others |= initials.reached();
        }
        found.byName |= others &= table.known();
    }
    found.withPost -= found.byName;

    std::vector<RowSet> ranked;
    if (markedWords.isEmpty()) {
        ranked.push_back(std::move(found.byName));
        ranked.push_back(std::move(found.withPost));
    } else {
        const WordMatches exact = match(names.marked(), posts.marked(), markedWords, table.known());
        addRanked(ranked, std::move(found.byName), exact.byName);
        addRanked(ranked, std::move(found.withPost), exact.withPost);
    }
    return ranked;
}

std::vector<RowSet> findOtherNames(const RosterTable& table, const QString& text)
{
    const TypedWords typed(text);
    if (typed.plain.isEmpty()) {
        return {};
    }
    RowSet others(table.rowCount());
    for (RosterRow row = 0; row < table.rowCount(); ++row) {
        if (!table.known().contains(row)) {
            others.insert(row);
        }
    }
    const PhraseIndex& names = table.names().words();
    const auto rowsWith = [&others](const WordIndex& index, const QStringList& words) {
        return match(index, WordIndex(), words, others).byName;
    };
    RowSet found = rowsWith(names.plain(), typed.plain);
    if (typed.marked.isEmpty()) {
        return {std::move(found)};
    }
    std::vector<RowSet> ranked;
    addRanked(ranked, std::move(found), rowsWith(names.marked(), typed.marked));
    return ranked;
}

} // namespace kecan
