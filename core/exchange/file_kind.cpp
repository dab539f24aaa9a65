#include "core/exchange/file_kind.h"

#include <QByteArrayView>
#include <QCoreApplication>
#include <QString>

#include <algorithm>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::FileKind)
};

struct Signature
{
    QByteArrayView bytes;
    FileKind kind;
};

constexpr Signature kSignatures[] = {
    {QByteArrayView("PK\x03\x04", 4), FileKind::Zip},
    {QByteArrayView("PK\x05\x06", 4), FileKind::Zip},
    {QByteArrayView("%PDF", 4), FileKind::Pdf},
    {QByteArrayView("{\\rtf", 5), FileKind::RichText},
    {QByteArrayView("\x89PNG", 4), FileKind::Image},
    {QByteArrayView("\xff\xd8\xff", 3), FileKind::Image},
    {QByteArrayView("GIF8", 4), FileKind::Image},
    {QByteArrayView("II*\0", 4), FileKind::Image},
    {QByteArrayView("7z\xbc\xaf", 4), FileKind::OtherArchive},
    {QByteArrayView("Rar!", 4), FileKind::OtherArchive},
    {QByteArrayView("\x1f\x8b", 2), FileKind::OtherArchive},
    {QByteArrayView("SQLite format 3\0", 16), FileKind::Database},
    // Excel before 97 wrote its stream without the container.
    {QByteArrayView("\x09\x08\x10\x00", 4), FileKind::OldExcel},
    {QByteArrayView("\x09\x04\x06\x00", 4), FileKind::OldExcel},
    {QByteArrayView("\x09\x02\x06\x00", 4), FileKind::OldExcel},
};

/// Directory names in an OLE container are UTF-16LE.
bool holdsName(const QByteArray& bytes, QStringView name)
{
    QByteArray wanted;
    for (const QChar letter : name) {
        wanted.append(static_cast<char>(letter.unicode()));
        wanted.append('\0');
    }
    return bytes.contains(wanted);
}

FileKind oleKind(const QByteArray& bytes)
{
    if (holdsName(bytes, u"EncryptedPackage")) {
        return FileKind::Encrypted;
    }
    if (holdsName(bytes, u"WordDocument")) {
        return FileKind::OldWord;
    }
    if (holdsName(bytes, u"Workbook") || holdsName(bytes, u"Book")) {
        return FileKind::OldExcel;
    }
    return FileKind::OtherOle;
}

FileKind textKind(const QByteArray& bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 4096)).toLower();
    if (start.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
        return FileKind::XmlSpreadsheet;
    }
    if (start.contains("<html") || start.contains("<table") || start.contains("<!doctype html")) {
        return FileKind::WebPage;
    }
    const bool utf16 = start.startsWith("\xff\xfe") || start.startsWith("\xfe\xff");
    const bool binary = std::ranges::any_of(start, [](char byte) {
        return byte >= 0 && byte < ' ' && byte != '\t' && byte != '\n' && byte != '\r';
    });
    return binary && !utf16 ? FileKind::Binary : FileKind::Text;
}

QString notAWorkbookText(FileKind kind)
{
    switch (kind) {
    case FileKind::Empty:
        return Texts::tr("The file is empty.");
    case FileKind::OldExcel:
        return Texts::tr("This is an old .xls workbook; open it in Excel and save it as .xlsx.");
    case FileKind::BinaryWorkbook:
        return Texts::tr("This is a binary .xlsb workbook; open it in Excel and save it as .xlsx.");
    case FileKind::XmlSpreadsheet:
        return Texts::tr("This is an XML table of Excel 2003; open it in Excel and save it as "
                         ".xlsx.");
    case FileKind::OpenDocument:
        return Texts::tr("This is an OpenDocument file; save it as .xlsx first.");
    case FileKind::WebPage:
        return Texts::tr("This is a web page with the name of a workbook; open it in Excel and "
                         "save it as .xlsx.");
    case FileKind::Encrypted:
        return Texts::tr("This file is password-protected; save a copy without a password first.");
    case FileKind::OldWord:
    case FileKind::WordDocument:
        return Texts::tr("This is a Word document, not a workbook.");
    case FileKind::Presentation:
        return Texts::tr("This is a presentation, not a workbook.");
    case FileKind::Pdf:
        return Texts::tr("This is a PDF document, not a workbook.");
    case FileKind::RichText:
        return Texts::tr("This is an RTF document, not a workbook.");
    case FileKind::Image:
        return Texts::tr("This is a picture, not a workbook.");
    case FileKind::Database:
        return Texts::tr("This is a database, not a workbook.");
    case FileKind::Zip:
    case FileKind::OtherZip:
    case FileKind::OtherArchive:
        return Texts::tr("This is an archive, not a workbook.");
    case FileKind::Text:
        return Texts::tr("This is a text file, not a workbook; a table in it is read when its name "
                         "ends in .csv.");
    case FileKind::OtherOle:
    case FileKind::Binary:
        break;
    }
    return Texts::tr("This file is not a workbook.");
}

} // namespace

FileKind sniffFileKind(const QByteArray& bytes)
{
    if (bytes.isEmpty()) {
        return FileKind::Empty;
    }
    if (bytes.startsWith(QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8))) {
        return oleKind(bytes);
    }
    for (const Signature& signature : kSignatures) {
        if (bytes.startsWith(signature.bytes)) {
            return signature.kind;
        }
    }
    return textKind(bytes);
}

Error notAWorkbookError(FileKind kind)
{
    return Error{.code = ErrorCode::Format, .message = notAWorkbookText(kind)};
}

} // namespace kecan::exchange
