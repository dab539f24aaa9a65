#include "core/base/text_normal.h"

#include <QTest>

using kecan::matchesWords;
using kecan::normalizedText;
using kecan::searchFold;
using kecan::toneFold;

class TestTextNormal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void normalizedText_cleans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");

        const auto row = [](const char* name, const QString& text, const QString& expected) {
            QTest::newRow(name) << text << expected;
        };
        row("empty", QString(), QString());
        row("blanks only", QStringLiteral(" \t\u00A0\n"), QString());
        row("normal", QStringLiteral("Nguyễn Văn Hoà"), QStringLiteral("Nguyễn Văn Hoà"));
        row("placement is kept", QStringLiteral("Hòa Hoà"), QStringLiteral("Hòa Hoà"));
        row("eth is kept", QStringLiteral("\u00D0ức"), QStringLiteral("\u00D0ức"));
        row("blank at the end", QStringLiteral("An "), QStringLiteral("An"));
        row("blank at the start", QStringLiteral(" An"), QStringLiteral("An"));
        row("runs", QStringLiteral("Lê   Thị\t\tAn"), QStringLiteral("Lê Thị An"));
        row("no-break", QStringLiteral("Lê\u00A0Thị\u202FAn"), QStringLiteral("Lê Thị An"));
        row("ideographic blank", QStringLiteral("Lê\u3000An"), QStringLiteral("Lê An"));
        row("line ends",
            QStringLiteral("Vụ Tổ chức\r\nĐiều lệ"),
            QStringLiteral("Vụ Tổ chức Điều lệ"));
        row("controls", QStringLiteral("A\u0001n\u0085B\u007F"), QStringLiteral("An B"));
        row("byte order mark", QStringLiteral("\uFEFFAn"), QStringLiteral("An"));
        row("turned byte order mark", QStringLiteral("\uFFFEAn"), QStringLiteral("\uFFFEAn"));
        row("zero width", QStringLiteral("A\u200Bn\u200D\u2060"), QStringLiteral("An"));
        row("only invisible", QStringLiteral("\u200B\u200E"), QString());
        row("letter of TCVN3 is kept", QStringLiteral("L\u00ADu"), QStringLiteral("L\u00ADu"));
        row("decomposed", QStringLiteral("Nguye\u0302\u0303n"), QStringLiteral("Nguyễn"));
        row("dot below first", QStringLiteral("Vie\u0323\u0302t"), QStringLiteral("Việt"));
        row("mixed", QStringLiteral("T\u00EA\u0301t"), QStringLiteral("Tết"));
        row("horn", QStringLiteral("u\u031Bo\u031B\u0301c"), QStringLiteral("ước"));
        row("old tone mark", QStringLiteral("a\u0341"), QStringLiteral("á"));
        row("mark behind an invisible one", QStringLiteral("e\u200B\u0302"), QStringLiteral("ê"));
        row("beyond the basic plane",
            QStringLiteral("A\U0001F642 B"),
            QStringLiteral("A\U0001F642 B"));
    }
    void normalizedText_cleans()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(normalizedText(text), expected);
        QCOMPARE(normalizedText(expected), expected);
    }

    void searchFold_folds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");

        const auto row = [](const char* name, const QString& text, const char* folded) {
            QTest::newRow(name) << text << QString::fromLatin1(folded);
        };
        row("empty", QString(), "");
        row("name", QStringLiteral("Nguyễn Đức Hoà"), "nguyen duc hoa");
        row("capitals", QStringLiteral("NGUYỄN ĐỨC HOÀ"), "nguyen duc hoa");
        row("decomposed",
            QStringLiteral("Nguyễn Đức Hoà").normalized(QString::NormalizationForm_D),
            "nguyen duc hoa");
        row("eth", QStringLiteral("\u00D0ức \u00F0ăng"), "duc dang");
        row("all vowels", QStringLiteral("aăâeêioôơuưy"), "aaaeeiooouuy");
        row("tones", QStringLiteral("ằ ẩ ỗ ứ ỵ"), "a a o u y");
        row("mixed composition", QStringLiteral("t\u00EA\u0301t \u00E9\u0302"), "tet e");
        row("blanks", QStringLiteral("  Lê \u00A0 An\t"), "le an");
        row("ethnic marks", QStringLiteral("Y Čăm Bŏ Ñih"), "y cam bo nih");
        row("curly apostrophe", QStringLiteral("H\u2019Hen Niê"), "h'hen nie");
        row("long dash", QStringLiteral("Tổ chức \u2013 Điều lệ"), "to chuc - dieu le");
        row("digits and signs", QStringLiteral("15-HD/BTCTW (2012)"), "15-hd/btctw (2012)");
        row("zero width", QStringLiteral("Đ\u200Bức\uFEFF"), "duc");
        row("control", QStringLiteral("Đ\u0002ức"), "duc");
        row("marks only", QStringLiteral("\u0301\u0323"), "");
        row("i and y stay apart", QStringLiteral("Lý Lí"), "ly li");
    }
    void searchFold_folds()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(searchFold(text), folded);
        QCOMPARE(searchFold(text.normalized(QString::NormalizationForm_D)), folded);
        QCOMPARE(searchFold(folded), folded);
    }

    void searchFold_otherScripts_areLowered()
    {
        QCOMPARE(searchFold(u"МОСКВА"), QStringLiteral("москва"));
        QCOMPARE(searchFold(u"A\U0001F642"), QStringLiteral("a\U0001F642"));
        QCOMPARE(searchFold(u"\U00010400"), QStringLiteral("\U00010428"));
        // Hangul grows when decomposed; it must only stay equal to itself.
        QCOMPARE(searchFold(u"한"),
                 searchFold(QStringLiteral("한").normalized(QString::NormalizationForm_D)));
    }

    void toneFold_everyPlacement_isOneText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("folded");

        const auto row = [](const char* name, const QString& text, const QString& folded) {
            QTest::newRow(name) << text << folded;
        };
        row("hoa, old", QStringLiteral("Hòa"), QStringLiteral("hòa"));
        row("hoa, new", QStringLiteral("Hoà"), QStringLiteral("hòa"));
        row("hoe, old", QStringLiteral("hòe"), QStringLiteral("hòe"));
        row("hoe, new", QStringLiteral("hoè"), QStringLiteral("hòe"));
        row("thuy, old", QStringLiteral("thủy"), QStringLiteral("thủy"));
        row("thuy, new", QStringLiteral("THUỶ"), QStringLiteral("thủy"));
        row("uy, old", QStringLiteral("Úy"), QStringLiteral("úy"));
        row("uy, new", QStringLiteral("uý"), QStringLiteral("úy"));
        row("closed", QStringLiteral("Hoàn"), QStringLiteral("hoàn"));
        row("closed, slip", QStringLiteral("Hòan"), QStringLiteral("hoàn"));
        row("quy", QStringLiteral("Quý"), QStringLiteral("quý"));
        row("quy, slip", QStringLiteral("Qúy"), QStringLiteral("quý"));
        row("quynh", QStringLiteral("QUỲNH"), QStringLiteral("quỳnh"));
        row("gia", QStringLiteral("Giá"), QStringLiteral("giá"));
        row("gia, slip", QStringLiteral("Gía"), QStringLiteral("giá"));
        row("gin", QStringLiteral("gìn"), QStringLiteral("gìn"));
        row("gi", QStringLiteral("gì"), QStringLiteral("gì"));
        row("khuya", QStringLiteral("khuya"), QStringLiteral("khuya"));
        row("oanh", QStringLiteral("Oánh"), QStringLiteral("oánh"));
        row("nguyen", QStringLiteral("NGUYỄN"), QStringLiteral("nguyễn"));
        row("duong", QStringLiteral("Dượng"), QStringLiteral("dượng"));
        row("dinh", QStringLiteral("Đình"), QStringLiteral("đình"));
        row("eth", QStringLiteral("\u00D0ình"), QStringLiteral("đình"));
        row("decomposed", QStringLiteral("Hoa\u0300"), QStringLiteral("hòa"));
        row("marks turned round", QStringLiteral("T\u00E9\u0302t"), QStringLiteral("tết"));
        row("whole name", QStringLiteral(" Lê  Thị  THUỶ "), QStringLiteral("lê thị thủy"));
        row("hyphen", QStringLiteral("Hoà-Thuý"), QStringLiteral("hòa-thúy"));
        row("apostrophe", QStringLiteral("H\u2019Hoà"), QStringLiteral("h'hòa"));
        row("no syllable", QStringLiteral("HơMòng"), QStringLiteral("hơmòng"));
        row("eth in no syllable", QStringLiteral("\u00D0ăk\u00D0oa"), QStringLiteral("đăkđoa"));
        row("ethnic marks", QStringLiteral("Bŏ Čăm"), QStringLiteral("bŏ čăm"));
        row("digits", QStringLiteral("Khoá 10A"), QStringLiteral("khóa 10a"));
        row("beyond the basic plane",
            QStringLiteral("\U0001F642 Hoà"),
            QStringLiteral("\U0001F642 hòa"));
    }
    void toneFold_everyPlacement_isOneText()
    {
        QFETCH(QString, text);
        QFETCH(QString, folded);
        QCOMPARE(toneFold(text), folded);
        QCOMPARE(toneFold(text.normalized(QString::NormalizationForm_D)), folded);
        QCOMPARE(toneFold(folded), folded);
    }

    void toneFold_differentWords_stayDifferent()
    {
        const QStringList words{QStringLiteral("hoa"),
                                QStringLiteral("hoà"),
                                QStringLiteral("hoá"),
                                QStringLiteral("hao"),
                                QStringLiteral("Lý"),
                                QStringLiteral("Lí"),
                                QStringLiteral("Đan"),
                                QStringLiteral("Dan"),
                                QStringLiteral("ân"),
                                QStringLiteral("ăn"),
                                QStringLiteral("tuơ"),
                                QStringLiteral("tươ")};
        QSet<QString> folded;
        for (const QString& word : words) {
            folded.insert(toneFold(word));
        }
        QCOMPARE(folded.size(), words.size());
    }

    void matchesWords_assignsEveryQueryWord_data()
    {
        QTest::addColumn<QString>("folded");
        QTest::addColumn<QStringList>("query");
        QTest::addColumn<bool>("expected");

        const auto row =
            [](const char* name, const char* folded, const char* query, bool expected) {
                QTest::newRow(name) << QString::fromLatin1(folded)
                                    << QString::fromLatin1(query).split(u' ') << expected;
            };
        const char* name = "nguyen van hoa";
        row("whole words", name, "nguyen van hoa", true);
        row("any order", name, "hoa nguyen", true);
        row("prefixes", name, "ng ho", true);
        row("one letter each", name, "n v h", true);
        row("not inside a word", name, "oa", false);
        row("longer than the word", name, "hoang", false);
        row("one of two missing", name, "hoa thi", false);
        row("a word once only", name, "hoa hoa", false);
        row("the same word twice", "hoa thi hoa", "hoa hoa", true);
        row("short word first must not take it", "hoa ha", "h hoa", true);
        row("long word first", "hoa ha", "hoa h", true);
        row("chain of prefixes", "an anh anha", "an anh anha", true);
        row("chain of prefixes, one too few", "an anh", "a an anh", false);
        row("chain, other order", "anha an anh", "a anh an", true);
        row("more query words than words", "hoa", "h o", false);
        row("empty text", "", "h", false);
        row("empty words ask nothing", name, "hoa ", true);
        row("prefix longer than text", "ho", "hoa", false);
        row("after an apostrophe", "h'hen nie", "hen nie", true);
        row("with the apostrophe", "h'hen nie", "h'h", true);
        row("in brackets", "ban (hoa binh)", "hoa", true);
        row("after a hyphen", "to chuc-dieu le", "dieu", true);
        row("number of a decision", "15-hd/btctw", "btctw 15", true);
        row("digits do not begin inside", "khoa 2012", "12", false);
    }
    void matchesWords_assignsEveryQueryWord()
    {
        QFETCH(QString, folded);
        QFETCH(QStringList, query);
        QTEST(matchesWords(folded, query), "expected");
    }

    void matchesWords_noQuery_matchesAll()
    {
        QVERIFY(matchesWords(QStringLiteral("hoa"), {}));
        QVERIFY(matchesWords(QString(), {}));
        QVERIFY(matchesWords(QString(), {QString()}));
    }

    void search_findsBothPlacementsAndBarredD()
    {
        const QStringList query = searchFold(u"nguyen van hoa").split(u' ');
        QVERIFY(matchesWords(searchFold(u"Nguyễn Văn Hoà"), query));
        QVERIFY(matchesWords(searchFold(u"Nguyễn Văn Hòa"), query));
        QVERIFY(matchesWords(searchFold(u"Lê Minh Đức"), {QStringLiteral("duc")}));
        QVERIFY(!matchesWords(searchFold(u"Lê Minh Đăng"), {QStringLiteral("duc")}));
    }
};

QTEST_APPLESS_MAIN(TestTextNormal)
#include "tst_text_normal.moc"
