#include "ui/findings/why_dialog.h"

#include "core/rules/plan_membership.h"
#include "ui/findings/finding_panel.h"
#include "ui/findings/judgement.h"
#include "ui/records/field_form.h"
#include "ui/search/subject_edit.h"
#include "ui/shell/view_context.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/widgets/day_edit.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLettersWide = 112;
constexpr int kLinesHigh = 36;

constexpr std::array kPurposes{CandidatePurpose::NextTermPlan,
                               CandidatePurpose::PresentTermPlan,
                               CandidatePurpose::Appointment,
                               CandidatePurpose::Rotation,
                               CandidatePurpose::FirstElection,
                               CandidatePurpose::ReElection};

} // namespace

WhyDialog::WhyDialog(const PageServices& services, const FindingSubject& about, QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_plan(about.plan)
    , m_form(new FieldForm(this))
    , m_person(new SubjectEdit(services.context, SubjectKind::Person, this))
    , m_post(new SubjectEdit(services.context, SubjectKind::Post, this))
    , m_purpose(new QComboBox(this))
    , m_countedOn(new DayEdit(services.context.day(), this))
    , m_icon(new QLabel(this))
    , m_verdict(new QLabel(this))
    , m_days(new QLabel(this))
    , m_gap(new QLabel(this))
    , m_checks(new FindingPanel(services, this))
    , m_copy(new QPushButton(this))
    , m_close(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"why"_s);
    makeFields();
    makeAnswer();
    for (const CandidatePurpose purpose : kPurposes) {
        m_purpose->addItem(QString(), static_cast<int>(purpose));
    }
    if (about.cadre) {
        m_person->setSubject(Subject(*about.cadre));
    }
    if (about.position) {
        m_post->setSubject(Subject(*about.position));
    }
    choosePurpose(about);
    connect(m_person, &SubjectEdit::subjectChanged, this, &WhyDialog::ask);
    connect(m_post, &SubjectEdit::subjectChanged, this, &WhyDialog::ask);
    connect(m_purpose, &QComboBox::currentIndexChanged, this, &WhyDialog::ask);
    connect(m_countedOn, &DayEdit::dayChosen, this, &WhyDialog::ask);
    connect(m_countedOn, &DayEdit::problemChanged, this, &WhyDialog::ask);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(text());
    });
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&services.context, &ViewContext::recorded, this, &WhyDialog::ask);
    connect(&services.context, &ViewContext::workspaceChanged, this, [this] {
        m_checks->show(JudgedOffice());
        reject();
    });
    retranslate();
    ask();
    const QSize room = parent->screen()->availableSize() * 9 / 10;
    resize(
        QSize(fontMetrics().averageCharWidth() * kLettersWide, fontMetrics().height() * kLinesHigh)
            .boundedTo(room));
    (about.cadre ? m_post : m_person)->setFocus(Qt::TabFocusReason);
}

QString WhyDialog::verdict() const
{
    return m_verdict->text();
}

QStringList WhyDialog::remedies() const
{
    QStringList lines;
    for (const Finding& finding : m_checks->model().judged().findings) {
        if (finding.outcome != Outcome::Met) {
            const Rule* rule = m_services.context.ruleBook()->rule(finding.ruleId);
            lines << u"%1: %2"_s.arg(rule ? inLanguage(rule->title) : finding.ruleId,
                                     FindingTexts::remedy(finding));
        }
    }
    return lines;
}

QString WhyDialog::text() const
{
    if (!m_keptDays) {
        return {};
    }
    QStringList lines{u"%1 – %2"_s.arg(m_person->text(), m_post->text()),
                      u"%1, %2"_s.arg(m_purpose->currentText(),
                                      tr("counted on %1").arg(m_countedOn->day().text())),
                      m_verdict->text(),
                      m_days->text()};
    lines << remedies() << m_checks->text();
    lines.removeAll(QString());
    return lines.join(u'\n');
}

void WhyDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAnswer();
    } else if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        refreshColours();
    }
    QDialog::changeEvent(event);
}

void WhyDialog::makeFields()
{
    m_form->addField(u"whyPerson"_s, m_person, true);
    m_form->addField(u"whyPost"_s, m_post, true);
    m_form->addField(u"whyPurpose"_s, m_purpose);
    m_form->addField(u"whyCountedOn"_s, m_countedOn);
}

