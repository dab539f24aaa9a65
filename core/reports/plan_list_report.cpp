#include "core/reports/plan_list_report.h"

#include "core/base/age.h"
#include "core/base/numerals.h"
#include "core/base/paper_date.h"
#include "core/model/cadre.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace kecan {

namespace {

struct ReportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanListReport)
};

constexpr int kYoungBelow = 40; ///< @source HD 15-HD/BTCTW: share under 40
constexpr int kMiddleUpTo = 50; ///< upper edge of the middle age band, inclusive
constexpr int kRatedYears = 3;  ///< "đánh giá 3 năm"

/// A person's entry with everything a row needs.
struct Entry
{
    const NominationRecord* nomination;
    const CadreProfile* cadre;
    const PositionProfile* post;
};

struct PostGroup
{
    PositionId position;
    QString title; ///< with the phòng for a post below the group's unit
    int seats = 0;
    std::vector<Entry> entries;
};

struct UnitGroup
{
    QString name;
    std::vector<PostGroup> posts;
};

QString dateText(const std::optional<PartialDate>& date)
{
    return date ? date->text() : QString();
}

/// Builds the list of one plan on one day.
class PlanListBuilder
{
public:
    PlanListBuilder(const Snapshot& snapshot, const PlanRecord& plan, Day day)
        : m_snapshot(snapshot)
        , m_plan(plan)
        , m_day(day)
    {
        collect();
    }

    [[nodiscard]] std::vector<ReportRow> rows() const;
    [[nodiscard]] std::vector<ReportLine> totals() const;
    [[nodiscard]] bool hasVotes() const { return m_hasVotes; }

private:
    void collect();
    void addGroup(const QString& name, const std::vector<UnitId>& units, UnitId groupUnit);
    [[nodiscard]] bool isListed(const NominationRecord& nomination) const;
    [[nodiscard]] QStringList cells(const Entry& entry, int number) const;
    [[nodiscard]] QString ratingsText(CadreId cadre) const;
    [[nodiscard]] QString plannedPostsText(CadreId cadre) const;

    const Snapshot& m_snapshot;
    const PlanRecord& m_plan;
    Day m_day;
    bool m_hasVotes = false;
    std::vector<UnitGroup> m_groups;
    std::map<PositionId, std::vector<Entry>> m_byPosition;
    std::map<CadreId, std::vector<const PositionProfile*>> m_postsOf;
};

bool PlanListBuilder::isListed(const NominationRecord& nomination) const
{
    const NominationStep* step = nomination.on(m_day);
    return step && (step->status == NominationStatus::Proposed ||
                    step->status == NominationStatus::Approved);
}

void PlanListBuilder::collect()
{
    const StructureTable& structure = *m_snapshot.derived().structure;
    for (const NominationRecord& nomination : m_plan.nominations) {
        const CadreProfile* cadre = m_snapshot.cadre(nomination.cadre);
        const PositionRecord* position = structure.position(nomination.position);
        if (!cadre || !position || !isListed(nomination)) {
            continue;
        }
        // A post abolished since still names what the person was planned for.
        const PositionProfile* post = position->on(m_day);
        post = post ? post : &position->versions.back().profile;
        m_byPosition[nomination.position].push_back({&nomination, cadre, post});
        m_postsOf[nomination.cadre].push_back(post);
        m_hasVotes = m_hasVotes || !nomination.detail.votes.isEmpty();
    }
    for (auto& [position, entries] : m_byPosition) {
        std::sort(entries.begin(), entries.end(), [](const Entry& a, const Entry& b) {
            return std::make_tuple(
                       a.nomination->detail.rank, a.cadre->name.sortKey(), a.nomination->cadre) <
                   std::make_tuple(
                       b.nomination->detail.rank, b.cadre->name.sortKey(), b.nomination->cadre);
        });
    }

    // Every unit down to the vụ and its equals is a group; what is below a vụ stands within it.
    const auto walk = [&](const auto& self, UnitId unit) -> void {
        const UnitProfile* profile = m_snapshot.unit(unit);
        const bool endsHere = isDepartmentLevel(profile->kind);
        addGroup(
            profile->name, endsHere ? m_snapshot.subtree(unit) : std::vector<UnitId>{unit}, unit);
        if (!endsHere) {
            for (const UnitId child : m_snapshot.childUnits(unit)) {
                self(self, child);
            }
        }
    };
    for (const UnitId top : m_snapshot.childUnits({})) {
        walk(walk, top);
    }
    for (auto& [position, entries] : m_byPosition) {
        UnitGroup group;
        group.name = QStringLiteral("Chức danh đã giải thể");
        group.posts.push_back({position, entries.front().post->title, 0, std::move(entries)});
        m_groups.push_back(std::move(group));
    }
    m_byPosition.clear();
}

