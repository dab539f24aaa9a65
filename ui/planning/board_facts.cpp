#include "ui/planning/board_facts.h"

#include "core/rules/cadre_retirement.h"

#include <utility>

namespace kecan::ui {

namespace {

/// @p finding on top of what @p mark says already.
void add(BoardMark& mark, const Finding& finding, const RuleBook& book)
{
    const FindingState state = stateOf(finding);
    const bool isFirst = mark.sentence.isEmpty();
    mark.others += isFirst ? 0 : 1;
    if (isFirst || state < mark.state) {
        mark.state = state;
        mark.sentence = FindingTexts::sentence(book.rule(finding.ruleId), finding);
    }
}

using EntryKey = std::pair<CadreId, PositionId>;

} // namespace

BoardFacts boardFacts(const PlanContents& contents, const JudgedOffice& judged)
{
    BoardFacts facts;
    if (!judged.office || !judged.book) {
        return facts;
    }
    std::map<EntryKey, NominationId> byKey;
    std::multimap<CadreId, NominationId> byCadre;
    const RuleSet rules(judged.book, judged.office->day());
    for (const PlanUnit& unit : contents.units) {
        for (const PlanPost& post : unit.posts) {
            for (const PlanEntry& entry : post.entries) {
                if (isInPlan(entry.step.status)) {
                    byKey.emplace(EntryKey(entry.cadre, post.position), entry.nomination);
                    byCadre.emplace(entry.cadre, entry.nomination);
                }
            }
            for (const PostHolder& holder : post.holders) {
                if (const auto retirement = retirementOf(*judged.office, rules, holder.cadre)) {
                    facts.retirements.emplace(holder.cadre, retirement->retiresOn);
                }
            }
        }
    }
    for (const Finding& finding : judged.findings) {
        if (!isOpen(finding)) {
            continue;
        }
        const FindingSubject& subject = finding.subject;
        if (subject.cadre && subject.position) {
            const auto entry = byKey.find({*subject.cadre, *subject.position});
            if (entry != byKey.end()) {
                add(facts.entries[entry->second], finding, *judged.book);
            }
        } else if (subject.cadre) {
            const auto [first, last] = byCadre.equal_range(*subject.cadre);
            for (auto entry = first; entry != last; ++entry) {
                add(facts.entries[entry->second], finding, *judged.book);
            }
        } else if (subject.position) {
            add(facts.posts[*subject.position], finding, *judged.book);
        }
    }
    return facts;
}

} // namespace kecan::ui
