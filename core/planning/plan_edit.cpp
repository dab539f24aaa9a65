#include "core/planning/plan_edit.h"

#include <QStringList>

#include <array>

namespace kecan {

namespace {

// In the order of the alternatives of PlanEdit.
constexpr std::array<const char*, std::variant_size_v<PlanEdit>> kNames = {
    "add",
    "move",
    "rank",
    "take-out",
    "put-back",
    "describe",
    "hold",
    "release",
    "copy",
    "profile",
    "record-conference",
    "drop-conference",
};

} // namespace

QString editName(const PlanEdit& edit)
{
    return QString::fromLatin1(kNames[edit.index()]);
}

QStringList allEditNames()
{
    QStringList names;
    for (const char* name : kNames) {
        names.append(QString::fromLatin1(name));
    }
    return names;
}

} // namespace kecan
