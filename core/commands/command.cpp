#include "core/commands/command.h"

#include <QStringList>

#include <array>

namespace kecan {

namespace {

// In the order of the alternatives of Command.
constexpr std::array<const char*, std::variant_size_v<Command>> kNames = {
    "register-document",   "register-cadre",     "change-profile",  "record-evaluation",
    "record-grade-exam",   "establish-unit",     "rename-unit",     "move-unit",
    "merge-units",         "consolidate-units",  "split-unit",      "separate-unit",
    "dissolve-unit",       "establish-position", "change-position", "abolish-position",
    "open-term",           "close-term",         "begin-tenure",    "end-tenure",
    "record-departure",    "open-plan",          "start-review",    "nominate",
    "withdraw-nomination", "approve-plan",       "close-plan",      "enact-plan-draft",
    "retract-batch",       "retract-event",      "correct-event",   "revoke-decision",
    "record-discipline",   "decide-retirement",  "accept-finding",  "set-own-limit",
};

} // namespace

QString commandName(const Command& command)
{
    return QString::fromLatin1(kNames[command.index()]);
}

QStringList allCommandNames()
{
    QStringList names;
    for (const char* name : kNames) {
        names.append(QString::fromLatin1(name));
    }
    return names;
}

} // namespace kecan
