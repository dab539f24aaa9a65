#include "core/planning/plan_comparison.h"
#include "tests/ui/support/acts_fixture.h"
#include "ui/actions/action_catalogue.h"
#include "ui/planning/board_view.h"
#include "ui/planning/candidate_finder.h"
#include "ui/planning/draft_bar.h"
#include "ui/planning/draft_dialogs.h"
#include "ui/planning/plan_desk.h"
#include "ui/planning/plan_page.h"
#include "ui/planning/plan_picker.h"
#include "ui/search/subject_edit.h"
#include "ui/table/data_table.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

/// A review thought about on the real page: by mouse, by keys, and back to the start.
class TestPlanDrafts : public QObject
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
        m_board = m_page->findChild<BoardView*>();
        run(ActionId::PlanBoard);
    }
    void cleanup() { m_fixture.reset(); }

    void review_beginsWithEverybodyInThePlan_andCountsNowhere()
    {
        const std::size_t batches = m_fixture->history().batches().size();
        startReview();
        QVERIFY(m_desk->draft());
        QCOMPARE(m_desk->draft()->start, PlanStart::Review);
        QCOMPARE(static_cast<int>(m_desk->overlay().fold.entries.size()), 6);
        QCOMPARE(m_page->model().shownEntries(), 6);
        QVERIFY(m_page->findChild<DraftBar*>()->isVisible());
        QCOMPARE(m_fixture->history().batches().size(), batches);
    }

    void start_withATakenCode_saysSo_andBeginsNothing()
    {
        run(ActionId::ReviewPlan);
        auto* dialog = open<StartDraftDialog>();
        auto* code = dialog->findChild<QLineEdit*>(u"code"_s);
        code->setText({});
        dialog->accept();
        QVERIFY(dialog->isVisible());
        code->setText(m_fixture->history().derived()->plan(PlanId(1))->profile.code);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(!m_desk->draft());
        QVERIFY(m_desk->drafts().empty());
        dialog->reject();
    }

    void keys_rankMoveAndTakeOut_undoWalksBackToTheStart()
    {
        startReview();
        const FoldedPlan start = m_desk->overlay().fold;
        const EntryKey second = chooseSecondOfALane();
        run(ActionId::RankUp);
        QCOMPARE(rankOf(second), 1);
        run(ActionId::RankDown);
        QCOMPARE(rankOf(second), 2);

        run(ActionId::TakeOutNominee);
        auto* dialog = open<TakeOutDialog>();
        dialog->accept(); // a removal without its reason
        QVERIFY(dialog->isVisible());
        dialog->findChild<QComboBox*>(u"reason"_s)->setCurrentIndex(0);
        dialog->accept();
        QVERIFY(!m_desk->overlay().fold.find(second));
        QCOMPARE(m_page->model().shownEntries(), 5);

        for (int step = 0; step < 3; ++step) {
            QVERIFY(action(ActionId::Undo)->isEnabled());
            run(ActionId::Undo);
        }
        QVERIFY(!action(ActionId::Undo)->isEnabled());
        QVERIFY(m_desk->overlay().fold == start);
        for (int step = 0; step < 3; ++step) {
            run(ActionId::Redo);
        }
        QVERIFY(!m_desk->overlay().fold.find(second));
    }

    void drop_movesToTheLane_refusedWhereSomebodyStandsAlready()
    {
        startReview();
        const EntryKey key = chooseSecondOfALane();
        const DraftEntry* entry = m_desk->overlay().fold.find(key);
        const BoardDrag drag{{entry->id}, {entry->cadre}};
        PositionId free = key.position;
        for (const BoardLayout::Strip& strip : m_board->layout().strips()) {
            const PlanPost* post = m_page->model().postAt(m_page->model().indexOfNode(strip.node));
            if (post && !m_desk->overlay().fold.find({key.cadre, post->position})) {
                free = post->position;
            }
        }
        QVERIFY(free != key.position);
        QVERIFY(m_desk->verdict(drag, free).verdict != DropVerdict::Refused);
        Q_EMIT m_board->dropped(drag, free, 0);
        QVERIFY(!m_desk->overlay().fold.find(key));
        QCOMPARE(rankOf({key.cadre, free}), 1);

        const BoardDrag again{{}, {key.cadre}};
        const BoardView::Verdict verdict = m_desk->verdict(again, free);
        QCOMPARE(verdict.verdict, DropVerdict::Refused);
        QVERIFY(!verdict.reason.isEmpty());
    }

    void person_addedByTheDialog_isTheLastOfThePost()
    {
        startReview();
        chooseSecondOfALane();
        const PositionId post = *m_page->askedAbout().position;
        CadreId stranger = CadreId(1);
        for (std::int64_t id = 1; m_desk->overlay().fold.find({stranger, post}); ++id) {
            stranger = CadreId(id);
        }
        run(ActionId::AddNominee);
        auto* dialog = open<NomineeDialog>();
        dialog->accept(); // nobody chosen
        QVERIFY(dialog->isVisible());
        dialog->findChild<SubjectEdit*>(u"person"_s)->setSubject(stranger);
        QVERIFY(!dialog->findChild<QLabel*>(u"draftNote"_s)->text().isEmpty());
        dialog->accept();
        QVERIFY(m_desk->overlay().fold.find({stranger, post}));
        // Who came with the draft goes without a reason.
        const NominationId id = m_desk->overlay().fold.find({stranger, post})->id;
        m_board->setCurrentIndex(m_page->model().indexOfKey(u'n' + QString::number(id.value())));
        run(ActionId::TakeOutNominee);
        QVERIFY(!m_desk->overlay().fold.find({stranger, post}));
    }

    void finder_putsTheBestFirst_andEnterAdds()
    {
        startReview();
        chooseSecondOfALane();
        const PositionId post = *m_page->askedAbout().position;
        run(ActionId::FindCandidates);
        auto* finder = m_fixture->base.window.findChild<CandidateFinder*>();
        QVERIFY(finder);
        const CandidateModel& model = finder->model();
        QVERIFY(model.rowCount() > 1);
        QCOMPARE(model.rowCount(), model.total());
        auto* table = finder->findChild<DataTable*>(u"candidateTable"_s);
        for (int row = 0; row < model.rowCount(); ++row) {
            const CadreId cadre = model.cadreAt(row);
            if (!m_desk->overlay().fold.find({cadre, post})) {
                table->goTo(cadre.value());
                QTest::keyClick(table, Qt::Key_Return);
                QVERIFY(m_desk->overlay().fold.find({cadre, post}));
                break;
            }
        }
        auto* words = finder->findChild<QLineEdit*>(u"candidateWords"_s);
        words->setText(u"hoa"_s);
        QVERIFY(model.rowCount() > 0 && model.rowCount() < model.total());
        words->setText(u"nobody is called so"_s);
        QCOMPARE(model.rowCount(), 0);
        run(ActionId::DiscardDraft);
        QTRY_VERIFY(!m_fixture->base.window.findChild<CandidateFinder*>());
    }

    void draft_leftAndOpenedAgain_isAsItWas_withItsUndo()
    {
        startReview();
        chooseSecondOfALane();
        run(ActionId::RankUp);
        const FoldedPlan before = m_desk->overlay().fold;
        const Uid uid = m_desk->draft()->uid;
        m_desk->leave();
        QCOMPARE(m_page->model().shownEntries(), 6);
        QVERIFY(!m_page->findChild<DraftBar*>()->isVisible());
        auto* picker = m_page->findChild<PlanPicker*>();
        QVERIFY(picker->itemText(picker->count() - 1).contains(u"Draft"_s));
        m_desk->open(uid);
        QVERIFY(m_desk->overlay().fold == before);
        QVERIFY(action(ActionId::Undo)->isEnabled());
    }

    void approve_makesAPlan_undoBringsTheDraftBack()
    {
        keepOpen();
        startReview();
        chooseSecondOfALane();
        run(ActionId::RankUp);
        const FoldedPlan fold = m_desk->overlay().fold;
        run(ActionId::ApproveDraft);
        auto* dialog = open<QDialog>();
        dialog->accept(); // no decision named
        QVERIFY(dialog->isVisible());
        dialog->findChild<QLineEdit*>(u"decisionNumber"_s)->setText(u"99-QĐ/BTCTW"_s);
        dialog->accept();
        QStringList said;
        for (const auto* label : dialog->findChildren<QLabel*>()) {
            said += label->text();
        }
        QVERIFY2(!m_desk->draft(), qPrintable(said.join(u'\n')));
        const PlanRecord* plan =
            m_fixture->history().derived()->plan(m_fixture->services.context.plan());
        QVERIFY(plan && !plan->approvedOn.isEndless());
        QCOMPARE(plan->profile.code, fold.profile.code);
        for (const DraftEntry& entry : fold.entries) {
            QVERIFY(std::ranges::any_of(plan->nominations, [&](const NominationRecord& record) {
                return record.cadre == entry.cadre && record.position == entry.position &&
                       record.detail.rank == entry.detail.rank;
            }));
        }
        QVERIFY(m_desk->drafts().empty());
        run(ActionId::Undo);
        QCOMPARE(m_desk->drafts().size(), std::size_t(1));
    }

    void discard_asksFirst()
    {
        startReview();
        m_fixture->base.dialogs.answer = false;
        run(ActionId::DiscardDraft);
        QVERIFY(m_desk->draft());
        m_fixture->base.dialogs.answer = true;
        run(ActionId::DiscardDraft);
        QVERIFY(!m_desk->draft());
        QVERIFY(m_desk->drafts().empty());
    }

