#include "core/print/pdf_file.h"

#include "core/print/pdf_metadata.h"
#include "core/print/report_layout.h"
#include "core/print/typeface.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>

namespace kecan::print {

namespace {

struct PdfFile
{
    Q_DECLARE_TR_FUNCTIONS(kecan::print::PdfFile)
};

QPageLayout pageLayout(const PageSetup& setup)
{
    const auto size = setup.paper == PaperSize::A3 ? QPageSize::A3 : QPageSize::A4;
    const auto orientation = setup.orientation == PaperOrientation::Landscape
                                 ? QPageLayout::Landscape
                                 : QPageLayout::Portrait;
    QPageLayout layout(QPageSize(size), orientation, {});
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

Error unwritable(const QString& reason)
{
    return {ErrorCode::Io, PdfFile::tr("The PDF could not be written."), reason};
}

} // namespace

Result<QByteArray> pdfBytes(const ReportLayout& layout)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    constexpr double dotsPerInch = kUnitsPerPoint * kPointsPerInch;
    writer.setResolution(qRound(dotsPerInch));
    writer.setPageLayout(pageLayout(layout.pageSetup()));
    writer.setTitle(layout.metadata().title);
    writer.setCreator(layout.metadata().creator);
    writer.setDocumentXmpMetadata(xmpPacket(layout.metadata()));

    QPainter painter;
    if (!painter.begin(&writer)) {
        return Error{
            ErrorCode::Bug, PdfFile::tr("The PDF could not be made."), QStringLiteral("begin")};
    }
    painter.scale(kUnitsPerPoint, kUnitsPerPoint);
    for (int page = 0; page < layout.pageCount(); ++page) {
        if (page > 0 && !writer.newPage()) {
            return Error{ErrorCode::Bug,
                         PdfFile::tr("The PDF could not be made."),
                         QStringLiteral("newPage")};
        }
        layout.paintPage(painter, page);
    }
    painter.end();
    buffer.close();
    return withDocumentInfo(bytes, layout.metadata());
}

Status writePdf(const ReportLayout& layout, QIODevice& device)
{
    KECAN_TRY(const QByteArray bytes, pdfBytes(layout));
    if (device.write(bytes) != bytes.size()) {
        return unwritable(device.errorString());
    }
    return {};
}

Status writePdf(const ReportLayout& layout, const QString& fileName)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly)) {
        return Error{
            ErrorCode::Io,
            PdfFile::tr("The file “%1” could not be written: is the folder there, and the file not "
                        "open elsewhere?")
                .arg(QDir::toNativeSeparators(fileName)),
            file.errorString()};
    }
    KECAN_CHECK(writePdf(layout, file));
    if (!file.commit()) {
        return unwritable(file.errorString());
    }
    return {};
}

} // namespace kecan::print
