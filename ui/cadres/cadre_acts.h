#pragma once

#include "core/model/cadre.h"
#include "core/model/ids.h"
#include "ui/shell/page.h"

#include <QObject>

#include <optional>
#include <vector>

namespace kecan::ui {

/// What an officer does to the records of people, each in a dialog of its own and one act. Without
/// a store to write it says so instead.
class CadreActs final : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over @p parent; it and what @p services names outlive the acts.
    CadreActs(const PageServices& services, QWidget* parent);

    void newPerson();
    /// One person or several at once; those not in the store are left out.
    void edit(const std::vector<CadreId>& cadres);
    /// One field of one person, as from its cell in a list.
    void editCell(CadreId cadre, CadreField field);
    void recordDiscipline(CadreId cadre);
    /// Another day of retirement than by age.
    void decideRetirement(CadreId cadre);
    /// A block of the clipboard upon @p rows, from the first of @p columns on; nothing stands for a
    /// column that shows no field (fieldOf()), so that the others keep their places. A block of one
    /// row goes upon all of @p rows.
    void paste(const std::vector<CadreId>& rows,
               const std::vector<std::optional<CadreField>>& columns,
               const QString& text);

Q_SIGNALS:
    /// Somebody was registered, to be shown.
    void added(kecan::CadreId cadre);

private:
    [[nodiscard]] bool canWrite(const QString& act) const;
    [[nodiscard]] std::vector<CadreId> inStore(const std::vector<CadreId>& cadres) const;

    PageServices m_services;
    QWidget* m_parent;
};

} // namespace kecan::ui
