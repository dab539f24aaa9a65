#pragma once

#include "core/history/event_table.h"
#include "ui/shell/page.h"

#include <QByteArray>

class QPushButton;
class QSplitter;
class QStackedLayout;

namespace kecan::ui {

class ActDialog;
class DataTable;
class EmptyState;
class EventFilterBar;
class EventModel;
class EventPane;

/// Bổ nhiệm: what happened with its decisions; events are entered, found and put right here.
class AppointmentPage final : public Page
{
    Q_OBJECT

public:
    AppointmentPage(const PageServices& services, QWidget* parent);
    ~AppointmentPage() override;

    [[nodiscard]] bool can(ActionId id) const override;
    void run(ActionId id) override;
    /// Shows an event, or all events of a decision.
    bool reveal(const Subject& subject) override;
    [[nodiscard]] FindingSubject askedAbout() const override;
    [[nodiscard]] std::optional<PageCount> count() const override;

    [[nodiscard]] const EventModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QWidget* makeTop();
    QWidget* makeSides();
    void connectParts();
    void storeChanged();
    /// Makes the list when it is looked at for the first time; other pages need not wait for it.
    void ensureList();
    void takeIn(const ChangeSet& changes);
    void applyFilter();
    void showCurrent();
    void showState();
    void open(ActDialog* dialog);
    /// Shows what an act was about.
    void goToRecorded(const ChangeSet& changes);
    void copy(bool withHeadings);
    void openMenu(const QPoint& at);
    void leaveEmptyState();
    bool revealEvent(EventId id);
    bool revealDocument(DocumentId id);
    /// Goes where a name of the side leads to.
    void follow(const Subject& subject);
    void retranslate();
    void refreshIcons();
    [[nodiscard]] MaybeEventId chosen() const;
    [[nodiscard]] bool canWrite() const;

    PageServices m_services;
    EventModel* m_model = nullptr;
    EventFilterBar* m_filterBar = nullptr;
    QPushButton* m_new = nullptr;
    QSplitter* m_sides = nullptr;
    DataTable* m_table = nullptr;
    EventPane* m_pane = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
};

} // namespace kecan::ui
