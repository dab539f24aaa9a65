#include "ui/print/plan_export.h"

#include "core/print/pdf_file.h"
#include "core/print/report_layout.h"
#include "ui/services/dialog_service.h"
#include "ui/services/error_presenter.h"
#include "ui/services/job_controller.h"
#include "ui/services/preferences.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// The job: lay out, then write. Asked between the two whether to stop.
Status
writePages(const std::vector<ReportDocument>& documents, const QString& file, JobProgress& progress)
{
    progress.report(0, 2);
    KECAN_TRY(const print::ReportLayout layout, print::ReportLayout::make(documents));
    progress.report(1, 2);
    if (progress.isCancelled()) {
        return Error{ErrorCode::Cancelled, PlanExport::tr("The export was stopped.")};
    }
    KECAN_CHECK(print::writePdf(layout, file));
    progress.report(2, 2);
    return {};
}

} // namespace

PlanExport::PlanExport(const PageServices& services, QObject* parent)
    : QObject(parent)
    , m_services(services)
{
}

void PlanExport::start(std::vector<ReportDocument> documents, const QString& proposedName)
{
    const FileQuestion question{
        .title = tr("Export to PDF"),
        .startAt = QDir(m_services.preferences.lastFolder()).filePath(proposedName),
        .kinds = {tr("PDF documents (*.pdf)")},
        .suffix = u"pdf"_s};
    const std::optional<QString> file = m_services.dialogs.fileToSave(question);
    if (!file) {
        return;
    }
    if (QFileInfo::exists(*file) &&
        !m_services.dialogs.confirm(
            {.title = tr("Replace the file"),
             .text = tr("“%1” already exists.").arg(QFileInfo(*file).fileName()),
             .consequence =
                 tr("Replacing it puts the new paper in its place; the old file is gone."),
             .yes = tr("Replace")})) {
        return;
    }
    m_services.preferences.setLastFolder(QFileInfo(*file).absolutePath());
    const bool started = m_services.jobs.start(
        tr("Writing %1").arg(QFileInfo(*file).fileName()),
        [papers = std::move(documents), path = *file](JobProgress& progress) {
            return writePages(papers, path, progress);
        },
        [self = QPointer(this), path = *file](const Status& status) {
            if (self) {
                self->finish(path, status);
            }
        });
    if (!started) {
        m_services.dialogs.showNote(tr("Export to PDF"),
                                    tr("Other work is still running. Wait for it to end or stop it "
                                       "in the status bar, then export again."));
    }
}

void PlanExport::finish(const QString& file, const Status& status)
{
    if (status) {
        Q_EMIT written(file);
        return;
    }
    m_services.errors.present(
        tr("The paper was not exported"),
        status.error(),
        tr("A file that was there before is unchanged, and so are all data."));
}

} // namespace kecan::ui
