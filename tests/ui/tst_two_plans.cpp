#include "tests/ui/support/acts_fixture.h"
#include "ui/actions/action_catalogue.h"
#include "ui/planning/compare_plans_dialog.h"
#include "ui/planning/copy_plan_dialog.h"
#include "ui/planning/plan_page.h"

#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

#include <algorithm>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

/// Two plans of the real window: side by side, one copied into a draft, and one that is opened
/// changed.
class TestTwoPlans : public QObject
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
    }
    void cleanup() { m_fixture.reset(); }

    void draft_isComparedWithThePlanItReviews_andFollowed()
    {
        startReview();
        run(ActionId::ComparePlans);
        auto* dialog = open<ComparePlansDialog>();
        const ComparisonModel& model = dialog->model();
        const int all = model.shownEntries();
        QCOMPARE(model.comparison().of(PlanChange::Removed), 1);
        QCOMPARE(model.comparison().of(PlanChange::Appointed), 1);
        const DraftEntry out = m_desk->overlay().fold.entries.front();
        QVERIFY(m_desk->make({{TakeOutEntry{out.key(), {WithdrawalReason::OwnRequest, {}}}}}));
        QCOMPARE(model.comparison().of(PlanChange::Removed), 2);
        QCOMPARE(model.shownEntries(), all);

        auto* removed = count(*dialog, PlanChange::Removed);
        QVERIFY(removed->text().contains(u"2"_s));
        removed->click();
        QCOMPARE(model.shownEntries(), 2);
        for (int row = 0; row < model.rowCount(); ++row) {
            if (!model.isHeading(row)) {
                QCOMPARE(model.text(row, ComparisonModel::Change),
                         ComparisonModel::wordOf(PlanChange::Removed));
                QVERIFY(!model.text(row, ComparisonModel::Reason).isEmpty());
                QCOMPARE(model.rowOf(model.rowKey(row)), row);
            }
        }
        dialog->findChild<QPushButton*>(u"comparisonCopy"_s)->click();
        const QString copied = QGuiApplication::clipboard()->text();
        QCOMPARE(copied.count(u'\n'), 3);
        QVERIFY(copied.section(u'\n', 1, 1).count(u'\t') == 4);
        dialog->findChild<QToolButton*>(u"changeAll"_s)->click();
        QCOMPARE(model.shownEntries(), all);
        m_desk->leave();
        QTRY_VERIFY(!m_fixture->base.window.findChild<ComparePlansDialog*>());
    }

    void moved_saysWhereTo()
    {
        startReview();
        const DraftEntry entry = m_desk->overlay().fold.entries.front();
        PositionId to = entry.position;
        for (const DraftEntry& other : m_desk->overlay().fold.entries) {
            if (!m_desk->overlay().fold.find({entry.cadre, other.position})) {
                to = other.position;
            }
        }
        QVERIFY(m_desk->make({{MoveEntry{entry.key(), to}}}));
        run(ActionId::ComparePlans);
        auto* dialog = open<ComparePlansDialog>();
        count(*dialog, PlanChange::Moved)->click();
        const ComparisonModel& model = dialog->model();
        QCOMPARE(model.shownEntries(), 1);
        QVERIFY(model.text(1, ComparisonModel::After)
                    .startsWith(m_desk->office()->position(to)->title));
        QVERIFY(!model.text(1, ComparisonModel::Before).isEmpty());
    }

    void plan_reviewingNone_waitsForTheOther()
    {
        run(ActionId::ComparePlans);
        auto* dialog = open<ComparePlansDialog>();
        QCOMPARE(dialog->model().rowCount(), 0);
        QVERIFY(!dialog->findChild<QPushButton*>(u"comparisonCopy"_s)->isEnabled());
    }

    void copy_namesWhoStandsThere_andComesInOneStep()
    {
        startReview();
        const FoldedPlan before = m_desk->overlay().fold;
        const DraftEntry gone = before.entries.front();
        QVERIFY(m_desk->make({{TakeOutEntry{gone.key(), {WithdrawalReason::OwnRequest, {}}}}}));
        run(ActionId::CopyFromPlan);
        auto* dialog = open<CopyPlanDialog>();
        dialog->accept(); // from no plan
        QVERIFY(dialog->isVisible());
        dialog->findChild<QComboBox*>(u"plan"_s)->setCurrentIndex(0);
        const QString note = dialog->findChild<QLabel*>(u"draftNote"_s)->text();
        QVERIFY2(note.contains(u"5"_s), qPrintable(note)); // stand there already
        const std::size_t steps = m_desk->draft()->applied;
        dialog->accept();
        QCOMPARE(m_desk->draft()->applied, steps + 1);
        QVERIFY(m_desk->overlay().fold.find(gone.key()));
        run(ActionId::Undo);
        QVERIFY(!m_desk->overlay().fold.find(gone.key()));

        run(ActionId::Undo);
        run(ActionId::CopyFromPlan);
        auto* again = open<CopyPlanDialog>();
        again->findChild<QComboBox*>(u"plan"_s)->setCurrentIndex(0);
        again->accept(); // nobody left to come
        QVERIFY(again->isVisible());
        QVERIFY(m_desk->overlay().fold == before);
    }

    void openedPlan_isChanged_onlyWhileNotApproved()
    {
        QVERIFY(!action(ActionId::ChangePlan)->isEnabled());
        m_fixture->services.context.setDay(Day::fromDate(QDate(2013, 6, 15)));
        m_fixture->services.context.setPlan(PlanId(2));
        QVERIFY(!action(ActionId::ReviewPlan)->isEnabled());
        run(ActionId::ChangePlan);
        QVERIFY(m_desk->draft());
        QCOMPARE(m_desk->draft()->start, PlanStart::Opened);
        const Uid first = m_desk->draft()->uid;
        const PositionId post =
            m_fixture->history().derived()->plan(PlanId(1))->nominations.front().position;
        QVERIFY(m_desk->make({{AddEntry{{CadreId(2), post}}}}));
        m_desk->leave();
        // Changes begun before go on.
        run(ActionId::ChangePlan);
        QCOMPARE(m_desk->draft()->uid, first);
        QCOMPARE(m_desk->drafts().size(), std::size_t(1));
        run(ActionId::ComparePlans);
        QCOMPARE(open<ComparePlansDialog>()->model().comparison().of(PlanChange::Added), 1);
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
    }
    static QToolButton* count(const ComparePlansDialog& dialog, PlanChange change)
    {
        return dialog.findChild<QToolButton*>(u"change%1"_s.arg(static_cast<int>(change)));
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
    PlanPage* m_page = nullptr;
    PlanDesk* m_desk = nullptr;
};

QTEST_MAIN(TestTwoPlans)
#include "tst_two_plans.moc"
