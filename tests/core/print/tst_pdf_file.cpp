#include "core/print/pdf_file.h"
#include "core/print/report_layout.h"
#include "tests/core/print/pdf_tools.h"
#include "tests/core/print/sample_list.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::print;

namespace {

QStringList wordsOf(const QString& text)
{
    static const QRegularExpression blanks(u"\\s+"_s);
    return text.split(blanks, Qt::SkipEmptyParts);
}

/// A disk that is full.
class FullDevice : public QIODevice
{
protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char*, qint64) override { return -1; }
};

} // namespace

class TestPdfFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString writeList(int people, PaperSize paper = PaperSize::A4)
    {
        const QString file = m_folder.filePath(u"list.pdf"_s);
        const auto layout = ReportLayout::make(samplePlanningList(people, paper));
        return layout && writePdf(*layout, file) ? file : QString();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void pdf_hasThePagesOfTheLayout()
    {
        const auto layout = ReportLayout::make(samplePlanningList(45));
        QVERIFY(layout.ok());
        const auto info = runTool(u"pdfinfo"_s, {writeList(45)});
        QVERIFY2(info.ok(), "pdfinfo (poppler-utils) is needed");
        const QRegularExpression pages(u"Pages:\\s+%1\\n"_s.arg(layout->pageCount()));
        QVERIFY(info->contains(pages));
    }

    void pdf_paperIsAsAsked()
    {
        const auto a4 = runTool(u"pdfinfo"_s, {writeList(3)});
        QVERIFY(a4.ok());
        QVERIFY(a4->contains(QRegularExpression(u"Page size:\\s+842 x 595"_s)));
        const auto a3 = runTool(u"pdfinfo"_s, {writeList(3, PaperSize::A3)});
        QVERIFY(a3.ok());
        QVERIFY(a3->contains(QRegularExpression(u"Page size:\\s+1191 x 842"_s)));
    }

    void pdf_everyWord_isFoundInNfc()
    {
        const ReportDocument document = samplePlanningList(120);
        const QString file = writeList(120);
        const auto text = runTool(u"pdftotext"_s, {u"-layout"_s, file, u"-"_s});
        QVERIFY2(text.ok(), "pdftotext (poppler-utils) is needed");
        QCOMPARE(text->normalized(QString::NormalizationForm_C), *text);
        QVERIFY(!text->contains(QChar(QChar::ReplacementCharacter)));
        QHash<QString, int> found;
        for (const QString& word : wordsOf(*text)) {
            ++found[word];
        }
        QHash<QString, int> wanted;
        for (const ReportRow& row : document.table.rows) {
            for (const QString& word : wordsOf(row.cells.join(u' '))) {
                ++wanted[word];
            }
        }
        for (const ReportLine& line : document.title) {
            for (const QString& word : wordsOf(line.text)) {
                ++wanted[word];
            }
        }
        for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
            QVERIFY2(found.value(it.key()) >= it.value(), qPrintable(it.key()));
        }
    }

    void pdf_unusualTexts_areFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::newRow("decomposed")
            << u"Nguyễn Đức Hoà"_s.normalized(QString::NormalizationForm_D) << u"Nguyễn Đức Hoà"_s;
        QTest::newRow("would be a ligature") << u"office fi"_s << u"office fi"_s;
        QTest::newRow("Ê-đê name") << u"Y Ka Nin Hđơ"_s << u"Y Ka Nin Hđơ"_s;
        QTest::newRow("mark without a letter of its own") << u"x\u0323yz"_s << u"yz"_s;
        QTest::newRow("no such glyph") << u"A\uE123B"_s << u"A"_s;
    }
    void pdf_unusualTexts_areFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        ReportDocument document;
        document.table.columns = {{.heading = u"Họ và tên"_s}};
        document.table.rows = {ReportRow::data({text})};
        const auto layout = ReportLayout::make(document);
        QVERIFY(layout.ok());
        const auto pages = pageTexts(*layout);
        QVERIFY(pages.ok());
        QVERIFY2(pages->join(QString()).contains(expected), qPrintable(pages->join(QString())));
    }

    void pdf_fonts_areEmbedded_andOfOneFamily()
    {
        const auto fonts = runTool(u"pdffonts"_s, {writeList(20)});
        QVERIFY2(fonts.ok(), "pdffonts (poppler-utils) is needed");
        const QStringList rows = fonts->trimmed().split(u'\n').mid(2);
        QVERIFY(rows.size() >= 3);
        const QString family = QString(PaperFont::choose().family()).remove(u' ');
        for (const QString& row : rows) {
            QVERIFY2(row.startsWith(family), qPrintable(row));
            QVERIFY2(row.contains(QRegularExpression(u"Identity-H\\s+yes\\s+\\w+\\s+yes"_s)),
                     qPrintable(row));
        }
    }

    void pdf_metadata_isSet()
    {
        const QString file = writeList(3);
        const auto info = runTool(u"pdfinfo"_s, {file});
        QVERIFY(info.ok());
        const auto has = [&](const QString& key, const QString& value) {
            return info->contains(
                QRegularExpression(u"%1:\\s+%2\\n"_s.arg(key, QRegularExpression::escape(value))));
        };
        QVERIFY(has(u"Title"_s, u"Danh sách cán bộ quy hoạch nhiệm kỳ 2016 - 2021"_s));
        QVERIFY(has(u"Author"_s, u"Ban Tổ chức"_s));
        QVERIFY(has(u"Subject"_s, u"Quy hoạch cán bộ"_s));
        QVERIFY(has(u"Keywords"_s, u"quy hoạch, cán bộ"_s));
        QVERIFY(has(u"Creator"_s, u"Kế Cận"_s));
        const auto xmp = runTool(u"pdfinfo"_s, {u"-meta"_s, file});
        QVERIFY(xmp.ok());
        QVERIFY(xmp->contains(u"Quy hoạch cán bộ"_s));
        QVERIFY(xmp->contains(u"Ban Tổ chức"_s));
    }

    void pdf_withoutMetadata_isStillWhole()
    {
        ReportDocument document = samplePlanningList(2);
        document.metadata = {};
        const auto layout = ReportLayout::make(document);
        QVERIFY(layout.ok());
        const QString file = m_folder.filePath(u"plain.pdf"_s);
        QVERIFY(writePdf(*layout, file).ok());
        const auto info = runTool(u"pdfinfo"_s, {file});
        QVERIFY(info.ok());
        QVERIFY(!info->contains(u"Author"_s));
        QVERIFY(info->contains(u"Kế Cận"_s));
    }

    void writePdf_unwritableFolder_isIoError()
    {
        const auto layout = ReportLayout::make(samplePlanningList(1));
        QVERIFY(layout.ok());
        const Status status = writePdf(*layout, m_folder.filePath(u"no/such/folder/a.pdf"_s));
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Io);
        QVERIFY(status.error().message.contains(u"a.pdf"_s));
    }

    void writePdf_ontoAFolder_isIoError_andLeavesIt()
    {
        const QString folder = m_folder.filePath(u"folder.pdf"_s);
        QVERIFY(QDir().mkpath(folder));
        const auto layout = ReportLayout::make(samplePlanningList(1));
        QVERIFY(layout.ok());
        const Status status = writePdf(*layout, folder);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Io);
        QVERIFY(QDir(folder).exists());
    }

    void writePdf_replacesAnOldFileWhole()
    {
        const QString file = m_folder.filePath(u"old.pdf"_s);
        QFile old(file);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old text");
        old.close();
        const auto layout = ReportLayout::make(samplePlanningList(1));
        QVERIFY(layout.ok());
        QVERIFY(writePdf(*layout, file).ok());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QVERIFY(old.readAll().startsWith("%PDF-"));
        QCOMPARE(QDir(m_folder.path()).entryList({u"old.pdf*"_s}).size(), 1);
    }

    void writePdf_fullDevice_isIoError()
    {
        FullDevice device;
        QVERIFY(device.open(QIODevice::WriteOnly));
        const auto layout = ReportLayout::make(samplePlanningList(1));
        QVERIFY(layout.ok());
        const Status status = writePdf(*layout, device);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::Io);
    }

    void writePdf_toADevice_isTheSamePages()
    {
        QBuffer buffer;
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        const auto layout = ReportLayout::make(samplePlanningList(10));
        QVERIFY(layout.ok());
        QVERIFY(writePdf(*layout, buffer).ok());
        QVERIFY(buffer.data().startsWith("%PDF-"));
        QVERIFY(buffer.data().trimmed().endsWith("%%EOF"));
    }
};

QTEST_MAIN(TestPdfFile)
#include "tst_pdf_file.moc"
