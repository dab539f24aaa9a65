#pragma once

#include "core/base/result.h"
#include "core/print/report_layout.h"

#include <QString>
#include <QStringList>

namespace kecan::print {

/// Standard output of a program of poppler-utils. @error NotFound when it is not installed or fails
Result<QString> runTool(const QString& program, const QStringList& arguments);

/// Text of each page of @p layout as a reader of its PDF would search it.
Result<QStringList> pageTexts(const ReportLayout& layout);

/// Number of the first page that has @p word as a whole word, or -1.
int pageOf(const QStringList& pages, const QString& word);

} // namespace kecan::print
