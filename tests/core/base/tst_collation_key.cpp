#include "core/base/text_normal.h"

#include <QCollator>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>

using kecan::collationKey;
using kecan::joinedCollationKey;

namespace {

struct Rime
{
    QString letters;
    qsizetype toneAt;
};

/// Rimes with the letter that bears the tone, in one placement only (hoà, thuý).
QList<Rime> rimes()
{
    return {{QStringLiteral("a"), 0},   {QStringLiteral("ă"), 0},    {QStringLiteral("â"), 0},
            {QStringLiteral("an"), 0},  {QStringLiteral("ăn"), 0},   {QStringLiteral("ân"), 0},
            {QStringLiteral("ang"), 0}, {QStringLiteral("anh"), 0},  {QStringLiteral("ai"), 0},
            {QStringLiteral("oa"), 1},  {QStringLiteral("oan"), 1},  {QStringLiteral("oe"), 1},
            {QStringLiteral("o"), 0},   {QStringLiteral("ô"), 0},    {QStringLiteral("ơ"), 0},
            {QStringLiteral("ong"), 0}, {QStringLiteral("ông"), 0},  {QStringLiteral("ơn"), 0},
            {QStringLiteral("e"), 0},   {QStringLiteral("ê"), 0},    {QStringLiteral("en"), 0},
            {QStringLiteral("ên"), 0},  {QStringLiteral("iên"), 1},  {QStringLiteral("i"), 0},
            {QStringLiteral("inh"), 0}, {QStringLiteral("u"), 0},    {QStringLiteral("ư"), 0},
            {QStringLiteral("ung"), 0}, {QStringLiteral("ưng"), 0},  {QStringLiteral("ươi"), 1},
            {QStringLiteral("uy"), 1},  {QStringLiteral("uyên"), 2}, {QStringLiteral("y"), 0}};
}

QStringList initials()
{
    return QStringLiteral(" b c ch d đ g gh h k kh l m n ng nh p ph qu r s t th tr v x f j w z")
        .split(u' ');
}

template <class T>
const T& picked(const QList<T>& list, QRandomGenerator& random)
{
    return list[random.bounded(static_cast<quint32>(list.size()))];
}

QString invented(QRandomGenerator& random)
{
    static constexpr std::array<char16_t, 6> kMarks = {0, 0x0300, 0x0309, 0x0303, 0x0301, 0x0323};
    const Rime rime = picked(rimes(), random);
    const char16_t mark = kMarks[random.bounded(6U)];
    const QString tone = mark == 0 ? QString() : QString(QChar(mark));
    QString syllable = picked(initials(), random) + rime.letters;
    syllable.insert(syllable.size() - rime.letters.size() + rime.toneAt + 1, tone);
    syllable = syllable.normalized(QString::NormalizationForm_C);
    switch (random.bounded(6U)) {
    case 0:
        return syllable.toUpper();
    case 1:
        return syllable;
    case 2:
        return syllable.normalized(QString::NormalizationForm_D);
    default:
        return syllable.left(1).toUpper() + syllable.mid(1);
    }
}

/// Invented names of one to four syllables; a few with a hyphen, a dot or a figure.
QStringList inventedNames(qsizetype count)
{
    QRandomGenerator random(2012);
    const QStringList joints{QStringLiteral(" "),
                             QStringLiteral(" "),
                             QStringLiteral(" "),
                             QStringLiteral(" "),
                             QStringLiteral("-"),
                             QStringLiteral(". "),
                             QStringLiteral(" 2 ")};
    // Few syllables, so that names often share letters and only tone or case decides.
    QStringList syllables;
    for (int i = 0; i < 600; ++i) {
        syllables.append(invented(random));
    }
    QStringList names;
    while (names.size() < count) {
        QString name = picked(syllables, random);
        for (quint32 more = random.bounded(4U); more > 0; --more) {
            name += picked(joints, random) + picked(syllables, random);
        }
        names.append(name);
    }
    return names;
}

int sign(int number)
{
    return (number > 0) - (number < 0);
}

int compareKeys(const QByteArray& a, const QByteArray& b)
{
    return (b < a) - (a < b);
}

bool collatesVietnamese(const QCollator& collator)
{
    const QStringList probe{QStringLiteral("An"),
                            QStringLiteral("Ăn"),
                            QStringLiteral("Ân"),
                            QStringLiteral("Bà"),
                            QStringLiteral("Bả"),
                            QStringLiteral("Bã"),
                            QStringLiteral("Bá"),
                            QStringLiteral("Bạ"),
                            QStringLiteral("Dy"),
                            QStringLiteral("Đa")};
    for (qsizetype i = 1; i < probe.size(); ++i) {
        if (collator.compare(probe[i - 1], probe[i]) >= 0) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestCollationKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void key_rises_data()
    {
        QTest::addColumn<QStringList>("rising");

        const auto row = [](const char* name, const QString& words) {
            QTest::newRow(name) << words.split(u'|');
        };
        row("letters",
            QStringLiteral("a|ă|â|b|c|d|đ|e|ê|f|g|h|i|j|k|l|m|n|o|ô|ơ|p|q|r|s|t|u|ư|v|w|x|y|z"));
        row("tones", QStringLiteral("ma|mà|mả|mã|má|mạ|mă"));
        row("tones of a capital", QStringLiteral("MA|MÀ|MẢ|MÃ|MÁ|MẠ"));
        row("an", QStringLiteral("An|Ản|Anh|Ăn|Ẳn|Ân|Ẩn|Ấn|Ba"));
        row("d", QStringLiteral("Da|Dũng|Dương|Đa|Đạt|Đức|E"));
        row("case last", QStringLiteral("an|An|AN|àn|ÀN|ana"));
        row("tone before case", QStringLiteral("HOA|hoà|HOÀ|hoá"));
        row("letters before tones", QStringLiteral("Hòa|Hoa An|Hoà An|Hoa Ăn|Hoai"));
        row("first syllable's tone first", QStringLiteral("Hoa Hạ|Hòa Ha"));
        row("shorter first", QStringLiteral("|H|Ho|Ho A|Hoa"));
        row("blank, signs, figures, letters", QStringLiteral("a b|a-b|a.b|a1|a2|aa"));
        row("ethnic marks", QStringLiteral("bo|bŏ|bọ|bô"));
        row("other scripts last", QStringLiteral("z|а|б|한"));
    }
    void key_rises()
    {
        QFETCH(QStringList, rising);
        for (qsizetype i = 0; i < rising.size(); ++i) {
            for (qsizetype j = 0; j < rising.size(); ++j) {
                QVERIFY2(compareKeys(collationKey(rising[i]), collationKey(rising[j])) ==
                             sign(static_cast<int>(i - j)),
                         qPrintable(rising[i] + QStringLiteral(" : ") + rising[j]));
            }
        }
    }

    void key_sameWord_isEqual_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");

        const auto row = [](const char* name, const QString& one, const QString& other) {
            QTest::newRow(name) << one << other;
        };
        row("hoa", QStringLiteral("Hoà"), QStringLiteral("Hòa"));
        row("hoe", QStringLiteral("Hoè"), QStringLiteral("Hòe"));
        row("thuy", QStringLiteral("Thuỷ"), QStringLiteral("Thủy"));
        row("uy", QStringLiteral("Uý"), QStringLiteral("Úy"));
        row("quy, slip", QStringLiteral("Quý"), QStringLiteral("Qúy"));
        row("decomposed",
            QStringLiteral("Nguyễn Thị Ngọc Ước"),
            QStringLiteral("Nguyễn Thị Ngọc Ước").normalized(QString::NormalizationForm_D));
        row("mixed", QStringLiteral("Tết"), QStringLiteral("T\u00EA\u0301t"));
        row("marks turned round", QStringLiteral("Tết"), QStringLiteral("T\u00E9\u0302t"));
        row("eth", QStringLiteral("Đức"), QStringLiteral("\u00D0ức"));
        row("blanks", QStringLiteral("Lê An"), QStringLiteral(" Lê \u00A0An\t"));
        row("invisible", QStringLiteral("Lê An"), QStringLiteral("\uFEFFLê A\u200Bn"));
        row("decomposed ethnic mark", QStringLiteral("Bŏ"), QStringLiteral("Bo\u0306"));
        row("apostrophe", QStringLiteral("H'Hen"), QStringLiteral("H\u2019Hen"));
    }
    void key_sameWord_isEqual()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QCOMPARE(collationKey(one), collationKey(other));
    }

