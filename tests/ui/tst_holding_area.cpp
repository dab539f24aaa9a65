#include "tests/ui/support/acts_fixture.h"
#include "ui/actions/action_catalogue.h"
#include "ui/planning/candidate_finder.h"
#include "ui/planning/draft_dialogs.h"
#include "ui/planning/holding_area.h"
#include "ui/planning/plan_model.h"
#include "ui/planning/plan_page.h"
#include "ui/search/subject_edit.h"
#include "ui/table/data_table.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

/// People who wait beside the board of a draft: there by mouse and by keys, and on to a post.
class TestHoldingArea : public QObject
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
        m_fixture->base.window.resize(1366, 768);
        m_fixture->base.window.show();
        m_page = m_fixture->base.window.findChild<PlanPage*>();
        m_desk = m_page->findChild<PlanDesk*>();
        m_board = m_page->findChild<BoardView*>();
        m_area = m_page->findChild<HoldingArea*>();
        run(ActionId::PlanBoard);
    }
    void cleanup() { m_fixture.reset(); }

    void plan_hasNone_draftSaysWhatItIsFor()
    {
        QVERIFY(!m_area->isVisible());
        startReview();
        QVERIFY(m_area->isVisible());
        QVERIFY(m_area->findChild<QLabel*>(u"holdingHint"_s)->isVisible());
        QVERIFY(!m_area->list().isVisible());
        const int open = m_area->width();
        run(ActionId::HoldingPane);
        QVERIFY(!m_area->findChild<QLabel*>(u"holdingHint"_s)->isVisible());
        QApplication::processEvents();
        QVERIFY(m_area->width() < open);
        run(ActionId::HoldingPane);
        m_desk->leave();
        QVERIFY(!m_area->isVisible());
    }

    void person_heldByTheDialog_placedByTheDialog_undoneStepByStep()
    {
        startReview();
        run(ActionId::HoldNominee);
        auto* holding = open<HoldDialog>();
        holding->accept(); // nobody chosen
        QVERIFY(holding->isVisible());
        const CadreId stranger = strangerTo(firstPost());
        holding->findChild<SubjectEdit*>(u"person"_s)->setSubject(stranger);
        holding->accept();
        QVERIFY(held() == std::vector<CadreId>{stranger});
        QCOMPARE(m_area->model().rowCount(), 1);
        QVERIFY(!action(ActionId::PlaceHeld)->isEnabled());

        m_area->list().setCurrentIndex(m_area->model().index(0));
        run(ActionId::PlaceHeld);
        auto* placing = open<NomineeDialog>();
        placing->findChild<SubjectEdit*>(u"post"_s)->setSubject(firstPost());
        placing->accept();
        QVERIFY(held().empty());
        QVERIFY(m_desk->overlay().fold.find({stranger, firstPost()}));
        run(ActionId::Undo);
        QVERIFY(held() == std::vector<CadreId>{stranger});
        m_area->list().setCurrentIndex(m_area->model().index(0));
        run(ActionId::ReleaseHeld);
        QVERIFY(held().empty());
    }

    void drop_ofTheFinder_holds_twiceIsRefused()
    {
        startReview();
        const CadreId stranger = strangerTo(firstPost());
        QVERIFY(dropped({{}, {stranger}}));
        QVERIFY(held() == std::vector<CadreId>{stranger});
        QVERIFY(!dropped({{}, {stranger}}));
        QCOMPARE(held().size(), std::size_t(1));
    }

    void drop_ofAnEntryOfThePlan_asksForTheReason_inOneStep()
    {
        startReview();
        const DraftEntry entry = m_desk->overlay().fold.entries.front();
        QVERIFY(dropped({{entry.id}, {entry.cadre}}));
        auto* dialog = open<TakeOutDialog>();
        dialog->accept(); // without its reason
        QVERIFY(dialog->isVisible());
        QVERIFY(held().empty());
        dialog->findChild<QComboBox*>(u"reason"_s)->setCurrentIndex(0);
        dialog->accept();
        QVERIFY(held() == std::vector<CadreId>{entry.cadre});
        QVERIFY(!m_desk->overlay().fold.find(entry.key()));
        QCOMPARE(m_desk->draft()->applied, std::size_t(1));
    }

    void entryOfTheDraft_goesWithoutAReason_andComesBackToALane()
    {
        startReview();
        const CadreId stranger = strangerTo(firstPost());
        QVERIFY(m_desk->make({{AddEntry{{stranger, firstPost()}}}}));
        const NominationId id = m_desk->overlay().fold.find({stranger, firstPost()})->id;
        m_board->setCurrentIndex(m_page->model().indexOfKey(u'n' + QString::number(id.value())));
        run(ActionId::HoldNominee);
        QVERIFY(held() == std::vector<CadreId>{stranger});
        QVERIFY(!m_desk->overlay().fold.find({stranger, firstPost()}));
        // What the list drags is what the board takes.
        const std::unique_ptr<QMimeData> mime(m_area->model().mimeData({m_area->model().index(0)}));
        const std::optional<BoardDrag> drag = boardDragOf(mime.get());
        QVERIFY(drag && drag->persons == std::vector<CadreId>{stranger});
        Q_EMIT m_board->dropped(*drag, firstPost(), 0);
        QVERIFY(held().empty());
        QVERIFY(m_desk->overlay().fold.find({stranger, firstPost()}));
    }

    void finder_holdsSeveral()
    {
        startReview();
        m_board->setCurrentIndex(m_page->model().indexOfNode(1));
        run(ActionId::FindCandidates);
        auto* finder = m_fixture->base.window.findChild<CandidateFinder*>();
        auto* table = finder->findChild<DataTable*>(u"candidateTable"_s);
        table->selectAll();
        const std::size_t chosen = table->selectedKeys().size();
        QVERIFY(chosen > 1);
        finder->findChild<QPushButton*>(u"candidateHold"_s)->click();
        QCOMPARE(held().size(), chosen);
        QCOMPARE(m_desk->draft()->applied, std::size_t(1));
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
    void startReview()
    {
        run(ActionId::ReviewPlan);
        open<StartDraftDialog>()->accept();
        m_board->clearSelection();
    }
    [[nodiscard]] const std::vector<CadreId>& held() const { return m_desk->overlay().fold.held; }
    [[nodiscard]] PositionId firstPost() const
    {
        return m_desk->overlay().fold.entries.front().position;
    }
    [[nodiscard]] CadreId strangerTo(PositionId post) const
    {
        for (std::int64_t id = 1;; ++id) {
            if (m_desk->verdict({{}, {CadreId(id)}}, post).verdict != DropVerdict::Refused) {
                return CadreId(id);
            }
        }
    }
    /// Drops @p drag on the area. @return whether it was taken
    bool dropped(const BoardDrag& drag)
    {
        const std::unique_ptr<QMimeData> mime = mimeOf(drag);
        const QPoint at = m_area->rect().center();
        QDragEnterEvent enter(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_area, &enter);
        QDragMoveEvent move(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_area, &move);
        m_area->grab();
        QDropEvent drop(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        drop.setAccepted(false);
        QApplication::sendEvent(m_area, &drop);
        return move.isAccepted() && drop.isAccepted();
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
    PlanPage* m_page = nullptr;
    PlanDesk* m_desk = nullptr;
    BoardView* m_board = nullptr;
    HoldingArea* m_area = nullptr;
};

QTEST_MAIN(TestHoldingArea)
#include "tst_holding_area.moc"
