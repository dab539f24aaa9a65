#include "core/history/event_codec.h"
#include "core/history/event_fields.h"
#include "core/history/list_range.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

namespace kecan {

namespace {

class EventCodec
{
    Q_DECLARE_TR_FUNCTIONS(kecan::EventCodec)

public:
    static Error damaged(const QString& detail)
    {
        return {ErrorCode::Format, tr("The recorded acts are damaged and cannot be read."), detail};
    }
    static Error tooNew(const QString& detail)
    {
        return {ErrorCode::Format, tr("The recorded acts were written by a newer Kế Cận."), detail};
    }
};

QString keyText(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

/// Reads fields of one object; remembers the first thing that is wrong with it.
class FieldDecoder
{
public:
    explicit FieldDecoder(const QJsonObject& object)
        : m_object(object)
    {
    }

    /// Failure of a field, or a key nobody asked for.
    [[nodiscard]] Status finish() const
    {
        if (!m_problem.isEmpty()) {
            return EventCodec::damaged(m_problem);
        }
        if (m_taken != m_object.size()) {
            return EventCodec::damaged(QStringLiteral("unknown keys among: %1")
                                           .arg(m_object.keys().join(QStringLiteral(", "))));
        }
        return {};
    }

    [[nodiscard]] bool has(std::string_view key) const { return m_object.contains(keyText(key)); }
    QJsonValue take(std::string_view key)
    {
        QJsonValue value = m_object.value(keyText(key));
        m_taken += value.isUndefined() ? 0 : 1;
        return value;
    }

    void text(std::string_view key, QString& value)
    {
        const QJsonValue json = take(key);
        value = json.toString();
        require(json.isUndefined() || !value.isEmpty(), key);
    }
    std::int64_t integer(std::string_view key)
    {
        constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::min();
        const std::int64_t value = take(key).toInteger(kNone);
        require(value != kNone, key);
        return value;
    }
    void number(std::string_view key, int& value)
    {
        const std::int64_t wide = integer(key);
        value = static_cast<int>(wide);
        require(value == wide, key);
    }
    void optionalNumber(std::string_view key, std::optional<int>& value)
    {
        if (has(key)) {
            number(key, value.emplace());
        }
    }
    template <class Field>
    void mask(std::string_view key, FieldMask<Field>& value)
    {
        const std::int64_t bits = integer(key);
        require(bits >= 0, key);
        value = FieldMask<Field>::fromBits(static_cast<std::uint64_t>(bits));
    }
    template <class List>
    void list(std::string_view key, List& value)
    {
        QString word;
        text(key, word);
        const std::optional<List> listed = parsed<List>(word);
        require(listed.has_value(), key);
        value = listed.value_or(value);
    }
    template <class List>
    void optionalList(std::string_view key, std::optional<List>& value)
    {
        if (has(key)) {
            value = ListRange<List>::kFirst;
            list(key, *value);
        }
    }
    template <class List>
    void words(std::string_view key, std::vector<List>& values)
    {
        QString codes;
        text(key, codes);
        for (const QString& word : codes.split(u' ', Qt::SkipEmptyParts)) {
            const std::optional<List> listed = parsed<List>(word);
            require(listed.has_value(), key);
            values.push_back(listed.value_or(ListRange<List>::kFirst));
        }
    }
    template <class Tag>
    void id(std::string_view key, MaybeId<Tag>& value)
    {
        if (has(key)) {
            value = MaybeId<Tag>::fromStored(integer(key));
            require(value.has(), key);
        }
    }
    void uid(std::string_view key, std::optional<Uid>& value)
    {
        if (has(key)) {
            value = Uid::parse(take(key).toString());
            require(value.has_value(), key);
        }
    }
    void day(std::string_view key, Day& value)
    {
        if (has(key)) {
            requiredDay(key, value);
        }
    }
    void requiredDay(std::string_view key, Day& value)
    {
        const std::optional<Day> day = Day::fromIso(take(key).toString());
        require(day.has_value(), key);
        value = day.value_or(value);
    }
    void date(std::string_view key, std::optional<PartialDate>& value)
    {
        if (has(key)) {
            const QString iso = take(key).toString();
            const Result<PartialDate> date = PartialDate::parse(iso);
            require(date.ok() && date->iso() == iso, key);
            value = date ? std::optional<PartialDate>(*date) : std::nullopt;
        }
    }
    void span(std::string_view fromKey, std::string_view untilKey, DateSpan& value)
    {
        Day from = value.from();
        Day until = Day::endless();
        requiredDay(fromKey, from);
        day(untilKey, until);
        const std::optional<DateSpan> span = DateSpan::make(from, until);
        require(span.has_value(), fromKey);
        value = span.value_or(value);
    }
    void tallies(std::string_view key, std::vector<VoteTally>& value)
    {
        QString stored;
        text(key, stored);
        const std::optional<std::vector<VoteTally>> tallies = parseTallies(stored);
        require(tallies.has_value(), key);
        value = tallies.value_or(value);
    }
    void name(std::string_view key, std::string_view sortKey, PersonName& value)
    {
        QString full;
        QString sorted;
        text(key, full);
        text(sortKey, sorted);
        if (!full.isEmpty()) {
            const Result<PersonName> name = PersonName::make(full, sorted);
            require(name.ok(), key);
            value = name.valueOr(value);
        }
    }

private:
    template <class List>
    static std::optional<List> parsed(const QString& word)
    {
        using Range = ListRange<List>;
        if (word.isEmpty()) {
            return fromStoredNumber<List>(0);
        }
        for (int number = 1; number <= static_cast<int>(Range::kLast); ++number) {
            const std::optional<List> listed = fromStoredNumber<List>(number);
            if (listed && code(*listed) == word) {
                return listed;
            }
        }
        return std::nullopt;
    }

    void require(bool condition, std::string_view key)
    {
        if (!condition && m_problem.isEmpty()) {
            m_problem = QStringLiteral("field \"%1\"").arg(keyText(key));
        }
    }

    QJsonObject m_object;
    qsizetype m_taken = 0;
    QString m_problem;
};

template <class Body>
Body emptyBody()
{
    return {};
}
template <>
CadreChange emptyBody<CadreChange>()
{
    return {.mask = {},
            .values = {.code = {},
                       .name = PersonName::unset(),
                       .otherNames = {},
                       .sex = {},
                       .birth = {},
                       .ethnicity = {},
                       .religion = {},
                       .homeTown = {},
                       .partyProbationary = {},
                       .partyOfficial = {},
                       .generalEducation = {},
                       .professionalField = {},
                       .foreignLanguage = {},
                       .informatics = {},
                       .gradeSince = {},
                       .recruitedOn = {},
                       .previousOrganisation = {},
                       .note = {}},
            .uid = {}};
}
template <>
TermProfile emptyBody<TermProfile>()
{
    return {.code = {}, .name = {}, .span = *DateSpan::make(Day(0))};
}

/// Takes the body from @p decoder when it is a @p Body.
template <class Body>
Status takeBody(FieldDecoder& decoder, Event& event)
{
    if (!decoder.has(bodyKey<Body>()) || event.detail) {
        return {};
    }
    FieldDecoder fields(decoder.take(bodyKey<Body>()).toObject());
    Body body = emptyBody<Body>();
    visitFields(fields, body);
    KECAN_CHECK(fields.finish());
    event.setBody(std::move(body));
    return {};
}

template <class... Bodies>
Status takeAnyBody(FieldDecoder& decoder, Event& event, const std::variant<Bodies...>*)
{
    Status status;
    ((status = status ? takeBody<Bodies>(decoder, event) : status), ...);
    return status;
}

Result<Event> decode(const QJsonObject& object)
{
    FieldDecoder decoder(object);
    QString word;
    int schema = 0;
    decoder.text("kind", word);
    decoder.number("v", schema);
    const std::optional<EventKind> kind = parseEventKind(word);
    if (!kind || schema > schemaOf(*kind)) {
        return EventCodec::tooNew(QStringLiteral("kind \"%1\", v %2").arg(word).arg(schema));
    }
    if (schema < 1) {
        return EventCodec::damaged(QStringLiteral("v %1").arg(schema));
    }
    Event event{.kind = *kind, .effectiveOn = Day(0)};
    visitFields(decoder, event);
    KECAN_CHECK(takeAnyBody(decoder, event, static_cast<const EventDetail*>(nullptr)));
    KECAN_CHECK(decoder.finish());
    return event;
}

Result<QJsonObject> parsedObject(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return EventCodec::damaged(
            QStringLiteral("%1 at %2").arg(problem.errorString()).arg(problem.offset));
    }
    return document.object();
}

} // namespace

Result<Event> decodeEvent(const QByteArray& json)
{
    KECAN_TRY(const QJsonObject object, parsedObject(json));
    return decode(object);
}

Result<RecordedBatch> decodeBatch(const QByteArray& json)
{
    KECAN_TRY(const QJsonObject object, parsedObject(json));
    FieldDecoder decoder(object);
    const std::int64_t id = decoder.integer("batch");
    const std::int64_t firstEvent = decoder.integer("firstEvent");
    std::optional<Uid> uid;
    decoder.uid("uid", uid);
    QString recordedAt;
    decoder.text("recordedAt", recordedAt);
    const QDateTime instant = QDateTime::fromString(recordedAt, Qt::ISODateWithMs);
    const QJsonArray list = decoder.take("events").toArray();
    if (id < 1 || firstEvent < 1 || !uid || !instant.isValid() || list.isEmpty()) {
        return EventCodec::damaged(QStringLiteral("heading of a batch"));
    }
    RecordedBatch batch{.record = {.id = BatchId(id),
                                   .uid = *uid,
                                   .command = {},
                                   .note = {},
                                   .actor = {},
                                   .recordedAt = instant.toUTC(),
                                   .firstEvent = EventId(firstEvent),
                                   .eventCount = static_cast<int>(list.size())},
                        .events = {}};
    decoder.text("command", batch.record.command);
    decoder.text("note", batch.record.note);
    decoder.text("user", batch.record.actor.user);
    decoder.text("workstation", batch.record.actor.workstation);
    KECAN_CHECK(decoder.finish());
    batch.events.reserve(static_cast<std::size_t>(list.size()));
    for (const QJsonValue value : list) {
        KECAN_TRY(Event event, decode(value.toObject()));
        event.id = EventId(firstEvent + static_cast<std::int64_t>(batch.events.size()));
        event.batch = batch.record.id;
        batch.events.push_back(std::move(event));
    }
    return batch;
}

} // namespace kecan