    void joinedKey_comparesTextsInTurn()
    {
        // As one text "Hoà An" < "Hoa Ăn"; text by text the tone of the first decides.
        QVERIFY(collationKey(u"Hoà An") < collationKey(u"Hoa Ăn"));
        QVERIFY(joinedCollationKey({u"Hoa", u"Ăn"}) < joinedCollationKey({u"Hoà", u"An"}));
        QVERIFY(joinedCollationKey({u"hoa", u"Y"}) < joinedCollationKey({u"Hoa", u"A"}));
        QVERIFY(joinedCollationKey({u"Ho", u"Z"}) < joinedCollationKey({u"Hoa", u"A"}));
        QVERIFY(joinedCollationKey({u"An", u""}) < joinedCollationKey({u"An", u"A"}));
        QCOMPARE(joinedCollationKey({u"An"}), collationKey(u"An"));
        QCOMPARE(joinedCollationKey({u"An", u"Ba"}), collationKey(u"An") + collationKey(u"Ba"));
    }

    void key_ofLongText_isNotCut()
    {
        const QString text = QStringLiteral("Nguyễn ").repeated(200);
        QVERIFY(collationKey(text + u'a') < collationKey(text + u'b'));
        QVERIFY(collationKey(text + u'a') < collationKey(text + u'à'));
    }

