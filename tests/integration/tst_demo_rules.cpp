#include "core/exchange/data_folder.h"
#include "core/history/timeline.h"
#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <set>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

namespace {

const Day kDay = Day::fromDate(QDate(2012, 12, 31));

/// Rules that could not be broken on that day: they came later, or judge an act and not a state, or
/// ask about people the plans of the data do not have. See tst_demo_acts.
const std::set<QString> kNotOfTheDay{u"appoint.age"_s,
                                     u"appoint.discipline-wait"_s,
                                     u"appoint.full-term"_s,
                                     u"appoint.in-plan"_s,
                                     u"appoint.planned-before"_s,
                                     u"appoint.time-in-post"_s,
                                     u"cadre.max-posts-same-level"_s,
                                     u"congress.first-time"_s,
                                     u"congress.re-election"_s,
                                     u"congress.re-election-special"_s,
                                     u"exam.held"_s,
                                     u"head.terms"_s,
                                     u"head.years"_s,
                                     u"list.young-central"_s,
                                     u"plan.in-service"_s,
                                     u"rotation.age"_s,
                                     u"rotation.equal-post"_s,
                                     u"rotation.in-plan"_s,
                                     u"rotation.remaining"_s,
                                     u"unit.deputies-above-parent"_s,
                                     u"unit.deputies-merged-three"_s,
                                     u"unit.deputies-merged-two"_s,
                                     u"unit.deputies-share"_s,
                                     u"unit.deputies-small"_s,
                                     u"unit.merger-period"_s,
                                     u"unit.staff"_s};

} // namespace

/// The demonstration data breaks the rules where it is meant to and nowhere else: the cases stand
/// in tests/data/rules/demo_2012.csv.
class TestDemoRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void check_findsThePlantedCasesAndNoOthers();
    void everyRuleOfTheDay_hasAPlantedCase();
    void plans_areJudgedByTheTextOfTheirApproval();
    void whatOneSubjectIsAskedFor_isPartOfTheWhole();

private:
    [[nodiscard]] Findings ofPlans() const;
    [[nodiscard]] Findings ofUnits() const;
    [[nodiscard]] Findings ofCadres() const;
    /// A broken rule in the columns of the list.
    [[nodiscard]] QString lineOf(const Finding& finding) const;
    [[nodiscard]] QStringList linesOf(const std::vector<Findings>& lists) const;
    static QStringList planted();

    std::shared_ptr<const RuleBook> m_book;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Snapshot> m_snapshot;
    std::unique_ptr<Judge> m_judge;
};

void TestDemoRules::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto draft =
        exchange::readDataFolder(QStringLiteral(KECAN_SOURCE_DIR "/resources/demo"), History());
    QVERIFY2(draft.ok(), draft ? "" : qPrintable(draft.error().message));
    m_history = std::make_unique<History>(draft->history());
    auto book = RuleLoader::loadShipped();
    QVERIFY(book.ok());
    m_book = *book;
    m_snapshot = std::make_unique<Snapshot>(m_history->derived(), kDay);
    m_judge = std::make_unique<Judge>(*m_history->derived(), m_book);
}

