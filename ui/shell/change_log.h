#pragma once

#include "ui/shell/page.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace kecan::ui {

class ChangeLogModel;
class DataTable;

/// Everything that was ever recorded in the store, act by act, whoever did it and whenever: to find
/// in, to go to, and to take back. Deletes itself.
class ChangeLog final : public QDialog
{
    Q_OBJECT

public:
    ChangeLog(const PageServices& services, QWidget* parent);
    ~ChangeLog() override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void reload();
    void showCurrent();
    void takeBack();
    void goTo();
    void retranslate();

    PageServices m_services;
    ChangeLogModel* m_model = nullptr;
    QLineEdit* m_words = nullptr;
    DataTable* m_table = nullptr;
    QLabel* m_note = nullptr;
    QPushButton* m_takeBack = nullptr;
    QPushButton* m_goTo = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace kecan::ui
