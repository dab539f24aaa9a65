#include "app/common/message_filter.h"
#include "app/common/window_access.h"
#include "app/gui/gallery.h"
#include "app/gui/self_check.h"
#include "core/base/partial_date.h"
#include "ui/main_window.h"
#include "ui/services/language_switch.h"
#include "ui/services/preferences.h"
#include "ui/services/widget_dialogs.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QStandardPaths>
#include <QSysInfo>
#include <QTemporaryDir>

#include <cstdio>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

namespace {

void complain(const QString& line)
{
    std::fputs((line + u'\n').toUtf8().constData(), stderr);
}

Actor currentActor()
{
    const QString user = qEnvironmentVariable("USER");
    return {user.isEmpty() ? qEnvironmentVariable("USERNAME") : user, QSysInfo::machineHostName()};
}

void addOptions(QCommandLineParser& parser)
{
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"store"_s, u"Store to open (*.kecan)."_s, u"[STORE]"_s);
    parser.addOption({u"demo"_s, u"Open the demonstration data."_s});
    parser.addOption({u"as-of"_s, u"Day of view."_s, u"DAY"_s});
    parser.addOption({u"language"_s, u"vi or en."_s, u"LANGUAGE"_s});
    parser.addOption({u"self-check"_s, u"Check what the program needs, and end."_s});
    parser.addOption({u"gallery"_s, u"Write a picture of every page, and end."_s, u"FOLDER"_s});
}

int runSelfCheck()
{
    const QStringList problems = selfCheck();
    for (const QString& problem : problems) {
        complain(problem);
    }
    return problems.isEmpty() ? 0 : 1;
}

/// Shows the store asked for and the day asked for. False when the command line is wrong.
bool prepare(ui::MainWindow& window, const QCommandLineParser& parser)
{
    if (parser.isSet(u"demo"_s) || parser.isSet(u"gallery"_s)) {
        window.openDemo();
    } else if (!parser.positionalArguments().isEmpty()) {
        window.openStore(parser.positionalArguments().constFirst());
    } else {
        window.stores().openLast();
    }
    if (parser.isSet(u"as-of"_s)) {
        const Result<PartialDate> day = PartialDate::parse(parser.value(u"as-of"_s));
        if (!day) {
            complain(day.error().message);
            return false;
        }
        window.context().setDay(day->latest());
    }
    return true;
}

} // namespace

int main(int argc, char* argv[])
{
    dropPlatformNoise();
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"kecan"_s);
    QApplication::setApplicationDisplayName(u"Kế Cận"_s);
    QApplication::setApplicationVersion(QStringLiteral(KECAN_VERSION));

    QCommandLineParser parser;
    addOptions(parser);
    parser.process(application);
    if (parser.isSet(u"self-check"_s)) {
        return runSelfCheck();
    }

    const SystemClock clock;
    const storage::StoreContext context{.actor = currentActor(), .clock = clock};
    const bool gallery = parser.isSet(u"gallery"_s);
    // Pictures are the same whoever makes them.
    const QTemporaryDir plain;
    const QString settings =
        gallery ? plain.path()
                : QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    ui::Preferences preferences(QDir(settings).filePath(u"preferences.ini"_s));
    ui::Theme theme;
    theme.setMode(preferences.theme());
    theme.setTextPercent(preferences.textPercent());
    ui::LanguageSwitch language;
    language.setLanguage(parser.isSet(u"language"_s)
                             ? ui::languageFromCode(parser.value(u"language"_s))
                             : preferences.language());
    ui::WidgetDialogs dialogs;
    ui::MainWindow window(
        {clock, dialogs, preferences, theme, language}, windowAccess(context), context.actor);
    window.show();
    if (!prepare(window, parser)) {
        return 2;
    }
    if (gallery) {
        const Status rendered = renderGallery(window, theme, parser.value(u"gallery"_s));
        if (!rendered) {
            complain(rendered.error().message);
            return 1;
        }
        return 0;
    }
    return QApplication::exec();
}
