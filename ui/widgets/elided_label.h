#pragma once

#include <QLabel>

namespace kecan::ui {

/// A line of text that is shortened with dots where it has no room; its tip has it whole.
class ElidedLabel final : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kecan::ui
