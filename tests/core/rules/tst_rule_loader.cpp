#include "core/rules/rule_loader.h"
#include "core/rules/rule_set.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;

namespace {

const QString kRegulations = uR"("regulations": [
  {"number": "R1", "kind": "guidance", "issuer": "Ban", "from": "2008-10-21",
   "until": "2012-11-05", "title": {"vi": "Cũ", "en": "Old"}, "confidence": "verified"},
  {"number": "R2", "kind": "guidance", "issuer": "Ban", "from": "2012-11-05",
   "title": {"vi": "Mới", "en": "New"}, "replaces": ["R1"], "confidence": "verified"},
  {"number": "R3", "kind": "law", "issuer": "Ban", "title": {"vi": "Luật", "en": "Law"},
   "confidence": "verified"}])"_s;

const QString kFirst =
    uR"({"value": 60, "severity": "error", "from": "2008-10-21", "until": "2012-11-05",
 "regulation": "R1", "confidence": "memory"})"_s;
const QString kSecond =
    uR"({"value": 48, "severity": "error", "from": "2012-11-05", "regulation": "R2",
 "article": "5", "confidence": "verified"})"_s;

QString ruleWith(const QString& parameters)
{
    return uR"("rules": [{"id": "a", "subject": "candidate", "compare": "at-least",
 "unit": "months", "title": {"vi": "Tên", "en": "Title"},
 "finding": {"vi": "Còn {measured}", "en": "{measured} left"}, "parameters": [)"_s +
           parameters + u"]}]"_s;
}

QString fileWith(const QStringList& parts)
{
    return u'{' + parts.join(u",\n"_s) + u'}';
}

QString rightFile()
{
    return fileWith({kRegulations, ruleWith(kFirst + u',' + kSecond)});
}

Result<RuleBook> load(const QString& json)
{
    return RuleLoader::load({{u"office.json"_s, json.toUtf8()}});
}

} // namespace

class TestRuleLoader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rightFile_isRead();
    void regulationsOfAnotherFile_areFound();
    void words_standForValues();
    void malformed_isRefusedWithPlaceAndReason_data();
    void malformed_isRefusedWithPlaceAndReason();
    void limit_switchesOnTheDay();
    void shippedRules_areRead();
    void shippedRules_haveSourcesAndTexts();
    void shippedEras_followOneAnother();
    void shippedCongresses_haveTheirMonths();
};

void TestRuleLoader::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestRuleLoader::rightFile_isRead()
{
    const Result<RuleBook> book = load(rightFile());
    QVERIFY_RESULT(book);
    QCOMPARE(book->regulation(u"R1")->replacedBy, u"R2"_s);
    QVERIFY(book->regulation(u"R2")->replacedBy.isEmpty());
    QVERIFY(!book->regulation(u"R2")->date.has_value());
    const Rule* rule = book->rule(u"a");
    QVERIFY(rule);
    QCOMPARE(rule->title.vietnamese, u"Tên"_s);
    QCOMPARE(rule->parameters.size(), std::size_t(2));
    QCOMPARE(rule->parameters[0].source.confidence, Confidence::Memory);
    QVERIFY(rule->parameters[0].source.article.isEmpty());
    QCOMPARE(rule->parameters[1].source.article, u"5"_s);
    QVERIFY(rule->parameters[1].source.span.isOpen());
}

void TestRuleLoader::regulationsOfAnotherFile_areFound()
{
    const Result<RuleBook> book =
        RuleLoader::load({{u"a.json"_s, fileWith({ruleWith(kFirst)}).toUtf8()},
                          {u"b.json"_s, fileWith({kRegulations}).toUtf8()}});
    QVERIFY_RESULT(book);
}

void TestRuleLoader::words_standForValues()
{
    QString json = rightFile();
    json.replace(u"\"months\""_s, u"\"theory-level\""_s)
        .replace(u"\"value\": 60"_s, u"\"value\": \"advanced\", \"levels\": [\"department\"]"_s)
        .replace(u"\"value\": 48"_s, u"\"value\": \"bachelor\", \"sex\": \"female\""_s);
    const Result<RuleBook> book = load(json);
    QVERIFY_RESULT(book);
    const Rule* rule = book->rule(u"a");
    QCOMPARE(rule->parameters[0].value, static_cast<int>(TheoryLevel::Advanced));
    QCOMPARE(rule->parameters[0].scope.levels, std::vector{PositionLevel::Department});
    QCOMPARE(rule->parameters[1].scope.sex, std::optional(Sex::Female));
}

