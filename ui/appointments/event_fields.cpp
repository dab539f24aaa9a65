#include "ui/appointments/event_fields.h"

#include "core/commands/decide.h"
#include "core/history/record_names.h"
#include "core/model/post_texts.h"
#include "ui/appointments/event_field_names.h"
#include "ui/appointments/tick_list.h"
#include "ui/records/decision_edit.h"
#include "ui/search/subject_edit.h"
#include "ui/shell/view_context.h"
#include "ui/texts/event_texts.h"
#include "ui/widgets/partial_date_edit.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;
using namespace event_field;

namespace {

constexpr int kKindsShown = 30;
/// @source QĐ 27/2003/QĐ-TTg, Điều 5; NĐ 138/2020/NĐ-CP, Điều 41
constexpr int kUsualYears = 5;

/// Kinds of one group stand together in the list.
bool beginsGroup(EventKind kind)
{
    return kind == EventKind::LeftPost || kind == EventKind::TransferredOut ||
           kind == EventKind::GradeExamSat;
}

} // namespace

EventFields::EventFields(FieldForm& form,
                         ViewContext& context,
                         std::optional<Event> recorded,
                         QObject* parent)
    : QObject(parent)
    , m_form(form)
    , m_context(context)
    , m_recorded(std::move(recorded))
{
    makeFields();
    retranslateLists();
    m_on->setDate(PartialDate::fromDay(context.day()));
    if (m_recorded) {
        setKind(m_recorded->kind);
        fill(*m_recorded);
    }
    kindChanged();
    connectFields();
}

void EventFields::setKind(EventKind kind)
{
    m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
}

void EventFields::setPerson(CadreId cadre)
{
    m_person->setSubject(cadre);
}

void EventFields::setPost(PositionId position)
{
    m_post->setSubject(position);
}

EventKind EventFields::kind() const
{
    return static_cast<EventKind>(m_kind->currentData().toInt());
}

void EventFields::retranslate()
{
    for (const auto& [name, text] : {std::pair(kKind, tr("Kind")),
                                     std::pair(kPerson, tr("Person")),
                                     std::pair(kOn, tr("Effective on")),
                                     std::pair(kHolding, tr("Post held")),
                                     std::pair(kCapacity, tr("Capacity")),
                                     std::pair(kPlannedEnd, tr("Planned end")),
                                     std::pair(kEndedOn, tr("Already over since")),
                                     std::pair(kLeaving, tr("Posts left with it")),
                                     std::pair(kPlace, tr("Place")),
                                     std::pair(kDuty, tr("Work there")),
                                     std::pair(kCounterpart, tr("Decision of the other side")),
                                     std::pair(kTarget, tr("Grade sat for")),
                                     std::pair(kExam, tr("Exam")),
                                     std::pair(kRemark, tr("Remark")),
                                     std::pair(kDecision, tr("Decision"))}) {
        m_form.setLabel(name, text);
    }
    m_plannedEnd->setAccessibleName(tr("Planned end"));
    m_endedOn->setToolTip(tr("Only for a holding of the past that is recorded with its end: the "
                             "first day no longer held"));
    m_usualTime->setText(tr("+ %n years", nullptr, kUsualYears));
    m_usualTime->setToolTip(tr("The usual time of an appointment, from the effective day"));
    m_holding->setPlaceholderText(tr("Choose the post"));
    m_target->setPlaceholderText(tr("Choose the grade"));
    retranslateLists();
    showNeeded();
}

