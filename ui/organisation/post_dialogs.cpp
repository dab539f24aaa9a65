#include "ui/organisation/post_dialogs.h"

#include "core/base/text_normal.h"
#include "core/history/timeline.h"
#include "core/model/post_texts.h"
#include "ui/organisation/office_codes.h"
#include "ui/search/subject_edit.h"
#include "ui/shell/view_context.h"

#include <QCompleter>
#include <QLineEdit>

#include <array>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kLevels{PositionLevel::Staff,
                             PositionLevel::Division,
                             PositionLevel::Department,
                             PositionLevel::Commission,
                             PositionLevel::Central,
                             PositionLevel::Committee};
constexpr std::array kRoles{PositionRole::Head,
                            PositionRole::Deputy,
                            PositionRole::Assistant,
                            PositionRole::Member,
                            PositionRole::Staff};
constexpr int kMostSeats = 9999;

QString levelName(PositionLevel level)
{
    return PostTexts::of(level);
}

QString roleName(PositionRole role)
{
    return PostTexts::of(role);
}

const PositionRecord& recordOf(const PageServices& services, PositionId position)
{
    return *services.context.workspace()->history().derived()->structure->position(position);
}

PositionProfile profileOf(const PageServices& services, PositionId position)
{
    return *profileNear(recordOf(services, position), services.context.day());
}

/// The day of view, or the first day of what begins later.
Day proposedDay(const PageServices& services, PositionId position)
{
    return std::max(services.context.day(), recordOf(services, position).establishedOn);
}

} // namespace

PostDialog::PostDialog(const PageServices& services, QWidget* parent)
    : OfficeActDialog(services, parent)
{
}

void PostDialog::addPostFields()
{
    m_title = addText(u"title"_s, true);
    m_unit = new SubjectEdit(services().context, SubjectKind::Unit, this);
    form().addField(u"unit"_s, m_unit, true);
    m_level = addChoice(u"level"_s);
    m_role = addChoice(u"role"_s);
    m_seats = addText(u"seats"_s, false);
    m_seats->setMaximumWidth(m_seats->fontMetrics().averageCharWidth() * 24);
    fillChoice(*m_level, kLevels, levelName);
    fillChoice(*m_role, kRoles, roleName);
    offerTitles();
    connect(m_title, &QLineEdit::textEdited, this, &PostDialog::titleEdited);
    connect(m_unit, &SubjectEdit::subjectChanged, this, [this] {
        titleOrUnitEdited();
        fieldChanged();
    });
}

void PostDialog::show(const PositionProfile& post)
{
    m_title->setText(post.title);
    m_unit->setSubject(post.unit ? std::optional<Subject>(*post.unit) : std::nullopt);
    chooseValue(*m_level, post.level);
    chooseValue(*m_role, post.role);
    m_seats->setText(post.seats == kSeatsUndecided ? QString() : QString::number(post.seats));
}

PositionProfile PostDialog::readPost(FieldProblems& problems) const
{
    PositionProfile post;
    post.title = readText(*m_title, tr("The post needs a title."), problems);
    if (const QString problem = m_unit->problem(); !problem.isEmpty()) {
        problems.push_back({u"unit"_s, problem});
    } else if (!unit()) {
        problems.push_back({u"unit"_s, tr("In which unit is it?")});
    }
    post.unit = unit();
    post.level = chosenValue<PositionLevel>(*m_level);
    post.role = chosenValue<PositionRole>(*m_role);
    post.seats = readSeats(problems);
    const UnitRecord* record = structure().unit(post.unit);
    if (record && !record->on(day())) {
        problems.push_back({u"unit"_s,
                            tr("“%1” does not exist on %2.")
                                .arg(profileNear(*record, day())->name, day().text())});
    }
    return post;
}

void PostDialog::retranslate()
{
    OfficeActDialog::retranslate();
    form().setLabel(u"title"_s, tr("Title"));
    form().setLabel(u"unit"_s, tr("Unit"));
    form().setLabel(u"level"_s, tr("Level"));
    form().setLabel(u"role"_s, tr("Role in the unit"));
    form().setLabel(u"seats"_s, tr("Seats"));
    m_seats->setPlaceholderText(tr("not decided yet"));
    fillChoice(*m_level, kLevels, levelName);
    fillChoice(*m_role, kRoles, roleName);
}

void PostDialog::dayChanged()
{
    m_unit->setDay(day());
}

MaybeUnitId PostDialog::unit() const
{
    const std::optional<Subject> subject = m_unit->subject();
    return subject ? MaybeUnitId(std::get<UnitId>(*subject)) : MaybeUnitId();
}

QString PostDialog::title() const
{
    return normalizedText(m_title->text());
}

void PostDialog::titleEdited()
{
    const TitleTraits traits = titleTraits(m_title->text());
    if (traits.known) {
        chooseValue(*m_level, traits.level);
        chooseValue(*m_role, traits.role);
    }
    titleOrUnitEdited();
}

