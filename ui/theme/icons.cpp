#include "ui/theme/icons.h"

#include "ui/theme/colours.h"

#include <QCoreApplication>
#include <QFile>
#include <QFontMetrics>
#include <QHash>
#include <QWidget>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Icons read so far, by theme and name: widgets ask for them whenever they paint. An icon keeps
/// its pictures, which must go before the application does.
QHash<QString, QIcon>& iconsRead()
{
    static QHash<QString, QIcon> icons;
    if (icons.isEmpty()) {
        qAddPostRoutine([] { icons.clear(); });
    }
    return icons;
}

QIcon readIcon(const QString& theme, const QString& name)
{
    QIcon icon;
    for (const int size : {16, 20, 24, 32, 48, 64, 96, 128, 256}) {
        const QString file = u":/icons/%1/%2/%3.png"_s.arg(theme).arg(size).arg(name);
        if (QFile::exists(file)) {
            icon.addFile(file, QSize(size, size));
        }
    }
    return icon;
}

} // namespace

QIcon themeIcon(const QString& name, const QPalette& palette)
{
    const QString theme = &coloursOf(palette) == &darkColours() ? u"dark"_s : u"light"_s;
    QIcon& icon = iconsRead()[theme + name];
    if (icon.isNull()) {
        icon = readIcon(theme, name);
    }
    return icon;
}

QSize smallIconSize(const QWidget& widget)
{
    const int side = qMax(16, qRound(widget.fontMetrics().height() * 0.95));
    return {side, side};
}

} // namespace kecan::ui
