#include "core/model/person_name.h"

#include <QTest>

#include <algorithm>
#include <vector>

using kecan::ErrorCode;
using kecan::PersonName;
using kecan::titleCasedName;

class TestPersonName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void parts_ofTheName_data()
    {
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("sortName");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("middle");
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("initials");

        const auto row = [](const char* name,
                            const QString& full,
                            const QString& sortName,
                            const QString& family,
                            const QString& middle,
                            const QString& given,
                            const char* initials) {
            QTest::newRow(name) << full << sortName << family << middle << given
                                << QString::fromLatin1(initials);
        };
        const QString none;
        row("usual",
            QStringLiteral("Nguyễn Văn Hoà"),
            none,
            QStringLiteral("Nguyễn"),
            QStringLiteral("Văn"),
            QStringLiteral("Hoà"),
            "nvh");
        row("two words",
            QStringLiteral("Đặng Ước"),
            none,
            QStringLiteral("Đặng"),
            none,
            QStringLiteral("Ước"),
            "du");
        row("one word", QStringLiteral("Hoà"), none, none, none, QStringLiteral("Hoà"), "h");
        row("long middle",
            QStringLiteral("Tôn Nữ Thị Ngọc Ánh"),
            none,
            QStringLiteral("Tôn"),
            QStringLiteral("Nữ Thị Ngọc"),
            QStringLiteral("Ánh"),
            "tntna");
        row("capitals stay",
            QStringLiteral("NGUYỄN VĂN HOÀ"),
            none,
            QStringLiteral("NGUYỄN"),
            QStringLiteral("VĂN"),
            QStringLiteral("HOÀ"),
            "nvh");
        row("given name of two words",
            QStringLiteral("Nguyễn Thị Minh Châu"),
            QStringLiteral("Minh Châu, Nguyễn Thị"),
            QStringLiteral("Nguyễn"),
            QStringLiteral("Thị"),
            QStringLiteral("Minh Châu"),
            "ntmc");
        row("family name of two words",
            QStringLiteral("Âu Dương Văn An"),
            QStringLiteral("An, Âu Dương, Văn"),
            QStringLiteral("Âu Dương"),
            QStringLiteral("Văn"),
            QStringLiteral("An"),
            "adva");
        row("family of two words, no middle",
            QStringLiteral("Âu Dương An"),
            QStringLiteral("An, Âu Dương,"),
            QStringLiteral("Âu Dương"),
            none,
            QStringLiteral("An"),
            "ada");
        row("word by word",
            QStringLiteral("Y Ka Nin Hđơ"),
            QStringLiteral("Ka Hđơ Y Nin"),
            QStringLiteral("Hđơ"),
            QStringLiteral("Y Nin"),
            QStringLiteral("Ka"),
            "yknh");
        row("given name only",
            QStringLiteral("Y Ka Nin Hđơ"),
            QStringLiteral("Y Ka Nin Hđơ,"),
            none,
            none,
            QStringLiteral("Y Ka Nin Hđơ"),
            "yknh");
        row("sort name is cleaned",
            QStringLiteral("Hồ A Lềnh"),
            QStringLiteral("  Le\u0302\u0300nh ,Hồ   A"),
            QStringLiteral("Hồ"),
            QStringLiteral("A"),
            QStringLiteral("Lềnh"),
            "hal");
        row("apostrophe",
            QStringLiteral("H'Hen Niê"),
            none,
            QStringLiteral("H'Hen"),
            none,
            QStringLiteral("Niê"),
            "hn");
    }
    void parts_ofTheName()
    {
        QFETCH(QString, full);
        QFETCH(QString, sortName);
        const auto name = PersonName::make(full, sortName);
        QVERIFY(name.ok());
        QCOMPARE(name->full(), full);
        QTEST(name->family(), "family");
        QTEST(name->middle(), "middle");
        QTEST(name->given(), "given");
        QTEST(name->initials(), "initials");
        const auto again = PersonName::make(name->full(), name->sortName());
        QVERIFY(again.ok() && *again == *name);
    }

    void make_normalises()
    {
        const auto name =
            PersonName::make(QStringLiteral("  Nguye\u0302\u0303n \u00A0Văn\tHoa\u0300 "));
        QVERIFY(name.ok());
        QCOMPARE(name->full(), QStringLiteral("Nguyễn Văn Hoà"));
        QCOMPARE(name->folded(), QStringLiteral("nguyen van hoa"));
    }

    void make_usualSortName_isDropped()
    {
        const auto plain = PersonName::make(QStringLiteral("Nguyễn Văn Hoà"));
        const auto sorted =
            PersonName::make(QStringLiteral("Nguyễn Văn Hoà"), QStringLiteral("Hoà, Nguyễn Văn"));
        QVERIFY(plain.ok() && sorted.ok());
        QCOMPARE(sorted->sortName(), QString());
        QVERIFY(*plain == *sorted);
    }

    void make_malformed_isValidation_data()
    {
        QTest::addColumn<QString>("full");
        QTest::addColumn<QString>("sortName");

        QTest::newRow("nothing") << QString() << QString();
        QTest::newRow("blanks") << QStringLiteral(" \u00A0\u200B") << QString();
        QTest::newRow("no letter") << "12/03" << QString();
        QTest::newRow("sort name without a given name") << "An"
                                                        << ", An";
        QTest::newRow("sort name without a letter") << "An"
                                                    << "1";
        QTest::newRow("four parts") << "An"
                                    << "a, b, c, d";
    }
    void make_malformed_isValidation()
    {
        QFETCH(QString, full);
        QFETCH(QString, sortName);
        const auto name = PersonName::make(full, sortName);
        QVERIFY(!name.ok());
        QCOMPARE(name.error().code, ErrorCode::Validation);
        QVERIFY(!name.error().message.isEmpty());
    }

    void equality_isOfTheSpelling()
    {
        const auto one = PersonName::make(QStringLiteral("Lê Hoà"));
        const auto other = PersonName::make(QStringLiteral("Lê Hòa"));
        const auto decomposed = PersonName::make(QStringLiteral("Lê Hoa\u0300"));
        QVERIFY(one.ok() && other.ok() && decomposed.ok());
        QVERIFY(*one == *decomposed);
        QVERIFY(!(*one == *other));
        QCOMPARE(one->sortKey(), other->sortKey());
    }

    void sortKey_ordersAsOnABallot()
    {
        const QStringList expected{QStringLiteral("An"),
                                   QStringLiteral("Bùi An"),
                                   QStringLiteral("Bùi Văn An"),
                                   QStringLiteral("Đỗ An"),
                                   QStringLiteral("Nguyễn Thị An"),
                                   QStringLiteral("Nguyễn Văn An"),
                                   QStringLiteral("Trần An"),
                                   QStringLiteral("Bùi Ản"),
                                   QStringLiteral("Vũ Thị Anh"),
                                   QStringLiteral("Trần Ánh"),
                                   QStringLiteral("Bùi Ăn"),
                                   QStringLiteral("Bùi Ân"),
                                   QStringLiteral("Vũ Dung"),
                                   QStringLiteral("Lê Dũng"),
                                   QStringLiteral("Bùi Đạt"),
                                   QStringLiteral("Bùi Đức"),
                                   QStringLiteral("Vũ Hoa"),
                                   QStringLiteral("Lê Văn Hoà"),
                                   QStringLiteral("Ngô Văn Hòa"),
                                   QStringLiteral("Vũ Văn Hoà"),
                                   QStringLiteral("Bùi Hoả"),
                                   QStringLiteral("Bùi Hoạ"),
                                   QStringLiteral("Bùi Thuỷ"),
                                   QStringLiteral("Lê Thủy"),
                                   QStringLiteral("Lê Thúy"),
                                   QStringLiteral("Y Ka Nin Hđơ")};
        std::vector<PersonName> names;
        for (auto full = expected.crbegin(); full != expected.crend(); ++full) {
            const QString sortName =
                full->startsWith(u"Y ") ? QStringLiteral("Y, Ka Nin Hđơ") : QString();
            const auto name = PersonName::make(*full, sortName);
            QVERIFY(name.ok());
            names.push_back(*name);
        }
        std::sort(names.begin(), names.end(), [](const PersonName& a, const PersonName& b) {
            return a.sortKey() < b.sortKey();
        });
        QStringList sorted;
        for (const PersonName& name : names) {
            sorted.append(name.full());
        }
        QCOMPARE(sorted, expected);
    }

    void titleCasedName_ofCapitals_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("cased");

        const auto row = [](const char* name, const QString& typed, const QString& cased) {
            QTest::newRow(name) << typed << cased;
        };
        row("capitals", QStringLiteral("NGUYỄN VĂN HOÀ"), QStringLiteral("Nguyễn Văn Hoà"));
        row("barred D", QStringLiteral("ĐẶNG ĐÌNH ƯỚC"), QStringLiteral("Đặng Đình Ước"));
        row("small letters", QStringLiteral("lê thị ánh"), QStringLiteral("Lê Thị Ánh"));
        row("given name in capitals", QStringLiteral("Lê Thị ÁNH"), QStringLiteral("Lê Thị Ánh"));
        row("font with capitals only",
            QStringLiteral("NGUYễN VăN HOà"),
            QStringLiteral("Nguyễn Văn Hoà"));
        row("already right", QStringLiteral("Y Ka Nin Hđơ"), QStringLiteral("Y Ka Nin Hđơ"));
        row("ethnic", QStringLiteral("Y KA NIN HĐƠ"), QStringLiteral("Y Ka Nin Hđơ"));
        row("apostrophe", QStringLiteral("H'HEN NIÊ"), QStringLiteral("H'Hen Niê"));
        row("hyphen", QStringLiteral("TÔN-NỮ ANH"), QStringLiteral("Tôn-Nữ Anh"));
        row("decomposed", QStringLiteral("HOA\u0300"), QStringLiteral("Hoà"));
        row("mark that stays apart", QStringLiteral("B\u030CO"), QStringLiteral("B\u030Co"));
        row("blanks", QStringLiteral(" LÊ  AN "), QStringLiteral("Lê An"));
        row("empty", QString(), QString());
    }
    void titleCasedName_ofCapitals()
    {
        QFETCH(QString, typed);
        QFETCH(QString, cased);
        QCOMPARE(titleCasedName(typed), cased);
        QCOMPARE(titleCasedName(cased), cased);
    }
};

QTEST_APPLESS_MAIN(TestPersonName)
#include "tst_person_name.moc"
