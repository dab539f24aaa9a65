#include "core/planning/plan_draft_codec.h"

#include "core/history/json_writer.h"
#include "core/history/list_range.h"
#include "core/planning/plan_draft_fields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <limits>
#include <utility>

namespace kecan {

namespace {

constexpr int kForm = 1; ///< of the JSON; raised when it changes

struct CodecTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanDraftCodec)
};

Error damaged(const QString& detail)
{
    return {
        ErrorCode::Format, CodecTexts::tr("The plan draft is damaged and cannot be read."), detail};
}

constexpr std::array<std::pair<PlanStart, std::string_view>, 3> kStarts{{
    {PlanStart::New, "new"},
    {PlanStart::Review, "review"},
    {PlanStart::Opened, "opened"},
}};

QString keyText(std::string_view key)
{
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

/// Writes fields; what is empty or 0 is left out.
class Encoder
{
public:
    explicit Encoder(JsonWriter& json)
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
    void number(std::string_view key, std::int64_t value)
    {
        if (value != 0) {
            m_json.key(key);
            m_json.number(value);
        }
    }
    template <class Tag>
    void id(std::string_view key, Id<Tag> value)
    {
        number(key, value.value());
    }
    template <class Tag>
    void maybeId(std::string_view key, MaybeId<Tag> value)
    {
        number(key, value.stored());
    }
    template <class List>
    void list(std::string_view key, List value)
    {
        if (static_cast<int>(value) != 0) {
            text(key, code(value));
        }
    }

    void day(std::string_view key, Day value)
    {
        m_json.key(key);
        m_json.day(value);
    }
    void tallies(std::string_view key, const std::vector<VoteTally>& value)
    {
        text(key, talliesText(value));
    }

private:
    JsonWriter& m_json;
};

/// Reads fields of one object; remembers the first that is wrong.
class Decoder
{
public:
    explicit Decoder(const QJsonValue& value)
        : m_object(value.toObject())
    {
        require(value.isObject(), "object");
    }

    [[nodiscard]] const QString& problem() const { return m_problem; }
    [[nodiscard]] QJsonValue value(std::string_view key) const
    {
        return m_object.value(keyText(key));
    }

    void text(std::string_view key, QString& text)
    {
        const QJsonValue json = value(key);
        require(json.isUndefined() || json.isString(), key);
        text = json.toString();
    }
    void number(std::string_view key, int& number)
    {
        const std::int64_t wide = integer(key);
        number = static_cast<int>(wide);
        require(number == wide && number >= 0, key);
    }
    template <class Tag>
    void id(std::string_view key, Id<Tag>& id)
    {
        const std::optional<Id<Tag>> read = Id<Tag>::from(integer(key));
        require(read.has_value(), key);
        id = read.value_or(id);
    }
    template <class Tag>
    void maybeId(std::string_view key, MaybeId<Tag>& id)
    {
        const std::int64_t number = integer(key);
        require(number >= 0, key);
        id = MaybeId<Tag>::fromStored(number);
    }
    template <class List>
    void list(std::string_view key, List& listed)
    {
        QString word;
        text(key, word);
        for (int number = 0; number <= static_cast<int>(ListRange<List>::kLast); ++number) {
            const std::optional<List> known = fromStoredNumber<List>(number);
            if (known && (number == 0 ? word.isEmpty() : code(*known) == word)) {
                listed = *known;
                return;
            }
        }
        require(false, key);
    }
    void day(std::string_view key, Day& day)
    {
        QString iso;
        text(key, iso);
        const std::optional<Day> read = Day::fromIso(iso);
        require(read.has_value(), key);
        day = read.value_or(day);
    }
    void tallies(std::string_view key, std::vector<VoteTally>& tallies)
    {
        QString stored;
        text(key, stored);
        const std::optional<std::vector<VoteTally>> read = parseTallies(stored);
        require(read.has_value(), key);
        tallies = read.value_or(tallies);
    }
    void require(bool condition, std::string_view key)
    {
        if (!condition && m_problem.isEmpty()) {
            m_problem = QStringLiteral("\"%1\"").arg(keyText(key));
        }
    }

private:
    std::int64_t integer(std::string_view key)
    {
        constexpr std::int64_t kNone = std::numeric_limits<std::int64_t>::min();
        const QJsonValue json = value(key);
        const std::int64_t number = json.isUndefined() ? 0 : json.toInteger(kNone);
        require(number != kNone, key);
        return number;
    }

    QJsonObject m_object;
    QString m_problem;
};

void write(JsonWriter& json, const PlanEdit& edit)
{
    json.beginObject();
    json.key("do");
    json.text(editName(edit));
    Encoder encoder(json);
    std::visit([&](const auto& part) { visitDraftFields(encoder, part); }, edit);
    json.endObject();
}

// Something to read each edit into.
constexpr EntryKey kNoKey{CadreId(1), PositionId(1)};

template <class Edit>
Edit blank()
{
    if constexpr (std::is_same_v<Edit, MoveEntry>) {
        return {.entry = kNoKey, .to = kNoKey.position};
    } else if constexpr (std::is_same_v<Edit, CopyEntry>) {
        return {.entry = kNoKey, .from = PlanId(1)};
    } else if constexpr (std::is_same_v<Edit, HoldCadre> || std::is_same_v<Edit, ReleaseCadre>) {
        return {.cadre = kNoKey.cadre};
    } else if constexpr (std::is_same_v<Edit, SetPlanProfile> ||
                         std::is_same_v<Edit, DropConference>) {
        return {};
    } else if constexpr (std::is_same_v<Edit, RecordConference>) {
        return {.on = Day(0), .detail = {}};
    } else if constexpr (std::is_same_v<Edit, DescribeEntry>) {
        return {.entry = kNoKey, .votes = {}, .note = {}};
    } else {
        return {.entry = kNoKey};
    }
}

template <class... Edits>
std::optional<PlanEdit> blankNamed(const QString& name, const std::variant<Edits...>*)
{
    std::optional<PlanEdit> found;
    const auto consider = [&](PlanEdit edit) {
        if (editName(edit) == name) {
            found = std::move(edit);
        }
    };
    (consider(blank<Edits>()), ...);
    return found;
}

Result<PlanEdit> readEdit(const QJsonValue& value)
{
    Decoder decoder(value);
    QString name;
    decoder.text("do", name);
    std::optional<PlanEdit> edit = blankNamed(name, static_cast<const PlanEdit*>(nullptr));
    if (!edit) {
        return damaged(QStringLiteral("edit \"%1\"").arg(name));
    }
    std::visit([&](auto& part) { visitDraftFields(decoder, part); }, *edit);
    if (!decoder.problem().isEmpty()) {
        return damaged(QStringLiteral("%1 of edit \"%2\"").arg(decoder.problem(), name));
    }
    return *std::move(edit);
}

Result<std::vector<PlanStep>> readSteps(const QJsonValue& value)
{
    std::vector<PlanStep> steps;
    const QJsonArray list = value.toArray();
    for (const QJsonValue one : list) {
        PlanStep step;
        const QJsonArray edits = one.toArray();
        for (const QJsonValue edit : edits) {
            KECAN_TRY(PlanEdit read, readEdit(edit));
            step.edits.push_back(std::move(read));
        }
        if (step.edits.empty()) {
            return damaged(QStringLiteral("a step without edits"));
        }
        steps.push_back(std::move(step));
    }
    return steps;
}

std::optional<PlanStart> parseStart(const QString& word)
{
    for (const auto& [start, known] : kStarts) {
        if (word == keyText(known)) {
            return start;
        }
    }
    return std::nullopt;
}

Result<PlanDraft> readDraft(const QJsonObject& object)
{
    Decoder decoder(object);
    QString uidText;
    QString startText;
    QString dayText;
    PlanDraft draft{.uid = Uid::fromName(QString()),
                    .base = {},
                    .profile = {},
                    .startedOn = Day(0),
                    .steps = {}};
    int applied = 0;
    decoder.text("uid", uidText);
    decoder.text("start", startText);
    decoder.maybeId("base", draft.base);
    decoder.text("on", dayText);
    decoder.number("applied", applied);
    const std::optional<Uid> uid = Uid::parse(uidText);
    const std::optional<PlanStart> start = parseStart(startText);
    const std::optional<Day> day = Day::fromIso(dayText);
    decoder.require(uid.has_value(), "uid");
    decoder.require(start && (*start == PlanStart::New) == !draft.base, "start");
    decoder.require(day.has_value(), "on");
    Decoder profile(decoder.value("profile"));
    visitDraftFields(profile, draft.profile);
    if (!decoder.problem().isEmpty() || !profile.problem().isEmpty()) {
        return damaged(decoder.problem() + profile.problem());
    }
    KECAN_TRY(draft.steps, readSteps(decoder.value("steps")));
    draft.uid = *uid;
    draft.start = *start;
    draft.startedOn = *day;
    draft.applied = static_cast<std::size_t>(applied);
    if (draft.applied > draft.steps.size()) {
        return damaged(QStringLiteral("more steps applied than there are"));
    }
    return draft;
}

} // namespace

