#include "core/commands/batch_draft.h"
#include "core/history/in_memory_event_store.h"
#include "core/workspace/workspace.h"
#include "tests/support/history_builder.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::HistoryBuilder;

class TestBatchDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void empty_hasNothing();
    void add_decidesUponWhatCameBefore();
    void add_refused_leavesTheDraftAsItWas();
    void ids_matchWhatIsRecorded();
    void add_takingBackADraftedAct_isRefused();
    void add_takingBackARecordedAct_works();
    void addIndependent_isWhatAddGives();
    void addIndependent_oneRefused_leavesTheDraftAsItWas();
    void original_isUntouched();
    void commandNames_areDistinct();
};

void TestBatchDraft::empty_hasNothing()
{
    const HistoryBuilder office = test::smallOffice();
    const BatchDraft draft(office.history());

    QVERIFY(draft.isEmpty());
    QVERIFY(draft.events().empty());
    QVERIFY(draft.history().head() == office.history().head());
}

void TestBatchDraft::add_decidesUponWhatCameBefore()
{
    const HistoryBuilder office = test::smallOffice();
    BatchDraft draft(office.history());

    QVERIFY_RESULT(draft.add(office.beginning(u"an", u"dep1", u"2005-01-01")));
    const auto events = draft.add(office.beginning(u"an", u"head1", u"2010-01-01"));

    // Leaving the post of the first command is part of the second.
    QVERIFY_RESULT(events);
    QCOMPARE(events->size(), std::size_t{2});
    QCOMPARE(events->front().kind, EventKind::LeftPost);
    QCOMPARE(draft.events().size(), std::size_t{3});
    QCOMPARE(draft.history().derived()->tenuresOf(office.cadreId(u"an")).size(), std::size_t{2});
}

void TestBatchDraft::add_refused_leavesTheDraftAsItWas()
{
    const HistoryBuilder office = test::smallOffice();
    BatchDraft draft(office.history());
    QVERIFY_RESULT(draft.add(office.beginning(u"an", u"dep1", u"2005-01-01")));
    const auto before = draft.history().derived();

    QVERIFY_ERROR(draft.add(office.beginning(u"an", u"dep1", u"2006-01-01")), ErrorCode::Conflict);

    QCOMPARE(draft.events().size(), std::size_t{1});
    QCOMPARE(draft.history().derived(), before);
    QVERIFY_RESULT(draft.add(office.beginning(u"binh", u"dep1", u"2006-01-01")));
}

void TestBatchDraft::ids_matchWhatIsRecorded()
{
    HistoryBuilder office = test::smallOffice();
    BatchDraft draft(office.history());
    std::vector<Event> promised;
    for (const Command& command :
         {Command(RegisterCadre{{.code = u"eva"_s, .name = test::personName(u"Eva")},
                                test::date(u"2000")}),
          Command(office.beginning(u"an", u"dep1", u"2005-01-01")),
          Command(office.beginning(u"an", u"head1", u"2010-01-01"))}) {
        const auto events = draft.add(command);
        QVERIFY_RESULT(events);
        promised.insert(promised.end(), events->begin(), events->end());
    }

    auto workspace =
        Workspace::open(std::make_unique<InMemoryEventStore>(office.clock(), office.recorded()),
                        office.clock(),
                        {u"an.nv"_s, u"PC-12"_s});
    QVERIFY_RESULT(workspace);
    QVERIFY_RESULT((*workspace)->record(draft, u"import"_s, u"danh sách.xlsx"_s));

    const History& recorded = (*workspace)->history();
    for (Event event : promised) {
        event.batch = BatchId(recorded.head().batches);
        QVERIFY(sameEvent(recorded.event(*event.id), event));
    }
    QVERIFY(sameDerived(*recorded.derived(), *draft.history().derived()));
}

void TestBatchDraft::add_takingBackADraftedAct_isRefused()
{
    const HistoryBuilder office = test::smallOffice();
    BatchDraft draft(office.history());
    QVERIFY_RESULT(draft.add(office.beginning(u"an", u"dep1", u"2005-01-01")));
    const BatchId drafted(draft.history().head().batches);

    QVERIFY_ERROR(draft.add(RetractBatch{drafted, {}}), ErrorCode::Conflict);
    QCOMPARE(draft.events().size(), std::size_t{1});
}

void TestBatchDraft::add_takingBackARecordedAct_works()
{
    HistoryBuilder office = test::smallOffice();
    office.appoint(u"an", u"head1", u"2005-01-01");
    BatchDraft draft(office.history());
    QVERIFY_RESULT(draft.add(RetractBatch{office.lastBatch(), {}}));
    QVERIFY_RESULT(draft.add(office.beginning(u"binh", u"head1", u"2005-01-01")));

    office.raw(draft.events());

    QCOMPARE(office.holders(u"head1", u"2012-01-01"), QStringList{u"binh full"_s});
    QVERIFY(sameDerived(*office.derived(), *draft.history().derived()));
}

void TestBatchDraft::addIndependent_isWhatAddGives()
{
    const HistoryBuilder office = test::smallOffice();
    const std::vector<Command> commands{office.beginning(u"an", u"dep1", u"2005-01-01"),
                                        office.beginning(u"binh", u"head2", u"2006-01-01")};
    BatchDraft together(office.history());
    BatchDraft apart(office.history());
    QVERIFY_RESULT(together.addIndependent(commands));
    for (const Command& command : commands) {
        QVERIFY_RESULT(apart.add(command));
    }

    QCOMPARE(together.events().size(), apart.events().size());
    QVERIFY(sameDerived(*together.history().derived(), *apart.history().derived()));
    QVERIFY_RESULT(together.addIndependent({}));
    QCOMPARE(together.events().size(), apart.events().size());
}

void TestBatchDraft::addIndependent_oneRefused_leavesTheDraftAsItWas()
{
    const HistoryBuilder office = test::smallOffice();
    BatchDraft draft(office.history());
    const std::vector<Command> commands{office.beginning(u"an", u"dep1", u"2005-01-01"),
                                        RecordEvaluation{CadreId(99), 2010, Rating::Good}};

    QVERIFY_ERROR(draft.addIndependent(commands), ErrorCode::NotFound);
    QVERIFY(draft.isEmpty());
    QVERIFY(draft.history().head() == office.history().head());
}

void TestBatchDraft::original_isUntouched()
{
    const HistoryBuilder office = test::smallOffice();
    const auto before = office.derived();
    BatchDraft draft(office.history());
    QVERIFY_RESULT(draft.add(office.beginning(u"an", u"dep1", u"2005-01-01")));

    QCOMPARE(office.derived(), before);
    QVERIFY(office.career(u"an").isEmpty());
}

void TestBatchDraft::commandNames_areDistinct()
{
    const QStringList names = allCommandNames();

    QCOMPARE(static_cast<std::size_t>(names.size()), std::variant_size_v<Command>);
    QCOMPARE(std::set<QString>(names.begin(), names.end()).size(),
             static_cast<std::size_t>(names.size()));
    const HistoryBuilder office = test::smallOffice();
    QCOMPARE(commandName(office.beginning(u"an", u"head1", u"2012")), u"begin-tenure"_s);
    QCOMPARE(commandName(RevokeDecision{DocumentId(1), test::date(u"2012")}), u"revoke-decision"_s);
    for (const QString& name : names) {
        QVERIFY2(QRegularExpression(u"^[a-z]+(-[a-z]+)*$"_s).match(name).hasMatch(),
                 qPrintable(name));
    }
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestBatchDraft)
#include "tst_batch_draft.moc"
