#include "core/storage/statement.h"

#include <QSqlError>
#include <QVariant>

#include <utility>

namespace kecan::storage {

namespace {

bool isStorableDay(std::int64_t julianDay)
{
    return julianDay >= 0 && julianDay < Day::endless().julianDay();
}

} // namespace

Statement::Statement(const Dialect& dialect, QSqlQuery query)
    : m_dialect(&dialect)
    , m_query(std::move(query))
{
}

Result<Statement> Statement::prepare(const Database& database, const QString& sql)
{
    QSqlQuery query(database.connection());
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return StorageError::from(database.dialect(), query.lastError(), sql);
    }
    return Statement(database.dialect(), std::move(query));
}

Error Statement::failure() const
{
    return StorageError::from(*m_dialect, m_query.lastError(), m_query.lastQuery());
}

void Statement::bind(std::int64_t value)
{
    m_query.bindValue(m_parameter++, static_cast<qlonglong>(value));
}

void Statement::bind(const QString& value)
{
    // A null QString would become NULL.
    m_query.bindValue(m_parameter++, value.isNull() ? QStringLiteral("") : value);
}

void Statement::bind(const std::optional<Uid>& value)
{
    value ? bind(value->text()) : bindNull();
}

void Statement::bind(Day value)
{
    value.isEndless() ? bindNull() : bind(std::int64_t{value.julianDay()});
}

void Statement::bind(const std::optional<PartialDate>& value)
{
    if (value) {
        bind(value->earliest());
        bind(value->precision());
    } else {
        bindNull();
        bindNull();
    }
}

void Statement::bindNull()
{
    m_query.bindValue(m_parameter++, QVariant());
}

Status Statement::start()
{
    m_parameter = 0;
    if (!m_query.exec()) {
        const Error error = failure();
        m_query.finish();
        return error;
    }
    return {};
}

Status Statement::execute()
{
    KECAN_CHECK(start());
    m_query.finish();
    return {};
}

Result<bool> Statement::next()
{
    if (m_query.next()) {
        return true;
    }
    if (m_query.lastError().isValid()) {
        return failure();
    }
    m_query.finish();
    return false;
}

void Statement::finish()
{
    m_query.finish();
}

std::int64_t Row::integer()
{
    const QVariant value = m_query.value(m_column++);
    if (value.typeId() == QMetaType::LongLong) {
        return value.toLongLong();
    }
    // A NULL comes as an invalid text, and turning that into a number is slow.
    if (value.isNull()) {
        return 0;
    }
    bool isNumber = false;
    const std::int64_t number = value.toLongLong(&isNumber);
    require(isNumber);
    return number;
}

int Row::smallInteger()
{
    const std::int64_t number = integer();
    require(std::in_range<int>(number));
    return static_cast<int>(number);
}

std::optional<int> Row::optionalInteger()
{
    if (m_query.isNull(m_column)) {
        ++m_column;
        return std::nullopt;
    }
    return smallInteger();
}

QString Row::text()
{
    return m_query.value(m_column++).toString();
}

std::optional<QString> Row::optionalText()
{
    const QVariant value = m_query.value(m_column++);
    return value.isNull() ? std::nullopt : std::optional<QString>(value.toString());
}

std::optional<Uid> Row::uid()
{
    const std::optional<QString> stored = optionalText();
    if (!stored) {
        return std::nullopt;
    }
    const std::optional<Uid> uid = Uid::parse(*stored);
    require(uid.has_value());
    return uid;
}

Day Row::day()
{
    const std::int64_t julianDay = integer();
    if (julianDay == 0) {
        return Day::endless();
    }
    require(isStorableDay(julianDay));
    return isStorableDay(julianDay) ? Day(static_cast<std::int32_t>(julianDay)) : Day(0);
}

std::optional<PartialDate> Row::date()
{
    const Day earliest = day();
    const auto precision = list<DatePrecision>();
    return earliest.isEndless()
               ? std::nullopt
               : std::optional<PartialDate>(PartialDate::fromStored(earliest, precision));
}

} // namespace kecan::storage
