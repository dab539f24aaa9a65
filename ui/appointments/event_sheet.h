#pragma once

#include "core/history/event_table.h"
#include "ui/records/sheet_view.h"
#include "ui/table/table_model.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace kecan::ui {

/// Everything about one event, for the side of the list: its facts and decision, what it did, what
/// was recorded with it and how the record was corrected.
struct EventSheet
{
    QString kind;
    QString state; ///< empty for what stands and is in effect
    Tone stateTone = Tone::Normal;
    QString person;
    MaybeCadreId cadre;
    std::vector<SheetSection> sections;
};

/// Makes sheets, in the present language.
class EventSheetWriter final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::EventSheetWriter)

public:
    /// Of what @p table shows, which has a row for every event asked for; @p day is the day of
    /// view.
    EventSheetWriter(const EventTable& table, Day day);

    [[nodiscard]] EventSheet sheet(EventId id) const;
    /// "Appointment, 01/12/2012: Phó Vụ trưởng, Vụ Tổ chức".
    static QString lineOf(const History& history, EventId id);
    /// What the later version of a record says otherwise, a line each.
    [[nodiscard]] std::vector<SheetLine> differences(const Event& before, const Event& after) const;

private:
    [[nodiscard]] SheetSection facts(EventId id) const;
    void addDetail(const Event& event, std::vector<SheetLine>& lines) const;
    void addRuleDetail(const Event& event, std::vector<SheetLine>& lines) const;
    [[nodiscard]] SheetSection decision(EventId id) const;
    [[nodiscard]] SheetSection effect(EventId id) const;
    [[nodiscard]] SheetSection companions(EventId id) const;
    [[nodiscard]] SheetSection versions(EventId id) const;
    [[nodiscard]] QString recording(const Event& event) const;
    [[nodiscard]] QString documentText(MaybeDocumentId id) const;

    const EventTable& m_table;
    const History& m_history;
    const DerivedHistory& m_derived;
    Day m_day;
};

} // namespace kecan::ui
