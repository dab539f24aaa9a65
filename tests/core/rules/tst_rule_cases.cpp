#include "core/rules/plan_rules.h"
#include "core/rules/rule_loader.h"
#include "tests/core/rules/rule_scenario.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::test;

namespace {

std::vector<RuleScenario> allScenarios()
{
    std::vector<RuleScenario> all;
    for (const auto& some : {candidateScenarios(),
                             congressScenarios(),
                             disciplineScenarios(),
                             examScenarios(),
                             holdingScenarios(),
                             planScenarios(),
                             unitScenarios()}) {
        all.insert(all.end(), some.begin(), some.end());
    }
    return all;
}

} // namespace

class TestRuleCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyRule_hasACaseOfEachSide();
    void everyCase_isOfARule();
    void scenario_data();
    void scenario();
    void everyLimit_holdsAtItsEdges();
    void everyLimit_endsOnItsDay();

private:
    std::shared_ptr<const RuleBook> m_book;
};

void TestRuleCases::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto read = RuleLoader::loadShipped();
    QVERIFY_RESULT(read);
    m_book = *read;
}

void TestRuleCases::everyRule_hasACaseOfEachSide()
{
    const std::vector<RuleScenario> scenarios = allScenarios();
    for (const Rule& rule : m_book->rules) {
        for (const Outcome outcome : {Outcome::Met, Outcome::Broken}) {
            const bool hasCase =
                std::any_of(scenarios.begin(), scenarios.end(), [&](const RuleScenario& scenario) {
                    return scenario.rule == rule.id && scenario.outcome == outcome;
                });
            QVERIFY2(hasCase, qPrintable(u"no case of %1 %2"_s.arg(rule.id, code(outcome))));
        }
    }
}

void TestRuleCases::everyCase_isOfARule()
{
    for (const RuleScenario& scenario : allScenarios()) {
        QVERIFY2(m_book->rule(scenario.rule), qPrintable(scenario.rule));
    }
}

void TestRuleCases::scenario_data()
{
    QTest::addColumn<int>("index");
    const std::vector<RuleScenario> scenarios = allScenarios();
    for (std::size_t i = 0; i < scenarios.size(); ++i) {
        QTest::newRow(qPrintable(scenarios[i].rule + u": "_s + scenarios[i].name))
            << static_cast<int>(i);
    }
}

void TestRuleCases::scenario()
{
    QFETCH(int, index);
    const RuleScenario scenario = allScenarios()[static_cast<std::size_t>(index)];
    const std::optional<Finding> finding = findingOf(scenario.judge(m_book), scenario.rule);
    QVERIFY2(finding, "the rule did not apply");
    QCOMPARE(finding->measured.value_or(-99), scenario.measured.value_or(-99));
    QCOMPARE(code(finding->outcome), code(scenario.outcome));
    QCOMPARE(finding->changesOn ? finding->changesOn->iso() : QString(), scenario.changesOn);
    const Rule* rule = m_book->rule(scenario.rule);
    QVERIFY(m_book->regulation(finding->source.number));
    for (const RuleLanguage language : {RuleLanguage::Vietnamese, RuleLanguage::English}) {
        const QString text = findingText(*rule, *finding, language);
        QCOMPARE(text.isEmpty(), !scenario.measured.has_value());
        QVERIFY2(!text.contains(u'{'), qPrintable(text));
    }
}

void TestRuleCases::everyLimit_holdsAtItsEdges()
{
    for (const Rule& rule : m_book->rules) {
        for (const RuleParameter& limit : rule.parameters) {
            const auto first = [](const auto& list) {
                return list.empty() ? std::nullopt : std::optional(list.front());
            };
            const RuleCase ruleCase{.level = first(limit.scope.levels),
                                    .role = first(limit.scope.roles),
                                    .branch = first(limit.scope.branches),
                                    .sex = limit.scope.sex,
                                    .discipline = first(limit.scope.disciplines)};
            const RuleSet rules(m_book, limit.source.span.from());
            const auto isMet = [&](int measured) {
                const auto finding = rules.judge(rule.id, ruleCase, {}, measured);
                return finding && finding->outcome == Outcome::Met;
            };
            QCOMPARE(isMet(limit.value - 1), rule.comparison != Comparison::AtLeast);
            QCOMPARE(isMet(limit.value), rule.comparison != Comparison::Under);
            QCOMPARE(isMet(limit.value + 1), rule.comparison == Comparison::AtLeast);
            const auto finding = rules.judge(rule.id, ruleCase, {}, limit.value);
            QCOMPARE(finding->source, limit.source);
            QCOMPARE(finding->severity, limit.severity);
        }
    }
}

void TestRuleCases::everyLimit_endsOnItsDay()
{
    for (const Rule& rule : m_book->rules) {
        for (const RuleParameter& limit : rule.parameters) {
            for (const PositionLevel level : {PositionLevel::Department, PositionLevel::Central}) {
                RuleCase ruleCase{.level = level, .role = PositionRole::Head};
                const DateSpan& span = limit.source.span;
                const auto source = [&](Day day) {
                    const RuleParameter* found = RuleSet(m_book, day).limit(rule.id, ruleCase);
                    return found ? found->source.number : QString();
                };
                if (source(span.from()) != limit.source.number) {
                    continue; // of another scope
                }
                QVERIFY(source(span.from().plusDays(-1)) != limit.source.number);
                if (!span.isOpen()) {
                    QCOMPARE(source(span.until().plusDays(-1)), limit.source.number);
                    QVERIFY(source(span.until()) != limit.source.number);
                }
            }
        }
    }
}

QTEST_GUILESS_MAIN(TestRuleCases)
#include "tst_rule_cases.moc"
