#include "ui/procedure/procedure_dialog.h"

#include "core/history/record_names.h"
#include "core/reports/plan_contents.h"
#include "core/reports/plan_minutes.h"
#include "core/workspace/workspace.h"
#include "ui/findings/finding_texts.h"
#include "ui/print/paper_heading.h"
#include "ui/print/plan_export.h"
#include "ui/print/plan_forms.h"
#include "ui/procedure/conference_pane.h"
#include "ui/procedure/own_procedure_dialog.h"
#include "ui/services/dialog_service.h"
#include "ui/services/error_presenter.h"
#include "ui/shell/view_context.h"
#include "ui/theme/icons.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kWidth = 1180;
constexpr int kHeight = 680;
constexpr int kStepsLetters = 34; ///< width of the list of steps

/// "Phó Vụ trưởng, Vụ Tổng hợp"; "Chánh Văn phòng" names its unit itself.
QString postInFull(const QString& title, const QString& unit)
{
    return unit.isEmpty() || title.endsWith(unit, Qt::CaseInsensitive) ? title
                                                                       : title + u", "_s + unit;
}

VoteRow
rowOf(const ConferenceDetail& detail, PositionId position, const QString& post, CadreId cadre)
{
    VoteRow row{.position = position, .post = post, .cadre = cadre, .name = {}};
    if (const VoteTally* tally = detail.find(cadre, position)) {
        row.agree = tally->agree;
        row.disagree = tally->disagree;
        row.decision = tally->decision;
    }
    return row;
}

} // namespace

ProcedureDialog::ProcedureDialog(const PageServices& services,
                                 PlanDesk& desk,
                                 MaybePlanId plan,
                                 QWidget* parent)
    : QDialog(parent)
    , m_services(services)
    , m_desk(desk)
    , m_plan(plan)
    , m_lead(new QLabel(this))
    , m_procedureLabel(new QLabel(this))
    , m_procedures(new QComboBox(this))
    , m_own(new QPushButton(this))
    , m_steps(new QListWidget(this))
    , m_pane(new ConferencePane(this))
    , m_save(new QPushButton(this))
    , m_drop(new QPushButton(this))
    , m_minutes(new QPushButton(this))
    , m_close(new QPushButton(this))
    , m_export(new PlanExport(services, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setObjectName(u"procedureDesk"_s);
    lay();
    connectParts();
    loadBook();
    retranslate();
    refreshIcons();
    // The first step that is not done is what one comes for.
    const std::vector<StepView> views = stepViews(procedure(), this->plan()->conferences);
    const auto open = std::ranges::find_if(
        views, [](const StepView& view) { return view.state != StepState::Done; });
    m_step = open != views.end() ? open->number : 1;
    reload();
    resize(kWidth, kHeight);
    m_pane->enter();
}

void ProcedureDialog::loadBook()
{
    Result<ProcedureBook> book = ProcedureStore(m_services.context.workspace()->store()).book();
    if (!book) {
        m_services.errors.present(
            tr("The procedures cannot be read"), book.error(), tr("The shipped ones are shown."));
        book = ProcedureBook::loadShipped();
    }
    if (book) {
        m_book = *std::move(book);
    }
}

void ProcedureDialog::lay()
{
    m_save->setObjectName(u"saveConference"_s);
    m_drop->setObjectName(u"dropConference"_s);
    m_minutes->setObjectName(u"exportMinutes"_s);
    m_steps->setObjectName(u"procedureSteps"_s);
    m_procedures->setObjectName(u"procedureChoice"_s);
    m_own->setObjectName(u"ownProcedure"_s);
    m_save->setDefault(true);
    for (QPushButton* button : {m_own, m_drop, m_minutes, m_close}) {
        button->setAutoDefault(false);
    }
    m_lead->setTextFormat(Qt::PlainText);
    m_steps->setWordWrap(true);
    m_steps->setFixedWidth(fontMetrics().averageCharWidth() * kStepsLetters);
    auto* left = new QVBoxLayout;
    left->setSpacing(6);
    left->addWidget(m_procedureLabel);
    left->addWidget(m_procedures);
    left->addWidget(m_own);
    left->addWidget(m_steps, 1);
    m_procedures->setMaximumWidth(m_steps->maximumWidth());
    auto* middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addLayout(left);
    middle->addWidget(m_pane, 1);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_minutes);
    buttons->addWidget(m_drop);
    buttons->addStretch();
    buttons->addWidget(m_save);
    buttons->addWidget(m_close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_lead);
    column->addLayout(middle, 1);
    column->addLayout(buttons);
}

