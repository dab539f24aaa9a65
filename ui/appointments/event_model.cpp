#include "ui/appointments/event_model.h"

#include "core/history/record_names.h"
#include "core/model/post_texts.h"
#include "ui/texts/event_texts.h"

#include <QLocale>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// What the table sorts a column by; nothing for one it does not know.
std::optional<EventColumn> sortColumn(int column)
{
    switch (column) {
    case EventModel::EffectiveOn:
        return EventColumn::EffectiveOn;
    case EventModel::Person:
        return EventColumn::Person;
    case EventModel::Kind:
        return EventColumn::Kind;
    case EventModel::Post:
        return EventColumn::Post;
    case EventModel::UnitColumn:
        return EventColumn::Unit;
    case EventModel::Decision:
        return EventColumn::Decision;
    case EventModel::State:
        return EventColumn::State;
    case EventModel::CapacityColumn:
        return EventColumn::Capacity;
    case EventModel::PlannedEnd:
        return EventColumn::PlannedEnd;
    case EventModel::SignedOn:
        return EventColumn::SignedOn;
    case EventModel::Authority:
        return EventColumn::Authority;
    case EventModel::RecordedAt:
        return EventColumn::Recorded;
    default:
        return std::nullopt;
    }
}

} // namespace

EventModel::EventModel(QObject* parent)
    : TableModel(parent)
{
}

void EventModel::setHistory(const History* history)
{
    beginResetModel();
    m_table = history ? std::make_unique<EventTable>(
                            *history, [](EventKind kind) { return EventTexts::of(kind); })
                      : nullptr;
    list();
    endResetModel();
}

void EventModel::update(const ChangeSet& changes)
{
    if (m_table) {
        const std::vector<qint64> before = keys();
        m_table->update(changes);
        list();
        const std::vector<qint64> after = keys();
        tellRows(before, after, [this](const std::vector<qint64>& listed) {
            m_rowByEvent.clear();
            m_rows.clear();
            for (const qint64 key : listed) {
                m_rows.emplace_back(key);
            }
        });
    }
}

void EventModel::setDay(Day day)
{
    if (day != m_day) {
        m_day = day;
        if (!m_rows.empty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
        }
    }
}

void EventModel::setFilter(const EventFilter& filter)
{
    if (filter != m_filter) {
        beginResetModel();
        m_filter = filter;
        list();
        endResetModel();
    }
}

void EventModel::setSort(const std::vector<SortKey>& keys)
{
    beginResetModel();
    m_sort = keys;
    list();
    endResetModel();
}

void EventModel::retranslate()
{
    if (m_table) {
        setHistory(&m_table->history());
    }
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
}

int EventModel::total() const
{
    return m_table ? static_cast<int>(m_table->size()) : 0;
}

std::vector<int> EventModel::countByGroup() const
{
    return m_table ? m_table->countByGroup(m_filter) : std::vector<int>(kEventGroupCount);
}

MaybeEventId EventModel::eventAt(int row) const
{
    return row >= 0 && row < rowCount() ? MaybeEventId(m_rows[static_cast<std::size_t>(row)])
                                        : MaybeEventId();
}

bool EventModel::isAhead(EventId id) const
{
    return m_table && m_table->facts(id) && m_table->facts(id)->effectiveOn > m_day &&
           m_table->history().isLive(id);
}

ColumnSpec EventModel::columnSpec(int column) const
{
    const auto spec = [column](const QString& key, int letters, bool isRight = false) {
        return ColumnSpec{.key = key,
                          .letters = letters,
                          .isRight = isRight,
                          .isSortable = sortColumn(column).has_value()};
    };
    const auto elastic = [&spec](const QString& key, int letters) {
        ColumnSpec wide = spec(key, letters);
        wide.isElastic = true;
        return wide;
    };
    const auto hidden = [&spec](const QString& key, int letters) {
        ColumnSpec rare = spec(key, letters);
        rare.isShown = false;
        return rare;
    };
    switch (column) {
    case EffectiveOn:
        return spec(u"effective"_s, 17, true);
    case Person:
        return elastic(u"person"_s, 22);
    case Kind:
        return elastic(u"kind"_s, 18);
    case Post:
        return elastic(u"post"_s, 20);
    case UnitColumn:
        return elastic(u"unit"_s, 22);
    case Decision:
        return spec(u"decision"_s, 18);
    case State:
        return spec(u"state"_s, 19);
    case CapacityColumn:
        return spec(u"capacity"_s, 13);
    case PlannedEnd:
        return spec(u"planned-end"_s, 15, true);
    case SignedOn:
        return spec(u"signed"_s, 15, true);
    case Authority:
        return spec(u"authority"_s, 24);
    case RecordedAt:
        return hidden(u"recorded"_s, 22);
    default:
        return hidden(u"recorded-by"_s, 16);
    }
}

qint64 EventModel::rowKey(int row) const
{
    return m_rows[static_cast<std::size_t>(row)].value();
}

