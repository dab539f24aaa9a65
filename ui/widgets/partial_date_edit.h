#pragma once

#include "core/base/partial_date.h"

#include <QLineEdit>

#include <optional>

namespace kecan::ui {

/// A field for a date of which perhaps only the month or the year is known, typed in any usual
/// style. What cannot be read stays in the field until it is corrected.
class PartialDateEdit final : public QLineEdit
{
    Q_OBJECT

public:
    explicit PartialDateEdit(QWidget* parent);

    /// The date typed; nothing for an empty field. @error Validation for what is no date
    [[nodiscard]] Result<std::optional<PartialDate>> date() const;
    void setDate(const std::optional<PartialDate>& date);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace kecan::ui