void ProcedureDialog::connectParts()
{
    connect(m_save, &QPushButton::clicked, this, &ProcedureDialog::save);
    connect(m_drop, &QPushButton::clicked, this, &ProcedureDialog::drop);
    connect(m_minutes, &QPushButton::clicked, this, &ProcedureDialog::exportMinutes);
    connect(m_own, &QPushButton::clicked, this, &ProcedureDialog::editOwnProcedure);
    connect(m_close, &QPushButton::clicked, this, &ProcedureDialog::reject);
    connect(m_pane, &ConferencePane::changed, this, &ProcedureDialog::refreshButtons);
    connect(m_steps, &QListWidget::currentRowChanged, this, &ProcedureDialog::chooseStep);
    connect(m_procedures, &QComboBox::activated, this, [this](int index) {
        if (!mayLeave()) {
            fillProcedures(); // the one it was
            return;
        }
        m_chosenProcedure = m_procedures->itemData(index).toString();
        m_step = 1;
        reload();
    });
    connect(&m_desk, &PlanDesk::changed, this, [this] {
        if (plan()) {
            reload();
        }
    });
}

void ProcedureDialog::reject()
{
    if (mayLeave()) {
        QDialog::reject();
    }
}

void ProcedureDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        fillProcedures();
        fillSteps();
    } else if (event->type() == QEvent::PaletteChange) {
        refreshIcons();
        fillSteps();
    }
    QDialog::changeEvent(event);
}

void ProcedureDialog::reload()
{
    fillProcedures();
    fillSteps();
    showStep();
}

void ProcedureDialog::fillProcedures()
{
    const QSignalBlocker quiet(m_procedures);
    m_procedures->clear();
    for (const ProcedureTemplate& one : m_book->all()) {
        m_procedures->addItem(inLanguage(one.title), one.code);
    }
    m_procedures->setCurrentIndex(m_procedures->findData(procedure().code));
    // Who began by one procedure goes on by it.
    m_procedures->setEnabled(isDraft() && plan()->conferences.empty());
}

void ProcedureDialog::fillSteps()
{
    const QSignalBlocker quiet(m_steps);
    const int count = m_steps->count();
    const std::vector<StepView> views = stepViews(procedure(), plan()->conferences);
    if (count != static_cast<int>(views.size())) {
        m_steps->clear();
        for (std::size_t i = 0; i < views.size(); ++i) {
            m_steps->addItem(QString());
        }
    }
    for (int row = 0; row < m_steps->count(); ++row) {
        const StepView& view = views[static_cast<std::size_t>(row)];
        const QString state =
            view.on.isEndless() ? ProcedureTexts::of(view.state)
                                : tr("%1, %2").arg(ProcedureTexts::of(view.state), view.on.text());
        QListWidgetItem* item = m_steps->item(row);
        item->setText(tr("%1. %2\n%3").arg(view.number).arg(view.name, state));
        item->setIcon(themeIcon(ProcedureTexts::icon(view.state), palette()));
    }
    m_steps->setCurrentRow(std::clamp(m_step, 1, m_steps->count()) - 1);
}

void ProcedureDialog::chooseStep(int row)
{
    if (row < 0 || row + 1 == m_step) {
        return;
    }
    if (!mayLeave()) {
        const QSignalBlocker quiet(m_steps);
        m_steps->setCurrentRow(m_step - 1);
        return;
    }
    m_step = row + 1;
    showStep();
}

