#include "ui/services/job_controller.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QSignalSpy>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestJobController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void start_workDone_reportsProgressAndResult()
    {
        JobController jobs;
        QSignalSpy finished(&jobs, &JobController::finished);
        QSignalSpy progressed(&jobs, &JobController::progressed);
        std::optional<bool> ok;
        QVERIFY(jobs.start(
            u"counting"_s,
            [](JobProgress& progress) {
                progress.report(3, 3);
                return Status();
            },
            [&ok](const Status& status) { ok = status.ok(); }));
        QVERIFY(finished.wait());
        QCOMPARE(ok, std::optional(true));
        QVERIFY(!progressed.isEmpty());
        QVERIFY(!jobs.isRunning());
    }

    void start_workFails_passesTheErrorOn()
    {
        JobController jobs;
        QSignalSpy finished(&jobs, &JobController::finished);
        QString message;
        QVERIFY(jobs.start(
            u"failing"_s,
            [](JobProgress&) {
                return Status(Error{ErrorCode::Io, u"no room"_s});
            },
            [&message](const Status& status) {
                message = status ? QString() : status.error().message;
            }));
        QVERIFY(finished.wait());
        QCOMPARE(message, u"no room"_s);
    }

    void start_whileRunning_isRefused()
    {
        QSemaphore mayEnd;
        JobController jobs;
        QSignalSpy finished(&jobs, &JobController::finished);
        const auto waiting = [&mayEnd](JobProgress&) {
            mayEnd.acquire();
            return Status();
        };
        QVERIFY(jobs.start(u"first"_s, waiting, {}));
        QVERIFY(!jobs.start(u"second"_s, waiting, {}));
        QCOMPARE(jobs.title(), u"first"_s);
        mayEnd.release();
        QVERIFY(finished.wait());
    }

    void cancel_workStops_isReportedAsCancelled()
    {
        QSemaphore begun;
        QSemaphore cancelled;
        JobController jobs;
        QSignalSpy finished(&jobs, &JobController::finished);
        std::optional<ErrorCode> code;
        QVERIFY(jobs.start(
            u"long"_s,
            [&](JobProgress& progress) {
                begun.release();
                cancelled.acquire();
                return progress.isCancelled() ? Status(Error{ErrorCode::Cancelled, u"stopped"_s})
                                              : Status();
            },
            [&code](const Status& status) {
                if (!status) {
                    code = status.error().code;
                }
            }));
        begun.acquire();
        jobs.cancel();
        cancelled.release();
        QVERIFY(finished.wait());
        QCOMPARE(code, std::optional(ErrorCode::Cancelled));
    }

    void cancel_tooLate_keepsTheGoodResult()
    {
        QSemaphore begun;
        QSemaphore cancelled;
        JobController jobs;
        QSignalSpy finished(&jobs, &JobController::finished);
        std::optional<bool> ok;
        QVERIFY(jobs.start(
            u"written already"_s,
            [&](JobProgress&) {
                begun.release();
                cancelled.acquire();
                return Status();
            },
            [&ok](const Status& status) { ok = status.ok(); }));
        begun.acquire();
        jobs.cancel();
        cancelled.release();
        QVERIFY(finished.wait());
        QCOMPARE(ok, std::optional(true));
    }
};

QTEST_GUILESS_MAIN(TestJobController)
#include "tst_job_controller.moc"