    void key_agreesWithIcu()
    {
        QCollator collator(QLocale(QStringLiteral("vi_VN")));
        if (!collatesVietnamese(collator)) {
            QSKIP("QCollator does not sort Vietnamese here: Qt without ICU");
        }
        QStringList names = inventedNames(6000);
        std::sort(names.begin(), names.end(), [](const QString& a, const QString& b) {
            return collationKey(a) < collationKey(b);
        });
        for (qsizetype i = 1; i < names.size(); ++i) {
            const int icu = sign(collator.compare(names[i - 1], names[i]));
            const int own = compareKeys(collationKey(names[i - 1]), collationKey(names[i]));
            QVERIFY2(icu == own, qPrintable(names[i - 1] + QStringLiteral(" : ") + names[i]));
        }
    }

    void key_agreesWithIcu_onUnrelatedPairs()
    {
        QCollator collator(QLocale(QStringLiteral("vi_VN")));
        if (!collatesVietnamese(collator)) {
            QSKIP("QCollator does not sort Vietnamese here: Qt without ICU");
        }
        QRandomGenerator random(15);
        for (int i = 0; i < 6000; ++i) {
            const QString one = invented(random);
            QString other = invented(random);
            if (random.bounded(2U) == 0) {
                other = one.normalized(QString::NormalizationForm_D);
                other.remove(QChar(random.bounded(2U) == 0 ? 0x0301 : 0x0323));
                other = random.bounded(2U) == 0 ? other.toUpper() : other;
            }
            QVERIFY2(sign(collator.compare(one, other)) ==
                         compareKeys(collationKey(one), collationKey(other)),
                     qPrintable(one + QStringLiteral(" : ") + other));
        }
    }
};

QTEST_APPLESS_MAIN(TestCollationKey)
#include "tst_collation_key.moc"
