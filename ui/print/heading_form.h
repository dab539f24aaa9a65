#pragma once

#include "ui/print/paper_heading.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace kecan::ui {

class DayEdit;

/// The words around a planning list, beside its preview; every change shows at once.
class HeadingForm final : public QWidget
{
    Q_OBJECT

public:
    HeadingForm(const PaperHeading& heading, QWidget* parent);

    [[nodiscard]] PaperHeading heading() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent* event) override;

private:
    QLineEdit* addLine(const QString& name, const QString& text);
    void addSection();
    void retranslate();

    PaperHeading m_initial;
    QFormLayout* m_form = nullptr;
    std::vector<QLabel*> m_sections;
    QLineEdit* m_upperBody = nullptr;
    QLineEdit* m_body = nullptr;
    QLineEdit* m_number = nullptr;
    QLineEdit* m_place = nullptr;
    DayEdit* m_day = nullptr;
    QLineEdit* m_decision = nullptr;
    QLineEdit* m_authority = nullptr;
    QLineEdit* m_post = nullptr;
    QLineEdit* m_signer = nullptr;
    QLineEdit* m_preparer = nullptr;
    QComboBox* m_secrecy = nullptr;
    QComboBox* m_paper = nullptr;
};

} // namespace kecan::ui
