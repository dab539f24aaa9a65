#include "core/history/cadre_search.h"

#include "core/base/text_normal.h"

#include <algorithm>

namespace kecan {

namespace {

struct Query
{
    QString folded;
    QStringList words;
    QStringList markedWords; ///< tone-folded, only those typed with marks
};

bool isHit(const CadreProfile& profile, const Query& query)
{
    if (matchesWords(profile.name.folded(), query.words)) {
        return true;
    }
    if (query.words.size() != 1) {
        return false;
    }
    return (query.folded.size() > 1 && profile.name.initials().startsWith(query.folded)) ||
           searchFold(profile.code).startsWith(query.folded);
}

} // namespace

std::vector<SearchHit> searchCadres(const DerivedHistory& derived, const QString& text)
{
    Query query;
    query.folded = searchFold(text);
    query.words = query.folded.split(u' ', Qt::SkipEmptyParts);
    query.markedWords = toneFold(text).split(u' ', Qt::SkipEmptyParts);
    query.markedWords.removeIf([](const QString& word) { return word == searchFold(word); });
    if (query.words.isEmpty()) {
        return {};
    }

    struct Ranked
    {
        SearchHit hit;
        QByteArray key;
    };
    std::vector<Ranked> found;
    for (const auto& partition : derived.partitions) {
        for (const CadreRecord& record : partition->cadres) {
            const CadreProfile& profile = record.versions.back().profile;
            if (isHit(profile, query)) {
                const bool exact = !query.markedWords.isEmpty() &&
                                   matchesWords(toneFold(profile.name.full()), query.markedWords);
                found.push_back({{record.id, exact}, profile.name.sortKey()});
            }
        }
    }
    std::sort(found.begin(), found.end(), [](const Ranked& a, const Ranked& b) {
        return std::make_tuple(!a.hit.exact, a.key, a.hit.cadre) <
               std::make_tuple(!b.hit.exact, b.key, b.hit.cadre);
    });
    std::vector<SearchHit> hits;
    hits.reserve(found.size());
    for (const Ranked& ranked : found) {
        hits.push_back(ranked.hit);
    }
    return hits;
}

} // namespace kecan
