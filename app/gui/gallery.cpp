#include "app/gui/gallery.h"

#include "ui/actions/action_catalogue.h"
#include "ui/print/preview_dialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>

#include <algorithm>
#include <array>

namespace kecan {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array kSizes = {QSize(1366, 768), QSize(1920, 1080)};
constexpr std::array kThemes = {ui::ThemeMode::Light, ui::ThemeMode::Dark};
constexpr int kLargeText = 200; ///< @unit percent

Status save(QWidget& widget, const QString& file)
{
    // Layouts settle in several rounds of events.
    for (int round = 0; round < 4; ++round) {
        QApplication::processEvents();
    }
    if (!widget.grab().save(file)) {
        return Error{ErrorCode::Io, u"%1 cannot be written."_s.arg(file)};
    }
    return {};
}

Status savePages(ui::MainWindow& window, const QDir& target, const QString& suffix)
{
    for (std::size_t page = 0; page < window.pages().size(); ++page) {
        window.enterPage(static_cast<int>(page));
        const QString& id = window.pages()[page].id;
        KECAN_CHECK(save(window, target.filePath(id + suffix)));
        if (id == u"planning"_s) {
            QAction* asBoard = window.actions().action(ui::ActionId::PlanBoard);
            asBoard->trigger();
            KECAN_CHECK(save(window, target.filePath(u"planning-board"_s + suffix)));
            asBoard->trigger();
        }
    }
    return {};
}

Status savePreview(ui::MainWindow& window, QSize size, const QString& file)
{
    const auto planning = std::ranges::find(window.pages(), u"planning"_s, &ui::PageEntry::id);
    window.enterPage(static_cast<int>(planning - window.pages().begin()));
    window.actions().action(ui::ActionId::PreviewPlan)->trigger();
    auto* preview = window.findChild<ui::PreviewDialog*>();
    if (!preview) {
        return Error{ErrorCode::Bug, u"The preview did not open."_s};
    }
    preview->resize(size);
    const Status saved = save(*preview, file);
    preview->reject();
    QApplication::sendPostedEvents(preview, QEvent::DeferredDelete);
    return saved;
}

} // namespace

Status renderGallery(ui::MainWindow& window, ui::Theme& theme, const QString& folder)
{
    const QDir target(folder);
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::Io, u"%1 cannot be made."_s.arg(folder)};
    }
    window.context().setDay(Day::fromDate(QDate(2012, 12, 31)));
    for (const ui::ThemeMode mode : kThemes) {
        theme.setMode(mode);
        const QString look = mode == ui::ThemeMode::Light ? u"light"_s : u"dark"_s;
        for (const QSize size : kSizes) {
            const QString suffix =
                u"-%1-%2x%3.png"_s.arg(look).arg(size.width()).arg(size.height());
            window.resize(size);
            KECAN_CHECK(savePages(window, target, suffix));
            KECAN_CHECK(savePreview(window, size, target.filePath(u"preview"_s + suffix)));
        }
    }
    theme.setMode(ui::ThemeMode::Light);
    theme.setTextPercent(kLargeText);
    window.resize(kSizes.front());
    return savePages(window, target, u"-large-text-1366x768.png"_s);
}

} // namespace kecan