void EventFields::makeFields()
{
    m_kind = new QComboBox(&m_form);
    m_kind->setMaxVisibleItems(kKindsShown);
    m_person = new SubjectEdit(m_context, SubjectKind::Person, &m_form);
    m_on = new PartialDateEdit(&m_form);
    m_holding = new QComboBox(&m_form);
    m_post = new SubjectEdit(m_context, SubjectKind::Post, &m_form);
    m_capacity = new QComboBox(&m_form);
    m_endedOn = new PartialDateEdit(&m_form);
    m_leaving = new TickList(&m_form);
    m_organisation = new QLineEdit(&m_form);
    m_place = new QLineEdit(&m_form);
    m_duty = new QLineEdit(&m_form);
    m_counterpart = new QLineEdit(&m_form);
    m_target = new QComboBox(&m_form);
    m_exam = new QLineEdit(&m_form);
    m_remark = new QLineEdit(&m_form);
    m_decision = new DecisionEdit(m_context, &m_form);
    // A long name of a post must not widen the dialog.
    for (QComboBox* box : {m_holding, m_kind}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    }
    m_form.addField(kKind, m_kind, true);
    m_form.addField(kPerson, m_person, true);
    m_form.addField(kOn, m_on, true);
    m_form.addField(kHolding, m_holding, true);
    m_form.addField(kPost, m_post, true);
    m_form.addField(kCapacity, m_capacity, true);
    m_form.addField(kPlannedEnd, makePlannedEnd());
    m_form.addField(kEndedOn, m_endedOn);
    m_form.addField(kLeaving, m_leaving);
    m_form.addField(kOrganisation, m_organisation);
    m_form.addField(kPlace, m_place);
    m_form.addField(kDuty, m_duty);
    m_form.addField(kCounterpart, m_counterpart);
    m_form.addField(kTarget, m_target, true);
    m_form.addField(kExam, m_exam);
    m_form.addField(kRemark, m_remark);
    m_form.addField(kDecision, m_decision);
}

QWidget* EventFields::makePlannedEnd()
{
    auto* whole = new QWidget(&m_form);
    auto* row = new QHBoxLayout(whole);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(4);
    m_plannedEnd = new PartialDateEdit(whole);
    m_plannedEnd->setObjectName(u"plannedEndDay"_s);
    m_usualTime = new QToolButton(whole);
    m_usualTime->setObjectName(u"plannedEndUsual"_s);
    row->addWidget(m_plannedEnd, 1);
    row->addWidget(m_usualTime);
    whole->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    whole->setFocusProxy(m_plannedEnd);
    return whole;
}

void EventFields::connectFields()
{
    connect(m_usualTime, &QToolButton::clicked, this, [this] {
        if (const auto on = effectiveOn()) {
            m_plannedEnd->setDate(
                PartialDate::fromDay(on->earliest().plusMonths(kUsualYears * 12)));
        }
    });
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EventFields::kindChanged);
    connect(m_capacity, &QComboBox::currentIndexChanged, this, &EventFields::refreshLists);
    connect(m_person, &SubjectEdit::subjectChanged, this, &EventFields::refreshLists);
    connect(m_post, &SubjectEdit::subjectChanged, this, &EventFields::refreshLists);
    connect(m_on, &QLineEdit::textChanged, this, &EventFields::refreshLists);
    connect(m_endedOn, &QLineEdit::textChanged, this, &EventFields::refreshLists);
    connect(m_holding, &QComboBox::currentIndexChanged, this, &EventFields::changed);
    connect(m_target, &QComboBox::currentIndexChanged, this, &EventFields::changed);
    connect(m_leaving, &TickList::changed, this, &EventFields::changed);
    connect(m_decision, &DecisionEdit::changed, this, &EventFields::changed);
    connect(m_person, &SubjectEdit::problemChanged, this, &EventFields::changed);
    connect(m_post, &SubjectEdit::problemChanged, this, &EventFields::changed);
    for (QLineEdit* field : {static_cast<QLineEdit*>(m_plannedEnd),
                             m_organisation,
                             m_place,
                             m_duty,
                             m_counterpart,
                             m_exam,
                             m_remark}) {
        connect(field, &QLineEdit::textChanged, this, &EventFields::changed);
    }
}

