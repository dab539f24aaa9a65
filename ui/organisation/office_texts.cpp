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

QString OfficeTexts::of(PositionLevel level)
{
    switch (level) {
    case PositionLevel::Staff:
        return tr("staff");
    case PositionLevel::Division:
        return tr("division level");
    case PositionLevel::Department:
        return tr("department level");
    case PositionLevel::Commission:
        return tr("commission level");
    case PositionLevel::Central:
        return tr("central level");
    case PositionLevel::Committee:
        return tr("committee level");
    }
    return {};
}

QString OfficeTexts::of(PositionRole role)
{
    switch (role) {
    case PositionRole::Head:
        return tr("head");
    case PositionRole::Deputy:
        return tr("deputy");
    case PositionRole::Assistant:
        return tr("assistant");
    case PositionRole::Member:
        return tr("member");
    case PositionRole::Staff:
        return tr("staff member");
    }
    return {};
}

QString OfficeTexts::of(Capacity capacity)
{
    switch (capacity) {
    case Capacity::None:
    case Capacity::Full:
        return {};
    case Capacity::Acting:
        return tr("acting");
    case Capacity::InCharge:
        return tr("in charge");
    case Capacity::Concurrent:
        return tr("concurrent");
    case Capacity::Seconded:
        return tr("seconded");
    case Capacity::FieldPosting:
        return tr("field posting");
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
