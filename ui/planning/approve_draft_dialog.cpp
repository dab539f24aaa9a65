#include "ui/planning/approve_draft_dialog.h"

#include "core/planning/plan_comparison.h"
#include "ui/planning/plan_texts.h"
#include "ui/records/decision_edit.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/partial_date_edit.h"

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

ApproveDraftDialog::ApproveDraftDialog(const PageServices& services,
                                       PlanDesk& desk,
                                       QWidget* parent)
    : ActDialog(services, parent)
    , m_desk(desk)
    , m_on(new PartialDateEdit(this))
    , m_decision(new DecisionEdit(services.context, this))
{
    m_on->setDate(PartialDate::fromDay(services.context.day()));
    m_on->setMaximumWidth(m_on->sizeHint().width());
    form().addField(u"on"_s, m_on, true);
    form().addField(u"decision"_s, m_decision, true);
    m_decision->setRequired();
    connect(m_on, &QLineEdit::textChanged, this, &ApproveDraftDialog::fieldChanged);
    connect(m_decision, &DecisionEdit::changed, this, &ApproveDraftDialog::fieldChanged);
    const QString code = desk.overlay().fold.profile.code;
    connect(this, &ActDialog::recorded, &desk, [&desk, code] { desk.replaceByPlan(code); });
}

std::optional<PlannedAct> ApproveDraftDialog::plan(FieldProblems& problems) const
{
    const Result<std::optional<PartialDate>> on = m_on->date();
    if (!on) {
        problems.push_back({u"on"_s, on.error().message});
    } else if (!*on) {
        problems.push_back({u"on"_s, tr("On which day was it approved?")});
    }
    if (m_decision->isEmpty()) {
        problems.push_back({u"decision"_s, tr("By which decision was it approved?")});
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    BatchDraft draft(services().context.workspace()->history());
    const Result<MaybeDocumentId> decision = m_decision->addTo(draft);
    if (!decision) {
        problems.push_back({u"decision"_s, decision.error().message});
        return std::nullopt;
    }
    const Command command =
        EnactPlanDraft{.draft = *m_desk.draft(),
                       .on = **on,
                       .approval = PlanApproval{.on = **on, .document = *decision},
                       .despiteProblems = !m_desk.overlay().fold.problems.empty()};
    if (const auto events = draft.add(command); !events) {
        problems.push_back({{}, events.error().message});
        return std::nullopt;
    }
    return PlannedAct{std::move(draft),
                      commandName(command),
                      tr("Approve plan %1").arg(m_desk.overlay().fold.profile.code)};
}

QStringList ApproveDraftDialog::consequencesOf(const PlannedAct&) const
{
    const DraftOverlay& overlay = m_desk.overlay();
    const PlanRecord* reviewed = overlay.derived->plan(overlay.fold.profile.reviewOf);
    const PlanRecord& after = overlay.record();
    const PlanComparison comparison =
        comparePlans(reviewed ? *reviewed : after, after, overlay.day);
    QStringList lines{tr("In the plan: %1").arg(comparison.after)};
    if (const auto problems = static_cast<int>(overlay.fold.problems.size()); problems > 0) {
        lines += tr("Left out, as it no longer fits: %1").arg(problems);
    }
    if (reviewed) {
        lines += tr("Carried over: %1")
                     .arg(comparison.of(PlanChange::Kept) + comparison.of(PlanChange::Reranked) +
                          comparison.of(PlanChange::Moved));
        lines += tr("Added: %1").arg(comparison.of(PlanChange::Added));
        lines += tr("Taken out: %1").arg(comparison.of(PlanChange::Removed));
        lines += tr("The plan %1 is closed on that day.").arg(reviewed->profile.code);
    }
    return lines;
}

void ApproveDraftDialog::retranslate()
{
    setTexts(tr("Approve the plan"),
             tr("The draft %1 becomes a plan of the store: everybody in it is approved by the "
                "decision, and who was taken out stays on record with the reason.")
                 .arg(m_desk.overlay().fold.profile.code),
             tr("Approve"));
    form().setLabel(u"on"_s, tr("Approved on"));
    form().setLabel(u"decision"_s, tr("Decision"));
}

} // namespace kecan::ui
