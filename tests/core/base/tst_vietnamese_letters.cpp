#include "core/base/vietnamese_letters.h"

#include <QTest>

#include <vector>

using kecan::LetterRank;
using kecan::Tone;

class TestVietnameseLetters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void letterForm_coversThe134Letters()
    {
        int count = 0;
        for (char16_t c = 0x80; c < 0x2000; ++c) {
            if (kecan::letterForm(c).rank != 0 && c != 0xF0 && c != 0xD0) {
                ++count;
            }
        }
        QCOMPARE(count, 134);
    }

    void letterForm_agreesWithUnicode()
    {
        for (char16_t c = 0x20; c < 0x2000; ++c) {
            const kecan::LetterForm form = kecan::letterForm(c);
            if (form.rank == 0 || c == 0xF0 || c == 0xD0) {
                continue;
            }
            QCOMPARE(form.isUpper, QChar(c).isUpper());
            Tone tone = Tone::Level;
            QString withoutTone;
            for (const QChar part : QString(QChar(c)).normalized(QString::NormalizationForm_D)) {
                const Tone partTone = kecan::toneOfMark(part.unicode());
                tone = partTone == Tone::Level ? tone : partTone;
                if (partTone == Tone::Level) {
                    withoutTone += part.toLower();
                }
            }
            QCOMPARE(form.tone, tone);
            QCOMPARE(QString(QChar(kecan::letterOf(form.rank))),
                     withoutTone.normalized(QString::NormalizationForm_C));
            if (tone != Tone::Level && !form.isUpper) {
                QCOMPARE(QChar(kecan::vowelWithTone(form.rank, form.tone)), QChar(c));
            }
        }
    }

    void letterForm_ofOthers_isNone()
    {
        for (const char16_t c : {u' ', u'7', u'\'', u'ñ', u'č', u'ŏ', u'я', char16_t(0x0301)}) {
            QCOMPARE(kecan::letterForm(c).rank, LetterRank(0));
        }
    }

    void readLetter_readsEveryComposition_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("length");

        QTest::newRow("composed") << QStringLiteral("\u1EBFx") << qsizetype(1);
        QTest::newRow("decomposed") << QStringLiteral("e\u0302\u0301x") << qsizetype(3);
        QTest::newRow("half") << QStringLiteral("\u00EA\u0301x") << qsizetype(2);
        QTest::newRow("half, marks turned round") << QStringLiteral("\u00E9\u0302") << qsizetype(2);
        QTest::newRow("old tone mark") << QStringLiteral("\u00EA\u0341") << qsizetype(2);
        QTest::newRow("second tone is left") << QStringLiteral("\u1EBF\u0300") << qsizetype(1);
    }
    void readLetter_readsEveryComposition()
    {
        QFETCH(QString, text);
        const kecan::ReadLetter letter = kecan::readLetter(text, 0);
        QTEST(letter.length, "length");
        QCOMPARE(kecan::letterOf(letter.form.rank), u'ê');
        QCOMPARE(letter.form.tone, Tone::Acute);
    }

    void tonePlace_isThatOfTheSpelling_data()
    {
        QTest::addColumn<QString>("letters");
        QTest::addColumn<int>("place");

        const auto row = [](const char* name, const QString& letters, int place) {
            QTest::newRow(name) << letters << place;
        };
        row("a", QStringLiteral("a"), 0);
        row("y", QStringLiteral("y"), 0);
        row("hoa", QStringLiteral("hoa"), 1);
        row("hoe", QStringLiteral("hoe"), 1);
        row("thuy", QStringLiteral("thuy"), 2);
        row("uy", QStringLiteral("uy"), 0);
        row("hoan", QStringLiteral("hoan"), 2);
        row("oanh", QStringLiteral("oanh"), 1);
        row("huynh", QStringLiteral("huynh"), 2);
        row("mia", QStringLiteral("mia"), 1);
        row("mua", QStringLiteral("mua"), 1);
        row("cua with horn", QStringLiteral("cưa"), 1);
        row("quy", QStringLiteral("quy"), 2);
        row("qua", QStringLiteral("qua"), 2);
        row("quynh", QStringLiteral("quynh"), 2);
        row("quoc", QStringLiteral("quôc"), 2);
        row("gia", QStringLiteral("gia"), 2);
        row("gin", QStringLiteral("gin"), 1);
        row("gi", QStringLiteral("gi"), 1);
        row("gieng", QStringLiteral("giêng"), 2);
        row("giua", QStringLiteral("giưa"), 2);
        row("khuya", QStringLiteral("khuya"), 3);
        row("khuyen", QStringLiteral("khuyên"), 4);
        row("ngoai", QStringLiteral("ngoai"), 3);
        row("xoay", QStringLiteral("xoay"), 2);
        row("khuyu", QStringLiteral("khuyu"), 3);
        row("nguoi", QStringLiteral("ngươi"), 3);
        row("duong", QStringLiteral("đương"), 2);
        row("yen", QStringLiteral("yên"), 1);
        row("thuo", QStringLiteral("thuơ"), 3);
        row("hdo", QStringLiteral("hđơ"), 2);
        row("xoong", QStringLiteral("xoong"), 2);
        row("no vowel", QStringLiteral("kđ"), -1);
        row("two syllables", QStringLiteral("hơmông"), -1);
        row("four vowels", QStringLiteral("aeio"), -1);
        row("nothing", QString(), -1);
    }
    void tonePlace_isThatOfTheSpelling()
    {
        QFETCH(QString, letters);
        QFETCH(int, place);
        std::vector<LetterRank> ranks;
        for (const QChar c : letters) {
            ranks.push_back(kecan::letterForm(c.unicode()).rank);
        }
        QCOMPARE(kecan::tonePlace(ranks), qsizetype(place));
    }
};

QTEST_APPLESS_MAIN(TestVietnameseLetters)
#include "tst_vietnamese_letters.moc"
