#include "core/reports/plan_removed_report.h"

#include "core/base/numerals.h"
#include "core/reports/plan_contents.h"

#include <map>
#include <set>

namespace kecan {

namespace {

constexpr double kTextSize = 11; ///< @unit pt; reasons and remarks are long
constexpr double kNameWidthMm = 36;

/// Somebody taken out.
struct Removal
{
    const PlanPost* post;
    const PlanEntry* entry;
};

std::vector<Removal> removalsOf(const PlanUnit& unit)
{
    std::vector<Removal> removals;
    for (const PlanPost& post : unit.posts) {
        for (const PlanEntry& entry : post.entries) {
            if (entry.standing() == PlanStanding::Removed) {
                removals.push_back({&post, &entry});
            }
        }
    }
    return removals;
}

QString noteOf(const History& history, const NominationStep& step)
{
    if (!history.has(step.event)) {
        return {};
    }
    const auto* withdrawal = history.event(step.event).body<WithdrawalDetail>();
    return withdrawal ? withdrawal->note : QString();
}

/// The decision that approved the review in which somebody was taken out.
QString reviewDecision(const Snapshot& snapshot, const PlanRecord& plan)
{
    const DecisionDocument* decision = snapshot.derived().structure->document(plan.approvedBy);
    if (!decision || snapshot.day() < plan.approvedOn) {
        return {};
    }
    return decision->signedOn
               ? QStringLiteral("%1, %2").arg(decision->number, decision->signedOn->text())
               : decision->number;
}

std::vector<ReportColumn> columns()
{
    const QStringList birth{QStringLiteral("Ngày, tháng, năm sinh")};
    using enum TextAlign;
    ReportColumn name = reportColumn("name", QStringLiteral("Họ và tên"));
    name.minWidthMm = kNameWidthMm;
    return {reportColumn("number", QStringLiteral("TT"), {}, Centre),
            name,
            reportColumn("birth-male", QStringLiteral("Nam"), birth, Centre),
            reportColumn("birth-female", QStringLiteral("Nữ"), birth, Centre),
            reportColumn("present-post", QStringLiteral("Chức vụ, đơn vị công tác hiện nay")),
            reportColumn("planned-post", QStringLiteral("Chức danh đã quy hoạch")),
            reportColumn("removed-on", QStringLiteral("Ngày đưa ra"), {}, Centre),
            reportColumn("reason", QStringLiteral("Lý do đưa ra")),
            reportColumn("decision", QStringLiteral("Quyết định (số, ngày)")),
            reportColumn("note", QStringLiteral("Ghi chú"))};
}

QStringList
cells(const History& history, int number, const Removal& removal, const QString& decision)
{
    const PlanEntry& entry = *removal.entry;
    const CadreProfile& cadre = entry.profile;
    const bool isFemale = cadre.sex == Sex::Female;
    const QString birth = dateText(cadre.birth);
    return {QString::number(number),
            cadre.name.full(),
            isFemale ? QString() : birth,
            isFemale ? birth : QString(),
            entry.presentPost,
            removal.post->title,
            entry.step.on.text(),
            paperText(entry.step.reason),
            decision,
            noteOf(history, entry.step)};
}

/// How many were taken out, and why.
class RemovalCount
{
public:
    void add(const PlanEntry& entry)
    {
        ++m_entries;
        m_persons.insert(entry.cadre);
        ++m_reasons[entry.step.reason];
    }
    [[nodiscard]] QString text() const
    {
        if (m_entries == 0) {
            return QStringLiteral("Không có trường hợp nào đưa ra khỏi quy hoạch");
        }
        QStringList reasons;
        for (const auto& [reason, entries] : m_reasons) {
            QString words = paperText(reason);
            words.replace(0, 1, words.first(1).toLower());
            reasons.append(QStringLiteral("%1: %2").arg(words).arg(entries));
        }
        return QStringLiteral("Danh sách này có %1 lượt quy hoạch của %2 đồng chí; trong đó: %3")
            .arg(QString::number(m_entries),
                 QString::number(m_persons.size()),
                 reasons.join(QStringLiteral("; ")));
    }

private:
    int m_entries = 0;
    std::set<CadreId> m_persons;
    std::map<WithdrawalReason, int> m_reasons;
};

} // namespace

Result<ReportDocument> planRemovedReport(const Snapshot& snapshot,
                                         PlanId plan,
                                         const PlanListHeading& heading,
                                         const History& history)
{
    KECAN_TRY(const PlanRecord* record, openedPlan(snapshot, plan));
    const PlanContents contents = planContents(snapshot, plan);

    ReportDocument document = planPaper(*record, heading, PageSetup::landscape(heading.paper));
    document.title =
        planTitle(snapshot,
                  *record,
                  heading,
                  QStringLiteral("DANH SÁCH"),
                  QStringLiteral("đưa ra khỏi danh sách %1").arg(record->profile.title));
    document.table.textSize = kTextSize;
    document.table.columns = columns();
    const QString approval = reviewDecision(snapshot, *record);
    RemovalCount count;
    int unitNumber = 0;
    int number = 0;
    for (const PlanUnit& unit : contents.units) {
        const std::vector<Removal> removals = removalsOf(unit);
        if (removals.empty()) {
            continue;
        }
        document.table.rows.push_back(ReportRow::group(
            QStringLiteral("%1- %2").arg(romanNumeral(++unitNumber), unit.name.toUpper())));
        for (const Removal& removal : removals) {
            const PlanEntry& entry = *removal.entry;
            const bool isOfReview = entry.decision.isEmpty() && entry.step.on <= record->approvedOn;
            document.table.rows.push_back(ReportRow::data(
                cells(history, ++number, removal, isOfReview ? approval : entry.decision)));
            count.add(entry);
        }
    }
    document.totals = {{count.text() + endMark(heading.on), 13}};
    document.signatures = planSignatures(heading);
    document.metadata.title =
        QStringLiteral("Danh sách đưa ra khỏi danh sách %1").arg(record->profile.title);
    document.metadata.subject =
        QStringLiteral("%1, tính đến ngày %2").arg(record->profile.code, contents.day.text());
    return document;
}

} // namespace kecan
