#pragma once

#include "ui/appointments/event_sheet.h"

#include <QWidget>

#include <optional>

class QPushButton;

namespace kecan::ui {

/// The side of the list: everything about the event chosen, and what can be done about it.
class EventPane final : public QWidget
{
    Q_OBJECT

public:
    explicit EventPane(QWidget* parent);

    /// Nothing for no event.
    void show(const std::optional<EventSheet>& sheet);
    void setCan(bool correct, bool retract);
    [[nodiscard]] QString text() const;

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void subjectWanted(const kecan::ui::Subject& subject);
    void correctWanted();
    void retractWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void render();
    void retranslate();
    [[nodiscard]] QString headOf(const EventSheet& sheet) const;

    std::optional<EventSheet> m_sheet;
    SheetView* m_browser = nullptr;
    QPushButton* m_correct = nullptr;
    QPushButton* m_retract = nullptr;
};

} // namespace kecan::ui
