#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace kecan::ui {

/// A file to choose.
struct FileQuestion
{
    QString title;
    QString startAt;   ///< folder, or folder with a proposed name
    QStringList kinds; ///< "Kế Cận stores (*.kecan)", …
    QString suffix;    ///< added to a name typed without one
};

/// A yes-or-no question before something that cannot be taken back.
struct Question
{
    QString title;
    QString text;
    QString consequence; ///< what happens on yes
    QString yes;         ///< text of the button that goes on
};

/// A failure as the user meets it.
struct Problem
{
    QString title;
    QString happened; ///< what happened
    QString kept;     ///< what is as it was
    QString advice;   ///< what to do
    QString detail;   ///< to copy for whoever helps
};

/// Everything that stops the user with a dialog; tests answer by a script. @thread GUI
class DialogService
{
public:
    virtual ~DialogService() = default;
    DialogService(const DialogService&) = delete;
    DialogService& operator=(const DialogService&) = delete;

    /// Nothing when the user thought better of it.
    virtual std::optional<QString> fileToOpen(const FileQuestion& question) = 0;
    /// Does not ask about overwriting. Nothing when the user thought better of it.
    virtual std::optional<QString> fileToSave(const FileQuestion& question) = 0;
    [[nodiscard]] virtual bool confirm(const Question& question) = 0;
    virtual void showProblem(const Problem& problem) = 0;
    /// @p text may hold simple HTML.
    virtual void showNote(const QString& title, const QString& text) = 0;

protected:
    DialogService() = default;
};

} // namespace kecan::ui
