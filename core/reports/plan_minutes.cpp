#include "core/reports/plan_minutes.h"

#include "core/base/numerals.h"
#include "core/base/paper_date.h"
#include "core/history/record_names.h"
#include "core/planning/procedure_check.h"
#include "core/reports/plan_contents.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace kecan {

namespace {

constexpr double kTextSize = 13; ///< @unit pt
constexpr double kNameWidthMm = 42;
constexpr double kSignatureSize = 14;

struct MinutesTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanMinutes)
};

QString orDots(const QString& text)
{
    return text.isEmpty() ? QString(30, u'.') : text;
}

ReportLine bodyLine(const QString& text)
{
    return {.text = text, .size = kTextSize};
}

/// "trên 50,0% số người được triệu tập"
QString thresholdText(const ConferenceDetail& detail)
{
    const QString share = percentText(detail.threshold);
    return QStringLiteral("%1 %2 %3")
        .arg(detail.atThreshold == AtThreshold::Chosen ? QStringLiteral("từ")
                                                       : QStringLiteral("trên"),
             share,
             paperText(detail.basis));
}

QString resultText(const PostVote& vote, const VoteResult& result)
{
    if (result.standing == VoteStanding::AtThreshold &&
        result.tally.decision != HeadDecision::None) {
        return result.goesOn ? QStringLiteral("Người đứng đầu quyết định chọn")
                             : QStringLiteral("Người đứng đầu quyết định không chọn");
    }
    if (vote.isNobodyAbove) {
        return result.goesOn ? QStringLiteral("Đưa sang bước sau") : QStringLiteral("Không đạt");
    }
    if (result.goesOn) {
        return QStringLiteral("Đạt");
    }
    return vote.hasTie && result.standing == VoteStanding::AtThreshold
               ? QStringLiteral("Chờ người đứng đầu quyết định")
               : QStringLiteral("Không đạt");
}

/// How the votes of a step came out.
struct OutcomeCount
{
    int tallied = 0;
    int goOn = 0;
    int ties = 0;
    int postsWithoutAnyone = 0;
};

OutcomeCount countOf(const std::vector<PostVote>& votes)
{
    OutcomeCount count;
    for (const PostVote& vote : votes) {
        for (const VoteResult& result : vote.results) {
            ++count.tallied;
            count.goOn += result.goesOn && !vote.isNobodyAbove ? 1 : 0;
            count.ties += result.standing == VoteStanding::AtThreshold ? 1 : 0;
        }
        count.postsWithoutAnyone += vote.isNobodyAbove ? 1 : 0;
    }
    return count;
}

/// Makes the papers of one conference.
class MinutesWriter
{
public:
    MinutesWriter(const Snapshot& snapshot,
                  const PlanRecord& plan,
                  const PlanContents& contents,
                  const PlanListHeading& heading,
                  const ConferenceRecord& conference)
        : m_snapshot(snapshot)
        , m_plan(plan)
        , m_contents(contents)
        , m_heading(heading)
        , m_held(conference)
        , m_in(conference.detail)
        , m_votes(outcomeOf(conference.detail))
    {
        m_heading.on = conference.on;
    }

    [[nodiscard]] ReportDocument minutes() const
    {
        ReportDocument document = paper(QStringLiteral("BIÊN BẢN"), m_in.name);
        document.opening = {
            bodyLine(QStringLiteral("Thời gian: %1.").arg(paperDateLine(m_held.on))),
            bodyLine(QStringLiteral("Địa điểm: %1.").arg(orDots(m_in.place))),
            bodyLine(QStringLiteral("Chủ trì: đồng chí %1.").arg(orDots(m_in.chair))),
            bodyLine(QStringLiteral("Thư ký: đồng chí %1.").arg(orDots(m_in.secretary)))};
        document.table = attendance();
        for (const QString& line : conclusions()) {
            document.totals.push_back(bodyLine(line));
        }
        document.totals.push_back(bodyLine(
            QStringLiteral("Biên bản đã được thông qua tại hội nghị") + endMark(m_heading.on)));
        document.signatures = {signature(QStringLiteral("THƯ KÝ"), m_in.secretary),
                               signature(QStringLiteral("CHỦ TRÌ"), m_in.chair)};
        return document;
    }

