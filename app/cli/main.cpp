#include "app/cli/tool_commands.h"

#include <QGuiApplication>

#include <array>

using namespace kecan::cli;

namespace {

struct ToolCommand
{
    const char* name;
    ExitCode (*run)(const Arguments&);
    const char* usage;
};

constexpr std::array kCommands = {
    ToolCommand{"new", runNew, "new FILE [--demo]"},
    ToolCommand{"import",
                runImport,
                "import cadres --store S --from FILE [--as-of D] [--create-missing] [--json]\n"
                "  import plan --store S --from FILE --code CODE --term 2016-2021 [--title TEXT] "
                "[--as-of D] [--json]"},
    ToolCommand{"units", runUnits, "units --store S [--as-of D] [--json]"},
    ToolCommand{
        "structure", runStructure, "structure --store S [--as-of D] [--unit CODE] [--json]"},
    ToolCommand{"holders", runHolders, "holders --store S --position CODE [--json]"},
    ToolCommand{"career", runCareer, "career --store S --cadre CODE [--json]"},
    ToolCommand{"search", runSearch, "search TEXT --store S [--json]"},
    ToolCommand{"plans", runPlans, "plans --store S [--as-of D] [--json]"},
    ToolCommand{
        "export",
        runExport,
        "export plan-list --store S --plan CODE --pdf FILE [--as-of D] [--paper A4|A3]\n"
        "      [--body TEXT] [--upper-body TEXT] [--number TEXT] [--place TEXT] [--date D]\n"
        "      [--authority TEXT] [--post TEXT] [--signer NAME] [--preparer NAME]"},
    ToolCommand{"verify", runVerify, "verify --store S [--json]"},
    ToolCommand{"backup", runBackup, "backup FILE --store S"},
    ToolCommand{"generate", runGenerate, "generate FILE --cadres N --seed S"},
};

ExitCode showHelp(const QString& only = {})
{
    if (only.isEmpty()) {
        print(QStringLiteral("Kế Cận: the console tool. kecan-cli COMMAND [OPTIONS]"));
    }
    for (const ToolCommand& command : kCommands) {
        if (only.isEmpty() || only == QLatin1String(command.name)) {
            print(QStringLiteral("  %1").arg(QString::fromLatin1(command.usage)));
        }
    }
    if (only.isEmpty()) {
        print(QStringLiteral("Exit: 0 done, 1 findings or nothing found, 2 wrong usage, 3 failed "
                             "and nothing changed. More: docs/cli.md"));
    }
    return ExitCode::Done;
}

ExitCode run(const QStringList& words)
{
    const kecan::Result<Arguments> arguments = Arguments::parse(words);
    if (!arguments) {
        return fail(arguments.error());
    }
    if (arguments->has("version")) {
        print(QStringLiteral("kecan-cli %1").arg(QCoreApplication::applicationVersion()));
        return ExitCode::Done;
    }
    const QString name = arguments->words().value(0);
    if (arguments->has("help") || name.isEmpty()) {
        return showHelp(name);
    }
    for (const ToolCommand& command : kCommands) {
        if (name == QLatin1String(command.name)) {
            return command.run(*arguments);
        }
    }
    complain(
        QStringLiteral("kecan-cli: there is no command “%1”; see kecan-cli --help.").arg(name));
    return ExitCode::Usage;
}

} // namespace

int main(int argc, char* argv[])
{
    // Printing needs fonts but never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kecan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KECAN_VERSION));
    return static_cast<int>(run(QCoreApplication::arguments().mid(1)));
}
