#pragma once

#include "core/history/change_days.h"

#include <QWidget>

namespace kecan::ui {

/// The year of the day of view on a line: a tick for each day on which something takes effect,
/// higher where much does, the day of view and today marked. A click or the arrow keys go there.
class YearStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit YearStrip(QWidget* parent);

    /// @p changes outlives the strip or the next call.
    void show(const ChangeDays& changes, Day day, Day today);
    [[nodiscard]] QSize sizeHint() const override;
    /// Where @p day stands. @unit pixels from the left edge
    [[nodiscard]] int placeOf(Day day) const;

Q_SIGNALS:
    void dayChosen(kecan::Day day);
    void previousWanted();
    void nextWanted();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] Day firstDay() const;
    [[nodiscard]] Day lastDay() const;
    [[nodiscard]] QRect line() const;
    /// The day at @p x; one with changes when one is near.
    [[nodiscard]] Day dayAt(int x) const;
    [[nodiscard]] QString tipOf(Day day) const;
    void retranslate();

    const ChangeDays* m_changes = nullptr;
    Day m_day;
    Day m_today;
};

} // namespace kecan::ui
