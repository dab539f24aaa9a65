#include "core/rules/cadre_retirement.h"
#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"
#include "tests/support/refusal_check.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::date;
using test::day;
using test::HistoryBuilder;

namespace {

constexpr QStringView kDay = u"2013-06-15";

/// The small office, where an and binh stand for head1 in a plan of 2012; an is born in 02/1956
/// and has not enough service left.
HistoryBuilder planned()
{
    HistoryBuilder office = test::smallOffice();
    office.document(u"12-QĐ/BTC", u"2013-05-02");
    CadreChange change = changeOf(PersonName::unset());
    change.mask = {CadreField::Sex, CadreField::Birth};
    change.values.sex = Sex::Male;
    change.values.birth = date(u"1956-02-10");
    office.run(ChangeProfile{office.cadreId(u"an"), change, date(u"2000-01-02")});
    office.plan(u"qh", u"2016", u"2012-12-01")
        .nominate(u"qh", u"an", u"head1", u"2012-12-02")
        .nominate(u"qh", u"binh", u"head1", u"2012-12-02", 2);
    return office;
}

OwnLimitDetail limitOf(const QString& rule, int value)
{
    return {.rule = rule, .value = value, .severity = Severity::Error, .source = u"05-QC/BTC"_s};
}

} // namespace

class TestDecideRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exception_acceptsTheFinding();
    void exception_holdsFromItsDay();
    void exception_holdsWhileTheCalendarGoesOn();
    void exception_reopensWhenTheFactsChange();
    void exception_reopensWhenTheLimitChanges();
    void exception_acceptedAgain_namesTheNewOne();
    void exception_ofOtherFacts_enteredLater_reopensNothing();
    void exception_takenBack_isGone();
    void exception_refused();
    void retirement_decided_isThatOfTheCadre();
    void retirement_takenBack_isByAgeAgain();
    void retirement_movesTheServiceLeft();
    void retirement_refused();
    void discipline_isOfThePerson();
    void discipline_refused();
    void ownLimit_goesBeforeTheShipped();
    void ownLimit_appliesToItsScopeAndDays();
    void ownLimit_withADecision_namesIt();
    void ownLimit_takenBack_isGone();
    void ownLimit_refused();
    void ownLimit_corrected_isCheckedAgain();
    void correctedRetirement_isCheckedAgain();

private:
    [[nodiscard]] Finding find(const HistoryBuilder& office,
                               QStringView iso,
                               QStringView rule,
                               QStringView cadre = u"an") const;
    [[nodiscard]] AcceptFinding acceptance(const HistoryBuilder& office) const
    {
        return {.finding = find(office, kDay, u"plan.full-term"),
                .on = date(kDay),
                .decidedBy = u"Tập thể lãnh đạo Ban"_s,
                .reason = u"cán bộ có kinh nghiệm"_s,
                .document = office.documentId(u"12-QĐ/BTC")};
    }
    [[nodiscard]] std::optional<Retirement> retirement(const HistoryBuilder& office,
                                                       QStringView iso) const
    {
        const Snapshot snapshot = office.on(iso);
        return retirementOf(snapshot, RuleSet(m_book, snapshot.day()), office.cadreId(u"an"));
    }

    std::shared_ptr<const RuleBook> m_book;
};

void TestDecideRules::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const auto read = RuleLoader::loadShipped();
    QVERIFY_RESULT(read);
    m_book = *read;
}

Finding TestDecideRules::find(const HistoryBuilder& office,
                              QStringView iso,
                              QStringView rule,
                              QStringView cadre) const
{
    const Findings findings =
        Judge(*office.derived(), m_book).ofPlan(office.on(iso), office.planId(u"qh"));
    const auto found = std::ranges::find_if(findings, [&](const Finding& finding) {
        return finding.ruleId == rule &&
               (!finding.subject.cadre || finding.subject.cadre == office.cadreId(cadre));
    });
    if (found == findings.end()) {
        qFatal("no finding of %s", qPrintable(rule.toString()));
    }
    return *found;
}

