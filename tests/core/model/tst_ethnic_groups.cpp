#include "core/model/ethnic_groups.h"

#include <QSet>
#include <QTest>

using kecan::canonicalEthnicGroup;
using kecan::ethnicGroupNames;

class TestEthnicGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void names_are54AndEachIsItsOwn()
    {
        const QStringList names = ethnicGroupNames();
        QCOMPARE(names.size(), 54);
        QCOMPARE(names.first(), QStringLiteral("Kinh"));
        QCOMPARE(names.last(), QStringLiteral("Rơ-măm"));
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 54);
        for (const QString& name : names) {
            QCOMPARE(canonicalEthnicGroup(name), std::optional(name));
            QCOMPARE(canonicalEthnicGroup(name.toUpper()), std::optional(name));
            QCOMPARE(canonicalEthnicGroup(name.normalized(QString::NormalizationForm_D)),
                     std::optional(name));
        }
    }

    void spellings_giveTheNameInTheList_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* typed, const char* name) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(name);
        };
        row("kinh", "Kinh");
        row("Dân tộc Tày", "Tày");
        row("Mông", "Hmông");
        row("H'Mông", "Hmông");
        row("H’mông", "Hmông");
        row("Ê đê", "Ê-đê");
        row("Êđê", "Ê-đê");
        row("Khơ Me", "Khơ-me");
        row("Khmer", "Khơ-me");
        row("Gia Rai", "Gia-rai");
        row("Jrai", "Gia-rai");
        row("M'Nông", "Mnông");
        row("X'tiêng", "Xtiêng");
        row("S'tiêng", "Xtiêng");
        row("K'Ho", "Cơ-ho");
        row("Vân Kiều", "Bru-Vân Kiều");
        row("Giẻ Triêng", "Gié-Triêng");
        row("Cờ Lao", "Cơ Lao");
    }

    void spellings_giveTheNameInTheList()
    {
        QFETCH(QString, typed);
        QFETCH(QString, name);
        QCOMPARE(canonicalEthnicGroup(typed), std::optional(name));
    }

    void otherWords_areNoGroup()
    {
        for (const QString& typed :
             {QString(), QStringLiteral("?"), QStringLiteral("Pháp"), QStringLiteral("Dân tộc")}) {
            QVERIFY(!canonicalEthnicGroup(typed));
        }
    }
};

QTEST_GUILESS_MAIN(TestEthnicGroups)
#include "tst_ethnic_groups.moc"
