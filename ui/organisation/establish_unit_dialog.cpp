#include "ui/organisation/establish_unit_dialog.h"

#include "core/base/text_normal.h"
#include "core/history/timeline.h"
#include "ui/organisation/office_codes.h"
#include "ui/organisation/office_texts.h"
#include "ui/search/subject_edit.h"
#include "ui/shell/view_context.h"

#include <QLineEdit>

#include <algorithm>
#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kKinds{UnitKind::Commission,
                            UnitKind::Department,
                            UnitKind::Office,
                            UnitKind::Bureau,
                            UnitKind::Institute,
                            UnitKind::Journal,
                            UnitKind::Centre,
                            UnitKind::Division,
                            UnitKind::PartyCommittee,
                            UnitKind::PartyCell,
                            UnitKind::MassOrganisation,
                            UnitKind::Other};
constexpr std::array kBranches{Branch::State, Branch::Party, Branch::MassOrganisation};

QString kindName(UnitKind kind)
{
    return OfficeTexts::of(kind);
}

QString branchName(Branch branch)
{
    return OfficeTexts::of(branch);
}

} // namespace

EstablishUnitDialog::EstablishUnitDialog(const PageServices& services,
                                         MaybeUnitId above,
                                         QWidget* parent)
    : OfficeActDialog(services, parent)
{
    setObjectName(u"establishUnit"_s);
    m_name = addText(u"name"_s, true);
    m_above = new SubjectEdit(services.context, SubjectKind::Unit, this);
    form().addField(u"above"_s, m_above);
    m_kind = addChoice(u"kind"_s);
    m_branch = addChoice(u"branch"_s);
    m_code = addText(u"code"_s, true);
    m_shortName = addText(u"shortName"_s, false);
    fillChoice(*m_kind, kKinds, kindName);
    fillChoice(*m_branch, kBranches, branchName);
    chooseValue(*m_kind, UnitKind::Division);
    addDayAndDecision(services.context.day());
    connect(m_name, &QLineEdit::textEdited, this, &EstablishUnitDialog::nameEdited);
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_isCodeTyped = !text.isEmpty();
    });
    connect(m_kind, &QComboBox::activated, this, [this] {
        m_isKindChosen = true;
        proposeCode();
    });
    connect(m_above, &SubjectEdit::subjectChanged, this, &EstablishUnitDialog::aboveChosen);
    if (above) {
        m_above->setSubject(*above);
    }
}

Subject EstablishUnitDialog::shown() const
{
    return UnitId(services().context.workspace()->history().nextUnit() - 1);
}

std::optional<PlannedAct> EstablishUnitDialog::plan(FieldProblems& problems) const
{
    UnitProfile unit;
    unit.name = readText(*m_name, tr("The unit needs a name."), problems);
    if (const QString problem = m_above->problem(); !problem.isEmpty()) {
        problems.push_back({u"above"_s, problem});
    }
    unit.code = readText(*m_code, tr("The unit needs a code of its own."), problems);
    if (findUnit(structure(), unit.code)) {
        problems.push_back(
            {u"code"_s, tr("The code %1 is taken; codes are never used again.").arg(unit.code)});
    }
    const std::optional<PartialDate> on = readDay(problems);
    if (!on) {
        return std::nullopt;
    }
    unit.parent = above();
    const UnitRecord* upper = structure().unit(unit.parent);
    if (upper && !upper->on(on->earliest())) {
        problems.push_back(
            {u"above"_s,
             tr("“%1” does not exist on %2.")
                 .arg(profileNear(*upper, on->earliest())->name, on->earliest().text())});
    }
    unit.shortName = normalizedText(m_shortName->text());
    unit.kind = kind();
    unit.branch = chosenValue<Branch>(*m_branch);
    unit.order = nextOrder();
    return planned(
        tr("Establish %1").arg(unit.name),
        [&](MaybeDocumentId document) {
            return std::vector<Command>{EstablishUnit{unit, *on, document}};
        },
        problems);
}

QStringList EstablishUnitDialog::consequencesOf(const PlannedAct&) const
{
    const QString name = normalizedText(m_name->text());
    const QString upper = unitName(above());
    return {upper.isEmpty()
                ? tr("From %1 “%2” stands at the top of the organisation.").arg(day().text(), name)
                : tr("From %1 “%2” stands below “%3”.").arg(day().text(), name, upper),
            tr("It has no posts yet; give it its posts next.")};
}

void EstablishUnitDialog::retranslate()
{
    OfficeActDialog::retranslate();
    setTexts(tr("New unit"), {}, tr("Establish"));
    form().setLabel(u"name"_s, tr("Name"));
    form().setLabel(u"above"_s, tr("Below"));
    form().setLabel(u"kind"_s, tr("Kind"));
    form().setLabel(u"branch"_s, tr("Branch"));
    form().setLabel(u"code"_s, tr("Code"));
    form().setLabel(u"shortName"_s, tr("Short name"));
    m_above->setPlaceholderText(tr("Unit above; empty for one at the top"));
    m_shortName->setPlaceholderText(tr("For narrow columns; may be empty"));
    fillChoice(*m_kind, kKinds, kindName);
    fillChoice(*m_branch, kBranches, branchName);
}

void EstablishUnitDialog::dayChanged()
{
    m_above->setDay(day());
}

void EstablishUnitDialog::nameEdited()
{
    const UnitKind guess = unitKindOfName(m_name->text());
    if (!m_isKindChosen && guess != UnitKind::Other) {
        chooseValue(*m_kind, guess);
    }
    proposeCode();
}

void EstablishUnitDialog::proposeCode()
{
    if (!m_isCodeTyped) {
        const UnitProfile* upper = office()->unit(above());
        m_code->setText(
            proposedUnitCode(structure(), m_name->text(), kind(), upper ? upper->code : QString()));
    }
}

void EstablishUnitDialog::aboveChosen()
{
    if (const UnitProfile* upper = office()->unit(above())) {
        chooseValue(*m_branch, upper->branch);
    }
    proposeCode();
    fieldChanged();
}

MaybeUnitId EstablishUnitDialog::above() const
{
    const std::optional<Subject> subject = m_above->subject();
    return subject ? MaybeUnitId(std::get<UnitId>(*subject)) : MaybeUnitId();
}

UnitKind EstablishUnitDialog::kind() const
{
    return chosenValue<UnitKind>(*m_kind);
}

int EstablishUnitDialog::nextOrder() const
{
    int last = 0;
    for (const UnitId sibling : office()->childUnits(above())) {
        last = std::max(last, office()->unit(sibling)->order);
    }
    return last + 1;
}

} // namespace kecan::ui
