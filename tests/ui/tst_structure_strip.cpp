#include "tests/ui/support/acts_fixture.h"
#include "ui/actions/action_catalogue.h"
#include "ui/planning/board_view.h"
#include "ui/planning/draft_dialogs.h"
#include "ui/planning/plan_desk.h"
#include "ui/planning/plan_model.h"
#include "ui/planning/plan_page.h"
#include "ui/planning/structure_strip.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QDragLeaveEvent>
#include <QMenu>
#include <QMimeData>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QToolButton>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

/// The figures over the real page: what they say, whom they open, and what they say while people
/// hover over a post.
class TestStructureStrip : public QObject
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
        m_board = m_page->findChild<BoardView*>();
        m_strip = m_page->findChild<StructureStrip*>();
        m_fixture->base.window.actions().action(ActionId::PlanBoard)->trigger();
    }
    void cleanup() { m_fixture.reset(); }

    void target_isThatOfTheRules_withItsSourceInWords()
    {
        const TileTexts women = texts(u"women"_s);
        QCOMPARE(women.number, u"2"_s);
        QVERIFY(women.target.contains(u"15"_s));
        QVERIFY(!women.icon.isEmpty());
        QVERIFY(!women.state.isEmpty());
        QVERIFY(women.tip.contains(u"HD 15-HD/BTCTW"_s));
        QCOMPARE(tile(u"women"_s)->accessibleDescription(), women.tip);
        QVERIFY(tile(u"women"_s)->toolTip().contains(u"HD 15-HD/BTCTW"_s));
        QVERIFY(texts(u"minority"_s).target.isEmpty());
        QVERIFY(texts(u"minority"_s).icon.isEmpty());
    }

    void part_click_opensItsNames_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name : {"women", "young", "old", "doctors", "masters", "theoryAdvanced"}) {
            QTest::newRow(name) << QString::fromLatin1(name);
        }
    }
    void part_click_opensItsNames()
    {
        QFETCH(const QString, name);
        tile(name)->click();
        QCOMPARE(QString::number(m_page->model().shownPersons()), texts(name).number);
        QVERIFY(tile(name)->isChecked());
        tile(name)->click();
        QCOMPARE(m_page->model().shownEntries(), 6);
    }

    void gaps_click_showsThePostsAlone_alsoInTheList()
    {
        startReview();
        const PositionId emptied = desk()->overlay().fold.entries.front().position;
        PlanStep step;
        for (const DraftEntry& entry : desk()->overlay().fold.entries) {
            if (entry.position == emptied) {
                step.edits.emplace_back(
                    TakeOutEntry{entry.key(), {WithdrawalReason::OwnRequest, {}}});
            }
        }
        const auto left = 6 - static_cast<int>(step.edits.size());
        QVERIFY(desk()->make(step));
        const int unplanned = texts(u"unplanned"_s).number.toInt();
        QCOMPARE(unplanned, 1);
        tile(u"unplanned"_s)->click();
        QCOMPARE(lanes(), unplanned);
        m_fixture->base.window.actions().action(ActionId::PlanBoard)->trigger();
        QCOMPARE(lanes(), unplanned);
        tile(u"unplanned"_s)->click();
        QCOMPARE(m_page->model().shownEntries(), left);
        tile(u"tooFew"_s)->click();
        QCOMPARE(lanes(), texts(u"tooFew"_s).number.toInt());
    }

    void review_showsWhatItBeganWith_whereThatIsAnother()
    {
        startReview();
        QCOMPARE(texts(u"persons"_s).before, QString());
        const PlanEntry& woman = entryOf(Sex::Female);
        std::vector<EntryKey> keys;
        for (const DraftEntry& entry : desk()->overlay().fold.entries) {
            if (entry.cadre == woman.cadre) {
                keys.push_back(entry.key());
            }
        }
        const QString before = texts(u"women"_s).number;
        PlanStep step;
        for (const EntryKey& key : keys) {
            step.edits.emplace_back(TakeOutEntry{key, {WithdrawalReason::OwnRequest, {}}});
        }
        QVERIFY(desk()->make(step));
        QCOMPARE(texts(u"women"_s).before, before);
        QCOMPARE(texts(u"women"_s).number.toInt(), before.toInt() - 1);
        QVERIFY(!texts(u"women"_s).isTentative);
        desk()->undo();
        QCOMPARE(texts(u"women"_s).before, QString());
    }

    void drag_showsWhatADropWouldMake_andGoesBack()
    {
        startReview();
        const QString entries = texts(u"entries"_s).number;
        const CadreId stranger = strangerToTheFirstLane();
        const BoardDrag drag{{}, {stranger}};
        const std::unique_ptr<QMimeData> mime = mimeOf(drag);
        const QPoint at = firstLane();
        QDragEnterEvent enter(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_board->viewport(), &enter);
        const int height = m_strip->height();
        const QRect place = tile(u"women"_s)->geometry();
        hover(*mime, at);
        QVERIFY(texts(u"entries"_s).isTentative);
        QCOMPARE(texts(u"entries"_s).number.toInt(), entries.toInt() + 1);
        QCOMPARE(texts(u"entries"_s).before, entries);
        // Nothing jumps under a card on its way.
        QCOMPARE(m_strip->height(), height);
        QCOMPARE(tile(u"women"_s)->geometry(), place);
        // Beside every lane there is nothing to drop on.
        hover(*mime, {at.x(), m_board->viewport()->height() * 4});
        QVERIFY(!texts(u"entries"_s).isTentative);
        hover(*mime, at);
        QVERIFY(texts(u"entries"_s).isTentative);
        QDragLeaveEvent leave;
        QApplication::sendEvent(m_board->viewport(), &leave);
        QVERIFY(!texts(u"entries"_s).isTentative);
        QCOMPARE(texts(u"entries"_s).number, entries);

        QApplication::sendEvent(m_board->viewport(), &enter);
        hover(*mime, at);
        QDropEvent drop(at, Qt::MoveAction, mime.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_board->viewport(), &drop);
        QVERIFY(!texts(u"entries"_s).isTentative);
        QCOMPARE(texts(u"entries"_s).number.toInt(), entries.toInt() + 1);
    }

    void narrow_takesTwoRows_theRestStandsInAMenu()
    {
        auto* more = m_strip->findChild<QToolButton*>(u"moreFigures"_s);
        m_fixture->base.window.resize(1900, 900);
        QVERIFY(!more->isVisible());
        const int row = tile(u"persons"_s)->height();
        QFont large = m_strip->font();
        large.setPointSizeF(large.pointSizeF() * 2);
        m_strip->setFont(large);
        m_fixture->base.window.resize(1000, 768);
        QVERIFY(more->isVisible());
        QVERIFY(m_strip->height() < 2 * tile(u"persons"_s)->height() + 20);
        QVERIFY(tile(u"persons"_s)->height() > row);
        for (auto* button : m_strip->findChildren<QAbstractButton*>()) {
            QVERIFY(!button->isVisible() || m_strip->rect().contains(button->geometry()));
        }
        Q_EMIT more->menu()->aboutToShow();
        const QList<QAction*> actions = more->menu()->actions();
        QVERIFY(!actions.isEmpty());
        actions.last()->trigger();
        QVERIFY(m_page->model().shownEntries() < 6);
        QVERIFY(more->isChecked());
    }

