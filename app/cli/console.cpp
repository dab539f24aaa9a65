#include "app/cli/console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

namespace kecan::cli {

namespace {

void write(std::FILE* stream, const QByteArray& bytes)
{
    std::fwrite(bytes.constData(), 1, static_cast<std::size_t>(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream);
}

} // namespace

void print(const QString& line)
{
    write(stdout, line.toUtf8());
}

void printJson(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    write(stdout, document.toJson(QJsonDocument::Indented).trimmed());
}

void complain(const QString& line)
{
    write(stderr, line.toUtf8());
}

ExitCode fail(const Error& error)
{
    complain(QStringLiteral("kecan-cli: %1").arg(error.message));
    return error.code == ErrorCode::Validation ? ExitCode::Usage : ExitCode::Failed;
}

} // namespace kecan::cli
