#include "core/rules/kept_days.h"

#include <QTest>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

namespace {

Day day(const QString& iso)
{
    return *Day::fromIso(iso);
}

Finding finding(Outcome outcome, std::optional<Day> changesOn = {})
{
    Finding answer{.ruleId = u"some.rule"_s,
                   .subject = {},
                   .source = {u"QĐ 1"_s, {}, *DateSpan::make(Day(0)), Confidence::Verified}};
    answer.outcome = outcome;
    answer.changesOn = changesOn;
    return answer;
}

RuleParameter limitIn(const DateSpan& span)
{
    RuleParameter limit{.scope = {}, .source = {u"QĐ 1"_s, {}, span, Confidence::Verified}};
    return limit;
}

/// A book whose only limit changes on a day.
RuleBook bookWithTurn(Day turn)
{
    Rule rule;
    rule.id = u"some.rule"_s;
    rule.parameters = {limitIn(*DateSpan::make(Day(0), turn)), limitIn(*DateSpan::make(turn))};
    RuleBook book;
    book.rules = {rule};
    return book;
}

} // namespace

class TestKeptDays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void growing_isMetFromTheDayItNames()
    {
        const Day from = day(u"2014-03-01"_s);
        const auto ask = [from](Day asked) {
            return Findings{asked < from ? finding(Outcome::Broken, from) : finding(Outcome::Met)};
        };
        const Day now = day(u"2012-12-31"_s);
        const KeptDays days = keptDays(ask, now, ask(now), {});
        QCOMPARE(days.next, from);
        QVERIFY(!days.last);
    }

    void shrinking_wasMetUntilTheEndOfAMonth()
    {
        const auto ask = [](Day asked) {
            return Findings{finding(asked < day(u"2012-07-01"_s) ? Outcome::Met : Outcome::Broken)};
        };
        const Day now = day(u"2012-12-31"_s);
        const KeptDays days = keptDays(ask, now, ask(now), {});
        QCOMPARE(days.last, day(u"2012-06-30"_s));
        QVERIFY(!days.next);
    }

    void laterRegulation_isAskedOnItsFirstDay()
    {
        const Day turn = day(u"2021-01-01"_s);
        const auto ask = [turn](Day asked) {
            return Findings{finding(asked < turn ? Outcome::Broken : Outcome::Met)};
        };
        const Day now = day(u"2012-12-31"_s);
        QCOMPARE(keptDays(ask, now, ask(now), bookWithTurn(turn)).next, turn);
    }

    void twoRules_areMetOnlyTogether()
    {
        // The second one is met no more when the first is at last.
        const auto ask = [](Day asked) {
            const Day from = day(u"2014-03-01"_s);
            const Day until = day(u"2013-09-01"_s);
            return Findings{asked < from ? finding(Outcome::Broken, from) : finding(Outcome::Met),
                            asked < until ? finding(Outcome::Met, until)
                                          : finding(Outcome::Broken)};
        };
        const Day now = day(u"2012-12-31"_s);
        const KeptDays days = keptDays(ask, now, ask(now), {});
        QVERIFY(!days.next);
        QVERIFY(!days.last);
    }

    void noAnswer_isNoDayKept()
    {
        const auto ask = [](Day) { return Findings(); };
        const KeptDays days =
            keptDays(ask, day(u"2012-12-31"_s), {}, bookWithTurn(day(u"2021-01-01"_s)));
        QVERIFY(!days.next);
        QVERIFY(!days.last);
    }

    void farOff_isNotLookedAt()
    {
        const auto ask = [](Day asked) {
            const Day from = day(u"2072-03-01"_s);
            return Findings{asked < from ? finding(Outcome::Broken, from) : finding(Outcome::Met)};
        };
        const Day now = day(u"2012-12-31"_s);
        QVERIFY(!keptDays(ask, now, ask(now), {}).next);
    }
};

QTEST_APPLESS_MAIN(TestKeptDays)
#include "tst_kept_days.moc"
