#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QJsonValue>
#include <QStringList>

#include <optional>
#include <vector>

namespace kecan {

/// A value in a file of rules that knows where it stands, so that what is wrong with it can be said
/// with file and path. @error Format from every reading member when it is not what was asked for.
class RuleJson
{
    Q_DECLARE_TR_FUNCTIONS(kecan::RuleJson)

public:
    /// @error Format with the line when it is no JSON object.
    static Result<RuleJson> parse(const QString& file, const QByteArray& json);

    [[nodiscard]] Result<RuleJson> member(const QString& name) const;
    [[nodiscard]] std::optional<RuleJson> optionalMember(const QString& name) const;
    /// That it is an object with no members but @p known.
    [[nodiscard]] Status hasOnly(const QStringList& known) const;
    [[nodiscard]] Result<std::vector<RuleJson>> list() const;
    /// Every member of the object.
    [[nodiscard]] Result<std::vector<RuleJson>> members() const;
    /// A text that is not blank.
    [[nodiscard]] Result<QString> text() const;
    /// A whole number.
    [[nodiscard]] Result<int> number() const;
    /// From "2012-11-05".
    [[nodiscard]] Result<Day> day() const;
    /// First day of "2012-11".
    [[nodiscard]] Result<Day> month() const;
    /// A word that @p read knows.
    template <class Value>
    [[nodiscard]] Result<Value> word(std::optional<Value> (*read)(QStringView)) const
    {
        KECAN_TRY(const QString written, text());
        const std::optional<Value> value = read(written);
        if (!value) {
            return error(tr("\"%1\" is not one of the words known here").arg(written));
        }
        return *value;
    }

    /// Last step of the path, the name of a member.
    [[nodiscard]] QString name() const;
    [[nodiscard]] bool isNumber() const { return m_value.isDouble(); }
    [[nodiscard]] Error error(const QString& reason) const;

private:
    RuleJson(QString file, QString path, QJsonValue value);

    QString m_file;
    QString m_path;
    QJsonValue m_value;
};

} // namespace kecan
