#pragma once

#include "ui/planning/plan_filter.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QToolButton;

namespace kecan::ui {

class ActionCatalogue;

/// What the list of a plan is narrowed to: words, state of the entries, a group of people.
class PlanFilterBar final : public QWidget
{
    Q_OBJECT

public:
    PlanFilterBar(const ActionCatalogue& actions, QWidget* parent);

    [[nodiscard]] PlanFilter filter() const;
    /// Counts on the buttons of the states, and whom the parts of the plan are.
    void setOverview(const PlanOverview& overview);
    /// Narrows to a part, shown as a chip that can be taken away.
    void setPart(const PlanPart& part);
    void setStatus(PlanStatusChoice choice);
    /// Whether the list can be folded to its posts.
    void setFoldable(bool isFoldable);
    void clear();
    /// Puts the cursor into the field for words.
    void edit();

Q_SIGNALS:
    void filterChanged();
    /// The cursor is to move on into the list.
    void listWanted();
    void expandWanted();
    void foldWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addTool(const QString& name, const QString& icon);
    void retranslate();
    void refreshIcons();

    const ActionCatalogue& m_actions;
    QLineEdit* m_words = nullptr;
    QAction* m_searchIcon = nullptr;
    std::vector<std::pair<PlanStatusChoice, QToolButton*>> m_states;
    std::vector<int> m_counts;
    QToolButton* m_chip = nullptr;
    QToolButton* m_expand = nullptr;
    QToolButton* m_fold = nullptr;
    PlanPart m_part;
    AgeBandEdges m_bands;
    PlanGaps m_gaps;
};

} // namespace kecan::ui
