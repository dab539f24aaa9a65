#pragma once

#include "core/base/error.h"
#include "ui/services/dialog_service.h"

#include <QCoreApplication>

namespace kecan::ui {

/// Turns an Error into words for people: what happened, what was kept, what to do.
class ErrorPresenter final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::ErrorPresenter)

public:
    /// @p dialogs outlives the presenter.
    explicit ErrorPresenter(DialogService& dialogs);

    /// @p title names the act that failed, @p kept what is as before. Nothing is shown when the
    /// user stopped the act himself.
    void present(const QString& title, const Error& error, const QString& kept) const;

    /// @p error as present() would show it.
    static Problem problemOf(const QString& title, const Error& error, const QString& kept);

private:
    static QString adviceFor(ErrorCode code);

    DialogService& m_dialogs;
};

} // namespace kecan::ui
