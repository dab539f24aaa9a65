#include "ui/services/job_controller.h"

#include <QtConcurrentRun>

#include <utility>

namespace kecan::ui {

JobProgress::JobProgress(QPromise<void>& promise)
    : m_promise(promise)
{
}

void JobProgress::report(int done, int total)
{
    m_promise.setProgressRange(0, total);
    m_promise.setProgressValue(done);
}

bool JobProgress::isCancelled() const
{
    return m_promise.isCanceled();
}

JobController::JobController(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcher<void>::progressValueChanged, this, [this](int value) {
        Q_EMIT progressed(value, m_watcher.progressMaximum());
    });
    connect(&m_watcher, &QFutureWatcher<void>::finished, this, &JobController::finish);
}

JobController::~JobController()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

bool JobController::start(const QString& title, Work work, Done done)
{
    if (m_running) {
        return false;
    }
    m_running = true;
    m_title = title;
    m_done = std::move(done);
    m_result = std::make_shared<Status>(Error{ErrorCode::Cancelled, tr("Stopped.")});
    Q_EMIT started(title);
    m_watcher.setFuture(
        QtConcurrent::run([work = std::move(work), result = m_result](QPromise<void>& promise) {
            JobProgress progress(promise);
            *result = work(progress);
        }));
    return true;
}

void JobController::cancel()
{
    m_watcher.cancel();
}

void JobController::finish()
{
    const Status status = *m_result;
    const Done done = std::exchange(m_done, nullptr);
    m_running = false;
    m_title.clear();
    Q_EMIT finished();
    if (done) {
        done(status);
    }
}

} // namespace kecan::ui
