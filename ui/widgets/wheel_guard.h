#pragma once

#include <QObject>

namespace kecan::ui {

/// Keeps the mouse wheel from changing a choice, number or date it passes over: the wheel goes on
/// to what can scroll. One for the application.
class WheelGuard final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace kecan::ui
