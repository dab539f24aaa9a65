#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace {

/// An entry of a catalogue.
struct Entry
{
    QString context;
    QString source;
    QString state;            ///< "unfinished", "vanished", "obsolete"; empty when done
    QStringList translations; ///< one, or one per plural form

    [[nodiscard]] QString name() const { return u"%1 \"%2\""_s.arg(context, source); }
};

Entry readEntry(QXmlStreamReader& xml, const QString& context)
{
    Entry entry;
    entry.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source"_s) {
            entry.source = xml.readElementText();
        } else if (xml.name() == u"translation"_s) {
            entry.state = xml.attributes().value(u"type"_s).toString();
            QString text;
            while (xml.readNext() != QXmlStreamReader::EndElement && !xml.atEnd()) {
                if (xml.isCharacters())
                    text += xml.text();
                else if (xml.isStartElement())
                    entry.translations.append(xml.readElementText());
            }
            if (entry.translations.isEmpty())
                entry.translations.append(text);
        } else {
            xml.skipCurrentElement();
        }
    }
    return entry;
}

std::vector<Entry> readCatalogue(const QByteArray& content)
{
    std::vector<Entry> entries;
    QString context;
    QXmlStreamReader xml(content);
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == u"name"_s)
            context = xml.readElementText();
        else if (xml.isStartElement() && xml.name() == u"message"_s)
            entries.push_back(readEntry(xml, context));
    }
    return entries;
}

QStringList incomplete(const std::vector<Entry>& entries)
{
    QStringList found;
    for (const Entry& entry : entries) {
        if (!entry.state.isEmpty())
            found.append(entry.state + u": "_s + entry.name());
        else if (entry.translations.contains(QString()))
            found.append(u"empty: "_s + entry.name());
    }
    return found;
}

QStringList placeholders(const QString& text)
{
    static const QRegularExpression kPlaceholder(u"%L?(\\d+|n)"_s);
    QStringList found;
    auto matches = kPlaceholder.globalMatch(text);
    while (matches.hasNext())
        found.append(matches.next().captured());
    std::sort(found.begin(), found.end());
    found.removeDuplicates();
    return found;
}

/// Translations that lose or invent a %1 or %n.
QStringList wrongPlaceholders(const std::vector<Entry>& entries)
{
    QStringList found;
    for (const Entry& entry : entries) {
        for (const QString& translation : entry.translations) {
            if (!translation.isEmpty() && placeholders(translation) != placeholders(entry.source))
                found.append(u"%1 -> \"%2\""_s.arg(entry.name(), translation));
        }
    }
    return found;
}

/// Alt accelerators on letters that Telex and VNI make of several keys.
QStringList untypableAccelerators(const std::vector<Entry>& entries)
{
    static const QRegularExpression kAccelerator(u"&[^\\x00-\\x7f]"_s);
    QStringList found;
    for (const Entry& entry : entries) {
        for (const QString& translation : entry.translations) {
            if (kAccelerator.match(translation).hasMatch())
                found.append(u"%1 -> \"%2\""_s.arg(entry.name(), translation));
        }
    }
    return found;
}

/// Prints a line for each; true when there is none.
bool reportNone(const QStringList& faults)
{
    for (const QString& fault : faults)
        qInfo("%s", qUtf8Printable(fault));
    return faults.isEmpty();
}

std::vector<Entry> catalogue(const QString& language)
{
    QFile file(u"%1/translations/kecan_%2.ts"_s.arg(QStringLiteral(KECAN_SOURCE_DIR), language));
    return file.open(QIODevice::ReadOnly) ? readCatalogue(file.readAll()) : std::vector<Entry>();
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void faults_areFound();
    void vietnamese_isComplete();
    void englishPlurals_areComplete();
    void placeholders_areKept();
    void accelerators_canBeTyped();
};

void TestTranslations::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestTranslations::faults_areFound()
{
    const auto entries = readCatalogue(R"(<?xml version="1.0" encoding="utf-8"?><TS><context>
        <name>A</name>
        <message><source>done</source><translation>xong</translation></message>
        <message><source>new</source><translation type="unfinished"></translation></message>
        <message><source>old</source><translation type="vanished">cũ</translation></message>
        <message><source>void</source><translation></translation></message>
        <message><source>%1 of %2</source><translation>%2/%1</translation></message>
        <message><source>%1 lost</source><translation>mất</translation></message>
        <message><source>&amp;open</source><translation>&amp;ổ</translation></message>
        <message numerus="yes"><source>%n post(s)</source><translation>
            <numerusform>%n post</numerusform><numerusform></numerusform></translation></message>
        </context></TS>)");
    QCOMPARE(entries.size(), std::size_t(8));
    const QStringList expectedIncomplete{u"unfinished: A \"new\""_s,
                                         u"vanished: A \"old\""_s,
                                         u"empty: A \"void\""_s,
                                         u"empty: A \"%n post(s)\""_s};
    QCOMPARE(incomplete(entries), expectedIncomplete);
    QCOMPARE(wrongPlaceholders(entries), QStringList(u"A \"%1 lost\" -> \"mất\""_s));
    QCOMPARE(untypableAccelerators(entries), QStringList(u"A \"&open\" -> \"&ổ\""_s));
}

void TestTranslations::vietnamese_isComplete()
{
    const auto entries = catalogue(u"vi"_s);
    QVERIFY(!entries.empty());
    const QStringList found = incomplete(entries);
    QVERIFY(reportNone(found));
}

void TestTranslations::englishPlurals_areComplete()
{
    const QStringList found = incomplete(catalogue(u"en"_s));
    QVERIFY(reportNone(found));
}

void TestTranslations::placeholders_areKept()
{
    const QStringList found =
        wrongPlaceholders(catalogue(u"vi"_s)) + wrongPlaceholders(catalogue(u"en"_s));
    QVERIFY(reportNone(found));
}

void TestTranslations::accelerators_canBeTyped()
{
    QVERIFY(reportNone(untypableAccelerators(catalogue(u"vi"_s))));
}

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
