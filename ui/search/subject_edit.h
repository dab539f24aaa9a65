#pragma once

#include "core/base/day.h"
#include "ui/search/subject_hit.h"

#include <QLineEdit>

#include <functional>
#include <optional>

class QFrame;
class QLabel;

namespace kecan::ui {

class HitList;
class ViewContext;

/// A field in which one person, unit or post is chosen by typing a part of its name: what fits
/// stands in a list below it, Down and Enter take one, Esc closes the list. What is chosen stands
/// in the field with what tells it from others; a text that names nothing chosen is a problem.
class SubjectEdit final : public QLineEdit
{
    Q_OBJECT

public:
    /// Searches @p context, which outlives the field, on its day; another store clears the field.
    SubjectEdit(const ViewContext& context, SubjectKinds kinds, QWidget* parent);
    ~SubjectEdit() override;

    [[nodiscard]] std::optional<Subject> subject() const { return m_subject; }
    /// Chooses @p subject; nothing, and what is not in the store, clears the field.
    void setSubject(const std::optional<Subject>& subject);
    /// The day on which is searched and described, when it is not the day of view.
    void setDay(Day day);
    /// Only what @p accepts can be chosen.
    void setFilter(std::function<bool(const Subject&)> accepts);

    /// Why the field cannot be taken: a text is typed and nothing chosen. Empty for an empty field;
    /// whoever needs a choice asks subject().
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    /// Another thing is chosen, or nothing any more.
    void subjectChanged();
    /// The field shows another problem than before; empty for none.
    void problemChanged(const QString& problem);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void inputMethodEvent(QInputMethodEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] Day day() const;
    void edited();
    /// Fills the list with what fits the text and opens it.
    void search();
    void placePopup();
    void closePopup();
    [[nodiscard]] bool isOpen() const;
    void take(int row);
    void choose(const std::optional<Subject>& subject);
    void forgetStore();
    void describe();
    void showProblem(const QString& problem);
    void retranslate();

    const ViewContext& m_context;
    SubjectKinds m_kinds;
    std::optional<Day> m_day;
    std::function<bool(const Subject&)> m_accepts;
    std::optional<Subject> m_subject;
    QString m_detail;       ///< of what is chosen
    QString m_shownProblem; ///< that the field is marked with
    bool m_hasLost = false; ///< what was chosen, with its store
    bool m_isComposing = false;
    bool m_waits = false; ///< for the end of a composed text
    QFrame* m_popup = nullptr;
    HitList* m_list = nullptr;
    QLabel* m_nothing = nullptr; ///< in the popup, in place of the list
};

} // namespace kecan::ui