QByteArray encodeDraft(const PlanDraft& draft)
{
    JsonWriter json;
    Encoder encoder(json);
    json.beginObject();
    encoder.number("planDraft", kForm);
    encoder.text("uid", draft.uid.text());
    for (const auto& [start, word] : kStarts) {
        if (start == draft.start) {
            encoder.text("start", keyText(word));
        }
    }
    encoder.maybeId("base", draft.base);
    json.key("on");
    json.day(draft.startedOn);
    json.key("profile");
    json.beginObject();
    visitDraftFields(encoder, draft.profile);
    json.endObject();
    encoder.number("applied", static_cast<std::int64_t>(draft.applied));
    json.key("steps");
    json.beginArray();
    for (const PlanStep& step : draft.steps) {
        json.beginArray();
        for (const PlanEdit& edit : step.edits) {
            write(json, edit);
        }
        json.endArray();
    }
    json.endArray();
    json.endObject();
    return json.bytes();
}

Result<PlanDraft> decodeDraft(const QByteArray& json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        return damaged(QStringLiteral("%1 at %2").arg(problem.errorString()).arg(problem.offset));
    }
    const std::int64_t form = document.object().value(QStringLiteral("planDraft")).toInteger(0);
    if (form > kForm) {
        return Error{ErrorCode::Format,
                     CodecTexts::tr("The plan draft was written by a newer Kế Cận."),
                     QStringLiteral("form %1").arg(form)};
    }
    if (form < 1) {
        return damaged(QStringLiteral("\"planDraft\""));
    }
    KECAN_TRY(PlanDraft draft, readDraft(document.object()));
    // Whatever it says beyond what was understood would be lost with the next step saved.
    if (encodeDraft(draft) != json) {
        return damaged(QStringLiteral("it says more than is understood"));
    }
    return draft;
}

} // namespace kecan
