#include "core/print/line_breaking.h"
#include "core/print/paper_font.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kecan::print;

class TestLineBreaking : public QObject
{
    Q_OBJECT

    static Typeface face() { return {PaperFont::choose().family(), {.size = 12}}; }

    static QStringList lines(const QString& text, double width)
    {
        Typeface typeface = face();
        std::vector<LineSpan> spans;
        appendLines(spans, text, typeface, width);
        QStringList all;
        for (const LineSpan& span : spans) {
            all +=
                text.mid(static_cast<qsizetype>(span.start), static_cast<qsizetype>(span.length));
        }
        return all;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void appendLines_breaksAtBlanks_withoutThem()
    {
        Typeface typeface = face();
        const double width = typeface.width(u"Vụ trưởng Vụ");
        QCOMPARE(lines(u"Vụ trưởng Vụ Tổng hợp"_s, width + 1),
                 QStringList({u"Vụ trưởng Vụ"_s, u"Tổng hợp"_s}));
    }

    void appendLines_exactFit_staysOnOneLine()
    {
        Typeface typeface = face();
        const QString text = u"Vụ trưởng"_s;
        QCOMPARE(lines(text, typeface.width(text)), QStringList(text));
    }

    void appendLines_lineFeed_breaks()
    {
        QCOMPARE(lines(u"Trưởng ban\nPhó Trưởng ban"_s, 1e6),
                 QStringList({u"Trưởng ban"_s, u"Phó Trưởng ban"_s}));
    }

    void appendLines_emptyText_hasNone() { QVERIFY(lines(QString(), 100).isEmpty()); }

    void appendLines_wordTooWide_breaksInside_andLosesNothing()
    {
        Typeface typeface = face();
        const QString word = u"nguyenvanthanhhuongtruongduc@btctw.example"_s;
        const QStringList parts = lines(word, typeface.width(u"nguyenvan"));
        QVERIFY(parts.size() > 3);
        QCOMPARE(parts.join(QString()), word);
    }

    void appendLines_narrowerThanALetter_stillEnds()
    {
        QCOMPARE(lines(u"Đức"_s, 1), QStringList({u"Đ"_s, u"ứ"_s, u"c"_s}));
    }

    void appendLines_everyLine_isWithinTheWidth()
    {
        Typeface typeface = face();
        const QString text = u"Vụ Cơ sở đảng, đảng viên và Bảo vệ chính trị nội bộ các cơ quan "
                             "Trung ương"_s;
        for (double width = 500; width < 4000; width += 137) {
            std::vector<LineSpan> spans;
            appendLines(spans, text, typeface, width);
            for (const LineSpan& span : spans) {
                QVERIFY(static_cast<double>(span.width) <= width);
                const QStringView line = QStringView(text).mid(span.start, span.length);
                QVERIFY(qAbs(typeface.width(line) - static_cast<double>(span.width)) < 0.1);
            }
        }
    }

    void widestWord_countsADateWhole()
    {
        Typeface typeface = face();
        QCOMPARE(widestWord(u"ngày 05/11/2012", typeface), typeface.width(u"05/11/2012"));
    }

    void widestWord_ofWordsRunTogether_isBounded()
    {
        Typeface typeface = face();
        QVERIFY(widestWord(QString(200, u'x'), typeface) < typeface.width(QString(20, u'x')));
    }

    void width_isWhatQtDraws()
    {
        Typeface typeface = face();
        const QString text = u"Nguyễn Thị Thuý Hường, Ủy viên Ban Thường vụ"_s;
        const double qt = QFontMetricsF(typeface.font()).horizontalAdvance(text);
        QVERIFY(qAbs(typeface.width(text) - qt) < 1);
    }
};

QTEST_MAIN(TestLineBreaking)
#include "tst_line_breaking.moc"