void EventFields::fill(const Event& event)
{
    const EventEntry entry = entryOf(event);
    m_on->setDate(entry.on);
    m_person->setSubject(entry.cadre);
    m_post->setDay(entry.on.earliest());
    if (entry.position) {
        m_post->setSubject(*entry.position);
    }
    if (!entry.plannedEnd.isEndless()) {
        m_plannedEnd->setDate(PartialDate::fromDay(entry.plannedEnd));
    }
    m_decision->setDocument(entry.document);
    m_organisation->setText(entry.detail.organisation);
    m_place->setText(entry.detail.place);
    m_duty->setText(entry.detail.duty);
    m_counterpart->setText(entry.detail.counterpartDecision);
    m_remark->setText(entry.detail.note);
    m_exam->setText(entry.exam.exam);
    m_target->setCurrentIndex(m_target->findData(static_cast<int>(entry.exam.target)));
}

void EventFields::kindChanged()
{
    const Capacity before = m_recorded ? m_recorded->capacity : capacity();
    m_needs = needsOf(kind());
    needRecorded();
    {
        const QSignalBlocker blocked(m_capacity);
        m_capacity->clear();
        for (const Capacity each : m_needs.capacities) {
            m_capacity->addItem(PostTexts::of(each), static_cast<int>(each));
        }
        m_capacity->setCurrentIndex(std::max(0, m_capacity->findData(static_cast<int>(before))));
    }
    showNeeded();
    refreshLists();
}

void EventFields::needRecorded()
{
    if (!m_recorded || m_needs.exam) {
        return;
    }
    if (m_needs.post &&
        std::ranges::find(m_needs.capacities, m_recorded->capacity) == m_needs.capacities.end()) {
        m_needs.capacities.push_back(m_recorded->capacity);
    }
    m_needs.outside = m_needs.outside || (m_needs.post && !m_recorded->position);
    const TenureDetail detail = entryOf(*m_recorded).detail;
    m_needs.organisation = m_needs.organisation || !detail.organisation.isEmpty();
    m_needs.place = m_needs.place || !detail.place.isEmpty();
    m_needs.duty = m_needs.duty || !detail.duty.isEmpty();
    m_needs.counterpart = m_needs.counterpart || !detail.counterpartDecision.isEmpty();
}

void EventFields::showNeeded()
{
    const bool isNew = !m_recorded;
    m_form.setShown(kKind, isNew);
    m_form.setShown(kPerson, isNew);
    m_form.setShown(kHolding, isNew && m_needs.holding);
    m_form.setShown(kPost, m_needs.post);
    m_form.setShown(kCapacity, m_needs.capacities.size() > 1);
    m_form.setShown(kPlannedEnd, m_needs.plannedEnd);
    m_form.setShown(kEndedOn, isNew && m_needs.endedOn);
    m_form.setShown(kLeaving, isNew && m_needs.leaving && !m_leaving->isEmpty());
    m_form.setShown(kOrganisation, m_needs.organisation);
    m_form.setShown(kPlace, m_needs.place);
    m_form.setShown(kDuty, m_needs.duty);
    m_form.setShown(kCounterpart, m_needs.counterpart);
    m_form.setShown(kTarget, m_needs.exam);
    m_form.setShown(kExam, m_needs.exam);
    m_form.setShown(kRemark, m_needs.remark);
    m_form.setShown(kDecision, m_needs.decision);
    m_form.setMandatory(kPost, !m_needs.outside);
    m_form.setLabel(kPost, tr("Post"));
    const EventKind shown = kind();
    m_form.setLabel(kOrganisation,
                    shown == EventKind::Received         ? tr("Comes from")
                    : shown == EventKind::TransferredOut ? tr("Goes to")
                    : shown == EventKind::ElectedOut     ? tr("Elected to")
                                                         : tr("Agency"));
}

void EventFields::refreshLists()
{
    if (const auto on = effectiveOn()) {
        m_post->setDay(on->earliest());
    }
    refreshHoldings();
    refreshLeaving();
    showNeeded();
    Q_EMIT changed();
}

