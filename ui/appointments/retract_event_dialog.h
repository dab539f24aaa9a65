#pragma once

#include "ui/records/act_dialog.h"

#include <vector>

class QLabel;
class QLineEdit;

namespace kecan::ui {

class TickList;

/// Takes a wrong record back, with what was recorded together with it.
class RetractEventDialog final : public ActDialog
{
    Q_OBJECT

public:
    /// @p event stands.
    RetractEventDialog(const PageServices& services, EventId event, QWidget* parent);

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override;
    [[nodiscard]] QStringList consequencesOf(const PlannedAct& act) const override;
    void retranslate() override;

private:
    /// Says at once when something rests on the record, not only when it is tried.
    void showRefusal();
    /// @error as decide()
    [[nodiscard]] Result<BatchDraft> draft(const QString& reason) const;

    EventId m_event;
    std::vector<EventId> m_companions;
    TickList* m_along = nullptr;
    QLineEdit* m_reason = nullptr;
    QLabel* m_refusal = nullptr;
};

} // namespace kecan::ui
