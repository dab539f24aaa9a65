#include "core/model/post_texts.h"

namespace kecan {

QString PostTexts::of(PositionLevel level)
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
        return tr("centrally managed");
    case PositionLevel::Committee:
        return tr("party committee");
    }
    return {};
}

QString PostTexts::of(PositionRole role)
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

QString PostTexts::of(Capacity capacity)
{
    switch (capacity) {
    case Capacity::Full:
        return tr("full");
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
    case Capacity::None:
        break;
    }
    return {};
}

} // namespace kecan
