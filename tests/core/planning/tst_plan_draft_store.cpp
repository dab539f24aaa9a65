#include "core/history/in_memory_event_store.h"
#include "core/planning/plan_draft_store.h"
#include "tests/core/planning/draft_office.h"
#include "tests/support/fake_clock.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::draftOfReview;
using test::entryKey;
using test::FakeClock;
using test::HistoryBuilder;
using test::plannedOffice;
using test::step;

class TestPlanDraftStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saved_isLoadedWithItsUndoneSteps();
    void list_hasAlsoWhatCannotBeRead();
    void remove_forgetsOne();
    void readOnly_isRefused();
    void peopleAndPlanGone_loadsAllTheSame();
};

void TestPlanDraftStore::saved_isLoadedWithItsUndoneSteps()
{
    const HistoryBuilder office = plannedOffice();
    const FakeClock clock;
    InMemoryEventStore store(clock);
    PlanDraftStore drafts(store);
    PlanDraft draft = draftOfReview(office);
    QVERIFY_ERROR(drafts.load(draft.uid), ErrorCode::NotFound);
    QVERIFY_RESULT(drafts.save(draft));
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"dep1")}}));
    QVERIFY(draft.undo());
    QVERIFY_RESULT(drafts.save(draft));

    Result<PlanDraft> loaded = PlanDraftStore(store).load(draft.uid);
    QVERIFY_RESULT(loaded);
    QVERIFY(*loaded == draft);
    QVERIFY(loaded->redo());
}

void TestPlanDraftStore::list_hasAlsoWhatCannotBeRead()
{
    const HistoryBuilder office = plannedOffice();
    const FakeClock clock;
    InMemoryEventStore store(clock);
    PlanDraftStore drafts(store);
    const PlanDraft draft = draftOfReview(office);
    const Uid broken = Uid::fromName(u"broken"_s);
    const Uid stray = Uid::fromName(u"stray"_s);
    QVERIFY_RESULT(drafts.save(draft));
    QVERIFY_RESULT(store.setSetting(u"plan-draft/"_s + broken.text(), u"{}"_s));
    QVERIFY_RESULT(store.setSetting(u"plan-draft/"_s + stray.text(),
                                    *(*store.setting(u"plan-draft/"_s + draft.uid.text()))));
    QVERIFY_RESULT(store.setSetting(u"paper.plan-list"_s, u"{}"_s));

    const auto kept = drafts.list();
    QVERIFY_RESULT(kept);
    QCOMPARE(kept->size(), std::size_t{3});
    int readable = 0;
    for (const KeptDraft& one : *kept) {
        readable += one.draft.ok() ? 1 : 0;
    }
    QCOMPARE(readable, 1);
    QVERIFY_ERROR(drafts.load(stray), ErrorCode::Format);
}

void TestPlanDraftStore::remove_forgetsOne()
{
    const HistoryBuilder office = plannedOffice();
    const FakeClock clock;
    InMemoryEventStore store(clock);
    PlanDraftStore drafts(store);
    const PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(drafts.save(draft));
    QVERIFY_RESULT(drafts.remove(draft.uid));
    QVERIFY_ERROR(drafts.remove(draft.uid), ErrorCode::NotFound);
    QVERIFY(drafts.list()->empty());
}

void TestPlanDraftStore::readOnly_isRefused()
{
    const HistoryBuilder office = plannedOffice();
    const FakeClock clock;
    InMemoryEventStore store(clock);
    PlanDraftStore drafts(store);
    const PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(drafts.save(draft));
    store.setReadOnly(u"an.nv"_s);
    QVERIFY_ERROR(drafts.save(draft), ErrorCode::Permission);
    QVERIFY_ERROR(drafts.remove(draft.uid), ErrorCode::Permission);
    QVERIFY_RESULT(drafts.load(draft.uid));
}

void TestPlanDraftStore::peopleAndPlanGone_loadsAllTheSame()
{
    const HistoryBuilder office = plannedOffice();
    const FakeClock clock;
    InMemoryEventStore store(clock);
    PlanDraftStore drafts(store);
    PlanDraft draft = draftOfReview(office);
    QVERIFY_RESULT(step(office, draft, {AddEntry{entryKey(office, u"dung", u"dep1")}}));
    QVERIFY_RESULT(drafts.save(draft));

    const Result<PlanDraft> loaded = drafts.load(draft.uid);
    QVERIFY_RESULT(loaded);
    const HistoryBuilder other;
    const FoldedPlan fold = foldPlan(*other.derived(), *loaded, test::day(u"2012-12-01"));
    QCOMPARE(fold.problems.size(), std::size_t{2});
    QCOMPARE(loaded->steps.size(), std::size_t{1});
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestPlanDraftStore)
#include "tst_plan_draft_store.moc"
