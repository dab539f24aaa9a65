#include "core/history/derive.h"
#include "core/history/event_order.h"

#include <algorithm>

namespace kecan {

const ExceptionRecord* RuleTable::exception(EventId event) const
{
    const auto found = std::ranges::find(exceptions, event, &ExceptionRecord::event);
    return found == exceptions.end() ? nullptr : &*found;
}

std::shared_ptr<const RuleTable> deriveRules(std::vector<const Event*> events)
{
    std::sort(events.begin(), events.end(), [](const Event* a, const Event* b) {
        return takesEffectBefore(*a, *b);
    });
    auto table = std::make_shared<RuleTable>();
    for (const Event* event : events) {
        if (const auto* exception = event->body<ExceptionDetail>()) {
            table->exceptions.push_back({.event = *event->id,
                                         .decidedOn = event->effectiveOn,
                                         .subject = {.cadre = event->cadre,
                                                     .position = event->position,
                                                     .unit = event->unit,
                                                     .plan = event->plan},
                                         .document = event->document,
                                         .detail = *exception});
        } else if (const auto* limit = event->body<OwnLimitDetail>()) {
            if (const auto span = DateSpan::make(event->effectiveOn, event->plannedEnd)) {
                table->limits.push_back({*event->id, *span, event->document, *limit});
            }
        }
    }
    return table;
}

} // namespace kecan
