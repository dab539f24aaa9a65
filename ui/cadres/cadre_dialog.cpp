#include "ui/cadres/cadre_dialog.h"

#include "core/model/cadre_texts.h"
#include "ui/cadres/manner_edit.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/partial_date_edit.h"

#include <QFrame>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::size_t kNamed = 3; ///< people named over a form of several

QString shown(const QString& value)
{
    return value.isEmpty() ? u"–"_s : value;
}

void append(FieldProblems& problems, const std::vector<ProfileProblem>& found)
{
    for (const ProfileProblem& problem : found) {
        if (problem.severity == ProfileProblem::Severity::Error) {
            problems.push_back({fieldName(problem.field), problem.message});
        }
    }
}

} // namespace

CadreDialog::CadreDialog(const PageServices& services, QWidget* parent)
    : ActDialog(services, parent)
    , m_fields(new CadreForm(formFields(true), this))
    , m_begin(new FieldForm(this))
    , m_on(new PartialDateEdit(this))
{
    m_on->setObjectName(u"on"_s);
    m_on->setDate(PartialDate::fromDay(services.context.day()));
    m_begin->addField(u"on"_s, shortField(m_on), true);
    connect(m_on, &QLineEdit::textChanged, this, &CadreDialog::onEdited);
    start(m_begin);
    m_fields->setMandatory({CadreField::Name, CadreField::Code});
    m_fields->edit(CadreField::Code)->setText(freeCadreCode(history()));
}

CadreDialog::CadreDialog(const PageServices& services,
                         std::vector<CadreId> cadres,
                         const std::vector<CadreField>& fields,
                         QWidget* parent)
    : ActDialog(services, parent)
    , m_cadres(std::move(cadres))
    , m_fields(new CadreForm(fields, this))
    , m_manner(new MannerEdit(services.context, this))
{
    const auto derived = history().derived();
    for (const CadreId cadre : m_cadres) {
        m_profiles.push_back(derived->cadre(cadre)->on(services.context.day()));
    }
    connect(m_manner, &MannerEdit::changed, this, &CadreDialog::onEdited);
    start(m_manner);
}

void CadreDialog::start(QWidget* foot)
{
    m_fields->setProfiles(m_profiles);
    form().hide();
    body().addWidget(m_fields);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    body().addWidget(line);
    body().addWidget(foot);
    connect(m_fields, &CadreForm::edited, this, &CadreDialog::onEdited);
    connect(m_fields, &CadreForm::left, this, &CadreDialog::onEdited);
    m_fields->setFocus(Qt::TabFocusReason); // selects the text, to be typed over
    // Wide enough from the start: opened narrow it would be as high as fewer columns need.
    resize(std::min(m_fields->sizeHint().width(), screen()->availableSize().width() * 9 / 10), 0);
}

const History& CadreDialog::history() const
{
    return services().context.workspace()->history();
}

void CadreDialog::accept()
{
    m_wasTried = true;
    if (!isNew() && !m_fields->isTouched()) {
        reject();
        return;
    }
    m_isRecording = true;
    ActDialog::accept();
    m_isRecording = false;
}

void CadreDialog::onEdited()
{
    m_fields->showProblems(fieldProblems(m_fields->read()), m_wasTried);
    fieldChanged();
}

std::vector<ProfileProblem> CadreDialog::fieldProblems(const FormReading& reading) const
{
    std::vector<ProfileProblem> problems = reading.problems;
    std::vector<ProfileProblem> more;
    if (isNew()) {
        more = problemsOf(*history().derived(),
                          {applied({.name = PersonName::unset()}, reading.change),
                           reading.change.mask,
                           services().context.today(),
                           {}});
    } else {
        more = problemsOfSeveral(
            reading.change, m_manner->manner().value_or(AsCorrection{services().context.day()}));
    }
    problems.insert(problems.end(), more.begin(), more.end());
    return problems;
}

std::vector<ProfileEdit> CadreDialog::edits(const CadreChange& change) const
{
    std::vector<ProfileEdit> edits;
    for (const CadreId cadre : m_cadres) {
        edits.push_back({cadre, change});
    }
    return edits;
}

std::vector<ProfileProblem> CadreDialog::problemsOfSeveral(const CadreChange& change,
                                                           const EditManner& manner) const
{
    std::vector<ProfileProblem> problems;
    for (std::size_t i = 0; i < m_cadres.size(); ++i) {
        for (ProfileProblem& problem :
             problemsOf(history(), {m_cadres[i], change}, manner, services().context.today())) {
            const bool isKnown = std::ranges::any_of(problems, [&](const ProfileProblem& known) {
                return known.field == problem.field && known.severity == problem.severity;
            });
            if (isKnown) {
                continue; // one of them is enough to go and look
            }
            if (m_cadres.size() > 1) {
                problem.message = u"%1: %2"_s.arg(m_profiles[i].name.full(), problem.message);
            }
            problems.push_back(std::move(problem));
        }
    }
    return problems;
}

std::optional<PlannedAct> CadreDialog::plan(FieldProblems& problems) const
{
    const FormReading reading = m_fields->read();
    append(problems, fieldProblems(reading));
    return isNew() ? planNew(reading, problems) : planEdit(reading, problems);
}

