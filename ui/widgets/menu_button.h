#pragma once

#include <QToolButton>

namespace kecan::ui {

/// A button that opens a menu, with the sign of one; checked when something in it is chosen.
class MenuButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit MenuButton(QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] int chevronSide() const;
};

} // namespace kecan::ui
