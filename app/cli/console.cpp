#include "app/cli/console.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace kecan::cli {

namespace {

/// Why the first write to standard output failed; 0 while none did.
int failedWrite = 0;

bool write(std::FILE* stream, const QByteArray& bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    return std::fwrite(bytes.constData(), 1, size, stream) == size &&
           std::fputc('\n', stream) != EOF && std::fflush(stream) == 0;
}

void writeAnswer(const QByteArray& bytes)
{
    if (failedWrite == 0 && !write(stdout, bytes)) {
        failedWrite = errno != 0 ? errno : EIO;
    }
}

} // namespace

void print(const QString& line)
{
    writeAnswer(line.toUtf8());
}

void printJson(const QJsonValue& value)
{
    const QJsonDocument document =
        value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    writeAnswer(document.toJson(QJsonDocument::Indented).trimmed());
}

void complain(const QString& line)
{
    write(stderr, line.toUtf8());
}

ExitCode afterPrinting(ExitCode code)
{
    if (failedWrite == 0) {
        return code;
    }
    complain(QStringLiteral("kecan-cli: the answer could not be written: %1.")
                 .arg(QString::fromLocal8Bit(std::strerror(failedWrite))));
    return ExitCode::Unwritten;
}

ExitCode fail(const Error& error)
{
    complain(QStringLiteral("kecan-cli: %1").arg(error.message));
    return error.code == ErrorCode::Validation ? ExitCode::Usage : ExitCode::Failed;
}

} // namespace kecan::cli
