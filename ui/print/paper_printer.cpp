#include "ui/print/paper_printer.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>

namespace kecan::ui {

namespace {

struct PaperPrinter
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::PaperPrinter)
};

constexpr double kPointsPerInch = 72;

} // namespace

Result<bool> printOnPaper(const print::ReportLayout& layout, const QString& name, QWidget* parent)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    printer.setFullPage(true);
    const bool a3 = layout.pageSetup().paper == PaperSize::A3;
    printer.setPageSize(QPageSize(a3 ? QPageSize::A3 : QPageSize::A4));
    printer.setPageOrientation(layout.pageSetup().orientation == PaperOrientation::Landscape
                                   ? QPageLayout::Landscape
                                   : QPageLayout::Portrait);
    printer.setPageMargins(QMarginsF(0, 0, 0, 0));
    printer.setFromTo(1, layout.pageCount());

    QPrintDialog dialog(&printer, parent);
    dialog.setMinMax(1, layout.pageCount());
    dialog.setOption(QAbstractPrintDialog::PrintPageRange);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    const bool chosen = dialog.printRange() == QAbstractPrintDialog::PageRange;
    const int first = chosen ? qBound(1, printer.fromPage(), layout.pageCount()) : 1;
    const int last =
        chosen ? qBound(first, printer.toPage(), layout.pageCount()) : layout.pageCount();
    QPainter painter;
    if (!painter.begin(&printer)) {
        return Error{
            ErrorCode::Io,
            PaperPrinter::tr("The printer “%1” does not answer.").arg(printer.printerName())};
    }
    for (int page = first; page <= last; ++page) {
        if (page > first && !printer.newPage()) {
            return Error{ErrorCode::Io,
                         PaperPrinter::tr("The printer “%1” took only part of the pages.")
                             .arg(printer.printerName())};
        }
        painter.save();
        painter.scale(printer.logicalDpiX() / kPointsPerInch,
                      printer.logicalDpiY() / kPointsPerInch);
        layout.paintPage(painter, page - 1);
        painter.restore();
    }
    if (!painter.end()) {
        return Error{ErrorCode::Io,
                     PaperPrinter::tr("The printer “%1” did not take the pages.")
                         .arg(printer.printerName())};
    }
    return true;
}

} // namespace kecan::ui
