#include "core/base/age.h"
#include "tests/ui/support/acts_fixture.h"
#include "ui/comparison/compare_dialog.h"
#include "ui/meeting/meeting_window.h"
#include "ui/planning/candidate_finder.h"
#include "ui/planning/draft_dialogs.h"
#include "ui/planning/plan_desk.h"
#include "ui/planning/plan_page.h"
#include "ui/planning/plan_tree_view.h"
#include "ui/planning/post_finder.h"
#include "ui/search/subject_edit.h"
#include "ui/table/data_table.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>

#include <algorithm>
#include <functional>
#include <set>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(std::function<bool(const kecan::Snapshot&, kecan::CadreId)>)

/// What helps to think about a plan beside the board: people compared, posts found for a person,
/// and the plan before a meeting.
class TestPlanTools : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_fixture = std::make_unique<test::ActsFixture>();
        QVERIFY(m_fixture->isOpen);
        m_fixture->base.enter(u"planning"_s);
        m_fixture->services.context.setPlan(PlanId(1));
        m_fixture->base.window.show();
        m_page = m_fixture->base.window.findChild<PlanPage*>();
        m_desk = m_page->findChild<PlanDesk*>();
        m_tree = m_page->findChild<PlanTreeView*>();
    }
    void cleanup() { m_fixture.reset(); }

    void compare_thoseChosen_standSideBySide()
    {
        QVERIFY(!action(ActionId::ComparePeople)->isEnabled());
        m_tree->selectAll();
        run(ActionId::ComparePeople);
        CompareDialog& dialog = *open<CompareDialog>();
        const auto* table = dialog.findChild<QTableWidget*>(u"comparison"_s);
        QCOMPARE(table->columnCount(), 1 + static_cast<int>(CompareDialog::kMostPeople));
        QCOMPARE(table->rowCount(), static_cast<int>(dialog.facts().size()));
        for (const ComparedFact& fact : dialog.facts()) {
            QCOMPARE(fact.texts.size(), static_cast<qsizetype>(CompareDialog::kMostPeople));
        }
        dialog.reject();
    }

    void compare_onlyWhatDiffers_leavesTheRestOut()
    {
        m_tree->selectAll();
        run(ActionId::ComparePeople);
        CompareDialog& dialog = *open<CompareDialog>();
        const auto* table = dialog.findChild<QTableWidget*>(u"comparison"_s);
        dialog.findChild<QCheckBox*>(u"differentOnly"_s)->setChecked(true);
        QCOMPARE(
            table->rowCount(),
            static_cast<int>(std::ranges::count_if(dialog.facts(), &ComparedFact::isDifferent)));
        QVERIFY(table->rowCount() > 0);
        QVERIFY(table->rowCount() < static_cast<int>(dialog.facts().size()));
    }

    void compare_withoutAPost_asksNoRules()
    {
        chooseEntry(0);
        run(ActionId::ComparePeople);
        CompareDialog& dialog = *open<CompareDialog>();
        const auto has = [&](const QString& label) {
            return std::ranges::find(dialog.facts(), label, &ComparedFact::label) !=
                   dialog.facts().end();
        };
        QVERIFY(has(u"Checks met"_s));
        dialog.findChild<SubjectEdit*>(u"comparedPost"_s)->setSubject({});
        QVERIFY(!has(u"Checks met"_s));
        // The same person twice compares nothing.
        dialog.findChild<SubjectEdit*>(u"comparedPerson2"_s)
            ->setSubject(dialog.findChild<SubjectEdit*>(u"comparedPerson1"_s)->subject());
        QCOMPARE(dialog.facts().front().texts.size(), 1);
    }

    void comparison_asText_hasOneCellForEach()
    {
        const QString text = comparisonAsText({u"An"_s, u"Bình"_s},
                                              {{u"Born"_s, {u"1970"_s, u"1980\n(32 years)"_s}}});
        QCOMPARE(text, u"\tAn\tBình\nBorn\t1970\t1980; (32 years)\n"_s);
    }

    void posts_forAPerson_bestFirst_enterAdds()
    {
        QVERIFY(!action(ActionId::FindPosts)->isEnabled());
        startReview();
        const PlanEntry entry = chooseEntry(0);
        run(ActionId::FindPosts);
        auto& finder = *m_fixture->base.window.findChild<PostFinder*>();
        const PostModel& model = finder.model();
        const QAbstractItemModelTester tester(
            finder.findChild<DataTable*>(u"postTable"_s)->model());
        QVERIFY(model.total() > 1);
        QCOMPARE(model.rowCount(), model.total());
        auto* table = finder.findChild<DataTable*>(u"postTable"_s);
        for (int row = 0; row < model.rowCount(); ++row) {
            const EntryKey key{entry.cadre, model.postAt(row)};
            if (!m_desk->overlay().fold.find(key)) {
                table->goTo(key.position.value());
                QTest::keyClick(table, Qt::Key_Return);
                QVERIFY(m_desk->overlay().fold.find(key));
                QVERIFY(model.index(model.rowOf(key.position.value()), PostModel::Post)
                            .data()
                            .toString()
                            .endsWith(u"(in the plan)"_s));
                break;
            }
        }
        auto* words = finder.findChild<QLineEdit*>(u"postWords"_s);
        words->setText(u"pho chanh"_s);
        QVERIFY(model.rowCount() > 0 && model.rowCount() < model.total());
        words->setText(u"no such post"_s);
        QCOMPARE(model.rowCount(), 0);
        m_desk->leave();
        QTRY_VERIFY(!m_fixture->base.window.findChild<PostFinder*>());
    }

    void finder_conditions_leaveOnlyWhoMeetsThem_data()
    {
        QTest::addColumn<QString>("list");
        QTest::addColumn<int>("value");
        QTest::addColumn<std::function<bool(const Snapshot&, CadreId)>>("meets");
        using Meets = std::function<bool(const Snapshot&, CadreId)>;
        QTest::newRow("age") << u"candidateAge"_s << 40
                             << Meets([](const Snapshot& office, CadreId cadre) {
                                    const auto birth = office.cadre(cadre)->birth;
                                    return birth && ageInCompletedYears(*birth, office.day()) <= 40;
                                });
        QTest::newRow("degree") << u"candidateDegree"_s
                                << static_cast<int>(ProfessionalLevel::Master)
                                << Meets([](const Snapshot& office, CadreId cadre) {
                                       return office.cadre(cadre)->professionalLevel >=
                                              ProfessionalLevel::Master;
                                   });
        QTest::newRow("time in post")
            << u"candidateInPost"_s << 2 << Meets([](const Snapshot& office, CadreId cadre) {
                   const Tenure* main = office.mainTenure(cadre);
                   return main && main->heldSince.plusMonths(24) <= office.day();
               });
        QTest::newRow("ratings") << u"candidateRating"_s << static_cast<int>(Rating::Good)
                                 << Meets([](const Snapshot& office, CadreId cadre) {
                                        const auto& rated =
                                            office.derived().cadre(cadre)->evaluations;
                                        return !rated.empty() &&
                                               std::ranges::all_of(rated, [](const auto& entry) {
                                                   return entry.rating >= Rating::Good;
                                               });
                                    });
    }
    void finder_conditions_leaveOnlyWhoMeetsThem()
    {
        using Meets = std::function<bool(const Snapshot&, CadreId)>;
        QFETCH(const QString, list);
        QFETCH(const int, value);
        QFETCH(const Meets, meets);
        startReview();
        chooseEntry(0);
        run(ActionId::FindCandidates);
        auto& finder = *m_fixture->base.window.findChild<CandidateFinder*>();
        const std::shared_ptr<const Snapshot> office = m_desk->office();
        const auto met = [&] {
            int count = 0;
            for (int row = 0; row < finder.model().rowCount(); ++row) {
                count += meets(*office, finder.model().cadreAt(row)) ? 1 : 0;
            }
            return count;
        };
        const int expected = met();
        QVERIFY(expected < finder.model().total());
        auto* conditions = finder.findChild<QComboBox*>(list);
        conditions->setCurrentIndex(conditions->findData(value));
        QCOMPARE(finder.model().rowCount(), expected);
        QCOMPARE(met(), expected);
        conditions->setCurrentIndex(0);
        QCOMPARE(finder.model().rowCount(), finder.model().total());
    }

    void meeting_keysWalkThePosts_withoutWhatIsNotForTheWall()
    {
        run(ActionId::MeetingMode);
        auto* meeting = m_page->findChild<MeetingWindow*>(u"meeting"_s);
        QVERIFY(meeting && meeting->isVisible());
        QVERIFY(meeting->count() > 1);
        std::set<QString> votes;
        for (const PlanUnit& unit : m_page->model().contents().units) {
            for (const PlanPost& post : unit.posts) {
                for (const PlanEntry& entry : post.entries) {
                    votes.insert(entry.detail.votes);
                }
            }
        }
        votes.erase(QString());
        QVERIFY(!votes.empty());
        QTest::keyClick(meeting, Qt::Key_Home);
        std::set<QString> seen;
        for (int slide = 0; slide < meeting->count(); ++slide) {
            const QString lines = meeting->lines().join(u'\n');
            seen.insert(lines);
            for (const QString& vote : votes) {
                QVERIFY(!lines.contains(vote));
            }
            QCOMPARE(meeting->current(), slide);
            QTest::keyClick(meeting, Qt::Key_Right);
        }
        QCOMPARE(static_cast<int>(seen.size()), meeting->count());
        QCOMPARE(meeting->current(), meeting->count() - 1); // the last stays
        QTest::keyClick(meeting, Qt::Key_Up);
        QCOMPARE(meeting->current(), meeting->count() - 2);
        QTest::keyClick(meeting, Qt::Key_Escape);
        QTRY_VERIFY(!m_page->findChild<MeetingWindow*>(u"meeting"_s));
    }

    void meeting_beginsWithThePostChosen()
    {
        const PlanEntry entry = chooseEntry(2);
        run(ActionId::MeetingMode);
        const auto* meeting = m_page->findChild<MeetingWindow*>(u"meeting"_s);
        QVERIFY(meeting->lines().join(u'\n').contains(entry.profile.name.full()));
    }

private:
    [[nodiscard]] QAction* action(ActionId id) const
    {
        return m_fixture->base.window.actions().action(id);
    }
    void run(ActionId id) const { action(id)->trigger(); }
    template <typename Dialog>
    [[nodiscard]] Dialog* open() const
    {
        return m_fixture->base.window.findChildren<Dialog*>().value(0);
    }
    void startReview() const
    {
        run(ActionId::ReviewPlan);
        open<StartDraftDialog>()->accept();
    }
    /// Chooses the entry at @p place of the whole list.
    PlanEntry chooseEntry(int place) const
    {
        const PlanModel& model = m_page->model();
        for (std::size_t node = 0; node < model.nodeCount(); ++node) {
            const QModelIndex index = model.indexOfNode(node);
            const PlanEntry* entry = model.entryAt(index);
            if (entry && place-- == 0) {
                m_tree->setCurrentIndex(index);
                return *entry;
            }
        }
        qFatal("no such entry");
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
    PlanPage* m_page = nullptr;
    PlanDesk* m_desk = nullptr;
    PlanTreeView* m_tree = nullptr;
};

QTEST_MAIN(TestPlanTools)
#include "tst_plan_tools.moc"
