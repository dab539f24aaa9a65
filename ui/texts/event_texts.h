#pragma once

#include "core/history/event_effect.h"
#include "core/history/event_filter.h"
#include "core/history/event_versions.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace kecan::ui {

/// Words for events in a list and for what they do, in the present language.
class EventTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::EventTexts)

public:
    /// "Appointment", as the glossary has it.
    static QString of(EventKind kind);
    /// "Appointments", as the name of a filter.
    static QString of(EventGroup group);
    /// Empty for a record that stands.
    static QString of(EventState state);
    /// What @p effect does, a line each: posts taken and left, seats, plan entries. @p derived
    /// names the posts, as of the day of the act.
    static QStringList linesOf(const EventEffect& effect, const DerivedHistory& derived);

private:
    static QString holding(const HoldingChange& change, const DerivedHistory& derived);
    static QString seats(const SeatChange& change, const QString& post);
    static QString entry(const EntryChange& change, const DerivedHistory& derived);
};

} // namespace kecan::ui
