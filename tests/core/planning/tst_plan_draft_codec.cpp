#include "core/planning/plan_draft_codec.h"
#include "tests/core/planning/draft_office.h"
#include "tests/support/result_check.h"

#include <QRegularExpression>
#include <QTest>

#include <set>

using namespace Qt::Literals::StringLiterals;

namespace kecan {

using test::day;

namespace {

const EntryKey kKey{CadreId(7), PositionId(9)};

ConferenceDetail fullConference()
{
    return {.procedure = u"hd-15"_s,
            .step = 3,
            .name = u"Hội nghị cán bộ"_s,
            .place = u"Hội trường"_s,
            .basis = VoteBasis::Present,
            .threshold = 500,
            .atThreshold = AtThreshold::NotChosen,
            .nobodyAbove = NobodyAbove::TopTwoGoOn,
            .summoned = 40,
            .present = 36,
            .issued = 36,
            .returned = 36,
            .valid = 35,
            .invalid = 1,
            .tallies = {{kKey.cadre, kKey.position, 32, 3}},
            .chair = u"An"_s,
            .secretary = u"Bình"_s,
            .teller = u"Cúc"_s,
            .earlyReason = u"họp liền"_s,
            .note = u"thống nhất"_s};
}

/// A draft with an edit of every kind, some undone.
PlanDraft fullDraft()
{
    const PlanProfile profile{.code = u"rs"_s,
                              .title = u"quy hoạch “cấp vụ”\n\\"_s,
                              .term = TermId(2),
                              .unit = UnitId(3),
                              .reviewOf = PlanId(4),
                              .branch = Branch::Party,
                              .secrecy = Secrecy::None};
    return {.uid = Uid::fromName(u"full"_s),
            .start = PlanStart::Review,
            .base = PlanId(4),
            .profile = profile,
            .startedOn = day(u"2012-12-01"),
            .steps = {{{AddEntry{kKey, 2}, AddEntry{kKey, 0}}},
                      {{MoveEntry{kKey, PositionId(11), 1}}},
                      {{RankEntry{kKey, 3}}},
                      {{TakeOutEntry{kKey, {WithdrawalReason::OwnRequest, u"đơn"_s}}}},
                      {{TakeOutEntry{kKey, {WithdrawalReason::None, {}}}}},
                      {{PutBackEntry{kKey}}},
                      {{DescribeEntry{kKey, Readiness::LongTerm, u"32/35 phiếu"_s, u"ghi chú"_s}}},
                      {{HoldCadre{kKey.cadre}, ReleaseCadre{kKey.cadre}}},
                      {{CopyEntry{kKey, PlanId(1), Readiness::Unknown}}},
                      {{SetPlanProfile{profile}}},
                      {{RecordConference{day(u"2012-11-30"), fullConference()}}},
                      {{DropConference{3}}}},
            .applied = 6};
}

} // namespace

class TestPlanDraftCodec : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyEdit_comesBack();
    void json_isCanonical();
    void malformed_isRefusedWithAReason_data();
    void malformed_isRefusedWithAReason();
    void newerForm_isToldApart();
};

void TestPlanDraftCodec::everyEdit_comesBack()
{
    const PlanDraft draft = fullDraft();
    std::set<std::size_t> kinds;
    for (const PlanStep& step : draft.steps) {
        for (const PlanEdit& edit : step.edits) {
            kinds.insert(edit.index());
        }
    }
    QCOMPARE(kinds.size(), std::variant_size_v<PlanEdit>);
    QCOMPARE(static_cast<std::size_t>(allEditNames().size()), std::variant_size_v<PlanEdit>);

    const Result<PlanDraft> read = decodeDraft(encodeDraft(draft));
    QVERIFY_RESULT(read);
    QVERIFY(*read == draft);
}

