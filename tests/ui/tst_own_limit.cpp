#include "tests/ui/support/acts_fixture.h"
#include "ui/rules/end_limit_dialog.h"
#include "ui/rules/limit_edit.h"
#include "ui/rules/own_limit_dialog.h"
#include "ui/rules/rule_model.h"
#include "ui/rules/rules_page.h"
#include "ui/rules/scope_edit.h"
#include "ui/services/command_runner.h"
#include "ui/table/data_table.h"

#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

/// Limits of the office's own from page Quy định of the real window, on 31/12/2012.
class TestOwnLimit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
        open({});
    }
    void cleanup() { m_fixture.reset(); }

    void set_goesBeforeTheShippedOne_andUndo()
    {
        const auto before = m_fixture->history().derived();
        choose(u"plan.full-term"_s);
        m_page->findChild<QPushButton*>(u"ruleOwn"_s)->click();
        QVERIFY(isSaid(u"Now: at least 60 month(s), HD 15-HD/BTCTW"_s));
        QCOMPARE(child<QSpinBox>(u"limitNumber"_s)->value(), 60);
        child<QSpinBox>(u"limitNumber"_s)->setValue(66);
        QVERIFY(isSaid(u"at least 66 month(s)"_s));
        fillDocument();
        type(u"article"_s, u"4.2"_s);
        QTRY_VERIFY(follows(u"From 31/12/2012 on: at least 66 month(s), as Condition"_s));
        QVERIFY(follows(u"Stricter than at least 60 month(s) of HD 15-HD/BTCTW"_s));
        QVERIFY(record());
        QCOMPARE(cell(u"plan.full-term"_s, RuleModel::Limit), u"at least 66 month(s)"_s);
        QCOMPARE(cell(u"plan.full-term"_s, RuleModel::Source), u"12-QC/BTC, art. 4.2"_s);
        QCOMPARE(cell(u"plan.full-term"_s, RuleModel::Certainty), u"set by the office itself"_s);
        const auto after = m_fixture->history().derived();
        QVERIFY(commands().stack().undoText().contains(u"Set a limit of the office"_s));
        commands().undo();
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
        QCOMPARE(cell(u"plan.full-term"_s, RuleModel::Limit), u"at least 60 month(s)"_s);
        commands().redo();
        QVERIFY(sameDerived(*after, *m_fixture->history().derived()));
    }

    void set_withAnEnd_appliesUntilThen()
    {
        choose(u"plan.full-term"_s);
        run(ActionId::SetOwnLimit);
        child<QSpinBox>(u"limitNumber"_s)->setValue(48);
        type(u"on"_s, u"1/1/2013"_s);
        type(u"until"_s, u"6/2013"_s);
        fillDocument();
        QTRY_VERIFY(follows(u"From 01/01/2013 to 30/06/2013: at least 48 month(s)"_s));
        QVERIFY(follows(u"Less strict than at least 60 month(s)"_s));
        QVERIFY(follows(u"From 01/07/2013 on the limit of the regulation applies again"_s));
        QVERIFY(record());
        const auto limitOn = [this](const QString& iso) {
            m_fixture->services.context.setDay(day(iso));
            return cell(u"plan.full-term"_s, RuleModel::Limit);
        };
        QCOMPARE(limitOn(u"2012-12-31"_s), u"at least 60 month(s)"_s);
        QCOMPARE(limitOn(u"2013-01-01"_s), u"at least 48 month(s)"_s);
        QCOMPARE(limitOn(u"2013-06-30"_s), u"at least 48 month(s)"_s);
        QCOMPARE(limitOn(u"2013-07-01"_s), u"at least 60 month(s)"_s);
    }

    void set_again_endsTheOneBefore_inOneAct()
    {
        setOwn(66, u"1/12/2012"_s);
        const auto before = m_fixture->history().derived();
        choose(u"plan.full-term"_s);
        run(ActionId::SetOwnLimit);
        QVERIFY(isSaid(u"Now: at least 66 month(s)"_s));
        child<QSpinBox>(u"limitNumber"_s)->setValue(72);
        fillDocument(u"15-QC/BTC"_s);
        QTRY_VERIFY(follows(u"The limit of the office so far ends on 30/12/2012"_s));
        QVERIFY(record());
        const auto& limits = m_fixture->history().derived()->rules->limits;
        QCOMPARE(limits.size(), std::size_t{2});
        QCOMPARE(cell(u"plan.full-term"_s, RuleModel::Limit), u"at least 72 month(s)"_s);
        m_fixture->services.context.setDay(day(u"2012-12-30"_s));
        QCOMPARE(cell(u"plan.full-term"_s, RuleModel::Limit), u"at least 66 month(s)"_s);
        commands().undo();
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
    }

    void set_onTheDayOfAnother_isRefused()
    {
        setOwn(66, u"31/12/2012"_s);
        choose(u"plan.full-term"_s);
        run(ActionId::SetOwnLimit);
        fillDocument(u"15-QC/BTC"_s);
        QVERIFY(!record());
        QVERIFY(isSaid(u"The office has another limit of this rule from 31/12/2012"_s));
    }

    void set_scope_isNarrowed()
    {
        choose(u"plan.full-term"_s);
        run(ActionId::SetOwnLimit);
        QCOMPARE(child<QToolButton>(u"scopeLevels"_s)->text(), u"Levels: all"_s);
        tick(u"scopeLevels"_s, PositionLevel::Division);
        tick(u"scopeRoles"_s, PositionRole::Head);
        child<QComboBox>(u"scopeSex"_s)->setCurrentText(u"Women"_s);
        child<QSpinBox>(u"limitNumber"_s)->setValue(55);
        child<QComboBox>(u"severity"_s)->setCurrentText(u"Warning"_s);
        fillDocument();
        QVERIFY(record());
        const OwnLimitDetail& limit = m_fixture->history().derived()->rules->limits.front().detail;
        QCOMPARE(limit.scope.levels, std::vector{PositionLevel::Division});
        QCOMPARE(limit.scope.roles, std::vector{PositionRole::Head});
        QVERIFY(limit.scope.branches.empty());
        QCOMPARE(limit.scope.sex, std::optional(Sex::Female));
        QCOMPARE(limit.severity, Severity::Warning);
    }

    void set_missingAndWrong_areSaidAtTheirFields()
    {
        const auto before = m_fixture->history().derived();
        choose(u"plan.full-term"_s);
        run(ActionId::SetOwnLimit);
        type(u"on"_s, {});
        type(u"until"_s, u"32/1/2013"_s);
        QVERIFY(!record());
        QCOMPARE(problem(u"on"_s), u"From which day on? It stands in the document."_s);
        QVERIFY(problem(u"until"_s).contains(u"32/1/2013"_s));
        QCOMPARE(problem(u"decision"_s), u"Which document of the office does it stand in?"_s);
        type(u"on"_s, u"1/2/2013"_s);
        type(u"until"_s, u"31/1/2013"_s);
        QVERIFY(!record());
        QCOMPARE(problem(u"until"_s), u"It would end before it begins."_s);
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
    }

    void end_bringsTheShippedOneBack_andUndo()
    {
        setOwn(66, u"1/12/2012"_s);
        const auto before = m_fixture->history().derived();
        choose(u"plan.full-term"_s);
        run(ActionId::EndOwnLimit);
        QVERIFY(!record());
        QVERIFY(!problem(u"reason"_s).isEmpty());
        type(u"last"_s, u"30/11/2012"_s);
        QVERIFY(!record());
        QVERIFY(problem(u"last"_s).contains(u"01/12/2012"_s));
        type(u"last"_s, {});
        QVERIFY(!record());
        QVERIFY(!problem(u"last"_s).isEmpty());
        type(u"last"_s, u"30/12/2012"_s);
        type(u"reason"_s, u"Quy chế 20-QC/BTC thay thế"_s);
        QTRY_VERIFY(follows(u"It applies from 01/12/2012 to 30/12/2012 only"_s));
        QVERIFY(record());
        QCOMPARE(cell(u"plan.full-term"_s, RuleModel::Limit), u"at least 60 month(s)"_s);
        QVERIFY(!m_page->can(ActionId::EndOwnLimit));
        commands().undo();
        QVERIFY(sameDerived(*before, *m_fixture->history().derived()));
        QVERIFY(m_page->can(ActionId::EndOwnLimit));
    }

    void actions_areOfferedWhereTheyCanBeDone()
    {
        choose(u"plan.full-term"_s);
        QVERIFY(m_page->can(ActionId::SetOwnLimit));
        QVERIFY(!m_page->can(ActionId::EndOwnLimit));
        QVERIFY(m_page->findChild<QPushButton*>(u"ruleOwn"_s)->isEnabled());
        const RuleModel& model = m_page->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.ageAt(row)) {
                table().goTo(model.rowKey(row));
            }
        }
        QVERIFY(!m_page->can(ActionId::SetOwnLimit));
        QVERIFY(!m_page->findChild<QPushButton*>(u"ruleOwn"_s)->isEnabled());
        open(u"shared.kecan"_s);
        choose(u"plan.full-term"_s);
        QVERIFY(!m_page->can(ActionId::SetOwnLimit));
    }

    void enter_onARule_opensTheDialog()
    {
        choose(u"plan.full-term"_s);
        QTest::keyClick(&table(), Qt::Key_Return);
        QVERIFY(dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog());
    }

    void value_isTypedInWhatTheRuleCounts_data()
    {
        QTest::addColumn<int>("unit");
        QTest::addColumn<int>("value");
        QTest::newRow("months") << int(RuleUnit::Months) << 60;
        QTest::newRow("percent") << int(RuleUnit::Percent) << 25;
        QTest::newRow("coefficient") << int(RuleUnit::Coefficient) << 175;
        QTest::newRow("bands") << int(RuleUnit::Bands) << 3;
        QTest::newRow("steps") << int(RuleUnit::Steps) << -1;
        QTest::newRow("education")
            << int(RuleUnit::ProfessionalLevel) << int(ProfessionalLevel::University);
        QTest::newRow("theory") << int(RuleUnit::TheoryLevel) << int(TheoryLevel::Advanced);
        QTest::newRow("rating") << int(RuleUnit::Rating) << int(Rating::Good);
        QTest::newRow("age") << int(RuleUnit::Age) << 55 * 12 + 7;
    }
    void value_isTypedInWhatTheRuleCounts()
    {
        QFETCH(const int, unit);
        QFETCH(const int, value);
        LimitEdit edit(Comparison::AtLeast, static_cast<RuleUnit>(unit), nullptr);
        edit.setValue(value);
        QCOMPARE(edit.value(), value);
        QVERIFY(edit.focusProxy());
        QVERIFY(!edit.focusProxy()->accessibleName().isEmpty());
        const QSignalSpy spy(&edit, &LimitEdit::changed);
        edit.setValue(value == 1 ? 2 : 1);
        QVERIFY(!spy.isEmpty());
        QCOMPARE(edit.value(), value == 1 ? 2 : 1);
    }

    void scope_keepsWhatItCannotShow()
    {
        ScopeEdit edit(nullptr);
        RuleScope scope;
        scope.branches = {Branch::Party, Branch::State};
        std::ranges::sort(scope.branches);
        scope.disciplines = {DisciplineForm::Warning};
        scope.sex = Sex::Male;
        edit.setScope(scope);
        QVERIFY(edit.scope() == scope);
        edit.setScope({});
        QVERIFY(edit.scope() == RuleScope());
    }