void ProcedureDialog::showStep()
{
    const std::vector<ConferenceRecord>& held = plan()->conferences;
    ShownConference shown{.held = {.on = m_services.context.day(), .detail = {}},
                          .rows = {},
                          .source = {},
                          .isReadOnly = !isDraft(),
                          .derived = m_desk.draft()
                                         ? m_desk.overlay().derived
                                         : m_services.context.workspace()->history().derived()};
    if (const ConferenceRecord* record = heldStep(held, m_step)) {
        shown.held = {.on = record->on, .detail = record->detail};
    } else {
        shown.held.detail = conferenceOf(procedure(), m_step);
    }
    const ConferenceRecord* former = heldStep(held, m_step - 1);
    shown.needsReason = m_step > 1 && (!former || !former->detail.isComplete());
    shown.rows = rowsOf(shown.held.detail);
    shown.source = sourceOf(shown.held.detail);
    m_pane->show(std::move(shown));
    refreshButtons();
}

bool ProcedureDialog::mayLeave()
{
    if (!m_pane->isChanged()) {
        return true;
    }
    return m_services.dialogs.confirm(
        {.title = tr("Leave without saving?"),
         .text = tr("What was typed of step %1 is not saved.").arg(m_step),
         .consequence = tr("It is lost; what was saved before stays."),
         .yes = tr("Leave")});
}

bool ProcedureDialog::save()
{
    const QString problem = m_pane->problem();
    if (!problem.isEmpty()) {
        m_services.dialogs.showNote(tr("This cannot be"), problem.toHtmlEscaped());
        return false;
    }
    return m_desk.make({{m_pane->edit()}});
}

void ProcedureDialog::drop()
{
    m_desk.make({{DropConference{m_step}}});
}

void ProcedureDialog::exportMinutes()
{
    const std::shared_ptr<const Snapshot> snapshot = office();
    Workspace& workspace = *m_services.context.workspace();
    PaperHeading heading = loadPaperHeading(workspace.store(), *snapshot, *planId());
    heading.heading.paper = PaperSize::A4;
    heading.heading.number.clear();
    Result<std::vector<ReportDocument>> papers =
        planMinutes(*snapshot, *planId(), heading.heading, m_step);
    if (!papers) {
        m_services.errors.present(
            tr("The minutes were not exported"), papers.error(), tr("No file was written."));
        return;
    }
    for (ReportDocument& paper : *papers) {
        paper.header.secrecyMark = paperText(heading.secrecy);
    }
    m_export->start(*std::move(papers),
                    planFormFileName(PlanForm::Minutes, plan()->profile.code, snapshot->day()));
}

void ProcedureDialog::editOwnProcedure()
{
    auto* editor = new OwnProcedureDialog(m_services, procedure(), *m_book, this);
    connect(editor, &OwnProcedureDialog::saved, this, [this](const QString& code) {
        loadBook();
        m_chosenProcedure = code;
        m_step = 1;
        reload();
    });
    editor->open();
}

void ProcedureDialog::refreshButtons()
{
    m_own->setVisible(isDraft());
    m_own->setEnabled(plan()->conferences.empty() && !m_pane->isChanged());
    const bool isHeld = heldStep(plan()->conferences, m_step) != nullptr;
    m_save->setVisible(isDraft());
    m_drop->setVisible(isDraft());
    m_save->setEnabled(m_pane->isChanged() || !isHeld);
    m_drop->setEnabled(isHeld);
    m_minutes->setEnabled(isHeld && !m_pane->isChanged());
}

void ProcedureDialog::retranslate()
{
    setWindowTitle(tr("Conferences and votes"));
    m_lead->setText(
        isDraft() ? tr("Draft %1: each step saved can be undone like any other.")
                        .arg(plan()->profile.code)
                  : tr("Plan %1 as recorded; it is only read here.").arg(plan()->profile.code));
    m_procedureLabel->setText(tr("Procedure"));
    m_procedures->setAccessibleName(tr("Procedure"));
    m_own->setText(tr("Procedure of the office…"));
    m_own->setToolTip(tr("Makes a procedure of your own from this one, or changes it"));
    m_steps->setAccessibleName(tr("Steps of the procedure"));
    m_save->setText(tr("Save the step"));
    m_drop->setText(tr("Drop the step"));
    m_minutes->setText(tr("Minutes as PDF…"));
    m_close->setText(tr("Close"));
}

