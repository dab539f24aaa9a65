#include "ui/organisation/office_texts.h"

#include "ui/organisation/office_tree.h"

namespace kecan::ui {

QString OfficeTexts::of(Branch branch)
{
    switch (branch) {
    case Branch::State:
        return tr("State organisation");
    case Branch::Party:
        return tr("Party organisation");
    case Branch::MassOrganisation:
        return tr("Mass organisations");
    }
    return {};
}

QString OfficeTexts::of(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Commission:
        return tr("commission");
    case UnitKind::Department:
        return tr("department");
    case UnitKind::Office:
        return tr("office");
    case UnitKind::Bureau:
        return tr("bureau");
    case UnitKind::Institute:
        return tr("institute");
    case UnitKind::Journal:
        return tr("journal");
    case UnitKind::Centre:
        return tr("centre");
    case UnitKind::Division:
        return tr("division");
    case UnitKind::PartyCommittee:
        return tr("party committee");
    case UnitKind::PartyCell:
        return tr("party cell");
    case UnitKind::MassOrganisation:
        return tr("mass organisation");
    case UnitKind::Other:
        return tr("other unit");
    }
    return {};
}

QString OfficeTexts::lifeNote(const OfficeRow& row, Day day)
{
    if (row.ofTheDay) {
        return {};
    }
    return day < row.from ? tr("from %1").arg(row.from.text())
                          : tr("until %1").arg(row.until.text());
}

} // namespace kecan::ui
