#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kecan::ui {

/// What stands where there is nothing to show: what is missing and what to do next.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent);

    /// @p button is the text of the one thing to do; empty for none.
    void set(const QString& iconName,
             const QString& headline,
             const QString& text,
             const QString& button = {});

Q_SIGNALS:
    void buttonClicked();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    QString m_iconName;
    QLabel* m_icon = nullptr;
    QLabel* m_headline = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace kecan::ui