void EventFields::refreshHoldings()
{
    const QSignalBlocker blocked(m_holding);
    const QVariant before = m_holding->currentData();
    m_holding->clear();
    const MaybeCadreId cadre = person();
    const auto on = effectiveOn();
    if (!m_needs.holding || !cadre || !on) {
        return;
    }
    for (const Tenure& tenure : derived().tenuresOf(*cadre)) {
        const bool isAway = isAwayPosting(tenure.capacity);
        if (tenure.from > on->earliest() || tenure.until <= on->earliest() ||
            isAway != m_needs.outside) {
            continue;
        }
        const QString post = tenure.position ? postName(derived(), tenure.position, on->earliest())
                                             : tr("outside the agency");
        m_holding->addItem(tenure.capacity == Capacity::Full
                               ? post
                               : u"%1 – %2"_s.arg(post, PostTexts::of(tenure.capacity)),
                           qlonglong(tenure.position.stored()));
    }
    m_holding->setCurrentIndex(m_holding->count() == 1 ? 0 : m_holding->findData(before));
}

void EventFields::refreshLeaving()
{
    std::vector<TickList::Item> items;
    const MaybeCadreId cadre = person();
    const auto on = effectiveOn();
    if (!m_recorded && m_needs.leaving && cadre && on) {
        // What is over already left nothing that is held today.
        const std::vector<PositionId> usual =
            m_endedOn->text().trimmed().isEmpty()
                ? postsLeftBy(derived(), *cadre, post(), capacity(), on->earliest())
                : std::vector<PositionId>();
        for (const Tenure& tenure : derived().tenuresOf(*cadre)) {
            if (!tenure.position || tenure.position == post() || !tenure.until.isEndless() ||
                tenure.from >= on->earliest() || isAwayPosting(tenure.capacity)) {
                continue;
            }
            items.push_back({tenure.position.stored(),
                             postName(derived(), tenure.position, on->earliest()),
                             std::ranges::find(usual, *tenure.position) != usual.end()});
        }
    }
    m_leaving->setItems(items);
}

void EventFields::retranslateLists()
{
    const QSignalBlocker blockedKind(m_kind);
    const int kindBefore = std::max(0, m_kind->currentIndex());
    m_kind->clear();
    for (const EventKind each : enterableKinds()) {
        if (beginsGroup(each)) {
            m_kind->insertSeparator(m_kind->count());
        }
        m_kind->addItem(EventTexts::of(each), static_cast<int>(each));
    }
    m_kind->setCurrentIndex(kindBefore);
    const QSignalBlocker blockedTarget(m_target);
    const int targetBefore = m_target->count() > 0 ? m_target->currentIndex() : -1;
    m_target->clear();
    for (const Grade grade :
         {Grade::Officer, Grade::Specialist, Grade::PrincipalSpecialist, Grade::SeniorSpecialist}) {
        m_target->addItem(paperText(grade), static_cast<int>(grade));
    }
    m_target->setCurrentIndex(targetBefore);
    const QSignalBlocker blockedCapacity(m_capacity);
    for (int i = 0; i < m_capacity->count(); ++i) {
        m_capacity->setItemText(
            i, PostTexts::of(static_cast<Capacity>(m_capacity->itemData(i).toInt())));
    }
}

const DerivedHistory& EventFields::derived() const
{
    return *m_context.workspace()->history().derived();
}

MaybeCadreId EventFields::person() const
{
    const auto subject = m_person->subject();
    const auto* cadre = subject ? std::get_if<CadreId>(&*subject) : nullptr;
    return cadre ? MaybeCadreId(*cadre) : MaybeCadreId();
}

MaybePositionId EventFields::post() const
{
    const auto subject = m_post->subject();
    const auto* position = subject ? std::get_if<PositionId>(&*subject) : nullptr;
    return position ? MaybePositionId(*position) : MaybePositionId();
}

Capacity EventFields::capacity() const
{
    return m_capacity->count() > 0 ? static_cast<Capacity>(m_capacity->currentData().toInt())
                                   : Capacity::None;
}

std::optional<PartialDate> EventFields::effectiveOn() const
{
    const Result<std::optional<PartialDate>> on = m_on->date();
    return on ? *on : std::nullopt;
}

} // namespace kecan::ui
