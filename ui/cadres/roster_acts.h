#pragma once

#include "core/model/cadre.h"
#include "ui/shell/page.h"

#include <QObject>

#include <optional>
#include <vector>

namespace kecan::ui {

class CadreActs;
class DataTable;
class RosterModel;

/// What is done to people from the roster: on those selected, on the cell the cursor stands in.
class RosterActs final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the acts; dialogs stand over @p page.
    RosterActs(const PageServices& services,
               DataTable& table,
               const RosterModel& model,
               Page& page);

    [[nodiscard]] bool can(ActionId id) const;
    /// False for what is no act on people.
    bool run(ActionId id);

Q_SIGNALS:
    /// Somebody was registered, to be shown.
    void added(kecan::CadreId cadre);

private:
    void edit();
    void editCell(qint64 key, int column);
    /// An appointment or other event of the person the cursor is on.
    void beginEvent();
    void paste();
    /// The people selected, else the one the cursor is on, in the order of the list.
    [[nodiscard]] std::vector<CadreId> selected() const;
    /// Those the lines of @p text fall upon.
    [[nodiscard]] std::vector<CadreId> rowsFor(const QString& text) const;

    PageServices m_services;
    DataTable& m_table;
    const RosterModel& m_model;
    CadreActs* m_acts = nullptr;
};

} // namespace kecan::ui