private:
    [[nodiscard]] StructureTile* tile(const QString& name) const
    {
        return m_strip->findChild<StructureTile*>(u"figure-"_s + name);
    }
    [[nodiscard]] TileTexts texts(const QString& name) const { return tile(name)->texts(); }
    [[nodiscard]] PlanDesk* desk() const { return m_page->findChild<PlanDesk*>(); }
    [[nodiscard]] int lanes() const
    {
        const PlanModel& model = m_page->model();
        int count = 0;
        for (std::size_t node = 0; node < model.nodeCount(); ++node) {
            count += model.postAt(model.indexOfNode(node)) ? 1 : 0;
        }
        return count;
    }
    void startReview()
    {
        m_fixture->base.window.actions().action(ActionId::ReviewPlan)->trigger();
        m_fixture->base.window.findChild<StartDraftDialog*>()->accept();
        QVERIFY(desk()->draft());
    }
    [[nodiscard]] const PlanEntry& entryOf(Sex sex) const
    {
        const PlanModel& model = m_page->model();
        for (std::size_t node = 0; node < model.nodeCount(); ++node) {
            const PlanEntry* entry = model.entryAt(model.indexOfNode(node));
            if (entry && entry->profile.sex == sex) {
                return *entry;
            }
        }
        qFatal("nobody");
    }
    [[nodiscard]] const BoardLayout::Strip& lane() const
    {
        for (const BoardLayout::Strip& strip : m_board->layout().strips()) {
            if (strip.isLane) {
                return strip;
            }
        }
        qFatal("no lane");
    }
    [[nodiscard]] QPoint firstLane() const { return m_board->layout().headRect(lane()).center(); }
    [[nodiscard]] CadreId strangerToTheFirstLane() const
    {
        const PositionId post =
            m_page->model().postAt(m_page->model().indexOfNode(lane().node))->position;
        for (std::int64_t id = 1;; ++id) {
            if (desk()->verdict({{}, {CadreId(id)}}, post).verdict != DropVerdict::Refused) {
                return CadreId(id);
            }
        }
    }
    void hover(const QMimeData& mime, QPoint at) const
    {
        QDragMoveEvent move(at, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(m_board->viewport(), &move);
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
    PlanPage* m_page = nullptr;
    BoardView* m_board = nullptr;
    StructureStrip* m_strip = nullptr;
};

QTEST_MAIN(TestStructureStrip)
#include "tst_structure_strip.moc"
