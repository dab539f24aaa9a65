#include "ui/planning/plan_texts.h"

#include "core/base/numerals.h"
#include "core/base/partial_date.h"

#include <QLocale>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

QString PlanTexts::of(NominationStatus status)
{
    switch (status) {
    case NominationStatus::Proposed:
        return tr("proposed");
    case NominationStatus::Approved:
        return tr("in the plan");
    case NominationStatus::Appointed:
        return tr("appointed");
    case NominationStatus::Withdrawn:
        return tr("removed");
    case NominationStatus::NotApproved:
        return tr("not approved");
    case NominationStatus::Expired:
        return tr("expired");
    }
    return {};
}

QString PlanTexts::of(WithdrawalReason reason)
{
    switch (reason) {
    case WithdrawalReason::None:
        return {};
    case WithdrawalReason::OverAge:
        return tr("over the age of the plan");
    case WithdrawalReason::Discipline:
        return tr("disciplined");
    case WithdrawalReason::PoliticalStandard:
        return tr("political standard not met");
    case WithdrawalReason::Transferred:
        return tr("moved to other work");
    case WithdrawalReason::Retired:
        return tr("retired");
    case WithdrawalReason::Rating:
        return tr("duties not fulfilled");
    case WithdrawalReason::LowVote:
        return tr("low vote of confidence");
    case WithdrawalReason::OwnRequest:
        return tr("at own request");
    case WithdrawalReason::Reorganisation:
        return tr("reorganisation");
    case WithdrawalReason::Deceased:
        return tr("deceased");
    case WithdrawalReason::Other:
        return tr("other reason");
    }
    return {};
}

QString PlanTexts::of(NominationOrigin origin)
{
    return origin == NominationOrigin::New ? tr("new") : tr("carried over");
}

QString PlanTexts::of(PlanState state)
{
    switch (state) {
    case PlanState::NotOpened:
        return tr("not yet opened");
    case PlanState::Drafting:
        return tr("in preparation");
    case PlanState::Approved:
        return tr("approved");
    case PlanState::Closed:
        return tr("closed");
    }
    return {};
}

QString PlanTexts::of(const PlanPart& part, AgeBandEdges bands)
{
    if (const auto* group = std::get_if<PlanGroup>(&part)) {
        return of(*group, bands);
    }
    const auto* gap = std::get_if<PlanGap>(&part);
    return gap ? of(*gap) : QString();
}

QString PlanTexts::inShort(const PlanPart& part, AgeBandEdges bands)
{
    if (const auto* gap = std::get_if<PlanGap>(&part)) {
        switch (*gap) {
        case PlanGap::Unplanned:
            return tr("Posts unplanned");
        case PlanGap::TooFew:
            return tr("Too few planned");
        case PlanGap::OverLimit:
            return tr("In too many posts");
        }
    }
    const auto* group = std::get_if<PlanGroup>(&part);
    if (group && *group == PlanGroup::TheoryAdvanced) {
        return tr("Theory: adv.");
    }
    if (group && *group == PlanGroup::TheoryIntermediate) {
        return tr("Theory: interm.");
    }
    if (group && *group == PlanGroup::TheoryElementary) {
        return tr("Theory: elem.");
    }
    return of(part, bands);
}

QString PlanTexts::of(PlanGroup group, AgeBandEdges bands)
{
    switch (group) {
    case PlanGroup::Women:
        return tr("Women");
    case PlanGroup::Minority:
        return tr("Ethnic minorities");
    case PlanGroup::PartyMembers:
        return tr("Party members");
    case PlanGroup::Young:
        return tr("Under %1").arg(bands.lower);
    case PlanGroup::MiddleAged:
        return tr("%1 to %2").arg(bands.lower).arg(bands.upper);
    case PlanGroup::Old:
        return tr("Over %1").arg(bands.upper);
    case PlanGroup::AgeUnknown:
        return tr("Age unknown");
    case PlanGroup::Doctors:
        return tr("Doctors");
    case PlanGroup::Masters:
        return tr("Masters");
    case PlanGroup::Graduates:
        return tr("University");
    case PlanGroup::TheoryAdvanced:
        return tr("Political theory: advanced or bachelor");
    case PlanGroup::TheoryIntermediate:
        return tr("Political theory: intermediate");
    case PlanGroup::TheoryElementary:
        return tr("Political theory: elementary");
    }
    return {};
}

