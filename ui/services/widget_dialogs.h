#pragma once

#include "ui/services/dialog_service.h"

#include <QCoreApplication>

class QWidget;

namespace kecan::ui {

/// The dialogs people see. @p parent of each is the window that is active when it opens.
class WidgetDialogs final : public DialogService
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::WidgetDialogs)

public:
    std::optional<QString> fileToOpen(const FileQuestion& question) override;
    std::optional<QString> fileToSave(const FileQuestion& question) override;
    [[nodiscard]] bool confirm(const Question& question) override;
    void showProblem(const Problem& problem) override;
    void showNote(const QString& title, const QString& text) override;
};

} // namespace kecan::ui
