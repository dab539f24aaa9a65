#include "core/rules/exceptions.h"

#include <utility>

namespace kecan {

ExceptionDetail exceptionOf(const Finding& finding, const QString& decidedBy, const QString& reason)
{
    return {.rule = finding.ruleId,
            .decidedBy = decidedBy,
            .reason = reason,
            .outcome = finding.outcome,
            .measured = finding.measured,
            .entries = finding.entries,
            .limit = finding.limit,
            .regulation = finding.source.number,
            .article = finding.source.article,
            .basis = finding.basis.value_or(Day::endless())};
}

const ExceptionRecord* exceptionFor(const RuleTable& rules, const Finding& finding)
{
    const QString key = findingKey(finding);
    const auto weight = [&finding](const ExceptionRecord& record) {
        return std::pair(accepts(record.detail, finding), record.event);
    };
    const ExceptionRecord* last = nullptr;
    for (const ExceptionRecord& record : rules.exceptions) {
        if (record.detail.rule == finding.ruleId &&
            findingKey(record.detail.rule, record.subject) == key &&
            (!last || weight(*last) < weight(record))) {
            last = &record;
        }
    }
    return last;
}

bool accepts(const ExceptionDetail& exception, const Finding& finding)
{
    const ExceptionDetail now = exceptionOf(finding, exception.decidedBy, exception.reason);
    const bool sameFacts =
        now.basis.isEndless() || exception.basis.isEndless()
            ? now.measured == exception.measured && now.entries == exception.entries
            : now.basis == exception.basis;
    return sameFacts && now.outcome == exception.outcome && now.limit == exception.limit &&
           now.regulation == exception.regulation;
}

} // namespace kecan
