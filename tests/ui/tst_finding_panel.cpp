#include "tests/ui/support/acts_fixture.h"
#include "ui/appointments/new_event_dialog.h"
#include "ui/findings/finding_list.h"
#include "ui/findings/finding_panel.h"
#include "ui/findings/judgement.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const PlanId kPlan(1);
const CadreId kOlder(3);   ///< Nguyễn Văn Hoà, born 2/1961, planned twice
const PositionId kHead(1); ///< Vụ trưởng

} // namespace

/// What the rules say, on the pages of the real window.
class TestFindingPanel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
        m_fixture = std::make_unique<test::ActsFixture>();
        QVERIFY(m_fixture->isOpen);
        m_fixture->base.enter(u"planning"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void model_isSound()
    {
        FindingModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.show(judge(context(), Subject(kPlan)));
        QVERIFY(model.rowCount() > 0);
        model.setStates({FindingState::Met});
        QCOMPARE(model.rowCount(), model.count(FindingState::Met));
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.rowOf(model.rowKey(row)), row);
        }
        model.retranslate();
        model.show({});
        QCOMPARE(model.rowCount(), 0);
    }

    void findings_gravestFirst_withEverythingTheySay()
    {
        const FindingModel& model = panel(u"planning"_s).model();
        QVERIFY(model.rowCount() > 1);
        for (int row = 1; row < model.rowCount(); ++row) {
            QVERIFY(stateOf(model.finding(row - 1)) <= stateOf(model.finding(row)));
        }
        const int row = rowOf(model, u"plan.two-terms"_s, kOlder, kHead);
        QVERIFY(row >= 0);
        // 12/2012 to 2/2021, when he is 60.
        QCOMPARE(model.text(row, FindingModel::Measured), u"98 month(s)"_s);
        QCOMPARE(model.text(row, FindingModel::Limit), u"at least 120 month(s)"_s);
        QVERIFY(model.text(row, FindingModel::Sentence).contains(u"98"_s));
        QVERIFY(model.text(row, FindingModel::About).startsWith(u"Nguyễn Văn Hoà"_s));
        QVERIFY(model.text(row, FindingModel::Source).startsWith(u"HD 15-HD/BTCTW"_s));
        QVERIFY(model.text(row, FindingModel::Period).contains(u"05/11/2012"_s));
        const QString spoken = model.index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"Nguyễn Văn Hoà"_s) && spoken.contains(u"HD 15"_s));
    }

    void day_another_measuresAnew()
    {
        const FindingModel& model = panel(u"planning"_s).model();
        context().setDay(*Day::fromIso(u"2013-06-30"_s));
        const int row = rowOf(model, u"plan.two-terms"_s, kOlder, kHead);
        QVERIFY(row >= 0);
        QCOMPARE(model.text(row, FindingModel::Measured), u"92 month(s)"_s);
    }

    void day_ofThePlanBeforeItsApproval_isJudgedByTheRulesOfThatDay()
    {
        context().setDay(*Day::fromIso(u"2012-10-15"_s));
        const FindingModel& model = panel(u"planning"_s).model();
        QVERIFY(model.rowCount() > 0);
        for (int row = 0; row < model.rowCount(); ++row) {
            QVERIFY2(!model.text(row, FindingModel::Source).contains(u"HD 15"_s),
                     qPrintable(model.text(row, FindingModel::Source)));
        }
    }

    void states_clicked_areListedOrNot()
    {
        FindingPanel& shown = panel(u"planning"_s);
        const int before = shown.model().rowCount();
        const int met = shown.model().count(FindingState::Met);
        QVERIFY(met > 0);
        auto* button = shown.findChild<QAbstractButton*>(u"finding-success"_s);
        QVERIFY(!button->isChecked());
        button->click();
        QVERIFY(button->isChecked());
        QCOMPARE(shown.model().rowCount(), before + met);
        button->click();
        QCOMPARE(shown.model().rowCount(), before);
    }

    void enter_goesToThePerson_andThereToThePost()
    {
        FindingPanel& ofPlan = panel(u"planning"_s);
        const int row = rowOf(ofPlan.model(), u"plan.two-terms"_s, kOlder, kHead);
        ofPlan.list().setCurrentIndex(ofPlan.model().index(row, 0));
        QTest::keyClick(&ofPlan.list(), Qt::Key_Return);
        QVERIFY(page(u"cadres"_s)->isVisible());
        FindingPanel& ofPerson = panel(u"cadres"_s);
        const int again = rowOf(ofPerson.model(), u"plan.two-terms"_s, kOlder, kHead);
        QVERIFY(again >= 0);
        // On his own page nobody has to be told who he is.
        QVERIFY(!ofPerson.model().text(again, FindingModel::About).contains(u"Nguyễn"_s));
        ofPerson.list().setCurrentIndex(ofPerson.model().index(again, 0));
        QTest::keyClick(&ofPerson.list(), Qt::Key_Return);
        QVERIFY(page(u"organisation"_s)->isVisible());
    }

    void doubleClick_goesToThePerson()
    {
        FindingPanel& ofPlan = panel(u"planning"_s);
        const int row = rowOf(ofPlan.model(), u"plan.two-terms"_s, kOlder, kHead);
        const QModelIndex card = ofPlan.model().index(row, 0);
        ofPlan.list().scrollTo(card);
        const QPoint place = ofPlan.list().visualRect(card).center();
        QTest::mouseDClick(ofPlan.list().viewport(), Qt::LeftButton, {}, place);
        QVERIFY(page(u"cadres"_s)->isVisible());
    }

    void unit_itsFindings_followAnAct()
    {
        m_fixture->base.window.reveal(UnitId(2));
        FindingPanel& shown = panel(u"organisation"_s);
        QCOMPARE(rowOf(shown.model(), u"unit.head"_s), -1);
        QVERIFY(m_fixture->services.commands.run(
            EndTenure{EventKind::Relieved, CadreId(1), kHead, *PartialDate::fromYmd(2012, 12, 1)},
            u"Relieve"_s));
        QVERIFY(rowOf(shown.model(), u"unit.head"_s) >= 0);
        m_fixture->services.commands.undo();
        QCOMPARE(rowOf(shown.model(), u"unit.head"_s), -1);
    }

    void behindAnotherPage_nothingIsJudged()
    {
        FindingPanel& ofPlan = panel(u"planning"_s);
        const QString before = ofPlan.text();
        m_fixture->base.enter(u"cadres"_s);
        context().setDay(*Day::fromIso(u"2013-06-30"_s));
        QCOMPARE(ofPlan.text(), before);
        m_fixture->base.enter(u"planning"_s);
        QVERIFY(ofPlan.text() != before);
    }

    void hidden_staysHiddenAtTheNextStart()
    {
        FindingPanel& shown = panel(u"planning"_s);
        m_fixture->services.actions.action(ActionId::FindingPane)->trigger();
        QVERIFY(shown.isHidden());
        FindingPanel other(m_fixture->services, nullptr);
        other.keepShown(m_fixture->base.preferences, u"planning"_s);
        QVERIFY(other.isHidden());
        m_fixture->services.actions.action(ActionId::FindingPane)->trigger();
        QVERIFY(shown.isVisible());
    }

    void copy_fillsTheClipboardWithHeadings()
    {
        FindingPanel& shown = panel(u"planning"_s);
        shown.findChild<QAbstractButton*>(u"findingCopy"_s)->click();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), shown.model().rowCount() + 1);
        QVERIFY(lines.front().startsWith(u"State\tAbout\tRule"_s));
        QCOMPARE(lines[1].count(u'\t'), FindingModel::kColumnCount - 1);
    }

    void storeClosed_leavesNothing()
    {
        FindingPanel& shown = panel(u"planning"_s);
        QVERIFY(shown.model().rowCount() > 0);
        QVERIFY(m_fixture->base.window.openStore(m_fixture->base.touch(u"empty.kecan"_s)));
        QCOMPARE(shown.model().rowCount(), 0);
    }

    void appointment_isJudgedBeforeItIsSaved_andNotBlocked()
    {
        context().setDay(*Day::fromIso(u"2017-01-02"_s));
        const EventStart start{.cadre = kOlder, .position = kHead};
        QPointer<NewEventDialog> dialog(
            new NewEventDialog(m_fixture->services, start, &m_fixture->base.window));
        dialog->open();
        auto& shown = *dialog->findChild<FindingPanel*>();
        QVERIFY(!shown.isHidden());
        dialog->findChild<QLineEdit*>(u"effectiveOn"_s)->setText(u"2/"_s);
        QCOMPARE(shown.model().rowCount(), 0);
        dialog->findChild<QLineEdit*>(u"effectiveOn"_s)->setText(u"2/1/2017"_s);
        // Over 55 at a first appointment.
        QVERIFY(rowOf(shown.model(), u"appoint.age"_s) >= 0);
        dialog->findChild<QLineEdit*>(u"effectiveOn"_s)->setText(u"2/1/2014"_s);
        QCOMPARE(rowOf(shown.model(), u"appoint.age"_s), -1);
        dialog->findChild<QLineEdit*>(u"effectiveOn"_s)->setText(u"2/1/2017"_s);
        QVERIFY(rowOf(shown.model(), u"appoint.age"_s) >= 0);
        dialog->accept();
        QTRY_VERIFY(!dialog);
        QVERIFY(!m_fixture->history().derived()->tenuresOf(kOlder).empty());
    }

private:
    ViewContext& context() { return m_fixture->services.context; }
    QWidget* page(const QString& id) const
    {
        return m_fixture->base.window.findChild<QWidget*>(id);
    }
    FindingPanel& panel(const QString& id) const { return *page(id)->findChild<FindingPanel*>(); }
    static int rowOf(const FindingModel& model,
                     const QString& rule,
                     MaybeCadreId cadre = {},
                     MaybePositionId position = {})
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            const Finding& finding = model.finding(row);
            if (finding.ruleId == rule && (!cadre || finding.subject.cadre == cadre) &&
                (!position || finding.subject.position == position)) {
                return row;
            }
        }
        return -1;
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
};

QTEST_MAIN(TestFindingPanel)
#include "tst_finding_panel.moc"
