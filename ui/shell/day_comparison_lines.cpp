#include "ui/shell/day_comparison_lines.h"

#include "ui/planning/plan_texts.h"

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const Snapshot& snapshot, CadreId id)
{
    const CadreProfile* profile = snapshot.cadre(id);
    return profile ? profile->name.full() : QString();
}

QString namesOf(const Snapshot& snapshot, const std::vector<CadreId>& people)
{
    QStringList names;
    for (const CadreId id : people) {
        names += nameOf(snapshot, id);
    }
    return names.join(u", "_s);
}

/// The post as the day knows it that has it.
QString postOf(const Snapshot& before, const Snapshot& after, PositionId id)
{
    const Snapshot& known = after.position(id) ? after : before;
    const PositionProfile* post = known.position(id);
    if (!post) {
        return {};
    }
    return post->unit ? u"%1, %2"_s.arg(post->title, known.unitPathText(*post->unit)) : post->title;
}

QString parentOf(const Snapshot& snapshot, UnitId id)
{
    const UnitProfile* unit = snapshot.unit(id);
    const UnitProfile* parent = unit ? snapshot.unit(unit->parent) : nullptr;
    return parent ? parent->name : QString();
}

QString unitName(const Snapshot& snapshot, UnitId id)
{
    const UnitProfile* unit = snapshot.unit(id);
    return unit ? unit->name : QString();
}

ComparisonLine
unitLine(const Snapshot& before, const Snapshot& after, const DayDifference::UnitChange& change)
{
    using Kind = DayDifference::UnitChangeKind;
    const UnitId id = change.unit;
    switch (change.kind) {
    case Kind::Founded:
        return {ComparisonTexts::tr("Founded: %1").arg(unitName(after, id)),
                {},
                parentOf(after, id),
                id};
    case Kind::Ended:
        return {ComparisonTexts::tr("Ended: %1").arg(unitName(before, id)),
                parentOf(before, id),
                {},
                id};
    case Kind::Renamed:
        return {ComparisonTexts::tr("Renamed"), unitName(before, id), unitName(after, id), id};
    case Kind::Moved:
        return {ComparisonTexts::tr("Moved: %1").arg(unitName(after, id)),
                parentOf(before, id),
                parentOf(after, id),
                id};
    }
    return {{}, {}, {}, id};
}

QString statusText(std::optional<NominationStatus> status)
{
    return status ? PlanTexts::of(*status) : QString();
}

ComparisonLine
entryLine(const Snapshot& before, const Snapshot& after, const DayDifference::EntryChange& change)
{
    const PlanRecord* plan = after.derived().plan(change.plan);
    const NominationRecord* entry = plan ? plan->find(change.nomination) : nullptr;
    if (!entry) {
        return {{}, {}, {}, change.plan};
    }
    return {u"%1 – %2"_s.arg(nameOf(after, entry->cadre), postOf(before, after, entry->position)),
            statusText(change.before),
            statusText(change.after),
            entry->cadre};
}

void addGroup(std::vector<ComparisonGroup>& groups, ComparisonGroup group)
{
    if (!group.lines.empty()) {
        groups.push_back(std::move(group));
    }
}

} // namespace

std::vector<ComparisonGroup> ComparisonTexts::of(const Snapshot& before, const Snapshot& after)
{
    const DayDifference found = differenceBetween(before, after);
    const auto count = [](const auto& list) { return static_cast<int>(list.size()); };
    ComparisonGroup came{tr("%n people came", nullptr, count(found.came)), {}};
    for (const CadreId id : found.came) {
        came.lines.push_back({nameOf(after, id), {}, after.presentPostText(id), id});
    }
    ComparisonGroup left{tr("%n people left", nullptr, count(found.left)), {}};
    for (const CadreId id : found.left) {
        left.lines.push_back({nameOf(before, id), before.presentPostText(id), {}, id});
    }
    ComparisonGroup posts{tr("%n posts changed hands", nullptr, count(found.posts)), {}};
    for (const DayDifference::PostChange& change : found.posts) {
        posts.lines.push_back({postOf(before, after, change.position),
                               namesOf(before, change.before),
                               namesOf(after, change.after),
                               change.position});
    }
    ComparisonGroup units{tr("%n changes of units", nullptr, count(found.units)), {}};
    for (const DayDifference::UnitChange& change : found.units) {
        units.lines.push_back(unitLine(before, after, change));
    }
    ComparisonGroup entries{tr("%n plan entries", nullptr, count(found.entries)), {}};
    for (const DayDifference::EntryChange& change : found.entries) {
        entries.lines.push_back(entryLine(before, after, change));
    }
    std::vector<ComparisonGroup> groups;
    for (ComparisonGroup* group : {&came, &left, &posts, &units, &entries}) {
        addGroup(groups, std::move(*group));
    }
    return groups;
}

QString ComparisonTexts::table(const std::vector<ComparisonGroup>& groups,
                               const QString& before,
                               const QString& after)
{
    QStringList rows{u"\t%1\t%2"_s.arg(before, after)};
    for (const ComparisonGroup& group : groups) {
        rows += group.title;
        for (const ComparisonLine& line : group.lines) {
            rows += QStringList{line.what, line.before, line.after}.join(u'\t');
        }
    }
    return rows.join(u'\n');
}

} // namespace kecan::ui
