#include "tests/ui/support/acts_fixture.h"
#include "ui/cadres/cadre_acts.h"
#include "ui/cadres/cadre_dialog.h"
#include "ui/cadres/manner_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

/// People of the plan office: 2 is Nguyễn Văn Hòa, 3 Nguyễn Văn Hoà, 4 Lò Thị Mây; all registered
/// on 01/01/2000.
class TestCadreActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
        open({});
    }
    void cleanup()
    {
        m_acts.reset();
        m_fixture.reset();
    }

    void edit_unchanged_recordsNothing();
    void edit_correction_holdsFromTheBeginning_andUndo();
    void edit_newFromADay_leavesTheTimeBefore();
    void edit_byANewDecision_registersIt();
    void edit_badDate_keepsTheTextAndSaysWhy();
    void edit_halfTyped_isNotWrongYet();
    void edit_contradiction_isSaidAtItsField();
    void edit_severalWrong_areAllSaid();
    void edit_changeBeforeTheRecord_isRefusedAtTheDay();
    void edit_warning_doesNotStop();
    void edit_onlyTouchedFields_areRecorded();
    void edit_sortName_readsTheNameAnew();
    void edit_enterRecords_escapeLeaves();
    void edit_tab_goesThroughTheFieldsInOrder();
    void edit_language_keepsWhatIsTyped();
    void several_differing_isLockedUntilTicked();
    void several_equal_isEditedAtOnce();
    void several_tickedAndEmpty_takesTheValueAway();
    void several_changeBeforeOneRecord_namesThePerson();
    void several_haveNoNameAndCode();
    void new_registers_andUndo();
    void new_withoutNameAndDay_saysBoth();
    void new_codeTaken_isRefused();
    void new_decomposedLetters_areStoredComposed();
    void cell_grade_isNewFromTheDay();
    void cell_homeTown_isACorrection();
    void cell_list_takesItsWords();
    void readOnly_saysSo();
    void unknownPeople_openNothing();
    void narrow_hasFewerColumns();

private:
    void open(const QString& file)
    {
        m_acts.reset();
        m_fixture = std::make_unique<test::ActsFixture>(file);
        QVERIFY(m_fixture->isOpen);
        m_acts = std::make_unique<CadreActs>(m_fixture->services, &m_fixture->base.window);
    }
    CadreDialog* dialog() const
    {
        return m_fixture->base.window.findChild<CadreDialog*>(QString(),
                                                              Qt::FindDirectChildrenOnly);
    }
    CadreDialog* edit(std::vector<std::int64_t> numbers)
    {
        std::vector<CadreId> cadres;
        for (const std::int64_t number : numbers) {
            cadres.emplace_back(number);
        }
        m_acts->edit(cadres);
        return dialog();
    }
    static void type(CadreDialog* dialog, CadreField field, const QString& text)
    {
        auto* line = dialog->findChild<QLineEdit*>(fieldName(field));
        QVERIFY(line && line->isEnabled());
        line->setFocus();
        line->selectAll();
        line->insert(text);
    }
    static void choose(CadreDialog* dialog, CadreField field, const QString& text)
    {
        auto* list = dialog->findChild<QComboBox*>(fieldName(field));
        QVERIFY(list && list->isEnabled());
        list->setCurrentText(text);
        QCOMPARE(list->currentText(), text);
    }
    static QString problem(CadreDialog* dialog, CadreField field)
    {
        return dialog->cadreForm().edit(field)->message();
    }
    static void pick(CadreDialog* dialog, const QString& button)
    {
        dialog->findChild<QRadioButton*>(button)->setChecked(true);
    }
    /// Presses the button of the act; true when the dialog closed.
    static bool record(CadreDialog* dialog)
    {
        const QPointer<CadreDialog> guard = dialog;
        dialog->findChild<QPushButton*>(u"actAccept"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return guard.isNull();
    }
    std::int64_t batches() const { return m_fixture->history().head().batches; }
    CommandRunner& commands() { return m_fixture->services.commands; }

    std::unique_ptr<test::ActsFixture> m_fixture;
    std::unique_ptr<CadreActs> m_acts;
};

