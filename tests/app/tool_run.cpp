#include "tests/app/tool_run.h"

#include <QProcess>

namespace kecan::test {

using namespace Qt::Literals::StringLiterals;

ToolAnswer runTool(const QStringList& words)
{
    QProcess tool;
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

} // namespace kecan::test
