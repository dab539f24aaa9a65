#include "core/rules/plan_rules.h"
#include "core/rules/post_ladder.h"
#include "core/rules/rule_loader.h"
#include "tests/core/rules/rule_scenario.h"
#include "tests/support/result_check.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::test;

namespace {

template <class Value>
QString words(const std::vector<Value>& values)
{
    QStringList words;
    for (const Value value : values) {
        words.append(code(value));
    }
    return words.join(u' ');
}

QString limitWord(RuleUnit unit, int value)
{
    switch (unit) {
    case RuleUnit::ProfessionalLevel:
        return code(static_cast<ProfessionalLevel>(value));
    case RuleUnit::TheoryLevel:
        return code(static_cast<TheoryLevel>(value));
    case RuleUnit::Rating:
        return code(static_cast<Rating>(value));
    default:
        return QString::number(value);
    }
}

/// A limit in the columns of limits.csv but the section.
QString lineOf(const Rule& rule, const RuleParameter& limit)
{
    const RegulationRef& source = limit.source;
    const RuleScope& scope = limit.scope;
    return QStringList{rule.id,
                       source.span.from().iso(),
                       source.span.until().iso(),
                       limitWord(rule.unit, limit.value),
                       code(limit.severity),
                       source.number,
                       source.article,
                       code(source.confidence),
                       words(scope.levels),
                       words(scope.roles),
                       words(scope.branches),
                       scope.sex ? code(*scope.sex) : QString(),
                       words(scope.disciplines)}
        .join(u',');
}

} // namespace

/// The rules that are shipped, against what the sources say.
class TestRuleData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void limits_areThoseOfTheSources();
    void limits_ofTheTable_areAllThere();
    void unsureLimits_areNeverErrors();
    void eras_followOneAnotherWithoutGap_data();
    void eras_followOneAnotherWithoutGap();
    void replacedRegulation_endsWhenTheNextBegins();
    void retirementBefore2021_isFromMemory();
    void samePerson_passesHd22AndFailsHd15();
    void reElection_needs30MonthsIn2020And48In2025();
    void cellSecretary_isNoHeadOfACommittee();
    void ladder_followsTheOrderOfPosts_data();
    void ladder_followsTheOrderOfPosts();
    void spentService_isNoneAtAll();

private:
    [[nodiscard]] QStringList table() const;

    std::shared_ptr<const RuleBook> m_book;
};

void TestRuleData::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto read = RuleLoader::loadShipped();
    QVERIFY_RESULT(read);
    m_book = *read;
}

