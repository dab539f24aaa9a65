#include "tests/architecture/source_text.h"

#include <QDebug>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace kecan::architecture {

namespace {

enum class Part
{
    Code,
    Comment,
    String,
    Character,
};

struct Piece
{
    Part part;
    qsizetype from;
    qsizetype until;
};

/// End of the piece that begins at @p from with a quote, honouring backslashes.
qsizetype endOfQuoted(const QString& text, qsizetype from)
{
    const QChar quote = text[from];
    qsizetype at = from + 1;
    while (at < text.size() && text[at] != quote && text[at] != u'\n')
        at += text[at] == u'\\' ? 2 : 1;
    return std::min(at + 1, text.size());
}

/// End of the raw string whose opening quote stands at @p from.
qsizetype endOfRaw(const QString& text, qsizetype from)
{
    const qsizetype bracket = text.indexOf(u'(', from);
    if (bracket < 0)
        return text.size();
    const QString closing = u')' + text.mid(from + 1, bracket - from - 1) + u'"';
    const qsizetype end = text.indexOf(closing, bracket);
    return end < 0 ? text.size() : end + closing.size();
}

qsizetype endOfComment(const QString& text, qsizetype from)
{
    const bool isBlock = text[from + 1] == u'*';
    const qsizetype end = isBlock ? text.indexOf(u"*/"_s, from + 2) : text.indexOf(u'\n', from);
    if (end < 0)
        return text.size();
    return isBlock ? end + 2 : end;
}

Piece pieceAt(const QString& text, qsizetype at)
{
    const QChar c = text[at];
    const QChar following = at + 1 < text.size() ? text[at + 1] : QChar();
    if (c == u'/' && (following == u'/' || following == u'*'))
        return {Part::Comment, at, endOfComment(text, at)};
    if (c == u'"') {
        const bool isRaw = at > 0 && text[at - 1] == u'R';
        return {Part::String, at, isRaw ? endOfRaw(text, at) : endOfQuoted(text, at)};
    }
    // Between digits an apostrophe groups them: 1'000.
    if (c == u'\'' && (at == 0 || !text[at - 1].isDigit()))
        return {Part::Character, at, endOfQuoted(text, at)};
    return {Part::Code, at, at + 1};
}

template <class Visitor>
void visitPieces(const QString& text, Visitor visit)
{
    for (qsizetype at = 0; at < text.size();) {
        const Piece piece = pieceAt(text, at);
        visit(piece);
        at = piece.until;
    }
}

/// Include lines hold quotes that are no literals.
bool isIncludeLine(const QString& text, qsizetype at)
{
    const qsizetype start = text.lastIndexOf(u'\n', at) + 1;
    return QStringView(text).mid(start, at - start).trimmed().startsWith(u"#include"_s);
}

} // namespace

std::vector<SourceFile> readSources(const QString& root, const QStringList& folders)
{
    std::vector<SourceFile> sources;
    for (const QString& folder : folders) {
        QDirIterator found(root + u'/' + folder,
                           {u"*.h"_s, u"*.cpp"_s},
                           QDir::Files,
                           QDirIterator::Subdirectories);
        while (found.hasNext()) {
            QFile file(found.next());
            if (file.open(QIODevice::ReadOnly))
                sources.push_back({QDir(root).relativeFilePath(file.fileName()),
                                   QString::fromUtf8(file.readAll())});
        }
    }
    std::sort(sources.begin(), sources.end(), [](const SourceFile& a, const SourceFile& b) {
        return a.path < b.path;
    });
    return sources;
}

QString Breach::text() const
{
    return u"%1:%2: %3"_s.arg(path).arg(line).arg(what);
}

bool reportNone(const std::vector<Breach>& breaches)
{
    for (const Breach& breach : breaches)
        qInfo("%s", qUtf8Printable(breach.text()));
    return breaches.empty();
}

QString withoutComments(const QString& text)
{
    QString result = text;
    visitPieces(text, [&result](const Piece& piece) {
        if (piece.part != Part::Comment)
            return;
        for (qsizetype at = piece.from; at < piece.until; ++at) {
            if (result[at] != u'\n')
                result[at] = u' ';
        }
    });
    return result;
}

std::vector<Literal> stringLiterals(const QString& text)
{
    std::vector<Literal> literals;
    visitPieces(text, [&](const Piece& piece) {
        if (piece.part != Part::String || isIncludeLine(text, piece.from))
            return;
        literals.push_back(
            {lineOf(text, piece.from), text.mid(piece.from + 1, piece.until - piece.from - 2)});
    });
    return literals;
}

int lineOf(const QString& text, qsizetype position)
{
    return static_cast<int>(QStringView(text).left(position).count(u'\n')) + 1;
}

} // namespace kecan::architecture
