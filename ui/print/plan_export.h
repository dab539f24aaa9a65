#pragma once

#include "core/base/result.h"
#include "core/reports/report_document.h"
#include "ui/shell/page.h"

#include <QObject>

#include <vector>

namespace kecan::ui {

/// Writes papers of a plan to a PDF beside the window; a file that stood there is replaced only
/// by a whole new one, and only after asking.
class PlanExport final : public QObject
{
    Q_OBJECT

public:
    explicit PlanExport(const PageServices& services, QObject* parent);

    /// Asks for the file, @p proposedName first, and starts. Nothing happens when the user thinks
    /// better of it or another job runs.
    void start(std::vector<ReportDocument> documents, const QString& proposedName);

Q_SIGNALS:
    void written(const QString& file);

private:
    void finish(const QString& file, const Status& status);

    PageServices m_services;
};

} // namespace kecan::ui
