#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace kecan::ui {

/// A line over a page that says something about what it shows, with one thing to do about it.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget* parent);

    /// Shows @p text; hides the bar when it is empty. @p button may be empty.
    void set(const QString& text, const QString& button);

Q_SIGNALS:
    void buttonClicked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshIcon();

    QLabel* m_icon = nullptr;
    QLabel* m_text = nullptr;
    QPushButton* m_button = nullptr;
};

} // namespace kecan::ui
