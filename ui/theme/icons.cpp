#include "ui/theme/icons.h"

#include "ui/theme/colours.h"

#include <QFile>
#include <QFontMetrics>
#include <QWidget>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

QIcon themeIcon(const QString& name, const QPalette& palette)
{
    const bool dark = &coloursOf(palette) == &darkColours();
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64, 96, 128, 256}) {
        const QString file =
            u":/icons/%1/%2/%3.png"_s.arg(dark ? u"dark"_s : u"light"_s).arg(size).arg(name);
        if (QFile::exists(file)) {
            icon.addFile(file, QSize(size, size));
        }
    }
    return icon;
}

QSize smallIconSize(const QWidget& widget)
{
    const int side = qMax(16, qRound(widget.fontMetrics().height() * 0.95));
    return {side, side};
}

} // namespace kecan::ui
