#pragma once

#include "core/commands/batch_draft.h"
#include "core/history/event_versions.h"

#include <QString>

#include <vector>

namespace kecan {

/// The other records of the act @p id was made in: posts left for a new one, plan entries it
/// fulfilled or, with a departure, took out. As they stand now, corrected or not, while they are
/// still of its day and decision; in order of recording.
std::vector<EventId>
companionsOf(const History& history, const EventVersions& versions, EventId id);

/// A wrong record and what is right, with the companions that go with it.
struct RecordCorrection
{
    EventId event;
    Event replacement; ///< of the same kind and person or thing
    /// Of companionsOf(): they take the day and decision of the replacement. A fulfilled plan entry
    /// the replacement does not fulfil is taken back.
    std::vector<EventId> along = {};
    QString reason = {};
};

/// Adds @p correction to @p draft; what does not change is left alone. @error as decide(); the
/// draft is as before then
Status addCorrection(BatchDraft& draft, const RecordCorrection& correction);

/// Adds to @p draft that @p event was wrong, and @p along with it. @error as decide(); the draft is
/// as before then
Status addRetraction(BatchDraft& draft,
                     EventId event,
                     const std::vector<EventId>& along,
                     const QString& reason);

} // namespace kecan
