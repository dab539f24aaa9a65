#include "core/exchange/spreadsheet_reader.h"

#include "core/exchange/csv_reader.h"
#include "core/exchange/file_kind.h"
#include "core/exchange/xlsx_sheet.h"
#include "core/exchange/xlsx_strings.h"
#include "core/exchange/xml_part.h"
#include "core/exchange/zip_package.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::SpreadsheetReader)
};

/// A tab as the workbook part lists it.
struct SheetEntry
{
    QString name;
    QString relationship;
};

struct WorkbookIndex
{
    std::vector<SheetEntry> sheets;
    bool startsIn1904 = false;
};

struct Relationship
{
    QString type; ///< last word of its address: "worksheet", "styles"
    QString target;
};

using Relationships = QHash<QString, Relationship>;

Result<XmlPart> openXml(const ZipPackage& package, const QString& name)
{
    KECAN_TRY(std::unique_ptr<ZipPart> part, package.part(name));
    return XmlPart(std::move(part));
}

/// Path of @p target, which is relative to the folder of @p source unless it begins with "/".
QString resolvedTarget(const QString& source, QString target)
{
    target.replace(u'\\', u'/');
    QStringList folders;
    if (!target.startsWith(u'/')) {
        folders = source.split(u'/');
        folders.removeLast();
    }
    for (const QString& step : target.split(u'/', Qt::SkipEmptyParts)) {
        if (step == u"..") {
            if (!folders.isEmpty()) {
                folders.removeLast();
            }
        } else if (step != u".") {
            folders.append(step);
        }
    }
    return folders.join(u'/');
}

Result<Relationships> readRelationships(const ZipPackage& package, const QString& source)
{
    const qsizetype slash = source.lastIndexOf(u'/');
    const QString name = source.left(slash + 1) + QStringLiteral("_rels/") + source.mid(slash + 1) +
                         QStringLiteral(".rels");
    Relationships relationships;
    if (!package.has(name)) {
        return relationships;
    }
    KECAN_TRY(XmlPart part, openXml(package, name));
    while (part.next()) {
        if (part.atStart(u"Relationship")) {
            relationships.insert(
                part.attribute(QStringLiteral("Id")),
                {.type = part.attribute(QStringLiteral("Type")).section(u'/', -1),
                 .target = resolvedTarget(source, part.attribute(QStringLiteral("Target")))});
        }
    }
    KECAN_CHECK(part.status());
    return relationships;
}

QString targetOfType(const Relationships& relationships, QStringView type)
{
    for (const Relationship& relationship : relationships) {
        if (relationship.type == type) {
            return relationship.target;
        }
    }
    return {};
}

FileKind kindOfPackage(const ZipPackage& package)
{
    const std::pair<QString, FileKind> kMarks[] = {
        {QStringLiteral("xl/workbook.bin"), FileKind::BinaryWorkbook},
        {QStringLiteral("word/document.xml"), FileKind::WordDocument},
        {QStringLiteral("ppt/presentation.xml"), FileKind::Presentation},
        {QStringLiteral("META-INF/manifest.xml"), FileKind::OpenDocument},
    };
    for (const auto& [name, kind] : kMarks) {
        if (package.has(name)) {
            return kind;
        }
    }
    return FileKind::OtherZip;
}

/// Name of the workbook part. @error Format when this is another kind of package.
Result<QString> findWorkbookPart(const ZipPackage& package)
{
    const FileKind kind = kindOfPackage(package);
    if (kind == FileKind::OtherZip) {
        KECAN_TRY(const Relationships root, readRelationships(package, QString()));
        const QString usual = QStringLiteral("xl/workbook.xml");
        const QString named = targetOfType(root, u"officeDocument");
        if (!named.isEmpty() && package.has(named)) {
            return named;
        }
        if (package.has(usual)) {
            return usual;
        }
        if (package.has(QStringLiteral("xl/worksheets/sheet1.xml")) || !named.isEmpty()) {
            return damagedWorkbookError(QStringLiteral("the workbook part is missing"));
        }
    }
    return notAWorkbookError(kind);
}

Result<WorkbookIndex> readIndex(const ZipPackage& package, const QString& name)
{
    WorkbookIndex index;
    KECAN_TRY(XmlPart part, openXml(package, name));
    while (part.next()) {
        if (part.atStart(u"workbookPr")) {
            const QString flag = part.attribute(QStringLiteral("date1904"));
            index.startsIn1904 = flag == u"1" || flag == u"true" || flag == u"on";
        } else if (part.atStart(u"sheet")) {
            index.sheets.push_back({.name = part.attribute(QStringLiteral("name"))
                                                .normalized(QString::NormalizationForm_C),
                                    .relationship = part.relationshipId()});
        }
    }
    KECAN_CHECK(part.status());
    return index;
}