int EventModel::rowOf(qint64 key) const
{
    if (m_rowByEvent.empty() && !m_rows.empty()) {
        const auto last = std::max_element(m_rows.begin(), m_rows.end());
        m_rowByEvent.assign(static_cast<std::size_t>(last->value()) + 1, -1);
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            m_rowByEvent[static_cast<std::size_t>(m_rows[row].value())] = static_cast<int>(row);
        }
    }
    const auto place = static_cast<std::size_t>(key);
    return key > 0 && place < m_rowByEvent.size() ? m_rowByEvent[place] : -1;
}

CellStyle EventModel::cellStyle(const QModelIndex& index) const
{
    const EventId id = m_rows[static_cast<std::size_t>(index.row())];
    const EventState state = m_table->versions().state(id);
    if (index.column() == State) {
        return {.tone = state == EventState::TakenBack ? Tone::Bad : Tone::Warning};
    }
    if (state != EventState::Live || isAhead(id)) {
        return {.tone = Tone::Muted};
    }
    return {.tone = index.column() >= RecordedAt ? Tone::Muted : Tone::Normal};
}

int EventModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EventModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant EventModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(m_rows[static_cast<std::size_t>(index.row())], index.column());
    default:
        return {};
    }
}

QString EventModel::heading(int column) const
{
    switch (column) {
    case EffectiveOn:
        return tr("Effective on");
    case Person:
        return tr("Full name");
    case Kind:
        return tr("Event");
    case Post:
        return tr("Post");
    case UnitColumn:
        return tr("Unit");
    case Decision:
        return tr("Decision");
    case State:
        return tr("State");
    case CapacityColumn:
        return tr("Capacity");
    case PlannedEnd:
        return tr("Planned end");
    case SignedOn:
        return tr("Signed on");
    case Authority:
        return tr("Issued by");
    case RecordedAt:
        return tr("Recorded at");
    case RecordedBy:
        return tr("Recorded by");
    default:
        return {};
    }
}

void EventModel::list()
{
    m_rowByEvent.clear();
    m_rows.clear();
    if (!m_table) {
        return;
    }
    m_rows = m_table->find(m_filter);
    // Each order keeps the one before where it makes no difference.
    for (auto key = m_sort.rbegin(); key != m_sort.rend(); ++key) {
        if (const auto column = sortColumn(key->column)) {
            m_rows = m_table->sorted(std::move(m_rows), *column, key->isDescending);
        }
    }
}

std::vector<qint64> EventModel::keys() const
{
    std::vector<qint64> keys;
    keys.reserve(m_rows.size());
    std::ranges::transform(m_rows, std::back_inserter(keys), &EventId::value);
    return keys;
}

QString EventModel::textOf(EventId id, int column) const
{
    const EventFacts& facts = *m_table->facts(id);
    const Event& event = m_table->history().event(id);
    const DerivedHistory& derived = *m_table->history().derived();
    switch (column) {
    case EffectiveOn:
        return PartialDate::fromStored(event.effectiveOn, event.precision).text();
    case Person: {
        const auto* registered = event.body<CadreChange>();
        const QString name = personName(derived, facts.cadre, facts.effectiveOn);
        return name.isEmpty() && registered ? registered->values.name.full() : name;
    }
    case Kind:
        return EventTexts::of(facts.kind);
    case Post:
        return postText(facts);
    case UnitColumn:
        return unitName(derived, facts.unit, facts.effectiveOn);
    case State:
        return stateText(id);
    case CapacityColumn:
        return PostTexts::of(event.capacity);
    case PlannedEnd:
        return event.plannedEnd.text();
    case RecordedAt:
        return QLocale().toString(m_table->history().batch(*event.batch).recordedAt.toLocalTime(),
                                  u"dd/MM/yyyy HH:mm"_s);
    case RecordedBy:
        return m_table->history().batch(*event.batch).actor.user;
    default:
        return decisionText(facts, column);
    }
}

QString EventModel::decisionText(const EventFacts& facts, int column) const
{
    const DecisionDocument* document =
        m_table->history().derived()->structure->document(facts.document);
    if (!document) {
        return {};
    }
    switch (column) {
    case Decision:
        return document->number.isEmpty() ? document->summary : document->number;
    case SignedOn:
        return document->signedOn ? document->signedOn->text() : QString();
    default:
        return document->authority;
    }
}

QString EventModel::stateText(EventId id) const
{
    return isAhead(id) ? tr("Not yet in effect") : EventTexts::of(m_table->versions().state(id));
}

QString EventModel::postText(const EventFacts& facts) const
{
    const DerivedHistory& derived = *m_table->history().derived();
    const Event& event = m_table->history().event(facts.event);
    if (facts.position) {
        return postTitle(derived, facts.position, facts.effectiveOn);
    }
    if (const auto* tenure = event.body<TenureDetail>()) {
        return tenure->organisation.isEmpty() ? tenure->place : tenure->organisation;
    }
    if (const PlanRecord* plan = derived.plan(event.plan)) {
        return plan->profile.code;
    }
    const TermRecord* term = derived.structure->term(event.term);
    return term ? term->profile.name : QString();
}

} // namespace kecan::ui
