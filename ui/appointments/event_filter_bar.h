#pragma once

#include "core/history/event_filter.h"

#include <QWidget>

#include <utility>
#include <vector>

class QAction;
class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace kecan::ui {

class ActionCatalogue;
class DayEdit;
class SubjectEdit;
class ViewContext;

/// What the list of events is narrowed to: words, groups, a period, a unit, a decision, and what
/// no longer stands.
class EventFilterBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    EventFilterBar(const ActionCatalogue& actions, const ViewContext& context, QWidget* parent);

    [[nodiscard]] EventFilter filter() const;
    /// Periods reckoned from the day of view follow it.
    void followDay();
    /// Counts on the buttons of the groups.
    void setCounts(const std::vector<int>& counts);
    /// Narrows to a unit with all below it.
    void setUnit(UnitId unit);
    /// Narrows to a decision called @p name, shown as a chip that can be taken away.
    void setDocument(MaybeDocumentId document, const QString& name);
    /// As at the beginning.
    void clear();
    /// Asks for everything of @p groups, all else as at the beginning.
    void showAllOf(EventGroups groups, bool takenBack);
    /// Puts @p widget at the end of the first line.
    void addBesideWords(QWidget* widget);
    /// Puts the cursor into the field for words.
    void edit();

Q_SIGNALS:
    void filterChanged();
    /// The cursor is to move on into the list.
    void listWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Period
    {
        AllTime,
        YearOfDay,
        UntilDay,
        AfterDay,
        Chosen,
    };

    void makeGroups();
    void makeChoices();
    /// Without telling anybody.
    void reset();
    void setGroups(EventGroups groups);
    void periodChanged();
    void retranslate();
    void retranslatePeriods();
    void showCounts();
    void refreshIcons();
    [[nodiscard]] Period period() const;

    const ActionCatalogue& m_actions;
    const ViewContext& m_context;
    QHBoxLayout* m_firstLine = nullptr;
    QLineEdit* m_words = nullptr;
    QAction* m_searchIcon = nullptr;
    SubjectEdit* m_unit = nullptr;
    std::vector<std::pair<EventGroup, QToolButton*>> m_groups; ///< those of a career
    QToolButton* m_more = nullptr;
    std::vector<std::pair<EventGroup, QAction*>> m_moreGroups;
    QComboBox* m_period = nullptr;
    DayEdit* m_from = nullptr;
    QLabel* m_dash = nullptr;
    DayEdit* m_last = nullptr;
    QComboBox* m_decision = nullptr;
    QCheckBox* m_takenBack = nullptr;
    QToolButton* m_documentChip = nullptr;
    MaybeDocumentId m_document;
    std::vector<int> m_counts;
    bool m_isPeriodChosen = false; ///< days were typed or picked
};

} // namespace kecan::ui
