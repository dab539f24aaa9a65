#include "tests/core/planning/draft_office.h"

#include <algorithm>
#include <tuple>

using namespace Qt::Literals::StringLiterals;

namespace kecan::test {

HistoryBuilder plannedOffice()
{
    HistoryBuilder office = smallOffice();
    office.plan(u"qh", u"2016", u"2012-09-01")
        .nominate(u"qh", u"an", u"head1", u"2012-09-10", 1)
        .nominate(u"qh", u"binh", u"head1", u"2012-09-10", 5)
        .nominate(u"qh", u"cuc", u"dep1", u"2012-09-10", 1)
        .approve(u"qh", u"2012-10-01");
    return office;
}

EntryKey entryKey(const HistoryBuilder& office, QStringView cadre, QStringView position)
{
    return {office.cadreId(cadre), office.positionId(position)};
}

PlanDraft draftOfReview(const HistoryBuilder& office)
{
    const Result<PlanDraft> draft = reviewDraft(*office.derived(),
                                                Uid::fromName(u"rs"_s),
                                                office.planId(u"qh"),
                                                u"rs"_s,
                                                u"cán bộ quy hoạch"_s,
                                                day(u"2012-12-01"));
    if (!draft) {
        qFatal("%s", qPrintable(draft.error().message));
    }
    return *draft;
}

QStringList entriesOf(const HistoryBuilder& office, const PlanDraft& draft, QStringView iso)
{
    FoldedPlan fold = foldPlan(*office.derived(), draft, day(iso));
    std::ranges::sort(fold.entries, {}, [](const DraftEntry& entry) {
        return std::tuple(entry.position, entry.takenOut.has_value(), entry.detail.rank, entry.id);
    });
    const auto positionName = [&](PositionId position) {
        return office.derived()->structure->position(position)->versions.front().profile.code;
    };
    QStringList rows;
    for (const DraftEntry& entry : fold.entries) {
        QString row =
            u"%1 %2"_s.arg(office.derived()->cadre(entry.cadre)->versions.front().profile.code,
                           positionName(entry.position));
        row += entry.takenOut ? u" (out %1)"_s.arg(code(entry.takenOut->reason))
                              : u" %1"_s.arg(entry.detail.rank);
        if (entry.movedFrom) {
            row += u" (from %1)"_s.arg(positionName(*entry.movedFrom));
        }
        rows << row;
    }
    return rows;
}

Status step(const HistoryBuilder& office, PlanDraft& draft, std::vector<PlanEdit> edits)
{
    return makeStep(draft, *office.derived(), {std::move(edits)}, day(u"2012-12-01"));
}

} // namespace kecan::test
