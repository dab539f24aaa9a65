#include "ui/cadres/cadre_acts.h"

#include "ui/cadres/cadre_dialog.h"
#include "ui/cadres/discipline_dialog.h"
#include "ui/cadres/manner_edit.h"
#include "ui/cadres/paste_dialog.h"
#include "ui/cadres/retirement_dialog.h"
#include "ui/services/command_runner.h"
#include "ui/services/error_presenter.h"
#include "ui/shell/view_context.h"

#include <algorithm>

namespace kecan::ui {

namespace {

/// Facts a person gains over the years; another value of these is mostly new, of others a mistake.
bool growsWithTheYears(CadreField field)
{
    switch (field) {
    case CadreField::ProfessionalLevel:
    case CadreField::ProfessionalField:
    case CadreField::TheoryLevel:
    case CadreField::StateManagementLevel:
    case CadreField::ForeignLanguage:
    case CadreField::Informatics:
    case CadreField::Grade:
    case CadreField::GradeSince:
        return true;
    default:
        return false;
    }
}

/// @p field with the one that is hardly ever edited without it.
std::vector<CadreField> withCompanion(CadreField field)
{
    switch (field) {
    case CadreField::Grade:
        return {field, CadreField::GradeSince};
    case CadreField::ProfessionalLevel:
        return {field, CadreField::ProfessionalField};
    default:
        return {field};
    }
}

} // namespace

CadreActs::CadreActs(const PageServices& services, QWidget* parent)
    : QObject(parent)
    , m_services(services)
    , m_parent(parent)
{
}

void CadreActs::newPerson()
{
    if (!canWrite(tr("Nobody was added"))) {
        return;
    }
    const std::int64_t next = m_services.context.workspace()->history().nextCadre();
    auto* dialog = new CadreDialog(m_services, m_parent);
    connect(dialog, &ActDialog::recorded, this, [this, next] { Q_EMIT added(CadreId(next)); });
    dialog->open();
}

void CadreActs::edit(const std::vector<CadreId>& cadres)
{
    if (!canWrite(tr("The record cannot be edited"))) {
        return;
    }
    const std::vector<CadreId> present = inStore(cadres);
    if (!present.empty()) {
        (new CadreDialog(m_services, present, formFields(present.size() == 1), m_parent))->open();
    }
}

void CadreActs::editCell(CadreId cadre, CadreField field)
{
    if (!canWrite(tr("The record cannot be edited")) || inStore({cadre}).empty()) {
        return;
    }
    auto* dialog = new CadreDialog(m_services, {cadre}, withCompanion(field), m_parent);
    const bool isRecorded = !dialog->cadreForm().edit(field)->text().isEmpty();
    dialog->mannerEdit()->setChange(isRecorded && growsWithTheYears(field));
    dialog->open();
}

void CadreActs::recordDiscipline(CadreId cadre)
{
    if (canWrite(tr("The discipline cannot be recorded")) && !inStore({cadre}).empty()) {
        (new DisciplineDialog(m_services, cadre, m_parent))->open();
    }
}

void CadreActs::decideRetirement(CadreId cadre)
{
    if (canWrite(tr("The retirement cannot be recorded")) && !inStore({cadre}).empty()) {
        (new RetirementDialog(m_services, cadre, m_parent))->open();
    }
}

void CadreActs::paste(const std::vector<CadreId>& rows,
                      const std::vector<std::optional<CadreField>>& columns,
                      const QString& text)
{
    if (!canWrite(tr("Nothing was pasted"))) {
        return;
    }
    std::vector<QStringList> block = exchange::pastedCells(text);
    const bool isAnywhere =
        std::ranges::any_of(columns, [](const auto& column) { return column.has_value(); });
    if (block.empty() || rows.empty() || !isAnywhere) {
        m_services.dialogs.showNote(
            tr("Nothing to paste"),
            block.empty()
                ? tr("There is no text on the clipboard.")
                : tr("Choose the row and the column the block begins with; columns that follow "
                     "from posts, ratings and plans cannot be pasted into."));
        return;
    }
    if (block.size() == 1) {
        block.resize(rows.size(), block.front());
    }
    (new PasteDialog(
         m_services, block, {rows, columns, AsCorrection{m_services.context.day()}}, m_parent))
        ->open();
}

bool CadreActs::canWrite(const QString& act) const
{
    if (m_services.commands.canWrite()) {
        return true;
    }
    m_services.errors.present(act,
                              Error{ErrorCode::Permission,
                                    m_services.context.workspace()
                                        ? tr("This store is open for reading only.")
                                        : tr("No store is open.")},
                              tr("Nothing was changed."));
    return false;
}

std::vector<CadreId> CadreActs::inStore(const std::vector<CadreId>& cadres) const
{
    std::vector<CadreId> present = cadres;
    const auto derived = m_services.context.workspace()->history().derived();
    std::erase_if(present, [&](CadreId cadre) { return !derived->cadre(cadre); });
    return present;
}

} // namespace kecan::ui
