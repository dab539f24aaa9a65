#include "core/base/error.h"

namespace kecan {

QString errorCodeName(ErrorCode code)
{
    switch (code) {
    case ErrorCode::Validation:
        return QStringLiteral("validation");
    case ErrorCode::RuleViolation:
        return QStringLiteral("rule-violation");
    case ErrorCode::NotFound:
        return QStringLiteral("not-found");
    case ErrorCode::Conflict:
        return QStringLiteral("conflict");
    case ErrorCode::Storage:
        return QStringLiteral("storage");
    case ErrorCode::Io:
        return QStringLiteral("io");
    case ErrorCode::Format:
        return QStringLiteral("format");
    case ErrorCode::Permission:
        return QStringLiteral("permission");
    case ErrorCode::Cancelled:
        return QStringLiteral("cancelled");
    case ErrorCode::Bug:
        return QStringLiteral("bug");
    }
    return QStringLiteral("bug");
}

} // namespace kecan
