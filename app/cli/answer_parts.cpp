#include "app/cli/answer_parts.h"

#include "app/cli/session.h"

namespace kecan::cli {

QString key(const char* name)
{
    return QString::fromLatin1(name);
}

QJsonValue dayValue(Day day)
{
    return day.isEndless() ? QJsonValue() : QJsonValue(day.iso());
}

ExitCode withSnapshot(const Arguments& arguments,
                      const std::function<ExitCode(const Workspace&, const Snapshot&)>& answer)
{
    const auto workspace = openStore(arguments, storage::OpenMode::ReadOnly);
    if (!workspace) {
        return fail(workspace.error());
    }
    const Result<Day> day = arguments.day("as-of", (*workspace)->today());
    if (!day) {
        return fail(day.error());
    }
    return answer(**workspace, *(*workspace)->snapshot(*day));
}

ExitCode notFound(const QString& what)
{
    complain(QStringLiteral("kecan-cli: nothing found for “%1”.").arg(what));
    return ExitCode::Findings;
}

} // namespace kecan::cli
