#pragma once

#include "core/rules/rule.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QSpinBox;

namespace kecan::ui {

/// A field for the limit of a rule in what the rule counts: a number, years and months, or a value
/// of a list; beside it the limit in words.
class LimitEdit final : public QWidget
{
    Q_OBJECT

public:
    LimitEdit(Comparison comparison, RuleUnit unit, QWidget* parent);

    [[nodiscard]] int value() const;
    /// @p value must be possible in the unit.
    void setValue(int value);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] bool isListed() const;
    void makeEditors();
    void fillList();
    void showWords();
    void retranslate();

    Comparison m_comparison;
    RuleUnit m_unit;
    // One of these, or for an age the number of years with the months:
    QSpinBox* m_number = nullptr;
    QSpinBox* m_months = nullptr;
    QDoubleSpinBox* m_coefficient = nullptr;
    QComboBox* m_list = nullptr;
    QLabel* m_words = nullptr;
};

} // namespace kecan::ui
