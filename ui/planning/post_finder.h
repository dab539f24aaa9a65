#pragma once

#include "ui/planning/plan_desk.h"
#include "ui/planning/post_model.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kecan::ui {

class DataTable;

/// Finds posts of the draft in front for one person: those first of which the person meets most,
/// narrowed as one types. Enter enters the person for the post chosen. Stands beside the board
/// until closed.
class PostFinder final : public QDialog
{
    Q_OBJECT

public:
    /// @p desk outlives it. show() it, it deletes itself.
    PostFinder(const PageServices& services, PlanDesk& desk, CadreId cadre, QWidget* parent);

    [[nodiscard]] const PostModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    void ask();
    void narrow();
    void add();
    void showReasons();
    void retranslate();

    PageServices m_services;
    PlanDesk& m_desk;
    CadreId m_cadre;
    PostModel* m_model = nullptr;
    QLabel* m_lead = nullptr;
    QLineEdit* m_words = nullptr;
    QLabel* m_count = nullptr;
    DataTable* m_table = nullptr;
    QLabel* m_reasons = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace kecan::ui
