#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kecan::ui {

class RosterViews;

/// Asks for the name under which a view of the roster is kept. Deletes itself.
class ViewNameDialog final : public QDialog
{
    Q_OBJECT

public:
    /// @p views outlive the dialog.
    ViewNameDialog(const RosterViews& views, QWidget* parent);

Q_SIGNALS:
    void named(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void check();
    void retranslate();

    const RosterViews& m_views;
    QLabel* m_caption = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_save = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace kecan::ui
