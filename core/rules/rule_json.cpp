#include "core/rules/rule_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>
#include <limits>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

RuleJson::RuleJson(QString file, QString path, QJsonValue value)
    : m_file(std::move(file))
    , m_path(std::move(path))
    , m_value(std::move(value))
{
}

Result<RuleJson> RuleJson::parse(const QString& file, const QByteArray& json)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json, &parseError);
    if (!document.isObject()) {
        const auto line = json.left(parseError.offset).count('\n') + 1;
        return Error{ErrorCode::Format,
                     tr("The rules in %1 cannot be read: line %2 is wrong.").arg(file).arg(line),
                     u"%1:%2: %3"_s.arg(file).arg(line).arg(parseError.errorString())};
    }
    return RuleJson(file, {}, document.object());
}

Error RuleJson::error(const QString& reason) const
{
    const QString place = m_path.isEmpty() ? u"/"_s : m_path;
    return {ErrorCode::Format,
            tr("The rules in %1 cannot be read: at %2, %3.").arg(m_file, place, reason),
            u"%1: %2"_s.arg(m_file, place)};
}

QString RuleJson::name() const
{
    return m_path.mid(m_path.lastIndexOf(u'.') + 1);
}

std::optional<RuleJson> RuleJson::optionalMember(const QString& name) const
{
    const QJsonValue value = m_value.toObject().value(name);
    if (value.isUndefined()) {
        return std::nullopt;
    }
    return RuleJson(m_file, m_path.isEmpty() ? name : m_path + u'.' + name, value);
}

Result<RuleJson> RuleJson::member(const QString& name) const
{
    if (!m_value.isObject()) {
        return error(tr("an object is expected"));
    }
    if (std::optional<RuleJson> found = optionalMember(name)) {
        return *found;
    }
    return error(tr("\"%1\" is missing").arg(name));
}

Status RuleJson::hasOnly(const QStringList& known) const
{
    if (!m_value.isObject()) {
        return error(tr("an object is expected"));
    }
    for (const QString& name : m_value.toObject().keys()) {
        if (!known.contains(name)) {
            return error(tr("\"%1\" is not known here").arg(name));
        }
    }
    return {};
}

Result<std::vector<RuleJson>> RuleJson::list() const
{
    if (!m_value.isArray()) {
        return error(tr("a list is expected"));
    }
    std::vector<RuleJson> items;
    const QJsonArray array = m_value.toArray();
    for (const QJsonValue& item : array) {
        items.push_back(RuleJson(m_file, u"%1[%2]"_s.arg(m_path).arg(items.size()), item));
    }
    return items;
}

Result<std::vector<RuleJson>> RuleJson::members() const
{
    if (!m_value.isObject()) {
        return error(tr("an object is expected"));
    }
    std::vector<RuleJson> members;
    for (const QString& name : m_value.toObject().keys()) {
        KECAN_TRY(RuleJson value, member(name));
        members.push_back(std::move(value));
    }
    return members;
}

Result<QString> RuleJson::text() const
{
    if (!m_value.isString()) {
        return error(tr("a text is expected"));
    }
    if (m_value.toString().trimmed().isEmpty()) {
        return error(tr("the text is empty"));
    }
    return m_value.toString();
}

Result<int> RuleJson::number() const
{
    const double value = m_value.toDouble(std::numeric_limits<double>::quiet_NaN());
    if (std::floor(value) != value || std::abs(value) > std::numeric_limits<int>::max()) {
        return error(tr("a whole number is expected"));
    }
    return static_cast<int>(value);
}

Result<Day> RuleJson::day() const
{
    KECAN_TRY(const QString written, text());
    if (const std::optional<Day> day = Day::fromIso(written)) {
        return *day;
    }
    return error(tr("\"%1\" is no day like 2012-01-31").arg(written));
}

Result<Day> RuleJson::month() const
{
    KECAN_TRY(const QString written, text());
    const std::optional<Day> day = Day::fromIso(written + u"-01"_s);
    if (!day) {
        return error(tr("\"%1\" is no month like 2012-01").arg(written));
    }
    return *day;
}

} // namespace kecan
