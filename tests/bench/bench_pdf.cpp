// Goal P5: a planning list to PDF against bare text output of the same strings and against
// QTextDocument, in one run, interleaved, as medians of CPU time.
#include "core/print/pdf_file.h"
#include "core/print/report_layout.h"
#include "tests/bench/measure.h"
#include "tests/core/print/sample_list.h"

#include <QBuffer>
#include <QCommandLineParser>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextStream>
#include <QTextTable>

#include <algorithm>
#include <vector>

namespace {

using namespace Qt::Literals::StringLiterals;
using kecan::ReportDocument;
using kecan::ReportRow;
using kecan::bench::cpuMilliseconds;
using kecan::bench::median;

constexpr int kDotsPerInch = 1440;
constexpr int kMostRowsForTextDocument = 500;

QFont tableFont()
{
    QFont font(kecan::print::PaperFont::choose().family());
    font.setPointSizeF(8);
    return font;
}

void preparePage(QPdfWriter& writer)
{
    writer.setResolution(kDotsPerInch);
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape, QMarginsF(20, 20, 15, 15)));
}

/// Every cell once, in one line, on a grid; nothing is measured.
void bareText(const ReportDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    preparePage(writer);
    QPainter painter(&writer);
    painter.setFont(tableFont());
    constexpr double kRowHeight = 600;
    const double columnWidth = 14000.0 / static_cast<double>(document.table.columns.size());
    double y = 0;
    for (const ReportRow& row : document.table.rows) {
        y += kRowHeight;
        if (y > writer.height()) {
            writer.newPage();
            y = kRowHeight;
        }
        double x = 0;
        for (const QString& cell : row.cells) {
            if (!cell.isEmpty()) {
                painter.drawText(QPointF(x, y), cell);
            }
            x += columnWidth;
        }
    }
}

void ours(const ReportDocument& document)
{
    const auto layout = kecan::print::ReportLayout::make(document);
    if (!layout || !kecan::print::pdfBytes(*layout)) {
        qFatal("the list could not be written");
    }
}

void textDocument(const ReportDocument& document)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    preparePage(writer);
    QTextDocument text;
    text.setDefaultFont(tableFont());
    QTextCursor cursor(&text);
    const auto columns = static_cast<int>(document.table.columns.size());
    QTextTable* table = cursor.insertTable(static_cast<int>(document.table.rows.size()), columns);
    for (int row = 0; row < table->rows(); ++row) {
        const QStringList& cells = document.table.rows[static_cast<std::size_t>(row)].cells;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            table->cellAt(row, static_cast<int>(column))
                .firstCursorPosition()
                .insertText(cells[column]);
        }
    }
    text.print(&writer);
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QGuiApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption rows(u"rows"_s, u"People in the list."_s, u"N"_s, u"5000"_s);
    const QCommandLineOption rounds(u"rounds"_s, u"Rounds measured."_s, u"N"_s, u"5"_s);
    const QCommandLineOption write(u"write"_s, u"Keep our PDF in FILE."_s, u"FILE"_s);
    parser.addOptions({rows, rounds, write});
    parser.addHelpOption();
    parser.process(application);

    const int people = std::max(1, parser.value(rows).toInt());
    const int fewPeople = std::min(people, kMostRowsForTextDocument);
    const ReportDocument list = kecan::print::samplePlanningList(people);
    const ReportDocument shortList = kecan::print::samplePlanningList(fewPeople);
    std::vector<double> bareTimes;
    std::vector<double> ourTimes;
    std::vector<double> documentTimes;
    for (int round = 0; round < std::max(1, parser.value(rounds).toInt()); ++round) {
        bareTimes.push_back(cpuMilliseconds([&] { bareText(list); }));
        ourTimes.push_back(cpuMilliseconds([&] { ours(list); }));
        documentTimes.push_back(cpuMilliseconds([&] { textDocument(shortList); }));
    }
    const double bare = median(bareTimes);
    const double our = median(ourTimes);
    const double document = median(documentTimes) * people / fewPeople;
    QTextStream out(stdout);
    out << "P5 planning list of " << people << " rows to PDF, CPU ms, median of "
        << bareTimes.size() << '\n'
        << "bare drawText    " << qRound(bare) << '\n'
        << "ours             " << qRound(our) << "  = " << QString::number(our / bare, 'f', 2)
        << " x bare (goal <= 1.5)\n"
        << "QTextDocument    " << qRound(document) << "  = "
        << QString::number(document / our, 'f', 1) << " x ours (goal >= 10), extrapolated from "
        << fewPeople << " rows\n";
    if (parser.isSet(write)) {
        const auto layout = kecan::print::ReportLayout::make(list);
        if (!layout || !kecan::print::writePdf(*layout, parser.value(write))) {
            return 1;
        }
    }
    return 0;
}