private:
    [[nodiscard]] QAction* action(ActionId id) const
    {
        return m_fixture->base.window.actions().action(id);
    }
    void run(ActionId id)
    {
        QVERIFY(action(id)->isEnabled());
        action(id)->trigger();
    }
    template <class Dialog>
    Dialog* open() const
    {
        for (auto* dialog : m_fixture->base.window.findChildren<Dialog*>()) {
            if (dialog->isVisible()) {
                return dialog;
            }
        }
        qFatal("no such dialog");
    }
    /// Takes back that the plan is closed in 2014: what is closed is not reviewed.
    void keepOpen()
    {
        const std::vector<Event>& events = m_fixture->history().events();
        const auto closed = std::ranges::find(events, EventKind::PlanClosed, &Event::kind);
        QVERIFY(closed != events.end());
        QVERIFY(m_fixture->services.commands.run(RetractEvent{*closed->id, u"not so"_s},
                                                 u"Keep the plan open"_s));
    }
    void startReview()
    {
        run(ActionId::ReviewPlan);
        open<StartDraftDialog>()->accept();
    }
    /// Chooses somebody second in a lane of two or more.
    EntryKey chooseSecondOfALane()
    {
        for (const BoardLayout::Strip& strip : m_board->layout().strips()) {
            if (strip.cards >= 2) {
                const QModelIndex index = m_page->model().indexOfNode(strip.firstCard + 1);
                m_board->setCurrentIndex(index);
                return m_desk->entry(m_page->model().entryAt(index)->nomination)->key();
            }
        }
        qFatal("no such lane");
    }
    [[nodiscard]] int rankOf(const EntryKey& key) const
    {
        const DraftEntry* entry = m_desk->overlay().fold.find(key);
        return entry ? entry->detail.rank : 0;
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
    PlanPage* m_page = nullptr;
    PlanDesk* m_desk = nullptr;
    BoardView* m_board = nullptr;
};

QTEST_MAIN(TestPlanDrafts)
#include "tst_plan_drafts.moc"
