#include "core/rules/rule_set.h"
#include "tests/ui/support/acts_fixture.h"
#include "ui/cadres/cadre_acts.h"
#include "ui/cadres/cadre_sheet.h"
#include "ui/cadres/discipline_dialog.h"
#include "ui/cadres/retirement_dialog.h"
#include "ui/cadres/retirement_texts.h"
#include "ui/services/command_runner.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const CadreId kPlanned(3); ///< Nguyễn Văn Hoà, born 2/1961: retires by age on 28/02/2021

} // namespace

/// Discipline and retirement of a person of the plan office, on 31/12/2012.
class TestPersonActs : public QObject
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

    void discipline_isRecordedWithItsDecision_andUndone()
    {
        const auto before = m_fixture->history().derived();
        m_acts->recordDiscipline(kPlanned);
        choose(u"branch"_s, u"State discipline"_s);
        choose(u"disciplineForm"_s, u"Cảnh cáo"_s);
        type(u"on"_s, u"20/3/2012"_s);
        type(u"until"_s, u"19/3/2013"_s);
        type(u"decisionNumber"_s, u"31-QĐ/VP"_s);
        type(u"reason"_s, u" Chậm  báo cáo "_s);
        QTRY_VERIFY(says(u"In force from 20/03/2012 to 19/03/2013"_s));
        QVERIFY(says(u"No higher post before 20/03/2013"_s));
        QVERIFY2(says(u"No longer met: "_s), qPrintable(dialog()->consequences().join(u'\n')));
        QVERIFY(record());

        const auto after = m_fixture->history().derived();
        const auto& disciplines = after->cadre(kPlanned)->disciplines;
        QCOMPARE(disciplines.size(), std::size_t{1});
        QCOMPARE(disciplines[0].form, DisciplineForm::Warning);
        QCOMPARE(disciplines[0].branch, Branch::State);
        QCOMPARE(disciplines[0].from, day(u"2012-03-20"_s));
        QCOMPARE(disciplines[0].until, day(u"2013-03-20"_s));
        QCOMPARE(after->structure->document(disciplines[0].document)->number, u"31-QĐ/VP"_s);
        const QString line = lineOf(u"Discipline"_s, u"20/03/2012"_s);
        QVERIFY2(line.contains(u"Cảnh cáo (state discipline) [31-QĐ/VP], in force to 19/03/2013"_s),
                 qPrintable(line));

        QVERIFY(commands().stack().undoText().contains(u"Nguyễn Văn Hoà"_s));
        commands().undo();
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
        commands().redo();
        QVERIFY(sameDerived(*after, *m_fixture->history().derived()));
    }

    void discipline_hasTheFormsOfItsBranch()
    {
        m_acts->recordDiscipline(kPlanned);
        QVERIFY(offers(u"Khai trừ"_s));
        QVERIFY(!offers(u"Hạ bậc lương"_s));
        choose(u"disciplineForm"_s, u"Cách chức"_s);
        choose(u"branch"_s, u"State discipline"_s);
        QCOMPARE(list(u"disciplineForm"_s)->currentText(), u"Cách chức"_s);
        QVERIFY(offers(u"Hạ bậc lương"_s));
        QVERIFY(!offers(u"Khai trừ"_s));
        // What the other branch does not have becomes the lightest.
        choose(u"disciplineForm"_s, u"Buộc thôi việc"_s);
        choose(u"branch"_s, u"Party discipline"_s);
        QCOMPARE(list(u"disciplineForm"_s)->currentText(), u"Khiển trách"_s);
    }

    void discipline_withoutAnEnd_saysWhatCannotBeTold()
    {
        m_acts->recordDiscipline(kPlanned);
        QTRY_VERIFY(says(u"its end is not recorded"_s));
        QVERIFY2(says(u"Cannot be said then: "_s),
                 qPrintable(dialog()->consequences().join(u'\n')));
        QVERIFY(record());
        const auto& entry = m_fixture->history().derived()->cadre(kPlanned)->disciplines.front();
        QVERIFY(entry.until.isEndless());
        QVERIFY(lineOf(u"Discipline"_s, u"31/12/2012"_s).contains(u"is not recorded"_s));
    }

    void discipline_wrongDays_areSaidAtTheirFields()
    {
        const auto before = m_fixture->history().derived();
        m_acts->recordDiscipline(kPlanned);
        type(u"until"_s, u"30/11/2012"_s);
        QVERIFY(!record());
        QCOMPARE(problem(u"until"_s), u"The period ends before it begins."_s);
        type(u"until"_s, u"31/2/2013"_s);
        type(u"on"_s, {});
        QVERIFY(!record());
        QVERIFY(problem(u"until"_s).contains(u"31/2/2013"_s));
        QVERIFY(!problem(u"on"_s).isEmpty());
        type(u"on"_s, u"hôm qua"_s);
        QVERIFY(!record());
        QVERIFY(problem(u"on"_s).contains(u"hôm qua"_s));
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
        // A period of which only the month is known ends with it.
        type(u"on"_s, u"12/2012"_s);
        type(u"until"_s, u"6/2013"_s);
        QVERIFY(record());
        QCOMPARE(m_fixture->history().derived()->cadre(kPlanned)->disciplines.front().until,
                 day(u"2013-07-01"_s));
    }

    void extension_goesBeforeTheAge_andUndo()
    {
        const auto before = m_fixture->history().derived();
        QVERIFY(lineOf(u"Retirement"_s, u"Retires on"_s).contains(u"28/02/2021"_s));
        QCOMPARE(lineOf(u"Retirement"_s, u"Pension from"_s), u"01/03/2021"_s);
        QCOMPARE(lineOf(u"Retirement"_s, u"Time left"_s), u"8 year(s) 2 month(s)"_s);
        QVERIFY(lineOf(u"Retirement"_s, u"Rests on"_s).startsWith(u"the age of 60 years"_s));
        m_acts->decideRetirement(kPlanned);
        QVERIFY(isLead(u"By age: retires on 28/02/2021, pension from 01/03/2021"_s));
        type(u"retiresOn"_s, u"12/2022"_s);
        type(u"decisionNumber"_s, u"77-QĐ/TW"_s);
        QTRY_VERIFY(says(u"Retires on 31/12/2022 instead of 28/02/2021, 1 year(s) 10 month(s) "
                         "later than by age"_s));
        QVERIFY(says(u"Pension from 01/01/2023"_s));
        QVERIFY(says(u"Time left on 31/12/2012: 10 year(s)"_s));
        QVERIFY2(says(u"Met then: "_s), qPrintable(dialog()->consequences().join(u'\n')));
        QVERIFY(record());
        QCOMPARE(lineOf(u"Retirement"_s, u"Retires on"_s), u"31/12/2022"_s);
        QCOMPARE(lineOf(u"Retirement"_s, u"Rests on"_s), u"decision 77-QĐ/TW"_s);
        QVERIFY(lineOf(u"Retirement"_s, u"By age"_s).startsWith(u"28/02/2021"_s));
        const auto after = m_fixture->history().derived();
        commands().undo();
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
        commands().redo();
        QVERIFY(sameDerived(*after, *m_fixture->history().derived()));
        m_acts->decideRetirement(kPlanned);
        QVERIFY(isLead(u"Decided already: retires on 31/12/2022 (decision 77-QĐ/TW)"_s));
    }

    void early_takesWhatTheRulesAskFor()
    {
        m_acts->decideRetirement(kPlanned);
        choose(u"change"_s, u"Nghỉ hưu trước tuổi"_s);
        type(u"retiresOn"_s, u"30/11/2017"_s);
        type(u"on"_s, u"1/1/2013"_s);
        QTRY_VERIFY(says(u"3 year(s) 3 month(s) earlier than by age"_s));
        QVERIFY2(says(u"No longer met: "_s), qPrintable(dialog()->consequences().join(u'\n')));
        QVERIFY(record());
        const RetirementEntry& entry =
            m_fixture->history().derived()->cadre(kPlanned)->retirements.front();
        QCOMPARE(entry.detail.change, RetirementChange::Early);
        QCOMPARE(entry.decidedOn, day(u"2013-01-01"_s));
        // It is not known before it is decided.
        QCOMPARE(lineOf(u"Retirement"_s, u"Retires on"_s), u"28/02/2021"_s);
    }

    void retirement_wrongDays_areSaidAtTheirFields_data()
    {
        QTest::addColumn<QString>("change");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        const QString longer = u"Kéo dài thời gian công tác"_s;
        const QString early = u"Nghỉ hưu trước tuổi"_s;
        QTest::newRow("nothing") << longer << QString() << u"At the end of which month?"_s;
        QTest::newRow("no date") << longer << u"sang năm"_s << u"sang năm"_s;
        QTest::newRow("a year") << longer << u"2022"_s << u"Give the month too"_s;
        QTest::newRow("inside a month") << longer << u"15/6/2022"_s << u"15/06/2022"_s;
        QTest::newRow("before birth") << early << u"31/1/1960"_s << u"before birth"_s;
        QTest::newRow("not later") << longer << u"28/2/2021"_s << u"not later than by age"_s;
        QTest::newRow("not earlier") << early << u"2/2021"_s << u"not earlier than by age"_s;
    }
    void retirement_wrongDays_areSaidAtTheirFields()
    {
        QFETCH(const QString, change);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        const auto before = m_fixture->history().derived();
        m_acts->decideRetirement(kPlanned);
        choose(u"change"_s, change);
        type(u"retiresOn"_s, typed);
        QVERIFY(!record());
        QVERIFY2(problem(u"retiresOn"_s).contains(said), qPrintable(problem(u"retiresOn"_s)));
        QCOMPARE(edit(u"retiresOn"_s)->text(), typed);
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
    }

    void retirement_ofUnknownBirth_isDecidedAllTheSame()
    {
        CadreChange change = changeOf(PersonName::unset());
        change.mask.set(CadreField::Birth);
        QVERIFY(commands().run(
            ChangeProfile{kPlanned, change, PartialDate::fromDay(day(u"2012-12-01"_s))},
            u"Forget the birth"_s));
        QCOMPARE(lineOf(u"Retirement"_s, u"Retires on"_s), u"sex or birth is not recorded"_s);
        m_acts->decideRetirement(kPlanned);
        QVERIFY(isLead(u"Sex or birth is not recorded"_s));
        type(u"retiresOn"_s, u"6/2020"_s);
        QTRY_VERIFY(says(u"Retires on 30/06/2020"_s));
        QVERIFY(record());
        QCOMPARE(lineOf(u"Retirement"_s, u"Retires on"_s), u"30/06/2020"_s);
        QCOMPARE(lineOf(u"Retirement"_s, u"Rests on"_s), u"a decision without a number"_s);
    }

    void left_isSaidInYearsAndMonths()
    {
        const auto retires = [](const QString& iso) {
            return Retirement{
                .retiresOn = day(iso),
                .pensionFrom = day(iso).plusDays(1),
                .source = {.number = {}, .article = {}, .span = *DateSpan::make(Day(0))}};
        };
        const Day today = day(u"2012-12-31"_s);
        QCOMPARE(RetirementTexts::left(retires(u"2013-11-30"_s), today), u"11 month(s)"_s);
        QCOMPARE(RetirementTexts::left(retires(u"2013-12-31"_s), today), u"1 year(s)"_s);
        QCOMPARE(RetirementTexts::left(retires(u"2012-12-31"_s), today), u"less than a month"_s);
        QCOMPARE(RetirementTexts::left(retires(u"2012-11-30"_s), today), u"past on 31/12/2012"_s);
    }

    void whoHasLeft_hasNoDayOfRetirement()
    {
        QVERIFY(commands().run(RecordDeparture{.kind = EventKind::TransferredOut,
                                               .cadre = kPlanned,
                                               .on = PartialDate::fromDay(day(u"2012-12-15"_s))},
                               u"Leave"_s));
        QVERIFY(lineOf(u"Retirement"_s, u"Retires on"_s).isEmpty());
        QCOMPARE(sheet().post, u"Left on 15/12/2012 (transfer to another agency)"_s);
    }

    void readOnlyStore_saysSo()
    {
        open(u"shared.kecan"_s);
        m_acts->recordDiscipline(kPlanned);
        m_acts->decideRetirement(kPlanned);
        QVERIFY(!dialog());
        QCOMPARE(m_fixture->base.dialogs.problems.size(), 2);
        open({});
        m_acts->recordDiscipline(CadreId(999));
        QVERIFY(!dialog());
    }