void TestDecideRules::exception_acceptsTheFinding()
{
    HistoryBuilder office = planned();
    const Finding before = find(office, kDay, u"plan.full-term");
    QVERIFY(isOpen(before));
    QVERIFY(!before.accepted);
    office.run(acceptance(office));
    const Finding after = find(office, kDay, u"plan.full-term");
    QVERIFY(after.accepted);
    QVERIFY(after.accepted->holds);
    QVERIFY(!isOpen(after));
    QCOMPARE(code(after.outcome), code(Outcome::Broken));
    QVERIFY(!find(office, kDay, u"plan.full-term", u"binh").accepted);

    const ExceptionRecord* record = office.derived()->rules->exception(after.accepted->exception);
    QVERIFY(record);
    QCOMPARE(record->detail.reason, u"cán bộ có kinh nghiệm"_s);
    QCOMPARE(record->detail.decidedBy, u"Tập thể lãnh đạo Ban"_s);
    QCOMPARE(record->detail.measured, before.measured);
    QCOMPARE(record->detail.limit, before.limit);
    QCOMPARE(record->detail.regulation, before.source.number);
    QCOMPARE(record->document, MaybeDocumentId(office.documentId(u"12-QĐ/BTC")));
    QCOMPARE(record->decidedOn.iso(), kDay.toString());
}

void TestDecideRules::exception_holdsFromItsDay()
{
    HistoryBuilder office = planned();
    office.run(acceptance(office));
    QVERIFY(!find(office, u"2013-06-14", u"plan.full-term").accepted);
    QVERIFY(find(office, kDay, u"plan.full-term").accepted);
}

void TestDecideRules::exception_holdsWhileTheCalendarGoesOn()
{
    HistoryBuilder office = planned();
    office.run(acceptance(office));
    const Finding later = find(office, u"2014-03-01", u"plan.full-term");
    QVERIFY(later.measured < find(office, kDay, u"plan.full-term").measured);
    QVERIFY(later.accepted && later.accepted->holds);
}

void TestDecideRules::exception_reopensWhenTheFactsChange()
{
    HistoryBuilder office = planned();
    office.run(acceptance(office));
    const EventId exception = office.lastEvent();
    CadreChange change = changeOf(PersonName::unset());
    change.mask = {CadreField::Birth};
    change.values.birth = date(u"1955-11-10");
    office.run(ChangeProfile{office.cadreId(u"an"), change, date(u"2000-01-03")});
    const Finding finding = find(office, kDay, u"plan.full-term");
    QVERIFY(finding.accepted);
    QCOMPARE(finding.accepted->exception, exception);
    QVERIFY(!finding.accepted->holds);
    QVERIFY(isOpen(finding));
}

void TestDecideRules::exception_reopensWhenTheLimitChanges()
{
    HistoryBuilder office = planned();
    office.run(acceptance(office));
    office.run(SetOwnLimit{.limit = limitOf(u"plan.full-term"_s, 72), .on = date(u"2013-01-01")});
    QVERIFY(isOpen(find(office, kDay, u"plan.full-term")));
    QVERIFY(find(office, kDay, u"plan.full-term").accepted);
}

void TestDecideRules::exception_acceptedAgain_namesTheNewOne()
{
    HistoryBuilder office = planned();
    office.run(acceptance(office));
    office.run(SetOwnLimit{.limit = limitOf(u"plan.full-term"_s, 72), .on = date(u"2013-01-01")});
    office.run(acceptance(office));
    const Finding finding = find(office, kDay, u"plan.full-term");
    QVERIFY(!isOpen(finding));
    QCOMPARE(finding.accepted->exception, office.lastEvent());
}

