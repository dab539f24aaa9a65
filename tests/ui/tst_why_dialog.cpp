#include "tests/ui/support/acts_fixture.h"
#include "ui/findings/accept_finding_dialog.h"
#include "ui/findings/finding_list.h"
#include "ui/findings/finding_panel.h"
#include "ui/findings/why_dialog.h"
#include "ui/planning/plan_model.h"
#include "ui/search/subject_edit.h"
#include "ui/widgets/day_edit.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>
#include <QTreeView>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const CadreId kOlder(3); ///< Nguyễn Văn Hoà, born 2/1961
const PositionId kHead(1);

} // namespace

class TestWhyDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_fixture = std::make_unique<test::ActsFixture>();
        QVERIFY(m_fixture->isOpen);
    }
    void cleanup() { m_fixture.reset(); }

    void tooOld_saysWhatAndUntilWhen()
    {
        WhyDialog& dialog = *open({.cadre = kOlder, .position = kHead}, u"2017-01-02"_s);
        QVERIFY2(dialog.verdict().startsWith(u"Does not meet every condition on 02/01/2017"_s),
                 qPrintable(dialog.verdict()));
        // 55 years and no month more: to the end of 2/2016.
        QVERIFY2(text(dialog, u"whyDays"_s).contains(u"29/02/2016"_s),
                 qPrintable(text(dialog, u"whyDays"_s)));
        QCOMPARE(dialog.remedies().size(), 1);
        QVERIFY(dialog.remedies().front().contains(u"exception"_s));
        QVERIFY(dialog.text().contains(u"QĐ 27/2003/QĐ-TTg"_s));
    }

    void accepted_isBoundToThePersonAndThePost()
    {
        WhyDialog& dialog = *open({.cadre = kOlder, .position = kHead}, u"2017-01-02"_s);
        FindingPanel& panel = checks(dialog);
        QVERIFY(panel.model().text(0, FindingModel::About).isEmpty());
        panel.list().setCurrentIndex(panel.model().index(0, 0));
        panel.findChild<QAbstractButton*>(u"findingAccept"_s)->click();
        QPointer<AcceptFindingDialog> act = panel.findChild<AcceptFindingDialog*>();
        QVERIFY(act);
        act->findChild<QLineEdit*>(u"decidedBy"_s)->setText(u"Ban Cán sự đảng"_s);
        act->findChild<QLineEdit*>(u"reason"_s)->setText(u"Chuyên gia đầu ngành"_s);
        act->accept();
        QTRY_VERIFY(!act);
        const auto& exceptions = m_fixture->history().derived()->rules->exceptions;
        QCOMPARE(exceptions.size(), std::size_t(1));
        QVERIFY(exceptions.front().subject.cadre == kOlder);
        QVERIFY(exceptions.front().subject.position == kHead);
        QVERIFY(panel.model().finding(0).accepted->holds);
    }

    void inTime_isMetUntilADay()
    {
        WhyDialog& dialog = *open({.cadre = kOlder, .position = kHead}, u"2012-12-31"_s);
        QVERIFY2(dialog.verdict().startsWith(u"Meets every condition on 31/12/2012"_s),
                 qPrintable(dialog.verdict()));
        QVERIFY(text(dialog, u"whyDays"_s).isEmpty());
        const FindingModel& model = checks(dialog).model();
        QCOMPARE(model.rowCount(), 1);
        QVERIFY(model.text(0, FindingModel::Change).contains(u"29/02/2016"_s));
    }

    void countingDay_changed_asksAgain()
    {
        WhyDialog& dialog = *open({.cadre = kOlder, .position = kHead}, u"2012-12-31"_s);
        auto* day = dialog.findChild<DayEdit*>(u"whyCountedOn"_s);
        day->setFocus();
        day->setText(u"2/1/2017"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(dialog.verdict().startsWith(u"Does not meet"_s));
        // What is no day leaves no answer, and says why.
        day->setText(u"31/2/2017"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QCOMPARE(dialog.text(), QString());
    }

    void purpose_planning_isJudgedByTheRulesOfPlanning()
    {
        WhyDialog& dialog =
            *open({.cadre = kOlder, .position = kHead, .plan = PlanId(1)}, u"2012-12-31"_s);
        QCOMPARE(dialog.findChild<QComboBox*>(u"whyPurpose"_s)->currentData().toInt(),
                 static_cast<int>(CandidatePurpose::NextTermPlan));
        const FindingModel& model = checks(dialog).model();
        QVERIFY(model.count(FindingState::Met) > 0);
        QVERIFY(model.count(FindingState::Hint) + model.count(FindingState::Warning) > 0);
        QVERIFY(dialog.text().contains(u"HD 15-HD/BTCTW"_s));
        QVERIFY(!dialog.remedies().isEmpty());
    }

    void nothingChosen_asksForIt_andNothingIsCopied()
    {
        WhyDialog& dialog = *open({}, u"2012-12-31"_s);
        QCOMPARE(dialog.verdict(), u"Choose a person and a post."_s);
        QVERIFY(!dialog.findChild<QAbstractButton*>(u"whyCopy"_s)->isEnabled());
        dialog.findChild<SubjectEdit*>(u"whyPerson"_s)->setSubject(Subject(kOlder));
        dialog.findChild<SubjectEdit*>(u"whyPost"_s)->setSubject(Subject(kHead));
        auto* copy = dialog.findChild<QAbstractButton*>(u"whyCopy"_s);
        QVERIFY(copy->isEnabled());
        copy->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"Meets every condition"_s));
    }

    void personOfTheFuture_saysThatNothingIsAsked()
    {
        WhyDialog& dialog = *open({.cadre = kOlder, .position = kHead}, u"1990-01-01"_s);
        QVERIFY2(dialog.verdict().startsWith(u"No rule in force on 01/01/1990"_s),
                 qPrintable(dialog.verdict()));
    }

    void action_onAPlannedPerson_takesPersonPostAndPlan()
    {
        m_fixture->base.enter(u"planning"_s);
        auto* tree =
            m_fixture->base.window.findChild<QWidget*>(u"planning"_s)->findChild<QTreeView*>();
        auto* model = qobject_cast<PlanModel*>(tree->model());
        tree->setCurrentIndex(model->indexOfKey(u"n2"_s));
        m_fixture->services.actions.action(ActionId::WhyNot)->trigger();
        auto* dialog = m_fixture->base.window.findChild<WhyDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QCOMPARE(dialog->findChild<SubjectEdit*>(u"whyPerson"_s)->subject(), Subject(kOlder));
        QCOMPARE(dialog->findChild<SubjectEdit*>(u"whyPost"_s)->subject(), Subject(kHead));
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void storeClosed_closesTheDialog()
    {
        QPointer<WhyDialog> dialog = open({.cadre = kOlder, .position = kHead}, u"2012-12-31"_s);
        QVERIFY(m_fixture->base.window.openStore(m_fixture->base.touch(u"empty.kecan"_s)));
        QTRY_VERIFY(!dialog || !dialog->isVisible());
    }

private:
    WhyDialog* open(const FindingSubject& about, const QString& day)
    {
        m_fixture->services.context.setDay(*Day::fromIso(day));
        auto* dialog = new WhyDialog(m_fixture->services, about, &m_fixture->base.window);
        dialog->show();
        return dialog;
    }
    static QString text(const WhyDialog& dialog, const QString& label)
    {
        return dialog.findChild<QLabel*>(label)->text();
    }
    static FindingPanel& checks(const WhyDialog& dialog)
    {
        return *dialog.findChild<FindingPanel*>();
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
};

QTEST_MAIN(TestWhyDialog)
#include "tst_why_dialog.moc"
