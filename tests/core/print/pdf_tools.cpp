#include "tests/core/print/pdf_tools.h"

#include "core/print/pdf_file.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace kecan::print {

using namespace Qt::Literals::StringLiterals;

Result<QString> runTool(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished() || process.exitCode() != 0) {
        return Error{ErrorCode::NotFound, program, process.errorString()};
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

Result<QStringList> pageTexts(const ReportLayout& layout)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"list.pdf"_s);
    KECAN_CHECK(writePdf(layout, file));
    KECAN_TRY(const QString text, runTool(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s}));
    QStringList pages = text.split(u'\f');
    // Every page ends with a form feed.
    pages.removeLast();
    return pages;
}

int pageOf(const QStringList& pages, const QString& word)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (pages[i].split(blanks).contains(word)) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

} // namespace kecan::print
