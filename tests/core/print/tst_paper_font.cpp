#include "core/print/paper_font.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using kecan::print::PaperFont;

class TestPaperFont : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void vietnameseLetters_are134_inNfc()
    {
        const QString letters = PaperFont::vietnameseLetters();
        QCOMPARE(letters.size(), 134);
        QCOMPARE(letters.normalized(QString::NormalizationForm_C), letters);
        QCOMPARE(QSet<QChar>(letters.begin(), letters.end()).size(), 134);
        for (const QChar letter : u"đĐơƠưƯắẰệỘữỵỲ"_s) {
            QVERIFY(letters.contains(letter));
        }
    }

    void choose_onThisSystem_isComplete()
    {
        const PaperFont font = PaperFont::choose();
        QVERIFY2(font.isComplete(), qPrintable(font.warning()));
        QVERIFY(font.warning().isEmpty());
        QVERIFY(PaperFont::usualFamilies().contains(font.family()));
    }

    void missingLetters_ofNoSuchFamily_areAll()
    {
        QCOMPARE(PaperFont::missingLetters(u"No Such Family"_s), PaperFont::vietnameseLetters());
    }

    void choose_withoutAnyCandidate_saysWhatIsMissingOrIsComplete()
    {
        const PaperFont font = PaperFont::choose({u"No Such Family"_s});
        QVERIFY(!font.family().isEmpty());
        QCOMPARE(font.warning().isEmpty(), font.isComplete());
    }

    void choose_skipsAFamilyThatIsNotThere()
    {
        const QString usual = PaperFont::choose().family();
        QCOMPARE(PaperFont::choose({u"No Such Family"_s, usual}).family(), usual);
    }
};

QTEST_MAIN(TestPaperFont)
#include "tst_paper_font.moc"
