#include "ui/organisation/office_act_dialog.h"

#include "core/base/text_normal.h"
#include "core/history/timeline.h"
#include "ui/records/decision_edit.h"
#include "ui/shell/view_context.h"
#include "ui/theme/colours.h"
#include "ui/widgets/partial_date_edit.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kObstaclesShown = 6;

struct HolderTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::OfficeActDialog)
};

} // namespace

OfficeActDialog::OfficeActDialog(const PageServices& services, QWidget* parent)
    : ActDialog(services, parent)
    , m_obstacleTitle(new QLabel(this))
    , m_obstacles(new HitList(HitList::Look::OneLine, this))
    , m_advice(new QLabel(this))
{
    m_obstacles->setObjectName(u"obstacles"_s);
    m_obstacles->setFocusPolicy(Qt::StrongFocus);
    m_obstacles->setFrameShape(QFrame::StyledPanel);
    m_advice->setObjectName(u"obstacleAdvice"_s);
    for (QLabel* label : {m_obstacleTitle, m_advice}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    QFont bold = m_obstacleTitle->font();
    bold.setBold(true);
    m_obstacleTitle->setFont(bold);
    body().setSpacing(4);
    body().addWidget(m_obstacleTitle);
    body().addWidget(m_obstacles);
    body().addWidget(m_advice);
    showObstacles({}, {}, {});
}

Day OfficeActDialog::day() const
{
    const Result<std::optional<PartialDate>> on = m_on->date();
    return on && *on ? (*on)->earliest() : services().context.day();
}

void OfficeActDialog::addDayAndDecision(Day proposed)
{
    m_on = new PartialDateEdit(this);
    m_on->setDate(PartialDate::fromDay(proposed));
    m_on->setMaximumWidth(m_on->sizeHint().width());
    m_decision = new DecisionEdit(services().context, this);
    form().addField(u"on"_s, m_on, true);
    form().addField(u"decision"_s, m_decision);
    connect(m_decision, &DecisionEdit::changed, this, &OfficeActDialog::fieldChanged);
    connect(m_on, &QLineEdit::textChanged, this, [this] {
        dayChanged();
        fieldChanged();
    });
    dayChanged();
}

QLineEdit* OfficeActDialog::addText(const QString& name, bool mandatory)
{
    auto* edit = new QLineEdit(this);
    form().addField(name, edit, mandatory);
    connect(edit, &QLineEdit::textChanged, this, &OfficeActDialog::fieldChanged);
    return edit;
}

QComboBox* OfficeActDialog::addChoice(const QString& name)
{
    auto* choice = new QComboBox(this);
    choice->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form().addField(name, choice);
    connect(choice, &QComboBox::currentIndexChanged, this, &OfficeActDialog::fieldChanged);
    return choice;
}

void OfficeActDialog::retranslate()
{
    form().setLabel(u"on"_s, tr("Effective on"));
    form().setLabel(u"decision"_s, tr("Decision"));
    m_obstacles->setAccessibleName(tr("What stands in the way"));
}

std::optional<PartialDate> OfficeActDialog::readDay(FieldProblems& problems) const
{
    const Result<std::optional<PartialDate>> on = m_on->date();
    if (!on) {
        problems.push_back({u"on"_s, on.error().message});
        return std::nullopt;
    }
    if (!*on) {
        problems.push_back({u"on"_s, tr("From which day on? It stands in the decision.")});
    }
    return *on;
}

QString
OfficeActDialog::readText(const QLineEdit& edit, const QString& missing, FieldProblems& problems)
{
    QString text = normalizedText(edit.text());
    if (text.isEmpty()) {
        problems.push_back({edit.objectName(), missing});
    }
    return text;
}

std::optional<PlannedAct>
OfficeActDialog::planned(const QString& name,
                         const std::function<std::vector<Command>(MaybeDocumentId)>& commands,
                         FieldProblems& problems) const
{
    if (const QString problem = m_decision->problem(); !problem.isEmpty()) {
        problems.push_back({u"decision"_s, problem});
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    PlannedAct act{BatchDraft(services().context.workspace()->history()), {}, name};
    const Result<MaybeDocumentId> decision = m_decision->addTo(act.draft);
    if (!decision) {
        problems.push_back({u"decision"_s, decision.error().message});
        return std::nullopt;
    }
    for (const Command& command : commands(*decision)) {
        if (const auto events = act.draft.add(command); !events) {
            problems.push_back({{}, events.error().message});
            return std::nullopt;
        }
        act.command = commandName(command);
    }
    return act;
}

void OfficeActDialog::showObstacles(std::vector<HitRow> rows,
                                    const QString& title,
                                    const QString& advice)
{
    const bool any = !rows.empty();
    m_obstacleTitle->setText(title);
    m_advice->setText(advice);
    m_obstacles->setRows(std::move(rows));
    // Nothing is chosen here.
    m_obstacles->setCurrentIndex({});
    m_obstacles->setFixedHeight(m_obstacles->heightFor(kObstaclesShown) +
                                2 * m_obstacles->frameWidth());
    m_obstacleTitle->setVisible(any);
    m_obstacles->setVisible(any);
    m_advice->setVisible(any);
}

const StructureTable& OfficeActDialog::structure() const
{
    return *services().context.workspace()->history().derived()->structure;
}

std::shared_ptr<const Snapshot> OfficeActDialog::office() const
{
    return services().context.workspace()->snapshot(day());
}

QString OfficeActDialog::unitName(MaybeUnitId unit) const
{
    const UnitProfile* profile = office()->unit(unit);
    return profile ? profile->name : QString();
}

FieldProblem OfficeActDialog::beforeItsTime(const QString& name, Day from)
{
    return {u"on"_s, tr("“%1” exists only from %2 on.").arg(name, from.text())};
}

FieldProblem OfficeActDialog::afterItsTime(const QString& name, Day until)
{
    return {u"on"_s, tr("“%1” ends on %2 already.").arg(name, until.text())};
}

std::vector<HitRow> holderRows(const DerivedHistory& derived, PositionId position, Day day)
{
    std::vector<HitRow> rows;
    const PositionRecord* record = derived.structure->position(position);
    const PositionProfile* post = record ? profileNear(*record, day) : nullptr;
    for (const Tenure& tenure : succession(derived, position)) {
        const CadreRecord* person = derived.cadre(tenure.cadre);
        if (tenure.until <= day || !person || !post) {
            continue;
        }
        const QString since =
            tenure.until.isEndless()
                ? HolderTexts::tr("since %1").arg(tenure.from.text())
                : HolderTexts::tr("from %1 until %2").arg(tenure.from.text(), tenure.until.text());
        rows.push_back({.icon = SubjectTexts::icon(SubjectKind::Person),
                        .title = person->on(day).name.full(),
                        .detail = u"%1 · %2"_s.arg(post->title, since),
                        .subject = tenure.cadre});
    }
    return rows;
}

int entriesFor(const Snapshot& office, PositionId position)
{
    int entries = 0;
    for (const auto& [id, plan] : office.derived().plans) {
        if (plan->closedOn <= office.day()) {
            continue;
        }
        entries += static_cast<int>(
            std::ranges::count_if(plan->nominations, [&](const NominationRecord& entry) {
                const NominationStep* step = entry.on(office.day());
                return entry.position == position && step &&
                       (step->status == NominationStatus::Proposed ||
                        step->status == NominationStatus::Approved);
            }));
    }
    return entries;
}

} // namespace kecan::ui