void TestDecideRules::exception_ofOtherFacts_enteredLater_reopensNothing()
{
    HistoryBuilder office = planned();
    AcceptFinding former = acceptance(office);
    former.on = date(u"2013-01-10");
    former.finding = find(office, u"2013-01-10", u"plan.full-term");
    office.run(SetOwnLimit{.limit = limitOf(u"plan.full-term"_s, 72), .on = date(u"2013-02-01")});
    office.run(acceptance(office));
    const EventId exception = office.lastEvent();
    office.run(former);
    const Finding finding = find(office, kDay, u"plan.full-term");
    QVERIFY(!isOpen(finding));
    QCOMPARE(finding.accepted->exception, exception);
    VERIFY_REFUSED(office, acceptance(office), ErrorCode::Conflict, u"already"_s);
    QVERIFY(!isOpen(find(office, u"2013-01-10", u"plan.full-term")));
}

void TestDecideRules::exception_takenBack_isGone()
{
    HistoryBuilder office = planned();
    const auto before = office.derived();
    office.run(acceptance(office));
    QVERIFY(!sameDerived(*before, *office.derived()));
    const ChangeSet changes = office.run(RetractBatch{office.lastBatch(), {}});
    QVERIFY(changes.rulesChanged);
    QVERIFY(sameDerived(*before, *office.derived()));
    QVERIFY(isOpen(find(office, kDay, u"plan.full-term")));
    QVERIFY(sameDerived(*office.derived(), *History(office.recorded()).derived()));
    // And again.
    office.run(RetractBatch{office.lastBatch(), {}});
    QVERIFY(!isOpen(find(office, kDay, u"plan.full-term")));
}

void TestDecideRules::exception_refused()
{
    HistoryBuilder office = planned();
    AcceptFinding unknownRule = acceptance(office);
    unknownRule.finding.ruleId = u"plan.height"_s;
    VERIFY_REFUSED(office, unknownRule, ErrorCode::NotFound, u"plan.height"_s);
    AcceptFinding stranger = acceptance(office);
    stranger.finding.subject.cadre = CadreId(99);
    VERIFY_REFUSED(office, stranger, ErrorCode::NotFound, u"person"_s);
    AcceptFinding noPlan = acceptance(office);
    noPlan.finding.subject.plan = PlanId(99);
    VERIFY_REFUSED(office, noPlan, ErrorCode::NotFound, u"plan"_s);
    AcceptFinding nobody = acceptance(office);
    nobody.finding.subject = {};
    VERIFY_REFUSED(office, nobody, ErrorCode::Validation, u"whom"_s);
    AcceptFinding noReason = acceptance(office);
    noReason.reason = u" \t"_s;
    VERIFY_REFUSED(office, noReason, ErrorCode::Validation, u"reason"_s);
    AcceptFinding byNobody = acceptance(office);
    byNobody.decidedBy.clear();
    VERIFY_REFUSED(office, byNobody, ErrorCode::Validation, u"who decided"_s);
    AcceptFinding noDocument = acceptance(office);
    noDocument.document = DocumentId(99);
    VERIFY_REFUSED(office, noDocument, ErrorCode::NotFound, u"decision"_s);
    AcceptFinding met = acceptance(office);
    met.finding.measured = met.finding.limit; // whatever outcome it claims
    VERIFY_REFUSED(office, met, ErrorCode::Validation, u"is kept"_s);
    office.run(acceptance(office));
    VERIFY_REFUSED(office, acceptance(office), ErrorCode::Conflict, u"already"_s);
}