void PlanListBuilder::addGroup(const QString& name,
                               const std::vector<UnitId>& units,
                               UnitId groupUnit)
{
    UnitGroup group;
    group.name = name;
    for (const UnitId unit : units) {
        for (const PositionId position : m_snapshot.positionsOf(unit)) {
            const auto found = m_byPosition.find(position);
            if (found == m_byPosition.end()) {
                continue;
            }
            const PositionProfile* post = m_snapshot.position(position);
            const QString title =
                unit == groupUnit
                    ? post->title
                    : QStringLiteral("%1 %2").arg(post->title, m_snapshot.unit(unit)->name);
            group.posts.push_back({position, title, post->seats, std::move(found->second)});
            m_byPosition.erase(found);
        }
    }
    if (!group.posts.empty()) {
        m_groups.push_back(std::move(group));
    }
}

QString PlanListBuilder::ratingsText(CadreId cadre) const
{
    const CadreRecord* record = m_snapshot.derived().cadre(cadre);
    QStringList ratings;
    for (const EvaluationEntry& entry : record->evaluations) {
        // A year is graded at its end.
        if (Day::fromDate(QDate(entry.year, 12, 31)) <= m_day) {
            ratings.append(QStringLiteral("%1: %2").arg(QString::number(entry.year),
                                                        paperText(entry.rating, true)));
        }
    }
    return ratings.mid(std::max<qsizetype>(0, ratings.size() - kRatedYears))
        .join(QStringLiteral("; "));
}

QString PlanListBuilder::plannedPostsText(CadreId cadre) const
{
    std::vector<const PositionProfile*> posts = m_postsOf.at(cadre);
    std::stable_sort(posts.begin(), posts.end(), [](const auto* a, const auto* b) {
        return static_cast<int>(a->level) > static_cast<int>(b->level);
    });
    QStringList titles;
    for (const PositionProfile* post : posts) {
        if (!titles.contains(post->title)) {
            titles.append(post->title);
        }
    }
    return titles.join(QStringLiteral("; "));
}

QStringList PlanListBuilder::cells(const Entry& entry, int number) const
{
    const CadreProfile& cadre = *entry.cadre;
    const bool female = cadre.sex == Sex::Female;
    const NominationDetail& detail = entry.nomination->detail;
    QStringList cells{
        QString::number(number),
        cadre.name.full(),
        female ? QString() : dateText(cadre.birth),
        female ? dateText(cadre.birth) : QString(),
        cadre.ethnicity,
        cadre.homeTown,
        dateText(cadre.partyProbationary),
        dateText(cadre.partyOfficial),
        cadre.generalEducation,
        paperText(cadre.professionalLevel, true),
        paperText(cadre.theoryLevel, true),
        paperText(cadre.stateManagementLevel, true),
        cadre.foreignLanguage,
        cadre.informatics,
        paperText(cadre.grade, true),
        m_snapshot.presentPostText(entry.nomination->cadre),
        ratingsText(entry.nomination->cadre),
        plannedPostsText(entry.nomination->cadre),
        paperText(detail.origin),
    };
    if (m_hasVotes) {
        cells.append(detail.votes);
    }
    cells.append(detail.note);
    return cells;
}

std::vector<ReportRow> PlanListBuilder::rows() const
{
    std::vector<ReportRow> rows;
    int groupNumber = 0;
    for (const UnitGroup& group : m_groups) {
        rows.push_back(ReportRow::group(
            QStringLiteral("%1- %2").arg(romanNumeral(++groupNumber), group.name.toUpper())));
        int postNumber = 0;
        for (const PostGroup& post : group.posts) {
            rows.push_back(ReportRow::subGroup(QStringLiteral("%1. %2: %3 đồng chí")
                                                   .arg(++postNumber)
                                                   .arg(post.title)
                                                   .arg(post.entries.size())));
            int number = 0;
            for (const Entry& entry : post.entries) {
                rows.push_back(ReportRow::data(cells(entry, ++number)));
            }
        }
    }
    return rows;
}

