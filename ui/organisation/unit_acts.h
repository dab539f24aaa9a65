#pragma once

#include "core/base/day.h"
#include "ui/shell/page.h"

#include <QObject>
#include <QPoint>

namespace kecan::ui {

struct OfficeRow;
class OfficeActDialog;

/// The acts upon what is chosen on the organisation page: which apply, and the dialog of each.
class UnitActs final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open over @p page, which owns the acts.
    UnitActs(const PageServices& services, QWidget* page);

    /// Whether @p id is an act that can be done upon @p row, which may be null: nothing is chosen.
    [[nodiscard]] bool can(ActionId id, const OfficeRow* row) const;
    /// Opens the dialog of what can() allowed.
    void open(ActionId id, const OfficeRow* row);
    /// Opens the act that changes the name of a unit or the title of a post, when it can be done.
    void edit(const OfficeRow* row);
    /// Opens the menu of @p row at @p place on the screen: the acts upon such a row, and copying.
    void showMenu(const OfficeRow* row, QPoint place);

Q_SIGNALS:
    /// An act was recorded: @p shown is what to look at, @p on its first day.
    void recorded(const kecan::ui::Subject& shown, kecan::Day on);

private:
    [[nodiscard]] OfficeActDialog* make(ActionId id, const OfficeRow* row) const;

    PageServices m_services;
    QWidget* m_page = nullptr;
};

} // namespace kecan::ui