void TestDecideRules::retirement_decided_isThatOfTheCadre()
{
    HistoryBuilder office = planned();
    QCOMPARE(retirement(office, kDay)->retiresOn.iso(), u"2016-02-29"_s);
    QVERIFY(!retirement(office, kDay)->record);
    office.run(DecideRetirement{.cadre = office.cadreId(u"an"),
                                .change = RetirementChange::Extension,
                                .retiresOn = day(u"2018-02-28"),
                                .on = date(u"2013-05-02"),
                                .reason = u"nhu cầu công tác"_s,
                                .document = office.documentId(u"12-QĐ/BTC")});
    QCOMPARE(retirement(office, u"2013-05-01")->retiresOn.iso(), u"2016-02-29"_s);
    const std::optional<Retirement> decided = retirement(office, u"2013-05-02");
    QCOMPARE(decided->retiresOn.iso(), u"2018-02-28"_s);
    QCOMPARE(decided->pensionFrom.iso(), u"2018-03-01"_s);
    QCOMPARE(decided->ageMonths, 62 * 12);
    QCOMPARE(decided->source.number, u"12-QĐ/BTC"_s);
    QCOMPARE(decided->record, MaybeEventId(office.lastEvent()));

    office.run(DecideRetirement{.cadre = office.cadreId(u"an"),
                                .change = RetirementChange::Early,
                                .retiresOn = day(u"2014-12-31"),
                                .on = date(u"2013-06-01")});
    QCOMPARE(retirement(office, kDay)->retiresOn.iso(), u"2014-12-31"_s);
    QCOMPARE(retirement(office, u"2013-05-31")->retiresOn.iso(), u"2018-02-28"_s);
}

void TestDecideRules::retirement_takenBack_isByAgeAgain()
{
    HistoryBuilder office = planned();
    const auto before = office.derived();
    office.run(DecideRetirement{.cadre = office.cadreId(u"an"),
                                .change = RetirementChange::Extension,
                                .retiresOn = day(u"2018-02-28"),
                                .on = date(u"2013-05-02")});
    office.run(RetractEvent{office.lastEvent(), {}});
    QVERIFY(sameDerived(*before, *office.derived()));
    QCOMPARE(retirement(office, kDay)->retiresOn.iso(), u"2016-02-29"_s);
}

void TestDecideRules::retirement_movesTheServiceLeft()
{
    HistoryBuilder office = planned();
    QCOMPARE(find(office, kDay, u"plan.full-term").measured, std::optional(32));
    office.run(DecideRetirement{.cadre = office.cadreId(u"an"),
                                .change = RetirementChange::Extension,
                                .retiresOn = day(u"2018-06-30"),
                                .on = date(u"2013-05-02")});
    const Finding finding = find(office, kDay, u"plan.full-term");
    QCOMPARE(finding.measured, std::optional(60));
    QCOMPARE(code(finding.outcome), code(Outcome::Met));
}

void TestDecideRules::retirement_refused()
{
    HistoryBuilder office = planned();
    DecideRetirement command{.cadre = office.cadreId(u"an"),
                             .change = RetirementChange::Early,
                             .retiresOn = day(u"2014-12-30"),
                             .on = date(u"2013-05-02")};
    VERIFY_REFUSED(office, command, ErrorCode::Validation, u"last day"_s);
    command.retiresOn = Day::endless();
    VERIFY_REFUSED(office, command, ErrorCode::Validation, u"missing"_s);
    command.retiresOn = day(u"1956-01-31");
    VERIFY_REFUSED(office, command, ErrorCode::Validation, u"before birth"_s);
    command.retiresOn = day(u"2014-12-31");
    command.document = DocumentId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, u"decision"_s);
    command.document = {};
    command.cadre = CadreId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, u"person"_s);
}

void TestDecideRules::discipline_isOfThePerson()
{
    HistoryBuilder office = planned();
    const auto before = office.derived();
    office.run(RecordDiscipline{.cadre = office.cadreId(u"an"),
                                .form = DisciplineForm::Warning,
                                .branch = Branch::Party,
                                .on = date(u"2013-05-02"),
                                .until = day(u"2014-05-02"),
                                .reason = u" vi phạm  quy chế "_s,
                                .document = office.documentId(u"12-QĐ/BTC")});
    const auto& disciplines = office.derived()->cadre(office.cadreId(u"an"))->disciplines;
    QCOMPARE(disciplines.size(), std::size_t(1));
    QCOMPARE(disciplines[0].from.iso(), u"2013-05-02"_s);
    QCOMPARE(disciplines[0].until.iso(), u"2014-05-02"_s);
    QCOMPARE(code(disciplines[0].form), code(DisciplineForm::Warning));
    QCOMPARE(disciplines[0].event, office.lastEvent());
    QCOMPARE(office.history().event(office.lastEvent()).body<DisciplineDetail>()->reason,
             u"vi phạm quy chế"_s);
    office.run(RetractBatch{office.lastBatch(), {}});
    QVERIFY(sameDerived(*before, *office.derived()));
}

