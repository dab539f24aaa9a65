#include "tests/ui/support/acts_fixture.h"
#include "ui/cadres/cadre_acts.h"
#include "ui/cadres/manner_edit.h"
#include "ui/cadres/paste_dialog.h"
#include "ui/table/data_table.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestPasteDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
        m_fixture = std::make_unique<test::ActsFixture>();
        QVERIFY(m_fixture->isOpen);
        m_acts = std::make_unique<CadreActs>(m_fixture->services, &m_fixture->base.window);
    }
    void cleanup()
    {
        m_acts.reset();
        m_fixture.reset();
    }

    void good_block_isOneAct();
    void cells_sayWhatTheyWereAndWouldBe();
    void wrongCells_stopUntilLeftOut();
    void wrongCells_areListedAndFiltered();
    void unchanged_recordsNothing();
    void manner_newFromADay();
    void manner_beforeARecord_isRefusedAtTheDay();
    void manner_otherDay_comparesWithItsRecord();
    void lockedColumns_keepTheirPlaces();
    void oneRow_goesUponAllRows();
    void nothingToPaste_saysSo();
    void model_isSound();
    void language_changesTheWords();

private:
    PasteDialog* paste(const QString& text,
                       const std::vector<std::optional<CadreField>>& columns =
                           {CadreField::HomeTown, CadreField::Birth, CadreField::Grade},
                       const std::vector<CadreId>& people = {CadreId(2), CadreId(3), CadreId(4)})
    {
        m_acts->paste(people, columns, text);
        return m_fixture->base.window.findChild<PasteDialog*>(QString(),
                                                              Qt::FindDirectChildrenOnly);
    }
    static bool record(PasteDialog* dialog)
    {
        const QPointer<PasteDialog> guard = dialog;
        dialog->findChild<QPushButton*>(u"actAccept"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return guard.isNull();
    }
    static QString text(PasteDialog* dialog, const QString& label)
    {
        return dialog->findChild<QLabel*>(label)->text();
    }
    static QString cell(PasteDialog* dialog, int row, int column)
    {
        return dialog->findChild<DataTable*>()->model()->index(row, column).data().toString();
    }
    std::int64_t batches() const { return m_fixture->history().head().batches; }

    std::unique_ptr<test::ActsFixture> m_fixture;
    std::unique_ptr<CadreActs> m_acts;
};

void TestPasteDialog::good_block_isOneAct()
{
    const std::int64_t before = batches();
    const auto derived = m_fixture->history().derived();
    PasteDialog* dialog =
        paste(u"Nam Định\t1/9/1971\tCVCC\r\n\"Hà Nam\"\t1962\tCV\r\nSơn La\t11/1975\tCVC\r\n"_s);
    QVERIFY(dialog);
    QVERIFY(!dialog->findChild<QCheckBox*>(u"pasteLeaveOut"_s)->isVisible());
    QVERIFY(record(dialog));
    QCOMPARE(batches(), before + 1);
    QCOMPARE(m_fixture->profile(2).grade, Grade::SeniorSpecialist);
    QCOMPARE(m_fixture->profile(3).homeTown, u"Hà Nam"_s);
    QCOMPARE(m_fixture->profile(4).homeTown, u"Sơn La"_s);
    QCOMPARE(m_fixture->services.commands.stack().undoText(), u"Paste 7 cells"_s);
    m_fixture->services.commands.undo();
    QVERIFY(sameDerived(*derived, *m_fixture->history().derived()));
}

void TestPasteDialog::cells_sayWhatTheyWereAndWouldBe()
{
    PasteDialog* dialog = paste(u"Nam Định\t6/1970\tsai\nHuế"_s);
    QCOMPARE(cell(dialog, 0, 1), u"Nguyễn Văn Hòa"_s);
    QCOMPARE(cell(dialog, 0, 2), u"– → Nam Định"_s);
    QCOMPARE(cell(dialog, 0, 3), u"6/1970"_s);
    QCOMPARE(cell(dialog, 0, 4), u"wrong: sai"_s);
    QCOMPARE(cell(dialog, 1, 3), QString());
}

void TestPasteDialog::wrongCells_stopUntilLeftOut()
{
    const std::int64_t before = batches();
    PasteDialog* dialog = paste(u"Nam Định\t31/02/1971\nHuế\tx"_s);
    QVERIFY(!record(dialog));
    QCOMPARE(batches(), before);
    QVERIFY(!text(dialog, u"actProblem"_s).isEmpty());
    auto* leaveOut = dialog->findChild<QCheckBox*>(u"pasteLeaveOut"_s);
    QVERIFY(leaveOut->isVisible());
    leaveOut->setChecked(true);
    QVERIFY(record(dialog));
    QCOMPARE(batches(), before + 1);
    QCOMPARE(m_fixture->profile(2).homeTown, u"Nam Định"_s);
    QCOMPARE(m_fixture->profile(2).birth->text(), u"6/1970"_s);
    QCOMPARE(m_fixture->profile(3).homeTown, u"Huế"_s);
}

void TestPasteDialog::wrongCells_areListedAndFiltered()
{
    PasteDialog* dialog = paste(u"Nam Định\nHuế\tx\nVinh\ty"_s);
    QVERIFY(text(dialog, u"pasteCounts"_s).contains(u"3 cells change"_s));
    QVERIFY(text(dialog, u"pasteCounts"_s).contains(u"2 are wrong"_s));
    QVERIFY(text(dialog, u"pasteWrong"_s).contains(u"Nguyễn Văn Hoà, Birth date: "_s));
    auto* table = dialog->findChild<DataTable*>();
    QCOMPARE(table->model()->rowCount(), 3);
    dialog->findChild<QCheckBox*>(u"pasteOnlyWrong"_s)->setChecked(true);
    QCOMPARE(table->model()->rowCount(), 2);
    QCOMPARE(cell(dialog, 0, 1), u"Nguyễn Văn Hoà"_s);
}

