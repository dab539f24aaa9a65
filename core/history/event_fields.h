#pragma once

#include "core/history/event.h"
#include "core/history/like.h"
#include "core/history/rule_body_fields.h"

#include <string_view>
#include <type_traits>

namespace kecan {

// The fields of every body, once for encoding and decoding: @p codec is told each of them in the
// order of the JSON. A body is const when encoding.

template <class Codec, Like<CadreChange> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.mask("fields", body.mask);
    codec.uid("uid", body.uid);
    auto& values = body.values;
    codec.text("code", values.code);
    codec.name("name", "sortName", values.name);
    codec.text("otherNames", values.otherNames);
    codec.optionalList("sex", values.sex);
    codec.date("birth", values.birth);
    codec.text("ethnicity", values.ethnicity);
    codec.text("religion", values.religion);
    codec.text("homeTown", values.homeTown);
    codec.date("partyProbationary", values.partyProbationary);
    codec.date("partyOfficial", values.partyOfficial);
    codec.text("generalEducation", values.generalEducation);
    codec.list("professionalLevel", values.professionalLevel);
    codec.text("professionalField", values.professionalField);
    codec.list("theoryLevel", values.theoryLevel);
    codec.list("stateManagementLevel", values.stateManagementLevel);
    codec.text("foreignLanguage", values.foreignLanguage);
    codec.text("informatics", values.informatics);
    codec.list("grade", values.grade);
    codec.date("gradeSince", values.gradeSince);
    codec.date("recruitedOn", values.recruitedOn);
    codec.text("previousOrganisation", values.previousOrganisation);
    codec.text("note", values.note);
}

template <class Codec, Like<EvaluationDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.number("year", body.year);
    codec.list("rating", body.rating);
}

template <class Codec, Like<GradeExamDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.list("target", body.target);
    codec.text("exam", body.exam);
}

template <class Codec, Like<UnitChange> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.mask("fields", body.mask);
    codec.uid("uid", body.uid);
    auto& values = body.values;
    codec.text("code", values.code);
    codec.text("name", values.name);
    codec.text("shortName", values.shortName);
    codec.list("kind", values.kind);
    codec.list("branch", values.branch);
    codec.id("parent", values.parent);
    codec.number("order", values.order);
}

template <class Codec, Like<PositionChange> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.mask("fields", body.mask);
    codec.uid("uid", body.uid);
    auto& values = body.values;
    codec.text("code", values.code);
    codec.id("unit", values.unit);
    codec.text("title", values.title);
    codec.list("level", values.level);
    codec.list("role", values.role);
    codec.list("branch", values.branch);
    codec.number("seats", values.seats);
    codec.number("order", values.order);
}

template <class Codec, Like<TermProfile> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.text("code", body.code);
    codec.text("name", body.name);
    codec.span("from", "until", body.span);
}

template <class Codec, Like<PlanProfile> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.text("code", body.code);
    codec.text("title", body.title);
    codec.id("term", body.term);
    codec.id("unit", body.unit);
    codec.id("reviewOf", body.reviewOf);
    codec.list("branch", body.branch);
    codec.list("secrecy", body.secrecy);
}

template <class Codec, Like<NominationDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.number("rank", body.rank);
    codec.list("readiness", body.readiness);
    codec.list("origin", body.origin);
    codec.text("votes", body.votes);
    codec.text("note", body.note);
}

template <class Codec, Like<WithdrawalDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.list("reason", body.reason);
    codec.text("note", body.note);
}

template <class Codec, Like<TenureDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.text("organisation", body.organisation);
    codec.text("place", body.place);
    codec.text("duty", body.duty);
    codec.text("counterpartDecision", body.counterpartDecision);
    codec.text("note", body.note);
}

template <class Codec, Like<DecisionDocument> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.text("number", body.number);
    codec.date("signedOn", body.signedOn);
    codec.text("authority", body.authority);
    codec.text("signer", body.signer);
    codec.text("summary", body.summary);
    codec.uid("uid", body.uid);
}