void TestCadreActs::edit_unchanged_recordsNothing()
{
    const std::int64_t before = batches();
    CadreDialog* form = edit({2});
    QVERIFY(form);
    QVERIFY(record(form));
    QCOMPARE(batches(), before);
    // Typed and typed back is unchanged too.
    form = edit({2});
    type(form, CadreField::Code, u"X"_s);
    type(form, CadreField::Code, u" CB002 "_s);
    QVERIFY(record(form));
    QCOMPARE(batches(), before);
}

void TestCadreActs::edit_correction_holdsFromTheBeginning_andUndo()
{
    const auto before = m_fixture->history().derived();
    CadreDialog* form = edit({2});
    type(form, CadreField::HomeTown, u"Nam Định"_s);
    type(form, CadreField::Birth, u"1/9/1971"_s);
    QVERIFY(record(form));
    const auto after = m_fixture->history().derived();
    const CadreProfile& first = after->cadre(CadreId(2))->versions.front().profile;
    QCOMPARE(first.homeTown, u"Nam Định"_s);
    QCOMPARE(first.birth->text(), u"01/09/1971"_s);
    QCOMPARE(after->cadre(CadreId(2))->versions.size(), std::size_t{1});
    QVERIFY(commands().stack().undoText().contains(u"Nguyễn Văn Hòa"_s));

    commands().undo();
    QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
    commands().redo();
    QVERIFY(sameDerived(*after, *m_fixture->history().derived()));
    QVERIFY(m_fixture->base.dialogs.problems.isEmpty());
}

void TestCadreActs::edit_newFromADay_leavesTheTimeBefore()
{
    CadreDialog* form = edit({2});
    choose(form, CadreField::Grade, u"Chuyên viên cao cấp"_s);
    pick(form, u"mannerNew"_s);
    form->findChild<QLineEdit*>(u"from"_s)->setText(u"6/2012"_s);
    QVERIFY(record(form));
    const CadreRecord& person = *m_fixture->history().derived()->cadre(CadreId(2));
    QCOMPARE(person.on(*Day::fromIso(u"2012-05-31"_s)).grade, Grade::PrincipalSpecialist);
    QCOMPARE(person.on(*Day::fromIso(u"2012-06-01"_s)).grade, Grade::SeniorSpecialist);
}

void TestCadreActs::edit_byANewDecision_registersIt()
{
    CadreDialog* form = edit({2});
    choose(form, CadreField::Grade, u"Chuyên viên cao cấp"_s);
    pick(form, u"mannerNew"_s);
    form->findChild<QCheckBox*>(u"hasDecision"_s)->setChecked(true);
    // Named without a number and without a word it cannot be registered.
    form->findChild<QLineEdit*>(u"decisionSigner"_s)->setText(u"Lê Văn Ký"_s);
    QVERIFY(!record(form));
    QVERIFY(!form->mannerEdit()->problem(u"decision"_s).isEmpty());
    form->findChild<QLineEdit*>(u"decisionNumber"_s)->setText(u"99-QĐ/BTC"_s);
    QVERIFY(record(form));
    const Event& last = m_fixture->history().events().back();
    const DecisionDocument* paper =
        m_fixture->history().derived()->structure->document(last.document);
    QVERIFY(paper);
    QCOMPARE(paper->number, u"99-QĐ/BTC"_s);
}

void TestCadreActs::edit_badDate_keepsTheTextAndSaysWhy()
{
    const std::int64_t before = batches();
    CadreDialog* form = edit({2});
    type(form, CadreField::Birth, u"31/02/1970"_s);
    QVERIFY(!record(form));
    QCOMPARE(batches(), before);
    auto* line = form->findChild<QLineEdit*>(fieldName(CadreField::Birth));
    QCOMPARE(line->text(), u"31/02/1970"_s);
    QVERIFY(problem(form, CadreField::Birth).contains(u"31/02/1970"_s));
    QVERIFY(line->accessibleDescription().contains(u"31/02/1970"_s));
    QCOMPARE(form->focusWidget(), line);
    type(form, CadreField::Birth, u"28/02/1970"_s);
    QVERIFY(problem(form, CadreField::Birth).isEmpty());
    QVERIFY(record(form));
}