    [[nodiscard]] bool hasTallies() const { return !m_votes.empty(); }

    [[nodiscard]] ReportDocument tallies() const
    {
        ReportDocument document = paper(QStringLiteral("BIÊN BẢN KIỂM PHIẾU"), m_in.name);
        document.opening = {
            bodyLine(QStringLiteral("Thời gian: %1. Địa điểm: %2.")
                         .arg(paperDateLine(m_held.on), orDots(m_in.place))),
            bodyLine(
                QStringLiteral("Trưởng ban kiểm phiếu: đồng chí %1.").arg(orDots(m_in.teller))),
            bodyLine(QStringLiteral("Số người được triệu tập: %1; có mặt: %2.")
                         .arg(m_in.summoned)
                         .arg(m_in.present)),
            bodyLine(QStringLiteral("Số phiếu phát ra: %1; thu về: %2; hợp lệ: %3; không hợp lệ: "
                                    "%4.")
                         .arg(m_in.issued)
                         .arg(m_in.returned)
                         .arg(m_in.valid)
                         .arg(m_in.invalid)),
            bodyLine(QStringLiteral("Tỷ lệ tính trên %1 (%2); yêu cầu %3 %4.")
                         .arg(paperText(m_in.basis))
                         .arg(m_in.base())
                         .arg(m_in.atThreshold == AtThreshold::Chosen ? QStringLiteral("từ")
                                                                      : QStringLiteral("trên"),
                              percentText(m_in.threshold)))};
        document.table = results();
        const QStringList lines = outcomeLines();
        for (qsizetype i = 0; i < lines.size(); ++i) {
            document.totals.push_back(bodyLine(
                lines[i] + (i + 1 == lines.size() ? endMark(m_heading.on) : QStringLiteral("."))));
        }
        document.signatures = {signature(QStringLiteral("TRƯỞNG BAN KIỂM PHIẾU"), m_in.teller),
                               signature(QStringLiteral("CHỦ TRÌ"), m_in.chair)};
        return document;
    }

private:
    [[nodiscard]] ReportDocument paper(const QString& kind, const QString& subject) const
    {
        ReportDocument document = planPaper(m_plan, m_heading, {.paper = m_heading.paper});
        document.title = {
            {kind, 16, true},
            {subject, 14, true},
            {QStringLiteral("về việc giới thiệu %1").arg(m_plan.profile.title), 14, true}};
        const TermRecord* term = m_snapshot.derived().structure->term(m_plan.profile.term);
        if (term) {
            document.title.push_back({term->profile.name, 14, true});
        }
        document.title.back().rule = LineRule::Dashes;
        document.metadata.title = QStringLiteral("%1: %2").arg(kind, subject);
        document.metadata.subject = QStringLiteral("%1, bước %2, %3")
                                        .arg(m_plan.profile.code)
                                        .arg(m_in.step)
                                        .arg(m_held.on.text());
        return document;
    }

    static SignatureBlock signature(const QString& post, const QString& name)
    {
        return {.lines = {{.text = post, .size = kSignatureSize, .bold = true}}, .name = name};
    }

    [[nodiscard]] ReportTable attendance() const
    {
        ReportTable table{
            .columns = {reportColumn("number", QStringLiteral("TT"), {}, TextAlign::Centre),
                        reportColumn("subject", QStringLiteral("Nội dung")),
                        reportColumn("count", QStringLiteral("Số lượng"), {}, TextAlign::Centre),
                        reportColumn("share", QStringLiteral("Tỷ lệ"), {}, TextAlign::Centre)},
            .rows = {},
            .textSize = kTextSize,
            .columnNumbers = false};
        const auto add = [&table](const QString& subject, int count, const QString& share) {
            table.rows.push_back(ReportRow::data(
                {QString::number(table.rows.size() + 1), subject, QString::number(count), share}));
        };
        add(QStringLiteral("Số người được triệu tập"), m_in.summoned, {});
        add(QStringLiteral("Số người có mặt"),
            m_in.present,
            percentText(m_in.present, m_in.summoned));
        add(QStringLiteral("Số người vắng mặt"),
            m_in.summoned - m_in.present,
            percentText(m_in.summoned - m_in.present, m_in.summoned));
        if (m_in.takesVote()) {
            add(QStringLiteral("Số phiếu phát ra"), m_in.issued, {});
            add(QStringLiteral("Số phiếu thu về"), m_in.returned, {});
            add(QStringLiteral("Số phiếu hợp lệ"),
                m_in.valid,
                percentText(m_in.valid, m_in.returned));
            add(QStringLiteral("Số phiếu không hợp lệ"),
                m_in.invalid,
                percentText(m_in.invalid, m_in.returned));
        }
        return table;
    }

