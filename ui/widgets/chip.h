#pragma once

#include <QToolButton>

namespace kecan::ui {

/// A filter that is set, as a label with a cross; a click takes it away.
class Chip final : public QToolButton
{
    Q_OBJECT

public:
    explicit Chip(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace kecan::ui
