#pragma once

#include "core/base/uid.h"
#include "core/storage/statement.h"

#include <QString>

#include <array>
#include <cstdint>

namespace kecan::storage {

/// What has a table of identities.
enum class Identity : std::uint8_t
{
    Cadre,
    Unit,
    Position,
    Term,
    Plan,
    Nomination,
    Document,
};
inline constexpr std::array kIdentities{Identity::Cadre,
                                        Identity::Unit,
                                        Identity::Position,
                                        Identity::Term,
                                        Identity::Plan,
                                        Identity::Nomination,
                                        Identity::Document};

struct IdentityRow
{
    std::int64_t id;
    Uid uid;
};

/// cadre, unit, position, term, plan, nomination, document: local key and world-wide identity.
/// They only say that something exists; what it is like is in the events.
class IdentityTable final
{
public:
    static QString insertSql(Identity identity);
    /// Highest id, 0 when there is none.
    static QString selectHighestSql(Identity identity);
    static void bind(Statement& insert, const IdentityRow& row);
};

/// Name of the table, and of the thing in derived uids.
QString identityName(Identity identity);

} // namespace kecan::storage
