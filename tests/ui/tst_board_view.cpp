#include "core/history/history.h"
#include "tests/ui/support/plan_office.h"
#include "ui/planning/board_view.h"

#include <QApplication>
#include <QDropEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestBoardView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto store = test::planOffice();
        QVERIFY(store);
        m_history = std::make_unique<History>(*(*store)->load());
    }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_drops.clear();
        m_model = std::make_unique<PlanModel>();
        m_board = std::make_unique<BoardView>(*m_model, nullptr);
        m_model->setContents(test::boardContents(*m_history));
        m_board->resize(900, 260);
        m_board->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_board.get()));
    }
    void cleanup()
    {
        m_board.reset();
        m_model.reset();
    }

    void everything_isReachedByKeys()
    {
        m_board->setFocus();
        m_board->setCurrentIndex(m_model->indexOfNode(0));
        std::vector<std::size_t> visited;
        for (std::size_t i = 0; i < m_model->nodeCount(); ++i) {
            visited.push_back(current());
            QVERIFY(m_board->viewport()->rect().intersects(
                m_board->visualRect(m_board->currentIndex())));
            QTest::keyClick(m_board.get(), Qt::Key_Right);
        }
        for (std::size_t i = 0; i < visited.size(); ++i) {
            QCOMPARE(visited[i], i);
        }
        QTest::keyClick(m_board.get(), Qt::Key_Home, Qt::ControlModifier);
        QCOMPARE(current(), std::size_t(0));
        QTest::keyClick(m_board.get(), Qt::Key_End, Qt::ControlModifier);
        QCOMPARE(current(), m_model->nodeCount() - 1);
    }

    void upAndDown_stayInTheColumn()
    {
        // From the second card of a lane to the second, or the last, of the next with cards.
        const BoardLayout::Strip lane = laneWithCards(2);
        m_board->setFocus();
        m_board->setCurrentIndex(m_model->indexOfNode(lane.firstCard + 1));
        QTest::keyClick(m_board.get(), Qt::Key_Up);
        const BoardLayout::Strip& above = m_board->layout().stripOf(current());
        QCOMPARE(above.top + above.height, lane.top);
        QTest::keyClick(m_board.get(), Qt::Key_End);
        const BoardLayout::Strip& same = m_board->layout().stripOf(current());
        QCOMPARE(current(), same.cards > 0 ? same.firstCard + same.cards - 1 : same.node);
    }

    void shiftAndArrows_chooseWhatLiesBetween()
    {
        const BoardLayout::Strip lane = laneWithCards(3);
        m_board->setFocus();
        m_board->setCurrentIndex(m_model->indexOfNode(lane.firstCard));
        QTest::keyClick(m_board.get(), Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(m_board.get(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(m_board->selected().entries.size(), std::size_t(3));
        QCOMPARE(m_board->selected().persons.size(), std::size_t(3));
    }

    void click_choosesTheCard_andItsTipSaysEverything()
    {
        const BoardLayout::Strip lane = laneWithCards(1);
        const QModelIndex card = m_model->indexOfNode(lane.firstCard);
        BoardFacts facts;
        facts.entries[m_model->entryAt(card)->nomination] = {
            FindingState::Error, u"Còn 20 tháng công tác, cần ít nhất 60 tháng"_s, 2};
        m_board->setFacts(facts);
        m_board->scrollTo(card);
        QTest::mouseClick(
            m_board->viewport(), Qt::LeftButton, {}, m_board->visualRect(card).center());
        QCOMPARE(m_board->selected().entries,
                 std::vector<NominationId>{m_model->entryAt(card)->nomination});
        const QString tip = boardTip(*m_model->entryAt(card), &facts.entries.begin()->second);
        QVERIFY(tip.contains(m_model->entryAt(card)->profile.name.full()));
        QVERIFY(tip.contains(u"Còn 20 tháng"_s));
    }

    void drop_saysWhoAndBeforeWhom()
    {
        listen({DropVerdict::Warned, u"on trial"_s});
        const BoardLayout::Strip lane = laneWithCards(2);
        const BoardDrag people{{}, {CadreId(1), CadreId(2)}};
        dropOn(people, m_board->layout().cardRect(lane, 1).center() - QPoint(10, 0));
        QCOMPARE(m_drops.size(), std::size_t(1));
        QCOMPARE(m_drops[0].drag, people);
        QCOMPARE(m_drops[0].position, postOf(lane));
        QCOMPARE(m_drops[0].place, 1);
    }

    void drop_whereItIsRefused_doesNothing()
    {
        listen({DropVerdict::Refused, u"outside the scope"_s});
        dropOn({{}, {CadreId(1)}}, m_board->layout().headRect(laneWithCards(1)).center());
        QVERIFY(m_drops.empty());
    }

    void drop_ofOtherThings_orWithoutListener_isNotTaken()
    {
        QVERIFY(!m_board->acceptDrops());
        listen({});
        QMimeData text;
        text.setText(u"Nguyễn Văn A"_s);
        QDragEnterEvent enter({10, 10}, Qt::MoveAction, &text, Qt::LeftButton, Qt::NoModifier);
        enter.ignore();
        QApplication::sendEvent(m_board->viewport(), &enter);
        QVERIFY(!enter.isAccepted());
        QVERIFY(!boardDragOf(&text));
        QMimeData broken;
        broken.setData(u"application/x-kecan-candidates"_s, "nonsense");
        QVERIFY(!boardDragOf(&broken));
    }

    void compact_hasMoreOnAScreen()
    {
        const int full = m_board->layout().height();
        m_board->setDensity(BoardDensity::Compact);
        QVERIFY(m_board->layout().height() < full);
    }

    void narrowed_postsWithoutAnybodyAreLeftOut()
    {
        const std::size_t lanes = countLanes();
        QVERIFY(std::ranges::any_of(m_board->layout().strips(), [](const auto& strip) {
            return strip.isLane && strip.cards == 0;
        }));
        m_model->setFilter({.words = {u"hoa"_s}, .status = PlanStatusChoice::InPlan, .part = {}});
        QVERIFY(countLanes() < lanes);
        QVERIFY(std::ranges::none_of(m_board->layout().strips(), [](const auto& strip) {
            return strip.isLane && strip.cards == 0;
        }));
    }

private:
    [[nodiscard]] std::size_t current() const { return m_board->currentIndex().internalId(); }
    [[nodiscard]] std::size_t countLanes() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(
            m_board->layout().strips(), [](const auto& strip) { return strip.isLane; }));
    }
    [[nodiscard]] BoardLayout::Strip laneWithCards(std::size_t cards) const
    {
        for (const BoardLayout::Strip& strip : m_board->layout().strips()) {
            if (strip.isLane && strip.cards >= cards) {
                return strip;
            }
        }
        qFatal("no such lane");
    }
    [[nodiscard]] PositionId postOf(const BoardLayout::Strip& lane) const
    {
        return m_model->postAt(m_model->indexOfNode(lane.node))->position;
    }
    void listen(const BoardView::Verdict& verdict)
    {
        m_board->setMovable([verdict](const BoardDrag&, PositionId) { return verdict; });
        connect(m_board.get(),
                &BoardView::dropped,
                this,
                [this](const BoardDrag& drag, PositionId position, int place) {
                    m_drops.push_back({drag, position, place});
                });
    }
    void dropOn(const BoardDrag& drag, QPoint onBoard)
    {
        const QPoint at = onBoard - QPoint(0, m_board->verticalScrollBar()->value());
        const std::unique_ptr<QMimeData> mime = mimeOf(drag);
        QDragEnterEvent enter(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_board->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_board->viewport(), &move);
        m_board->grab();
        QDropEvent drop(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_board->viewport(), &drop);
    }

    struct Drop
    {
        BoardDrag drag;
        PositionId position;
        int place;
    };

    std::vector<Drop> m_drops;
    std::unique_ptr<History> m_history;
    std::unique_ptr<PlanModel> m_model;
    std::unique_ptr<BoardView> m_board;
};

QTEST_MAIN(TestBoardView)
#include "tst_board_view.moc"
