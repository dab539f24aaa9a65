#pragma once

#include "core/base/result.h"
#include "core/model/procedure.h"
#include "core/rules/regulation.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kecan {

/// How a step of a procedure votes.
struct StepVote
{
    VoteBasis basis = VoteBasis::Summoned;
    int threshold = 500; ///< @unit tenths of a percent; more than it is enough
    AtThreshold atThreshold = AtThreshold::HeadDecides;
    NobodyAbove nobodyAbove = NobodyAbove::NobodyChosen;
    Confidence confidence = Confidence::Unsure;

    bool operator==(const StepVote&) const = default;
};

/// A step of a procedure as it is to be held.
struct ProcedureStep
{
    LocalText name;
    std::optional<StepVote> vote = {}; ///< nothing where it takes none

    bool operator==(const ProcedureStep&) const = default;
};

/// The steps by which a plan is made (quy trình). @source rules §1.6
struct ProcedureTemplate
{
    QString code; ///< stable, "qd-377"
    LocalText title;
    QString regulation; ///< number of the document; of an office's own may be empty
    Day from = Day(0);
    Day until = Day::endless(); ///< first day no longer in force
    Confidence confidence = Confidence::Unsure;
    std::vector<ProcedureStep> steps; ///< at least one
    bool isOwn = false;               ///< of the office, not shipped

    bool operator==(const ProcedureTemplate&) const = default;
};

/// A conference of step @p step (from 1) of @p procedure, nothing counted yet. The step must exist.
ConferenceDetail conferenceOf(const ProcedureTemplate& procedure, int step);

/// The procedures known. @invariant codes are unique; of those shipped at most one is in force on
/// a day
class ProcedureBook
{
public:
    /// Reads JSON as in resources/procedures. @error Format with the file, the line or the path in
    /// it, and the reason
    static Result<ProcedureBook> load(const QString& file, const QByteArray& json);
    /// The procedures that come with the program.
    static Result<ProcedureBook> loadShipped();
    /// These with the office's @p own; one of a code known here is left out.
    [[nodiscard]] ProcedureBook with(const std::vector<ProcedureTemplate>& own) const;

    [[nodiscard]] const std::vector<ProcedureTemplate>& all() const { return m_all; }
    /// Nothing when there is none of this code.
    [[nodiscard]] const ProcedureTemplate* find(const QString& code) const;
    /// The shipped one in force on @p day; before all of them the first.
    [[nodiscard]] const ProcedureTemplate& on(Day day) const;

private:
    std::vector<ProcedureTemplate> m_all; ///< those shipped by day, then the office's own
};

/// JSON that ProcedureBook::load() reads.
QByteArray encodeProcedures(const std::vector<ProcedureTemplate>& procedures);

} // namespace kecan