int PostDialog::readSeats(FieldProblems& problems) const
{
    const QString typed = m_seats->text().trimmed();
    if (typed.isEmpty()) {
        return kSeatsUndecided;
    }
    bool isNumber = false;
    const int seats = typed.toInt(&isNumber);
    if (!isNumber || seats < 1 || seats > kMostSeats) {
        problems.push_back({u"seats"_s,
                            tr("Seats are a whole number from 1 on; empty while nobody has "
                               "decided them.")});
        return kSeatsUndecided;
    }
    return seats;
}

void PostDialog::offerTitles()
{
    QStringList titles;
    for (const auto& record : structure().positions) {
        if (record && !record->versions.empty()) {
            titles += record->versions.back().profile.title;
        }
    }
    titles.removeDuplicates();
    auto* completer = new QCompleter(titles, m_title);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_title->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, [this] {
        titleEdited();
    });
}

EstablishPostDialog::EstablishPostDialog(const PageServices& services,
                                         MaybeUnitId unit,
                                         QWidget* parent)
    : PostDialog(services, parent)
{
    setObjectName(u"establishPost"_s);
    addPostFields();
    m_code = addText(u"code"_s, true);
    connect(m_code, &QLineEdit::textEdited, this, [this](const QString& text) {
        m_isCodeTyped = !text.isEmpty();
    });
    addDayAndDecision(services.context.day());
    PositionProfile empty;
    empty.unit = unit;
    empty.role = PositionRole::Deputy;
    empty.level = PositionLevel::Division;
    show(empty);
}

Subject EstablishPostDialog::shown() const
{
    return PositionId(services().context.workspace()->history().nextPosition() - 1);
}

std::optional<PlannedAct> EstablishPostDialog::plan(FieldProblems& problems) const
{
    const std::optional<PartialDate> on = readDay(problems);
    PositionProfile post = readPost(problems);
    post.code = readText(*m_code, tr("The post needs a code of its own."), problems);
    if (findPosition(structure(), post.code)) {
        problems.push_back(
            {u"code"_s, tr("The code %1 is taken; codes are never used again.").arg(post.code)});
    }
    const UnitProfile* profile = office()->unit(post.unit);
    post.branch = profile ? profile->branch : Branch::State;
    const TitleTraits traits = titleTraits(post.title);
    post.order = traits.order;
    if (!on) {
        return std::nullopt;
    }
    return planned(
        tr("New post %1, %2").arg(post.title, unitName(post.unit)),
        [&](MaybeDocumentId document) {
            return std::vector<Command>{EstablishPosition{post, *on, document}};
        },
        problems);
}

QStringList EstablishPostDialog::consequencesOf(const PlannedAct&) const
{
    FieldProblems none;
    const PositionProfile post = readPost(none);
    QStringList lines{
        tr("From %1 “%2” stands in “%3”.").arg(day().text(), post.title, unitName(post.unit)),
        post.seats == kSeatsUndecided
            ? tr("Its seats are not decided; nothing is counted as vacant.")
            : tr("Nobody holds it yet: %1 vacant.").arg(post.seats)};
    const std::shared_ptr<const Snapshot> office = this->office();
    for (const PositionId other : office->positionsOf(*post.unit)) {
        if (toneFold(office->position(other)->title) == toneFold(post.title)) {
            lines += tr("“%1” has such a post already (%2): for more seats change that one.")
                         .arg(unitName(post.unit), office->position(other)->code);
        }
    }
    return lines;
}

void EstablishPostDialog::retranslate()
{
    PostDialog::retranslate();
    setTexts(tr("New post"), {}, tr("Establish"));
    form().setLabel(u"code"_s, tr("Code"));
}

void EstablishPostDialog::titleOrUnitEdited()
{
    if (!m_isCodeTyped) {
        const UnitProfile* profile = office()->unit(unit());
        m_code->setText(
            proposedPostCode(structure(), title(), profile ? profile->code : QString()));
    }
}

ChangePostDialog::ChangePostDialog(const PageServices& services,
                                   PositionId position,
                                   QWidget* parent)
    : PostDialog(services, parent)
    , m_position(position)
    , m_before(profileOf(services, position))
{
    setObjectName(u"changePost"_s);
    addPostFields();
    addDayAndDecision(proposedDay(services, position));
    show(m_before);
}

PositionChange ChangePostDialog::change(FieldProblems& problems) const
{
    PositionChange change;
    change.values = readPost(problems);
    const PositionRecord& record = *structure().position(m_position);
    const PositionProfile* before = record.on(day());
    if (!before) {
        return change;
    }
    using enum PositionField;
    const PositionProfile& now = change.values;
    for (const auto& [field, differs] : {std::pair(Title, now.title != before->title),
                                         std::pair(Unit, now.unit != before->unit),
                                         std::pair(Level, now.level != before->level),
                                         std::pair(Role, now.role != before->role),
                                         std::pair(Seats, now.seats != before->seats)}) {
        if (differs) {
            change.mask.set(field);
        }
    }
    if (const TitleTraits traits = titleTraits(now.title); change.mask.has(Title) && traits.known) {
        change.values.order = traits.order;
        change.mask.set(Order);
    }
    if (change.mask.has(Seats) && now.seats == kSeatsUndecided && problems.empty()) {
        problems.push_back({u"seats"_s,
                            tr("Its seats were decided: %1. Another number can take its place, "
                               "none cannot.")
                                .arg(before->seats)});
    }
    return change;
}