std::vector<ReportLine> PlanListBuilder::totals() const
{
    std::set<CadreId> persons;
    int entries = 0;
    int seats = 0;
    int women = 0;
    int minority = 0;
    int young = 0;
    int middle = 0;
    int older = 0;
    int unknown = 0;
    for (const UnitGroup& group : m_groups) {
        for (const PostGroup& post : group.posts) {
            seats += post.seats;
            for (const Entry& entry : post.entries) {
                ++entries;
                if (!persons.insert(entry.nomination->cadre).second) {
                    continue;
                }
                women += entry.cadre->sex == Sex::Female ? 1 : 0;
                minority += isEthnicMinority(*entry.cadre) ? 1 : 0;
                if (!entry.cadre->birth) {
                    ++unknown;
                    continue;
                }
                const int age = ageInCompletedYears(*entry.cadre->birth, m_day);
                ++(age < kYoungBelow ? young : age <= kMiddleUpTo ? middle : older);
            }
        }
    }
    const int count = static_cast<int>(persons.size());
    const auto share = [count](int part) {
        return QStringLiteral("%1 (%2)").arg(QString::number(part), percentText(part, count));
    };
    ReportLine first{QStringLiteral("Tổng số: %1 đồng chí; trong đó: nữ %2, dưới 40 tuổi %3, "
                                    "DTTS %4.")
                         .arg(QString::number(count), share(women), share(young), share(minority)),
                     13,
                     true};
    QString second = QStringLiteral("Số lượt quy hoạch: %1").arg(entries);
    if (seats > 0) {
        const int tenths = (entries * 20 + seats) / (seats * 2);
        second += QStringLiteral("; số lượng theo quy định: %1; hệ số: %2,%3")
                      .arg(seats)
                      .arg(tenths / 10)
                      .arg(tenths % 10);
    }
    second += QStringLiteral(". Độ tuổi: dưới 40: %1; từ 40 đến 50: %2; trên 50: %3")
                  .arg(young)
                  .arg(middle)
                  .arg(older);
    if (unknown > 0) {
        second += QStringLiteral("; chưa rõ ngày sinh: %1").arg(unknown);
    }
    return {first, ReportLine{second + QLatin1Char('.'), 13}};
}

ReportColumn column(const char* id,
                    const QString& heading,
                    const QStringList& groups = {},
                    TextAlign align = TextAlign::Left)
{
    return {QString::fromLatin1(id), heading, groups, 1, 0, align, true};
}

std::vector<ReportColumn> columns(bool withVotes)
{
    const QStringList birth{QStringLiteral("Ngày, tháng, năm sinh")};
    const QStringList party{QStringLiteral("Ngày vào Đảng")};
    const QStringList training{QStringLiteral("Trình độ")};
    using enum TextAlign;
    std::vector<ReportColumn> columns{
        column("number", QStringLiteral("TT"), {}, Centre),
        column("name", QStringLiteral("Họ và tên")),
        column("birth-male", QStringLiteral("Nam"), birth, Centre),
        column("birth-female", QStringLiteral("Nữ"), birth, Centre),
        column("ethnicity", QStringLiteral("Dân tộc"), {}, Centre),
        column("home-town", QStringLiteral("Quê quán")),
        column("party-probationary", QStringLiteral("Dự bị"), party, Centre),
        column("party-official", QStringLiteral("Chính thức"), party, Centre),
        column("general-education", QStringLiteral("GDPT"), training, Centre),
        column("professional", QStringLiteral("Chuyên môn"), training, Centre),
        column("theory", QStringLiteral("LLCT"), training, Centre),
        column("state-management", QStringLiteral("QLNN"), training, Centre),
        column("foreign-language", QStringLiteral("Ngoại ngữ"), training, Centre),
        column("informatics", QStringLiteral("Tin học"), training, Centre),
        column("grade", QStringLiteral("Ngạch"), {}, Centre),
        column("present-post", QStringLiteral("Chức vụ, đơn vị công tác hiện nay")),
        column("ratings", QStringLiteral("Đánh giá 3 năm")),
        column("planned-posts", QStringLiteral("Chức danh quy hoạch")),
        column("origin", QStringLiteral("Đã/ mới quy hoạch"), {}, Centre),
    };
    if (withVotes) {
        columns.push_back(column("votes", QStringLiteral("Kết quả phiếu"), {}, Centre));
    }
    columns.push_back(column("note", QStringLiteral("Ghi chú")));
    return columns;
}

