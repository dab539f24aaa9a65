#include "app/gui/self_check.h"

#include "core/print/paper_font.h"

#include <QSqlDatabase>

namespace kecan {

QStringList selfCheck()
{
    QStringList problems;
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE"))) {
        problems.append(
            QStringLiteral("The SQLite driver of Qt is missing (Debian: libqt6sql6-sqlite)."));
    }
    const QString warning = print::PaperFont::choose().warning();
    if (!warning.isEmpty()) {
        problems.append(warning);
    }
    return problems;
}

} // namespace kecan