std::optional<PlannedAct> CadreDialog::planNew(const FormReading& reading,
                                               FieldProblems& problems) const
{
    for (const CadreField field : {CadreField::Name, CadreField::Code}) {
        const bool isSaid = std::ranges::any_of(
            reading.problems, [field](const auto& problem) { return problem.field == field; });
        if (!reading.change.mask.has(field) && !isSaid) {
            problems.push_back({fieldName(field), tr("This is needed.")});
        }
    }
    const auto on = m_on->date();
    if (!on || !*on) {
        problems.push_back({u"on"_s, on ? tr("The day is missing.") : on.error().message});
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    PlannedAct act{BatchDraft(history()), u"register-cadre"_s, {}};
    const CadreProfile profile = applied({.name = PersonName::unset()}, reading.change);
    if (const auto done = act.draft.add(RegisterCadre{profile, **on}); !done) {
        problems.push_back({{}, done.error().message});
        return std::nullopt;
    }
    act.name = actName(profile);
    return act;
}

std::optional<PlannedAct> CadreDialog::planEdit(const FormReading& reading,
                                                FieldProblems& problems) const
{
    PlannedAct act{BatchDraft(history()),
                   m_manner->isChange() ? u"change-profile"_s : u"correct-event"_s,
                   actName(applied(m_profiles.front(), reading.change))};
    const std::optional<EditManner> manner = m_manner->addTo(act.draft, problems);
    if (!manner) {
        return std::nullopt;
    }
    const std::vector<ProfileEdit> wanted = differing(history(), edits(reading.change), *manner);
    if (const Status allowed = checkManner(history(), wanted, *manner); !allowed) {
        problems.push_back({u"from"_s, allowed.error().message});
    }
    if (wanted.empty() && problems.empty()) {
        problems.push_back({{}, tr("Nothing is changed.")});
    }
    if (!problems.empty()) {
        return std::nullopt;
    }
    // Of thousands of people it takes its time, and what would follow is told without it.
    const Status done = m_isRecording ? addProfileEdits(act.draft, wanted, *manner) : Status();
    if (!done) {
        problems.push_back({{}, done.error().message});
        return std::nullopt;
    }
    return act;
}

QStringList CadreDialog::consequencesOf(const PlannedAct& /*act*/) const
{
    if (isNew()) {
        return {};
    }
    const CadreChange change = m_fields->read().change;
    const EditManner manner = m_manner->manner().value_or(AsCorrection{services().context.day()});
    const auto wanted = differing(history(), edits(change), manner);
    QStringList lines;
    for (const CadreField field : fieldsOf(change.mask)) {
        const auto count = std::ranges::count_if(
            wanted, [field](const ProfileEdit& edit) { return edit.change.mask.has(field); });
        if (count == 0) {
            continue;
        }
        const QString value = shown(CadreTexts::value(change.values, field));
        if (m_cadres.size() > 1) {
            lines << tr("%1: %2 for %n people", nullptr, static_cast<int>(count))
                         .arg(CadreTexts::of(field), value);
            continue;
        }
        const CadreRecord& record = *history().derived()->cadre(m_cadres.front());
        lines << tr("%1: %2 → %3")
                     .arg(CadreTexts::of(field),
                          shown(CadreTexts::value(record.on(dayOf(manner)), field)),
                          value);
    }
    return lines;
}

FieldProblems CadreDialog::showOutsideForm(const FieldProblems& problems)
{
    std::vector<ProfileProblem> own = fieldProblems(m_fields->read());
    FieldProblems others;
    for (const FieldProblem& problem : problems) {
        const std::optional<CadreField> field = fieldOfName(problem.field);
        if (field && m_fields->edit(*field)) {
            own.push_back({*field, ProfileProblem::Severity::Error, problem.message});
        } else {
            others.push_back(problem);
        }
    }
    m_fields->showProblems(own, m_wasTried);
    if (m_manner) {
        return m_manner->showProblems(others);
    }
    m_begin->setProblems(others);
    std::erase_if(others, [](const FieldProblem& problem) { return problem.field == u"on"; });
    return others;
}

bool CadreDialog::focusOutsideForm()
{
    if (m_fields->focusProblem()) {
        return true;
    }
    if (m_manner) {
        return m_manner->focusProblem();
    }
    m_begin->focusProblem();
    return true;
}

void CadreDialog::retranslate()
{
    if (isNew()) {
        setTexts(tr("New person"), {}, tr("Add"));
        m_begin->setLabel(u"on"_s, tr("Record begins on"));
        m_on->setAccessibleName(tr("Record begins on"));
    } else {
        setTexts(m_cadres.size() == 1
                     ? tr("Edit a person's record")
                     : tr("Edit %n people at once", nullptr, static_cast<int>(m_cadres.size())),
                 lead(),
                 tr("Record"));
    }
}

QString CadreDialog::lead() const
{
    const QString day = services().context.day().text();
    if (m_cadres.size() == 1) {
        const CadreProfile& profile = m_profiles.front();
        return tr("%1 (%2), as of %3").arg(profile.name.full(), profile.code, day);
    }
    QStringList names;
    for (std::size_t i = 0; i < std::min(kNamed, m_profiles.size()); ++i) {
        names << m_profiles[i].name.full();
    }
    const auto more = static_cast<int>(m_profiles.size()) - static_cast<int>(names.size());
    QString text = names.join(u", "_s);
    if (more > 0) {
        text = tr("%1 and %n more", nullptr, more).arg(text);
    }
    return tr("%1, as of %2. What differs is locked until its box is ticked.").arg(text, day);
}

QString CadreDialog::actName(const CadreProfile& profile) const
{
    if (isNew()) {
        return tr("Add %1").arg(profile.name.full());
    }
    return m_cadres.size() == 1 ? tr("Edit the record of %1").arg(profile.name.full())
                                : tr("Edit %n people", nullptr, static_cast<int>(m_cadres.size()));
}

} // namespace kecan::ui
