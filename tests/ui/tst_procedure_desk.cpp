#include "tests/ui/support/acts_fixture.h"
#include "ui/planning/draft_dialogs.h"
#include "ui/planning/plan_page.h"
#include "ui/procedure/conference_pane.h"
#include "ui/procedure/procedure_dialog.h"
#include "ui/procedure/vote_model.h"
#include "ui/procedure/vote_view.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

/// The conferences of a draft held by keyboard on the real page.
class TestProcedureDesk : public QObject
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
        m_desk = m_fixture->base.window.findChild<PlanDesk*>();
    }
    void cleanup() { m_fixture.reset(); }

    void recordedPlan_isOnlyRead()
    {
        ProcedureDialog& desk = open();
        QVERIFY(!button(desk, u"saveConference"_s).isVisible());
        QVERIFY(field(desk, u"summoned"_s).isReadOnly());
        QCOMPARE(steps(desk).count(), 3);
        QVERIFY(steps(desk).item(0)->text().contains(u"open"_s));
        QVERIFY(steps(desk).item(2)->text().contains(u"waiting"_s));
        desk.reject();
        QTRY_VERIFY(!m_fixture->base.window.findChild<ProcedureDialog*>());
    }

    void numbersThatCannotBe_areSaidAsTyped_andNotSaved()
    {
        startReview();
        ProcedureDialog& desk = open();
        auto* faults = desk.findChild<QLabel*>(u"faults"_s);
        QVERIFY(!faults->isVisible());
        type(desk, u"summoned"_s, u"40"_s);
        type(desk, u"present"_s, u"41"_s);
        QVERIFY(faults->isVisible());
        QVERIFY2(faults->text().contains(u"Present (41) cannot be more than summoned (40)."_s),
                 qPrintable(faults->text()));
        QVERIFY(field(desk, u"present"_s).accessibleDescription().contains(u"(41)"_s));
        button(desk, u"saveConference"_s).click();
        QVERIFY(m_desk->overlay().fold.conferences.empty());
        type(desk, u"present"_s, u"20"_s);
        QVERIFY(faults->text().contains(u"fewer than two thirds"_s));
        type(desk, u"present"_s, u"36"_s);
        QVERIFY(!faults->isVisible());
        button(desk, u"saveConference"_s).click();
        QCOMPARE(m_desk->overlay().fold.conference(1)->detail.present, 36);
        QVERIFY(steps(desk).item(0)->text().contains(u"being counted"_s));
    }

    void votes_areTypedDownTheColumn_andShownInThePlan()
    {
        startReview();
        ProcedureDialog& desk = open();
        typeCounts(desk);
        auto* view = desk.findChild<VoteView*>();
        auto* model = desk.findChild<VoteModel*>();
        QCOMPARE(model->rowCount(), 6);
        view->enter();
        for (int row = 0; row < model->rowCount(); ++row) {
            QTRY_COMPARE(view->currentIndex().row(), row);
            QTest::keyClicks(view, row == 0 ? u"3"_s : u"1"_s);
            QTest::keyClicks(view->focusWidget(), row == 0 ? u"2"_s : u"0"_s);
            QTest::keyClick(view->focusWidget(), Qt::Key_Return);
        }
        // What the valid ballots leave is filled in.
        QTRY_COMPARE(cell(*model, 5, VoteModel::Disagree), u"25"_s);
        QCOMPARE(cell(*model, 0, VoteModel::Disagree), u"3"_s);
        QCOMPARE(cell(*model, 0, VoteModel::Share), u"80.0%"_s);
        QCOMPARE(cell(*model, 0, VoteModel::Outcome), u"enough"_s);
        QCOMPARE(cell(*model, 1, VoteModel::Outcome), u"not enough"_s);
        QVERIFY(desk.findChild<QLabel*>(u"notes"_s)->text().contains(u"Nobody has enough votes"_s));
        button(desk, u"saveConference"_s).click();
        QVERIFY(steps(desk).item(0)->text().contains(u"done"_s));
        QVERIFY(steps(desk).item(1)->text().contains(u"open"_s));
        QCOMPARE(m_desk->overlay().fold.conference(1)->detail.tallies.size(), 6U);
        QVERIFY(!desk.findChild<QComboBox*>(u"procedureChoice"_s)->isEnabled());
        const VoteTally& first = m_desk->overlay().fold.conference(1)->detail.tallies.front();
        QCOMPARE(first.agree, 32);
        m_desk->undo();
        QVERIFY(m_desk->overlay().fold.conferences.empty());
        QVERIFY(cell(*model, 0, VoteModel::Agree).isEmpty());
    }

    void tab_walksOverTheNumbers()
    {
        startReview();
        ProcedureDialog& desk = open();
        typeCounts(desk);
        auto* view = desk.findChild<VoteView*>();
        view->enter();
        QTest::keyClick(view, Qt::Key_Tab);
        QCOMPARE(view->currentIndex().column(), int{VoteModel::Disagree});
        QTest::keyClick(view, Qt::Key_Tab);
        QCOMPARE(view->currentIndex().row(), 1);
        QCOMPARE(view->currentIndex().column(), int{VoteModel::Agree});
        QTest::keyClick(view, Qt::Key_Backtab);
        QTest::keyClick(view, Qt::Key_Backtab);
        QTest::keyClick(view, Qt::Key_Backtab);
        QCOMPARE(desk.focusWidget(), &field(desk, u"invalid"_s));
    }

    void votesThatDoNotAddUp_areSaid()
    {
        startReview();
        ProcedureDialog& desk = open();
        typeCounts(desk);
        auto* model = desk.findChild<VoteModel*>();
        QVERIFY(set(*model, 0, VoteModel::Agree, u"32"_s));
        QVERIFY(set(*model, 0, VoteModel::Disagree, u"4"_s));
        QCOMPARE(cell(*model, 0, VoteModel::Outcome), u"does not add up"_s);
        QVERIFY(desk.findChild<QLabel*>(u"faults"_s)
                    ->text()
                    .contains(u"36 together, but 35 ballots are valid"_s));
        QVERIFY(!set(*model, 0, VoteModel::Agree, u"many"_s));
        QVERIFY(!set(*model, 0, VoteModel::Name, u"5"_s));
    }

    void tie_isLeftToTheHead()
    {
        startReview();
        ProcedureDialog& desk = open();
        typeCounts(desk);
        auto* model = desk.findChild<VoteModel*>();
        QVERIFY(set(*model, 0, VoteModel::Agree, u"20"_s));
        QCOMPARE(cell(*model, 0, VoteModel::Outcome), u"exactly 50.0%: the head decides"_s);
        QVERIFY(desk.findChild<QLabel*>(u"notes"_s)
                    ->text()
                    .contains(u"the head of the body decides"_s));
        const QModelIndex outcome = model->index(0, VoteModel::Outcome);
        QVERIFY(outcome.flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(!model->index(1, VoteModel::Outcome).flags().testFlag(Qt::ItemIsEditable));
        QVERIFY(model->setData(outcome, static_cast<int>(HeadDecision::Chosen), Qt::EditRole));
        QCOMPARE(cell(*model, 0, VoteModel::Outcome), u"exactly 50.0%: chosen by the head"_s);
        button(desk, u"saveConference"_s).click();
        QVERIFY(m_desk->overlay().fold.conference(1)->detail.tallies.front().decision ==
                HeadDecision::Chosen);
    }

    void nextStep_needsAReason_untilTheFormerIsComplete()
    {
        startReview();
        ProcedureDialog& desk = open();
        steps(desk).setCurrentRow(1);
        QVERIFY(field(desk, u"reason"_s).isVisible());
        type(desk, u"summoned"_s, u"9"_s);
        type(desk, u"present"_s, u"9"_s);
        const qsizetype problems = m_fixture->base.dialogs.problems.size();
        button(desk, u"saveConference"_s).click();
        QCOMPARE(m_fixture->base.dialogs.problems.size(), problems + 1);
        QVERIFY(m_desk->overlay().fold.conferences.empty());
        type(desk, u"reason"_s, u"same day"_s);
        button(desk, u"saveConference"_s).click();
        QCOMPARE(m_desk->overlay().fold.conference(2)->detail.earlyReason, u"same day"_s);
        button(desk, u"dropConference"_s).click();
        QVERIFY(m_desk->overlay().fold.conferences.empty());
    }

    void leaving_asksWhenSomethingIsNotSaved()
    {
        startReview();
        ProcedureDialog& desk = open();
        type(desk, u"summoned"_s, u"9"_s);
        m_fixture->base.dialogs.answer = false;
        steps(desk).setCurrentRow(1);
        QCOMPARE(steps(desk).currentRow(), 0);
        QCOMPARE(field(desk, u"summoned"_s).text(), u"9"_s);
        desk.reject();
        QVERIFY(desk.isVisible());
        m_fixture->base.dialogs.answer = true;
        steps(desk).setCurrentRow(1);
        QCOMPARE(steps(desk).currentRow(), 1);
        QVERIFY(field(desk, u"summoned"_s).text().isEmpty());
        desk.reject();
        QTRY_VERIFY(!m_fixture->base.window.findChild<ProcedureDialog*>());
    }

    void anotherProcedure_isChosenBeforeTheFirstStep()
    {
        startReview();
        ProcedureDialog& desk = open();
        auto* choice = desk.findChild<QComboBox*>(u"procedureChoice"_s);
        QCOMPARE(choice->currentData().toString(), u"hd-15"_s);
        choice->setCurrentIndex(choice->findData(u"qd-377"_s));
        Q_EMIT choice->activated(choice->currentIndex());
        QCOMPARE(steps(desk).count(), 5);
        // The first step of five takes no vote on people.
        QVERIFY(!field(desk, u"valid"_s).isVisible());
        QVERIFY(!desk.findChild<VoteView*>()->isVisible());
    }

private:
    void run(ActionId id)
    {
        QAction* action = m_fixture->base.window.actions().action(id);
        QVERIFY(action->isEnabled());
        action->trigger();
    }
    void startReview()
    {
        run(ActionId::ReviewPlan);
        for (auto* dialog : m_fixture->base.window.findChildren<StartDraftDialog*>()) {
            dialog->accept();
        }
        QVERIFY(m_desk->draft());
    }
    ProcedureDialog& open()
    {
        run(ActionId::ProcedureDesk);
        for (auto* dialog : m_fixture->base.window.findChildren<ProcedureDialog*>()) {
            if (dialog->isVisible()) {
                return *dialog;
            }
        }
        qFatal("no such dialog");
    }
    static QLineEdit& field(const ProcedureDialog& desk, const QString& name)
    {
        return *desk.findChild<QLineEdit*>(name);
    }
    static QPushButton& button(const ProcedureDialog& desk, const QString& name)
    {
        return *desk.findChild<QPushButton*>(name);
    }
    static QListWidget& steps(const ProcedureDialog& desk)
    {
        return *desk.findChild<QListWidget*>(u"procedureSteps"_s);
    }
    static void type(const ProcedureDialog& desk, const QString& name, const QString& text)
    {
        QLineEdit& edit = field(desk, name);
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, text);
    }
    static void typeCounts(const ProcedureDialog& desk)
    {
        for (const auto& [name, text] : {std::pair(u"summoned"_s, u"40"_s),
                                         std::pair(u"present"_s, u"36"_s),
                                         std::pair(u"issued"_s, u"36"_s),
                                         std::pair(u"returned"_s, u"36"_s),
                                         std::pair(u"valid"_s, u"35"_s),
                                         std::pair(u"invalid"_s, u"1"_s)}) {
            type(desk, name, text);
        }
    }
    static QString cell(const VoteModel& model, int row, int column)
    {
        return model.index(row, column).data().toString();
    }
    static bool set(VoteModel& model, int row, int column, const QString& text)
    {
        return model.setData(model.index(row, column), text, Qt::EditRole);
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
    PlanDesk* m_desk = nullptr;
};

QTEST_MAIN(TestProcedureDesk)
#include "tst_procedure_desk.moc"
