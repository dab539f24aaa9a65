#include "core/exchange/data_folder.h"
#include "tests/support/result_check.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan::exchange {

/// What is said about a data folder with something wrong in it.
class TestDataFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goodFolder_isRead();
    void missingFile_isNamed_data();
    void missingFile_isNamed();
    void badValue_isNamedWithFileAndRow_data();
    void badValue_isNamedWithFileAndRow();

private:
    /// Replaces @p from, which must be there, in a file of the folder.
    [[nodiscard]] bool spoil(const QString& file, const QString& from, const QString& to) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDataFolder::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    const QDir demo(QStringLiteral(KECAN_SOURCE_DIR "/resources/demo"));
    for (const QString& file : demo.entryList({u"*.csv"_s}, QDir::Files)) {
        QVERIFY(QFile::copy(demo.filePath(file), m_folder->filePath(file)));
        QVERIFY(
            QFile::setPermissions(m_folder->filePath(file), QFile::ReadOwner | QFile::WriteOwner));
    }
}

bool TestDataFolder::spoil(const QString& file, const QString& from, const QString& to) const
{
    QFile changed(m_folder->filePath(file));
    if (!changed.open(QIODevice::ReadWrite)) {
        return false;
    }
    QByteArray text = changed.readAll();
    const qsizetype at = text.indexOf(from.toUtf8());
    if (at < 0) {
        return false;
    }
    text.replace(at, from.toUtf8().size(), to.toUtf8());
    return changed.resize(0) && changed.seek(0) && changed.write(text) == text.size();
}

void TestDataFolder::goodFolder_isRead()
{
    const auto draft = readDataFolder(m_folder->path(), History());
    QVERIFY_RESULT(draft);
    QVERIFY(!draft->isEmpty());
}

void TestDataFolder::missingFile_isNamed_data()
{
    QTest::addColumn<QString>("file");
    for (const auto* file : {"documents", "units", "cadres", "events", "withdrawals"}) {
        QTest::newRow(file) << QString::fromLatin1(file) + u".csv"_s;
    }
}

void TestDataFolder::missingFile_isNamed()
{
    QFETCH(const QString, file);
    QVERIFY(QFile::remove(m_folder->filePath(file)));

    const auto draft = readDataFolder(m_folder->path(), History());

    QVERIFY_ERROR(draft, ErrorCode::NotFound);
    QVERIFY2(draft.error().message.contains(file), qPrintable(draft.error().message));
}

void TestDataFolder::badValue_isNamedWithFileAndRow_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<int>("row");
    QTest::newRow("bad date") << u"events.csv"_s << u"1985-01-01"_s << u"1985-02-31"_s << 2;
    QTest::newRow("no date") << u"units.csv"_s << u"1985-01-01"_s << QString() << 2;
    QTest::newRow("unknown unit") << u"positions.csv"_s << u"BTCTW-TB,BTCTW"_s << u"BTCTW-TB,LA"_s
                                  << 2;
    QTest::newRow("unknown cadre") << u"nominations.csv"_s << u"BTC0079"_s << u"BTC9999"_s << 2;
    QTest::newRow("unknown post") << u"nominations.csv"_s << u"BTCTW-TL"_s << u"LA-TL"_s << 2;
    QTest::newRow("unknown plan") << u"withdrawals.csv"_s << u"QHVP-2012"_s << u"QH-LA"_s << 2;
    QTest::newRow("unknown decision") << u"plans.csv"_s << u"QD-2011-033"_s << u"QD-LA"_s << 2;
    QTest::newRow("unknown word") << u"cadres.csv"_s << u"female"_s << u"khác"_s << 2;
    QTest::newRow("unknown form") << u"disciplines.csv"_s << u"reprimand"_s << u"phê bình"_s << 2;
    QTest::newRow("no number") << u"positions.csv"_s << u"state,1,10"_s << u"state,một,10"_s << 2;
    QTest::newRow("wrong column") << u"units.csv"_s << u"established_on"_s << u"since"_s << 2;
    QTest::newRow("refused by the rules")
        << u"units.csv"_s << u"VP,Văn phòng"_s << u"BTCTW,Văn phòng"_s << 3;
}

void TestDataFolder::badValue_isNamedWithFileAndRow()
{
    QFETCH(const QString, file);
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QFETCH(const int, row);
    QVERIFY(spoil(file, from, to));

    const auto draft = readDataFolder(m_folder->path(), History());

    QVERIFY2(!draft.ok(), "it should have failed");
    QVERIFY2(draft.error().message.startsWith(u"%1, row %2: "_s.arg(file).arg(row)),
             qPrintable(draft.error().message));
}

} // namespace kecan::exchange

QTEST_GUILESS_MAIN(kecan::exchange::TestDataFolder)
#include "tst_data_folder.moc"
