#pragma once

#include "core/model/cadre.h"

#include <QWidget>

#include <optional>
#include <span>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;

namespace kecan::ui {

/// Stable English name of a field in forms, also the object name of its editor.
QString fieldName(CadreField field);
/// The field called @p name in forms.
std::optional<CadreField> fieldOfName(const QString& name);

/// One fact of one or several people: what is typed stays a text until it is read, so that nothing
/// is lost when it is wrong. Where people differ the field is locked until its box is ticked.
class CadreFieldEdit final : public QWidget
{
    Q_OBJECT

public:
    enum class Mark
    {
        None,
        Warning,
        Error,
    };

    CadreFieldEdit(CadreField field, QWidget* parent);

    [[nodiscard]] CadreField field() const { return m_field; }
    /// Shows what @p profiles say; of none an empty field.
    void setProfiles(std::span<const CadreProfile> profiles);
    /// For readCadreCell().
    [[nodiscard]] QString text() const;
    /// As if the user had typed it.
    void setText(const QString& text);
    /// Whether it is to be recorded: the text is another one, or the box was ticked.
    [[nodiscard]] bool isTouched() const;
    /// Whether the user is still typing.
    [[nodiscard]] bool isBeingTyped() const;
    /// What the user works with.
    [[nodiscard]] QWidget& editor() const;
    /// Text beneath the field.
    void setMessage(Mark mark, const QString& message);
    [[nodiscard]] QString message() const;
    void retranslate();

Q_SIGNALS:
    void edited();
    /// The user left the field.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void makeEditor();
    void fillList();
    [[nodiscard]] bool isLocked() const;
    void showText(const QString& text);
    void unlock(bool on);
    void applyColours();

    CadreField m_field;
    QCheckBox* m_tick = nullptr; ///< shown only where people differ
    QLineEdit* m_line = nullptr; ///< or the list
    QComboBox* m_list = nullptr;
    QLabel* m_message = nullptr;
    Mark m_mark = Mark::None;
    QString m_initial; ///< or in the list:
    int m_initialIndex = 0;
    bool m_differs = false;
    QString m_values; ///< the different ones, for the hint
};

} // namespace kecan::ui
