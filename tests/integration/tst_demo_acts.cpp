#include "core/exchange/data_folder.h"
#include "core/history/timeline.h"
#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <map>
#include <set>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

namespace {

/// What the rules may be asked about, by the word of the list.
const std::map<QString, CandidatePurpose> kPurposes{
    {u"appointment"_s, CandidatePurpose::Appointment},
    {u"rotation"_s, CandidatePurpose::Rotation},
    {u"first-election"_s, CandidatePurpose::FirstElection},
    {u"re-election"_s, CandidatePurpose::ReElection},
};

/// Rules nothing in the data can break: of plans approved and units merged after 2012, of a second
/// term as head, of exams held when there are none any more, of people proposed again after a year,
/// and of entries of somebody who left, which the departure itself withdraws.
const std::set<QString> kNotInTheData{u"appoint.planned-before"_s,
                                      u"appoint.time-in-post"_s,
                                      u"cadre.max-posts-same-level"_s,
                                      u"congress.re-election-special"_s,
                                      u"exam.held"_s,
                                      u"head.terms"_s,
                                      u"list.young-central"_s,
                                      u"plan.in-service"_s,
                                      u"unit.deputies-above-parent"_s,
                                      u"unit.deputies-merged-three"_s,
                                      u"unit.deputies-merged-two"_s,
                                      u"unit.deputies-share"_s,
                                      u"unit.merger-period"_s};

/// Day, what is asked, cadre, position and unit, as they stand in a line.
constexpr qsizetype kQuestionCells = 5;

} // namespace

/// Rules about acts, and rules that came after 2012, broken by somebody of the demonstration data
/// who would be proposed, or on a later day: the questions and all that is wrong with each stand in
/// tests/data/rules/demo_acts.csv.
class TestDemoActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void question_hasThePlantedFindingsAndNoOthers_data();
    void question_hasThePlantedFindingsAndNoOthers();
    void everyRule_isPlantedOrNamed();

private:
    static QStringList linesOf(const QString& file);
    /// Everything broken that the question of @p cells meets, in the columns of the list.
    [[nodiscard]] QStringList answerTo(const QStringList& cells) const;
    [[nodiscard]] Findings findingsOf(const QStringList& cells, const Snapshot& snapshot) const;

    std::shared_ptr<const RuleBook> m_book;
    std::unique_ptr<History> m_history;
};

void TestDemoActs::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    auto draft =
        exchange::readDataFolder(QStringLiteral(KECAN_SOURCE_DIR "/resources/demo"), History());
    QVERIFY2(draft.ok(), draft ? "" : qPrintable(draft.error().message));
    m_history = std::make_unique<History>(draft->history());
    auto book = RuleLoader::loadShipped();
    QVERIFY(book.ok());
    m_book = *book;
}

QStringList TestDemoActs::linesOf(const QString& file)
{
    QFile data(QStringLiteral(KECAN_TEST_DATA_DIR "/rules/") + file);
    if (!data.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(data.readAll()).split(u'\n', Qt::SkipEmptyParts).mid(1);
}

Findings TestDemoActs::findingsOf(const QStringList& cells, const Snapshot& snapshot) const
{
    const DerivedHistory& derived = *m_history->derived();
    const Judge judge(derived, m_book);
    const QString& asked = cells[1];
    if (asked == u"unit"_s) {
        return judge.ofUnit(snapshot, *findUnit(*derived.structure, cells[4]));
    }
    if (asked == u"cadre"_s) {
        return judge.ofCadre(snapshot, *findCadre(derived, cells[2]));
    }
    return judge.why(snapshot,
                     {.cadre = *findCadre(derived, cells[2]),
                      .position = *findPosition(*derived.structure, cells[3]),
                      .purpose = kPurposes.at(asked),
                      .countedOn = snapshot.day()});
}

QStringList TestDemoActs::answerTo(const QStringList& cells) const
{
    const Snapshot snapshot(m_history->derived(), *Day::fromIso(cells[0]));
    QStringList lines;
    for (const Finding& finding : findingsOf(cells, snapshot)) {
        if (finding.outcome == Outcome::Broken) {
            lines += QStringList{finding.ruleId,
                                 code(finding.severity),
                                 finding.measured ? QString::number(*finding.measured) : QString(),
                                 QString::number(finding.limit),
                                 finding.source.number}
                         .join(u',');
        }
    }
    lines.sort();
    return lines;
}

void TestDemoActs::question_hasThePlantedFindingsAndNoOthers_data()
{
    QTest::addColumn<QStringList>("question");
    QTest::addColumn<QStringList>("answer");
    std::map<QStringList, QStringList> answers;
    for (const QString& line : linesOf(u"demo_acts.csv"_s)) {
        const QStringList cells = line.split(u',');
        answers[cells.mid(0, kQuestionCells)] += cells.mid(kQuestionCells).join(u',');
    }
    for (auto& [question, answer] : answers) {
        answer.sort();
        QTest::newRow(qPrintable(question.join(u' '))) << question << answer;
    }
}

void TestDemoActs::question_hasThePlantedFindingsAndNoOthers()
{
    QFETCH(QStringList, question);
    QTEST(answerTo(question), "answer");
}

void TestDemoActs::everyRule_isPlantedOrNamed()
{
    std::set<QString> planted;
    for (const QString& line : linesOf(u"demo_2012.csv"_s)) {
        planted.insert(line.section(u',', 0, 0));
    }
    for (const QString& line : linesOf(u"demo_acts.csv"_s)) {
        planted.insert(line.section(u',', kQuestionCells, kQuestionCells));
    }
    for (const Rule& rule : m_book->rules) {
        QVERIFY2(planted.contains(rule.id) != kNotInTheData.contains(rule.id), qPrintable(rule.id));
    }
}

QTEST_GUILESS_MAIN(TestDemoActs)
#include "tst_demo_acts.moc"
