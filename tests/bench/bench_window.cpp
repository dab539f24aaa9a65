// Goals P1 and P3 with the window: a store opened until its roster is painted, against reading the
// same rows through Qt SQL and a window without a store; a key typed in the roster and a step of
// the day, against painting the page again as it is.
#include "core/base/clock.h"
#include "core/storage/sql_event_store.h"
#include "tests/bench/bench_store.h"
#include "tests/bench/invented_history.h"
#include "tests/bench/measure.h"
#include "ui/main_window.h"
#include "ui/services/language_switch.h"
#include "ui/services/preferences.h"
#include "ui/services/widget_dialogs.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCommandLineParser>
#include <QLineEdit>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::bench;

namespace {

/// What a window stands upon.
struct Program
{
    explicit Program(const QTemporaryDir& folder)
        : preferences(folder.filePath(u"preferences.ini"_s))
    {
    }

    std::unique_ptr<ui::MainWindow> window()
    {
        const storage::StoreContext context{.actor = {}, .clock = clock};
        auto made = std::make_unique<ui::MainWindow>(
            ui::WindowServices{clock, dialogs, preferences, theme, language},
            ui::StoreAccess{[context](const QString& file,
                                      ui::StoreMode) -> Result<std::unique_ptr<EventStore>> {
                                KECAN_TRY(std::unique_ptr<EventStore> opened,
                                          storage::SqlEventStore::open(
                                              file, storage::OpenMode::ReadOnly, context));
                                return opened;
                            },
                            {}},
            Actor{});
        made->resize(1366, 768);
        made->show();
        paint(*made);
        return made;
    }

    static void paint(QWidget& widget)
    {
        QApplication::processEvents();
        widget.repaint();
    }

    SystemClock clock;
    ui::WidgetDialogs dialogs;
    ui::Preferences preferences;
    ui::Theme theme;
    ui::LanguageSwitch language;
};

/// The texts that stand in the field one after another while a name is typed.
QStringList typed()
{
    const QString name = u"nguyen van h"_s;
    QStringList texts;
    for (qsizetype letters = 1; letters <= name.size(); ++letters) {
        texts << name.left(letters);
    }
    return texts;
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption cadres(u"cadres"_s, u"People."_s, u"N"_s, u"40000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds measured."_s, u"N"_s, u"5"_s);
    parser.addOptions({cadres, rounds});
    parser.addHelpOption();
    parser.process(application);

    const QTemporaryDir folder;
    Program program(folder);
    const QString file = folder.filePath(u"bench.kecan"_s);
    makeStore(file, std::max(1, parser.value(cadres).toInt()), program.clock);
    const QSqlDatabase database = openBaseline(u"rows"_s, file);

    std::size_t rows = 0;
    std::unique_ptr<ui::MainWindow> window;
    const std::vector<double> opening = medians(parser.value(rounds).toInt(),
                                                {[&] { rows += readAllRows(database); },
                                                 [&] { window.reset(); },
                                                 [&] { window = program.window(); },
                                                 [&] { window.reset(); },
                                                 [&] {
                                                     window = program.window();
                                                     window->openStore(file);
                                                     Program::paint(*window);
                                                 }});
    printTime(u"P1 the rows through Qt SQL, baseline"_s, opening[0]);
    printTime(u"   a window without a store, baseline"_s, opening[2]);
    printTime(u"   a window with the roster painted"_s, opening[4]);
    printRatio(u"opened to a painted roster"_s, opening[4], opening[0] + opening[2], u"<= 1.5"_s);

    auto* page = window->findChild<QWidget*>(u"cadres"_s);
    auto* words = window->findChild<QLineEdit*>(u"rosterWords"_s);
    const QStringList texts = typed();
    const auto perKey = 1.0 / static_cast<double>(texts.size());
    Day day = window->context().day();
    auto* table = window->findChild<QAbstractItemView*>(u"roster"_s);
    const std::vector<double> keys = medians(parser.value(rounds).toInt(),
                                             {[&] {
                                                  for (qsizetype i = 0; i < texts.size(); ++i) {
                                                      page->repaint();
                                                  }
                                              },
                                              [&] {
                                                  // Rows that were not painted before, as a key
                                                  // brings them.
                                                  for (qsizetype i = 0; i < texts.size(); ++i) {
                                                      QScrollBar* bar = table->verticalScrollBar();
                                                      bar->setValue(bar->value() + bar->pageStep());
                                                      page->repaint();
                                                  }
                                              },
                                              [&] {
                                                  for (const QString& text : texts) {
                                                      words->setText(text);
                                                      page->repaint();
                                                  }
                                              },
                                              [&] { words->clear(); },
                                              [&] {
                                                  day = day.plusDays(-1);
                                                  window->context().setDay(day);
                                                  page->repaint();
                                              }});
    printTime(u"P3 the page painted again, baseline"_s, keys[0] * perKey);
    printTime(u"   the page painted with other rows, baseline"_s, keys[1] * perKey);
    printTime(u"   a key typed and painted"_s, keys[2] * perKey);
    printRatio(u"a key against painting the same rows"_s, keys[2], keys[0], u"<= 1.5"_s);
    printRatio(u"a key against painting other rows"_s, keys[2], keys[1], u"<= 1.5"_s);
    printTime(u"   a step of the day, painted"_s, keys[4]);
    printTime(u"memory at the end: %1 MB; closed in"_s.arg(residentMegabytes(), 0, 'f', 0),
              opening[1]);
    return rows == 0 ? 1 : 0;
}
