#pragma once

#include "ui/actions/action_catalogue.h"
#include "ui/cadres/cadre_sheet.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace kecan::ui {

class FindingPanel;
struct PageServices;
class ViewContext;

/// What is known of one person on the day of view; names of posts, plans and records lead there.
class CadreDetail final : public QWidget
{
    Q_OBJECT

public:
    /// All of it outlives the pane.
    CadreDetail(const PageServices& services, QWidget* parent);

    /// Nobody for nothing.
    void show(MaybeCadreId cadre);
    [[nodiscard]] MaybeCadreId cadre() const { return m_cadre; }
    /// The whole sheet without layout.
    [[nodiscard]] QString text() const;
    /// What the rules say of the person's posts and plans.
    [[nodiscard]] FindingPanel& findings() { return *m_findings; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    QToolButton* addTool(ActionId id, const QString& icon);
    void refresh();
    void retranslate();

    ViewContext& m_context;
    const ActionCatalogue& m_actions;
    MaybeCadreId m_cadre;
    std::shared_ptr<const Snapshot> m_office; ///< the person was shown from
    QLabel* m_name = nullptr;
    QLabel* m_post = nullptr;
    QLabel* m_summary = nullptr;
    SheetView* m_body = nullptr;
    FindingPanel* m_findings = nullptr;
    std::vector<std::pair<ActionId, QToolButton*>> m_tools;
};

} // namespace kecan::ui
