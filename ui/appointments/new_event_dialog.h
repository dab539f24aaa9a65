#pragma once

#include "ui/records/act_dialog.h"

namespace kecan::ui {

class EventFields;
class FindingPanel;

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
    /// What the rules say of the person for the post, as typed so far. It stands in nobody's way.
    void judgeCandidate();

    EventFields* m_fields = nullptr;
    FindingPanel* m_findings = nullptr;
};

} // namespace kecan::ui
