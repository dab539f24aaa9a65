#pragma once

#include <QString>

#include <source_location>

namespace kecan {

/// What kind of failure it is; callers decide by this, never by the text.
enum class ErrorCode
{
    Validation,    ///< the input breaks a rule of form or meaning
    RuleViolation, ///< a personnel rule of severity Error stands against it
    NotFound,      ///< the thing named does not exist
    Conflict,      ///< somebody else changed the data meanwhile, or the state does not allow it
    Storage,       ///< the database failed
    Io,            ///< a file could not be read or written
    Format,        ///< a file is not what it should be
    Permission,    ///< the store is read-only for us
    Cancelled,     ///< the user stopped it
    Bug,           ///< a mistake of ours
};

/// A failure as a value. @c message is one sentence in the user's language; @c detail is English,
/// for the log and the copy button, and holds no personal data.
struct Error
{
    ErrorCode code;
    QString message;
    QString detail = {};
    std::source_location where = std::source_location::current();
};

/// Stable English name of @p code, for logs and JSON.
QString errorCodeName(ErrorCode code);

} // namespace kecan