    [[nodiscard]] QStringList conclusions() const
    {
        QStringList lines;
        const bool hasQuorum = 3 * m_in.present >= 2 * m_in.summoned;
        if (!hasQuorum) {
            lines << QStringLiteral("Số người có mặt chưa đủ hai phần ba số người được triệu tập.");
        }
        if (!m_in.earlyReason.isEmpty()) {
            lines << QStringLiteral("Hội nghị tổ chức khi bước trước chưa hoàn thành; lý do: %1.")
                         .arg(m_in.earlyReason);
        }
        if (!m_in.takesVote()) {
            lines << QStringLiteral("Hội nghị không bỏ phiếu về nhân sự.");
        } else if (hasTallies()) {
            for (const QString& line : outcomeLines()) {
                lines << line + u'.';
            }
            lines << QStringLiteral("Kết quả cụ thể theo biên bản kiểm phiếu kèm theo.");
        }
        if (!m_in.note.isEmpty()) {
            lines << QStringLiteral("Kết luận: %1.").arg(m_in.note);
        }
        return lines;
    }

    /// Without their full stops.
    [[nodiscard]] QStringList outcomeLines() const
    {
        const OutcomeCount count = countOf(m_votes);
        QStringList lines{QStringLiteral("Kết quả: %1/%2 lượt giới thiệu đạt %3")
                              .arg(count.goOn)
                              .arg(count.tallied)
                              .arg(thresholdText(m_in))};
        if (count.ties > 0) {
            lines << QStringLiteral("Có %1 lượt giới thiệu đạt đúng %2; %3")
                         .arg(count.ties)
                         .arg(percentText(m_in.threshold),
                              m_in.atThreshold == AtThreshold::HeadDecides
                                  ? QStringLiteral("do người đứng đầu quyết định")
                                  : QStringLiteral("không đạt"));
        }
        if (count.postsWithoutAnyone > 0) {
            lines << QStringLiteral("Có %1 chức danh không có người đạt; %2")
                         .arg(count.postsWithoutAnyone)
                         .arg(m_in.nobodyAbove == NobodyAbove::TopTwoGoOn
                                  ? QStringLiteral(
                                        "đưa hai người có số phiếu cao nhất sang bước sau")
                                  : QStringLiteral("chưa giới thiệu được người vào quy hoạch"));
        }
        return lines;
    }

