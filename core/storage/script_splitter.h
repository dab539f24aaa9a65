#pragma once

#include <QString>
#include <QStringList>

namespace kecan::storage {

/// The statements of a migration script, which stand between lines "--;;": a trigger holds
/// semicolons of its own, and a driver takes one statement at a time. Pieces of only comments and
/// blanks are left out.
QStringList splitScript(const QString& script);

} // namespace kecan::storage
