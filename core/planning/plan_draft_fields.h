#pragma once

#include "core/history/like.h"
#include "core/planning/plan_draft.h"

namespace kecan {

// The fields of every edit, once for writing and reading: @p codec is told each of them in the
// order of the JSON. Part of the codec of drafts.

template <class Codec, Like<PlanProfile> Profile>
void visitDraftFields(Codec& codec, Profile& profile)
{
    codec.text("code", profile.code);
    codec.text("title", profile.title);
    codec.maybeId("term", profile.term);
    codec.maybeId("unit", profile.unit);
    codec.maybeId("reviewOf", profile.reviewOf);
    codec.list("branch", profile.branch);
    codec.list("secrecy", profile.secrecy);
}

template <class Codec, Like<EntryKey> Key>
void visitDraftFields(Codec& codec, Key& key)
{
    codec.id("cadre", key.cadre);
    codec.id("position", key.position);
}

template <class Codec, Like<AddEntry> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    visitDraftFields(codec, edit.entry);
    codec.number("place", edit.place);
}

template <class Codec, Like<MoveEntry> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    visitDraftFields(codec, edit.entry);
    codec.id("to", edit.to);
    codec.number("place", edit.place);
}

template <class Codec, Like<RankEntry> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    visitDraftFields(codec, edit.entry);
    codec.number("place", edit.place);
}

template <class Codec, Like<TakeOutEntry> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    visitDraftFields(codec, edit.entry);
    codec.list("reason", edit.detail.reason);
    codec.text("note", edit.detail.note);
}

template <class Codec, Like<PutBackEntry> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    visitDraftFields(codec, edit.entry);
}

template <class Codec, Like<DescribeEntry> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    visitDraftFields(codec, edit.entry);
    codec.list("readiness", edit.readiness);
    codec.text("votes", edit.votes);
    codec.text("note", edit.note);
}

template <class Codec, Like<HoldCadre> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    codec.id("cadre", edit.cadre);
}

template <class Codec, Like<ReleaseCadre> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    codec.id("cadre", edit.cadre);
}

template <class Codec, Like<CopyEntry> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    visitDraftFields(codec, edit.entry);
    codec.id("from", edit.from);
    codec.list("readiness", edit.readiness);
}

template <class Codec, Like<SetPlanProfile> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    visitDraftFields(codec, edit.profile);
}

template <class Codec, Like<ConferenceDetail> Detail>
void visitDraftFields(Codec& codec, Detail& detail)
{
    codec.text("procedure", detail.procedure);
    codec.number("step", detail.step);
    codec.text("name", detail.name);
    codec.text("place", detail.place);
    codec.list("basis", detail.basis);
    codec.number("threshold", detail.threshold);
    codec.list("atThreshold", detail.atThreshold);
    codec.list("nobodyAbove", detail.nobodyAbove);
    codec.number("summoned", detail.summoned);
    codec.number("present", detail.present);
    codec.number("issued", detail.issued);
    codec.number("returned", detail.returned);
    codec.number("valid", detail.valid);
    codec.number("invalid", detail.invalid);
    codec.tallies("tallies", detail.tallies);
    codec.text("chair", detail.chair);
    codec.text("secretary", detail.secretary);
    codec.text("teller", detail.teller);
    codec.text("earlyReason", detail.earlyReason);
    codec.text("note", detail.note);
}

template <class Codec, Like<RecordConference> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    codec.day("on", edit.on);
    visitDraftFields(codec, edit.detail);
}

template <class Codec, Like<DropConference> Edit>
void visitDraftFields(Codec& codec, Edit& edit)
{
    codec.number("step", edit.step);
}

} // namespace kecan