void TestDecideRules::discipline_refused()
{
    HistoryBuilder office = planned();
    RecordDiscipline command{.cadre = office.cadreId(u"an"),
                             .form = DisciplineForm::Reprimand,
                             .branch = Branch::Party,
                             .on = date(u"2013-05-02"),
                             .until = day(u"2013-05-02")};
    VERIFY_REFUSED(office, command, ErrorCode::Validation, u"end"_s);
    command.until = Day::endless();
    command.cadre = CadreId(99);
    VERIFY_REFUSED(office, command, ErrorCode::NotFound, u"person"_s);
}

void TestDecideRules::ownLimit_goesBeforeTheShipped()
{
    HistoryBuilder office = planned();
    const Finding before = find(office, kDay, u"plan.full-term");
    const ChangeSet changes = office.run(
        SetOwnLimit{.limit = limitOf(u"plan.full-term"_s, 20), .on = date(u"2013-01-01")});
    QVERIFY(changes.rulesChanged);
    const Finding after = find(office, kDay, u"plan.full-term");
    QCOMPARE(after.limit, 20);
    QCOMPARE(code(after.outcome), code(Outcome::Met));
    QCOMPARE(after.source.number, u"05-QC/BTC"_s);

    const Judge judge(*office.derived(), m_book);
    const Rule* rule = judge.book().rule(u"plan.full-term");
    QCOMPARE(rule->parameters.front().record, MaybeEventId(office.lastEvent()));
    QVERIFY(std::ranges::any_of(rule->parameters, [&](const RuleParameter& limit) {
        return limit.source == before.source && !limit.record;
    }));
    const Regulation* regulation = judge.book().regulation(u"05-QC/BTC");
    QVERIFY(regulation);
    QCOMPARE(code(regulation->kind), code(RegulationKind::Office));
    QVERIFY(!m_book->regulation(u"05-QC/BTC"));
}

void TestDecideRules::ownLimit_appliesToItsScopeAndDays()
{
    HistoryBuilder office = planned();
    OwnLimitDetail limit = limitOf(u"plan.full-term"_s, 20);
    limit.scope.roles = {PositionRole::Deputy};
    office.run(SetOwnLimit{.limit = limit, .on = date(u"2013-01-01")});
    QVERIFY(find(office, kDay, u"plan.full-term").limit != 20); // a head
    limit.scope.roles = {PositionRole::Head};
    office.run(SetOwnLimit{.limit = limit, .on = date(u"2013-01-01"), .until = day(u"2013-06-16")});
    QCOMPARE(find(office, kDay, u"plan.full-term").limit, 20);
    QVERIFY(find(office, u"2012-12-31", u"plan.full-term").limit != 20);
    QVERIFY(find(office, u"2013-06-16", u"plan.full-term").limit != 20);
}

void TestDecideRules::ownLimit_withADecision_namesIt()
{
    HistoryBuilder office = planned();
    OwnLimitDetail limit = limitOf(u"plan.full-term"_s, 20);
    limit.source.clear();
    office.run(SetOwnLimit{
        .limit = limit, .on = date(u"2013-01-01"), .document = office.documentId(u"12-QĐ/BTC")});
    QCOMPARE(find(office, kDay, u"plan.full-term").source.number, u"12-QĐ/BTC"_s);
    const Judge judge(*office.derived(), m_book);
    const Regulation* regulation = judge.book().regulation(u"12-QĐ/BTC");
    QVERIFY(regulation);
    QCOMPARE(regulation->date->iso(), u"2013-05-02"_s);
}