private:
    static Day day(const QString& iso) { return *Day::fromIso(iso); }
    void open(const QString& file)
    {
        m_fixture = std::make_unique<test::ActsFixture>(file);
        QVERIFY(m_fixture->isOpen);
        m_fixture->base.enter(u"rules"_s);
        m_page = m_fixture->base.window.findChild<RulesPage*>();
    }
    CommandRunner& commands() { return m_fixture->services.commands; }
    [[nodiscard]] DataTable& table() const { return *m_page->findChild<DataTable*>(); }
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
    [[nodiscard]] QString cell(const QString& rule, int column) const
    {
        return m_page->model().index(rowOf(rule), column).data().toString();
    }
    void choose(const QString& rule) const { table().goTo(m_page->model().rowKey(rowOf(rule))); }
    void run(ActionId id) const { m_fixture->services.actions.action(id)->trigger(); }
    /// Records a limit of plan.full-term as by the dialog.
    void setOwn(int months, const QString& on)
    {
        choose(u"plan.full-term"_s);
        run(ActionId::SetOwnLimit);
        child<QSpinBox>(u"limitNumber"_s)->setValue(months);
        type(u"on"_s, on);
        fillDocument();
        QVERIFY(record());
    }
    [[nodiscard]] ActDialog* dialog() const { return m_page->findChild<ActDialog*>(); }
    template <class Widget>
    [[nodiscard]] Widget* child(const QString& name) const
    {
        return dialog()->findChild<Widget*>(name);
    }
    void type(const QString& name, const QString& text) const
    {
        auto* edit = child<QLineEdit>(name);
        edit->setFocus();
        edit->selectAll();
        edit->insert(text);
        QCOMPARE(edit->text(), text);
    }
    void fillDocument(const QString& number = u"12-QC/BTC"_s) const
    {
        type(u"decisionNumber"_s, number);
    }
    template <class List>
    void tick(const QString& part, List value) const
    {
        const QList<QAction*> actions = child<QToolButton>(part)->menu()->actions();
        for (QAction* action : actions) {
            if (action->data().toInt() == static_cast<int>(value)) {
                action->trigger();
            }
        }
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
    [[nodiscard]] bool follows(const QString& words) const
    {
        return !dialog()->consequences().filter(words).isEmpty();
    }
    [[nodiscard]] QString problem(const QString& field) const
    {
        return child<QLabel>(field + u"Problem"_s)->text();
    }
    /// Presses the button of the act; true when the dialog closed.
    [[nodiscard]] bool record() const
    {
        const QPointer<ActDialog> guard = dialog();
        guard->findChild<QPushButton*>(u"actAccept"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return guard.isNull();
    }

    std::unique_ptr<test::ActsFixture> m_fixture;
    RulesPage* m_page = nullptr;
};

QTEST_MAIN(TestOwnLimit)
#include "tst_own_limit.moc"