void ProcedureDialog::refreshIcons()
{
    m_minutes->setIcon(themeIcon(u"pdf"_s, palette()));
    m_save->setIcon(themeIcon(u"check"_s, palette()));
}

std::shared_ptr<const Snapshot> ProcedureDialog::office() const
{
    return isDraft() ? m_desk.office() : m_services.context.snapshot();
}

MaybePlanId ProcedureDialog::planId() const
{
    return isDraft() ? MaybePlanId(m_desk.overlay().plan) : m_plan;
}

const PlanRecord* ProcedureDialog::plan() const
{
    const std::shared_ptr<const Snapshot> snapshot = office();
    return snapshot ? snapshot->derived().plan(planId()) : nullptr;
}

const ProcedureTemplate& ProcedureDialog::procedure() const
{
    const ProcedureTemplate* chosen = m_book->find(m_chosenProcedure);
    return chosen && plan()->conferences.empty()
               ? *chosen
               : procedureOf(*m_book, plan()->conferences, m_services.context.day());
}

std::vector<VoteRow> ProcedureDialog::rowsOf(const ConferenceDetail& detail) const
{
    const Snapshot& snapshot = *office();
    const auto profileOf = [&](CadreId cadre) {
        const CadreRecord* record = snapshot.derived().cadre(cadre);
        return record ? &record->on(snapshot.day()) : nullptr;
    };
    std::vector<VoteRow> rows;
    const auto addPost =
        [&](PositionId position, const QString& post, std::vector<CadreId> cadres) {
            // Of those voted on who are no longer in the plan the votes stay.
            for (const VoteTally& tally : detail.tallies) {
                if (tally.position == position && std::ranges::count(cadres, tally.cadre) == 0) {
                    cadres.push_back(tally.cadre);
                }
            }
            std::ranges::sort(cadres, {}, [&](CadreId cadre) {
                const CadreProfile* profile = profileOf(cadre);
                return std::pair(profile ? profile->name.sortKey() : QByteArray(), cadre);
            });
            for (const CadreId cadre : cadres) {
                rows.push_back(rowOf(detail, position, post, cadre));
                const CadreProfile* profile = profileOf(cadre);
                rows.back().name = profile ? profile->name.full() : u"–"_s;
            }
        };
    std::vector<PositionId> shown;
    const PlanContents contents = planContents(snapshot, *planId());
    for (const PlanUnit& unit : contents.units) {
        for (const PlanPost& post : unit.posts) {
            std::vector<CadreId> cadres;
            for (const PlanEntry& entry : post.entries) {
                if (isInPlan(entry.step.status)) {
                    cadres.push_back(entry.cadre);
                }
            }
            shown.push_back(post.position);
            addPost(post.position, postInFull(post.title, unit.name), std::move(cadres));
        }
    }
    for (const VoteTally& tally : detail.tallies) {
        if (std::ranges::count(shown, tally.position) == 0) {
            shown.push_back(tally.position);
            addPost(
                tally.position, postName(snapshot.derived(), tally.position, snapshot.day()), {});
        }
    }
    return rows;
}

QString ProcedureDialog::sourceOf(const ConferenceDetail& detail) const
{
    const ProcedureTemplate* followed = m_book->find(detail.procedure);
    if (!followed || followed->regulation.isEmpty()) {
        return {};
    }
    Confidence confidence = followed->confidence;
    const auto at = static_cast<std::size_t>(detail.step - 1);
    if (at < followed->steps.size() && followed->steps[at].vote) {
        confidence = followed->steps[at].vote->confidence;
    }
    return tr("%1 (%2).").arg(followed->regulation, FindingTexts::of(confidence));
}

} // namespace kecan::ui
