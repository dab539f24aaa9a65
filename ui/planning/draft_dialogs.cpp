#include "ui/planning/draft_dialogs.h"

#include "core/base/text_normal.h"
#include "ui/planning/plan_texts.h"
#include "ui/search/subject_edit.h"
#include "ui/shell/view_context.h"
#include "ui/theme/colours.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

DraftDialog::DraftDialog(PlanDesk& desk, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_lead(new QLabel(this))
    , m_form(new FieldForm(this))
    , m_note(new QLabel(this))
    , m_accept(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    for (QLabel* label : {m_lead, m_note}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_note->setObjectName(u"draftNote"_s);
    m_accept->setObjectName(u"draftAccept"_s);
    m_accept->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch();
    buttons->addWidget(m_accept);
    buttons->addWidget(m_cancel);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_lead);
    column->addWidget(m_form);
    column->addWidget(m_note);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 84);
    connect(m_accept, &QPushButton::clicked, this, &DraftDialog::accept);
    connect(m_cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void DraftDialog::accept()
{
    FieldProblems problems;
    if (apply(problems)) {
        QDialog::accept();
        return;
    }
    m_form->setProblems(problems);
    m_form->focusProblem();
}

void DraftDialog::setTexts(const QString& title, const QString& lead, const QString& acceptText)
{
    setWindowTitle(title);
    m_lead->setText(lead);
    m_accept->setText(acceptText);
    m_cancel->setText(tr("Cancel"));
}

void DraftDialog::say(const QString& text, bool isWarning)
{
    m_note->setText(text);
    QPalette palette = this->palette();
    const Colours& colours = coloursOf(palette);
    palette.setColor(QPalette::WindowText, isWarning ? colours.warning : colours.mutedText);
    m_note->setPalette(palette);
}

void DraftDialog::showEvent(QShowEvent* event)
{
    retranslate();
    QDialog::showEvent(event);
    m_form->focusFirst();
}

void DraftDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

StartDraftDialog::StartDraftDialog(const PageServices& services,
                                   PlanDesk& desk,
                                   MaybePlanId reviewed,
                                   QWidget* parent)
    : DraftDialog(desk, parent)
    , m_services(services)
    , m_reviewed(reviewed)
    , m_code(new QLineEdit(this))
    , m_title(new QLineEdit(this))
{
    form().addField(u"code"_s, m_code, true);
    form().addField(u"title"_s, m_title, true);
    const Snapshot& office = *services.context.snapshot();
    if (const PlanRecord* plan = office.derived().plan(reviewed)) {
        m_code->setText(u"%1-RS%2"_s.arg(plan->profile.code).arg(office.day().date().year()));
        m_title->setText(plan->profile.title);
        return;
    }
    m_term = new QComboBox(this);
    m_unit = new SubjectEdit(services.context, SubjectKind::Unit, this);
    form().addField(u"term"_s, m_term, true);
    form().addField(u"unit"_s, m_unit);
    fillTerms();
}

bool StartDraftDialog::apply(FieldProblems& problems)
{
    const DerivedHistory& derived = m_services.context.snapshot()->derived();
    const Day day = m_services.context.day();
    const QString code = normalizedText(m_code->text());
    const QString title = normalizedText(m_title->text());
    if (code.isEmpty()) {
        problems.push_back({u"code"_s, tr("A plan needs a code of its own.")});
    }
    if (title.isEmpty()) {
        problems.push_back({u"title"_s, tr("What is planned? It stands over the list.")});
    }
    if (m_unit && !m_unit->problem().isEmpty()) {
        problems.push_back({u"unit"_s, m_unit->problem()});
    }
    const MaybeTermId term =
        m_term ? MaybeTermId::fromStored(m_term->currentData().toLongLong()) : MaybeTermId();
    if (m_term && !term) {
        problems.push_back({u"term"_s, tr("Which term is it for?")});
    }
    if (!problems.empty()) {
        return false;
    }
    const auto begun = [&]() -> Result<PlanDraft> {
        if (m_reviewed) {
            return reviewDraft(derived, Uid::random(), *m_reviewed, code, title, day);
        }
        PlanProfile profile;
        profile.code = code;
        profile.title = title;
        profile.term = term;
        if (m_unit->subject()) {
            profile.unit = std::get<UnitId>(*m_unit->subject());
        }
        return newPlanDraft(derived, Uid::random(), std::move(profile), day);
    };
    Result<PlanDraft> draft = begun();
    if (!draft) {
        problems.push_back({u"code"_s, draft.error().message});
        return false;
    }
    return desk().start(*std::move(draft));
}

void StartDraftDialog::retranslate()
{
    const PlanRecord* plan = m_services.context.snapshot()->derived().plan(m_reviewed);
    if (plan) {
        setTexts(tr("Review a plan"),
                 tr("A draft of the review of %1 begins with everybody still in it. Nothing counts "
                    "before it is approved.")
                     .arg(plan->profile.code),
                 tr("Begin the draft"));
    } else {
        setTexts(tr("New plan"),
                 tr("A draft of a new plan begins empty. Nothing counts before it is approved."),
                 tr("Begin the draft"));
    }
    form().setLabel(u"code"_s, tr("Code"));
    form().setLabel(u"title"_s, tr("Title"));
    if (m_term) {
        form().setLabel(u"term"_s, tr("Term"));
        form().setLabel(u"unit"_s, tr("Unit and all below"));
    }
}

void StartDraftDialog::fillTerms()
{
    const DerivedHistory& derived = m_services.context.snapshot()->derived();
    for (const auto& term : derived.structure->terms) {
        if (term && term->closedOn > m_services.context.day()) {
            m_term->addItem(term->profile.code, qlonglong(term->id.value()));
        }
    }
}

NomineeDialog::NomineeDialog(const PageServices& services,
                             PlanDesk& desk,
                             BoardDrag moved,
                             MaybePositionId position,
                             QWidget* parent)
    : DraftDialog(desk, parent)
    , m_services(services)
    , m_moved(std::move(moved))
{
    if (m_moved.isEmpty()) {
        m_person = new SubjectEdit(services.context, SubjectKind::Person, this);
        form().addField(u"person"_s, m_person, true);
        connect(m_person, &SubjectEdit::subjectChanged, this, &NomineeDialog::weigh);
    }
    m_post = new SubjectEdit(services.context, SubjectKind::Post, this);
    form().addField(u"post"_s, m_post, true);
    if (position && m_moved.entries.empty()) {
        m_post->setSubject(*position);
    }
    connect(m_post, &SubjectEdit::subjectChanged, this, &NomineeDialog::weigh);
}

bool NomineeDialog::apply(FieldProblems& problems)
{
    const BoardDrag people = chosen();
    if (people.isEmpty()) {
        problems.push_back({u"person"_s, tr("Who is to be planned?")});
    }
    if (!position()) {
        problems.push_back({u"post"_s, tr("For which post?")});
    }
    if (!problems.empty()) {
        return false;
    }
    const BoardView::Verdict verdict = desk().verdict(people, *position());
    if (verdict.verdict == DropVerdict::Refused) {
        problems.push_back({u"post"_s, verdict.reason});
        return false;
    }
    return desk().make(desk().stepOf(people, *position(), {}, true));
}

void NomineeDialog::retranslate()
{
    if (m_moved.isEmpty()) {
        setTexts(tr("Add a candidate"),
                 tr("Somebody becomes the last of the candidates for a post."),
                 tr("Add"));
        form().setLabel(u"person"_s, tr("Person"));
    } else if (m_moved.entries.empty()) {
        setTexts(tr("Give a post"),
                 tr("%n of the holding area become(s) the last of the candidates for a post.",
                    nullptr,
                    static_cast<int>(m_moved.persons.size())),
                 tr("Add"));
    } else {
        setTexts(tr("Move to another post"),
                 tr("%n chosen become the last of the candidates for another post.",
                    nullptr,
                    static_cast<int>(m_moved.entries.size())),
                 tr("Move"));
    }
    form().setLabel(u"post"_s, tr("Post"));
    weigh();
}

BoardDrag NomineeDialog::chosen() const
{
    if (!m_person) {
        return m_moved;
    }
    BoardDrag people;
    if (m_person->subject()) {
        people.persons.push_back(std::get<CadreId>(*m_person->subject()));
    }
    return people;
}

MaybePositionId NomineeDialog::position() const
{
    return m_post->subject() ? MaybePositionId(std::get<PositionId>(*m_post->subject()))
                             : MaybePositionId();
}

void NomineeDialog::weigh()
{
    const BoardDrag people = chosen();
    if (people.isEmpty() || !position()) {
        say(tr("Choose both to see what the rules say."), false);
        return;
    }
    const BoardView::Verdict verdict = desk().verdict(people, *position());
    const bool isFine = verdict.verdict == DropVerdict::Allowed;
    say(isFine ? tr("The rules have nothing against it.") : verdict.reason, !isFine);
}

HoldDialog::HoldDialog(const PageServices& services, PlanDesk& desk, QWidget* parent)
    : DraftDialog(desk, parent)
    , m_person(new SubjectEdit(services.context, SubjectKind::Person, this))
{
    form().addField(u"person"_s, m_person, true);
}

bool HoldDialog::apply(FieldProblems& problems)
{
    if (!m_person->subject()) {
        problems.push_back({u"person"_s, tr("Who is to wait for a post?")});
        return false;
    }
    const CadreId cadre = std::get<CadreId>(*m_person->subject());
    const BoardView::Verdict verdict = desk().holdVerdict({{}, {cadre}});
    if (verdict.verdict == DropVerdict::Refused) {
        problems.push_back({u"person"_s, verdict.reason});
        return false;
    }
    return desk().make({{HoldCadre{cadre}}});
}

void HoldDialog::retranslate()
{
    setTexts(tr("Put into the holding area"),
             tr("Somebody waits in the draft until there is a post for him or her. Nothing is "
                "recorded of it."),
             tr("Hold"));
    form().setLabel(u"person"_s, tr("Person"));
}

TakeOutDialog::TakeOutDialog(PlanDesk& desk,
                             std::vector<EntryKey> entries,
                             QString names,
                             QWidget* parent,
                             std::vector<CadreId> held)
    : DraftDialog(desk, parent)
    , m_entries(std::move(entries))
    , m_held(std::move(held))
    , m_names(std::move(names))
    , m_reason(new QComboBox(this))
    , m_note(new QLineEdit(this))
{
    form().addField(u"reason"_s, m_reason, true);
    form().addField(u"remark"_s, m_note);
    for (int reason = static_cast<int>(WithdrawalReason::OverAge);
         reason <= static_cast<int>(WithdrawalReason::Other);
         ++reason) {
        m_reason->addItem(QString(), reason);
    }
    m_reason->setMaxVisibleItems(12);
    m_reason->setCurrentIndex(-1);
}

bool TakeOutDialog::apply(FieldProblems& problems)
{
    if (m_reason->currentIndex() < 0) {
        problems.push_back({u"reason"_s, tr("A removal needs its reason.")});
        return false;
    }
    const WithdrawalDetail detail{
        .reason = static_cast<WithdrawalReason>(m_reason->currentData().toInt()),
        .note = normalizedText(m_note->text())};
    PlanStep step;
    for (const EntryKey& key : m_entries) {
        step.edits.emplace_back(TakeOutEntry{key, detail});
    }
    for (const CadreId cadre : m_held) {
        step.edits.emplace_back(HoldCadre{cadre});
    }
    return desk().make(std::move(step));
}

void TakeOutDialog::retranslate()
{
    setTexts(tr("Take out of the plan"),
             m_held.empty()
                 ? tr("Taken out: %1. They stay on record with the reason.").arg(m_names)
                 : tr("Taken out and held for another post: %1. They stay on record with the "
                      "reason.")
                       .arg(m_names),
             tr("Take out"));
    form().setLabel(u"reason"_s, tr("Reason"));
    form().setLabel(u"remark"_s, tr("Remark"));
    for (int i = 0; i < m_reason->count(); ++i) {
        QString text = PlanTexts::of(static_cast<WithdrawalReason>(m_reason->itemData(i).toInt()));
        text[0] = text[0].toUpper();
        m_reason->setItemText(i, text);
    }
}

} // namespace kecan::ui
