#include "core/commands/command.h"
#include "core/history/event_kind.h"

#include <QFile>
#include <QMap>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

using Labels = QMap<QString, QString>;

/// The first two columns of the table under "## @p heading": code, Vietnamese label.
Labels labelsUnder(const QString& markdown, const QString& heading)
{
    Labels labels;
    bool isInside = false;
    for (const QString& line : markdown.split(u'\n')) {
        if (line.startsWith(u"## "_s))
            isInside = line.mid(3).trimmed() == heading;
        const QStringList cells = line.split(u'|');
        if (!isInside || cells.size() < 4 || !cells[1].contains(u'`'))
            continue;
        labels.insert(cells[1].trimmed().remove(u'`'), cells[2].trimmed());
    }
    return labels;
}

/// What is wrong with @p labels when they should explain exactly @p codes.
QStringList problems(const Labels& labels, const QStringList& codes)
{
    QStringList found;
    for (const QString& code : codes) {
        if (labels.value(code).isEmpty())
            found.append(u"no Vietnamese label for %1"_s.arg(code));
    }
    for (const QString& code : labels.keys()) {
        if (!codes.contains(code))
            found.append(u"%1 does not exist"_s.arg(code));
    }
    return found;
}

QString glossary()
{
    QFile file(QStringLiteral(KECAN_SOURCE_DIR) + u"/docs/glossary.md"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

} // namespace

class TestGlossary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void problems_nameWhatIsMissingAndWhatIsLeftOver();
    void eventKinds_areExplained();
    void commands_areExplained();
};

void TestGlossary::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestGlossary::problems_nameWhatIsMissingAndWhatIsLeftOver()
{
    const QString markdown =
        u"## Words\n| `other` | khác | |\n"
        "## Event kinds\n| Code | Vietnamese | |\n|---|---|---|\n"
        "| `retired` | nghỉ hưu | |\n| `removed` |  | |\n| `gone` | mất | |\n"_s;
    const Labels labels = labelsUnder(markdown, u"Event kinds"_s);
    const QStringList expected{u"no Vietnamese label for removed"_s,
                               u"no Vietnamese label for resigned"_s,
                               u"gone does not exist"_s};
    QCOMPARE(problems(labels, {u"retired"_s, u"removed"_s, u"resigned"_s}), expected);
}

void TestGlossary::eventKinds_areExplained()
{
    QStringList codes;
    for (const kecan::EventKind kind : kecan::allEventKinds())
        codes.append(kecan::code(kind));
    QVERIFY(codes.size() > 40);
    QCOMPARE(problems(labelsUnder(glossary(), u"Event kinds"_s), codes), QStringList());
}

void TestGlossary::commands_areExplained()
{
    const QStringList names = kecan::allCommandNames();
    QVERIFY(names.size() > 25);
    QCOMPARE(problems(labelsUnder(glossary(), u"Commands"_s), names), QStringList());
}

QTEST_GUILESS_MAIN(TestGlossary)
#include "tst_glossary.moc"
