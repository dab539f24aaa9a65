#pragma once

#include "core/base/date_span.h"
#include "core/history/rule_bodies.h"
#include "core/model/ids.h"

#include <vector>

namespace kecan {

/// A finding accepted ("trường hợp đặc biệt").
struct ExceptionRecord
{
    EventId event;
    Day decidedOn;
    FindingSubject subject;
    MaybeDocumentId document;
    ExceptionDetail detail;

    bool operator==(const ExceptionRecord&) const = default;
};

/// A limit the office itself has set.
struct OwnLimitRecord
{
    EventId event;
    DateSpan span; ///< on which days it applies
    MaybeDocumentId document;
    OwnLimitDetail detail;

    bool operator==(const OwnLimitRecord&) const = default;
};

/// What was recorded of rules, by day.
struct RuleTable
{
    std::vector<ExceptionRecord> exceptions;
    std::vector<OwnLimitRecord> limits;

    /// Nothing when no exception that stands has this number.
    [[nodiscard]] const ExceptionRecord* exception(EventId event) const;
    bool operator==(const RuleTable&) const = default;
};

} // namespace kecan
