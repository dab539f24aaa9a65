#include "core/rules/exam_rules.h"

#include "core/base/age.h"

#include <algorithm>

namespace kecan {

namespace {

constexpr int kRatedYears = 3; ///< @source QĐ 601/QĐ-BNV: three years in a row

/// One exam with the facts it is judged by.
class ExamCheck
{
public:
    ExamCheck(const CadreRecord& record, const GradeExamEntry& exam, const RuleSet& rules)
        : m_record(record)
        , m_exam(exam)
        , m_rules(rules)
        , m_person(record.on(exam.on.plusDays(-1)))
    {
    }

    Findings run();

private:
    void years(QStringView ruleId);
    [[nodiscard]] std::optional<int> lowestRating() const;
    [[nodiscard]] std::optional<int> disciplineLeft() const;
    void judge(QStringView ruleId, std::optional<int> measured)
    {
        take(m_findings, m_rules.judge(ruleId, {}, {.cadre = m_record.id}, measured));
    }

    const CadreRecord& m_record;
    const GradeExamEntry& m_exam;
    const RuleSet& m_rules;
    const CadreProfile& m_person;
    Findings m_findings;
};

Findings ExamCheck::run()
{
    if (m_exam.target == Grade::PrincipalSpecialist) {
        years(u"exam.years-to-principal");
    } else if (m_exam.target == Grade::SeniorSpecialist) {
        years(u"exam.years-to-senior");
        const bool isKnown = m_person.theoryLevel != TheoryLevel::None;
        judge(u"exam.senior-theory",
              isKnown ? std::optional(static_cast<int>(m_person.theoryLevel)) : std::nullopt);
    }
    judge(u"exam.rating", lowestRating());
    judge(u"exam.discipline", disciplineLeft());
    return std::move(m_findings);
}

void ExamCheck::years(QStringView ruleId)
{
    const int below = static_cast<int>(m_exam.target) - 1;
    const int held = static_cast<int>(m_person.grade);
    if (m_person.grade != Grade::None && held < below) {
        judge(ruleId, 0);
        return;
    }
    if (held != below || !m_person.gradeSince) {
        judge(ruleId, std::nullopt);
        return;
    }
    const Day since = m_person.gradeSince->earliest();
    auto finding = m_rules.judge(
        ruleId, {}, {.cadre = m_record.id}, std::max(completedMonths(since, m_exam.on), 0));
    if (finding) {
        setChangeOfGrowing(*finding, since);
    }
    take(m_findings, std::move(finding));
}

std::optional<int> ExamCheck::lowestRating() const
{
    const int year = m_exam.on.date().year();
    std::optional<int> lowest;
    int rated = 0;
    for (const EvaluationEntry& entry : m_record.evaluations) {
        if (entry.year < year && entry.year >= year - kRatedYears) {
            const int rating = static_cast<int>(entry.rating);
            lowest = std::min(lowest.value_or(rating), rating);
            ++rated;
        }
    }
    const RuleParameter* limit = m_rules.limit(u"exam.rating", {});
    const bool isLow = limit && lowest && *lowest < limit->value;
    // A year that is not recorded may have been a low one.
    return rated == kRatedYears || isLow ? lowest : std::nullopt;
}

std::optional<int> ExamCheck::disciplineLeft() const
{
    std::optional<int> most = 0;
    for (const DisciplineEntry& entry : m_record.disciplines) {
        if (m_exam.on < entry.from || entry.until <= m_exam.on) {
            continue;
        }
        if (entry.until.isEndless()) {
            most = std::nullopt;
        } else if (most) {
            // The month that has begun counts: a day left is not over.
            most = std::max(*most, completedMonths(m_exam.on, entry.until.plusDays(-1)) + 1);
        }
    }
    return most;
}

/// How many exams were recorded after they were abolished.
std::optional<Finding>
examsStillHeld(const Snapshot& snapshot, const RuleSet& rules, const CadreRecord& record)
{
    const RuleParameter* limit = rules.limit(u"exam.held", {});
    if (!limit) {
        return std::nullopt;
    }
    const auto late = std::ranges::count_if(record.gradeExams, [&](const GradeExamEntry& exam) {
        return exam.on >= limit->source.span.from() && exam.on <= snapshot.day();
    });
    return rules.judge(u"exam.held", {}, {.cadre = record.id}, static_cast<int>(late));
}

} // namespace

Findings
checkLastExam(const Snapshot& snapshot, const std::shared_ptr<const RuleBook>& book, CadreId cadre)
{
    const CadreRecord* record = snapshot.derived().cadre(cadre);
    if (!record) {
        return {};
    }
    const GradeExamEntry* last = nullptr;
    for (const GradeExamEntry& exam : record->gradeExams) {
        last = exam.on <= snapshot.day() ? &exam : last;
    }
    if (!last) {
        return {};
    }
    const RuleSet rulesOfExam(book, last->on);
    Findings findings = ExamCheck(*record, *last, rulesOfExam).run();
    take(findings, examsStillHeld(snapshot, RuleSet(book, snapshot.day()), *record));
    return findings;
}

} // namespace kecan
