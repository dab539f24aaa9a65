#pragma once

#include "core/base/result.h"
#include "core/rules/rule_book.h"

#include <QByteArray>
#include <QCoreApplication>

#include <memory>
#include <vector>

namespace kecan {

/// A file of rules as it was read.
struct RuleFile
{
    QString name;
    QByteArray json;
};

/// Reads rules from JSON.
class RuleLoader
{
    Q_DECLARE_TR_FUNCTIONS(kecan::RuleLoader)

public:
    /// The rules of all @p files together; they may name one another's regulations.
    /// @error Format with the file, the line or the path in it, and the reason.
    static Result<RuleBook> load(const std::vector<RuleFile>& files);
    /// The rules that come with the program (resources/rules).
    static Result<std::shared_ptr<const RuleBook>> loadShipped();
};

} // namespace kecan