QStringList TestRuleData::table() const
{
    QFile file(QStringLiteral(KECAN_TEST_DATA_DIR "/rules/limits.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString& line : text.split(u'\n', Qt::SkipEmptyParts).mid(1)) {
        QStringList cells = line.split(u',');
        cells.removeAt(1); // where in the sources it stands
        lines.append(cells.join(u','));
    }
    return lines;
}

void TestRuleData::limits_areThoseOfTheSources()
{
    const QStringList lines = table();
    QVERIFY(!lines.isEmpty());
    for (const Rule& rule : m_book->rules) {
        for (const RuleParameter& limit : rule.parameters) {
            const QString line = lineOf(rule, limit);
            QVERIFY2(lines.contains(line), qPrintable(u"not in the table: "_s + line));
        }
    }
}

void TestRuleData::limits_ofTheTable_areAllThere()
{
    QStringList shipped;
    for (const Rule& rule : m_book->rules) {
        for (const RuleParameter& limit : rule.parameters) {
            shipped.append(lineOf(rule, limit));
        }
    }
    for (const QString& line : table()) {
        QVERIFY2(shipped.contains(line), qPrintable(u"not shipped: "_s + line));
    }
}

void TestRuleData::unsureLimits_areNeverErrors()
{
    for (const Rule& rule : m_book->rules) {
        for (const RuleParameter& limit : rule.parameters) {
            QVERIFY2(limit.source.confidence != Confidence::Unsure ||
                         limit.severity != Severity::Error,
                     qPrintable(lineOf(rule, limit)));
        }
    }
}

void TestRuleData::eras_followOneAnotherWithoutGap_data()
{
    QTest::addColumn<QString>("rule");
    for (const auto* rule : {"plan.full-term",
                             "plan.higher-post",
                             "plan.rating",
                             "post.max-candidates",
                             "post.min-candidates",
                             "list.coefficient-min",
                             "list.coefficient-max",
                             "list.women",
                             "list.young",
                             "list.age-bands"}) {
        QTest::newRow(rule) << QString::fromLatin1(rule);
    }
}

void TestRuleData::eras_followOneAnotherWithoutGap()
{
    QFETCH(const QString, rule);
    const RuleCase ruleCase{.role = PositionRole::Head, .branch = Branch::Party};
    const auto source = [&](QStringView iso) {
        const RuleParameter* limit = RuleSet(m_book, day(iso)).limit(rule, ruleCase);
        return limit ? limit->source.number : QString();
    };
    QCOMPARE(source(u"2008-10-20"), QString());
    QCOMPARE(source(u"2008-10-21"), u"HD 22-HD/BTCTW"_s);
    QCOMPARE(source(u"2012-11-04"), u"HD 22-HD/BTCTW"_s);
    QCOMPARE(source(u"2012-11-05"), u"HD 15-HD/BTCTW"_s);
    QCOMPARE(source(u"2021-12-26"), u"HD 15-HD/BTCTW"_s);
    QCOMPARE(source(u"2021-12-27"), u"QĐ 50-QĐ/TW"_s);
    QCOMPARE(source(u"2025-10-07"), u"QĐ 50-QĐ/TW"_s);
    QCOMPARE(source(u"2025-10-08"), u"QĐ 377-QĐ/TW"_s);
}

void TestRuleData::replacedRegulation_endsWhenTheNextBegins()
{
    for (const Regulation& old : m_book->regulations) {
        if (old.replacedBy.isEmpty()) {
            continue;
        }
        const Regulation* next = m_book->regulation(old.replacedBy);
        QVERIFY2(next && next->inForceFrom, qPrintable(old.number));
        QVERIFY2(old.inForceUntil == *next->inForceFrom, qPrintable(old.number));
    }
}

void TestRuleData::retirementBefore2021_isFromMemory()
{
    const auto confidence = [&](QStringView iso) {
        return RuleSet(m_book, day(iso)).retirement(Sex::Male, date(u"1965"))->source.confidence;
    };
    QCOMPARE(code(confidence(u"2020-12-31")), code(Confidence::Memory));
    QCOMPARE(code(confidence(u"2021-01-01")), code(Confidence::Verified));
}

void TestRuleData::samePerson_passesHd22AndFailsHd15()
{
    const auto theory = [&](const QString& approved) {
        HistoryBuilder office = smallOffice();
        describe(office, u"an", {.theory = TheoryLevel::Intermediate});
        office.plan(u"plan", u"2016", u"2012-01-01")
            .nominate(u"plan", u"an", u"head1", u"2012-01-02")
            .approve(u"plan", approved);
        const Snapshot snapshot = office.on(u"2013-01-01");
        const PlanId plan = office.planId(u"plan");
        const RuleSet rules(m_book,
                            PlanCheck::judgedOn(*snapshot.derived().plan(plan), snapshot.day()));
        const Findings findings = PlanCheck(snapshot, rules, plan).all();
        for (const Finding& finding : findings) {
            const bool isOfPlanning = finding.ruleId.startsWith(u"plan.");
            const QString source =
                approved < u"2012-11-05"_s ? u"HD 22-HD/BTCTW"_s : u"HD 15-HD/BTCTW"_s;
            if (isOfPlanning && finding.source.number != source) {
                qFatal("judged by %s", qPrintable(finding.source.number));
            }
        }
        return findingOf(findings, u"plan.theory");
    };
    QVERIFY(!theory(u"2012-10-15"_s));
    const auto found = theory(u"2012-12-15"_s);
    QVERIFY(found);
    QCOMPARE(code(found->outcome), code(Outcome::Broken));
    QCOMPARE(found->source.number, u"HD 15-HD/BTCTW"_s);
}

void TestRuleData::reElection_needs30MonthsIn2020And48In2025()
{
    const auto isMet = [&](const QString& congress, const QString& judgedOn, const QString& birth) {
        HistoryBuilder office = smallOffice();
        describe(office, u"an", {.birth = birth});
        const Snapshot snapshot = office.on(judgedOn);
        const auto finding =
            findingOf(checkCandidate(snapshot,
                                     RuleSet(m_book, snapshot.day()),
                                     {.cadre = office.cadreId(u"an"),
                                      .position = office.positionId(u"secretary"),
                                      .purpose = CandidatePurpose::ReElection,
                                      .countedOn = *m_book->countingMonth(congress, u"province")}),
                      u"congress.re-election");
        return finding && finding->outcome == Outcome::Met;
    };
    // Counted in 9/2020 by the ages of that year, in 9/2025 by those of NĐ 135/2020.
    QVERIFY(isMet(u"2020"_s, u"2020-05-01"_s, u"1963-03"_s));
    QVERIFY(!isMet(u"2020"_s, u"2020-05-01"_s, u"1963-02"_s));
    QVERIFY(isMet(u"2025"_s, u"2025-05-01"_s, u"1967-09"_s));
    QVERIFY(!isMet(u"2025"_s, u"2025-05-01"_s, u"1967-08"_s));
}

void TestRuleData::cellSecretary_isNoHeadOfACommittee()
{
    const RuleSet rules(m_book, day(u"2023-06-15"));
    const auto judged = [&](PositionLevel level) {
        return rules
            .judge(u"head.terms",
                   {.level = level, .role = PositionRole::Head, .branch = Branch::Party},
                   {},
                   3)
            .has_value();
    };
    QVERIFY(judged(PositionLevel::Committee));
    QVERIFY(!judged(PositionLevel::Division));
}

void TestRuleData::ladder_followsTheOrderOfPosts_data()
{
    QTest::addColumn<QString>("post");
    QTest::addColumn<QString>("other");
    QTest::addColumn<int>("steps");
    QTest::newRow("assistant above head") << u"Trợ lý Trưởng ban"_s << u"Vụ trưởng"_s << 1;
    QTest::newRow("head below assistant") << u"Vụ trưởng"_s << u"Trợ lý Trưởng ban"_s << -1;
    QTest::newRow("head above deputy") << u"Vụ trưởng"_s << u"Phó Vụ trưởng"_s << 1;
    QTest::newRow("standing committee above member")
        << u"Ủy viên Ban Thường vụ"_s << u"Đảng ủy viên"_s << 1;
    QTest::newRow("member below it") << u"Đảng ủy viên"_s << u"Ủy viên Ban Thường vụ"_s << -1;
    QTest::newRow("deputies are equal")
        << u"Phó Trưởng ban thường trực"_s << u"Phó Trưởng ban"_s << 0;
    QTest::newRow("itself") << u"Đảng ủy viên"_s << u"Đảng ủy viên"_s << 0;
}

void TestRuleData::ladder_followsTheOrderOfPosts()
{
    QFETCH(const QString, post);
    QFETCH(const QString, other);
    QFETCH(const int, steps);
    const auto profile = [](const QString& title) {
        const TitleTraits traits = titleTraits(title);
        return PositionProfile{.code = {},
                               .unit = UnitId(1),
                               .title = title,
                               .level = traits.level,
                               .role = traits.role,
                               .branch = traits.branch,
                               .order = traits.order};
    };
    QCOMPARE(stepsAbove(profile(post), profile(other)), steps);
}

void TestRuleData::spentService_isNoneAtAll()
{
    const RuleSet rules(m_book, day(u"2023-06-15"));
    const auto finding = rules.judge(u"plan.full-term", {}, {}, -7);
    QCOMPARE(findingText(*m_book->rule(u"plan.full-term"), *finding, RuleLanguage::Vietnamese),
             u"Còn 0 tháng công tác, cần ít nhất 60 tháng"_s);
}

QTEST_GUILESS_MAIN(TestRuleData)
#include "tst_rule_data.moc"