std::optional<PlannedAct> ChangePostDialog::plan(FieldProblems& problems) const
{
    const std::optional<PartialDate> on =
        readDay(*structure().position(m_position), m_before.title, problems);
    const PositionChange changed = change(problems);
    if (on && problems.empty() && changed.mask.isEmpty()) {
        problems.push_back({{}, tr("Nothing is changed.")});
    }
    if (!on) {
        return std::nullopt;
    }
    return planned(
        tr("Change %1, %2").arg(m_before.title, unitName(m_before.unit)),
        [&](MaybeDocumentId document) {
            return std::vector<Command>{ChangePosition{m_position, changed, *on, document}};
        },
        problems);
}

QStringList ChangePostDialog::consequencesOf(const PlannedAct&) const
{
    FieldProblems none;
    const PositionChange changed = change(none);
    const PositionProfile before = *structure().position(m_position)->on(day());
    const PositionProfile& now = changed.values;
    using enum PositionField;
    QStringList lines;
    const auto add = [&](PositionField field, const QString& text) {
        if (changed.mask.has(field)) {
            lines += text;
        }
    };
    add(Title, tr("Title: %1 → %2").arg(before.title, now.title));
    add(Unit, tr("Unit: %1 → %2").arg(unitName(before.unit), unitName(now.unit)));
    add(Level, tr("Level: %1 → %2").arg(levelName(before.level), levelName(now.level)));
    add(Role, tr("Role: %1 → %2").arg(roleName(before.role), roleName(now.role)));
    SeatCount seats = seatCount(*office(), m_position);
    const QString decided = seats.decided() ? QString::number(seats.seats) : tr("not decided");
    seats.seats = now.seats;
    add(Seats, tr("Seats: %1 → %2").arg(decided).arg(now.seats));
    if (seats.over() > 0) {
        lines += tr("More holders than seats: %1 for %2.").arg(seats.held).arg(seats.seats);
    } else if (seats.vacant() > 0) {
        lines += tr("Vacant then: %1").arg(seats.vacant());
    }
    lines += tr("Effective from %1; its holders stay in it.").arg(day().text());
    return lines;
}

void ChangePostDialog::retranslate()
{
    PostDialog::retranslate();
    setTexts(tr("Change a post"),
             u"%1, %2 (%3)"_s.arg(m_before.title, unitName(m_before.unit), m_before.code),
             tr("Record the change"));
}

AbolishPostDialog::AbolishPostDialog(const PageServices& services,
                                     PositionId position,
                                     QWidget* parent)
    : OfficeActDialog(services, parent)
    , m_position(position)
    , m_before(profileOf(services, position))
{
    setObjectName(u"abolishPost"_s);
    addDayAndDecision(proposedDay(services, position));
}

Subject AbolishPostDialog::shown() const
{
    return m_before.unit ? Subject(*m_before.unit) : Subject(m_position);
}

std::optional<PlannedAct> AbolishPostDialog::plan(FieldProblems& problems) const
{
    const std::optional<PartialDate> on =
        readDay(*structure().position(m_position), m_before.title, problems);
    if (!on) {
        return std::nullopt;
    }
    if (!holderRows(office()->derived(), m_position, day()).empty()) {
        problems.push_back(
            {{}, tr("“%1” is still held: see who stands in the way.").arg(m_before.title)});
    }
    return planned(
        tr("Abolish %1, %2").arg(m_before.title, unitName(m_before.unit)),
        [&](MaybeDocumentId document) {
            return std::vector<Command>{AbolishPosition{m_position, *on, document}};
        },
        problems);
}

QStringList AbolishPostDialog::consequencesOf(const PlannedAct&) const
{
    QStringList lines{tr("From %1 “%2” is no more; earlier days keep it with its holders.")
                          .arg(day().text(), m_before.title)};
    if (const int entries = entriesFor(*office(), m_position); entries > 0) {
        lines += tr("Plan entries for it: %1. They stay until the plan is reviewed.").arg(entries);
    }
    return lines;
}

void AbolishPostDialog::retranslate()
{
    OfficeActDialog::retranslate();
    setTexts(tr("Abolish a post"),
             u"%1, %2 (%3)"_s.arg(m_before.title, unitName(m_before.unit), m_before.code),
             tr("Abolish"));
    dayChanged();
}

void AbolishPostDialog::dayChanged()
{
    showObstacles(holderRows(office()->derived(), m_position, day()),
                  tr("Hold it on %1 or later").arg(day().text()),
                  tr("Record first what becomes of them: another post, or a release."));
}

} // namespace kecan::ui
