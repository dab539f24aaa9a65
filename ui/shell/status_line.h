#pragma once

#include "ui/shell/page.h"

#include <QStatusBar>

#include <optional>

class QLabel;
class QProgressBar;
class QToolButton;

namespace kecan::ui {

class JobController;
class ViewContext;

/// Foot of the window: how much is shown, the work that runs, who writes, and the day of view.
class StatusLine final : public QStatusBar
{
    Q_OBJECT

public:
    StatusLine(ViewContext& context, JobController& jobs, QWidget* parent);

    void setCount(std::optional<PageCount> count);
    /// Says @p what for a few seconds.
    void say(const QString& what);

Q_SIGNALS:
    /// What there is to check is to be shown.
    void warningsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showCount();
    void refresh();

    ViewContext& m_context;
    JobController& m_jobs;
    std::optional<PageCount> m_shown;
    QLabel* m_count = nullptr;
    QLabel* m_jobTitle = nullptr;
    QProgressBar* m_progress = nullptr;
    QToolButton* m_cancel = nullptr;
    QToolButton* m_warnings = nullptr;
    QLabel* m_lock = nullptr;
    QLabel* m_access = nullptr;
    QLabel* m_day = nullptr;
};

} // namespace kecan::ui
