#pragma once

#include "ui/records/act_dialog.h"
#include "ui/search/hit_list.h"
#include "ui/shell/subject.h"
#include "ui/widgets/choice_list.h"

#include <functional>
#include <optional>
#include <vector>

class QLineEdit;

namespace kecan::ui {

class DecisionEdit;
class PartialDateEdit;

/// Frame of the acts upon units and posts: each has its day and the decision it rests on, and may
/// have people or units that stand in its way.
class OfficeActDialog : public ActDialog
{
    Q_OBJECT

public:
    /// What to show when the act is recorded.
    [[nodiscard]] virtual Subject shown() const = 0;
    /// First day of the act as typed; the day of view while that is no day.
    [[nodiscard]] Day day() const;

protected:
    OfficeActDialog(const PageServices& services, QWidget* parent);

    /// Adds the day, proposed as @p proposed, and the decision; after the fields of the act.
    void addDayAndDecision(Day proposed);
    /// A field for a text.
    QLineEdit* addText(const QString& name, bool mandatory);
    QComboBox* addChoice(const QString& name);
    void retranslate() override;
    /// Called when another day is typed, and once at the start.
    virtual void dayChanged() {}

    /// The day typed; a problem when it is none.
    std::optional<PartialDate> readDay(FieldProblems& problems) const;
    /// The same; a problem too when the thing called @p name is not there on that day.
    template <class Record>
    std::optional<PartialDate>
    readDay(const Record& record, const QString& name, FieldProblems& problems) const;
    /// The text of a field; a problem with @p missing when it is empty.
    static QString readText(const QLineEdit& edit, const QString& missing, FieldProblems& problems);
    /// The act of the commands that @p commands gives for the decision; nothing with what is wrong
    /// in @p problems.
    std::optional<PlannedAct>
    planned(const QString& name,
            const std::function<std::vector<Command>(MaybeDocumentId)>& commands,
            FieldProblems& problems) const;

    /// Shows @p rows under the fields as what stands in the way, with what to do about it; none
    /// hides them.
    void showObstacles(std::vector<HitRow> rows, const QString& title, const QString& advice);

    [[nodiscard]] const StructureTable& structure() const;
    /// The office on day().
    [[nodiscard]] std::shared_ptr<const Snapshot> office() const;
    /// Name of a unit on day(); empty when there is none.
    [[nodiscard]] QString unitName(MaybeUnitId unit) const;

private:
    static FieldProblem beforeItsTime(const QString& name, Day from);
    static FieldProblem afterItsTime(const QString& name, Day until);

    PartialDateEdit* m_on = nullptr;
    DecisionEdit* m_decision = nullptr;
    QLabel* m_obstacleTitle = nullptr;
    HitList* m_obstacles = nullptr;
    QLabel* m_advice = nullptr;
};

/// Everyone who holds @p position on @p day or later, as rows.
std::vector<HitRow> holderRows(const DerivedHistory& derived, PositionId position, Day day);

/// Entries for @p position in plans that are not closed on the day of @p office.
int entriesFor(const Snapshot& office, PositionId position);

template <class Record>
std::optional<PartialDate>
OfficeActDialog::readDay(const Record& record, const QString& name, FieldProblems& problems) const
{
    const std::optional<PartialDate> on = readDay(problems);
    if (on && on->earliest() < record.establishedOn) {
        problems.push_back(beforeItsTime(name, record.establishedOn));
    } else if (on && record.endedOn <= on->earliest()) {
        problems.push_back(afterItsTime(name, record.endedOn));
    }
    return on;
}

} // namespace kecan::ui
