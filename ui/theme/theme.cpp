#include "ui/theme/theme.h"

#include "ui/theme/colours.h"
#include "ui/theme/flat_style.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetrics>
#include <QScopedValueRollback>
#include <QSettings>
#include <QToolTip>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool desktopIsDark()
{
#ifdef Q_OS_WIN
    const QSettings personalise(
        u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"_s,
        QSettings::NativeFormat);
    return personalise.value(u"AppsUseLightTheme"_s, 1).toInt() == 0;
#else
    return QApplication::palette().color(QPalette::Window).lightness() < 128;
#endif
}

bool hasVietnamese(const QFont& font)
{
    const QFontMetrics metrics(font);
    const QString letters = u"ăâđêôơưằẩẫấậềễệồổộờởỡợừửữựỳỵỷỹẠẶẤỆỚỰĐ"_s;
    return std::all_of(
        letters.begin(), letters.end(), [&](QChar letter) { return metrics.inFont(letter); });
}

} // namespace

QFont interfaceFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const QStringList known = QFontDatabase::families();
    // An alias such as "Sans Serif" may lead to a family that is put together from several.
    if (known.contains(font.family()) && hasVietnamese(font)) {
        return font;
    }
    for (const QString& family :
         {u"Segoe UI"_s, u"Noto Sans"_s, u"Open Sans"_s, u"DejaVu Sans"_s, u"Liberation Sans"_s}) {
        font.setFamily(family);
        if (known.contains(family) && hasVietnamese(font)) {
            return font;
        }
    }
    return QFontDatabase::systemFont(QFontDatabase::GeneralFont);
}

Theme::Theme(QObject* parent)
    : QObject(parent)
    , m_font(interfaceFont())
{
    // QApplication owns the style it is given.
    QApplication::setStyle(new FlatStyle);
    QApplication::instance()->installEventFilter(this);
    apply();
}

void Theme::setMode(ThemeMode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        apply();
    }
}

void Theme::setTextPercent(int percent)
{
    const int bounded = qBound(kSmallestText, percent, kLargestText);
    if (bounded != m_textPercent) {
        m_textPercent = bounded;
        apply();
    }
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && m_mode == ThemeMode::System && !m_applying) {
        apply();
    }
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    const QScopedValueRollback guard(m_applying, true);
    // Our own palette hides the desktop's; take it away to see that one.
    QApplication::setPalette(QPalette());
    m_dark = m_mode == ThemeMode::Dark || (m_mode == ThemeMode::System && desktopIsDark());
    const QPalette palette = paletteOf(m_dark ? darkColours() : lightColours());
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);

    QFont font = m_font;
    const double base = m_font.pointSizeF() > 0 ? m_font.pointSizeF() : 9.5;
    font.setPointSizeF(base * m_textPercent / 100.0);
    QApplication::setFont(font);
    QToolTip::setFont(font);
    Q_EMIT changed();
}

} // namespace kecan::ui
