#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace kecan::architecture {

/// A source file of ours; the path is relative to the root of the project, with '/'.
struct SourceFile
{
    QString path;
    QString text;
};

/// The .h and .cpp files below @p folders of @p root, by path.
std::vector<SourceFile> readSources(const QString& root, const QStringList& folders);

/// A breach of a rule, as a compiler would print it.
struct Breach
{
    QString path;
    int line = 0; ///< from 1
    QString what;

    [[nodiscard]] QString text() const;
    bool operator==(const Breach&) const = default;
};

/// Prints a line for each; true when there is none.
bool reportNone(const std::vector<Breach>& breaches);

/// The text with comments blanked and everything else in its place, line by line.
QString withoutComments(const QString& text);

/// A string literal as written between its quotes, raw ones included.
struct Literal
{
    int line = 0; ///< from 1
    QString text;

    bool operator==(const Literal&) const = default;
};

std::vector<Literal> stringLiterals(const QString& text);

/// Number of the line in which the character at @p position stands, from 1.
int lineOf(const QString& text, qsizetype position);

} // namespace kecan::architecture
