#pragma once

#include "core/history/snapshot.h"
#include "core/model/ids.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace kecan::ui {

class ActionCatalogue;
class DataTable;
class FindingPanel;
class MemberModel;
struct OfficeRow;
struct PageServices;
class ViewContext;
enum class MemberChoice;

/// Beside the tree: the name and facts of what is chosen, its people, and what the rules say.
class OfficeSide final : public QWidget
{
    Q_OBJECT

public:
    /// All of it outlives the pane.
    OfficeSide(const PageServices& services, QWidget* parent);

    /// A unit with its people, or a post with all who ever held it; nothing for null.
    void show(const std::shared_ptr<const Snapshot>& snapshot, const OfficeRow* row);
    /// Those of @p unit and all below it that a figure counts.
    void
    showMembers(const std::shared_ptr<const Snapshot>& snapshot, UnitId unit, MemberChoice choice);
    void retranslate();
    [[nodiscard]] DataTable& people() { return *m_people; }
    [[nodiscard]] FindingPanel& findings() { return *m_findings; }

Q_SIGNALS:
    void personActivated(kecan::CadreId cadre);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] static QString factsOf(const Snapshot& snapshot, const OfficeRow& row);

    ViewContext& m_context;
    MemberModel* m_members = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    DataTable* m_people = nullptr;
    FindingPanel* m_findings = nullptr;
};

} // namespace kecan::ui