void TestCadreActs::edit_halfTyped_isNotWrongYet()
{
    CadreDialog* form = edit({2});
    form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(form));
    type(form, CadreField::RecruitedOn, u"31/0"_s);
    QVERIFY(problem(form, CadreField::RecruitedOn).isEmpty());
    form->findChild<QLineEdit*>(fieldName(CadreField::Note))->setFocus();
    QCoreApplication::processEvents();
    QVERIFY(!problem(form, CadreField::RecruitedOn).isEmpty());
}

void TestCadreActs::edit_contradiction_isSaidAtItsField()
{
    CadreDialog* form = edit({2});
    type(form, CadreField::PartyProbationary, u"3/2/1995"_s);
    type(form, CadreField::PartyOfficial, u"3/2/1994"_s);
    QVERIFY(!record(form));
    QVERIFY(problem(form, CadreField::PartyOfficial).contains(u"03/02/1995"_s));
    QVERIFY(problem(form, CadreField::PartyProbationary).isEmpty());
}

void TestCadreActs::edit_severalWrong_areAllSaid()
{
    CadreDialog* form = edit({2});
    type(form, CadreField::Birth, u"x"_s);
    type(form, CadreField::RecruitedOn, u"1/1/95"_s);
    type(form, CadreField::Name, QString());
    QVERIFY(!record(form));
    for (const CadreField field : {CadreField::Birth, CadreField::RecruitedOn, CadreField::Name}) {
        QVERIFY(!problem(form, field).isEmpty());
    }
    QCOMPARE(form->focusWidget(), form->findChild<QLineEdit*>(fieldName(CadreField::Name)));
}

void TestCadreActs::edit_changeBeforeTheRecord_isRefusedAtTheDay()
{
    CadreDialog* form = edit({2});
    type(form, CadreField::Note, u"x"_s);
    pick(form, u"mannerNew"_s);
    auto* from = form->findChild<QLineEdit*>(u"from"_s);
    from->setText(u"1/1/2000"_s);
    QVERIFY(!record(form));
    QVERIFY(form->mannerEdit()->problem(u"from"_s).contains(u"01/01/2000"_s));
    from->clear();
    QVERIFY(!record(form));
    QVERIFY(!form->mannerEdit()->problem(u"from"_s).isEmpty());
    from->setText(u"mai"_s);
    QVERIFY(!record(form));
    QCOMPARE(from->text(), u"mai"_s);
    pick(form, u"mannerCorrect"_s);
    QVERIFY(record(form));
    QCOMPARE(m_fixture->profile(2).note, u"x"_s);
}

void TestCadreActs::edit_warning_doesNotStop()
{
    CadreDialog* form = edit({2});
    type(form, CadreField::PartyProbationary, u"1985"_s);
    QVERIFY(record(form));
    QCOMPARE(m_fixture->profile(2).partyProbationary->text(), u"1985"_s);
    form = edit({2});
    type(form, CadreField::Ethnicity, u"Chiêm"_s);
    form->findChild<QLineEdit*>(fieldName(CadreField::Note))->setFocus();
    QVERIFY(problem(form, CadreField::Ethnicity).startsWith(u"Note: "_s));
    QVERIFY(record(form));
}

void TestCadreActs::edit_onlyTouchedFields_areRecorded()
{
    CadreDialog* form = edit({2});
    type(form, CadreField::Note, u"ghi chú"_s);
    pick(form, u"mannerNew"_s);
    QVERIFY(record(form));
    const auto* change = m_fixture->history().events().back().body<CadreChange>();
    QVERIFY(change);
    QVERIFY(change->mask == FieldMask<CadreField>{CadreField::Note});
}

void TestCadreActs::edit_sortName_readsTheNameAnew()
{
    CadreDialog* form = edit({4});
    auto* sort = form->findChild<QLineEdit*>(u"sortName"_s);
    QCOMPARE(sort->placeholderText(), u"Mây, Lò, Thị"_s);
    sort->setText(u"Thị Mây, Lò"_s);
    QVERIFY(record(form));
    QCOMPARE(m_fixture->profile(4).name.full(), u"Lò Thị Mây"_s);
    QCOMPARE(m_fixture->profile(4).name.given(), u"Thị Mây"_s);
}

