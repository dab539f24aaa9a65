#pragma once

#include <QJsonDocument>
#include <QString>
#include <QStringList>

namespace kecan::test {

/// What the console tool did.
struct ToolAnswer
{
    int code = -1; ///< -1 when it did not end by itself
    QString out;
    QString said; ///< on the stream of errors
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out.toUtf8()); }
};

/// Runs the console tool as a script does, and waits for its end.
ToolAnswer runTool(const QStringList& words);
/// Likewise, with what it answers written to @p file.
ToolAnswer runToolInto(const QString& file, const QStringList& words);

} // namespace kecan::test
