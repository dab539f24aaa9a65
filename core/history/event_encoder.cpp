#include "core/history/event_codec.h"
#include "core/history/event_fields.h"
#include "core/history/json_writer.h"

#include <QCryptographicHash>
#include <QStringList>

#include <functional>
#include <variant>

namespace kecan {

namespace {

/// Writes fields; what is empty, endless or the number 0 of a list is left out.
class FieldEncoder
{
public:
    explicit FieldEncoder(JsonWriter& json)
        : m_json(json)
    {
    }

    void text(std::string_view key, const QString& value)
    {
        if (!value.isEmpty()) {
            m_json.key(key);
            m_json.text(value);
        }
    }
    void number(std::string_view key, int value)
    {
        m_json.key(key);
        m_json.number(value);
    }
    void optionalNumber(std::string_view key, std::optional<int> value)
    {
        if (value) {
            number(key, *value);
        }
    }
    template <class Field>
    void mask(std::string_view key, FieldMask<Field> value)
    {
        m_json.key(key);
        m_json.number(static_cast<std::int64_t>(value.bits()));
    }
    template <class List>
    void list(std::string_view key, List value)
    {
        if (static_cast<int>(value) != 0) {
            text(key, code(value));
        }
    }
    template <class List>
    void optionalList(std::string_view key, const std::optional<List>& value)
    {
        if (value) {
            list(key, *value);
        }
    }
    template <class List>
    void words(std::string_view key, const std::vector<List>& values)
    {
        QStringList codes;
        for (const List value : values) {
            codes.append(code(value));
        }
        text(key, codes.join(u' '));
    }
    template <class Tag>
    void id(std::string_view key, MaybeId<Tag> value)
    {
        if (value) {
            m_json.key(key);
            m_json.number(value.stored());
        }
    }
    void uid(std::string_view key, const std::optional<Uid>& value)
    {
        if (value) {
            text(key, value->text());
        }
    }
    void day(std::string_view key, Day value)
    {
        if (!value.isEndless()) {
            requiredDay(key, value);
        }
    }
    void requiredDay(std::string_view key, Day value)
    {
        m_json.key(key);
        m_json.day(value);
    }
    void date(std::string_view key, const std::optional<PartialDate>& value)
    {
        if (value) {
            text(key, value->iso());
        }
    }
    void span(std::string_view fromKey, std::string_view untilKey, const DateSpan& value)
    {
        requiredDay(fromKey, value.from());
        day(untilKey, value.until());
    }
    void tallies(std::string_view key, const std::vector<VoteTally>& value)
    {
        text(key, talliesText(value));
    }
    void name(std::string_view key, std::string_view sortKey, const PersonName& value)
    {
        if (value != PersonName::unset()) {
            text(key, value.full());
            text(sortKey, value.sortName());
        }
    }

private:
    JsonWriter& m_json;
};

void write(JsonWriter& json, const Event& event)
{
    json.beginObject();
    json.key("kind");
    json.text(code(event.kind));
    json.key("v");
    json.number(schemaOf(event.kind));
    FieldEncoder encoder(json);
    visitFields(encoder, event);
    if (event.detail) {
        std::visit(
            [&](const auto& body) {
                json.key(bodyKey<std::decay_t<decltype(body)>>());
                json.beginObject();
                visitFields(encoder, body);
                json.endObject();
            },
            *event.detail);
    }
    json.endObject();
}

/// Tells @p sink the JSON of the batch in pieces, so that an import of hundreds of thousands of
/// events does not stand in memory as one text.
void writeBatch(const BatchRecord& record,
                std::span<const Event> events,
                const std::function<void(const QByteArray&)>& sink)
{
    constexpr qsizetype kPiece = qsizetype{64} * 1024;
    JsonWriter json;
    json.beginObject();
    json.key("batch");
    json.number(record.id.value());
    FieldEncoder encoder(json);
    encoder.text("uid", record.uid.text());
    encoder.text("command", record.command);
    encoder.text("note", record.note);
    encoder.text("user", record.actor.user);
    encoder.text("workstation", record.actor.workstation);
    encoder.text("recordedAt", record.recordedAt.toUTC().toString(Qt::ISODateWithMs));
    json.key("firstEvent");
    json.number(record.firstEvent.value());
    json.key("events");
    json.beginArray();
    for (const Event& event : events) {
        write(json, event);
        if (json.bytes().size() > kPiece) {
            sink(json.bytes());
            json.drop();
        }
    }
    json.endArray();
    json.endObject();
    sink(json.bytes());
}

} // namespace

int schemaOf(EventKind)
{
    return 1;
}

QByteArray encodeBatch(const BatchRecord& record, std::span<const Event> events)
{
    QByteArray json;
    writeBatch(record, events, [&](const QByteArray& piece) { json += piece; });
    return json;
}

QByteArray encodeEvent(const Event& event)
{
    JsonWriter json;
    write(json, event);
    return json.bytes();
}

QByteArray chainedChecksum(const QByteArray& previous,
                           const BatchRecord& record,
                           std::span<const Event> events)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    writeBatch(record, events, [&](const QByteArray& piece) { hash.addData(piece); });
    return hash.result().toHex();
}

} // namespace kecan
