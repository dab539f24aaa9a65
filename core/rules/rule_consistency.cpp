#include "core/rules/rule_reading.h"

#include <algorithm>

// What the parts of a book of rules owe one another.

namespace kecan {

using namespace Qt::Literals::StringLiterals;

Result<RuleBook> RuleReading::finish()
{
    KECAN_CHECK(resolveReplaced());
    KECAN_CHECK(checkRules());
    KECAN_CHECK(checkSchedules());
    KECAN_CHECK(checkCongresses());
    for (RetirementSchedule& schedule : m_book.retirement) {
        schedule.source.confidence = m_book.regulation(schedule.source.number)->confidence;
    }
    return std::move(m_book);
}

Status RuleReading::resolveReplaced()
{
    for (std::size_t i = 0; i < m_regulations.size(); ++i) {
        const std::optional<RuleJson> replaces = m_regulations[i].optionalMember(u"replaces"_s);
        if (!replaces) {
            continue;
        }
        KECAN_TRY(const std::vector<RuleJson> items, replaces->list());
        for (const RuleJson& item : items) {
            KECAN_TRY(const QString number, item.text());
            const auto old = std::find_if(
                m_book.regulations.begin(),
                m_book.regulations.end(),
                [&number](const Regulation& regulation) { return regulation.number == number; });
            if (old == m_book.regulations.end()) {
                return item.error(tr("the regulation \"%1\" does not exist").arg(number));
            }
            if (!old->replacedBy.isEmpty()) {
                return item.error(
                    tr("\"%1\" is replaced by \"%2\" already").arg(number, old->replacedBy));
            }
            old->replacedBy = m_book.regulations[i].number;
        }
    }
    return {};
}

Status RuleReading::checkSource(const RegulationRef& source, const RuleJson& json) const
{
    const Regulation* regulation = m_book.regulation(source.number);
    if (!regulation) {
        return json.error(tr("the regulation \"%1\" does not exist").arg(source.number));
    }
    const bool isTooEarly =
        regulation->inForceFrom && source.span.from() < *regulation->inForceFrom;
    if (isTooEarly || regulation->inForceUntil < source.span.until()) {
        return json.error(tr("\"%1\" was not in force all that time").arg(source.number));
    }
    return {};
}

Status RuleReading::checkRules() const
{
    for (std::size_t i = 0; i < m_rules.size(); ++i) {
        KECAN_CHECK(checkParameters(m_book.rules[i], m_rules[i]));
    }
    return {};
}

Status RuleReading::checkParameters(const Rule& rule, const RuleJson& json) const
{
    KECAN_TRY(const RuleJson list, json.member(u"parameters"_s));
    KECAN_TRY(const std::vector<RuleJson> items, list.list());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const RuleParameter& limit = rule.parameters[i];
        KECAN_CHECK(checkSource(limit.source, items[i]));
        for (std::size_t other = 0; other < i; ++other) {
            const RuleParameter& before = rule.parameters[other];
            if (limit.source.span.overlaps(before.source.span) &&
                intersects(limit.scope, before.scope)) {
                return items[i].error(
                    tr("its days and scope overlap those of limit %1").arg(other + 1));
            }
        }
    }
    return {};
}

Status RuleReading::checkSchedules() const
{
    Day next = Day(0);
    for (std::size_t i = 0; i < m_schedules.size(); ++i) {
        const RetirementSchedule& schedule = m_book.retirement[i];
        KECAN_CHECK(checkSource(schedule.source, m_schedules[i]));
        if (schedule.source.span.from() != next) {
            return m_schedules[i].error(tr("it does not begin where the one before ends"));
        }
        next = schedule.source.span.until();
        for (const Sex sex : {Sex::Male, Sex::Female}) {
            Day birth = Day(0);
            for (const RetirementAge& age : schedule.ages) {
                if (age.sex != sex) {
                    continue;
                }
                if (age.born.from() != birth) {
                    return m_schedules[i].error(
                        tr("births of %1 have no age or two").arg(birth.text()));
                }
                birth = age.born.until();
            }
            if (!birth.isEndless()) {
                return m_schedules[i].error(
                    tr("births of %1 have no age or two").arg(birth.text()));
            }
        }
    }
    if (!m_schedules.empty() && !next.isEndless()) {
        return m_schedules.back().error(tr("the last retirement ages must have no end"));
    }
    return {};
}

Status RuleReading::checkCongresses() const
{
    for (std::size_t i = 0; i < m_congresses.size(); ++i) {
        const CongressDates& congress = m_book.congresses[i];
        if (!m_book.regulation(congress.regulation)) {
            return m_congresses[i].error(
                tr("the regulation \"%1\" does not exist").arg(congress.regulation));
        }
        for (std::size_t other = 0; other < i; ++other) {
            if (m_book.congresses[other].code == congress.code) {
                return m_congresses[i].error(tr("\"%1\" is there twice").arg(congress.code));
            }
        }
    }
    return {};
}

} // namespace kecan
