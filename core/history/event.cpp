#include "core/history/event.h"

namespace kecan {

bool sameEvent(const Event& a, const Event& b)
{
    const bool sameDetail = a.detail && b.detail ? *a.detail == *b.detail : a.detail == b.detail;
    return sameDetail && a.kind == b.kind && a.precision == b.precision &&
           a.capacity == b.capacity && a.effectiveOn == b.effectiveOn &&
           a.plannedEnd == b.plannedEnd && a.id == b.id && a.batch == b.batch &&
           a.cadre == b.cadre && a.unit == b.unit && a.relatedUnit == b.relatedUnit &&
           a.position == b.position && a.term == b.term && a.plan == b.plan &&
           a.nomination == b.nomination && a.document == b.document;
}

} // namespace kecan
