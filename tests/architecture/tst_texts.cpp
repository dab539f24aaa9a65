#include "tests/architecture/source_text.h"
#include "tests/architecture/text_rules.h"

#include <QTest>

#include <functional>

using namespace Qt::Literals::StringLiterals;
using namespace kecan::architecture;

namespace {

using Rule = std::function<std::vector<Breach>(const SourceFile&)>;

std::vector<Breach> breachesIn(const QStringList& folders, const Rule& rule)
{
    std::vector<Breach> breaches;
    for (const SourceFile& source : readSources(QStringLiteral(KECAN_SOURCE_DIR), folders)) {
        const auto found = rule(source);
        breaches.insert(breaches.end(), found.begin(), found.end());
    }
    return breaches;
}

} // namespace

class TestTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void literals_areFoundWithTheirLines();
    void comments_areBlankedInPlace();
    void vietnamese_isRecognised_data();
    void vietnamese_isRecognised();
    void connection_withoutContext_isRecognised_data();
    void connection_withoutContext_isRecognised();
    void window_hasNoVietnameseInItsSources();
    void connections_haveContext();
};

void TestTexts::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestTexts::literals_areFoundWithTheirLines()
{
    const QString code = u"#include \"core/base/id.h\"\n"
                         "const auto a = u\"one\\\"s\"_s; // not \"this\"\n"
                         "const char b = '\"'; const int c = 1'000;\n"
                         "const auto d = R\"x(two \" )\" \n)x\" \"three\";\n"_s;
    const std::vector<Literal> expected{
        {2, u"one\\\"s"_s}, {4, u"x(two \" )\" \n)x"_s}, {5, u"three"_s}};
    QCOMPARE(stringLiterals(code), expected);
}

void TestTexts::comments_areBlankedInPlace()
{
    QCOMPARE(withoutComments(u"a /* b\nc */ d // e\n\"// f\""_s),
             u"a     \n     d     \n\"// f\""_s);
}

void TestTexts::vietnamese_isRecognised_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("breaches");
    QTest::newRow("Vietnamese") << u"setText(u\"Quy hoạch\"_s);"_s << 1;
    QTest::newRow("capital Đ") << u"setText(u\"Đ\"_s);"_s << 1;
    QTest::newRow("two") << u"f(u\"Cán bộ\"_s, u\"Tổ chức\"_s);"_s << 2;
    QTest::newRow("English") << u"setText(tr(\"Planning\"));"_s << 0;
    QTest::newRow("signs") << u"setText(u\"… – × ✓\"_s);"_s << 0;
    QTest::newRow("name") << u"setWindowTitle(u\"Kế Cận\"_s);"_s << 0;
    QTest::newRow("name and more") << u"setWindowTitle(u\"Kế Cận: quy hoạch\"_s);"_s << 1;
    QTest::newRow("language") << u"addItem(u\"Tiếng &Việt\"_s);"_s << 0;
    QTest::newRow("letters") << u"canShow(u\"ăâđêôơưạặấệĐ\"_s);"_s << 0;
    QTest::newRow("comment") << u"// Quy hoạch, \"quy hoạch\""_s << 0;
}

void TestTexts::vietnamese_isRecognised()
{
    QFETCH(QString, code);
    QFETCH(int, breaches);
    QCOMPARE(static_cast<int>(vietnameseTexts({u"ui/x.cpp"_s, code}).size()), breaches);
}

void TestTexts::connection_withoutContext_isRecognised_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("isBreach");
    QTest::newRow("lambda alone")
        << u"connect(button(a, b), &QPushButton::clicked, [this] { close(); });"_s << true;
    QTest::newRow("over lines") << u"QObject::connect(\n    a,\n    &A::b,\n    [] {});"_s << true;
    QTest::newRow("with context") << u"connect(a, &A::b, this, [this] { f(1, 2); });"_s << false;
    QTest::newRow("member") << u"connect(a, &A::b, this, &C::d);"_s << false;
    QTest::newRow("later lambda") << u"connect(a, &A::b, this, &C::d); g(1, 2, [] {});"_s << false;
    QTest::newRow("other call") << u"disconnect(a, &A::b, [] {});"_s << false;
}

void TestTexts::connection_withoutContext_isRecognised()
{
    QFETCH(QString, code);
    QFETCH(bool, isBreach);
    QCOMPARE(!connectionsWithoutContext({u"ui/x.cpp"_s, code}).empty(), isBreach);
}

void TestTexts::window_hasNoVietnameseInItsSources()
{
    const auto breaches = breachesIn({u"app"_s, u"ui"_s}, vietnameseTexts);
    QVERIFY(reportNone(breaches));
}

void TestTexts::connections_haveContext()
{
    const auto breaches = breachesIn({u"app"_s, u"core"_s, u"ui"_s}, connectionsWithoutContext);
    QVERIFY(reportNone(breaches));
}

QTEST_GUILESS_MAIN(TestTexts)
#include "tst_texts.moc"
