#include "core/storage/script_splitter.h"

#include <algorithm>

namespace kecan::storage {

namespace {

bool isCommentOrBlank(const QString& line)
{
    const QString trimmed = line.trimmed();
    return trimmed.isEmpty() || trimmed.startsWith(QStringLiteral("--"));
}

} // namespace

QStringList splitScript(const QString& script)
{
    QStringList statements;
    QStringList lines;
    const auto close = [&] {
        if (!std::all_of(lines.cbegin(), lines.cend(), isCommentOrBlank)) {
            statements += lines.join(u'\n').trimmed();
        }
        lines.clear();
    };
    for (const QString& line : script.split(u'\n')) {
        if (line.trimmed() == QStringLiteral("--;;")) {
            close();
        } else {
            lines += line;
        }
    }
    close();
    return statements;
}

} // namespace kecan::storage
