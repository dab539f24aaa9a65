#include "ui/organisation/unit_dialogs.h"

#include "core/base/text_normal.h"
#include "ui/organisation/office_tree.h"
#include "ui/search/subject_edit.h"
#include "ui/shell/view_context.h"

#include <QLineEdit>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const UnitRecord& recordOf(const PageServices& services, UnitId unit)
{
    return *services.context.workspace()->history().derived()->structure->unit(unit);
}

UnitProfile profileOf(const PageServices& services, UnitId unit)
{
    return *profileNear(recordOf(services, unit), services.context.day());
}

/// The day of view, or the first day of what begins later.
Day proposedDay(const PageServices& services, UnitId unit)
{
    return std::max(services.context.day(), recordOf(services, unit).establishedOn);
}

/// @p root and all below it, also on other days than that of @p office.
bool isWithin(const Snapshot& office, const Subject& subject, UnitId root)
{
    const auto* unit = std::get_if<UnitId>(&subject);
    return unit && std::ranges::count(office.subtree(root), *unit) > 0;
}

} // namespace

RenameUnitDialog::RenameUnitDialog(const PageServices& services, UnitId unit, QWidget* parent)
    : OfficeActDialog(services, parent)
    , m_unit(unit)
    , m_before(profileOf(services, unit))
{
    setObjectName(u"renameUnit"_s);
    m_name = addText(u"name"_s, true);
    m_shortName = addText(u"shortName"_s, false);
    m_name->setText(m_before.name);
    m_name->selectAll();
    m_shortName->setText(m_before.shortName);
    addDayAndDecision(proposedDay(services, unit));
}

std::optional<PlannedAct> RenameUnitDialog::plan(FieldProblems& problems) const
{
    const QString name = readText(*m_name, tr("The unit needs a name."), problems);
    const QString shortName = normalizedText(m_shortName->text());
    const UnitRecord& record = *structure().unit(m_unit);
    const std::optional<PartialDate> on = readDay(record, m_before.name, problems);
    if (!on) {
        return std::nullopt;
    }
    const UnitProfile* present = record.on(on->earliest());
    if (present && present->name == name && present->shortName == shortName) {
        problems.push_back({u"name"_s, tr("That is its name already.")});
    }
    return planned(
        tr("Rename %1").arg(m_before.name),
        [&](MaybeDocumentId document) {
            return std::vector<Command>{RenameUnit{m_unit, name, shortName, *on, document}};
        },
        problems);
}

QStringList RenameUnitDialog::consequencesOf(const PlannedAct&) const
{
    const QString before = unitName(m_unit);
    return {
        tr("From %1 “%2” is called “%3”.")
            .arg(day().text(), before, normalizedText(m_name->text())),
        tr("Earlier days and papers of earlier days keep the old name, and it is still found by "
           "it.")};
}

void RenameUnitDialog::retranslate()
{
    OfficeActDialog::retranslate();
    setTexts(tr("Rename a unit"),
             tr("“%1” (%2) gets another name; its code, posts and people stay.")
                 .arg(m_before.name, m_before.code),
             tr("Rename"));
    form().setLabel(u"name"_s, tr("New name"));
    form().setLabel(u"shortName"_s, tr("Short name"));
}

MoveUnitDialog::MoveUnitDialog(const PageServices& services, UnitId unit, QWidget* parent)
    : OfficeActDialog(services, parent)
    , m_unit(unit)
    , m_before(profileOf(services, unit))
{
    setObjectName(u"moveUnit"_s);
    m_above = new SubjectEdit(services.context, SubjectKind::Unit, this);
    form().addField(u"above"_s, m_above, true);
    addDayAndDecision(proposedDay(services, unit));
    connect(m_above, &SubjectEdit::subjectChanged, this, &MoveUnitDialog::fieldChanged);
}

std::optional<PlannedAct> MoveUnitDialog::plan(FieldProblems& problems) const
{
    const QString problem = m_above->problem();
    const std::optional<Subject> above = m_above->subject();
    if (!problem.isEmpty()) {
        problems.push_back({u"above"_s, problem});
    } else if (!above) {
        problems.push_back({u"above"_s, tr("Below which unit will it stand?")});
    }
    const std::optional<PartialDate> on =
        readDay(*structure().unit(m_unit), m_before.name, problems);
    if (!on || !above) {
        return std::nullopt;
    }
    const UnitProfile* present = office()->unit(m_unit);
    if (present && present->parent == std::get<UnitId>(*above)) {
        problems.push_back({u"above"_s, tr("It stands below this unit already.")});
    }
    return planned(
        tr("Move %1").arg(m_before.name),
        [&](MaybeDocumentId document) {
            return std::vector<Command>{MoveUnit{m_unit, std::get<UnitId>(*above), *on, document}};
        },
        problems);
}

