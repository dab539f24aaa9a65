#include "tests/app/tool_run.h"

#include <QProcess>

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

namespace {

ToolAnswer runIn(QProcess& tool, const QStringList& words)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(u"XDG_RUNTIME_DIR"_s);
    tool.setProcessEnvironment(environment);
    tool.start(QStringLiteral(KECAN_CLI), words);
    constexpr int kLongestMs = 60'000;
    if (!tool.waitForFinished(kLongestMs) || tool.exitStatus() != QProcess::NormalExit) {
        return {};
    }
    return {tool.exitCode(),
            QString::fromUtf8(tool.readAllStandardOutput()),
            QString::fromUtf8(tool.readAllStandardError())};
}

} // namespace

ToolAnswer runTool(const QStringList& words)
{
    QProcess tool;
    return runIn(tool, words);
}

ToolAnswer runToolInto(const QString& file, const QStringList& words)
{
    QProcess tool;
    tool.setStandardOutputFile(file);
    return runIn(tool, words);
}

} // namespace kecan::test
