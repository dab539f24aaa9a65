#pragma once

#include "core/commands/batch_draft.h"
#include "core/commands/profile_check.h"

#include <span>
#include <variant>

namespace kecan {

/// New values of some fields of one person, as an officer gave them.
struct ProfileEdit
{
    CadreId cadre;
    CadreChange change;
};

/// The record was wrong: what gave the fields their values on @c day is corrected, so that they
/// are the new ones for as long as the wrong ones were.
struct AsCorrection
{
    Day day;
    QString reason = {};
};

/// It is so from a day on, and was as recorded before.
struct AsChange
{
    PartialDate from;
    MaybeDocumentId document = {};
};

using EditManner = std::variant<AsCorrection, AsChange>;

/// The day whose record the edited values are held against.
Day dayOf(const EditManner& manner);

/// The live event a person's value of @p field on @p day comes from: the last change that set it,
/// else the registration. Nothing for a person who is not there.
MaybeEventId sourceOf(const History& history, CadreId cadre, CadreField field, Day day);

/// Of @p edits what is not so already on the day; people nothing changes for are left out.
std::vector<ProfileEdit>
differing(const History& history, std::span<const ProfileEdit> edits, const EditManner& manner);

/// Everything wrong with what differs in @p edit, and where a later record goes on to hold.
/// @p today is where the future begins.
std::vector<ProfileProblem>
problemsOf(const History& history, const ProfileEdit& edit, const EditManner& manner, Day today);

/// That a change comes after the beginning of the record of everybody: before it, it would hold
/// always. @error Conflict naming the first such person and the day; NotFound
Status
checkManner(const History& history, std::span<const ProfileEdit> edits, const EditManner& manner);

/// Adds to @p draft what records @p edits, each person once; nothing for what is so already. On
/// failure the draft may hold a part of it and is to be thrown away.
/// @error Validation (a value contradicts the record), Conflict (a code of another person, or
/// checkManner()), NotFound
Status
addProfileEdits(BatchDraft& draft, std::span<const ProfileEdit> edits, const EditManner& manner);

/// A code nobody has, "CB00123", for people who come without one. @cost scans every cadre
QString freeCadreCode(const History& history);

} // namespace kecan