void WhyDialog::makeAnswer()
{
    m_verdict->setObjectName(u"whyVerdict"_s);
    m_days->setObjectName(u"whyDays"_s);
    m_gap->setObjectName(u"whyGap"_s);
    for (QLabel* label : {m_verdict, m_days, m_gap}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_checks->listAll();
    m_copy->setObjectName(u"whyCopy"_s);
    for (QPushButton* button : {m_copy, m_close}) {
        button->setAutoDefault(false);
    }
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(8);
    verdict->addWidget(m_icon, 0, Qt::AlignTop);
    verdict->addWidget(m_verdict, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(8);
    column->addWidget(m_form);
    column->addLayout(verdict);
    column->addWidget(m_days);
    column->addWidget(m_gap);
    column->addWidget(m_checks, 1);
    column->addLayout(buttons);
}

void WhyDialog::choosePurpose(const FindingSubject& about)
{
    CandidatePurpose purpose = CandidatePurpose::Appointment;
    const std::shared_ptr<const Snapshot> office = m_services.context.snapshot();
    if (const PlanRecord* plan = office ? office->derived().plan(about.plan) : nullptr) {
        purpose = planningPurpose(*office, plan->profile);
    }
    m_purpose->setCurrentIndex(m_purpose->findData(static_cast<int>(purpose)));
}

std::optional<CandidateQuestion> WhyDialog::question() const
{
    const auto person = m_person->subject();
    const auto post = m_post->subject();
    if (!m_services.context.workspace() || !person || !post || !m_countedOn->problem().isEmpty()) {
        return std::nullopt;
    }
    const auto purpose = static_cast<CandidatePurpose>(m_purpose->currentData().toInt());
    const bool isPlanning =
        purpose == CandidatePurpose::NextTermPlan || purpose == CandidatePurpose::PresentTermPlan;
    return CandidateQuestion{.cadre = std::get<CadreId>(*person),
                             .position = std::get<PositionId>(*post),
                             .purpose = purpose,
                             .countedOn = m_countedOn->day(),
                             .plan = isPlanning ? m_plan : MaybePlanId()};
}

void WhyDialog::ask()
{
    const std::optional<CandidateQuestion> asked = question();
    m_keptDays.reset();
    JudgedOffice judged = asked ? judge(m_services.context, *asked) : JudgedOffice();
    // Both are named in the fields; each card says its rule first.
    judged.isNamed = true;
    m_checks->show(std::move(judged));
    if (asked) {
        m_keptDays = keptDays(m_services.context, *asked);
    }
    showAnswer();
}

void WhyDialog::showAnswer()
{
    m_form->setProblems({{u"whyCountedOn"_s, m_countedOn->problem()}});
    const FindingModel& model = m_checks->model();
    const int broken = model.count(FindingState::Error) + model.count(FindingState::Warning) +
                       model.count(FindingState::Hint);
    const int unknown = model.count(FindingState::Unknown);
    const int met = model.count(FindingState::Met);
    if (!m_keptDays) {
        m_verdict->setText(tr("Choose a person and a post."));
    } else if (broken + unknown + met == 0) {
        m_verdict->setText(tr("No rule in force on %1 asks anything of this person for this post.")
                               .arg(m_countedOn->day().text()));
    } else {
        const QString counts =
            tr("%1 met, %2 not met, %3 not known")
                .arg(QString::number(met), QString::number(broken), QString::number(unknown));
        m_verdict->setText((broken > 0 ? tr("Does not meet every condition on %1: %2.")
                            : unknown > 0
                                ? tr("Nothing stands against it on %1, but not all is known: %2.")
                                : tr("Meets every condition on %1: %2."))
                               .arg(m_countedOn->day().text(), counts));
    }
    m_days->setText(m_keptDays && broken > 0 ? daysText() : QString());
    m_days->setVisible(!m_days->text().isEmpty());
    const QStringList lines = m_keptDays ? remedies() : QStringList();
    m_gap->setText(lines.isEmpty()
                       ? QString()
                       : tr("What would close the gap:") + u"\n• "_s + lines.join(u"\n• "_s));
    m_gap->setVisible(!lines.isEmpty());
    m_copy->setEnabled(m_keptDays.has_value());
    refreshColours();
}

QString WhyDialog::daysText() const
{
    QStringList lines;
    if (m_keptDays->next) {
        lines
            << tr("Nearest day on which nothing is against it: %1.").arg(m_keptDays->next->text());
    } else {
        lines << tr("No later day meets every condition by the rules and facts known now.");
    }
    if (m_keptDays->last) {
        lines << tr("Every condition was met up to %1.").arg(m_keptDays->last->text());
    }
    return lines.join(u' ');
}

void WhyDialog::retranslate()
{
    setWindowTitle(tr("Why not?"));
    m_form->setLabel(u"whyPerson"_s, tr("Person"));
    m_form->setLabel(u"whyPost"_s, tr("Post"));
    m_form->setLabel(u"whyPurpose"_s, tr("For"));
    m_form->setLabel(u"whyCountedOn"_s, tr("Counted on"));
    m_person->setAccessibleName(tr("Person"));
    m_post->setAccessibleName(tr("Post"));
    m_purpose->setAccessibleName(tr("For"));
    m_countedOn->setAccessibleName(tr("Counted on"));
    const std::array names{tr("Planning for the next term"),
                           tr("Planning for the present term"),
                           tr("Appointment"),
                           tr("Rotation"),
                           tr("First election to the committee"),
                           tr("Re-election to the committee")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_purpose->setItemText(static_cast<int>(i), names[i]);
    }
    m_checks->setHint({});
    m_copy->setText(tr("Copy"));
    m_close->setText(tr("Close"));
}

void WhyDialog::refreshColours()
{
    const FindingModel& model = m_checks->model();
    FindingState worst = FindingState::Met;
    for (int i = kFindingStates - 1; i >= 0; --i) {
        if (model.count(static_cast<FindingState>(i)) > 0) {
            worst = static_cast<FindingState>(i);
        }
    }
    const int side = fontMetrics().height() * 5 / 4;
    m_icon->setPixmap(themeIcon(FindingTexts::icon(worst), palette()).pixmap(side, side));
    m_icon->setVisible(m_keptDays && model.rowCount() > 0);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.15);
    large.setWeight(QFont::DemiBold);
    m_verdict->setFont(large);
}

} // namespace kecan::ui