/// Shared strings and styles; a workbook may do without either.
Result<WorkbookContext>
readContext(const ZipPackage& package, const Relationships& relationships, const ReadLimits& limits)
{
    WorkbookContext context;
    context.maxCells = limits.maxCells;
    const QString strings = targetOfType(relationships, u"sharedStrings");
    if (!strings.isEmpty()) {
        KECAN_TRY(XmlPart part, openXml(package, strings));
        KECAN_TRY(context.strings, readSharedStrings(part, limits.maxCells));
    }
    const QString styles = targetOfType(relationships, u"styles");
    if (!styles.isEmpty()) {
        KECAN_TRY(XmlPart part, openXml(package, styles));
        KECAN_TRY(context.styles, readStyles(part));
    }
    return context;
}

std::int64_t cellCount(const RawTable& table)
{
    std::int64_t count = 0;
    for (const RawRow& row : table.rows) {
        count += std::ssize(row.cells);
    }
    return count;
}

Result<std::vector<RawTable>> readSheets(const ZipPackage& package, const ReadLimits& limits)
{
    KECAN_TRY(const QString workbook, findWorkbookPart(package));
    KECAN_TRY(const WorkbookIndex index, readIndex(package, workbook));
    KECAN_TRY(const Relationships relationships, readRelationships(package, workbook));
    KECAN_TRY(WorkbookContext context, readContext(package, relationships, limits));
    context.startsIn1904 = index.startsIn1904;

    std::vector<RawTable> tables;
    for (const SheetEntry& sheet : index.sheets) {
        const Relationship relationship = relationships.value(sheet.relationship);
        if (relationship.target.isEmpty()) {
            return damagedWorkbookError(QStringLiteral("a sheet has no part"));
        }
        if (relationship.type != u"worksheet") {
            continue;
        }
        KECAN_TRY(XmlPart part, openXml(package, relationship.target));
        KECAN_TRY(RawTable table, readSheet(part, context));
        table.sheetName = sheet.name;
        table.fonts = context.styles.fonts;
        table.startsIn1904 = context.startsIn1904;
        context.cellsBefore += cellCount(table);
        tables.push_back(std::move(table));
    }
    if (tables.empty()) {
        return damagedWorkbookError(QStringLiteral("no worksheet"));
    }
    return tables;
}

Result<std::vector<RawTable>> readWorkbookBytes(const QByteArray& bytes, const ReadLimits& limits)
{
    const FileKind kind = sniffFileKind(bytes);
    if (kind != FileKind::Zip) {
        return notAWorkbookError(kind);
    }
    KECAN_TRY(const ZipPackage package, ZipPackage::open(bytes, limits));
    return readSheets(package, limits);
}

} // namespace

Result<QByteArray> readWholeFile(const QString& file, const ReadLimits& limits)
{
    const QString name = QFileInfo(file).fileName();
    if (!QFileInfo::exists(file)) {
        return Error{.code = ErrorCode::NotFound,
                     .message = Texts::tr("There is no file “%1”.").arg(name)};
    }
    QFile input(file);
    if (QFileInfo(file).isDir() || !input.open(QIODevice::ReadOnly)) {
        return Error{.code = ErrorCode::Io,
                     .message = Texts::tr("The file “%1” cannot be opened.").arg(name),
                     .detail = input.errorString()};
    }
    const QByteArray bytes = input.read(std::min(input.size(), limits.maxFileBytes) + 1);
    if (bytes.size() > limits.maxFileBytes) {
        return Error{.code = ErrorCode::Format,
                     .message = Texts::tr("The file is larger than %1 MiB and is refused.")
                                    .arg(limits.maxFileBytes / (1024 * 1024))};
    }
    if (input.error() != QFileDevice::NoError) {
        return Error{.code = ErrorCode::Io,
                     .message = Texts::tr("The file “%1” cannot be read.").arg(name),
                     .detail = input.errorString()};
    }
    return bytes;
}

Result<std::vector<RawTable>> readWorkbook(const QString& file, const ReadLimits& limits)
{
    KECAN_TRY(const QByteArray bytes, readWholeFile(file, limits));
    return readWorkbookBytes(bytes, limits);
}

Result<std::vector<RawTable>> readTables(const QString& file, const ReadLimits& limits)
{
    KECAN_TRY(const QByteArray bytes, readWholeFile(file, limits));
    const FileKind kind = sniffFileKind(bytes);
    const bool csvName = file.endsWith(u".csv", Qt::CaseInsensitive) ||
                         file.endsWith(u".txt", Qt::CaseInsensitive) ||
                         file.endsWith(u".tsv", Qt::CaseInsensitive);
    if (kind == FileKind::Text || (kind == FileKind::Binary && csvName)) {
        KECAN_TRY(RawTable table, parseCsv(bytes, limits));
        return std::vector<RawTable>{std::move(table)};
    }
    return readWorkbookBytes(bytes, limits);
}

} // namespace kecan::exchange
