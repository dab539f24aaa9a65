#include "core/rules/rule_loader.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/rules/regulation_timeline.h"
#include "ui/rules/rule_model.h"
#include "ui/rules/rule_texts.h"
#include "ui/rules/rules_page.h"
#include "ui/services/command_runner.h"
#include "ui/table/data_table.h"
#include "ui/widgets/day_edit.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestRulesPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->window.openDemo());
        m_fixture->window.context().setDay(day(u"2012-12-31"_s));
        m_fixture->enter(u"rules"_s);
        m_page = m_fixture->window.findChild<RulesPage*>();
    }
    void cleanup() { m_fixture.reset(); }

    void scope_namesTheDiscipline()
    {
        RuleScope scope;
        scope.disciplines = {DisciplineForm::Reprimand, DisciplineForm::Dismissal};
        scope.roles = {PositionRole::Head};
        const QString text = RuleTexts::scope(scope);
        QVERIFY(text.startsWith(u"khiển trách, cách chức; "_s));
    }

    void models_areSound()
    {
        const auto book = RuleLoader::loadShipped();
        QVERIFY(book);
        RuleModel rules;
        RegulationModel regulations;
        const QAbstractItemModelTester ofRules(
            &rules, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester ofRegulations(
            &regulations, QAbstractItemModelTester::FailureReportingMode::QtTest);
        for (const QStringList& words : {QStringList(), QStringList{u"quy"_s, u"hoach"_s}}) {
            rules.show(*book, {.day = day(u"2012-12-31"_s), .words = words});
            rules.show(
                *book,
                {.day = day(u"2012-12-31"_s), .other = day(u"2022-06-01"_s), .words = words});
            regulations.show(*book, words);
            QVERIFY(rules.rowCount() > 0);
            QVERIFY(regulations.rowCount() > 0);
            for (int row = 0; row < rules.rowCount(); ++row) {
                QCOMPARE(rules.rowOf(rules.rowKey(row)), row);
            }
            for (int row = 0; row < regulations.rowCount(); ++row) {
                QCOMPARE(regulations.rowOf(regulations.rowKey(row)), row);
            }
        }
        rules.retranslate();
        regulations.retranslate();
    }

    void day_another_showsTheLimitsOfItsRegulation()
    {
        QVERIFY(cell(u"plan.full-term"_s, RuleModel::Source).startsWith(u"HD 15-HD/BTCTW"_s));
        m_fixture->window.context().setDay(day(u"2012-10-01"_s));
        QVERIFY(cell(u"plan.full-term"_s, RuleModel::Source).startsWith(u"HD 22-HD/BTCTW"_s));
        QVERIFY(
            table().model()->headerData(1, Qt::Horizontal).toString().contains(u"01/10/2012"_s));
    }

    void rule_notAskedThatDay_comesLast()
    {
        const int row = rowOf(u"congress.re-election"_s);
        QVERIFY(row > rowOf(u"plan.full-term"_s));
        QCOMPARE(cell(u"congress.re-election"_s, RuleModel::Limit), u"no limit in force"_s);
        m_fixture->window.context().setDay(day(u"2020-06-01"_s));
        QCOMPARE(cell(u"congress.re-election"_s, RuleModel::Limit), u"at least 30 month(s)"_s);
    }

    void compare_marksAndNarrowsToWhatChanged()
    {
        m_fixture->window.context().setDay(day(u"2020-06-01"_s));
        QVERIFY(table().isColumnHidden(RuleModel::Other));
        chooseOther(u"1/6/2025"_s);
        QVERIFY(child<QCheckBox>(u"ruleCompares"_s)->isChecked());
        QVERIFY(!table().isColumnHidden(RuleModel::Other));
        QCOMPARE(cell(u"congress.re-election"_s, RuleModel::Limit), u"at least 30 month(s)"_s);
        QCOMPARE(cell(u"congress.re-election"_s, RuleModel::Other), u"at least 48 month(s)"_s);
        QVERIFY(m_page->model().isChanged(rowOf(u"congress.re-election"_s)));
        const int all = m_page->model().shownLimits();
        child<QCheckBox>(u"ruleChangedOnly"_s)->setChecked(true);
        QVERIFY(m_page->model().shownLimits() < all);
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            QVERIFY(m_page->model().isHeading(row) || m_page->model().isChanged(row));
        }
    }

    void search_asOneTypes_narrowsBothLists()
    {
        auto* words = child<QLineEdit>(u"ruleWords"_s);
        words->setText(u"hd 15"_s);
        QVERIFY(rowOf(u"plan.full-term"_s) >= 0);
        QCOMPARE(rowOf(u"appoint.age"_s), -1);
        QCOMPARE(line().model()->rowCount(), 2); // HD 06 (2017) amends it
        words->setText(u"zzz"_s);
        QCOMPARE(m_page->model().rowCount(), 0);
        QCOMPARE(m_page->count()->shown, 0);
        words->clear();
        QVERIFY(rowOf(u"appoint.age"_s) >= 0);
    }

    void rule_chosen_showsEveryVersionWithWhatChanged()
    {
        m_fixture->window.context().setDay(day(u"2020-06-01"_s));
        table().goTo(m_page->model().rowKey(rowOf(u"congress.re-election"_s)));
        const QString sheet = child<QTextBrowser>(u"ruleSheet"_s)->toPlainText();
        QVERIFY2(sheet.contains(u"at least 48 month(s) (before: at least 30 month(s))"_s),
                 qPrintable(sheet));
        QVERIFY(sheet.contains(u"CT 35-CT/TW"_s) && sheet.contains(u"CT 45-CT/TW"_s));
    }

    void regulation_chosen_showsItsRulesAndWhatReplacedIt()
    {
        const auto& model = line().regulations();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.regulation(row).number == u"HD 22-HD/BTCTW"_s) {
                line().setCurrentIndex(model.index(row, 0));
            }
        }
        const QString sheet = child<QTextBrowser>(u"ruleSheet"_s)->toPlainText();
        QVERIFY2(sheet.contains(u"HD 15-HD/BTCTW"_s), qPrintable(sheet));
        QVERIFY(sheet.contains(u"Rules from it"_s));
    }

    void line_placesDaysInOrder()
    {
        m_fixture->window.resize(1366, 768);
        const int early = line().placeOf(day(u"2008-10-21"_s));
        const int late = line().placeOf(day(u"2025-10-08"_s));
        QVERIFY(line().barsLeft() <= early);
        QVERIFY(early < late);
        QVERIFY(late < line().viewport()->width());
        QCOMPARE(line().placeOf(Day(0)), line().barsLeft());
    }

    void copy_takesRowsWithHeadings()
    {
        table().goTo(m_page->model().rowKey(rowOf(u"plan.full-term"_s)));
        QVERIFY(m_page->can(ActionId::CopyWithHeadings));
        m_page->run(ActionId::CopyWithHeadings);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].contains(u"HD 15-HD/BTCTW"_s));
    }

    void day_unreadable_isNotComparedWith()
    {
        chooseOther(u"31/2/2020"_s);
        QVERIFY(!child<QCheckBox>(u"ruleCompares"_s)->isChecked());
        QVERIFY(!child<DayEdit>(u"ruleOther"_s)->problem().isEmpty());
    }

    void ages_standByBirth_withTheirRegulation()
    {
        m_fixture->window.context().setDay(day(u"2025-01-01"_s));
        const RuleModel& model = m_page->model();
        const int row = rowOfBirths(u"Men born 10/1964 to 06/1965"_s);
        QVERIFY(row >= 0);
        QCOMPARE(text(row, RuleModel::Limit), u"61 years 6 months"_s);
        QCOMPARE(text(row, RuleModel::Scope), u"retire 04/2026 to 12/2026"_s);
        QCOMPARE(text(row, RuleModel::Source), u"NĐ 135/2020/NĐ-CP"_s);
        QVERIFY(!model.isHeading(row) && !model.ruleAt(row) && model.ageAt(row));
        QVERIFY(rowOfBirths(u"Women born from 05/1975 on"_s) > row);
        QCOMPARE(text(rowOfBirths(u"Men born up to 12/1960"_s), RuleModel::Limit), u"60 years"_s);
        table().goTo(model.rowKey(row));
        const QString sheet = child<QTextBrowser>(u"ruleSheet"_s)->toPlainText();
        QVERIFY2(sheet.contains(u"61 years 6 months"_s) && sheet.contains(u"NĐ 135/2020"_s),
                 qPrintable(sheet));
    }

    void ages_areFoundByAnyYearOfBirth()
    {
        m_fixture->window.context().setDay(day(u"2025-01-01"_s));
        auto* words = child<QLineEdit>(u"ruleWords"_s);
        words->setText(u"women 1972"_s);
        QCOMPARE(m_page->model().shownLimits(), 2);
        QVERIFY(rowOfBirths(u"Women born 01/1972 to 08/1972"_s) >= 0);
        QVERIFY(rowOfBirths(u"Women born 09/1972 to 04/1973"_s) >= 0);
        words->setText(u"nd 135"_s);
        QCOMPARE(m_page->model().shownLimits(), 25);
        QCOMPARE(line().model()->rowCount(), 1);
        line().setCurrentIndex(line().model()->index(0, 0));
        const QString sheet = child<QTextBrowser>(u"ruleSheet"_s)->toPlainText();
        QVERIFY2(sheet.contains(u"Women born 05/1971 to 12/1971"_s), qPrintable(sheet));
    }

    void ages_before2021_areTheOldOnes_andCompared()
    {
        QCOMPARE(text(rowOfBirths(u"Men, whenever born"_s), RuleModel::Limit), u"60 years"_s);
        QCOMPARE(text(rowOfBirths(u"Women, whenever born"_s), RuleModel::Limit), u"55 years"_s);
        m_fixture->window.context().setDay(day(u"2025-01-01"_s));
        chooseOther(u"31/12/2020"_s);
        const int row = rowOfBirths(u"Men born from 04/1966 on"_s);
        QCOMPARE(text(row, RuleModel::Other), u"60 years"_s);
        QVERIFY(m_page->model().isChanged(row));
        QVERIFY(!m_page->model().isChanged(rowOfBirths(u"Men born up to 12/1960"_s)));
    }

    void ownLimit_goesBeforeTheShippedOne_andFollowsActs()
    {
        const int all = m_page->model().shownLimits();
        CommandRunner& commands = m_fixture->window.commands();
        QVERIFY(commands.run(SetOwnLimit{.limit = {.rule = u"plan.full-term"_s,
                                                   .value = 55,
                                                   .source = u"12-QĐ/ĐU"_s,
                                                   .article = u"3"_s},
                                         .on = *PartialDate::fromYmd(2012, 12, 1)},
                             u"Set a limit"_s));
        QCOMPARE(cell(u"plan.full-term"_s, RuleModel::Limit), u"at least 55 month(s)"_s);
        QCOMPARE(cell(u"plan.full-term"_s, RuleModel::Source), u"12-QĐ/ĐU, art. 3"_s);
        QCOMPARE(cell(u"plan.full-term"_s, RuleModel::Certainty), u"set by the office itself"_s);
        QCOMPARE(m_page->model().shownLimits(), all);
        table().goTo(m_page->model().rowKey(rowOf(u"plan.full-term"_s)));
        const QString sheet = child<QTextBrowser>(u"ruleSheet"_s)->toPlainText();
        QVERIFY2(sheet.contains(u"12-QĐ/ĐU"_s) && sheet.contains(u"set by the office itself"_s),
                 qPrintable(sheet));
        QVERIFY(sheet.contains(u"HD 15-HD/BTCTW"_s));
        child<QLineEdit>(u"ruleWords"_s)->setText(u"12-qd/du"_s);
        QCOMPARE(line().model()->rowCount(), 1);
        QCOMPARE(m_page->model().shownLimits(), 1);
        child<QLineEdit>(u"ruleWords"_s)->clear();
        commands.undo();
        QVERIFY(cell(u"plan.full-term"_s, RuleModel::Source).startsWith(u"HD 15-HD/BTCTW"_s));
        commands.redo();
        m_fixture->window.context().setDay(day(u"2012-11-30"_s));
        QVERIFY(cell(u"plan.full-term"_s, RuleModel::Source).startsWith(u"HD 15-HD/BTCTW"_s));
    }

