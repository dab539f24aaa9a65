#include "ui/texts/event_texts.h"

#include "core/history/record_names.h"

namespace kecan::ui {

QString EventTexts::of(EventGroup group)
{
    switch (group) {
    case EventGroup::Beginnings:
        return tr("Appointments");
    case EventGroup::Endings:
        return tr("Posts left");
    case EventGroup::Departures:
        return tr("Departures");
    case EventGroup::GradeExams:
        return tr("Grade exams");
    case EventGroup::Evaluations:
        return tr("Evaluations");
    case EventGroup::People:
        return tr("Facts of people");
    case EventGroup::Structure:
        return tr("Units and posts");
    case EventGroup::Planning:
        return tr("Planning");
    case EventGroup::Decisions:
        return tr("Decisions");
    case EventGroup::Discipline:
        return tr("Discipline");
    case EventGroup::Rules:
        return tr("Exceptions and own limits");
    }
    return {};
}

QString EventTexts::of(EventState state)
{
    switch (state) {
    case EventState::Live:
        return {};
    case EventState::Corrected:
        return tr("Corrected");
    case EventState::TakenBack:
        return tr("Taken back");
    }
    return {};
}

QStringList EventTexts::linesOf(const EventEffect& effect, const DerivedHistory& derived)
{
    QStringList lines;
    for (const HoldingChange& change : effect.holdings) {
        lines << holding(change, derived);
    }
    for (const SeatChange& change : effect.seats) {
        lines << seats(change, postName(derived, change.position, effect.on));
    }
    for (const EntryChange& change : effect.entries) {
        lines << entry(change, derived);
    }
    lines.removeAll(QString());
    return lines;
}

QString EventTexts::holding(const HoldingChange& change, const DerivedHistory& derived)
{
    const Tenure& shown = change.after ? *change.after : *change.before;
    const QString post = shown.position
                             ? postName(derived, shown.position, shown.from, shown.capacity)
                             : tr("posting outside the agency");
    if (!change.after) {
        return tr("No longer held: %1 from %2").arg(post, shown.from.text());
    }
    if (!change.before) {
        if (!shown.until.isEndless()) {
            return tr("Holds: %1 from %2 until %3")
                .arg(post, shown.from.text(), shown.until.text());
        }
        return shown.heldSince < shown.from ? tr("Goes on: %1 from %2").arg(post, shown.from.text())
                                            : tr("Holds: %1 from %2").arg(post, shown.from.text());
    }
    if (change.before->until != shown.until) {
        return shown.until.isEndless() ? tr("Goes on holding: %1").arg(post)
                                       : tr("Leaves: %1 on %2").arg(post, shown.until.text());
    }
    return tr("Changed: %1 from %2").arg(post, shown.from.text());
}

QString EventTexts::seats(const SeatChange& change, const QString& post)
{
    if (!change.after.decided()) {
        return tr("Seats not decided: %1, held by %2")
            .arg(post, QString::number(change.after.held));
    }
    if (change.after.held > change.after.seats) {
        return tr("Over the seats: %1, %2 of %3")
            .arg(post, QString::number(change.after.held), QString::number(change.after.seats));
    }
    return (change.after.held > change.before.held ? tr("Seat filled: %1, %2 of %3")
                                                   : tr("Seat vacant: %1, %2 of %3"))
        .arg(post, QString::number(change.after.held), QString::number(change.after.seats));
}

QString EventTexts::entry(const EntryChange& change, const DerivedHistory& derived)
{
    const PlanRecord* plan = derived.plan(change.plan);
    if (!plan) {
        return {};
    }
    switch (change.status) {
    case NominationStatus::Appointed:
        return tr("Plan %1: appointed as planned").arg(plan->profile.code);
    case NominationStatus::Withdrawn:
        return tr("Plan %1: taken out").arg(plan->profile.code);
    case NominationStatus::Approved:
        return tr("Plan %1: in the plan again").arg(plan->profile.code);
    default:
        return tr("Plan %1: entered").arg(plan->profile.code);
    }
}

} // namespace kecan::ui
