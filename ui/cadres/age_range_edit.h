#pragma once

#include <QWidget>

#include <optional>

class QSpinBox;

namespace kecan::ui {

/// From which to which age, both inclusive; either may be left open.
class AgeRangeEdit final : public QWidget
{
    Q_OBJECT

public:
    AgeRangeEdit(std::optional<int> from, std::optional<int> to, QWidget* parent);

    [[nodiscard]] std::optional<int> from() const;
    [[nodiscard]] std::optional<int> to() const;

Q_SIGNALS:
    void edited();

private:
    QSpinBox* m_from = nullptr;
    QSpinBox* m_to = nullptr;
};

} // namespace kecan::ui
