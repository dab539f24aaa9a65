#include "core/rules/candidate_ranking.h"
#include "core/rules/rule_loader.h"
#include "tests/core/rules/rule_scenario.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <tuple>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

class TestCandidateRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = RuleLoader::loadShipped();
        QVERIFY(loaded);
        m_book = *loaded;
        m_office.cadre(u"old", u"2000-01-01", u"Nguyễn Văn Lão")
            .cadre(u"young", u"2000-01-01", u"Nguyễn Văn Trẻ");
        test::describe(m_office, u"old", {.birth = u"1953-02-01"_s});
        test::describe(m_office, u"young", {.birth = u"1975-02-01"_s});
        for (const QStringView name : {u"an", u"old", u"binh", u"young"}) {
            m_people.push_back(m_office.cadreId(name));
        }
    }

    void score_countsWhatTheRulesSay()
    {
        const Snapshot office = m_office.on(u"2012-12-31");
        const RuleSet rules(m_book, office.day());
        for (const CandidateScore& score : ranked(m_people)) {
            CandidateQuestion asked = question();
            asked.cadre = score.cadre;
            const Findings findings = checkCandidate(office, rules, asked);
            QCOMPARE(score.asked(), static_cast<int>(findings.size()));
            QCOMPARE(
                score.met,
                static_cast<int>(std::ranges::count(findings, Outcome::Met, &Finding::outcome)));
        }
    }

    void whoBreaksLeast_comesFirst()
    {
        const std::vector<CandidateScore> scores = ranked(m_people);
        QCOMPARE(scores.size(), m_people.size());
        QVERIFY(std::ranges::is_sorted(scores, {}, [](const CandidateScore& score) {
            return std::tuple(score.errors, score.warnings, score.unknown, score.hints);
        }));
        const auto placeOf = [&](QStringView name) {
            return std::ranges::find(scores, m_office.cadreId(name), &CandidateScore::cadre);
        };
        // 59 years old on the day, one has no full term before him; the other is 37.
        QVERIFY(placeOf(u"young") < placeOf(u"old"));
        QVERIFY(placeOf(u"old")->errors > placeOf(u"young")->errors);
    }

    void nobodyKnown_isLeftOut()
    {
        QVERIFY(ranked({CadreId(999)}).empty());
        QVERIFY(ranked({}).empty());
    }

    void posts_ofOnePerson_bestFirst()
    {
        const Snapshot office = m_office.on(u"2012-12-31");
        const RuleSet rules(m_book, office.day());
        CandidateQuestion asked = question();
        asked.cadre = m_office.cadreId(u"young");
        std::vector<PositionId> posts;
        for (std::int64_t id = 1; m_office.history().derived()->structure->position(PositionId(id));
             ++id) {
            posts.emplace_back(id);
        }
        QVERIFY(posts.size() > 2);
        posts.emplace_back(999); // nobody knows it
        const std::vector<PostScore> scores = rankPosts(office, rules, asked, posts);
        QCOMPARE(scores.size(), posts.size() - 1);
        QVERIFY(std::ranges::is_sorted(scores, {}, [](const PostScore& score) {
            const CandidateScore& checks = score.checks;
            return std::tuple(checks.errors, checks.warnings, checks.unknown, checks.hints);
        }));
        for (const PostScore& score : scores) {
            asked.position = score.position;
            QCOMPARE(score.checks.asked(),
                     static_cast<int>(checkCandidate(office, rules, asked).size()));
        }
    }

private:
    [[nodiscard]] CandidateQuestion question() const
    {
        return {.cadre = CadreId(1),
                .position = m_office.positionId(u"dep1"),
                .purpose = CandidatePurpose::NextTermPlan,
                .countedOn = test::day(u"2012-12-31")};
    }
    [[nodiscard]] std::vector<CandidateScore> ranked(const std::vector<CadreId>& people) const
    {
        const Snapshot office = m_office.on(u"2012-12-31");
        return rankCandidates(office, RuleSet(m_book, office.day()), question(), people);
    }

    test::HistoryBuilder m_office = test::smallOffice();
    std::shared_ptr<const RuleBook> m_book;
    std::vector<CadreId> m_people;
};

QTEST_GUILESS_MAIN(TestCandidateRanking)
#include "tst_candidate_ranking.moc"
