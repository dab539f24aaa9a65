#include "core/roster/post_words.h"

#include "core/roster/roster_table.h"

#include <map>
#include <utility>
#include <vector>

namespace kecan {

namespace {

using Words = std::vector<const PhraseIndex::Word*>;

} // namespace

PhraseIndex indexPostWords(const RosterTable& table)
{
    PhraseIndex index;
    const RosterStructure& structure = table.structure();
    std::vector<Words> unitWords;
    unitWords.reserve(structure.units().size());
    for (const RosterStructure::Unit& unit : structure.units()) {
        unitWords.push_back(index.wordsOf(table.office().postUnitText(unit.id)));
    }
    std::map<std::pair<std::int32_t, Capacity>, Words> titleWords;
    table.known().forEach([&](RosterRow row) {
        const Tenure* tenure = table.mainTenure(row);
        if (!tenure) {
            return;
        }
        const RosterFacts& facts = table.facts(row);
        const std::pair title(facts.title, tenure->capacity);
        auto words = titleWords.find(title);
        if (words == titleWords.end()) {
            const QString text =
                titleWithCapacity(structure.titles().at(facts.title), tenure->capacity);
            words = titleWords.emplace(title, index.wordsOf(text)).first;
        }
        index.insert(words->second, row);
        if (facts.unit != RosterStructure::kNone) {
            index.insert(unitWords[static_cast<std::size_t>(facts.unit)], row);
        }
    });
    index.settle(table.rowCount());
    return index;
}

} // namespace kecan
