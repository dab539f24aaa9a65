#pragma once

#include "core/history/snapshot.h"
#include "core/model/ids.h"

#include <QWidget>

#include <memory>

class QLabel;

namespace kecan::ui {

class DataTable;
class MemberModel;
struct OfficeRow;
class Preferences;
enum class MemberChoice;

/// Beside the tree: the name and facts of what is chosen, and its people.
class OfficeSide final : public QWidget
{
    Q_OBJECT

public:
    /// @p preferences outlives the pane.
    OfficeSide(Preferences& preferences, QWidget* parent);

    /// A unit with its people, or a post with all who ever held it; nothing for null.
    void show(const std::shared_ptr<const Snapshot>& snapshot, const OfficeRow* row);
    /// Those of @p unit and all below it that a figure counts.
    void
    showMembers(const std::shared_ptr<const Snapshot>& snapshot, UnitId unit, MemberChoice choice);
    void retranslate();
    [[nodiscard]] DataTable& people() { return *m_people; }

Q_SIGNALS:
    void personActivated(kecan::CadreId cadre);

private:
    [[nodiscard]] static QString factsOf(const Snapshot& snapshot, const OfficeRow& row);

    MemberModel* m_members = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    DataTable* m_people = nullptr;
};

} // namespace kecan::ui
