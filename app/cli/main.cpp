#include "app/cli/tool_commands.h"
#include "app/common/message_filter.h"

#include <QGuiApplication>

#include <algorithm>
#include <array>

using namespace kecan::cli;

namespace {

struct ToolCommand
{
    const char* name;
    ExitCode (*run)(const Arguments&);
    const char* usage;
    int words = 1; ///< it takes at most, its name among them; 0 for as many as there are
};

constexpr std::array kCommands = {
    ToolCommand{"new", runNew, "new FILE [--demo]", 2},
    ToolCommand{"import",
                runImport,
                "import cadres --store S --from FILE [--as-of D] [--create-missing] [--json]\n"
                "  import plan --store S --from FILE --code CODE --term 2016-2021 [--title TEXT] "
                "[--branch WORD] [--as-of D] [--json]\n"
                "  import seats --store S --from FILE [--as-of D] [--json]\n"
                "  import disciplines --store S --from FILE [--json]\n"
                "  import exceptions --store S --from FILE [--json]",
                2},
    ToolCommand{"units", runUnits, "units --store S [--as-of D] [--json]"},
    ToolCommand{
        "structure", runStructure, "structure --store S [--as-of D] [--unit CODE] [--json]"},
    ToolCommand{"holders", runHolders, "holders --store S --position CODE [--json]"},
    ToolCommand{"career", runCareer, "career --store S --cadre CODE [--json]"},
    ToolCommand{"search", runSearch, "search TEXT --store S [--json]", 0},
    ToolCommand{"plans", runPlans, "plans --store S [--as-of D] [--json]"},
    ToolCommand{
        "plan",
        runPlan,
        "plan show --store S --plan CODE|--draft CODE [--as-of D] [--json]\n"
        "  plan compare --store S --plan A --with B|--draft B [--as-of D] [--json]\n"
        "  plan review --store S --plan CODE --code NEW [--title TEXT] [--as-of D]\n"
        "  plan draft new --store S --code NEW --title TEXT --term CODE [--unit CODE]\n"
        "      [--branch WORD] [--as-of D]\n"
        "  plan draft change --store S --plan CODE [--as-of D]\n"
        "  plan draft list|show|discard --store S [--draft CODE] [--json]\n"
        "  plan add|move|rank|take-out|put-back --store S --draft CODE --cadre CODE\n"
        "      --position CODE [--to CODE] [--place N] [--reason WORD] [--note TEXT]\n"
        "  plan describe --store S --draft CODE --cadre CODE --position CODE\n"
        "      [--readiness WORD] [--votes TEXT] [--note TEXT]\n"
        "  plan copy --store S --draft CODE --from PLAN [--as-of D]\n"
        "  plan hold|release --store S --draft CODE --cadre CODE\n"
        "  plan undo|redo --store S --draft CODE\n"
        "  plan step list --store S --plan CODE|--draft CODE [--json]\n"
        "  plan step record|drop --store S --plan CODE|--draft CODE --step N [--date D]\n"
        "      [--procedure CODE] [--place TEXT] [--summoned N] [--present N] [--issued N]\n"
        "      [--returned N] [--valid N] [--invalid N] [--basis WORD] [--tallies FILE]\n"
        "      [--chair NAME] [--secretary NAME] [--teller NAME] [--reason TEXT]\n"
        "      [--note TEXT]\n"
        "  plan step procedures --store S [--json]\n"
        "  plan approve --store S --draft CODE --number TEXT --date D [--authority TEXT]\n"
        "      [--signer NAME] [--as-of D] [--despite-problems]",
        3},
    ToolCommand{
        "export",
        runExport,
        "export plan-list|plan-structure|plan-removed --store S --plan CODE --pdf FILE\n"
        "      [--as-of D] [--paper A4|A3] [words of the heading]\n"
        "  export minutes --store S --plan CODE|--draft CODE --pdf FILE [--step N]\n"
        "      [--as-of D] [--paper A4|A3] [words of the heading]\n"
        "  export candidate-sheets --store S --plan CODE --pdf FILE [--cadre CODE]\n"
        "  export ballot --store S --plan CODE --pdf FILE [--position CODE] [--blank-lines N]\n"
        "      [--as-of D] [--paper A4|A3] [words of the heading]; these are\n"
        "      [--body TEXT] [--upper-body TEXT] [--number TEXT] [--place TEXT] [--date D]\n"
        "      [--authority TEXT] [--post TEXT] [--signer NAME] [--preparer NAME]",
        2},
    ToolCommand{"check",
                runCheck,
                "check --store S --plan CODE|--unit CODE|--cadre CODE [--as-of D] [--json]"},
    ToolCommand{"why",
                runWhy,
                "why --store S --cadre CODE --position CODE [--purpose WORD] [--as-of D] [--json]"},
    ToolCommand{"retirement",
                runRetirement,
                "retirement --sex male|female --born YYYY[-MM[-DD]] [--as-of D] [--json]"},
    ToolCommand{"rules",
                runRules,
                "rules list [--store S] [--as-of D] [--json]\n"
                "  rules show ID [--store S] [--as-of D] [--json]",
                3},
    ToolCommand{"verify", runVerify, "verify --store S [--json]"},
    ToolCommand{"backup", runBackup, "backup FILE --store S", 2},
    ToolCommand{"generate", runGenerate, "generate FILE --cadres N --seed S", 2},
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
                             "and nothing changed, 4 done but the answer could not be written. "
                             "More: docs/cli.md"));
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
    const QStringList& given = arguments->words();
    if (given.isEmpty()) {
        return showHelp();
    }
    const auto* const command = std::ranges::find_if(kCommands, [&](const ToolCommand& known) {
        return given.front() == QLatin1String(known.name);
    });
    if (command == kCommands.end()) {
        complain(QStringLiteral("kecan-cli: there is no command “%1”; see kecan-cli --help.")
                     .arg(given.front()));
        return ExitCode::Usage;
    }
    if (arguments->has("help")) {
        return showHelp(given.front());
    }
    if (command->words > 0 && given.size() > command->words) {
        complain(QStringLiteral("kecan-cli: “%1” is one word too many; put names with blanks in "
                                "quotes.")
                     .arg(given.at(command->words)));
        return ExitCode::Usage;
    }
    return command->run(*arguments);
}

} // namespace

int main(int argc, char* argv[])
{
    // Printing needs fonts but never a display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    kecan::dropPlatformNoise();
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("kecan"));
    QCoreApplication::setApplicationVersion(QStringLiteral(KECAN_VERSION));
    return static_cast<int>(afterPrinting(run(QCoreApplication::arguments().mid(1))));
}
