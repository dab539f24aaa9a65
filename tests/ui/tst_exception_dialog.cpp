#include "tests/ui/support/acts_fixture.h"
#include "ui/appointments/new_event_dialog.h"
#include "ui/findings/accept_finding_dialog.h"
#include "ui/findings/finding_list.h"
#include "ui/findings/finding_panel.h"
#include "ui/services/command_runner.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const CadreId kOlder(3);   ///< Nguyễn Văn Hoà, born 2/1961, planned twice
const PositionId kHead(1); ///< Vụ trưởng

} // namespace

/// "Accept as exception" from the findings of the real window.
class TestExceptionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_fixture = std::make_unique<test::ActsFixture>();
        QVERIFY(m_fixture->isOpen);
        m_fixture->base.enter(u"planning"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void accepted_staysListed_andNamesItsException()
    {
        const int listed = model().rowCount();
        choose();
        button().click();
        QVERIFY(dialog());
        QVERIFY(isSaid(u"Nguyễn Văn Hoà"_s));
        QVERIFY(isSaid(u"HD 15-HD/BTCTW"_s));
        fill();
        QTRY_VERIFY(!dialog()->consequences().isEmpty());
        record();
        QCOMPARE(model().rowCount(), listed);
        QVERIFY(model().finding(row()).accepted->holds);
        QCOMPARE(model().text(row(), FindingModel::State), u"Note, accepted"_s);
        QCOMPARE(model().text(row(), FindingModel::Exception),
                 u"accepted: Ban Cán sự đảng, 45-QĐ/BCSĐ, 31/12/2012, "
                 u"reason: Chuyên gia đầu ngành"_s);
        const QString spoken = model().index(row(), 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY(spoken.contains(u"Chuyên gia đầu ngành"_s));
        // The card chosen stays so, and cannot be accepted once more.
        QCOMPARE(list().currentIndex().row(), row());
        QVERIFY(!button().isEnabled());
    }

    void accepted_isOneAct_thatIsUndone()
    {
        const auto before = m_fixture->history().derived();
        choose();
        button().click();
        fill();
        record();
        const auto after = m_fixture->history().derived();
        QVERIFY(commands().stack().undoText().contains(u"Accept as exception"_s));
        commands().undo();
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
        QVERIFY(!model().finding(row()).accepted);
        QVERIFY(model().text(row(), FindingModel::Exception).isEmpty());
        QVERIFY(button().isEnabled());
        commands().redo();
        QVERIFY(sameDerived(*after, *m_fixture->history().derived()));
        QVERIFY(model().finding(row()).accepted);
    }

    void fieldMissing_isSaidThere_andNothingIsLost()
    {
        const auto before = m_fixture->history().derived();
        choose();
        button().click();
        fill();
        edit(u"reason"_s)->clear();
        edit(u"decidedBy"_s)->setText(u"  "_s);
        edit(u"on"_s)->setText(u"31/2/2013"_s);
        dialog()->accept();
        QVERIFY(dialog());
        QCOMPARE(problem(u"reason"_s), u"Say why it is accepted."_s);
        QCOMPARE(problem(u"decidedBy"_s), u"Say who decided it."_s);
        QVERIFY(!problem(u"on"_s).isEmpty());
        QCOMPARE(edit(u"decisionNumber"_s)->text(), u"45-QĐ/BCSĐ"_s);
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
        edit(u"on"_s)->clear();
        dialog()->accept();
        QVERIFY(!problem(u"on"_s).isEmpty());
        dialog()->reject();
        QTRY_VERIFY(!dialog());
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
    }

    void dayLater_leavesItOpenUntilThen()
    {
        choose();
        button().click();
        fill();
        edit(u"on"_s)->setText(u"5/1/2013"_s);
        QTRY_COMPARE(dialog()->consequences().size(), 3);
        record();
        QVERIFY(!model().finding(row()).accepted);
        m_fixture->services.context.setDay(*Day::fromIso(u"2013-01-05"_s));
        QVERIFY(model().finding(row()).accepted->holds);
    }

    void factsChanged_openItAgain()
    {
        choose();
        button().click();
        fill();
        record();
        CadreChange change = changeOf(PersonName::unset());
        change.mask.set(CadreField::Birth);
        change.values.birth = PartialDate::fromYmd(1960, 8);
        QVERIFY(commands().run(
            ChangeProfile{kOlder, change, PartialDate::fromDay(m_fixture->base.clock.today())},
            u"Correct"_s));
        QVERIFY(!model().finding(row()).accepted->holds);
        QVERIFY(model()
                    .text(row(), FindingModel::Exception)
                    .startsWith(u"open again: Ban Cán sự đảng"_s));
        choose();
        QVERIFY(button().isEnabled());
        button().click();
        fill();
        record();
        QVERIFY(model().finding(row()).accepted->holds);
    }

    void menu_offersItOnlyForWhatIsOpen()
    {
        QVERIFY(menuOffers(row()));
        panel().findChild<QAbstractButton*>(u"finding-success"_s)->click();
        int met = 0;
        while (model().finding(met).outcome != Outcome::Met) {
            ++met;
        }
        QVERIFY(!menuOffers(met));
        QVERIFY(!button().isEnabled());
        QVERIFY(menuOffers(row(), true));
        QVERIFY(dialog());
    }

    void candidate_isAcceptedBeforeTheAppointmentIsSaved()
    {
        m_fixture->services.context.setDay(*Day::fromIso(u"2017-01-02"_s));
        const EventStart start{.cadre = kOlder, .position = kHead};
        auto* appointment = new NewEventDialog(m_fixture->services, start, &m_fixture->base.window);
        appointment->open();
        auto& shown = *appointment->findChild<FindingPanel*>();
        const auto ageRow = [&shown] {
            int row = 0;
            while (shown.model().finding(row).ruleId != u"appoint.age"_s) {
                ++row;
            }
            return row;
        };
        shown.list().setCurrentIndex(shown.model().index(ageRow(), 0));
        shown.findChild<QAbstractButton*>(u"findingAccept"_s)->click();
        QPointer<AcceptFindingDialog> exception = shown.findChild<AcceptFindingDialog*>();
        QVERIFY(exception);
        exception->findChild<QLineEdit*>(u"decidedBy"_s)->setText(u"Ban Cán sự đảng"_s);
        exception->findChild<QLineEdit*>(u"reason"_s)->setText(u"Chuyên gia đầu ngành"_s);
        exception->accept();
        QTRY_VERIFY(!exception);
        QVERIFY(shown.model().finding(ageRow()).accepted->holds);
        QPointer<NewEventDialog> watched = appointment;
        appointment->accept();
        QTRY_VERIFY(!watched);
        QVERIFY(!m_fixture->history().derived()->tenuresOf(kOlder).empty());
    }

    void readOnlyStore_doesNotOfferIt()
    {
        QVERIFY(m_fixture->base.window.openStore(m_fixture->base.touch(u"shared.kecan"_s)));
        m_fixture->services.context.setDay(m_fixture->base.clock.today());
        m_fixture->base.enter(u"planning"_s);
        QVERIFY(row() >= 0);
        choose();
        QVERIFY(!button().isEnabled());
        QVERIFY(!menuOffers(row()));
    }

private:
    CommandRunner& commands() { return m_fixture->services.commands; }
    [[nodiscard]] FindingPanel& panel() const
    {
        return *m_fixture->base.window.findChild<QWidget*>(u"planning"_s)
                    ->findChild<FindingPanel*>();
    }
    [[nodiscard]] FindingList& list() const { return panel().list(); }
    [[nodiscard]] const FindingModel& model() const { return panel().model(); }
    [[nodiscard]] QAbstractButton& button() const
    {
        return *panel().findChild<QAbstractButton*>(u"findingAccept"_s);
    }
    /// Of the finding accepted here.
    [[nodiscard]] int row() const
    {
        for (int row = 0; row < model().rowCount(); ++row) {
            const Finding& finding = model().finding(row);
            if (finding.ruleId == u"plan.two-terms"_s && finding.subject.cadre == kOlder &&
                finding.subject.position == kHead) {
                return row;
            }
        }
        return -1;
    }
    void choose() const { list().setCurrentIndex(model().index(row(), 0)); }
    /// Whether the menu of a card offers it, which is then done when @p isDone.
    bool menuOffers(int row, bool isDone = false) const
    {
        const QModelIndex card = model().index(row, 0);
        list().scrollTo(card);
        Q_EMIT list().customContextMenuRequested(list().visualRect(card).center());
        auto* menu = panel().findChild<QMenu*>(u"findingMenu"_s);
        auto* action = menu->findChild<QAction*>(u"findingAcceptAction"_s);
        const bool isOffered = action->isEnabled();
        if (isDone) {
            action->trigger();
        }
        delete menu;
        return isOffered;
    }
    [[nodiscard]] AcceptFindingDialog* dialog() const
    {
        return panel().findChild<AcceptFindingDialog*>();
    }
    [[nodiscard]] QLineEdit* edit(const QString& name) const
    {
        return dialog()->findChild<QLineEdit*>(name);
    }
    [[nodiscard]] QString problem(const QString& field) const
    {
        return dialog()->findChild<QLabel*>(field + u"Problem"_s)->text();
    }
    [[nodiscard]] bool isSaid(const QString& words) const
    {
        for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
            if (label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    void fill() const
    {
        edit(u"decidedBy"_s)->setText(u"Ban Cán sự đảng"_s);
        edit(u"decisionNumber"_s)->setText(u"45-QĐ/BCSĐ"_s);
        edit(u"reason"_s)->setText(u"Chuyên gia đầu ngành"_s);
    }
    void record() const
    {
        dialog()->accept();
        QTRY_VERIFY(!dialog());
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
};

QTEST_MAIN(TestExceptionDialog)
#include "tst_exception_dialog.moc"
