#pragma once

#include "core/roster/roster_column.h"
#include "ui/cadres/roster_conditions.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace kecan::ui {

class ActionCatalogue;
class MenuButton;
class RosterModel;

/// Whom the roster is narrowed to: words as they are typed, who counts, and a button a condition.
class RosterFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    RosterFilterBar(const RosterModel& model, const ActionCatalogue& actions, QWidget* parent);

    [[nodiscard]] const RosterFilter& filter() const { return m_filter; }
    /// Shows @p filter without signalling it.
    void setFilter(const RosterFilter& filter);
    void setGroup(std::optional<RosterColumn> group);
    /// Puts the cursor into the field for words; @p text is put after what stands there.
    void edit(const QString& text = {});
    /// What the buttons say, after another day or act.
    void refresh();

Q_SIGNALS:
    void filterChanged();
    void groupChosen(std::optional<kecan::RosterColumn> group);
    /// The cursor is to move on into the list.
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void makeConditions();
    QWidget* makeAges(QWidget* parent);
    void take(const RosterFilter& filter);
    void retranslate();
    void refreshIcons();

    const RosterModel& m_model;
    const ActionCatalogue& m_actions;
    RosterFilter m_filter;
    QLineEdit* m_words = nullptr;
    QAction* m_searchIcon = nullptr;
    QComboBox* m_scope = nullptr;
    QComboBox* m_group = nullptr;
    QToolButton* m_clear = nullptr;
    std::array<MenuButton*, kRosterConditionCount> m_buttons{};
};

} // namespace kecan::ui
