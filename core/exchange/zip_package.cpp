#include "core/exchange/zip_package.h"

#include "core/exchange/file_kind.h"

#include <QByteArrayView>

#include <algorithm>
#include <utility>
#include <zip.h>

namespace kecan::exchange {

namespace {

constexpr qint64 kMaxParts = 20'000;

/// Longest run without a "<" in a sane part: a cell holds 32 767 characters. The XML reader keeps
/// a whole run in memory, so an endless one must be stopped here.
constexpr qint64 kMaxToken = qint64{4} * 1024 * 1024;

QString zipErrorText(zip_error_t& error)
{
    return QString::fromUtf8(zip_error_strerror(&error));
}

} // namespace

Error damagedWorkbookError(const QString& detail)
{
    return Error{.code = ErrorCode::Format,
                 .message = ZipPackage::tr("The workbook is damaged and cannot be read."),
                 .detail = detail};
}

ZipPart::ZipPart(zip_file* file, std::shared_ptr<qint64> budget, qint64 limit)
    : m_file(file)
    , m_budget(std::move(budget))
    , m_limit(limit)
{
    open(QIODevice::ReadOnly);
}

ZipPart::~ZipPart()
{
    zip_fclose(m_file);
}

qint64 ZipPart::readData(char* data, qint64 maxSize)
{
    if (m_failure) {
        return -1;
    }
    const qint64 got = zip_fread(m_file, data, static_cast<zip_uint64_t>(maxSize));
    if (got < 0) {
        m_failure = damagedWorkbookError(zipErrorText(*zip_file_get_error(m_file)));
        return -1;
    }
    *m_budget -= got;
    if (*m_budget < 0) {
        m_failure =
            Error{.code = ErrorCode::Format,
                  .message = tr("The workbook unfolds into more than %1 MiB and is refused.")
                                 .arg(m_limit / (1024 * 1024))};
        return -1;
    }
    checkTokenLength(data, got);
    if (m_failure || got == 0) {
        return -1;
    }
    return got;
}

void ZipPart::checkTokenLength(const char* data, qint64 size)
{
    const QByteArrayView read(data, size);
    const qsizetype last = read.lastIndexOf('<');
    m_sinceTag = last < 0 ? m_sinceTag + size : size - last;
    if (m_sinceTag > kMaxToken) {
        m_failure = damagedWorkbookError(QStringLiteral("text or tag of more than 4 MiB"));
    }
}

qint64 ZipPart::writeData(const char*, qint64)
{
    return -1;
}

void ZipPackage::Closer::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipPackage::ZipPackage(QByteArray bytes, zip* archive, const ReadLimits& limits)
    : m_bytes(std::move(bytes))
    , m_archive(archive)
    , m_budget(std::make_shared<qint64>(limits.maxInflatedBytes))
    , m_limit(limits.maxInflatedBytes)
{
}

Result<ZipPackage> ZipPackage::open(const QByteArray& bytes, const ReadLimits& limits)
{
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* source = zip_source_buffer_create(
        bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0, &error);
    zip_t* archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    const QString detail = zipErrorText(error);
    zip_error_fini(&error);
    if (!archive) {
        if (source) {
            zip_source_free(source);
        }
        return damagedWorkbookError(detail);
    }
    ZipPackage package(bytes, archive, limits);
    if (zip_get_num_entries(archive, 0) > kMaxParts) {
        return damagedWorkbookError(QStringLiteral("more than 20 000 parts"));
    }
    return package;
}

std::optional<quint64> ZipPackage::indexOf(const QString& name) const
{
    zip_int64_t index = zip_name_locate(m_archive.get(), name.toUtf8().constData(), ZIP_FL_NOCASE);
    if (index < 0) {
        // Some writers separate folders the Windows way.
        QString windowsName = name;
        windowsName.replace(u'/', u'\\');
        index = zip_name_locate(m_archive.get(), windowsName.toUtf8().constData(), ZIP_FL_NOCASE);
    }
    return index < 0 ? std::nullopt : std::optional<quint64>(static_cast<quint64>(index));
}

bool ZipPackage::has(const QString& name) const
{
    return indexOf(name).has_value();
}

Result<std::unique_ptr<ZipPart>> ZipPackage::part(const QString& name) const
{
    const std::optional<quint64> index = indexOf(name);
    if (!index) {
        return damagedWorkbookError(QStringLiteral("part %1 is missing").arg(name));
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    if (zip_stat_index(m_archive.get(), *index, 0, &stat) == 0 &&
        (stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE) {
        return notAWorkbookError(FileKind::Encrypted);
    }
    zip_file_t* file = zip_fopen_index(m_archive.get(), *index, 0);
    if (!file) {
        return damagedWorkbookError(zipErrorText(*zip_get_error(m_archive.get())));
    }
    return std::make_unique<ZipPart>(file, m_budget, m_limit);
}

} // namespace kecan::exchange
