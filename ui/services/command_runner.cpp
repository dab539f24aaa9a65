#include "ui/services/command_runner.h"

#include "ui/services/error_presenter.h"
#include "ui/shell/view_context.h"

#include <QUndoCommand>

namespace kecan::ui {

/// An act in the store. Undo and redo are acts too: each takes the last one back.
class CommandRunner::RecordedAct final : public QUndoCommand
{
public:
    RecordedAct(CommandRunner& runner, BatchId batch, const QString& name)
        : QUndoCommand(name)
        , m_runner(runner)
        , m_last(batch)
    {
    }

    void undo() override { takeBack(tr("“%1” was not undone").arg(text())); }

    void redo() override
    {
        // Pushing calls it once for what is done already.
        if (m_isRecorded) {
            takeBack(tr("“%1” was not redone").arg(text()));
        }
        m_isRecorded = true;
    }

private:
    /// A refusal drops the act from the stack: what rests on it now has to go first, by hand.
    void takeBack(const QString& failure)
    {
        Workspace* workspace = m_runner.m_context.workspace();
        const Result<ChangeSet> done = workspace->execute(RetractBatch{m_last, {}});
        if (!done) {
            setObsolete(true);
            m_runner.complain(failure, done.error());
            return;
        }
        m_last = *done->batch;
    }

    CommandRunner& m_runner;
    BatchId m_last; ///< the act, or the last undo or redo of it
    bool m_isRecorded = false;
};

CommandRunner::CommandRunner(ViewContext& context, const ErrorPresenter& errors, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_errors(errors)
{
    connect(&m_context, &ViewContext::workspaceChanged, &m_stack, &QUndoStack::clear);
    connect(&m_context, &ViewContext::workspaceChanged, this, &CommandRunner::stackChanged);
    connect(&m_stack, &QUndoStack::indexChanged, this, &CommandRunner::stackChanged);
}

bool CommandRunner::canWrite() const
{
    return m_context.workspace() && !m_context.workspace()->isReadOnly();
}

Result<ChangeSet> CommandRunner::execute(const Command& command, const QString& name)
{
    if (!canWrite()) {
        return Error{ErrorCode::Permission, tr("This store is open for reading only.")};
    }
    return keep(m_context.workspace()->execute(command), name);
}

Result<ChangeSet> CommandRunner::record(const BatchDraft& draft,
                                        const QString& command,
                                        const QString& name,
                                        const QString& note)
{
    if (!canWrite()) {
        return Error{ErrorCode::Permission, tr("This store is open for reading only.")};
    }
    return keep(m_context.workspace()->record(draft, command, note), name);
}

bool CommandRunner::run(const Command& command, const QString& name)
{
    const Result<ChangeSet> done = execute(command, name);
    if (!done) {
        complain(tr("“%1” was not recorded").arg(name), done.error());
    }
    return static_cast<bool>(done);
}

void CommandRunner::undo()
{
    if (m_stack.canUndo()) {
        const QString name = m_stack.undoText();
        const int before = m_stack.count();
        m_stack.undo();
        if (m_stack.count() == before) {
            Q_EMIT said(tr("Undone: %1").arg(name));
        }
    }
}

void CommandRunner::redo()
{
    if (m_stack.canRedo()) {
        const QString name = m_stack.redoText();
        const int before = m_stack.count();
        m_stack.redo();
        if (m_stack.count() == before) {
            Q_EMIT said(tr("Redone: %1").arg(name));
        }
    }
}

Result<ChangeSet> CommandRunner::keep(const Result<ChangeSet>& done, const QString& name)
{
    if (done) {
        m_stack.push(new RecordedAct(*this, *done->batch, name));
        Q_EMIT said(tr("Recorded: %1").arg(name));
    }
    return done;
}

void CommandRunner::complain(const QString& title, const Error& error)
{
    m_errors.present(title, error, tr("Nothing was changed."));
}

} // namespace kecan::ui
