#include "core/history/timeline.h"
#include "tests/support/result_check.h"
#include "tests/ui/support/plan_office.h"
#include "tests/ui/support/scripted_dialogs.h"
#include "tests/ui/support/window_fixture.h"
#include "ui/services/command_runner.h"

#include <QSignalSpy>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace kecan::test;
using namespace Qt::Literals::StringLiterals;

class TestCommandRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void execute_undoRedo_returnToTheSameAnswers();
    void execute_refused_changesNothingAndIsNoStep();
    void run_refused_isShown();
    void undo_ofWhatALaterActRestsOn_isRefusedAndDropped();
    void readOnlyStore_isNotWritten();
    void workspaceChange_forgetsTheSteps();

private:
    [[nodiscard]] QString unitName() const;
    [[nodiscard]] Command rename(const QString& name) const;

    FixedClock m_clock;
    ScriptedDialogs m_dialogs;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ViewContext> m_context;
    std::unique_ptr<ErrorPresenter> m_errors;
    std::unique_ptr<CommandRunner> m_runner;
};

void TestCommandRunner::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_runner.reset();
    m_context = std::make_unique<ViewContext>(m_clock.today());
    m_dialogs.problems.clear();
    m_errors = std::make_unique<ErrorPresenter>(m_dialogs);
    auto store = planOffice();
    QVERIFY_RESULT(store);
    auto opened = Workspace::open(std::move(*store), m_clock, {u"an"_s, u"pc"_s});
    QVERIFY_RESULT(opened);
    m_workspace = std::move(*opened);
    m_context->setWorkspace(m_workspace.get());
    m_runner = std::make_unique<CommandRunner>(*m_context, *m_errors);
}

QString TestCommandRunner::unitName() const
{
    return m_context->snapshot()->unit(UnitId(1))->name;
}

Command TestCommandRunner::rename(const QString& name) const
{
    return RenameUnit{
        UnitId(1), name, {}, PartialDate::fromDay(Day::fromDate(QDate(2012, 12, 30)))};
}

void TestCommandRunner::execute_undoRedo_returnToTheSameAnswers()
{
    const QString before = unitName();
    QSignalSpy said(m_runner.get(), &CommandRunner::said);
    QVERIFY_RESULT(m_runner->execute(rename(u"Ban Mới"_s), u"Rename"_s));
    QCOMPARE(unitName(), u"Ban Mới"_s);
    QCOMPARE(m_runner->stack().undoText(), u"Rename"_s);
    for (int round = 0; round < 3; ++round) {
        m_runner->undo();
        QCOMPARE(unitName(), before);
        QCOMPARE(m_runner->stack().redoText(), u"Rename"_s);
        m_runner->redo();
        QCOMPARE(unitName(), u"Ban Mới"_s);
    }
    QCOMPARE(said.count(), 7);
    QVERIFY(m_dialogs.problems.isEmpty());
}

void TestCommandRunner::execute_refused_changesNothingAndIsNoStep()
{
    const StoreHead before = m_workspace->history().head();
    const Result<ChangeSet> refused = m_runner->execute(rename({}), u"Rename"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Validation);
    QCOMPARE(m_workspace->history().head().events, before.events);
    QVERIFY(!m_runner->stack().canUndo());
    QVERIFY(m_dialogs.problems.isEmpty());
}

void TestCommandRunner::run_refused_isShown()
{
    QVERIFY(!m_runner->run(rename({}), u"Rename"_s));
    QCOMPARE(m_dialogs.problems.size(), 1);
    QVERIFY(m_dialogs.problems.front().title.contains(u"Rename"_s));
}

void TestCommandRunner::undo_ofWhatALaterActRestsOn_isRefusedAndDropped()
{
    UnitProfile unit;
    unit.code = u"MOI"_s;
    unit.name = u"Vụ Mới"_s;
    unit.parent = UnitId(1);
    const PartialDate on = PartialDate::fromDay(Day::fromDate(QDate(2012, 12, 30)));
    QVERIFY_RESULT(m_runner->execute(EstablishUnit{unit, on}, u"New unit"_s));
    const auto id = findUnit(*m_workspace->history().derived()->structure, u"MOI"_s);
    QVERIFY(id);
    // Recorded past the runner, as an act of another page of the past would be.
    QVERIFY_RESULT(m_workspace->execute(RenameUnit{*id, u"Vụ Khác"_s, {}, on}));
    m_runner->undo();
    QCOMPARE(m_dialogs.problems.size(), 1);
    QCOMPARE(m_context->snapshot()->unit(*id)->name, u"Vụ Khác"_s);
    QVERIFY(!m_runner->stack().canUndo());
    QVERIFY(!m_runner->stack().canRedo());
}

void TestCommandRunner::readOnlyStore_isNotWritten()
{
    auto store = planOffice();
    QVERIFY_RESULT(store);
    (*store)->setHolder(u"bình trên máy khác"_s);
    auto opened = Workspace::open(std::move(*store), m_clock, {});
    QVERIFY_RESULT(opened);
    m_context->setWorkspace(opened->get());
    QVERIFY(!m_runner->canWrite());
    const Result<ChangeSet> refused = m_runner->execute(rename(u"Ban Mới"_s), u"Rename"_s);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Permission);
    m_context->setWorkspace(nullptr);
}

void TestCommandRunner::workspaceChange_forgetsTheSteps()
{
    QVERIFY_RESULT(m_runner->execute(rename(u"Ban Mới"_s), u"Rename"_s));
    m_context->setWorkspace(nullptr);
    QVERIFY(!m_runner->stack().canUndo());
    QVERIFY(!m_runner->canWrite());
}

QTEST_MAIN(TestCommandRunner)
#include "tst_command_runner.moc"