void TestRuleLoader::malformed_isRefusedWithPlaceAndReason_data()
{
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("reason");
    const auto row =
        [](const char* name, const QString& json, const QString& place, const QString& reason) {
            QTest::newRow(name) << json << place << reason;
        };
    const auto changed = [](const QString& before, const QString& after) {
        const QString json = rightFile();
        if (!json.contains(before)) {
            qFatal("the file has no %s", qPrintable(before));
        }
        return QString(json).replace(before, after);
    };
    const auto twoLimits = [](const QString& a, const QString& b) {
        return fileWith({kRegulations, ruleWith(a + u',' + b)});
    };
    row("no JSON", u"{\n\n\"rules\": [,]}"_s, u"line 3"_s, u"wrong"_s);
    row("a list", u"[]"_s, u"line 1"_s, u"wrong"_s);
    row("unknown part", u"{\"laws\": []}"_s, u"at /"_s, u"\"laws\" is not known"_s);
    row("no list", u"{\"rules\": {}}"_s, u"at rules,"_s, u"list is expected"_s);
    row("no object", u"{\"rules\": [1]}"_s, u"rules[0]"_s, u"object is expected"_s);
    row("text for a number",
        changed(u"60"_s, u"\"60\""_s),
        u"parameters[0].value"_s,
        u"whole number"_s);
    row("half a number", changed(u"60"_s, u"60.5"_s), u"parameters[0].value"_s, u"whole number"_s);
    row("number for a text",
        changed(u"\"Tên\""_s, u"7"_s),
        u"rules[0].title.vi"_s,
        u"text is expected"_s);
    row("missing English",
        changed(u", \"en\": \"Title\""_s, u""_s),
        u"rules[0].title"_s,
        u"\"en\" is missing"_s);
    row("empty Vietnamese",
        changed(u"Còn {measured}"_s, u" "_s),
        u"rules[0].finding.vi"_s,
        u"empty"_s);
    row("unknown member",
        changed(u"\"article\""_s, u"\"artikle\""_s),
        u"parameters[1]"_s,
        u"\"artikle\" is not known"_s);
    row("unknown word",
        changed(u"at-least"_s, u"more"_s),
        u"rules[0].compare"_s,
        u"\"more\" is not one of the words"_s);
    row("no such day",
        changed(u"\"until\": \"2012-11-05\",\n"_s, u"\"until\": \"2012-11-31\",\n"_s),
        u"until"_s,
        u"\"2012-11-31\" is no day"_s);
    row("missing day",
        changed(u"\"error\", \"from\": \"2012-11-05\","_s, u"\"error\","_s),
        u"parameters[1]"_s,
        u"\"from\" is missing"_s);
    row("backwards",
        changed(u"\"until\": \"2012-11-05\",\n \"reg"_s, u"\"until\": \"2008-10-21\",\n \"reg"_s),
        u"parameters[0]"_s,
        u"ends before it begins"_s);
    row("unknown source",
        changed(u"\"regulation\": \"R2\""_s, u"\"regulation\": \"R9\""_s),
        u"parameters[1]"_s,
        u"\"R9\" does not exist"_s);
    row("source not in force",
        changed(u"\"regulation\": \"R2\""_s, u"\"regulation\": \"R1\""_s),
        u"parameters[1]"_s,
        u"\"R1\" was not in force"_s);
    row("unknown replaced",
        changed(u"[\"R1\"]"_s, u"[\"R0\"]"_s),
        u"replaces[0]"_s,
        u"\"R0\" does not exist"_s);
    row("unsure error",
        changed(u"\"memory\""_s, u"\"unsure\""_s),
        u"parameters[0]"_s,
        u"warning at most"_s);
    row("regulation twice",
        changed(u"\"number\": \"R2\""_s, u"\"number\": \"R1\""_s),
        u"regulations[1]"_s,
        u"\"R1\" is there twice"_s);
    row("rule twice",
        fileWith({kRegulations, ruleWith(kFirst).chopped(1) + u',' + ruleWith(kFirst).mid(10)}),
        u"rules[1]"_s,
        u"\"a\" is there twice"_s);
    row("no limit",
        fileWith({kRegulations, ruleWith({})}),
        u"rules[0].parameters"_s,
        u"needs a limit"_s);
    row("same days", twoLimits(kFirst, kFirst), u"parameters[1]"_s, u"overlap those of limit 1"_s);
    row("one day too many",
        twoLimits(kSecond, QString(kSecond).replace(u"2012-11-05"_s, u"2031-01-01"_s)),
        u"parameters[1]"_s,
        u"overlap"_s);
    row("part of the scope",
        twoLimits(kFirst,
                  QString(kFirst).replace(u"\"value\""_s, u"\"sex\": \"male\", \"value\""_s)),
        u"parameters[1]"_s,
        u"overlap"_s);
    row("no month",
        fileWith({kRegulations,
                  u"\"congresses\": [{\"code\": \"c\", \"regulation\": \"R2\","
                  "\"countingMonths\": {\"base\": \"2025-13\"}}]"_s}),
        u"congresses[0].countingMonths.base"_s,
        u"no month"_s);
    const auto ages = [](const QString& span, const QString& list) {
        return fileWith(
            {kRegulations,
             u"\"retirement\": [{\"regulation\": \"R3\", %1 \"ages\": [%2]}]"_s.arg(span, list)});
    };
    const QString men = u"{\"sex\": \"male\", \"years\": 60, \"months\": 0}"_s;
    const QString women = u"{\"sex\": \"female\", \"years\": 55, \"months\": 0%1}"_s;
    const QString both = men + u',' + women.arg(QString());
    row("no age of men", ages({}, women.arg(QString())), u"retirement[0]"_s, u"no age or two"_s);
    row("births without an age",
        ages({}, men + u',' + women.arg(u", \"bornTo\": \"1965-12\""_s)),
        u"retirement[0]"_s,
        u"births of 01/01/1966"_s);
    row("two ages", ages({}, both + u',' + men), u"retirement[0]"_s, u"no age or two"_s);
    row("days before the ages",
        ages(u"\"from\": \"2021-01-01\","_s, both),
        u"retirement[0]"_s,
        u"does not begin where"_s);
    row("days after the ages",
        ages(u"\"until\": \"2021-01-01\","_s, both),
        u"retirement[0]"_s,
        u"must have no end"_s);
}

