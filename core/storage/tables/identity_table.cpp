#include "core/storage/tables/identity_table.h"

#include "core/storage/tables/table_sql.h"

namespace kecan::storage {

QString identityName(Identity identity)
{
    switch (identity) {
    case Identity::Cadre:
        return QStringLiteral("cadre");
    case Identity::Unit:
        return QStringLiteral("unit");
    case Identity::Position:
        return QStringLiteral("position");
    case Identity::Term:
        return QStringLiteral("term");
    case Identity::Plan:
        return QStringLiteral("plan");
    case Identity::Nomination:
        return QStringLiteral("nomination");
    case Identity::Document:
        break;
    }
    return QStringLiteral("document");
}

QString IdentityTable::insertSql(Identity identity)
{
    return storage::insertSql(identityName(identity),
                              {QStringLiteral("id"), QStringLiteral("uid")});
}

QString IdentityTable::selectHighestSql(Identity identity)
{
    return storage::selectHighestSql(identityName(identity));
}

void IdentityTable::bind(Statement& insert, const IdentityRow& row)
{
    insert.bind(row.id);
    insert.bind(row.uid.text());
}

} // namespace kecan::storage
