#pragma once

#include "core/commands/batch_draft.h"
#include "core/history/change_set.h"

#include <QObject>
#include <QUndoStack>

namespace kecan::ui {

class ErrorPresenter;
class ViewContext;

/// The one way the window writes. Each act is one batch and one step of undo; undoing takes the
/// batch back, redoing takes that back. Nothing is erased: the history of changes shows it all.
/// @thread GUI
class CommandRunner final : public QObject
{
    Q_OBJECT

public:
    /// All of it outlives the runner.
    CommandRunner(ViewContext& context, const ErrorPresenter& errors, QObject* parent = nullptr);

    /// False without a store and on one that another program writes.
    [[nodiscard]] bool canWrite() const;

    /// Does @p command; @p name is what undo calls it, "Rename Vụ Tổ chức". @error as
    /// Workspace::execute()
    Result<ChangeSet> execute(const Command& command, const QString& name);
    /// Records @p draft as one act called @p command in the store. @error as Workspace::record()
    Result<ChangeSet> record(const BatchDraft& draft,
                             const QString& command,
                             const QString& name,
                             const QString& note = {});
    /// The same as execute(), showing what went wrong. @return whether it was done
    bool run(const Command& command, const QString& name);

    void undo();
    void redo();
    /// The acts of this session, for menus and lists; only the runner moves it.
    [[nodiscard]] const QUndoStack& stack() const { return m_stack; }

Q_SIGNALS:
    /// An act was done, undone or redone; @p what says so.
    void said(const QString& what);
    /// What can be undone or redone changed.
    void stackChanged();

private:
    class RecordedAct;

    Result<ChangeSet> keep(const Result<ChangeSet>& done, const QString& name);
    void complain(const QString& title, const Error& error);

    ViewContext& m_context;
    const ErrorPresenter& m_errors;
    QUndoStack m_stack;
};

} // namespace kecan::ui