void TestPasteDialog::unchanged_recordsNothing()
{
    const std::int64_t before = batches();
    PasteDialog* dialog =
        paste(u"\t6/1970"_s, {CadreField::HomeTown, CadreField::Birth}, {CadreId(2)});
    QVERIFY(!record(dialog));
    QVERIFY(!text(dialog, u"actProblem"_s).isEmpty());
    QCOMPARE(batches(), before);
}

void TestPasteDialog::manner_newFromADay()
{
    PasteDialog* dialog = paste(u"CVCC\nCVCC"_s, {CadreField::Grade});
    dialog->findChild<QRadioButton*>(u"mannerNew"_s)->setChecked(true);
    dialog->findChild<QLineEdit*>(u"from"_s)->setText(u"1/7/2012"_s);
    QVERIFY(record(dialog));
    const CadreRecord& person = *m_fixture->history().derived()->cadre(CadreId(3));
    QCOMPARE(person.on(*Day::fromIso(u"2012-06-30"_s)).grade, Grade::PrincipalSpecialist);
    QCOMPARE(person.on(*Day::fromIso(u"2012-07-01"_s)).grade, Grade::SeniorSpecialist);
}

void TestPasteDialog::manner_beforeARecord_isRefusedAtTheDay()
{
    PasteDialog* dialog = paste(u"CVCC"_s, {CadreField::Grade});
    dialog->findChild<QRadioButton*>(u"mannerNew"_s)->setChecked(true);
    auto* from = dialog->findChild<QLineEdit*>(u"from"_s);
    from->setText(u"1998"_s);
    QVERIFY(!record(dialog));
    auto* manner = dialog->findChild<MannerEdit*>();
    QVERIFY(manner->problem(u"from"_s).contains(u"Nguyễn Văn Hòa"_s));
    from->setText(u"mai"_s);
    QVERIFY(!record(dialog));
    QVERIFY(manner->problem(u"from"_s).contains(u"mai"_s));
}

void TestPasteDialog::manner_otherDay_comparesWithItsRecord()
{
    CadreChange change = changeOf(PersonName::unset());
    change.mask.set(CadreField::Grade);
    change.values.grade = Grade::SeniorSpecialist;
    QVERIFY(m_fixture->services.commands.run(
        ChangeProfile{CadreId(2), change, *PartialDate::fromYmd(2012, 7, 1), {}}, u"x"_s));
    PasteDialog* dialog = paste(u"CVCC"_s, {CadreField::Grade}, {CadreId(2)});
    QCOMPARE(dialog->pastePlan().count(exchange::PasteState::Same), 1);
    dialog->findChild<QRadioButton*>(u"mannerNew"_s)->setChecked(true);
    dialog->findChild<QLineEdit*>(u"from"_s)->setText(u"6/2012"_s);
    QCOMPARE(dialog->pastePlan().count(exchange::PasteState::Changed), 1);
}

void TestPasteDialog::lockedColumns_keepTheirPlaces()
{
    PasteDialog* dialog =
        paste(u"Nam Định\t42\tCVCC"_s, {CadreField::HomeTown, std::nullopt, CadreField::Grade});
    QCOMPARE(cell(dialog, 0, 3), u"left out: 42"_s);
    QVERIFY(record(dialog));
    QCOMPARE(m_fixture->profile(2).grade, Grade::SeniorSpecialist);
}

void TestPasteDialog::oneRow_goesUponAllRows()
{
    QVERIFY(record(paste(u"CVCC\r\n"_s, {CadreField::Grade})));
    for (const int person : {2, 3, 4}) {
        QCOMPARE(m_fixture->profile(person).grade, Grade::SeniorSpecialist);
    }
}

void TestPasteDialog::nothingToPaste_saysSo()
{
    QVERIFY(!paste(QString()));
    QVERIFY(!paste(u"x"_s, {std::nullopt}));
    m_acts->paste({}, {CadreField::Note}, u"x"_s);
    QCOMPARE(m_fixture->base.dialogs.notes.size(), 3);
}

void TestPasteDialog::model_isSound()
{
    PasteModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const exchange::PastePlan plan =
        exchange::planPaste(m_fixture->history(),
                            exchange::pastedCells(u"a\tb\nc"_s),
                            {{CadreId(2), CadreId(3)},
                             {CadreField::HomeTown, CadreField::Birth},
                             AsCorrection{m_fixture->services.context.day()}},
                            m_fixture->services.context.today());
    model.setPlan(plan, {u"x"_s, u"y"_s});
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.columnCount(), 4);
    QCOMPARE(model.rowOf(model.rowKey(1)), 1);
    QVERIFY(model.cellStyle(model.index(0, 3)).tone == Tone::Bad);
    model.setOnlyWrong(true);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.rowOf(1), -1);
    model.setPlan({}, {});
    QCOMPARE(model.rowCount(), 0);
}

void TestPasteDialog::language_changesTheWords()
{
    PasteDialog* dialog = paste(u"Nam Định\tx"_s);
    const QString counts = text(dialog, u"pasteCounts"_s);
    m_fixture->base.language.setLanguage(Language::Vietnamese);
    m_fixture->base.language.setLanguage(Language::English);
    QCOMPARE(text(dialog, u"pasteCounts"_s), counts);
}

QTEST_MAIN(TestPasteDialog)
#include "tst_paste_dialog.moc"
