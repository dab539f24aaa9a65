#include "ui/cadres/discipline_texts.h"

namespace kecan::ui {

QString DisciplineTexts::of(Branch branch)
{
    switch (branch) {
    case Branch::Party:
        return tr("Party discipline");
    case Branch::State:
        return tr("State discipline");
    case Branch::MassOrganisation:
        return tr("Discipline of a mass organisation");
    }
    return {};
}

} // namespace kecan::ui
