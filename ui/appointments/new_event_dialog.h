#pragma once

#include "ui/records/act_dialog.h"

namespace kecan::ui {

class EventFields;

/// What is known already when an event is to be entered.
struct EventStart
{
    EventKind kind = EventKind::Appointed;
    MaybeCadreId cadre = {};
    MaybePositionId position = {};
};

/// Records an appointment or any other event of a career.
class NewEventDialog final : public ActDialog
{
    Q_OBJECT

public:
    NewEventDialog(const PageServices& services, const EventStart& start, QWidget* parent);

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    void retranslate() override;

private:
    EventFields* m_fields = nullptr;
};

} // namespace kecan::ui
