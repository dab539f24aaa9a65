#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QPromise>
#include <QString>

#include <functional>
#include <memory>

namespace kecan::ui {

/// What a job knows of the outside: it says how far it is and asks whether to stop. @thread the
/// job's
class JobProgress final
{
public:
    explicit JobProgress(QPromise<void>& promise);

    void report(int done, int total);
    [[nodiscard]] bool isCancelled() const;

private:
    QPromise<void>& m_promise;
};

/// Runs one piece of long work at a time beside the window. Work gets plain data by value and
/// touches no widget and no model. @thread GUI
class JobController final : public QObject
{
    Q_OBJECT

public:
    using Work = std::function<Status(JobProgress&)>;
    using Done = std::function<void(const Status&)>;

    explicit JobController(QObject* parent = nullptr);
    /// Stops the work and waits for it.
    ~JobController() override;

    /// Starts @p work under the name @p title; @p done hears the result in the GUI thread, unless
    /// the controller is gone. False while another job runs.
    [[nodiscard]] bool start(const QString& title, Work work, Done done);
    [[nodiscard]] bool isRunning() const { return m_running; }
    [[nodiscard]] QString title() const { return m_title; }
    /// Asks the work to stop; it leaves everything as it was.
    void cancel();

Q_SIGNALS:
    void started(const QString& title);
    void progressed(int done, int total);
    void finished();

private:
    void finish();

    QFutureWatcher<void> m_watcher;
    QString m_title;
    Done m_done;
    // Not the future's own result: that is lost when the work ends well in spite of a late cancel.
    std::shared_ptr<Status> m_result;
    bool m_running = false;
};

} // namespace kecan::ui
