#pragma once

#include "core/history/snapshot.h"
#include "core/workspace/workspace.h"
#include "ui/print/page_view.h"
#include "ui/print/paper_heading.h"
#include "ui/print/plan_export.h"
#include "ui/print/plan_forms.h"

#include <QDialog>
#include <QTimer>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace kecan::ui {

class HeadingForm;

/// The pages of a paper of a plan as they print, with the words around it to be set beside them.
/// What was set is remembered in the store when the dialog closes.
class PreviewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p snapshot and @p plan are what is printed; @p workspace keeps the heading and outlives
    /// this.
    PreviewDialog(const PageServices& services,
                  Workspace& workspace,
                  std::shared_ptr<const Snapshot> snapshot,
                  PlanId plan,
                  PlanForm form,
                  QWidget* parent);

    [[nodiscard]] const PageView& pages() const { return *m_pages; }
    [[nodiscard]] PlanForm form() const;
    /// Lays the pages out again at once instead of after the last key.
    void layOutNow();
    void savePdf();

    void done(int result) override;

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeToolBar();
    QToolButton* addTool(const QString& iconName);
    void print();
    void showPage();
    void showZoom();
    void zoomChosen(int index);
    void retranslate();
    void nameForms();
    void refreshIcons();
    [[nodiscard]] QString planCode() const;

    PageServices m_services;
    Workspace& m_workspace;
    std::shared_ptr<const Snapshot> m_snapshot;
    PlanId m_plan;
    std::vector<ReportDocument> m_documents;
    std::optional<print::ReportLayout> m_layout;
    QTimer m_layoutTimer;
    PlanExport* m_export = nullptr;
    PageView* m_pages = nullptr;
    HeadingForm* m_form = nullptr;
    QToolButton* m_zoomOut = nullptr;
    QToolButton* m_zoomIn = nullptr;
    QToolButton* m_previous = nullptr;
    QToolButton* m_next = nullptr;
    QComboBox* m_forms = nullptr;
    QComboBox* m_zoom = nullptr;
    QLabel* m_page = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_print = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace kecan::ui