private:
    static Day day(const QString& iso) { return *Day::fromIso(iso); }
    template <class Widget>
    [[nodiscard]] Widget* child(const QString& name) const
    {
        return m_page->findChild<Widget*>(name);
    }
    [[nodiscard]] DataTable& table() const { return *m_page->findChild<DataTable*>(); }
    [[nodiscard]] RegulationTimeline& line() const
    {
        return *m_page->findChild<RegulationTimeline*>();
    }
    void chooseOther(const QString& typed) const
    {
        auto* other = child<DayEdit>(u"ruleOther"_s);
        other->setFocus();
        other->setText(typed);
        QTest::keyClick(other, Qt::Key_Return);
    }
    [[nodiscard]] int rowOf(const QString& rule) const
    {
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            const Rule* shown = m_page->model().ruleAt(row);
            if (shown && shown->id == rule) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_page->model().index(row, column).data().toString();
    }
    [[nodiscard]] int rowOfBirths(const QString& births) const
    {
        for (int row = 0; row < m_page->model().rowCount(); ++row) {
            if (m_page->model().ageAt(row) && text(row, RuleModel::Title) == births) {
                return row;
            }
        }
        return -1;
    }
    [[nodiscard]] QString cell(const QString& rule, int column) const
    {
        return m_page->model().index(rowOf(rule), column).data().toString();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    RulesPage* m_page = nullptr;
};

QTEST_MAIN(TestRulesPage)
#include "tst_rules_page.moc"
