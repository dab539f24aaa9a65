#pragma once

#include "core/history/event_table.h"
#include "ui/table/table_model.h"

#include <memory>
#include <optional>
#include <vector>

namespace kecan::ui {

/// What happened, a row an event, as a filter asks for it. Nothing is done for a row before it is
/// painted.
class EventModel final : public TableModel
{
    Q_OBJECT

public:
    enum Column
    {
        EffectiveOn,
        Person,
        Kind,
        Post,
        UnitColumn,
        Decision,
        State,
        CapacityColumn,
        PlannedEnd,
        SignedOn,
        Authority,
        RecordedAt,
        RecordedBy,
        kColumnCount,
    };

    explicit EventModel(QObject* parent = nullptr);

    /// Shows @p history, which outlives it or is taken away by nullptr before. @cost a look at
    /// every event and name
    void setHistory(const History* history);
    /// Takes in what was recorded since.
    void update(const ChangeSet& changes);
    /// What is later than @p day has not come into effect.
    void setDay(Day day);
    void setFilter(const EventFilter& filter);
    /// The first key counts most; without any the newest comes first.
    void setSort(const std::vector<SortKey>& keys);
    /// Words in another language, by which events are found and sorted too.
    void retranslate();

    /// Nothing without a history.
    [[nodiscard]] const EventTable* table() const { return m_table.get(); }
    [[nodiscard]] const EventFilter& filter() const { return m_filter; }
    [[nodiscard]] int total() const;
    /// How many there would be of each group, were all groups asked for.
    [[nodiscard]] std::vector<int> countByGroup() const;
    [[nodiscard]] MaybeEventId eventAt(int row) const;
    /// Whether it stands but has not come into effect on the day shown.
    [[nodiscard]] bool isAhead(EventId id) const;

    [[nodiscard]] ColumnSpec columnSpec(int column) const override;
    [[nodiscard]] QString heading(int column) const override;
    /// The number of the event.
    [[nodiscard]] qint64 rowKey(int row) const override;
    [[nodiscard]] int rowOf(qint64 key) const override;
    [[nodiscard]] CellStyle cellStyle(const QModelIndex& index) const override;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    void list();
    [[nodiscard]] std::vector<qint64> keys() const;
    [[nodiscard]] QString textOf(EventId id, int column) const;
    [[nodiscard]] QString decisionText(const EventFacts& facts, int column) const;
    [[nodiscard]] QString stateText(EventId id) const;
    [[nodiscard]] QString postText(const EventFacts& facts) const;

    std::unique_ptr<EventTable> m_table;
    Day m_day = Day::endless();
    EventFilter m_filter;
    std::vector<SortKey> m_sort;
    std::vector<EventId> m_rows;
    mutable std::vector<int> m_rowByEvent; ///< made when first asked for; -1 for none
};

} // namespace kecan::ui
