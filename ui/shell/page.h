#pragma once

#include "core/rules/finding.h"
#include "ui/actions/action_catalogue.h"
#include "ui/shell/subject.h"

#include <QString>
#include <QWidget>

#include <optional>

namespace kecan::ui {

class CommandRunner;
class DialogService;
class ErrorPresenter;
class JobController;
class Preferences;
class ViewContext;

/// What every page is given. All of it outlives the pages.
struct PageServices
{
    ViewContext& context;
    ActionCatalogue& actions;
    DialogService& dialogs;
    ErrorPresenter& errors;
    JobController& jobs;
    Preferences& preferences;
    CommandRunner& commands;
};

/// How much of its list a page shows.
struct PageCount
{
    int shown = 0;
    int total = 0;
    int selected = 0;
};

/// What a page takes back and does again by itself, beside the acts recorded: the steps of a draft.
/// Names of what would be; empty when there is none.
struct OwnUndo
{
    QString undo;
    QString redo;
};

/// A room of the main window. It follows the view context by itself.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// Whether it can do @p id now; the window asks when the page is shown and on actionsChanged().
    [[nodiscard]] virtual bool can(ActionId id) const = 0;
    /// Does what can() allowed.
    virtual void run(ActionId id) = 0;
    /// Shows @p subject when this is the page for it; false when another is.
    virtual bool reveal([[maybe_unused]] const Subject& subject) { return false; }
    /// Whom and what is chosen on it, for what is asked of the rules.
    [[nodiscard]] virtual FindingSubject askedAbout() const { return {}; }
    /// Nothing while undo is about the acts recorded.
    [[nodiscard]] virtual std::optional<OwnUndo> ownUndo() const { return std::nullopt; }
    /// Takes one step of its own back, or does it again.
    virtual void undoOwn() {}
    virtual void redoOwn() {}
    /// For the status bar; nothing when the page has no list now.
    [[nodiscard]] virtual std::optional<PageCount> count() const = 0;

Q_SIGNALS:
    void actionsChanged();
    void countChanged();
    /// Something was done that is no act of the store; @p what says so.
    void said(const QString& what);

protected:
    using QWidget::QWidget;

    /// What is shown is out of date. It is made anew now when somebody sees it, else when the page
    /// is shown next: moving the day costs what is in front, not what is behind.
    void expire();
    /// Makes it anew when it is out of date.
    void catchUp();
    virtual void reload() {}
    void showEvent(QShowEvent* event) override;

private:
    bool m_isExpired = true;
};

} // namespace kecan::ui