    [[nodiscard]] ReportTable results() const
    {
        const QStringList agree{QStringLiteral("Số phiếu")};
        using enum TextAlign;
        ReportColumn name = reportColumn("name", QStringLiteral("Họ và tên"));
        name.minWidthMm = kNameWidthMm;
        ReportTable table{
            .columns = {reportColumn("number", QStringLiteral("TT"), {}, Centre),
                        name,
                        reportColumn("birth", QStringLiteral("Năm sinh"), {}, Centre),
                        reportColumn("agree", QStringLiteral("Đồng ý"), agree, Centre),
                        reportColumn("disagree", QStringLiteral("Không đồng ý"), agree, Centre),
                        reportColumn("share", QStringLiteral("Tỷ lệ"), {}, Centre),
                        reportColumn("result", QStringLiteral("Kết quả"))},
            .rows = {},
            .textSize = kTextSize,
            .columnNumbers = false};
        std::map<PositionId, const PostVote*> votes;
        for (const PostVote& vote : m_votes) {
            votes.emplace(vote.position, &vote);
        }
        int group = 0;
        for (const PlanUnit& unit : m_contents.units) {
            int post = 0;
            for (const PlanPost& planned : unit.posts) {
                const auto found = votes.find(planned.position);
                if (found == votes.end()) {
                    continue;
                }
                if (++post == 1) {
                    table.rows.push_back(ReportRow::group(
                        QStringLiteral("%1- %2").arg(romanNumeral(++group), unit.name.toUpper())));
                }
                addPost(
                    table, QStringLiteral("%1. %2").arg(post).arg(planned.title), *found->second);
                votes.erase(found);
            }
        }
        // Posts for which nobody stands in the plan any more.
        if (!votes.empty()) {
            table.rows.push_back(
                ReportRow::group(QStringLiteral("%1- CHỨC DANH KHÁC").arg(romanNumeral(++group))));
        }
        for (const auto& [position, vote] : votes) {
            addPost(table, postName(m_snapshot.derived(), position, m_held.on), *vote);
        }
        return table;
    }

    void addPost(ReportTable& table, const QString& title, const PostVote& vote) const
    {
        table.rows.push_back(ReportRow::subGroup(title));
        int number = 0;
        for (const VoteResult& result : sorted(vote)) {
            const CadreRecord* record = m_snapshot.derived().cadre(result.tally.cadre);
            const CadreProfile* profile = record ? &record->on(m_snapshot.day()) : nullptr;
            table.rows.push_back(ReportRow::data(
                {QString::number(++number),
                 profile ? profile->name.full() : QStringLiteral("–"),
                 profile && profile->birth ? QString::number(profile->birth->year()) : QString(),
                 QString::number(result.tally.agree),
                 QString::number(result.tally.disagree),
                 percentText(result.tenths),
                 resultText(vote, result)}));
        }
    }

    /// Most votes first, equal votes by name.
    [[nodiscard]] std::vector<VoteResult> sorted(const PostVote& vote) const
    {
        std::vector<VoteResult> results = vote.results;
        std::ranges::stable_sort(results, {}, [this](const VoteResult& result) {
            const CadreRecord* record = m_snapshot.derived().cadre(result.tally.cadre);
            return std::pair(-result.tally.agree,
                             record ? record->on(m_snapshot.day()).name.sortKey() : QByteArray());
        });
        return results;
    }

    const Snapshot& m_snapshot;
    const PlanRecord& m_plan;
    const PlanContents& m_contents;
    PlanListHeading m_heading;
    const ConferenceRecord& m_held;
    const ConferenceDetail& m_in;
    std::vector<PostVote> m_votes;
};

} // namespace

Result<std::vector<ReportDocument>> planMinutes(const Snapshot& snapshot,
                                                PlanId plan,
                                                const PlanListHeading& heading,
                                                std::optional<int> step)
{
    KECAN_TRY(const PlanRecord* record, openedPlan(snapshot, plan));
    const PlanContents contents = planContents(snapshot, plan);
    std::vector<ReportDocument> papers;
    for (const ConferenceRecord& conference : record->conferences) {
        if ((step && conference.detail.step != *step) || snapshot.day() < conference.on) {
            continue;
        }
        if (!conference.detail.isComplete()) {
            if (step) {
                return Error{ErrorCode::Conflict,
                             MinutesTexts::tr("Step %1 is not complete: who was present, and the "
                                              "votes where it takes one, are missing.")
                                 .arg(*step)};
            }
            continue;
        }
        const MinutesWriter writer(snapshot, *record, contents, heading, conference);
        papers.push_back(writer.minutes());
        if (writer.hasTallies()) {
            papers.push_back(writer.tallies());
        }
    }
    if (papers.empty()) {
        return Error{ErrorCode::NotFound,
                     step ? MinutesTexts::tr("Step %1 of the procedure of the plan %2 is not "
                                             "recorded.")
                                .arg(*step)
                                .arg(record->profile.code)
                          : MinutesTexts::tr("No step of the procedure of the plan %1 is recorded.")
                                .arg(record->profile.code)};
    }
    return papers;
}

} // namespace kecan
