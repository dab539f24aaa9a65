#pragma once

#include "core/history/history.h"
#include "ui/appointments/event_entry.h"
#include "ui/records/field_form.h"

#include <QObject>

#include <optional>

class QComboBox;
class QLineEdit;
class QToolButton;

namespace kecan::ui {

class DecisionEdit;
class PartialDateEdit;
class SubjectEdit;
class TickList;
class ViewContext;

/// The fields of an event in a form, as its kind needs them: all of them for a new one, what may be
/// put right for a recorded one.
class EventFields final : public QObject
{
    Q_OBJECT

public:
    /// Adds its fields to @p form. @p recorded is of an enterable kind. Form and context outlive
    /// the fields, and a store is open.
    EventFields(FieldForm& form,
                ViewContext& context,
                std::optional<Event> recorded,
                QObject* parent);

    void setKind(EventKind kind);
    void setPerson(CadreId cadre);
    void setPost(PositionId position);
    [[nodiscard]] EventKind kind() const;
    [[nodiscard]] MaybeCadreId person() const;
    [[nodiscard]] MaybePositionId post() const;
    /// Nothing while it is missing or no date.
    [[nodiscard]] std::optional<PartialDate> effectiveOn() const;

    /// What is typed, but for a decision that has yet to be registered; nothing when something is
    /// wrong, which is then added to @p problems.
    [[nodiscard]] std::optional<EventEntry> entry(FieldProblems& problems) const;
    [[nodiscard]] const DecisionEdit& decision() const { return *m_decision; }

    void retranslate();

Q_SIGNALS:
    void changed();

private:
    void makeFields();
    /// The planned end with a button for the usual time.
    QWidget* makePlannedEnd();
    void connectFields();
    void fill(const Event& event);
    void kindChanged();
    /// What is recorded is shown though its kind does not ask for it.
    void needRecorded();
    void showNeeded();
    /// Lists that depend on the person and day.
    void refreshLists();
    void refreshHoldings();
    void refreshLeaving();
    void retranslateLists();
    [[nodiscard]] const DerivedHistory& derived() const;
    [[nodiscard]] Capacity capacity() const;
    void readPost(EventEntry& entry, FieldProblems& problems) const;
    void readPlannedEnd(EventEntry& entry, FieldProblems& problems) const;
    void readEndedOn(EventEntry& entry, FieldProblems& problems) const;
    void readDetail(EventEntry& entry, FieldProblems& problems) const;

    FieldForm& m_form;
    ViewContext& m_context;
    std::optional<Event> m_recorded;
    EventNeeds m_needs;
    QComboBox* m_kind = nullptr;
    SubjectEdit* m_person = nullptr;
    PartialDateEdit* m_on = nullptr;
    QComboBox* m_holding = nullptr;
    SubjectEdit* m_post = nullptr;
    QComboBox* m_capacity = nullptr;
    PartialDateEdit* m_plannedEnd = nullptr;
    QToolButton* m_usualTime = nullptr;
    PartialDateEdit* m_endedOn = nullptr;
    TickList* m_leaving = nullptr;
    QLineEdit* m_organisation = nullptr;
    QLineEdit* m_place = nullptr;
    QLineEdit* m_duty = nullptr;
    QLineEdit* m_counterpart = nullptr;
    QComboBox* m_target = nullptr;
    QLineEdit* m_exam = nullptr;
    QLineEdit* m_remark = nullptr;
    DecisionEdit* m_decision = nullptr;
};

} // namespace kecan::ui
