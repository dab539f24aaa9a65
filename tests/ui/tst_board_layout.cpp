#include "core/history/history.h"
#include "tests/ui/support/plan_office.h"
#include "ui/planning/board_layout.h"

#include <QTest>

#include <set>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr BoardMetrics kMetrics{.width = 700,
                                .bandHeight = 20,
                                .headWidth = 150,
                                .headHeight = 60,
                                .cardWidth = 200,
                                .cardHeight = 50,
                                .gap = 10};

} // namespace

class TestBoardLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto store = test::planOffice();
        QVERIFY(store);
        m_history = std::make_unique<History>(*(*store)->load());
        m_model.setContents(test::boardContents(*m_history));
        m_layout.arrange(m_model, kMetrics);
    }

    void strips_followOneAnother_withoutGapOrOverlap()
    {
        int top = 0;
        for (const BoardLayout::Strip& strip : m_layout.strips()) {
            QCOMPARE(strip.top, top);
            top += strip.height;
        }
        QCOMPARE(m_layout.height(), top);
    }

    void cards_standInTheirLane_withoutOverlap()
    {
        std::set<std::size_t> cards;
        for (const BoardLayout::Strip& lane : m_layout.strips()) {
            for (std::size_t place = 0; place < lane.cards; ++place) {
                const QRect card = m_layout.cardRect(lane, place);
                QVERIFY(m_layout.rect(lane).contains(card));
                QVERIFY(!m_layout.headRect(lane).intersects(card));
                for (std::size_t other = 0; other < place; ++other) {
                    QVERIFY(!card.intersects(m_layout.cardRect(lane, other)));
                }
                QVERIFY(cards.insert(lane.firstCard + place).second);
            }
        }
        QCOMPARE(static_cast<int>(cards.size()), m_model.shownEntries());
    }

    void point_leadsBackToWhatStandsThere()
    {
        for (std::size_t node = 0; node < m_model.nodeCount(); ++node) {
            QCOMPARE(m_layout.nodeAt(m_layout.rectOf(node).center()), std::optional(node));
        }
        QCOMPARE(m_layout.nodeAt({10, -1}), std::nullopt);
        QCOMPARE(m_layout.nodeAt({10, m_layout.height()}), std::nullopt);
        QCOMPARE(m_layout.nodeAt({700, 10}), std::nullopt);
        // Beside the cards it is still the lane, where somebody can be dropped.
        const BoardLayout::Strip& lane = m_layout.strips()[1];
        QCOMPARE(m_layout.nodeAt({699, lane.top + 1}), std::optional(lane.node));
    }

    void between_isWhatASliceOfTheBoardShows()
    {
        const auto strips = m_layout.strips();
        QCOMPARE(m_layout.between(0, 0).size(), std::size_t(1));
        QCOMPARE(m_layout.between(0, m_layout.height()).size(), strips.size());
        const auto slice = m_layout.between(strips[1].top, strips[2].top);
        QCOMPARE(slice.front().node, strips[1].node);
        QCOMPARE(slice.back().node, strips[2].node);
        QVERIFY(m_layout.between(m_layout.height() + 5, m_layout.height() + 9).empty());
    }

    void lane_asHighAsItsRows_andEmptyOnesHaveRoom()
    {
        BoardMetrics narrow = kMetrics;
        narrow.width = 400; // one card a row
        BoardLayout layout;
        layout.arrange(m_model, narrow);
        QCOMPARE(layout.columns(), 1);
        bool anyEmpty = false;
        for (const BoardLayout::Strip& lane : layout.strips()) {
            if (lane.isLane) {
                const int rows = static_cast<int>(lane.cards);
                QCOMPARE(lane.height, std::max(std::max(rows, 1) * 60 + 10, 60));
                anyEmpty = anyEmpty || rows == 0;
            }
        }
        QVERIFY(anyEmpty);
    }

    void drop_goesBeforeTheCardItIsLeftOf()
    {
        const auto lane = std::ranges::max_element(
            m_layout.strips(), {}, [](const BoardLayout::Strip& strip) { return strip.cards; });
        QVERIFY(lane->cards >= 3);
        for (std::size_t place = 0; place < lane->cards; ++place) {
            const QRect card = m_layout.cardRect(*lane, place);
            QCOMPARE(m_layout.placeAt(*lane, card.center() - QPoint(20, 0)), place);
            QCOMPARE(m_layout.placeAt(*lane, card.center() + QPoint(20, 0)), place + 1);
        }
        QCOMPARE(m_layout.placeAt(*lane, {690, lane->top + lane->height - 1}), lane->cards);
    }

private:
    std::unique_ptr<History> m_history;
    PlanModel m_model;
    BoardLayout m_layout;
};

QTEST_GUILESS_MAIN(TestBoardLayout)
#include "tst_board_layout.moc"
