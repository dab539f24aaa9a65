#include "ui/organisation/unit_acts.h"

#include "ui/organisation/establish_unit_dialog.h"
#include "ui/organisation/office_tree.h"
#include "ui/organisation/post_dialogs.h"
#include "ui/organisation/unit_dialogs.h"
#include "ui/services/command_runner.h"

#include <QMenu>

#include <vector>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Those that go with the kind of @p row.
std::vector<ActionId> actsUpon(const OfficeRow* row)
{
    if (!row) {
        return {ActionId::EstablishUnit};
    }
    if (row->isPost()) {
        return {ActionId::ChangePosition, ActionId::AbolishPosition, ActionId::EstablishPosition};
    }
    return {ActionId::EstablishUnit,
            ActionId::EstablishPosition,
            ActionId::RenameUnit,
            ActionId::MoveUnit,
            ActionId::DissolveUnit};
}

} // namespace

UnitActs::UnitActs(const PageServices& services, QWidget* page)
    : QObject(page)
    , m_services(services)
    , m_page(page)
{
}

bool UnitActs::can(ActionId id, const OfficeRow* row) const
{
    if (!m_services.commands.canWrite()) {
        return false;
    }
    // What has an end already changes no more; its record would have to be corrected.
    const bool goesOn = row && row->until.isEndless();
    switch (id) {
    case ActionId::EstablishUnit:
        return true;
    case ActionId::RenameUnit:
    case ActionId::MoveUnit:
    case ActionId::DissolveUnit:
        return goesOn && !row->isPost();
    case ActionId::EstablishPosition:
        return row != nullptr;
    case ActionId::ChangePosition:
    case ActionId::AbolishPosition:
        return goesOn && row->isPost();
    default:
        return false;
    }
}

void UnitActs::open(ActionId id, const OfficeRow* row)
{
    OfficeActDialog* dialog = make(id, row);
    if (!dialog) {
        return;
    }
    connect(dialog, &ActDialog::recorded, this, [this, dialog] {
        Q_EMIT recorded(dialog->shown(), dialog->day());
    });
    dialog->open();
}

void UnitActs::edit(const OfficeRow* row)
{
    const ActionId id = row && row->isPost() ? ActionId::ChangePosition : ActionId::RenameUnit;
    if (can(id, row)) {
        open(id, row);
    }
}

void UnitActs::showMenu(const OfficeRow* row, QPoint place)
{
    auto* menu = new QMenu(m_page);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"officeMenu"_s);
    for (const ActionId id : actsUpon(row)) {
        menu->addAction(m_services.actions.action(id));
    }
    menu->addSeparator();
    if (row && row->isPost()) {
        menu->addAction(m_services.actions.action(ActionId::WhyNot));
    }
    for (const ActionId id : {ActionId::Copy, ActionId::CopyWithHeadings}) {
        menu->addAction(m_services.actions.action(id));
    }
    menu->popup(place);
}

OfficeActDialog* UnitActs::make(ActionId id, const OfficeRow* row) const
{
    switch (id) {
    case ActionId::EstablishUnit:
        return new EstablishUnitDialog(m_services, row ? row->unit : MaybeUnitId(), m_page);
    case ActionId::RenameUnit:
        return new RenameUnitDialog(m_services, *row->unit, m_page);
    case ActionId::MoveUnit:
        return new MoveUnitDialog(m_services, *row->unit, m_page);
    case ActionId::DissolveUnit:
        return new DissolveUnitDialog(m_services, *row->unit, m_page);
    case ActionId::EstablishPosition:
        return new EstablishPostDialog(m_services, row->unit, m_page);
    case ActionId::ChangePosition:
        return new ChangePostDialog(m_services, *row->position, m_page);
    case ActionId::AbolishPosition:
        return new AbolishPostDialog(m_services, *row->position, m_page);
    default:
        return nullptr;
    }
}

} // namespace kecan::ui
