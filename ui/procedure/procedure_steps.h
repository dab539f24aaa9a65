#pragma once

#include "core/planning/procedure_check.h"
#include "core/rules/procedure_book.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace kecan::ui {

/// How far a step of the procedure is.
enum class StepState
{
    Done,     ///< held, and its votes counted
    Counting, ///< held, something is missing
    Open,     ///< the next to be held
    Waiting,  ///< for the step before it
};

/// A step of the procedure as the desk lists it.
struct StepView
{
    int number = 1;
    QString name; ///< as printed where it was held, else as the template calls it
    StepState state = StepState::Waiting;
    Day on = Day::endless(); ///< endless while it was not held

    bool operator==(const StepView&) const = default;
};

/// The steps of @p procedure with what was held of them; a step held that the template does not
/// have is among them.
std::vector<StepView> stepViews(const ProcedureTemplate& procedure,
                                const std::vector<ConferenceRecord>& held);
/// What was held of step @p step; nothing while it was not.
const ConferenceRecord* heldStep(const std::vector<ConferenceRecord>& held, int step);

/// Words of the procedure in the present language.
class ProcedureTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::ProcedureTexts)

public:
    static QString of(StepState state);
    /// Name of the icon that goes with the word.
    static QString icon(StepState state);
    static QString of(VoteBasis basis);
    static QString of(HeadDecision decision);
    /// "91.4%" with the decimal mark of the language. @unit of @p tenths: tenths of a percent
    static QString share(int tenths);
    /// "more than 50.0% of those summoned (40)"
    static QString rule(const ConferenceDetail& conference);
    /// What became of one vote: "enough", "exactly 50.0%: the head decides".
    static QString
    result(const ConferenceDetail& conference, const PostVote& vote, const VoteResult& result);
};

} // namespace kecan::ui
