#include "core/reports/plan_candidate_sheet.h"

#include "core/history/holdings.h"
#include "core/history/record_names.h"
#include "core/reports/plan_contents.h"
#include "core/rules/cadre_retirement.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

namespace kecan {

namespace {

constexpr double kTextSize = 12; ///< @unit pt
constexpr double kLabelWidthMm = 48;
constexpr std::size_t kPostsShown = 9; ///< of a career; more would not fit a page

struct SheetTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanCandidateSheet)
};

/// One post the plan has somebody for.
struct PlannedPost
{
    QString post;
    const PlanEntry* entry;
};

/// Everything the plan says of one person.
struct Candidate
{
    const PlanEntry* any = nullptr; ///< what is the same in all entries
    std::vector<PlannedPost> posts;
};

std::map<CadreId, Candidate> candidatesOf(const PlanContents& contents)
{
    std::map<CadreId, Candidate> candidates;
    for (const PlanUnit& unit : contents.units) {
        for (const PlanPost& post : unit.posts) {
            for (const PlanEntry& entry : post.entries) {
                if (isInPlan(entry.step.status)) {
                    Candidate& candidate = candidates[entry.cadre];
                    candidate.any = &entry;
                    candidate.posts.push_back({postInFull(post.title, unit.name), &entry});
                }
            }
        }
    }
    return candidates;
}

QString joined(QStringList words, const QString& between = QStringLiteral(", "))
{
    words.removeAll(QString());
    return words.join(between);
}

class SheetRows
{
public:
    void group(const QString& title) { m_group = title; }
    /// What is not recorded has no line, and a group without lines no title.
    void add(const QString& label, const QString& text)
    {
        if (text.isEmpty()) {
            return;
        }
        if (!m_group.isEmpty()) {
            m_rows.push_back(ReportRow::group(std::exchange(m_group, {})));
        }
        m_rows.push_back(ReportRow::data({label, text}));
    }
    [[nodiscard]] std::vector<ReportRow> take() { return std::move(m_rows); }

private:
    QString m_group;
    std::vector<ReportRow> m_rows;
};

void addPerson(SheetRows& rows, const PlanEntry& entry)
{
    const CadreProfile& person = entry.profile;
    rows.group(QStringLiteral("I- SƠ LƯỢC"));
    rows.add(QStringLiteral("Ngày, tháng, năm sinh"),
             joined({dateText(person.birth),
                     entry.ageMonths ? QStringLiteral("%1 tuổi").arg(*entry.ageMonths / 12)
                                     : QString()}));
    rows.add(QStringLiteral("Giới tính, dân tộc"),
             joined({person.sex ? paperText(*person.sex) : QString(), person.ethnicity}));
    rows.add(QStringLiteral("Quê quán"), person.homeTown);
    rows.add(QStringLiteral("Ngày vào Đảng"),
             joined({dateText(person.partyProbationary),
                     person.partyOfficial
                         ? QStringLiteral("chính thức %1").arg(dateText(person.partyOfficial))
                         : QString()}));
    rows.add(QStringLiteral("Chức vụ hiện nay"), entry.presentPost);
    rows.add(QStringLiteral("Ngạch"),
             joined({paperText(person.grade),
                     person.gradeSince ? QStringLiteral("từ %1").arg(dateText(person.gradeSince))
                                       : QString()}));
}

void addTraining(SheetRows& rows, const CadreProfile& person)
{
    rows.group(QStringLiteral("II- TRÌNH ĐỘ"));
    rows.add(QStringLiteral("Chuyên môn"),
             joined({paperText(person.professionalLevel), person.professionalField}));
    rows.add(QStringLiteral("Lý luận chính trị"), paperText(person.theoryLevel));
    rows.add(QStringLiteral("Quản lý nhà nước"), paperText(person.stateManagementLevel));
    rows.add(QStringLiteral("Ngoại ngữ, tin học"),
             joined({person.foreignLanguage, person.informatics}));
}

/// "Phó Vụ trưởng, Vụ Tổng hợp"; of a posting outside, what and where it is.
QString heldPost(const Tenure& held, const Snapshot& snapshot, const History& history)
{
    const QString post = postName(snapshot.derived(), held.position, held.from, held.capacity);
    // Of a post here it says where the person came from.
    const auto* detail =
        isAwayPosting(held.capacity) ? history.event(held.openedBy).body<TenureDetail>() : nullptr;
    return detail ? joined({post, detail->duty, detail->organisation, detail->place}) : post;
}

void addCareer(SheetRows& rows, CadreId cadre, const Snapshot& snapshot, const History& history)
{
    rows.group(QStringLiteral("III- QUÁ TRÌNH CÔNG TÁC"));
    std::vector<Tenure> held = holdingsOf(snapshot.derived().tenuresOf(cadre));
    std::erase_if(held, [&](const Tenure& one) { return snapshot.day() < one.from; });
    if (held.size() > kPostsShown) {
        const Tenure& first = held.back();
        rows.add(QStringLiteral("Từ %1").arg(first.heldSince.text()),
                 QStringLiteral("%1 chức vụ trước đó").arg(held.size() - kPostsShown));
        held.erase(held.begin() + static_cast<std::ptrdiff_t>(kPostsShown), held.end());
    }
    std::ranges::reverse(held);
    for (const Tenure& one : held) {
        const bool isOver = one.until <= snapshot.day();
        rows.add(QStringLiteral("%1 – %2").arg(one.heldSince.text(),
                                               isOver ? one.until.plusDays(-1).text()
                                                      : QStringLiteral("nay")),
                 heldPost(one, snapshot, history));
    }
}

