#pragma once

#include "ui/rules/regulation_model.h"

#include <QListView>

namespace kecan::ui {

/// The regulations one below another, each with a bar from the day it came into force to the day it
/// went out, under a line of years on which the day of view is marked.
class RegulationTimeline final : public QListView
{
    Q_OBJECT

public:
    /// @p model outlives the view.
    RegulationTimeline(RegulationModel& model, QWidget* parent);

    void setDay(Day day);
    [[nodiscard]] Day day() const { return m_day; }
    [[nodiscard]] const RegulationModel& regulations() const { return m_model; }
    /// Where words end and the bars begin. @unit logical pixels from the left
    [[nodiscard]] int barsLeft() const;
    /// Where @p day stands on the line; days outside stand at its ends.
    [[nodiscard]] int placeOf(Day day) const;

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeAxis();

    RegulationModel& m_model;
    Day m_day;
    QWidget* m_axis = nullptr;
};

} // namespace kecan::ui