private:
    static Day day(const QString& iso) { return *Day::fromIso(iso); }
    void open(const QString& file)
    {
        m_acts.reset();
        m_fixture = std::make_unique<test::ActsFixture>(file);
        QVERIFY(m_fixture->isOpen);
        m_acts = std::make_unique<CadreActs>(m_fixture->services, &m_fixture->base.window);
    }
    CommandRunner& commands() { return m_fixture->services.commands; }
    [[nodiscard]] ActDialog* dialog() const
    {
        return m_fixture->base.window.findChild<ActDialog*>(QString(), Qt::FindDirectChildrenOnly);
    }
    [[nodiscard]] QLineEdit* edit(const QString& name) const
    {
        return dialog()->findChild<QLineEdit*>(name);
    }
    [[nodiscard]] QComboBox* list(const QString& name) const
    {
        return dialog()->findChild<QComboBox*>(name);
    }
    void type(const QString& name, const QString& text) const
    {
        edit(name)->setFocus();
        edit(name)->selectAll();
        edit(name)->insert(text);
        QCOMPARE(edit(name)->text(), text);
    }
    void choose(const QString& name, const QString& text) const
    {
        list(name)->setCurrentText(text);
        QCOMPARE(list(name)->currentText(), text);
    }
    [[nodiscard]] bool offers(const QString& form) const
    {
        return list(u"disciplineForm"_s)->findText(form) >= 0;
    }
    [[nodiscard]] bool says(const QString& words) const
    {
        return !dialog()->consequences().filter(words).isEmpty();
    }
    [[nodiscard]] bool isLead(const QString& words) const
    {
        for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
            if (label->text().contains(words)) {
                return true;
            }
        }
        return false;
    }
    [[nodiscard]] QString problem(const QString& field) const
    {
        return dialog()->findChild<QLabel*>(field + u"Problem"_s)->text();
    }
    /// Presses the button of the act; true when the dialog closed.
    [[nodiscard]] bool record() const
    {
        const QPointer<ActDialog> guard = dialog();
        guard->findChild<QPushButton*>(u"actAccept"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return guard.isNull();
    }
    [[nodiscard]] CadreSheet sheet() const
    {
        const ViewContext& context = m_fixture->services.context;
        return *CadreSheets::of(m_fixture->history(),
                                *context.snapshot(),
                                RuleSet(context.ruleBook(), context.day()),
                                kPlanned);
    }
    /// What the sheet says under @p caption.
    [[nodiscard]] QString lineOf(const QString& section, const QString& caption) const
    {
        const CadreSheet shown = sheet();
        for (const SheetSection& each : shown.sections) {
            for (const SheetLine& line : each.lines) {
                if (each.title == section && line.caption == caption) {
                    return line.text;
                }
            }
        }
        return {};
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
    std::unique_ptr<CadreActs> m_acts;
};

QTEST_MAIN(TestPersonActs)
#include "tst_person_acts.moc"