QString basisText(const Snapshot& snapshot, const PlanRecord& plan, const PlanListHeading& heading)
{
    if (!heading.basis.isEmpty()) {
        return heading.basis;
    }
    const DecisionDocument* decision = snapshot.derived().structure->document(plan.approvedBy);
    if (!decision || plan.approvedOn > snapshot.day()) {
        return {};
    }
    QString text = QStringLiteral("(Kèm theo Quyết định số %1").arg(decision->number);
    if (decision->signedOn && decision->signedOn->precision() == DatePrecision::Day) {
        text += QStringLiteral(", ") + paperDateLine(decision->signedOn->earliest());
    }
    return text + QLatin1Char(')');
}

std::vector<ReportLine>
titleLines(const Snapshot& snapshot, const PlanRecord& plan, const PlanListHeading& heading)
{
    const QString basis = basisText(snapshot, plan, heading);
    const TermRecord* term = snapshot.derived().structure->term(plan.profile.term);
    std::vector<ReportLine> lines{{QStringLiteral("DANH SÁCH"), 16, true},
                                  {plan.profile.title, 14, true}};
    if (term) {
        lines.push_back({term->profile.name, 14, true});
    }
    if (!basis.isEmpty()) {
        lines.push_back({basis, 14, false, true});
    }
    lines.back().rule = LineRule::Dashes;
    return lines;
}

std::vector<SignatureBlock> signatures(const PlanListHeading& heading)
{
    SignatureBlock left;
    left.lines = {{QStringLiteral("NGƯỜI LẬP BIỂU"), 14, true}};
    left.name = heading.preparer;
    SignatureBlock right;
    if (!heading.authority.isEmpty()) {
        right.lines.push_back({heading.authority, 14, true});
    }
    if (!heading.signerPost.isEmpty()) {
        right.lines.push_back(
            {heading.signerPost, 14, !heading.authority.isEmpty() ? false : true});
    }
    right.name = heading.signerName;
    return {left, right};
}

} // namespace

PlanListHeading usualHeading(const Snapshot& snapshot)
{
    const std::vector<UnitId> top = snapshot.childUnits({});
    const UnitProfile* body = top.empty() ? nullptr : snapshot.unit(top.front());
    return {.upperBody = {},
            .body = body ? body->name.toUpper() : QString(),
            .number = {},
            .place = QStringLiteral("Hà Nội"),
            .on = snapshot.day(),
            .basis = {},
            .authority = QStringLiteral("K/T TRƯỞNG BAN"),
            .signerPost = QStringLiteral("PHÓ TRƯỞNG BAN"),
            .signerName = {},
            .preparer = {},
            .paper = PaperSize::A4};
}

Result<ReportDocument>
planListReport(const Snapshot& snapshot, PlanId plan, const PlanListHeading& heading)
{
    const PlanRecord* record = snapshot.derived().plan(plan);
    if (!record) {
        return Error{ErrorCode::NotFound, ReportTexts::tr("This plan is not in the store.")};
    }
    if (snapshot.day() < record->openedOn) {
        return Error{ErrorCode::Conflict,
                     ReportTexts::tr("The plan %1 was opened only on %2.")
                         .arg(record->profile.code, record->openedOn.text())};
    }
    const Day day = std::min(snapshot.day(), record->closedOn.plusDays(-1));
    const PlanListBuilder builder(snapshot, *record, day);

    ReportDocument document;
    document.page = PageSetup::landscape(heading.paper);
    const QString place =
        heading.place.isEmpty()
            ? paperDateLine(heading.on)
            : QStringLiteral("%1, %2").arg(heading.place, paperDateLine(heading.on));
    document.header = ReportHeader::party(heading.upperBody, heading.body, heading.number, place);
    document.header.secrecyMark = paperText(record->profile.secrecy);
    document.title = titleLines(snapshot, *record, heading);
    document.table.columns = columns(builder.hasVotes());
    document.table.rows = builder.rows();
    document.totals = builder.totals();
    document.signatures = signatures(heading);
    document.metadata.title = QStringLiteral("Danh sách %1").arg(record->profile.title);
    document.metadata.author = heading.body;
    document.metadata.subject =
        QStringLiteral("%1, tính đến ngày %2").arg(record->profile.code, snapshot.day().text());
    return document;
}

} // namespace kecan
