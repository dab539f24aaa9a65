#pragma once

#include "ui/records/act_dialog.h"

#include <vector>

class QLineEdit;

namespace kecan::ui {

class EventFields;
class TickList;

/// Puts a wrong record right, with what was recorded together with it.
class CorrectEventDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// @p event stands and is of an enterable kind.
    CorrectEventDialog(const PageServices& services, EventId event, QWidget* parent);

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;

private:
    void listCompanions();

    EventId m_event;
    std::vector<EventId> m_companions;
    EventFields* m_fields = nullptr;
    TickList* m_along = nullptr;
    QLineEdit* m_reason = nullptr;
};

/// How many recorded events @p act takes back, those replaced included.
int takenBackBy(const PlannedAct& act);

} // namespace kecan::ui
