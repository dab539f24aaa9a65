#include "tests/ui/support/window_fixture.h"
#include "ui/appointments/appointment_page.h"
#include "ui/appointments/event_model.h"
#include "ui/appointments/event_pane.h"
#include "ui/records/act_dialog.h"
#include "ui/records/decision_edit.h"
#include "ui/records/field_form.h"
#include "ui/search/subject_edit.h"
#include "ui/table/data_table.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/partial_date_edit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QToolButton>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

// Of the plan office.
const CadreId kHoa(3); ///< Nguyễn Văn Hoà, in the plan for head and deputy, holds nothing
const CadreId kMay(4); ///< Lò Thị Mây, head of the phòng
const CadreId kDat(5); ///< Trần Quốc Đạt, deputy since 01/12/2012 as planned
const PositionId kDeputy(2);
const PositionId kOfficeDeputy(3);

} // namespace

class TestAppointmentPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        open(u"plan.kecan"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void page_listsCareersNewestFirst()
    {
        QCOMPARE(model().rowCount(), 4);
        QCOMPARE(text(0, EventModel::Person), u"Trần Quốc Đạt"_s);
        QVERIFY(pane().contains(u"Trần Quốc Đạt"_s));
        QVERIFY(pane().contains(u"Plan QH-2012: appointed as planned"_s));
        QCOMPARE(m_page->count()->shown, 4);
        QVERIFY(m_page->count()->total > 4);
    }

    void words_narrowAsTyped_butNotWhatIsStillComposed()
    {
        auto* words = child<QLineEdit>(u"eventWords"_s);
        words->setText(u"tran dat"_s);
        QCOMPARE(model().rowCount(), 1);
        words->clear();
        QInputMethodEvent composing(u"zzz"_s, {});
        QCoreApplication::sendEvent(words, &composing);
        QCOMPARE(model().rowCount(), 4);
        QInputMethodEvent committed;
        committed.setCommitString(u"May"_s);
        QCoreApplication::sendEvent(words, &committed);
        QCOMPARE(model().rowCount(), 1);
        QTest::keyClick(words, Qt::Key_Escape);
        QCOMPARE(model().rowCount(), 4);
    }

    void noMatch_saysSoAndCanBeCleared()
    {
        child<QLineEdit>(u"eventWords"_s)->setText(u"zzz"_s);
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(!pane().contains(u"Trần Quốc Đạt"_s));
        auto* empty = m_page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        Q_EMIT empty->buttonClicked();
        QCOMPARE(model().rowCount(), 4);
    }

    void groups_areCountedAndTicked()
    {
        auto* beginnings = child<QToolButton>(u"eventGroup0"_s);
        QCOMPARE(beginnings->text(), u"Appointments 4"_s);
        beginnings->click();
        QCOMPARE(model().rowCount(), 0);
        QCOMPARE(beginnings->text(), u"Appointments 4"_s);
        m_page->findChild<QAction*>(u"eventGroup7"_s)->trigger();
        QVERIFY(model().rowCount() > 8);
        QCOMPARE(text(0, EventModel::Kind), u"Plan closed"_s);
    }

    void period_followsTheDayOfView()
    {
        auto* period = child<QComboBox>(u"eventPeriod"_s);
        period->setCurrentIndex(1);
        QCOMPARE(period->currentText(), u"Year 2012"_s);
        QCOMPARE(model().rowCount(), 1);
        context().setDay(*Day::fromIso(u"2010-05-02"_s));
        QCOMPARE(period->currentText(), u"Year 2010"_s);
        QCOMPARE(text(0, EventModel::Person), u"Lò Thị Mây"_s);
        period->setCurrentIndex(3);
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(text(0, EventModel::State), u"Not yet in effect"_s);
        period->setCurrentIndex(4);
        auto* from = child<DayEdit>(u"eventFrom"_s);
        QVERIFY(from->isVisible());
        QTest::keyClick(from, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(from, u"2/1/2005"_s);
        QTest::keyClick(from, Qt::Key_Return);
        // Until the day of view.
        QCOMPARE(model().rowCount(), 2);
    }

    void decision_withOrWithout()
    {
        child<QComboBox>(u"eventDecision"_s)->setCurrentIndex(1);
        QCOMPARE(model().rowCount(), 0);
        child<QComboBox>(u"eventDecision"_s)->setCurrentIndex(2);
        QCOMPARE(model().rowCount(), 4);
    }

    void unit_withAllBelowIt()
    {
        child<SubjectEdit>(u"eventUnit"_s)->setSubject(UnitId(3));
        QCOMPARE(model().rowCount(), 1);
        QCOMPARE(text(0, EventModel::Person), u"Lò Thị Mây"_s);
        child<SubjectEdit>(u"eventUnit"_s)->setSubject(UnitId(1));
        QCOMPARE(model().rowCount(), 4);
    }

    void headings_sort()
    {
        Q_EMIT table().sortWanted({{EventModel::Person, false}});
        QCOMPARE(text(0, EventModel::Person), u"Trần Quốc Đạt"_s);
        QCOMPARE(text(3, EventModel::Person), u"Phạm Đức Thắng"_s);
        QCOMPARE(table().sortKeys().size(), std::size_t{1});
    }

    void copy_withHeadings_fillsTheClipboard()
    {
        table().selectRow(0);
        QVERIFY(m_page->can(ActionId::CopyWithHeadings));
        m_page->run(ActionId::CopyWithHeadings);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines[0].startsWith(u"Effective on\tFull name\tEvent"_s));
        QVERIFY(lines[1].startsWith(u"01/12/2012\tTrần Quốc Đạt\tAppointment"_s));
    }

    void reveal_anEventTheFilterHides_showsIt()
    {
        child<QLineEdit>(u"eventWords"_s)->setText(u"zzz"_s);
        m_fixture->window.enterPage(0);
        m_fixture->window.reveal(eventOf(kDat));
        QVERIFY(m_page->isVisible());
        QCOMPARE(table().currentKey(), std::optional(eventOf(kDat).value()));
        QVERIFY(!m_page->reveal(kDat));
    }

    void newEvent_isShownBeforeAndAfter_undoneAndRedone()
    {
        ActDialog& dialog = openAct(ActionId::NewEvent);
        field<SubjectEdit>(dialog, u"person"_s)->setSubject(kMay);
        field<SubjectEdit>(dialog, u"post"_s)->setSubject(kOfficeDeputy);
        field<PartialDateEdit>(dialog, u"effectiveOn"_s)->setText(u"15/12/2012"_s);
        field<PartialDateEdit>(dialog, u"plannedEndDay"_s)->setText(u"2015"_s);
        field<QToolButton>(dialog, u"plannedEndUsual"_s)->click();
        auto* decision = field<DecisionEdit>(dialog, u"decision"_s);
        decision->findChildren<QLineEdit*>().front()->setText(u"55-QĐ/BTC"_s);
        Q_EMIT decision->changed();
        QTRY_VERIFY(dialog.consequences().size() >= 3);
        QVERIFY(dialog.consequences().join(u'\n').contains(u"Seat filled: Phó Chánh Văn phòng"_s));
        // The phòng is left by default.
        QVERIFY(dialog.consequences().join(u'\n').contains(u"Leaves: Trưởng phòng"_s));
        dialog.accept();
        QVERIFY(!dialog.isVisible());

        QCOMPARE(model().rowCount(), 6);
        QCOMPARE(text(0, EventModel::Person), u"Lò Thị Mây"_s);
        const int row = model().rowOf(*table().currentKey());
        QCOMPARE(text(row, EventModel::Decision), u"55-QĐ/BTC"_s);
        QCOMPARE(text(row, EventModel::PlannedEnd), u"15/12/2017"_s);
        QCOMPARE(commands().stack().undoText(), u"Appointment of Lò Thị Mây"_s);
        commands().undo();
        QCOMPARE(model().rowCount(), 4);
        commands().redo();
        QCOMPARE(model().rowCount(), 6);
    }

    void newEvent_keepingAPost_leavesItHeld()
    {
        ActDialog& dialog = openAct(ActionId::NewEvent);
        field<SubjectEdit>(dialog, u"person"_s)->setSubject(kMay);
        field<SubjectEdit>(dialog, u"post"_s)->setSubject(kOfficeDeputy);
        auto* left = dialog.findChild<QWidget*>(u"leaving"_s)->findChild<QCheckBox*>();
        QVERIFY(left->isChecked());
        left->click();
        dialog.accept();
        QCOMPARE(model().rowCount(), 5);
        QCOMPARE(context().snapshot()->tenuresOf(kMay).size(), std::size_t{2});
    }

    void newEvent_ofThePast_comesWithItsEnd()
    {
        ActDialog& dialog = openAct(ActionId::NewEvent);
        field<SubjectEdit>(dialog, u"person"_s)->setSubject(kMay);
        field<PartialDateEdit>(dialog, u"effectiveOn"_s)->setText(u"2002"_s);
        field<SubjectEdit>(dialog, u"post"_s)->setSubject(kOfficeDeputy);
        field<PartialDateEdit>(dialog, u"endedOn"_s)->setText(u"2001"_s);
        dialog.accept();
        QVERIFY(!dialog.findChild<FieldForm*>()->problem(u"endedOn"_s).isEmpty());
        field<PartialDateEdit>(dialog, u"endedOn"_s)->setText(u"3/2005"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(model().rowCount(), 6);
        // What she holds today is not left by it.
        QCOMPARE(context().snapshot()->tenuresOf(kMay).size(), std::size_t{1});
        QCOMPARE(context().snapshot()->derived().tenuresOf(kMay).size(), std::size_t{2});
    }

    void newEvent_badInput_isSaidAtItsField_andNothingIsLost()
    {
        ActDialog& dialog = openAct(ActionId::NewEvent);
        field<PartialDateEdit>(dialog, u"effectiveOn"_s)->setText(u"32/13/2012"_s);
        field<PartialDateEdit>(dialog, u"plannedEndDay"_s)->setText(u"soon"_s);
        field<QLineEdit>(dialog, u"remark"_s)->setText(u"kept"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        auto* form = dialog.findChild<FieldForm*>();
        for (const QString& name : {u"person"_s, u"post"_s, u"effectiveOn"_s, u"plannedEnd"_s}) {
            QVERIFY2(!form->problem(name).isEmpty(), qPrintable(name));
        }
        QCOMPARE(field<QLineEdit>(dialog, u"remark"_s)->text(), u"kept"_s);
        field<SubjectEdit>(dialog, u"person"_s)->setSubject(kDat);
        field<SubjectEdit>(dialog, u"post"_s)->setSubject(kDeputy);
        field<PartialDateEdit>(dialog, u"effectiveOn"_s)->setText(u"20/12/2012"_s);
        field<PartialDateEdit>(dialog, u"plannedEndDay"_s)->setText(u"2011"_s);
        dialog.accept();
        QVERIFY(form->problem(u"plannedEnd"_s).contains(u"later"_s));
        field<PartialDateEdit>(dialog, u"plannedEndDay"_s)->clear();
        dialog.accept();
        // He holds it already, which the core says.
        QVERIFY(dialog.findChild<QLabel*>(u"actProblem"_s)->text().contains(u"Trần Quốc Đạt"_s));
        QCOMPARE(model().rowCount(), 4);
        dialog.reject();
    }

    void newEvent_reliefAndReappointment_chooseAmongWhatIsHeld()
    {
        ActDialog& dialog = openAct(ActionId::NewEvent);
        choose(dialog, u"kind"_s, EventKind::Relieved);
        field<SubjectEdit>(dialog, u"person"_s)->setSubject(kHoa);
        dialog.accept();
        QVERIFY(!dialog.findChild<FieldForm*>()->problem(u"holding"_s).isEmpty());
        QVERIFY(field<QWidget>(dialog, u"post"_s)->isHidden());
        field<SubjectEdit>(dialog, u"person"_s)->setSubject(kMay);
        QCOMPARE(field<QComboBox>(dialog, u"holding"_s)->count(), 1);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(text(0, EventModel::Kind), u"Relief from the post"_s);
        QVERIFY(context().snapshot()->tenuresOf(kMay).empty());
    }

    void newEvent_gradeExamAndDeparture()
    {
        ActDialog& exam = openAct(ActionId::NewEvent);
        choose(exam, u"kind"_s, EventKind::GradeExamSat);
        field<SubjectEdit>(exam, u"person"_s)->setSubject(kHoa);
        exam.accept();
        QVERIFY(!exam.findChild<FieldForm*>()->problem(u"target"_s).isEmpty());
        field<QComboBox>(exam, u"target"_s)->setCurrentIndex(0);
        exam.accept();
        QVERIFY(!exam.isVisible());
        ActDialog& departure = openAct(ActionId::NewEvent);
        choose(departure, u"kind"_s, EventKind::Retired);
        field<SubjectEdit>(departure, u"person"_s)->setSubject(kMay);
        departure.accept();
        QVERIFY(!departure.isVisible());
        QCOMPARE(text(0, EventModel::Kind), u"Retirement"_s);
        QVERIFY(pane().contains(u"Leaves: Trưởng phòng"_s));
    }

    void correct_theDay_movesThePlanEntryToo()
    {
        m_page->reveal(eventOf(kDat));
        ActDialog& dialog = openAct(ActionId::CorrectEvent);
        field<PartialDateEdit>(dialog, u"effectiveOn"_s)->setText(u"05/12/2012"_s);
        dialog.accept();
        QVERIFY(!dialog.findChild<FieldForm*>()->problem(u"reason"_s).isEmpty());
        field<QLineEdit>(dialog, u"reason"_s)->setText(u"typed wrongly"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(text(0, EventModel::EffectiveOn), u"05/12/2012"_s);
        QVERIFY(pane().contains(u"01/12/2012 → 05/12/2012"_s));
        QVERIFY(pane().contains(u"typed wrongly"_s));
        const PlanRecord* plan = context().snapshot()->derived().plan(PlanId(1));
        QCOMPARE(plan->find(NominationId(5))->steps.back().on, *Day::fromIso(u"2012-12-05"_s));
        child<QCheckBox>(u"eventTakenBack"_s)->setChecked(true);
        QCOMPARE(model().rowCount(), 5);
        commands().undo();
        QCOMPARE(planStep(), *Day::fromIso(u"2012-12-01"_s));
        commands().redo();
        QCOMPARE(planStep(), *Day::fromIso(u"2012-12-05"_s));
    }

    void correct_anUnusualRecord_keepsWhatItSays()
    {
        TenureDetail detail;
        detail.organisation = u"Tỉnh uỷ A"_s;
        QVERIFY(commands().run(BeginTenure{.kind = EventKind::Rotated,
                                           .cadre = kHoa,
                                           .position = {},
                                           .capacity = Capacity::Seconded,
                                           .on = *PartialDate::fromYmd(2012, 12, 20),
                                           .detail = detail},
                               u"Rotation"_s));
        m_page->reveal(eventOf(kHoa));
        ActDialog& dialog = openAct(ActionId::CorrectEvent);
        field<PartialDateEdit>(dialog, u"effectiveOn"_s)->setText(u"21/12/2012"_s);
        field<QLineEdit>(dialog, u"reason"_s)->setText(u"typed wrongly"_s);
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        const Event& right = context().workspace()->history().event(eventOf(kHoa));
        QVERIFY(right.effectiveOn == *Day::fromIso(u"2012-12-21"_s));
        QVERIFY(right.capacity == Capacity::Seconded);
        QCOMPARE(right.body<TenureDetail>()->organisation, u"Tỉnh uỷ A"_s);
    }

    void correct_nothing_isSaid()
    {
        m_page->reveal(eventOf(kDat));
        ActDialog& dialog = openAct(ActionId::CorrectEvent);
        field<QLineEdit>(dialog, u"reason"_s)->setText(u"typed wrongly"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        QVERIFY(!dialog.findChild<QLabel*>(u"actProblem"_s)->text().isEmpty());
        dialog.reject();
        QVERIFY(!commands().stack().canUndo());
    }

    void retract_needsAReason_andTakesTheActBack()
    {
        m_page->reveal(eventOf(kDat));
        ActDialog& dialog = openAct(ActionId::RetractEvent);
        dialog.accept();
        QVERIFY(!dialog.findChild<FieldForm*>()->problem(u"reason"_s).isEmpty());
        field<QLineEdit>(dialog, u"reason"_s)->setText(u"another person"_s);
        QTRY_VERIFY(!dialog.consequences().isEmpty());
        QVERIFY(dialog.consequences().front().startsWith(u"2 record"_s));
        dialog.accept();
        QVERIFY(!dialog.isVisible());
        QCOMPARE(model().rowCount(), 3);
        QVERIFY(context().snapshot()->tenuresOf(kDat).empty());
        commands().undo();
        QCOMPARE(model().rowCount(), 4);
    }

    void retract_whatALaterActRestsOn_isRefusedAtOnce()
    {
        QVERIFY(commands().run(EndTenure{.kind = EventKind::Relieved,
                                         .cadre = kDat,
                                         .position = kDeputy,
                                         .on = *PartialDate::fromYmd(2012, 12, 20)},
                               u"Relief"_s));
        m_page->reveal(eventOf(kDat));
        ActDialog& dialog = openAct(ActionId::RetractEvent);
        QVERIFY(dialog.findChild<QLabel*>(u"retractRefusal"_s)->isVisible());
        field<QLineEdit>(dialog, u"reason"_s)->setText(u"wrong"_s);
        dialog.accept();
        QVERIFY(dialog.isVisible());
        dialog.reject();
        QCOMPARE(model().rowCount(), 5);
    }

    void revocation_endsWhatRestsOnTheDecision()
    {
        const DocumentId decision = appointedByDecision();
        QVERIFY(m_page->reveal(eventOf(kHoa)));
        Q_EMIT table().customContextMenuRequested(QPoint(5, 5));
        auto* revoke = m_page->findChild<QAction*>(u"eventRevoke"_s);
        QVERIFY(revoke->isEnabled());
        qobject_cast<QWidget*>(revoke->parent())->close();
        revoke->trigger();
        ActDialog& dialog = *m_page->findChildren<ActDialog*>().last();
        field<PartialDateEdit>(dialog, u"effectiveOn"_s)->setText(u"never"_s);
        dialog.accept();
        QVERIFY(!dialog.findChild<FieldForm*>()->problem(u"effectiveOn"_s).isEmpty());
        field<PartialDateEdit>(dialog, u"effectiveOn"_s)->setText(u"30/12/2012"_s);
        dialog.accept();
        QVERIFY(context().snapshot()->tenuresOf(kHoa).empty());
        QVERIFY(m_page->reveal(decision));
        QCOMPARE(text(0, EventModel::Kind), u"Decision revoked"_s);
        m_page->reveal(eventOf(kHoa));
        QVERIFY(pane().contains(u"Revoked on"_s));
        commands().undo();
        QCOMPARE(context().snapshot()->tenuresOf(kHoa).size(), std::size_t{1});
    }

    void language_another_keepsTheRowAndTheFilter()
    {
        m_page->reveal(eventOf(kMay));
        m_fixture->language.setLanguage(Language::Vietnamese);
        QCOMPARE(table().currentKey(), std::optional(eventOf(kMay).value()));
        QCOMPARE(model().rowCount(), 4);
        QVERIFY(pane().contains(u"Lò Thị Mây"_s));
        m_fixture->language.setLanguage(Language::English);
        QCOMPARE(text(0, EventModel::Kind), u"Appointment"_s);
    }

    void readOnlyStore_offersNoActs()
    {
        open(u"shared.kecan"_s);
        QCOMPARE(model().rowCount(), 4);
        QVERIFY(!m_page->can(ActionId::NewEvent));
        QVERIFY(!m_page->can(ActionId::CorrectEvent));
        QVERIFY(!m_page->can(ActionId::RetractEvent));
        QVERIFY(!child<QPushButton>(u"eventNew"_s)->isEnabled());
    }

    void emptyStore_saysWhatToDo()
    {
        open(u"empty.kecan"_s);
        QVERIFY(m_page->findChild<EmptyState*>()->isVisible());
        QVERIFY(!m_page->count());
        QVERIFY(!m_page->can(ActionId::NewEvent));
    }

    void enter_onARow_leadsToThePerson()
    {
        std::vector<Subject> wanted;
        connect(&context(), &ViewContext::revealWanted, this, [&wanted](const Subject& subject) {
            wanted.push_back(subject);
        });
        m_page->reveal(eventOf(kDat));
        QTest::keyClick(&table(), Qt::Key_Return);
        disconnect(&context(), nullptr, this, nullptr);
        QCOMPARE(wanted.size(), std::size_t{1});
        QVERIFY(wanted.front() == Subject(kDat));
    }

private:
    void open(const QString& name)
    {
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(name)));
        context().setDay(*Day::fromIso(u"2012-12-31"_s));
        m_fixture->enter(u"appointments"_s);
        m_page = m_fixture->window.findChild<AppointmentPage*>();
    }
    [[nodiscard]] ViewContext& context() const { return m_fixture->window.context(); }
    [[nodiscard]] CommandRunner& commands() const { return m_fixture->window.commands(); }
    [[nodiscard]] const EventModel& model() const { return m_page->model(); }
    [[nodiscard]] DataTable& table() const { return *m_page->findChild<DataTable*>(); }
    [[nodiscard]] QString pane() const { return m_page->findChild<EventPane*>()->text(); }
    [[nodiscard]] QString text(int row, int column) const
    {
        return model().index(row, column).data().toString();
    }
    template <class Widget>
    Widget* child(const QString& name) const
    {
        return m_page->findChild<Widget*>(name);
    }
    template <class Widget>
    static Widget* field(const ActDialog& dialog, const QString& name)
    {
        return dialog.findChild<Widget*>(name);
    }
    static void choose(const ActDialog& dialog, const QString& name, EventKind kind)
    {
        auto* box = field<QComboBox>(dialog, name);
        box->setCurrentIndex(box->findData(static_cast<int>(kind)));
    }
    /// Appoints Nguyễn Văn Hoà to a deputy's post by a decision of his own.
    [[nodiscard]] DocumentId appointedByDecision() const
    {
        BatchDraft draft(context().workspace()->history());
        DecisionDocument decision;
        decision.number = u"77-QĐ/BTC"_s;
        const auto registered = draft.add(RegisterDocument{decision});
        const auto appointed = draft.add(BeginTenure{.kind = EventKind::Appointed,
                                                     .cadre = kHoa,
                                                     .position = kOfficeDeputy,
                                                     .capacity = Capacity::Full,
                                                     .on = *PartialDate::fromYmd(2012, 12, 15),
                                                     .document = registered->front().document});
        Q_ASSERT(appointed);
        const auto done = commands().record(draft, u"begin-tenure"_s, u"Appointment"_s);
        Q_ASSERT(done);
        return *registered->front().document;
    }
    ActDialog& openAct(ActionId id) const
    {
        Q_ASSERT(m_page->can(id));
        m_page->run(id);
        return *m_page->findChildren<ActDialog*>().last();
    }
    /// The day the person was appointed as planned.
    [[nodiscard]] Day planStep() const
    {
        return context()
            .snapshot()
            ->derived()
            .plan(PlanId(1))
            ->find(NominationId(5))
            ->steps.back()
            .on;
    }
    /// The opening of the only holding.
    [[nodiscard]] EventId eventOf(CadreId cadre) const
    {
        return context().snapshot()->derived().tenuresOf(cadre).front().openedBy;
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    AppointmentPage* m_page = nullptr;
};

QTEST_MAIN(TestAppointmentPage)
#include "tst_appointment_page.moc"