void TestDecideRules::ownLimit_takenBack_isGone()
{
    HistoryBuilder office = planned();
    const auto before = office.derived();
    office.run(SetOwnLimit{.limit = limitOf(u"plan.full-term"_s, 20), .on = date(u"2013-01-01")});
    office.run(RetractEvent{office.lastEvent(), {}});
    QVERIFY(sameDerived(*before, *office.derived()));
    QVERIFY(find(office, kDay, u"plan.full-term").limit != 20);
    QVERIFY(Judge(*office.derived(), m_book).book() == *m_book);
}

void TestDecideRules::ownLimit_refused()
{
    HistoryBuilder office = planned();
    const auto limit = [](const QString& rule, int value) {
        return SetOwnLimit{.limit = limitOf(rule, value), .on = date(u"2013-01-01")};
    };
    VERIFY_REFUSED(office, limit(u"plan.height"_s, 3), ErrorCode::NotFound, u"plan.height"_s);
    VERIFY_REFUSED(office, limit(u"list.women"_s, 101), ErrorCode::Validation, u"101"_s);
    VERIFY_REFUSED(office, limit(u"plan.full-term"_s, -1), ErrorCode::Validation, u"-1"_s);
    VERIFY_REFUSED(office, limit(u"plan.education"_s, 0), ErrorCode::Validation, u"0"_s);
    SetOwnLimit empty = limit(u"list.women"_s, 30);
    empty.until = day(u"2013-01-01");
    VERIFY_REFUSED(office, empty, ErrorCode::Validation, u"end"_s);
    SetOwnLimit noSource = limit(u"list.women"_s, 30);
    noSource.limit.source = u" "_s;
    VERIFY_REFUSED(office, noSource, ErrorCode::Validation, u"document"_s);

    SetOwnLimit first = limit(u"list.women"_s, 30);
    first.until = day(u"2014-01-01");
    office.run(first);
    SetOwnLimit second = limit(u"list.women"_s, 35);
    second.on = date(u"2013-12-31");
    VERIFY_REFUSED(office, second, ErrorCode::Conflict, u"another limit"_s);
    second.on = date(u"2014-01-01");
    office.run(second);
    office.run(limit(u"list.young"_s, 20));
}

void TestDecideRules::ownLimit_corrected_isCheckedAgain()
{
    HistoryBuilder office = planned();
    office.run(SetOwnLimit{.limit = limitOf(u"list.women"_s, 30),
                           .on = date(u"2013-01-01"),
                           .until = day(u"2014-01-01")});
    const EventId first = office.lastEvent();
    office.run(SetOwnLimit{.limit = limitOf(u"list.women"_s, 35), .on = date(u"2014-01-01")});
    Event longer = office.history().event(first);
    longer.plannedEnd = day(u"2014-01-02");
    VERIFY_REFUSED(
        office, (CorrectEvent{first, longer, {}}), ErrorCode::Conflict, u"another limit"_s);
    Event wrong = office.history().event(first);
    wrong.setBody(limitOf(u"list.women"_s, 300));
    VERIFY_REFUSED(office, (CorrectEvent{first, wrong, {}}), ErrorCode::Validation, u"300"_s);
    Event shorter = office.history().event(first);
    shorter.plannedEnd = day(u"2013-06-01");
    office.run(CorrectEvent{first, shorter, {}});
    QCOMPARE(office.derived()->rules->limits.front().span.until().iso(), u"2013-06-01"_s);
}

void TestDecideRules::correctedRetirement_isCheckedAgain()
{
    HistoryBuilder office = planned();
    office.run(DecideRetirement{.cadre = office.cadreId(u"an"),
                                .change = RetirementChange::Extension,
                                .retiresOn = day(u"2018-02-28"),
                                .on = date(u"2013-05-02")});
    const EventId event = office.lastEvent();
    Event wrong = office.history().event(event);
    wrong.setBody(RetirementDetail{RetirementChange::Early, day(u"2018-02-27"), {}});
    VERIFY_REFUSED(office, (CorrectEvent{event, wrong, {}}), ErrorCode::Validation, u"last day"_s);
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestDecideRules)
#include "tst_decide_rules.moc"