QStringList TestDemoRules::planted()
{
    QFile file(QStringLiteral(KECAN_TEST_DATA_DIR "/rules/demo_2012.csv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    lines.sort();
    return lines;
}

Findings TestDemoRules::ofPlans() const
{
    Findings findings;
    for (const auto& [id, plan] : m_history->derived()->plans) {
        const Findings more = m_judge->ofPlan(*m_snapshot, id);
        findings.insert(findings.end(), more.begin(), more.end());
    }
    return findings;
}

Findings TestDemoRules::ofUnits() const
{
    Findings findings;
    for (const UnitId top : m_snapshot->childUnits({})) {
        for (const UnitId unit : m_snapshot->subtree(top)) {
            const Findings more = m_judge->ofUnit(*m_snapshot, unit);
            findings.insert(findings.end(), more.begin(), more.end());
        }
    }
    return findings;
}

Findings TestDemoRules::ofCadres() const
{
    Findings findings;
    for (const auto& partition : m_history->derived()->partitions) {
        for (const CadreRecord& record : partition->cadres) {
            const Findings more = m_judge->ofCadre(*m_snapshot, record.id);
            findings.insert(findings.end(), more.begin(), more.end());
        }
    }
    return findings;
}

QString TestDemoRules::lineOf(const Finding& finding) const
{
    const FindingSubject& subject = finding.subject;
    const CadreProfile* cadre = subject.cadre ? m_snapshot->cadre(*subject.cadre) : nullptr;
    const PositionProfile* post = m_snapshot->position(subject.position);
    const UnitProfile* unit = m_snapshot->unit(subject.unit);
    const PlanRecord* plan = m_history->derived()->plan(subject.plan);
    return QStringList{finding.ruleId,
                       code(finding.severity),
                       plan ? plan->profile.code : QString(),
                       cadre ? cadre->code : QString(),
                       post ? post->code : QString(),
                       unit ? unit->code : QString(),
                       finding.measured ? QString::number(*finding.measured) : QString(),
                       QString::number(finding.limit),
                       finding.source.number}
        .join(u',');
}

QStringList TestDemoRules::linesOf(const std::vector<Findings>& lists) const
{
    QStringList lines;
    for (const Findings& findings : lists) {
        for (const Finding& finding : findings) {
            if (finding.outcome == Outcome::Broken) {
                lines.append(lineOf(finding));
            }
        }
    }
    lines.sort();
    lines.removeDuplicates();
    return lines;
}

void TestDemoRules::check_findsThePlantedCasesAndNoOthers()
{
    const QStringList found = linesOf({ofPlans(), ofUnits(), ofCadres()});
    const QStringList expected = planted();
    QVERIFY(!expected.isEmpty());
    for (const QString& line : found) {
        QVERIFY2(expected.contains(line), qPrintable(u"not planted: "_s + line));
    }
    for (const QString& line : expected) {
        QVERIFY2(found.contains(line), qPrintable(u"not found: "_s + line));
    }
}

void TestDemoRules::everyRuleOfTheDay_hasAPlantedCase()
{
    const QStringList expected = planted();
    for (const Rule& rule : m_book->rules) {
        const bool isPlanted = std::ranges::any_of(
            expected, [&](const QString& line) { return line.startsWith(rule.id + u','); });
        QVERIFY2(isPlanted != kNotOfTheDay.contains(rule.id), qPrintable(rule.id));
    }
}

void TestDemoRules::plans_areJudgedByTheTextOfTheirApproval()
{
    const auto source = [&](const QString& plan) {
        for (const Finding& finding :
             m_judge->ofPlan(*m_snapshot, *findPlan(*m_history->derived(), plan))) {
            if (finding.ruleId == u"post.max-candidates"_s) {
                return finding.source.number;
            }
        }
        return QString();
    };
    QCOMPARE(source(u"QHXE-2012"_s), u"HD 22-HD/BTCTW"_s);   // approved 20/10/2012
    QCOMPARE(source(u"QHVP-2012"_s), u"HD 15-HD/BTCTW"_s);   // approved 28/11/2012
    QCOMPARE(source(u"QHCBVP-2012"_s), u"HD 15-HD/BTCTW"_s); // not approved yet
}

void TestDemoRules::whatOneSubjectIsAskedFor_isPartOfTheWhole()
{
    const QStringList ofEveryPlan = linesOf({ofPlans()});
    const QStringList ofEveryUnit = linesOf({ofUnits()});
    const QStringList ofEveryone = linesOf({ofCadres()});
    for (const QString& line : ofEveryone) {
        const bool isOfPlan = !line.split(u',')[2].isEmpty();
        const bool hasPost = !line.split(u',')[4].isEmpty();
        if (isOfPlan) {
            QVERIFY2(ofEveryPlan.contains(line), qPrintable(line));
        } else if (hasPost) {
            QVERIFY2(ofEveryUnit.contains(line), qPrintable(line));
        }
    }
}

QTEST_GUILESS_MAIN(TestDemoRules)
#include "tst_demo_rules.moc"
