#pragma once

#include "core/base/partial_date.h"
#include "core/base/result.h"
#include "core/base/uid.h"
#include "core/history/list_range.h"
#include "core/model/field_mask.h"
#include "core/storage/database.h"

#include <QSqlQuery>
#include <QString>

#include <cstdint>
#include <optional>
#include <type_traits>

namespace kecan::storage {

/// A prepared statement, used as often as one likes. Parameters are given from left to right; an
/// absent value is NULL, an empty text stays ''.
class Statement final
{
public:
    /// @error Storage and its kin
    static Result<Statement> prepare(const Database& database, const QString& sql);

    void bind(std::int64_t value);
    void bind(const QString& value);
    void bind(const std::optional<Uid>& value);
    /// Endless is NULL.
    void bind(Day value);
    /// Two columns: day and precision.
    void bind(const std::optional<PartialDate>& value);
    template <class Tag>
    void bind(MaybeId<Tag> value)
    {
        value ? bind(value.stored()) : bindNull();
    }
    template <class Field>
    void bind(FieldMask<Field> value)
    {
        bind(static_cast<std::int64_t>(value.bits()));
    }
    template <class List>
    requires std::is_enum_v<List>
    void bind(List value) { bind(static_cast<std::int64_t>(value)); }
    void bindNull();

    /// Runs it to its end with the parameters given since the last time.
    Status execute();
    /// Runs it up to its first row.
    Status start();
    /// Steps to the next row; false after the last, and then it is ready to be used again.
    Result<bool> next();
    /// Gives up the rest of the rows.
    void finish();

private:
    friend class Row;

    Statement(const Dialect& dialect, QSqlQuery query);
    [[nodiscard]] Error failure() const;

    const Dialect* m_dialect;
    QSqlQuery m_query;
    int m_parameter = 0;
};

/// The current row of a statement, its columns read from left to right. What cannot be a value of
/// its type makes the row damaged and reads as some valid value.
class Row final
{
public:
    explicit Row(const Statement& statement)
        : m_query(statement.m_query)
    {
    }

    /// 0 for NULL.
    std::int64_t integer();
    int smallInteger();
    /// Nothing for NULL.
    std::optional<int> optionalInteger();
    QString text();
    /// Nothing for NULL.
    std::optional<QString> optionalText();
    std::optional<Uid> uid();
    /// Endless for NULL.
    Day day();
    /// Two columns: day and precision.
    std::optional<PartialDate> date();
    template <class Tag>
    MaybeId<Tag> id()
    {
        return MaybeId<Tag>::fromStored(integer());
    }
    template <class Field>
    FieldMask<Field> mask()
    {
        return FieldMask<Field>::fromBits(static_cast<std::uint64_t>(integer()));
    }
    template <class List>
    List list()
    {
        const std::optional<List> value = fromStoredNumber<List>(integer());
        require(value.has_value());
        return value.value_or(ListRange<List>::kFirst);
    }
    template <class List>
    std::optional<List> optionalList()
    {
        const std::int64_t number = integer();
        const std::optional<List> value = fromStoredNumber<List>(number);
        require(number == 0 || value.has_value());
        return value;
    }

    void require(bool condition) { m_isDamaged = m_isDamaged || !condition; }
    [[nodiscard]] bool isDamaged() const { return m_isDamaged; }

private:
    const QSqlQuery& m_query;
    int m_column = 0;
    bool m_isDamaged = false;
};

} // namespace kecan::storage
