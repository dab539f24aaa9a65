#include "core/roster/post_words.h"

#include "core/roster/roster_table.h"

#include <vector>

namespace kecan {

namespace {

constexpr std::size_t kCapacities = 8; ///< more than there are

} // namespace

void indexPostWords(const RosterTable& table, PhraseIndex& index)
{
    // Few units and titles have many people: their words are looked up and noted once for all.
    const RosterStructure& structure = table.structure();
    std::vector<std::vector<RosterRow>> unitRows(structure.units().size());
    std::vector<std::vector<RosterRow>> titleRows(
        kCapacities * static_cast<std::size_t>(structure.titles().size()));
    table.known().forEach([&](RosterRow row) {
        const RosterFacts& facts = table.facts(row);
        if (facts.title == RosterStructure::kNone) {
            return;
        }
        titleRows[static_cast<std::size_t>(facts.title) * kCapacities +
                  static_cast<std::size_t>(facts.capacity)]
            .push_back(row);
        if (facts.unit != RosterStructure::kNone) {
            unitRows[static_cast<std::size_t>(facts.unit)].push_back(row);
        }
    });

    index.clear();
    for (std::size_t place = 0; place < unitRows.size(); ++place) {
        if (!unitRows[place].empty()) {
            const UnitId unit = structure.units()[place].id;
            index.insert(index.wordsOf(table.office().postUnitText(unit)), unitRows[place]);
        }
    }
    for (std::size_t i = 0; i < titleRows.size(); ++i) {
        if (!titleRows[i].empty()) {
            const QString& title = structure.titles().at(static_cast<qsizetype>(i / kCapacities));
            const auto capacity = static_cast<Capacity>(i % kCapacities);
            index.insert(index.wordsOf(titleWithCapacity(title, capacity)), titleRows[i]);
        }
    }
    index.settle(table.rowCount());
}

} // namespace kecan