void TestRuleLoader::malformed_isRefusedWithPlaceAndReason()
{
    QFETCH(QString, json);
    QFETCH(QString, place);
    QFETCH(QString, reason);
    const Result<RuleBook> book = load(json);
    QVERIFY_ERROR(book, ErrorCode::Format);
    const QString message = book.error().message;
    QVERIFY2(message.contains(u"office.json"_s), qPrintable(message));
    QVERIFY2(message.contains(place), qPrintable(message));
    QVERIFY2(message.contains(reason), qPrintable(message));
}

void TestRuleLoader::limit_switchesOnTheDay()
{
    const Result<RuleBook> read = load(rightFile());
    QVERIFY_RESULT(read);
    const auto book = std::make_shared<const RuleBook>(*read);
    const auto limit = [&book](int year, int month, int day) {
        const RuleSet rules(book, *Day::fromYmd(year, month, day));
        const RuleParameter* parameter = rules.limit(u"a", {});
        return parameter ? parameter->value : 0;
    };
    QCOMPARE(limit(2008, 10, 20), 0);
    QCOMPARE(limit(2008, 10, 21), 60);
    QCOMPARE(limit(2012, 11, 4), 60);
    QCOMPARE(limit(2012, 11, 5), 48);
    QCOMPARE(limit(2099, 1, 1), 48);
}

void TestRuleLoader::shippedRules_areRead()
{
    QVERIFY_RESULT(RuleLoader::loadShipped());
}

void TestRuleLoader::shippedRules_haveSourcesAndTexts()
{
    const auto read = RuleLoader::loadShipped();
    QVERIFY_RESULT(read);
    const RuleBook& book = **read;
    QVERIFY(book.rules.size() > 20);
    for (const Rule& rule : book.rules) {
        for (const LocalText& text : {rule.title, rule.finding}) {
            QVERIFY2(!text.vietnamese.isEmpty() && !text.english.isEmpty(), qPrintable(rule.id));
            QVERIFY2(text.vietnamese != text.english, qPrintable(rule.id));
        }
        QCOMPARE(rule.finding.vietnamese.contains(u"{measured}"_s),
                 rule.finding.english.contains(u"{measured}"_s));
        for (const RuleParameter& parameter : rule.parameters) {
            QVERIFY2(book.regulation(parameter.source.number), qPrintable(rule.id));
        }
    }
}

void TestRuleLoader::shippedEras_followOneAnother()
{
    const auto read = RuleLoader::loadShipped();
    QVERIFY_RESULT(read);
    const auto source = [&read](const QString& day) {
        const RuleParameter* limit =
            RuleSet(*read, *Day::fromIso(day)).limit(u"plan.full-term", {});
        return limit ? limit->source.number : QString();
    };
    QCOMPARE(source(u"2008-10-20"_s), QString());
    QCOMPARE(source(u"2008-10-21"_s), u"HD 22-HD/BTCTW"_s);
    QCOMPARE(source(u"2012-11-04"_s), u"HD 22-HD/BTCTW"_s);
    QCOMPARE(source(u"2012-11-05"_s), u"HD 15-HD/BTCTW"_s);
    QCOMPARE(source(u"2021-12-26"_s), u"HD 15-HD/BTCTW"_s);
    QCOMPARE(source(u"2021-12-27"_s), u"QĐ 50-QĐ/TW"_s);
    QCOMPARE(source(u"2025-10-07"_s), u"QĐ 50-QĐ/TW"_s);
    QCOMPARE(source(u"2025-10-08"_s), u"QĐ 377-QĐ/TW"_s);
    QCOMPARE((*read)->regulation(u"QĐ 50-QĐ/TW")->replacedBy, u"QĐ 377-QĐ/TW"_s);
}

void TestRuleLoader::shippedCongresses_haveTheirMonths()
{
    const auto read = RuleLoader::loadShipped();
    QVERIFY_RESULT(read);
    QCOMPARE((*read)->countingMonth(u"2020", u"province"), Day::fromYmd(2020, 9, 1));
    QCOMPARE((*read)->countingMonth(u"2025", u"base"), Day::fromYmd(2025, 4, 1));
    QCOMPARE((*read)->countingMonth(u"2025", u"people-councils"), Day::fromYmd(2026, 3, 1));
    QVERIFY(!(*read)->countingMonth(u"2020", u"base"));
    QVERIFY(!(*read)->countingMonth(u"2015", u"province"));
}

QTEST_GUILESS_MAIN(TestRuleLoader)
#include "tst_rule_loader.moc"