void addAppraisal(SheetRows& rows,
                  const PlanEntry& entry,
                  const Snapshot& snapshot,
                  const RuleSet& rules)
{
    rows.group(QStringLiteral("IV- ĐÁNH GIÁ"));
    QStringList ratings;
    for (const EvaluationEntry& rating : entry.ratings) {
        ratings += QStringLiteral("%1: %2").arg(QString::number(rating.year),
                                                paperText(rating.rating).toLower());
    }
    rows.add(QStringLiteral("Xếp loại hằng năm"), ratings.join(QStringLiteral("; ")));
    QStringList disciplines;
    for (const DisciplineEntry& one : snapshot.derived().cadre(entry.cadre)->disciplines) {
        if (one.from <= snapshot.day()) {
            disciplines += QStringLiteral("%1, ngày %2").arg(paperText(one.form), one.from.text());
        }
    }
    rows.add(QStringLiteral("Kỷ luật"),
             disciplines.isEmpty() ? QStringLiteral("Không")
                                   : disciplines.join(QStringLiteral("; ")));
    if (const auto retirement = retirementOf(snapshot, rules, entry.cadre)) {
        rows.add(QStringLiteral("Đến tuổi nghỉ hưu"), retirement->retiresOn.text());
    }
}

void addPlanned(SheetRows& rows, const Candidate& candidate)
{
    rows.group(QStringLiteral("V- QUY HOẠCH"));
    int number = 0;
    for (const PlannedPost& planned : candidate.posts) {
        const PlanEntry& entry = *planned.entry;
        rows.add(
            QStringLiteral("Chức danh %1").arg(++number),
            joined({planned.post,
                    QStringLiteral("thứ tự %1").arg(entry.number),
                    entry.detail.origin == NominationOrigin::New ? QStringLiteral("mới quy hoạch")
                                                                 : QStringLiteral("đã quy hoạch"),
                    entry.detail.votes},
                   QStringLiteral("; ")));
    }
}

} // namespace

Result<std::vector<ReportDocument>> planCandidateSheets(const Snapshot& snapshot,
                                                        PlanId plan,
                                                        const PlanListHeading& heading,
                                                        const RuleSet& rules,
                                                        const History& history,
                                                        MaybeCadreId cadre)
{
    KECAN_TRY(const PlanRecord* record, openedPlan(snapshot, plan));
    const PlanContents contents = planContents(snapshot, plan);
    // A closed plan shows everybody as they were at its end.
    const Snapshot then = snapshot.onDay(contents.day);
    std::vector<ReportDocument> sheets;
    std::vector<std::pair<QByteArray, const Candidate*>> byName;
    const std::map<CadreId, Candidate> candidates = candidatesOf(contents);
    for (const auto& [id, candidate] : candidates) {
        if (!cadre || id == *cadre) {
            byName.emplace_back(candidate.any->profile.name.sortKey(), &candidate);
        }
    }
    std::ranges::stable_sort(byName, {}, &std::pair<QByteArray, const Candidate*>::first);
    for (const auto& [name, candidate] : byName) {
        const PlanEntry& entry = *candidate->any;
        ReportDocument sheet = planPaper(*record, heading, {.paper = PaperSize::A4});
        sheet.title = {{QStringLiteral("PHIẾU THÔNG TIN CÁN BỘ QUY HOẠCH"), 16, true},
                       {entry.profile.name.full().toUpper(), 14, true}};
        SheetRows rows;
        addPerson(rows, entry);
        addTraining(rows, entry.profile);
        addCareer(rows, entry.cadre, then, history);
        addAppraisal(rows, entry, then, rules);
        addPlanned(rows, *candidate);
        ReportColumn label = reportColumn("label", QStringLiteral("Nội dung"));
        label.minWidthMm = kLabelWidthMm;
        label.wrap = false;
        sheet.table = {.columns = {label, reportColumn("text", QStringLiteral("Thông tin"))},
                       .rows = rows.take(),
                       .textSize = kTextSize,
                       .columnNumbers = false};
        sheet.metadata.title = QStringLiteral("Phiếu thông tin cán bộ quy hoạch");
        sheet.metadata.subject =
            QStringLiteral("%1, %2").arg(record->profile.code, entry.profile.code);
        sheets.push_back(std::move(sheet));
    }
    if (sheets.empty()) {
        return Error{
            ErrorCode::NotFound,
            cadre ? SheetTexts::tr("The person is not in the plan %1.").arg(record->profile.code)
                  : SheetTexts::tr("Nobody is in the plan %1.").arg(record->profile.code)};
    }
    return sheets;
}

} // namespace kecan
