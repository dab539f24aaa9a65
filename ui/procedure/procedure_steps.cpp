#include "ui/procedure/procedure_steps.h"

#include "ui/findings/finding_texts.h"

#include <QLocale>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

const ConferenceRecord* heldStep(const std::vector<ConferenceRecord>& held, int step)
{
    const auto found = std::ranges::find_if(
        held, [step](const ConferenceRecord& one) { return one.detail.step == step; });
    return found != held.end() ? &*found : nullptr;
}

std::vector<StepView> stepViews(const ProcedureTemplate& procedure,
                                const std::vector<ConferenceRecord>& held)
{
    int count = static_cast<int>(procedure.steps.size());
    if (!held.empty()) {
        count = std::max(count, held.back().detail.step);
    }
    std::vector<StepView> views;
    bool isFormerDone = true;
    for (int number = 1; number <= count; ++number) {
        StepView view{.number = number, .name = {}};
        if (static_cast<std::size_t>(number) <= procedure.steps.size()) {
            view.name = inLanguage(procedure.steps[static_cast<std::size_t>(number - 1)].name);
        }
        const ConferenceRecord* record = heldStep(held, number);
        if (record) {
            view.name = record->detail.name;
            view.on = record->on;
            view.state = record->detail.isComplete() ? StepState::Done : StepState::Counting;
        } else {
            view.state = isFormerDone ? StepState::Open : StepState::Waiting;
        }
        isFormerDone = view.state == StepState::Done;
        views.push_back(std::move(view));
    }
    return views;
}

QString ProcedureTexts::of(StepState state)
{
    switch (state) {
    case StepState::Done:
        return tr("done");
    case StepState::Counting:
        return tr("being counted");
    case StepState::Open:
        return tr("open");
    case StepState::Waiting:
        return tr("waiting");
    }
    return {};
}

QString ProcedureTexts::icon(StepState state)
{
    switch (state) {
    case StepState::Done:
        return u"success"_s;
    case StepState::Counting:
        return u"warning"_s;
    case StepState::Open:
        return u"next"_s;
    case StepState::Waiting:
        return u"lock"_s;
    }
    return {};
}

QString ProcedureTexts::of(VoteBasis basis)
{
    switch (basis) {
    case VoteBasis::Summoned:
        return tr("those summoned");
    case VoteBasis::Present:
        return tr("those present");
    case VoteBasis::Valid:
        return tr("the valid ballots");
    }
    return {};
}

QString ProcedureTexts::of(HeadDecision decision)
{
    switch (decision) {
    case HeadDecision::None:
        return tr("the head decides");
    case HeadDecision::Chosen:
        return tr("chosen by the head");
    case HeadDecision::NotChosen:
        return tr("not chosen by the head");
    }
    return {};
}

QString ProcedureTexts::share(int tenths)
{
    constexpr double kTen = 10;
    return QLocale().toString(tenths / kTen, 'f', 1) + u'%';
}

QString ProcedureTexts::rule(const ConferenceDetail& conference)
{
    if (!conference.takesVote()) {
        return tr("This step takes no vote on people.");
    }
    const QString needed = conference.atThreshold == AtThreshold::Chosen
                               ? tr("At least %1 of %2 is needed")
                               : tr("More than %1 of %2 is needed");
    const QString text = needed.arg(share(conference.threshold), of(conference.basis));
    return conference.base() > 0 ? tr("%1 (%2).").arg(text).arg(conference.base()) : text + u'.';
}

QString ProcedureTexts::result(const ConferenceDetail& conference,
                               const PostVote& vote,
                               const VoteResult& result)
{
    if (result.standing == VoteStanding::AtThreshold &&
        conference.atThreshold == AtThreshold::HeadDecides) {
        return tr("exactly %1: %2").arg(share(conference.threshold), of(result.tally.decision));
    }
    if (vote.isNobodyAbove && result.goesOn) {
        return tr("not enough; goes on");
    }
    return result.goesOn ? tr("enough") : tr("not enough");
}

} // namespace kecan::ui
