#pragma once

#include "ui/shell/page.h"

#include <QString>

#include <functional>
#include <vector>

namespace kecan::ui {

/// A room that can be entered.
struct PageEntry
{
    QString id;                     ///< stable English name, also of its pictures and settings
    QString icon;                   ///< name of its icon
    std::function<QString()> title; ///< in the present language
    std::function<Page*(const PageServices&, QWidget* parent)> make;
};

/// The rooms of the main window, in the order of the navigation; a new page is one line there.
std::vector<PageEntry> allPages();

} // namespace kecan::ui
