#include "ui/cadres/roster_acts.h"

#include "core/exchange/paste_plan.h"
#include "core/roster/roster_column.h"
#include "ui/appointments/new_event_dialog.h"
#include "ui/cadres/cadre_acts.h"
#include "ui/cadres/roster_model.h"
#include "ui/services/command_runner.h"
#include "ui/table/data_table.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace kecan::ui {

namespace {

/// The field a column shows, when it can be edited.
std::optional<CadreField> editableField(int column)
{
    const std::optional<RosterColumn> shown = RosterModel::rosterColumn(column);
    return shown ? fieldOf(*shown) : std::nullopt;
}

} // namespace

RosterActs::RosterActs(const PageServices& services,
                       DataTable& table,
                       const RosterModel& model,
                       Page& page)
    : QObject(&page)
    , m_services(services)
    , m_table(table)
    , m_model(model)
    , m_acts(new CadreActs(services, &page))
{
    table.setContextMenuPolicy(Qt::ActionsContextMenu);
    for (const ActionId id : {ActionId::EditCadre,
                              ActionId::NewEvent,
                              ActionId::RecordDiscipline,
                              ActionId::DecideRetirement,
                              ActionId::WhyNot,
                              ActionId::Copy,
                              ActionId::CopyWithHeadings,
                              ActionId::Paste,
                              ActionId::NewCadre}) {
        table.addAction(services.actions.action(id));
    }
    connect(&table, &DataTable::rowActivated, this, &RosterActs::edit);
    connect(&table, &DataTable::editWanted, this, &RosterActs::editCell);
    connect(m_acts, &CadreActs::added, this, &RosterActs::added);
}

bool RosterActs::can(ActionId id) const
{
    if (!m_services.commands.canWrite()) {
        return false;
    }
    switch (id) {
    case ActionId::NewCadre:
        return true;
    case ActionId::EditCadre:
    case ActionId::NewEvent:
    case ActionId::RecordDiscipline:
    case ActionId::DecideRetirement:
        return m_table.currentKey().has_value();
    case ActionId::Paste:
        return m_table.currentKey() && editableField(m_table.currentIndex().column());
    default:
        return false;
    }
}

bool RosterActs::run(ActionId id)
{
    switch (id) {
    case ActionId::NewCadre:
        m_acts->newPerson();
        return true;
    case ActionId::EditCadre:
        edit();
        return true;
    case ActionId::NewEvent:
        beginEvent();
        return true;
    case ActionId::RecordDiscipline:
        if (const std::optional<qint64> key = m_table.currentKey()) {
            m_acts->recordDiscipline(CadreId(*key));
        }
        return true;
    case ActionId::DecideRetirement:
        if (const std::optional<qint64> key = m_table.currentKey()) {
            m_acts->decideRetirement(CadreId(*key));
        }
        return true;
    case ActionId::Paste:
        paste();
        return true;
    default:
        return false;
    }
}

void RosterActs::edit()
{
    if (const std::vector<CadreId> cadres = selected(); !cadres.empty()) {
        m_acts->edit(cadres);
    }
}

void RosterActs::beginEvent()
{
    if (const std::optional<qint64> key = m_table.currentKey()) {
        const EventStart start{.cadre = CadreId(*key)};
        (new NewEventDialog(m_services, start, m_table.window()))->open();
    }
}

void RosterActs::editCell(qint64 key, int column)
{
    if (const std::optional<CadreField> field = editableField(column)) {
        m_acts->editCell(CadreId(key), *field);
    } else {
        m_acts->edit({CadreId(key)});
    }
}

void RosterActs::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    std::vector<std::optional<CadreField>> columns;
    const std::vector<int> shown = m_table.shownColumns();
    for (auto column = std::ranges::find(shown, m_table.currentIndex().column());
         column != shown.end();
         ++column) {
        columns.push_back(editableField(*column));
    }
    m_acts->paste(rowsFor(text), columns, text);
}

std::vector<CadreId> RosterActs::selected() const
{
    std::vector<CadreId> cadres;
    for (const qint64 key : m_table.selectedKeys()) {
        cadres.emplace_back(key);
    }
    if (const std::optional<qint64> key = m_table.currentKey(); cadres.empty() && key) {
        cadres.emplace_back(*key);
    }
    return cadres;
}

std::vector<CadreId> RosterActs::rowsFor(const QString& text) const
{
    std::vector<CadreId> rows = selected();
    if (rows.size() > 1) {
        return rows;
    }
    // From the current cell down, as a spreadsheet does.
    rows.clear();
    const std::size_t lines = exchange::pastedCells(text).size();
    for (int row = m_table.currentIndex().row(); row < m_model.rowCount() && rows.size() < lines;
         ++row) {
        if (const MaybeCadreId cadre = m_model.cadreAt(row)) {
            rows.push_back(*cadre);
        }
    }
    return rows;
}

} // namespace kecan::ui
