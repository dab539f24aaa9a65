#include "core/print/report_layout.h"
#include "tests/core/print/pdf_tools.h"
#include "tests/core/print/sample_list.h"
#include "tests/support/result_check.h"

#include <QImage>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <memory>
#include <optional>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::print;

namespace {

/// A list whose rows, groups and signatures can be found by unique words.
ReportDocument numberedList(int groups, int rowsPerGroup, int linesPerRow = 2)
{
    ReportDocument document;
    document.title = {{.text = u"DANH SÁCH"_s, .size = 16, .bold = true}};
    document.table.columns = {{.id = u"first"_s, .heading = u"Cột-đầu"_s},
                              {.id = u"middle"_s, .heading = u"Giữa"_s},
                              {.id = u"last"_s, .heading = u"Cột-cuối"_s}};
    int number = 0;
    for (int group = 0; group < groups; ++group) {
        document.table.rows.push_back(ReportRow::group(u"nhóm%1"_s.arg(group)));
        document.table.rows.push_back(ReportRow::subGroup(u"phân%1"_s.arg(group)));
        for (int row = 0; row < rowsPerGroup; ++row, ++number) {
            QStringList lines;
            for (int line = 0; line < linesPerRow; ++line) {
                lines += u"dòng%1.%2"_s.arg(number).arg(line);
            }
            document.table.rows.push_back(ReportRow::data(
                {u"đầu%1"_s.arg(number), lines.join(u'\n'), u"cuối%1"_s.arg(number)}));
        }
    }
    document.totals = {{.text = u"Tổng-số"_s}};
    document.signatures = {
        {.lines = {{.text = u"NGƯỜI-LẬP"_s}}, .name = u"Tên-trái"_s},
        {.lines = {{.text = u"K/T"_s}, {.text = u"PHÓ-BAN"_s}}, .name = u"Tên-phải"_s}};
    return document;
}

} // namespace

class TestReportLayout : public QObject
{
    Q_OBJECT

    static QStringList pagesOf(const ReportDocument& document)
    {
        const auto layout = ReportLayout::make(document);
        if (!layout) {
            qWarning("%s", qPrintable(layout.error().message));
            return {};
        }
        const auto pages = pageTexts(*layout);
        if (!pages) {
            qWarning("%s %s", qPrintable(pages.error().message), qPrintable(pages.error().detail));
            return {};
        }
        return *pages;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void make_withoutColumns_isValidationError()
    {
        const auto layout = ReportLayout::make(ReportDocument{});
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::Validation);
    }

