#include "core/rules/own_rules.h"

#include <algorithm>

namespace kecan {

namespace {

Regulation regulationOf(const OwnLimitRecord& limit, const DecisionDocument* document)
{
    Regulation regulation{.number = limit.detail.source,
                          .kind = RegulationKind::Office,
                          .issuer = {},
                          .inForceFrom = limit.span.from(),
                          .title = {},
                          .replacedBy = {},
                          .confidence = Confidence::Verified};
    if (document) {
        regulation.number = document->number.isEmpty() ? document->summary : document->number;
        regulation.issuer = document->authority;
        regulation.title = {document->summary, document->summary};
        if (document->signedOn) {
            regulation.date = document->signedOn->earliest();
        }
    }
    return regulation;
}

} // namespace

std::shared_ptr<const RuleBook> withOwnRules(const DerivedHistory& derived,
                                             std::shared_ptr<const RuleBook> shipped)
{
    if (derived.rules->limits.empty()) {
        return shipped;
    }
    auto book = std::make_shared<RuleBook>(*shipped);
    for (const OwnLimitRecord& limit : derived.rules->limits) {
        const auto rule = std::ranges::find(book->rules, limit.detail.rule, &Rule::id);
        if (rule == book->rules.end()) {
            continue;
        }
        Regulation regulation = regulationOf(limit, derived.structure->document(limit.document));
        rule->parameters.insert(rule->parameters.begin(),
                                {.value = limit.detail.value,
                                 .severity = limit.detail.severity,
                                 .scope = limit.detail.scope,
                                 .source = {.number = regulation.number,
                                            .article = limit.detail.article,
                                            .span = limit.span,
                                            .confidence = Confidence::Verified},
                                 .record = limit.event});
        if (!book->regulation(regulation.number)) {
            book->regulations.push_back(std::move(regulation));
        }
    }
    return book;
}

} // namespace kecan