void TestPlanDraftCodec::json_isCanonical()
{
    PlanDraft draft = fullDraft();
    draft.steps.resize(4);
    draft.steps.erase(draft.steps.begin(), draft.steps.begin() + 1);
    draft.applied = 0;
    draft.profile.title = u"quy hoạch"_s;
    QCOMPARE(
        QString::fromUtf8(encodeDraft(draft)),
        u"{\"planDraft\":1,\"uid\":\"%1\",\"start\":\"review\",\"base\":4,\"on\":\"2012-12-01\","
        "\"profile\":{\"code\":\"rs\",\"title\":\"quy hoạch\",\"term\":2,\"unit\":3,"
        "\"reviewOf\":4,\"branch\":\"party\"},\"steps\":["
        "[{\"do\":\"move\",\"cadre\":7,\"position\":9,\"to\":11,\"place\":1}],"
        "[{\"do\":\"rank\",\"cadre\":7,\"position\":9,\"place\":3}],"
        "[{\"do\":\"take-out\",\"cadre\":7,\"position\":9,\"reason\":\"own-request\","
        "\"note\":\"đơn\"}]]}"_s.arg(draft.uid.text()));
}

void TestPlanDraftCodec::malformed_isRefusedWithAReason_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    const auto row = [](const char* name, const QString& from, const QString& to) {
        QTest::newRow(name) << from << to;
    };
    row("no json", u"{\"planDraft\""_s, u"{planDraft"_s);
    row("no form", u"\"planDraft\":1,"_s, QString());
    row("no uid", u"\"start\""_s, u"\"begin\""_s);
    row("unknown start", u"\"review\""_s, u"\"other\""_s);
    row("review of nothing", u"\"base\":4,"_s, QString());
    row("no day", u"2012-12-01"_s, u"2012-13-01"_s);
    row("too many applied", u"\"applied\":6"_s, u"\"applied\":13"_s);
    row("negative applied", u"\"applied\":6"_s, u"\"applied\":-1"_s);
    row("broken applied", u"\"applied\":6"_s, u"\"applied\":1.5"_s);
    row("broken tallies", u"\"7 9 32 3 0\""_s, u"\"7 9 32\""_s);
    row("no day of a conference", u"\"on\":\"2012-11-30\","_s, QString());
    row("empty step", u"\"steps\":["_s, u"\"steps\":[[],"_s);
    row("steps of another kind", u"\"steps\":["_s, u"\"steps\":[7,"_s);
    row("unknown edit", u"\"do\":\"move\""_s, u"\"do\":\"fly\""_s);
    row("no cadre", u"\"do\":\"move\",\"cadre\":7"_s, u"\"do\":\"move\",\"cadre\":0"_s);
    row("text for a number", u"\"to\":11"_s, u"\"to\":\"11\""_s);
    row("negative place", u"\"place\":3"_s, u"\"place\":-3"_s);
    row("unknown reason", u"own-request"_s, u"whim"_s);
    row("number for a text", u"\"votes\":\"32/35 phiếu\""_s, u"\"votes\":3"_s);
    row("unknown key", u"\"do\":\"move\","_s, u"\"do\":\"move\",\"more\":1,"_s);
    row("blanks", u"\"start\":"_s, u"\"start\": "_s);
    row("cut off", u"]}"_s, QString());
}

void TestPlanDraftCodec::malformed_isRefusedWithAReason()
{
    QFETCH(const QString, from);
    QFETCH(const QString, to);
    QString json = QString::fromUtf8(encodeDraft(fullDraft()));
    QVERIFY(json.contains(from));
    json.replace(json.indexOf(from), from.size(), to);
    const Result<PlanDraft> read = decodeDraft(json.toUtf8());
    QVERIFY_ERROR(read, ErrorCode::Format);
    QVERIFY(!read.error().detail.isEmpty());
}

void TestPlanDraftCodec::newerForm_isToldApart()
{
    const QByteArray json = encodeDraft(fullDraft()).replace("\"planDraft\":1", "\"planDraft\":2");
    const Result<PlanDraft> read = decodeDraft(json);
    QVERIFY_ERROR(read, ErrorCode::Format);
    QVERIFY(read.error().message.contains(u"newer"_s));
}

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestPlanDraftCodec)
#include "tst_plan_draft_codec.moc"
