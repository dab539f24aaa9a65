#pragma once

#include <QIcon>
#include <QPalette>
#include <QSize>
#include <QString>

class QWidget;

namespace kecan::ui {

/// The icon called @p name for the theme @p palette belongs to; empty when there is none.
QIcon themeIcon(const QString& name, const QPalette& palette);
/// Size of small icons that go with the text of @p widget. @unit logical pixels
QSize smallIconSize(const QWidget& widget);

} // namespace kecan::ui
