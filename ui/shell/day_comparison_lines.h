#pragma once

#include "core/history/day_difference.h"
#include "ui/shell/subject.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace kecan::ui {

/// One difference in words, and what it is about.
struct ComparisonLine
{
    QString what;
    QString before;
    QString after;
    Subject subject;
};

/// Differences of one sort, "3 people came".
struct ComparisonGroup
{
    QString title;
    std::vector<ComparisonLine> lines; ///< never empty
};

/// A difference between two days in the words of the present language.
class ComparisonTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::ComparisonTexts)

public:
    static std::vector<ComparisonGroup> of(const Snapshot& before, const Snapshot& after);
    /// All of it with tabs and line breaks, for a spreadsheet.
    static QString
    table(const std::vector<ComparisonGroup>& groups, const QString& before, const QString& after);
};

} // namespace kecan::ui
