#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QCoreApplication>
#include <QMap>
#include <QString>
#include <QStringList>

namespace kecan::cli {

/// The command line taken apart: words, "--name value" and "--flag".
class Arguments
{
    Q_DECLARE_TR_FUNCTIONS(kecan::cli::Arguments)

public:
    /// @error Validation for an option that is not known or lacks its value
    static Result<Arguments> parse(const QStringList& words);

    [[nodiscard]] const QStringList& words() const { return m_words; }
    [[nodiscard]] bool has(const char* flag) const;
    [[nodiscard]] QString value(const char* option, const QString& fallback = {}) const;
    /// @error Validation when missing
    [[nodiscard]] Result<QString> required(const char* option) const;
    /// The day of an option in any style people type; @p fallback when not given. @error Validation
    [[nodiscard]] Result<Day> day(const char* option, Day fallback) const;

private:
    QStringList m_words;
    QMap<QString, QString> m_options;
};

} // namespace kecan::cli