void TestCadreActs::edit_enterRecords_escapeLeaves()
{
    CadreDialog* form = edit({2});
    type(form, CadreField::Note, u"một"_s);
    QTest::keyClick(form->findChild<QLineEdit*>(fieldName(CadreField::Note)), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!dialog());
    QCOMPARE(m_fixture->profile(2).note, u"một"_s);
    form = edit({2});
    type(form, CadreField::Note, u"hai"_s);
    QTest::keyClick(form, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!dialog());
    QCOMPARE(m_fixture->profile(2).note, u"một"_s);
}

void TestCadreActs::edit_tab_goesThroughTheFieldsInOrder()
{
    CadreDialog* form = edit({2});
    form->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(form));
    QStringList order;
    form->findChild<QLineEdit*>(fieldName(CadreField::Name))->setFocus();
    for (int i = 0; i < 9; ++i) {
        order << form->focusWidget()->objectName();
        QTest::keyClick(form->focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(order,
             QStringList({u"name"_s,
                          u"sortName"_s,
                          u"code"_s,
                          u"otherNames"_s,
                          u"sex"_s,
                          u"birth"_s,
                          u"ethnicity"_s,
                          u"religion"_s,
                          u"homeTown"_s}));
}

void TestCadreActs::edit_language_keepsWhatIsTyped()
{
    CadreDialog* form = edit({4});
    type(form, CadreField::Birth, u"31/02/1970"_s);
    choose(form, CadreField::Grade, u"Cán sự"_s);
    m_fixture->base.language.setLanguage(Language::Vietnamese);
    QCOMPARE(form->findChild<QLineEdit*>(fieldName(CadreField::Birth))->text(), u"31/02/1970"_s);
    QCOMPARE(form->findChild<QComboBox*>(fieldName(CadreField::Grade))->currentText(), u"Cán sự"_s);
    // The sex is said in another language, not changed.
    QVERIFY(!form->cadreForm().edit(CadreField::Sex)->isTouched());
    m_fixture->base.language.setLanguage(Language::English);
}

void TestCadreActs::several_differing_isLockedUntilTicked()
{
    CadreDialog* form = edit({2, 3, 4});
    auto* birth = form->findChild<QLineEdit*>(fieldName(CadreField::Birth));
    auto* level = form->findChild<QComboBox*>(fieldName(CadreField::ProfessionalLevel));
    QVERIFY(!birth->isEnabled());
    QVERIFY(!level->isEnabled());
    QVERIFY(birth->toolTip().contains(u"6/1970 (1)"_s));
    QVERIFY(!form->cadreForm().isTouched());
    auto* tick = form->findChild<QCheckBox*>(u"professionalLevelTick"_s);
    QVERIFY(tick->isVisible());
    tick->setChecked(true);
    QVERIFY(level->isEnabled());
    QVERIFY(form->cadreForm().isTouched());
    choose(form, CadreField::ProfessionalLevel, u"Tiến sĩ"_s);
    // Taken back, nothing of it is recorded.
    tick->setChecked(false);
    QVERIFY(!level->isEnabled());
    QVERIFY(!form->cadreForm().isTouched());
    tick->setChecked(true);
    choose(form, CadreField::ProfessionalLevel, u"Tiến sĩ"_s);
    const std::int64_t before = batches();
    QVERIFY(record(form));
    QCOMPARE(batches(), before + 1);
    for (const int person : {2, 3, 4}) {
        QCOMPARE(m_fixture->profile(person).professionalLevel, ProfessionalLevel::Doctor);
    }
    QCOMPARE(m_fixture->profile(2).birth->text(), u"6/1970"_s);
    QCOMPARE(commands().stack().undoText(), u"Edit 3 people"_s);
    commands().undo();
    QCOMPARE(m_fixture->profile(3).professionalLevel, ProfessionalLevel::University);
    QCOMPARE(m_fixture->profile(4).professionalLevel, ProfessionalLevel::Master);
}

void TestCadreActs::several_equal_isEditedAtOnce()
{
    CadreDialog* form = edit({2, 3});
    QCOMPARE(form->findChild<QComboBox*>(fieldName(CadreField::Grade))->currentText(),
             u"Chuyên viên chính"_s);
    QVERIFY(!form->findChild<QCheckBox*>(u"gradeTick"_s)->isVisible());
    choose(form, CadreField::Grade, u"Chuyên viên cao cấp"_s);
    QVERIFY(record(form));
    QCOMPARE(m_fixture->profile(2).grade, Grade::SeniorSpecialist);
    QCOMPARE(m_fixture->profile(3).grade, Grade::SeniorSpecialist);
}

void TestCadreActs::several_tickedAndEmpty_takesTheValueAway()
{
    CadreDialog* form = edit({2, 4});
    form->findChild<QCheckBox*>(u"ethnicityTick"_s)->setChecked(true);
    QVERIFY(record(form));
    QVERIFY(m_fixture->profile(2).ethnicity.isEmpty());
    QVERIFY(m_fixture->profile(4).ethnicity.isEmpty());
}

void TestCadreActs::several_changeBeforeOneRecord_namesThePerson()
{
    CadreDialog* form = edit({2, 3});
    type(form, CadreField::Note, u"x"_s);
    pick(form, u"mannerNew"_s);
    form->findChild<QLineEdit*>(u"from"_s)->setText(u"1999"_s);
    QVERIFY(!record(form));
    QVERIFY(form->mannerEdit()->problem(u"from"_s).contains(u"Nguyễn Văn Hòa"_s));
}

void TestCadreActs::several_haveNoNameAndCode()
{
    CadreDialog* form = edit({2, 3});
    QVERIFY(!form->cadreForm().edit(CadreField::Name));
    QVERIFY(!form->cadreForm().edit(CadreField::Code));
}

void TestCadreActs::new_registers_andUndo()
{
    const auto before = m_fixture->history().derived();
    MaybeCadreId added;
    connect(m_acts.get(), &CadreActs::added, this, [&added](CadreId cadre) { added = cadre; });
    m_acts->newPerson();
    CadreDialog* form = dialog();
    QVERIFY(form);
    type(form, CadreField::Name, u"TRẦN THỊ MỚI"_s);
    type(form, CadreField::Birth, u"5/1980"_s);
    form->findChild<QLineEdit*>(u"on"_s)->setText(u"1/6/2012"_s);
    QVERIFY(record(form));
    const CadreRecord* person = m_fixture->history().derived()->cadre(added);
    QVERIFY(person);
    QCOMPARE(person->versions.front().profile.name.full(), u"Trần Thị Mới"_s);
    QCOMPARE(person->versions.front().profile.code, u"CB00008"_s);
    QCOMPARE(person->versions.front().from.iso(), u"2012-06-01"_s);
    commands().undo();
    QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
}

void TestCadreActs::new_withoutNameAndDay_saysBoth()
{
    m_acts->newPerson();
    CadreDialog* form = dialog();
    form->findChild<QLineEdit*>(u"on"_s)->clear();
    type(form, CadreField::Code, QString());
    QVERIFY(!record(form));
    QVERIFY(!problem(form, CadreField::Name).isEmpty());
    QVERIFY(!problem(form, CadreField::Code).isEmpty());
    QVERIFY(!form->findChild<QLabel*>(u"onProblem"_s)->text().isEmpty());
    QVERIFY(m_fixture->base.dialogs.problems.isEmpty());
}

void TestCadreActs::new_codeTaken_isRefused()
{
    m_acts->newPerson();
    CadreDialog* form = dialog();
    type(form, CadreField::Name, u"Trần Thị Mới"_s);
    type(form, CadreField::Code, u"CB002"_s);
    QVERIFY(!record(form));
    QVERIFY(problem(form, CadreField::Code).contains(u"Nguyễn Văn Hòa"_s));
}

void TestCadreActs::new_decomposedLetters_areStoredComposed()
{
    // As they come from a workbook of a Mac, or from some input methods.
    const QString name = u"Trần Thị Mới"_s.normalized(QString::NormalizationForm_D);
    const QString town = u"Hưng Yên"_s.normalized(QString::NormalizationForm_D);
    MaybeCadreId added;
    connect(m_acts.get(), &CadreActs::added, this, [&added](CadreId cadre) { added = cadre; });
    m_acts->newPerson();
    CadreDialog* form = dialog();
    QVERIFY(form);
    type(form, CadreField::Name, name);
    type(form, CadreField::HomeTown, town);
    form->findChild<QLineEdit*>(u"on"_s)->setText(u"1/6/2012"_s);
    QVERIFY(record(form));
    const CadreProfile& profile =
        m_fixture->history().derived()->cadre(added)->versions.front().profile;
    QCOMPARE(profile.name.full(), u"Trần Thị Mới"_s);
    QCOMPARE(profile.homeTown, u"Hưng Yên"_s);
}

void TestCadreActs::cell_grade_isNewFromTheDay()
{
    m_acts->editCell(CadreId(2), CadreField::Grade);
    CadreDialog* form = dialog();
    QVERIFY(form->mannerEdit()->isChange());
    QVERIFY(!form->cadreForm().edit(CadreField::Note));
    QVERIFY(form->cadreForm().edit(CadreField::GradeSince));
    choose(form, CadreField::Grade, u"Chuyên viên cao cấp"_s);
    QVERIFY(record(form));
    const CadreRecord& person = *m_fixture->history().derived()->cadre(CadreId(2));
    QCOMPARE(person.on(*Day::fromIso(u"2012-12-30"_s)).grade, Grade::PrincipalSpecialist);
    QCOMPARE(person.on(*Day::fromIso(u"2012-12-31"_s)).grade, Grade::SeniorSpecialist);
}

void TestCadreActs::cell_homeTown_isACorrection()
{
    m_acts->editCell(CadreId(2), CadreField::HomeTown);
    CadreDialog* form = dialog();
    QVERIFY(!form->mannerEdit()->isChange());
    QCOMPARE(form->focusWidget(), form->findChild<QLineEdit*>(fieldName(CadreField::HomeTown)));
    type(form, CadreField::HomeTown, u"Huế"_s);
    QVERIFY(record(form));
    QCOMPARE(m_fixture->history().derived()->cadre(CadreId(2))->versions.size(), std::size_t{1});
    QCOMPARE(m_fixture->profile(2).homeTown, u"Huế"_s);
}

void TestCadreActs::cell_list_takesItsWords()
{
    m_acts->editCell(CadreId(2), CadreField::Sex);
    CadreDialog* form = dialog();
    choose(form, CadreField::Sex, u"female"_s);
    QVERIFY(record(form));
    QVERIFY(m_fixture->profile(2).sex == Sex::Female);
}

void TestCadreActs::readOnly_saysSo()
{
    open(u"shared.kecan"_s);
    m_acts->newPerson();
    m_acts->edit({CadreId(2)});
    m_acts->editCell(CadreId(2), CadreField::Note);
    m_acts->paste({CadreId(2)}, {CadreField::Note}, u"x"_s);
    QVERIFY(!dialog());
    QCOMPARE(m_fixture->base.dialogs.problems.size(), 4);
    for (const Problem& problem : m_fixture->base.dialogs.problems) {
        QVERIFY(problem.happened.contains(u"reading only"_s));
    }
}

void TestCadreActs::unknownPeople_openNothing()
{
    m_acts->edit({CadreId(99)});
    m_acts->edit({});
    m_acts->editCell(CadreId(99), CadreField::Note);
    QVERIFY(!dialog());
    m_acts->edit({CadreId(99), CadreId(2)});
    QVERIFY(dialog()->cadreForm().edit(CadreField::Name));
}

void TestCadreActs::narrow_hasFewerColumns()
{
    CadreForm form(formFields(true), nullptr);
    form.show();
    const auto left = [&form](CadreField field) {
        CadreFieldEdit* edit = form.edit(field);
        return edit->mapTo(&form, QPoint()).x();
    };
    form.resize(1200, 600);
    QCoreApplication::processEvents();
    QVERIFY(left(CadreField::Religion) > left(CadreField::Ethnicity));
    QVERIFY(left(CadreField::HomeTown) > left(CadreField::Religion));
    form.resize(form.minimumSizeHint().width(), 600);
    QCoreApplication::processEvents();
    QCOMPARE(left(CadreField::Religion), left(CadreField::Ethnicity));
}

QTEST_MAIN(TestCadreActs)
#include "tst_cadre_acts.moc"
