#include "ui/planning/copy_plan_dialog.h"

#include "core/planning/plan_scope.h"
#include "core/reports/plan_contents.h"
#include "ui/shell/view_context.h"

#include <QComboBox>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kNamed = 6; ///< people named of each kind; of the others the number

} // namespace

CopyPlanDialog::CopyPlanDialog(const PageServices& services, PlanDesk& desk, QWidget* parent)
    : DraftDialog(desk, parent)
    , m_services(services)
    , m_plan(new QComboBox(this))
{
    form().addField(u"plan"_s, m_plan, true);
    const Snapshot& office = *services.context.snapshot();
    const PlanDraft& draft = *desk.draft();
    for (const PlanSummary& plan : planSummaries(office)) {
        // What changes of an opened plan begin with is in the draft already.
        const bool isOwn = draft.start == PlanStart::Opened && draft.base == MaybePlanId(plan.plan);
        if (plan.state != PlanState::NotOpened && !isOwn) {
            const QString term = plan.term.isEmpty() ? QString() : u", "_s + plan.term;
            m_plan->addItem(u"%1 · %2%3"_s.arg(plan.code, plan.title, term),
                            qlonglong(plan.plan.value()));
        }
    }
    m_plan->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_plan->setCurrentIndex(-1);
    connect(m_plan, &QComboBox::currentIndexChanged, this, &CopyPlanDialog::preview);
}

bool CopyPlanDialog::apply(FieldProblems& problems)
{
    const std::optional<Result<PlanCopy>> wanted = copy();
    if (!wanted) {
        problems.push_back({u"plan"_s, tr("From which plan?")});
        return false;
    }
    if (!*wanted) {
        problems.push_back({u"plan"_s, wanted->error().message});
        return false;
    }
    if ((*wanted)->step.edits.empty()) {
        problems.push_back({u"plan"_s, tr("Nobody of this plan can come into the draft.")});
        return false;
    }
    return desk().make((*wanted)->step);
}

void CopyPlanDialog::retranslate()
{
    setTexts(tr("Copy from another plan"),
             tr("Everybody in a plan comes into the draft for the same post, as one step. Votes "
                "stay where they were cast."),
             tr("Copy"));
    form().setLabel(u"plan"_s, tr("Plan"));
    preview();
}

std::optional<Result<PlanCopy>> CopyPlanDialog::copy() const
{
    const auto plan = MaybePlanId::fromStored(m_plan->currentData().toLongLong());
    if (m_plan->currentIndex() < 0 || !plan) {
        return std::nullopt;
    }
    return copyOf(
        m_services.context.snapshot()->derived(), *desk().draft(), *plan, m_services.context.day());
}

void CopyPlanDialog::preview()
{
    const std::optional<Result<PlanCopy>> wanted = copy();
    if (!wanted) {
        say(tr("Choose a plan to see how many come."), false);
        return;
    }
    if (!*wanted) {
        say(wanted->error().message, true);
        return;
    }
    const PlanCopy& copy = **wanted;
    const DerivedHistory& history = m_services.context.snapshot()->derived();
    QStringList lines{tr("%n entries come.", nullptr, static_cast<int>(copy.step.edits.size()))};
    const auto list = [&lines](const QStringList& what) {
        const auto shown = std::min(static_cast<std::size_t>(what.size()), kNamed);
        for (std::size_t i = 0; i < shown; ++i) {
            lines += u"– "_s + what.at(static_cast<qsizetype>(i));
        }
        const int more = static_cast<int>(what.size()) - static_cast<int>(shown);
        if (more > 0) {
            lines += tr("– and %n more", nullptr, more);
        }
    };
    if (!copy.duplicates.empty()) {
        lines += tr("%n stand(s) in the draft for that post already:",
                    nullptr,
                    static_cast<int>(copy.duplicates.size()));
        QStringList names;
        for (const EntryKey& key : copy.duplicates) {
            names += u"%1: %2"_s.arg(nomineeText(history, key.cadre),
                                     plannedPostText(history, key.position));
        }
        list(names);
    }
    if (!copy.refused.empty()) {
        lines += tr("%n cannot come:", nullptr, static_cast<int>(copy.refused.size()));
        QStringList reasons;
        for (const DraftProblem& problem : copy.refused) {
            reasons += problem.message;
        }
        list(reasons);
    }
    say(lines.join(u'\n'), copy.step.edits.empty() || !copy.refused.empty());
}

} // namespace kecan::ui
