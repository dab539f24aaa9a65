#include "ui/shell/status_line.h"

#include "ui/services/job_controller.h"
#include "ui/shell/view_context.h"
#include "ui/texts/anomaly_texts.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"

#include <QEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kSaidFor = 6000; ///< @unit milliseconds

} // namespace

StatusLine::StatusLine(ViewContext& context, JobController& jobs, QWidget* parent)
    : QStatusBar(parent)
    , m_context(context)
    , m_jobs(jobs)
    , m_count(new QLabel(this))
    , m_jobTitle(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_cancel(new QToolButton(this))
    , m_warnings(new QToolButton(this))
    , m_lock(new QLabel(this))
    , m_access(new QLabel(this))
    , m_day(new QLabel(this))
{
    setSizeGripEnabled(false);
    m_count->setObjectName(u"statusCount"_s);
    m_access->setObjectName(u"statusAccess"_s);
    m_day->setObjectName(u"statusDay"_s);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(130, 8);
    m_count->setContentsMargins(8, 0, 0, 0);
    m_day->setContentsMargins(12, 0, 8, 0);
    addWidget(m_count);
    for (QWidget* widget : {static_cast<QWidget*>(m_jobTitle),
                            static_cast<QWidget*>(m_progress),
                            static_cast<QWidget*>(m_cancel)}) {
        addWidget(widget);
        widget->hide();
    }
    m_warnings->setObjectName(u"statusWarnings"_s);
    m_warnings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_warnings->setFocusPolicy(Qt::StrongFocus);
    for (QWidget* widget : {static_cast<QWidget*>(m_warnings),
                            static_cast<QWidget*>(m_lock),
                            static_cast<QWidget*>(m_access),
                            static_cast<QWidget*>(m_day)}) {
        addPermanentWidget(widget);
    }
    connect(m_warnings, &QToolButton::clicked, this, &StatusLine::warningsWanted);
    connect(m_cancel, &QToolButton::clicked, &m_jobs, &JobController::cancel);
    connect(&m_jobs, &JobController::started, this, &StatusLine::refresh);
    connect(&m_jobs, &JobController::finished, this, &StatusLine::refresh);
    connect(&m_jobs, &JobController::progressed, this, [this](int done, int total) {
        m_progress->setRange(0, total);
        m_progress->setValue(done);
    });
    connect(&m_context, &ViewContext::dayChanged, this, &StatusLine::refresh);
    connect(&m_context, &ViewContext::workspaceChanged, this, &StatusLine::refresh);
    connect(&m_context, &ViewContext::recorded, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::setCount(std::optional<PageCount> count)
{
    m_shown = count;
    showCount();
}

void StatusLine::showCount()
{
    const QLocale locale;
    QString count = m_shown
                        ? tr("%1 of %2 entries shown")
                              .arg(locale.toString(m_shown->shown), locale.toString(m_shown->total))
                        : QString();
    if (m_shown && m_shown->selected > 1) {
        count += u", "_s + tr("%1 selected").arg(locale.toString(m_shown->selected));
    }
    m_count->setText(count);
}

void StatusLine::say(const QString& what)
{
    showMessage(what, kSaidFor);
}

void StatusLine::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange ||
        event->type() == QEvent::FontChange) {
        refresh();
    }
    QStatusBar::changeEvent(event);
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Colours& colours = coloursOf(palette());
    painter.fillRect(rect(), colours.panel);
    painter.fillRect(QRect(0, 0, width(), 1), colours.line);
    if (const QString message = currentMessage(); !message.isEmpty()) {
        painter.setPen(colours.text);
        painter.drawText(rect().adjusted(12, 0, -12, 0), Qt::AlignVCenter | Qt::AlignLeft, message);
    }
}

void StatusLine::refresh()
{
    const Workspace* workspace = m_context.workspace();
    showCount();
    const bool running = m_jobs.isRunning();
    m_jobTitle->setText(m_jobs.title());
    m_jobTitle->setVisible(running);
    m_progress->setVisible(running);
    if (!running) {
        m_progress->setRange(0, 0);
    }
    m_cancel->setText(tr("Stop"));
    m_cancel->setVisible(running);

    const int warnings = workspace ? AnomalyTexts::count(*workspace->history().derived()) : 0;
    m_warnings->setIcon(themeIcon(u"warning"_s, palette()));
    m_warnings->setText(tr("%n record(s) to check", nullptr, warnings));
    m_warnings->setVisible(warnings > 0);
    const bool readOnly = workspace && workspace->isReadOnly();
    m_lock->setPixmap(themeIcon(u"lock"_s, palette()).pixmap(smallIconSize(*this)));
    m_lock->setVisible(readOnly);
    m_access->setVisible(readOnly);
    if (readOnly) {
        m_access->setText(workspace->holder().isEmpty()
                              ? tr("Read only")
                              : tr("Read only: %1 is writing").arg(workspace->holder()));
    }
    m_day->setText(workspace ? tr("As of %1").arg(m_context.day().text()) : QString());
}

} // namespace kecan::ui