    void make_rowWithOtherNumberOfCells_isBug()
    {
        ReportDocument document = numberedList(1, 3);
        document.table.rows.push_back(ReportRow::data({u"a"_s}));
        const auto layout = ReportLayout::make(document);
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::Bug);
    }

    void make_marginsWiderThanThePage_isValidationError()
    {
        ReportDocument document = numberedList(1, 3);
        document.page.margins.left = 200;
        const auto layout = ReportLayout::make(document);
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::Validation);
    }

    void make_headingHigherThanThePage_isValidationError()
    {
        ReportDocument document = numberedList(1, 3);
        document.page.margins.top = 130;
        document.page.margins.bottom = 150;
        const auto layout = ReportLayout::make(document);
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::Validation);
    }

    void make_tooManyColumns_shrinksTheText_thenNamesA3()
    {
        ReportDocument document;
        document.page = PageSetup::landscape(PaperSize::A4);
        const auto addColumns = [&](int count) {
            document.table.columns.insert(document.table.columns.end(),
                                          static_cast<std::size_t>(count),
                                          {.heading = u"Nghiêng 05/11/2012"_s});
        };
        addColumns(10);
        const auto wide = ReportLayout::make(document);
        QVERIFY(wide.ok());
        QCOMPARE(wide->tableTextSize(), 12.0);
        addColumns(5);
        const auto shrunk = ReportLayout::make(document);
        QVERIFY(shrunk.ok());
        QVERIFY(shrunk->tableTextSize() < 12);
        QVERIFY(shrunk->tableTextSize() >= 8);
        addColumns(5);
        const auto failed = ReportLayout::make(document);
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::Validation);
        QVERIFY(failed.error().message.contains(u"A3"_s));
        document.page = PageSetup::landscape(PaperSize::A3);
        QVERIFY(ReportLayout::make(document).ok());
    }

    void pages_everyOne_hasTheHeading()
    {
        const QStringList pages = pagesOf(numberedList(4, 30));
        QVERIFY(pages.size() > 3);
        for (const QString& page : pages) {
            QCOMPARE(page.count(u"Cột-đầu"_s), 1);
            QCOMPARE(page.count(u"Cột-cuối"_s), 1);
            QCOMPARE(page.count(u"(3)"_s), 1);
        }
    }

    void rows_areNeverSplit_data()
    {
        QTest::addColumn<int>("lines");
        QTest::newRow("one line") << 1;
        QTest::newRow("two lines") << 2;
        QTest::newRow("seven lines") << 7;
        QTest::newRow("thirty lines") << 30;
    }
    void rows_areNeverSplit()
    {
        QFETCH(int, lines);
        const QStringList pages = pagesOf(numberedList(4, 12, lines));
        QVERIFY(!pages.isEmpty());
        for (int row = 0; row < 48; ++row) {
            const int page = pageOf(pages, u"đầu%1"_s.arg(row));
            QVERIFY(page >= 0);
            QCOMPARE(pageOf(pages, u"cuối%1"_s.arg(row)), page);
            for (int line = 0; line < lines; ++line) {
                QCOMPARE(pageOf(pages, u"dòng%1.%2"_s.arg(row).arg(line)), page);
            }
        }
    }

    void rows_inOrder_onGrowingPages()
    {
        const QStringList pages = pagesOf(numberedList(3, 40));
        int page = 0;
        for (int row = 0; row < 120; ++row) {
            const int next = pageOf(pages, u"đầu%1"_s.arg(row));
            QVERIFY(next == page || next == page + 1);
            page = next;
        }
        QCOMPARE(page, static_cast<int>(pages.size()) - 1);
    }

    void rowHigherThanThePage_goesOnByLines()
    {
        constexpr int lines = 150;
        const QStringList pages = pagesOf(numberedList(1, 2, lines));
        QVERIFY(pages.size() > 3);
        int page = 0;
        for (int line = 0; line < lines; ++line) {
            const int next = pageOf(pages, u"dòng0.%1"_s.arg(line));
            QVERIFY(next == page || next == page + 1);
            page = next;
        }
        QVERIFY(page > 1);
    }

    void groups_stayWithTheirFirstRow()
    {
        // Many group sizes so that some group falls on the foot of a page.
        for (int rowsPerGroup = 1; rowsPerGroup < 12; ++rowsPerGroup) {
            const QStringList pages = pagesOf(numberedList(20, rowsPerGroup, 1));
            for (int group = 0; group < 20; ++group) {
                const int page = pageOf(pages, u"đầu%1"_s.arg(group * rowsPerGroup));
                QVERIFY(page >= 0);
                QCOMPARE(pageOf(pages, u"nhóm%1"_s.arg(group)), page);
                QCOMPARE(pageOf(pages, u"phân%1"_s.arg(group)), page);
            }
        }
    }

    void sumRow_staysWithTheRowBeforeIt()
    {
        for (int rows = 20; rows < 60; ++rows) {
            ReportDocument document = numberedList(1, rows, 1);
            document.table.rows.push_back(ReportRow::sum({u"Cộng"_s, QString(), QString()}));
            const ReportDocument more = numberedList(1, 30, 3);
            document.table.rows.insert(
                document.table.rows.end(), more.table.rows.begin(), more.table.rows.end());
            const QStringList pages = pagesOf(document);
            const int page = pageOf(pages, u"Cộng"_s);
            QVERIFY(page >= 0);
            QCOMPARE(pageOf(pages, u"đầu%1"_s.arg(rows - 1)), page);
        }
    }

    void tail_isKeptTogether_withTheLastRow()
    {
        for (int rows = 1; rows < 70; ++rows) {
            const QStringList pages = pagesOf(numberedList(1, rows, 1));
            const int last = static_cast<int>(pages.size()) - 1;
            const QStringList words = {u"đầu%1"_s.arg(rows - 1),
                                       u"Tổng-số"_s,
                                       u"NGƯỜI-LẬP"_s,
                                       u"K/T"_s,
                                       u"PHÓ-BAN"_s,
                                       u"Tên-trái"_s,
                                       u"Tên-phải"_s};
            for (const QString& word : words) {
                QCOMPARE(pageOf(pages, word), last);
            }
        }
    }

    void tail_takesMoreThanOneRowAlong()
    {
        for (int rows = 3; rows < 70; rows += 2) {
            const QStringList pages = pagesOf(numberedList(1, rows, 1));
            QCOMPARE(pageOf(pages, u"đầu%1"_s.arg(rows - 2)), static_cast<int>(pages.size()) - 1);
        }
    }

    void title_neverStandsOnAPageAlone()
    {
        for (int rows = 1; rows < 6; ++rows) {
            for (int titleLines = 16; titleLines < 37; titleLines += 2) {
                ReportDocument document = numberedList(1, rows, 2);
                document.title.assign(static_cast<std::size_t>(titleLines),
                                      {.text = u"DANH SÁCH"_s});
                const QStringList pages = pagesOf(document);
                QVERIFY2(pageOf(pages, u"đầu0"_s) == 0,
                         qPrintable(u"%1 rows, %2 lines"_s.arg(rows).arg(titleLines)));
                QCOMPARE(pageOf(pages, u"Tên-phải"_s), static_cast<int>(pages.size()) - 1);
            }
        }
    }

    void severalPapers_goOnOneAfterTheOther()
    {
        const ReportDocument first = numberedList(1, 60, 2);
        ReportDocument second = numberedList(1, 1, 1);
        second.title = {{.text = u"THỨ-HAI"_s}};
        const auto layout = ReportLayout::make(std::vector<ReportDocument>{first, second, first});
        QVERIFY_RESULT(layout);
        const int one = ReportLayout::make(first)->pageCount();
        QVERIFY(one > 1);
        QCOMPARE(layout->pageCount(), 2 * one + 1);
        const auto pages = pageTexts(*layout);
        QVERIFY_RESULT(pages);
        QCOMPARE(pageOf(*pages, u"THỨ-HAI"_s), one);
        QVERIFY(pages->at(one + 1).trimmed().startsWith(u"DANH SÁCH"_s));
        // Each is numbered apart.
        QVERIFY(pages->at(one + 2).trimmed().startsWith(u"2"_s));
        QVERIFY_ERROR(ReportLayout::make(std::vector<ReportDocument>()), ErrorCode::Validation);
    }

    void air_makesRowsHigher()
    {
        ReportDocument document = numberedList(1, 100, 1);
        const int usual = ReportLayout::make(document)->pageCount();
        document.table.air = 6;
        const QStringList pages = pagesOf(document);
        QVERIFY(pages.size() > usual);
        QCOMPARE(pageOf(pages, u"đầu99"_s), static_cast<int>(pages.size()) - 1);
    }

    void signaturesHigherThanThePage_areAValidationError()
    {
        ReportDocument document = numberedList(1, 3);
        document.signatures.front().lines.assign(100, {.text = u"- Như trên"_s});
        const auto layout = ReportLayout::make(document);
        QVERIFY(!layout);
        QCOMPARE(layout.error().code, ErrorCode::Validation);
    }

    void totalsLongerThanAPage_goOnByLines()
    {
        ReportDocument document = numberedList(1, 3);
        document.totals.clear();
        for (int i = 0; i < 120; ++i) {
            document.totals.push_back({.text = u"mục%1"_s.arg(i)});
        }
        const QStringList pages = pagesOf(document);
        QVERIFY(pages.size() >= 3);
        QVERIFY(pageOf(pages, u"mục119"_s) > pageOf(pages, u"mục0"_s));
    }

    void emptyTable_hasHeadingTotalsAndSignatures()
    {
        const QStringList pages = pagesOf(numberedList(0, 0));
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pageOf(pages, u"Cột-đầu"_s), 0);
        QCOMPARE(pageOf(pages, u"Tên-phải"_s), 0);
    }

    void pageNumbers_topCentre_beginOnTheSecondPage()
    {
        const QStringList pages = pagesOf(numberedList(1, 100));
        QVERIFY(pages.size() > 2);
        QVERIFY(pages[0].trimmed().startsWith(u"DANH SÁCH"_s));
        for (qsizetype i = 1; i < pages.size(); ++i) {
            QCOMPARE(pages[i].trimmed().section(u'\n', 0, 0).trimmed(), QString::number(i + 1));
        }
    }

    void pageNumbers_ofPages_standOnEveryPage()
    {
        ReportDocument document = numberedList(1, 100);
        document.page.numbering = PageNumbering::PageOfPages;
        document.footer = u"Chân-trang"_s;
        const QStringList pages = pagesOf(document);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            QVERIFY(pages[i].contains(u"%1/%2"_s.arg(i + 1).arg(pages.size())));
            QVERIFY(pages[i].contains(u"Chân-trang"_s));
        }
    }

    void header_firstAndLastLines_standOnCommonLines()
    {
        const QStringList pages = pagesOf(samplePlanningList(5));
        QVERIFY(!pages.isEmpty());
        const auto lineWith = [&](const QString& text) {
            const QStringList lines = pages.front().split(u'\n');
            const auto found = std::find_if(lines.begin(), lines.end(), [&](const QString& line) {
                return line.contains(text);
            });
            return found == lines.end() ? QString() : *found;
        };
        QVERIFY(lineWith(u"BAN CHẤP HÀNH"_s).contains(u"ĐẢNG CỘNG SẢN VIỆT NAM"_s));
        QVERIFY(lineWith(u"Số 12"_s).contains(u"Hà Nội, ngày 05"_s));
        QVERIFY(lineWith(u"MẬT"_s).trimmed().startsWith(u"MẬT"_s));
    }

    void a3_holdsMoreThanA4()
    {
        const auto a4 = ReportLayout::make(samplePlanningList(60, PaperSize::A4));
        const auto a3 = ReportLayout::make(samplePlanningList(60, PaperSize::A3));
        QVERIFY(a4.ok() && a3.ok());
        QCOMPARE(a4->pageSizeMm(), QSizeF(297, 210));
        QCOMPARE(a3->pageSizeMm(), QSizeF(420, 297));
        QVERIFY(a3->pageCount() < a4->pageCount());
        QVERIFY(a3->tableTextSize() >= a4->tableTextSize());
    }

    void preview_drawsEveryPage_insideTheMargins()
    {
        const auto layout = ReportLayout::make(samplePlanningList(30));
        QVERIFY(layout.ok());
        constexpr double dotsPerMm = 4;
        const QSizeF mm = layout->pageSizeMm();
        for (int page = 0; page < layout->pageCount(); ++page) {
            QImage image((mm * dotsPerMm).toSize(), QImage::Format_Grayscale8);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(dotsPerMm * 25.4 / 72, dotsPerMm * 25.4 / 72);
            layout->paintPage(painter, page);
            painter.end();
            QRect inked;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixelColor(x, y).value() < 128) {
                        inked |= QRect(x, y, 1, 1);
                    }
                }
            }
            QVERIFY(inked.left() >= 19.5 * dotsPerMm);
            QVERIFY(inked.right() <= (297 - 14.5) * dotsPerMm);
            QVERIFY(inked.top() >= 5 * dotsPerMm);
            QVERIFY(inked.bottom() <= (210 - 14.5) * dotsPerMm);
            QVERIFY(inked.width() > 200 * dotsPerMm);
        }
    }

    void layoutOfOneThread_isPaintedInAnother()
    {
        std::optional<ReportLayout> layout;
        const std::unique_ptr<QThread> worker(QThread::create([&] {
            if (auto made = ReportLayout::make(samplePlanningList(5))) {
                layout = *std::move(made);
            }
        }));
        worker->start();
        QVERIFY(worker->wait());
        QVERIFY(layout.has_value());
        const auto here = ReportLayout::make(samplePlanningList(5));
        QVERIFY(here.ok());
        const auto picture = [](const ReportLayout& of) {
            QImage image(600, 420, QImage::Format_RGB32);
            image.fill(Qt::white);
            QPainter painter(&image);
            painter.scale(0.7, 0.7);
            of.paintPage(painter, 0);
            painter.end();
            return image;
        };
        QCOMPARE(picture(*layout), picture(*here));
    }

    void paintPage_outOfRange_drawsNothing()
    {
        const auto layout = ReportLayout::make(numberedList(1, 1));
        QVERIFY(layout.ok());
        QImage image(50, 50, QImage::Format_Grayscale8);
        image.fill(Qt::white);
        const QImage before = image.copy();
        QPainter painter(&image);
        layout->paintPage(painter, -1);
        layout->paintPage(painter, layout->pageCount());
        painter.end();
        QCOMPARE(image, before);
    }
};

QTEST_MAIN(TestReportLayout)
#include "tst_report_layout.moc"
