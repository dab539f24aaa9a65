#pragma once

#include <QString>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace kecan::ui {

/// What is wrong with one field.
struct FieldProblem
{
    QString field;   ///< its name in the form; empty for the whole
    QString message; ///< one sentence in the user's language

    bool operator==(const FieldProblem&) const = default;
};
using FieldProblems = std::vector<FieldProblem>;

/// Fields one below another, each with its label at the left and room for what is wrong with it
/// beneath. Fields have stable English names, which are also the object names of their editors.
class FieldForm final : public QWidget
{
    Q_OBJECT

public:
    explicit FieldForm(QWidget* parent);

    /// The form takes @p editor over. @p mandatory fields are marked.
    void addField(const QString& name, QWidget* editor, bool mandatory = false);
    /// A heading over the fields that follow.
    void addSection(const QString& name);

    void setLabel(const QString& name, const QString& text);
    /// Marks a field or not, from the next setLabel() on.
    void setMandatory(const QString& name, bool mandatory);
    /// Hides or shows a field with its label.
    void setShown(const QString& name, bool shown);

    /// Shows @p problems beneath their fields and no others; those of no field here are left out.
    void setProblems(const FieldProblems& problems);
    /// What is shown beneath a field; empty for nothing.
    [[nodiscard]] QString problem(const QString& name) const;
    /// Goes to the first field, its text ready to be typed over.
    void focusFirst();
    /// Goes to the first field with a problem.
    void focusProblem();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row
    {
        QString name;
        QLabel* label = nullptr;
        QWidget* editor = nullptr; ///< nothing for a section
        QLabel* problem = nullptr;
        bool isMandatory = false;
        bool isShown = true;
    };

    [[nodiscard]] const Row* row(const QString& name) const;
    void applyColours();

    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
};

} // namespace kecan::ui