QString PlanTexts::of(PlanGap gap)
{
    switch (gap) {
    case PlanGap::Unplanned:
        return tr("Posts nobody is planned for");
    case PlanGap::TooFew:
        return tr("Posts with fewer candidates than the rules ask for");
    case PlanGap::OverLimit:
        return tr("People planned for more posts than they may be");
    }
    return {};
}

QString PlanTexts::of(PlanStatusChoice choice)
{
    switch (choice) {
    case PlanStatusChoice::InPlan:
        return tr("In the plan");
    case PlanStatusChoice::Removed:
        return tr("Removed");
    case PlanStatusChoice::Appointed:
        return tr("Appointed");
    case PlanStatusChoice::All:
        return tr("All");
    }
    return {};
}

QString PlanTexts::icon(NominationStatus status)
{
    switch (status) {
    case NominationStatus::Proposed:
        return u"history"_s;
    case NominationStatus::Approved:
        return u"check"_s;
    case NominationStatus::Appointed:
        return u"success"_s;
    case NominationStatus::Withdrawn:
    case NominationStatus::NotApproved:
        return u"close"_s;
    case NominationStatus::Expired:
        return u"lock"_s;
    }
    return {};
}

QString PlanTexts::statusTip(const PlanEntry& entry)
{
    QStringList lines{tr("%1 since %2").arg(of(entry.step.status), entry.step.on.text())};
    if (entry.step.reason != WithdrawalReason::None) {
        lines += tr("Reason: %1").arg(of(entry.step.reason));
    }
    if (!entry.decision.isEmpty()) {
        lines += tr("Decision: %1").arg(entry.decision);
    }
    if (!entry.detail.note.isEmpty()) {
        lines += tr("Remark: %1").arg(entry.detail.note);
    }
    lines.front()[0] = lines.front()[0].toUpper();
    return lines.join(u'\n');
}

QString PlanTexts::seatLine(const PlanPost& post)
{
    QStringList parts{post.hasUndecidedSeats() ? tr("seats not decided")
                                               : tr("%n seat(s)", nullptr, post.seats.seats),
                      tr("%n candidate(s)", nullptr, post.candidates)};
    if (post.seats.seats > 0 && post.candidates > 0) {
        parts += tr("coefficient %1").arg(tenths(roundedTenths(post.candidates, post.seats.seats)));
    }
    return parts.join(u" · "_s);
}

QString PlanTexts::holderLine(const PlanPost& post)
{
    QStringList names;
    for (const PostHolder& holder : post.holders) {
        names += holder.capacity.isEmpty() ? holder.name
                                           : u"%1 (%2)"_s.arg(holder.name, holder.capacity);
    }
    return names.isEmpty() ? QString() : tr("Held by %1").arg(names.join(u", "_s));
}

QString PlanTexts::noteLine(const PlanPost& post)
{
    if (!post.abolishedOn.isEndless()) {
        return tr("abolished %1").arg(post.abolishedOn.text());
    }
    return post.seats.vacant() > 0 ? tr("%n vacant", nullptr, post.seats.vacant()) : QString();
}

QString PlanTexts::qualifications(const CadreProfile& profile)
{
    QStringList codes{paperText(profile.professionalLevel, true),
                      paperText(profile.theoryLevel, true),
                      paperText(profile.grade, true)};
    codes.removeAll(QString());
    return codes.join(u" · "_s);
}

QString PlanTexts::age(int months)
{
    return tr("%n years", nullptr, months / 12);
}

QString PlanTexts::posts(int count)
{
    return tr("%n post(s)", nullptr, count);
}

QString PlanTexts::entries(int count)
{
    return tr("%n entries", nullptr, count);
}

QString PlanTexts::retires(Day day)
{
    const QDate date = day.date();
    return tr("retires %1").arg(PartialDate::fromYmd(date.year(), date.month())->text());
}

QString PlanTexts::termEnds(Day day)
{
    return tr("term ends %1").arg(day.text());
}

QString PlanTexts::holders(int count)
{
    return tr("%n holder(s)", nullptr, count);
}

QString PlanTexts::furtherHolders(int count)
{
    return tr("and %n more", nullptr, count);
}

QString PlanTexts::furtherFindings(int count)
{
    return tr("and %n further finding(s)", nullptr, count);
}

QString PlanTexts::tenths(int value)
{
    return QLocale().toString(value / 10.0, 'f', 1);
}

} // namespace kecan::ui