QStringList MoveUnitDialog::consequencesOf(const PlannedAct&) const
{
    const std::shared_ptr<const Snapshot> office = this->office();
    const UnitProfile* present = office->unit(m_unit);
    const QString from = unitName(present ? present->parent : MaybeUnitId());
    const QString to = unitName(std::get<UnitId>(*m_above->subject()));
    const std::vector<UnitId> units = office->subtree(m_unit);
    std::size_t posts = 0;
    for (const UnitId unit : units) {
        posts += office->positionsOf(unit).size();
    }
    const std::size_t people = unitMembers(*office, m_unit, true, MemberChoice::People).size();
    return {
        from.isEmpty()
            ? tr("From %1 “%2” stands below “%3”.").arg(day().text(), m_before.name, to)
            : tr("On %1 “%2” goes from “%3” to “%4”.").arg(day().text(), m_before.name, from, to),
        tr("Along with it: units below %1, posts %2, people %3.")
            .arg(units.size() - 1)
            .arg(posts)
            .arg(people)};
}

void MoveUnitDialog::retranslate()
{
    OfficeActDialog::retranslate();
    const QString upper = unitName(m_before.parent);
    setTexts(tr("Move a unit"),
             upper.isEmpty()
                 ? tr("“%1” (%2) stands at the top of the organisation.")
                       .arg(m_before.name, m_before.code)
                 : tr("“%1” (%2) stands below “%3”.").arg(m_before.name, m_before.code, upper),
             tr("Move"));
    form().setLabel(u"above"_s, tr("New unit above"));
}

void MoveUnitDialog::dayChanged()
{
    m_above->setDay(day());
    m_above->setFilter([office = office(), unit = m_unit](const Subject& subject) {
        return !isWithin(*office, subject, unit);
    });
}

DissolveUnitDialog::DissolveUnitDialog(const PageServices& services, UnitId unit, QWidget* parent)
    : OfficeActDialog(services, parent)
    , m_unit(unit)
    , m_before(profileOf(services, unit))
{
    setObjectName(u"dissolveUnit"_s);
    addDayAndDecision(proposedDay(services, unit));
}

Subject DissolveUnitDialog::shown() const
{
    return m_before.parent ? Subject(*m_before.parent) : Subject(m_unit);
}

std::optional<PlannedAct> DissolveUnitDialog::plan(FieldProblems& problems) const
{
    const std::optional<PartialDate> on =
        readDay(*structure().unit(m_unit), m_before.name, problems);
    if (on && !obstacles().empty()) {
        problems.push_back(
            {{}, tr("“%1” cannot end yet: see what stands in the way.").arg(m_before.name)});
    }
    if (!on) {
        return std::nullopt;
    }
    return planned(
        tr("Dissolve %1").arg(m_before.name),
        [&](MaybeDocumentId document) {
            std::vector<Command> commands;
            for (const PositionId post : vacantPosts()) {
                commands.push_back(AbolishPosition{post, *on, document});
            }
            commands.push_back(DissolveUnit{m_unit, *on, document});
            return commands;
        },
        problems);
}

QStringList DissolveUnitDialog::consequencesOf(const PlannedAct&) const
{
    QStringList lines{tr("From %1 “%2” is no more; earlier days keep it with its people.")
                          .arg(day().text(), m_before.name)};
    QStringList titles;
    int entries = 0;
    for (const PositionId post : vacantPosts()) {
        titles += office()->position(post)->title;
        entries += entriesFor(*office(), post);
    }
    if (!titles.isEmpty()) {
        lines += tr("Posts that nobody holds are abolished with it: %1.").arg(titles.join(u", "_s));
    }
    if (entries > 0) {
        lines +=
            tr("Plan entries for them: %1. They stay until the plan is reviewed.").arg(entries);
    }
    return lines;
}

void DissolveUnitDialog::retranslate()
{
    OfficeActDialog::retranslate();
    setTexts(tr("Dissolve a unit"),
             tr("“%1” (%2) ends on the day of the decision.").arg(m_before.name, m_before.code),
             tr("Dissolve"));
    dayChanged();
}

void DissolveUnitDialog::dayChanged()
{
    showObstacles(
        obstacles(),
        tr("Stands in the way on %1").arg(day().text()),
        tr("Record first what becomes of them: another post or a release for each person, "
           "another unit above or the end of each unit below."));
}

std::vector<PositionId> DissolveUnitDialog::vacantPosts() const
{
    std::vector<PositionId> vacant;
    const DerivedHistory& derived = office()->derived();
    for (const PositionId post : office()->positionsOf(m_unit)) {
        if (holderRows(derived, post, day()).empty()) {
            vacant.push_back(post);
        }
    }
    return vacant;
}

std::vector<HitRow> DissolveUnitDialog::obstacles() const
{
    const std::shared_ptr<const Snapshot> office = this->office();
    std::vector<HitRow> rows;
    for (const PositionId post : office->positionsOf(m_unit)) {
        std::ranges::move(holderRows(office->derived(), post, day()), std::back_inserter(rows));
    }
    for (const UnitId below : office->childUnits(m_unit)) {
        rows.push_back({.icon = SubjectTexts::icon(SubjectKind::Unit),
                        .title = unitName(below),
                        .detail = tr("unit below it"),
                        .subject = below});
    }
    return rows;
}

} // namespace kecan::ui
