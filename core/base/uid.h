#pragma once

#include <QString>
#include <QUuid>

#include <optional>

namespace kecan {

/// World-wide identity of a record (UUID), so that two copies of a store can be compared; never
/// null.
class Uid
{
public:
    static Uid random() { return Uid(QUuid::createUuid()); }
    /// The same @p name always gives the same Uid; for demonstration and synthetic stores.
    static Uid fromName(const QString& name)
    {
        static const QUuid kSpace(0x6b65, 0x6361, 0x6e00, 0x80, 0, 0, 0, 0, 0, 0, 1);
        return Uid(QUuid::createUuidV5(kSpace, name));
    }
    static std::optional<Uid> parse(const QString& text)
    {
        const QUuid uuid = QUuid::fromString(text);
        return uuid.isNull() ? std::nullopt : std::optional<Uid>(Uid(uuid));
    }

    /// 36 lower-case characters without braces.
    [[nodiscard]] QString text() const { return m_uuid.toString(QUuid::WithoutBraces); }

    bool operator==(const Uid&) const = default;

private:
    explicit Uid(QUuid uuid)
        : m_uuid(uuid)
    {
    }

    QUuid m_uuid;
};

} // namespace kecan
