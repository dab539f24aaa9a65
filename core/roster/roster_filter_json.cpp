#include "core/roster/roster_filter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <functional>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kScopes{u"serving", u"departed", u"everyone"};

/// Reads the members of an object one by one; what is left over or of the wrong kind is an error.
class FilterReader
{
public:
    explicit FilterReader(QJsonObject object)
        : m_object(std::move(object))
    {
    }

    [[nodiscard]] bool isRight() const { return !m_failed && m_object.isEmpty(); }

    void read(const QString& name, QString& value)
    {
        take(name, [&](const QJsonValue& json) {
            value = json.toString();
            return json.isString();
        });
    }
    void read(const QString& name, std::optional<bool>& value)
    {
        take(name, [&](const QJsonValue& json) {
            value = json.toBool();
            return json.isBool();
        });
    }
    void read(const QString& name, std::optional<int>& value)
    {
        take(name, [&](const QJsonValue& json) {
            value = json.toInt();
            return json.isDouble();
        });
    }
    void read(const QString& name, MaybePlanId& value)
    {
        take(name, [&](const QJsonValue& json) {
            value = MaybePlanId::fromStored(json.toInteger());
            return value.has();
        });
    }
    /// A word that @p parse knows.
    template <class Value, class Parse>
    void readWord(const QString& name, Value& value, const Parse& parse)
    {
        take(name, [&](const QJsonValue& json) {
            const auto parsed = parse(json.toString());
            value = parsed ? Value(*parsed) : value;
            return parsed.has_value();
        });
    }
    /// A list of what @p parse reads from each element.
    template <class List, class Parse>
    void readList(const QString& name, List& list, const Parse& parse)
    {
        take(name, [&](const QJsonValue& json) {
            for (const QJsonValue& element : json.toArray()) {
                const auto parsed = parse(element);
                if (!parsed) {
                    return false;
                }
                list.push_back(*parsed);
            }
            return json.isArray();
        });
    }

private:
    void take(const QString& name, const std::function<bool(const QJsonValue&)>& read)
    {
        if (m_object.contains(name) && !read(m_object.take(name))) {
            m_failed = true;
        }
    }

    QJsonObject m_object;
    bool m_failed = false;
};

std::optional<RosterScope> parseScope(const QString& word)
{
    for (std::size_t i = 0; i < kScopes.size(); ++i) {
        if (word == QStringView(kScopes[i])) {
            return static_cast<RosterScope>(i);
        }
    }
    return std::nullopt;
}

/// Grade::None has no word that parseCode() reads.
std::optional<Grade> parseGrade(const QJsonValue& json)
{
    return json.toString() == code(Grade::None) ? std::optional(Grade::None)
                                                : parseCode<Grade>(json.toString());
}

std::optional<QString> parseText(const QJsonValue& json)
{
    return json.isString() ? std::optional(json.toString()) : std::nullopt;
}

template <class List, class Write>
QJsonArray arrayOf(const List& list, const Write& write)
{
    QJsonArray array;
    for (const auto& value : list) {
        array.append(write(value));
    }
    return array;
}

template <class Value>
void put(QJsonObject& object, const QString& name, const std::optional<Value>& value)
{
    if (value) {
        object.insert(name, *value);
    }
}

void put(QJsonObject& object, const QString& name, const QJsonArray& array)
{
    if (!array.isEmpty()) {
        object.insert(name, array);
    }
}

} // namespace

QString RosterFilter::toJson() const
{
    const auto wordOf = [](auto value) { return code(value); };
    QJsonObject object;
    if (!text.isEmpty()) {
        object.insert(u"text"_s, text);
    }
    if (scope != RosterScope::Serving) {
        object.insert(u"scope"_s, QString::fromUtf16(kScopes[static_cast<std::size_t>(scope)]));
    }
    put(object, u"units"_s, arrayOf(units, [](UnitId unit) {
            return static_cast<qint64>(unit.value());
        }));
    put(object, u"titles"_s, QJsonArray::fromStringList(titles));
    put(object, u"levels"_s, arrayOf(levels, wordOf));
    put(object, u"sex"_s, sex ? std::optional(code(*sex)) : std::nullopt);
    put(object, u"ageFrom"_s, ageFrom);
    put(object, u"ageTo"_s, ageTo);
    put(object, u"minority"_s, minority);
    put(object, u"partyMember"_s, partyMember);
    if (degreeAtLeast != ProfessionalLevel::None) {
        object.insert(u"degreeAtLeast"_s, code(degreeAtLeast));
    }
    if (theoryAtLeast != TheoryLevel::None) {
        object.insert(u"theoryAtLeast"_s, code(theoryAtLeast));
    }
    put(object, u"grades"_s, arrayOf(grades, wordOf));
    put(object, u"inPlan"_s, inPlan);
    if (plan) {
        object.insert(u"plan"_s, static_cast<qint64>(plan.stored()));
    }
    put(object, u"hasPost"_s, hasPost);
    put(object, u"fieldPosting"_s, fieldPosting);
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

Result<RosterFilter> RosterFilter::fromJson(const QString& json)
{
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    FilterReader reader(document.object());
    RosterFilter filter;
    reader.read(u"text"_s, filter.text);
    reader.readWord(u"scope"_s, filter.scope, parseScope);
    reader.readList(u"units"_s, filter.units, [](const QJsonValue& unit) {
        return UnitId::from(unit.toInteger());
    });
    reader.readList(u"titles"_s, filter.titles, parseText);
    reader.readList(u"levels"_s, filter.levels, [](const QJsonValue& level) {
        return parsePositionLevel(level.toString());
    });
    reader.readWord(u"sex"_s, filter.sex, parseCode<Sex>);
    reader.read(u"ageFrom"_s, filter.ageFrom);
    reader.read(u"ageTo"_s, filter.ageTo);
    reader.read(u"minority"_s, filter.minority);
    reader.read(u"partyMember"_s, filter.partyMember);
    reader.readWord(u"degreeAtLeast"_s, filter.degreeAtLeast, parseCode<ProfessionalLevel>);
    reader.readWord(u"theoryAtLeast"_s, filter.theoryAtLeast, parseCode<TheoryLevel>);
    reader.readList(u"grades"_s, filter.grades, parseGrade);
    reader.read(u"inPlan"_s, filter.inPlan);
    reader.read(u"plan"_s, filter.plan);
    reader.read(u"hasPost"_s, filter.hasPost);
    reader.read(u"fieldPosting"_s, filter.fieldPosting);
    if (!document.isObject() || !reader.isRight()) {
        return Error{
            ErrorCode::Format, tr("The saved filter cannot be read."), u"roster filter: "_s + json};
    }
    return filter;
}

} // namespace kecan
