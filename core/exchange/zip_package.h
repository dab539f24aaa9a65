#pragma once

#include "core/base/result.h"
#include "core/exchange/read_limits.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QIODevice>
#include <QString>

#include <memory>
#include <optional>

struct zip;
struct zip_file;

namespace kecan::exchange {

/// One part of a package, inflated while it is read. Reading ends early when the package unfolds
/// into more than the limit or is damaged; failure() then says why.
class ZipPart final : public QIODevice
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::ZipPart)

public:
    ZipPart(zip_file* file, std::shared_ptr<qint64> budget, qint64 limit);
    ~ZipPart() override;
    Q_DISABLE_COPY_MOVE(ZipPart)

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] const std::optional<Error>& failure() const { return m_failure; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char* data, qint64 maxSize) override;

private:
    void checkTokenLength(const char* data, qint64 size);

    zip_file* m_file;
    std::shared_ptr<qint64> m_budget;
    qint64 m_limit;
    qint64 m_sinceTag = 0;
    std::optional<Error> m_failure;
};

/// A zip archive held in memory and read part by part; all parts share one limit of inflated bytes.
class ZipPackage final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::ZipPackage)

public:
    /// @error Format when @p bytes is damaged.
    static Result<ZipPackage> open(const QByteArray& bytes, const ReadLimits& limits);

    /// True when there is a part of this name, whatever its case.
    [[nodiscard]] bool has(const QString& name) const;
    /// @error Format when there is no such part, it is encrypted or packed in an unknown way.
    Result<std::unique_ptr<ZipPart>> part(const QString& name) const;

private:
    struct Closer
    {
        void operator()(zip* archive) const;
    };

    ZipPackage(QByteArray bytes, zip* archive, const ReadLimits& limits);
    [[nodiscard]] std::optional<quint64> indexOf(const QString& name) const;

    QByteArray m_bytes; ///< the archive reads from it
    std::unique_ptr<zip, Closer> m_archive;
    std::shared_ptr<qint64> m_budget;
    qint64 m_limit;
};

/// The one failure for files that break off or contradict themselves. Code Format.
Error damagedWorkbookError(const QString& detail);

} // namespace kecan::exchange