template <class Codec, Like<RetractionDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.id("batch", body.batch);
    codec.id("event", body.event);
    codec.text("reason", body.reason);
}

template <class Codec, Like<ConferenceDetail> Body>
void visitFields(Codec& codec, Body& body)
{
    codec.text("procedure", body.procedure);
    codec.number("step", body.step);
    codec.text("name", body.name);
    codec.text("place", body.place);
    codec.list("basis", body.basis);
    codec.number("threshold", body.threshold);
    codec.list("atThreshold", body.atThreshold);
    codec.list("nobodyAbove", body.nobodyAbove);
    codec.number("summoned", body.summoned);
    codec.number("present", body.present);
    codec.number("issued", body.issued);
    codec.number("returned", body.returned);
    codec.number("valid", body.valid);
    codec.number("invalid", body.invalid);
    codec.tallies("tallies", body.tallies);
    codec.text("chair", body.chair);
    codec.text("secretary", body.secretary);
    codec.text("teller", body.teller);
    codec.text("earlyReason", body.earlyReason);
    codec.text("note", body.note);
}

/// The columns of an event; its body follows under its own key.
template <class Codec, Like<Event> Body>
void visitFields(Codec& codec, Body& event)
{
    codec.requiredDay("on", event.effectiveOn);
    codec.list("precision", event.precision);
    codec.list("capacity", event.capacity);
    codec.day("plannedEnd", event.plannedEnd);
    codec.id("cadre", event.cadre);
    codec.id("unit", event.unit);
    codec.id("relatedUnit", event.relatedUnit);
    codec.id("position", event.position);
    codec.id("term", event.term);
    codec.id("plan", event.plan);
    codec.id("nomination", event.nomination);
    codec.id("document", event.document);
}

/// JSON key of a body, which tells its type.
template <class Body>
constexpr std::string_view bodyKey()
{
    if constexpr (std::is_same_v<Body, CadreChange>) {
        return "profile";
    } else if constexpr (std::is_same_v<Body, EvaluationDetail>) {
        return "evaluation";
    } else if constexpr (std::is_same_v<Body, GradeExamDetail>) {
        return "gradeExam";
    } else if constexpr (std::is_same_v<Body, UnitChange>) {
        return "unitProfile";
    } else if constexpr (std::is_same_v<Body, PositionChange>) {
        return "positionProfile";
    } else if constexpr (std::is_same_v<Body, TermProfile>) {
        return "termProfile";
    } else if constexpr (std::is_same_v<Body, PlanProfile>) {
        return "planProfile";
    } else if constexpr (std::is_same_v<Body, NominationDetail>) {
        return "entry";
    } else if constexpr (std::is_same_v<Body, WithdrawalDetail>) {
        return "withdrawal";
    } else if constexpr (std::is_same_v<Body, TenureDetail>) {
        return "tenure";
    } else if constexpr (std::is_same_v<Body, DecisionDocument>) {
        return "decision";
    } else if constexpr (std::is_same_v<Body, RetractionDetail>) {
        return "retraction";
    } else if constexpr (std::is_same_v<Body, DisciplineDetail>) {
        return "discipline";
    } else if constexpr (std::is_same_v<Body, RetirementDetail>) {
        return "retirement";
    } else if constexpr (std::is_same_v<Body, ExceptionDetail>) {
        return "exception";
    } else if constexpr (std::is_same_v<Body, OwnLimitDetail>) {
        return "ownLimit";
    } else {
        static_assert(std::is_same_v<Body, ConferenceDetail>);
        return "conference";
    }
}

/// Word of a precision in JSON; a whole day goes without saying.
inline QString code(DatePrecision precision)
{
    return precision == DatePrecision::Month ? QStringLiteral("month") : QStringLiteral("year");
}

} // namespace kecan
