#include "app/gui/gallery.h"

#include "ui/actions/action_catalogue.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QTimer>

#include <array>

namespace kecan {

namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::array kSizes = {QSize(1366, 768), QSize(1920, 1080)};

Status save(QWidget& widget, const QString& file)
{
    QApplication::processEvents();
    if (!widget.grab().save(file)) {
        return Error{ErrorCode::Io, u"%1 cannot be written."_s.arg(file)};
    }
    return {};
}

/// Opens the preview as the officer does and takes its picture before closing it.
Status savePreview(ui::MainWindow& window, QSize size, const QString& file)
{
    Status saved;
    QTimer::singleShot(0, &window, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        if (!dialog) {
            saved = Error{ErrorCode::Bug, u"The preview did not open."_s};
            return;
        }
        dialog->resize(size);
        QTimer::singleShot(300, dialog, [&saved, dialog, file] {
            saved = save(*dialog, file);
            dialog->reject();
        });
    });
    window.actions().action(ui::ActionId::PreviewPlan)->trigger();
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
    for (const ui::ThemeMode mode : {ui::ThemeMode::Light, ui::ThemeMode::Dark}) {
        theme.setMode(mode);
        const QString look = mode == ui::ThemeMode::Light ? u"light"_s : u"dark"_s;
        for (const QSize size : kSizes) {
            window.resize(size);
            const QString suffix =
                u"-%1-%2x%3.png"_s.arg(look).arg(size.width()).arg(size.height());
            for (int page = 0; page < static_cast<int>(window.pages().size()); ++page) {
                window.enterPage(page);
                KECAN_CHECK(save(window, target.filePath(u"page-%1"_s.arg(page + 1) + suffix)));
            }
            KECAN_CHECK(savePreview(window, size, target.filePath(u"preview"_s + suffix)));
        }
    }
    return {};
}

} // namespace kecan
