#pragma once

#include "tests/ui/support/window_fixture.h"
#include "ui/services/error_presenter.h"
#include "ui/services/job_controller.h"
#include "ui/shell/page.h"

namespace kecan::test {

/// What dialogs of acts are given, over the real window with the plan office open on 31/12/2012.
struct ActsFixture
{
    /// @p file as WindowFixture names files; empty for the demonstration data.
    explicit ActsFixture(const QString& file = {})
        : services{base.window.context(),
                   base.window.actions(),
                   base.dialogs,
                   errors,
                   jobs,
                   base.preferences,
                   base.window.commands()}
    {
        isOpen = file.isEmpty() ? base.window.openDemo() : base.window.openStore(base.touch(file));
        services.context.setDay(base.clock.today());
    }

    [[nodiscard]] const History& history() const { return services.context.workspace()->history(); }
    [[nodiscard]] const CadreProfile& profile(std::int64_t cadre) const
    {
        return history().derived()->cadre(CadreId(cadre))->on(services.context.day());
    }

    WindowFixture base;
    ui::ErrorPresenter errors{base.dialogs};
    ui::JobController jobs;
    ui::PageServices services;
    bool isOpen = false;
};

} // namespace kecan::test
