#include "core/rules/procedure_book.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

namespace {

Day on(int year, int month, int day)
{
    return Day::fromDate(QDate(year, month, day));
}

const QByteArray kJson = R"({
  "procedures": [
    {
      "code": "a",
      "title": {"vi": "Quy trình A", "en": "Procedure A"},
      "regulation": "QĐ 1",
      "from": "2020-01-01",
      "until": "2021-01-01",
      "confidence": "memory",
      "steps": [
        {"name": {"vi": "Bước một", "en": "Step one"}},
        {"name": {"vi": "Bước hai", "en": "Step two"},
         "vote": {"basis": "present", "threshold": 300, "atThreshold": "chosen",
                  "nobodyAbove": "top-two-go-on", "confidence": "unsure"}}
      ]
    }
  ]
})";

} // namespace

class TestProcedureBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void shipped_areInForceDayByDay_data()
    {
        QTest::addColumn<Day>("day");
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("steps");
        QTest::newRow("before all") << on(2004, 1, 1) << u"hd-22"_s << 3;
        QTest::newRow("last of HD 22") << on(2012, 11, 4) << u"hd-22"_s << 3;
        QTest::newRow("first of HD 15") << on(2012, 11, 5) << u"hd-15"_s << 3;
        QTest::newRow("last of HD 15") << on(2021, 12, 26) << u"hd-15"_s << 3;
        QTest::newRow("first of QĐ 50") << on(2021, 12, 27) << u"qd-50"_s << 5;
        QTest::newRow("last of QĐ 50") << on(2025, 10, 7) << u"qd-50"_s << 5;
        QTest::newRow("first of QĐ 377") << on(2025, 10, 8) << u"qd-377"_s << 5;
    }
    void shipped_areInForceDayByDay()
    {
        QFETCH(const Day, day);
        QFETCH(const QString, code);
        QFETCH(const int, steps);
        const Result<ProcedureBook> book = ProcedureBook::loadShipped();
        QVERIFY_RESULT(book);
        QCOMPARE(book->on(day).code, code);
        QCOMPARE(static_cast<int>(book->on(day).steps.size()), steps);
    }

    void shipped_haveBothLanguagesAndASource()
    {
        const Result<ProcedureBook> book = ProcedureBook::loadShipped();
        QVERIFY_RESULT(book);
        for (const ProcedureTemplate& procedure : book->all()) {
            QVERIFY(!procedure.regulation.isEmpty());
            QVERIFY(procedure.title.vietnamese != procedure.title.english);
            for (const ProcedureStep& step : procedure.steps) {
                QVERIFY(step.name.vietnamese != step.name.english);
                QVERIFY(!step.vote || step.vote->threshold == 500);
            }
        }
    }

    void conference_takesTheRuleOfItsStep()
    {
        const Result<ProcedureBook> book = ProcedureBook::load(u"a.json"_s, kJson);
        QVERIFY_RESULT(book);
        const ProcedureTemplate& procedure = *book->find(u"a"_s);
        QVERIFY(!conferenceOf(procedure, 1).takesVote());
        const ConferenceDetail second = conferenceOf(procedure, 2);
        QCOMPARE(second.step, 2);
        QCOMPARE(second.name, u"Bước hai"_s);
        QCOMPARE(second.procedure, u"a"_s);
        QCOMPARE(second.threshold, 300);
        QVERIFY(second.basis == VoteBasis::Present);
        QVERIFY(second.atThreshold == AtThreshold::Chosen);
        QVERIFY(second.nobodyAbove == NobodyAbove::TopTwoGoOn);
    }

    void written_comesBack()
    {
        const Result<ProcedureBook> book = ProcedureBook::load(u"a.json"_s, kJson);
        QVERIFY_RESULT(book);
        const Result<ProcedureBook> again =
            ProcedureBook::load(u"b.json"_s, encodeProcedures(book->all()));
        QVERIFY_RESULT(again);
        QVERIFY(again->all() == book->all());
        // Without a regulation and always in force, as an office's own.
        ProcedureTemplate own = book->all().front();
        own.regulation.clear();
        own.from = ProcedureTemplate().from;
        own.until = Day::endless();
        const Result<ProcedureBook> bare =
            ProcedureBook::load(u"b.json"_s, encodeProcedures({own}));
        QVERIFY_RESULT(bare);
        QVERIFY(bare->all().front() == own);
    }

    void own_standBesideTheShipped()
    {
        const Result<ProcedureBook> shipped = ProcedureBook::loadShipped();
        const Result<ProcedureBook> own = ProcedureBook::load(u"a.json"_s, kJson);
        QVERIFY(shipped && own);
        ProcedureTemplate clash = own->all().front();
        clash.code = u"hd-15"_s;
        const ProcedureBook book = shipped->with({own->all().front(), clash});
        QCOMPARE(book.all().size(), shipped->all().size() + 1);
        QVERIFY(book.find(u"a"_s)->isOwn);
        QVERIFY(!book.find(u"hd-15"_s)->isOwn);
        // An own procedure is chosen, never in force by itself.
        QCOMPARE(book.on(on(2020, 6, 1)).code, u"hd-15"_s);
    }

    void malformed_isRefusedWithPlaceAndReason_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char* name,
                            const QByteArray& from,
                            const QByteArray& to,
                            const QString& sentence) {
            QTest::newRow(name) << from << to << sentence;
        };
        row("no JSON", R"("code": "a")", R"("code" "a")", u"line 4 is wrong"_s);
        row("unknown key", R"("code": "a")", R"("code": "a", "x": 1)", u"\"x\" is not known"_s);
        row("no English", R"(, "en": "Procedure A")", "", u"procedures[0].title"_s);
        row("no steps", R"("steps": [)", R"("steps": [], "more": [)", u"not known"_s);
        row("basis", R"("present")", R"("voters")", u"steps[1].vote.basis"_s);
        row("threshold", "300", "1001", u"1 to 1000 tenths"_s);
        row("no number", "300", "\"half\"", u"a whole number is expected"_s);
        row("span", "2021-01-01", "2020-01-01", u"ends before it begins"_s);
        row("day", "2020-01-01", "2020-13-01", u"is no day"_s);
        row("confidence", R"("memory")", R"("sure")", u"confidence"_s);
    }
    void malformed_isRefusedWithPlaceAndReason()
    {
        QFETCH(const QByteArray, from);
        QFETCH(const QByteArray, to);
        QFETCH(const QString, sentence);
        QByteArray json = kJson;
        QVERIFY(json.contains(from));
        json.replace(json.indexOf(from), from.size(), to);
        const Result<ProcedureBook> book = ProcedureBook::load(u"a.json"_s, json);
        QVERIFY_ERROR(book, ErrorCode::Format);
        QVERIFY2(book.error().message.contains(sentence), qPrintable(book.error().message));
        QVERIFY(book.error().message.contains(u"a.json"_s));
    }

    void empty_orTwice_isRefused()
    {
        QByteArray none = kJson;
        none.replace(none.indexOf("["),
                     none.size(),
                     R"([{"code":"a","title":{"vi":"A","en":"B"},)"
                     R"("confidence":"memory","steps":[]}]})");
        const Result<ProcedureBook> empty = ProcedureBook::load(u"a.json"_s, none);
        QVERIFY_ERROR(empty, ErrorCode::Format);
        QVERIFY(empty.error().message.contains(u"1 to 20 steps"_s));
        const Result<ProcedureBook> book = ProcedureBook::load(u"a.json"_s, kJson);
        QVERIFY_ERROR(
            ProcedureBook::load(u"a.json"_s,
                                encodeProcedures({book->all().front(), book->all().front()})),
            ErrorCode::Format);
    }
};

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestProcedureBook)
#include "tst_procedure_book.moc"
