#pragma once

#include "core/history/like.h"
#include "core/history/rule_bodies.h"

// The fields of rule_bodies.h; part of event_fields.h.

namespace kecan {

template <class Codec, Like<DisciplineDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.list("form", body.form);
    codec.list("branch", body.branch);
    codec.text("reason", body.reason);
}

template <class Codec, Like<RetirementDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.list("change", body.change);
    codec.requiredDay("retiresOn", body.retiresOn);
    codec.text("reason", body.reason);
}

template <class Codec, Like<ExceptionDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.text("rule", body.rule);
    codec.text("decidedBy", body.decidedBy);
    codec.text("reason", body.reason);
    codec.list("outcome", body.outcome);
    codec.optionalNumber("measured", body.measured);
    codec.optionalNumber("entries", body.entries);
    codec.number("limit", body.limit);
    codec.text("regulation", body.regulation);
    codec.text("article", body.article);
    codec.day("basis", body.basis);
}

template <class Codec, Like<OwnLimitDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.text("rule", body.rule);
    codec.number("value", body.value);
    codec.list("severity", body.severity);
    codec.words("levels", body.scope.levels);
    codec.words("roles", body.scope.roles);
    codec.words("branches", body.scope.branches);
    codec.optionalList("sex", body.scope.sex);
    codec.words("disciplines", body.scope.disciplines);
    codec.text("source", body.source);
    codec.text("article", body.article);
    codec.text("note", body.note);
}

} // namespace kecan
