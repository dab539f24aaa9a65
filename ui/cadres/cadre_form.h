#pragma once

#include "core/commands/profile_edit.h"
#include "core/model/person_name.h"
#include "ui/cadres/cadre_field_edit.h"

#include <QWidget>

#include <span>
#include <vector>

class QGridLayout;
class QLabel;
class QLineEdit;

namespace kecan::ui {

/// What a form says: the touched fields that can be read, and what cannot.
struct FormReading
{
    CadreChange change = changeOf(PersonName::unset());
    std::vector<ProfileProblem> problems = {};
};

/// The facts of a person's record in sections, several fields in a line as far as there is room.
class CadreForm final : public QWidget
{
    Q_OBJECT

public:
    /// @p fields in the order of the sections; a heading stands over each when there are several.
    CadreForm(const std::vector<CadreField>& fields, QWidget* parent);

    /// Shows what @p profiles say together; of none everything is empty.
    void setProfiles(std::span<const CadreProfile> profiles);
    /// Marks the fields that must be filled in.
    void setMandatory(const std::vector<CadreField>& fields);
    /// The editor of @p field; null when the form has none.
    [[nodiscard]] CadreFieldEdit* edit(CadreField field) const;

    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] FormReading read() const;
    /// Shows @p problems beneath their fields and nothing else; with @p all set also that of the
    /// field that is still being typed.
    void showProblems(const std::vector<ProfileProblem>& problems, bool all);
    /// Goes to the first field with an error; false when there is none.
    bool focusProblem();

    [[nodiscard]] QSize sizeHint() const override;
    /// As narrow as one field in a line.
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void edited();
    /// The user left a field.
    void left();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Section
    {
        Identity,
        Origin,
        Party,
        Education,
        Work,
    };
    struct Row
    {
        CadreFieldEdit* edit = nullptr;
        QLabel* label = nullptr;
        bool hasError = false;
    };

    static Section sectionOf(CadreField field);
    static QString title(Section section);
    void addSortName();
    /// Places the fields with @p columns of them in a line.
    void arrange(int columns);
    /// The least a field with its label takes.
    [[nodiscard]] int fieldWidth() const;
    [[nodiscard]] int columnsFor(int width) const;
    void showUsualSorting();
    void retranslate();

    QGridLayout* m_grid = nullptr;
    std::vector<Row> m_rows;
    std::vector<CadreField> m_mandatory;
    std::vector<std::pair<Section, QLabel*>> m_titles;
    QLabel* m_sortLabel = nullptr;
    QLineEdit* m_sortName = nullptr; ///< with the name
    QString m_initialSortName;
    int m_columns = 0;
};

/// Every field, in the order of forms; @p ofOne also what only one person can have: name and code.
std::vector<CadreField> formFields(bool ofOne);

} // namespace kecan::ui
