#pragma once

#include "core/base/error.h"

#include <QByteArray>

namespace kecan::exchange {

/// What a file is by its content, whatever its name says.
enum class FileKind
{
    Empty,
    Zip, ///< perhaps a workbook
    OldExcel,
    OldWord,
    OtherOle,
    Encrypted, ///< an Office file with a password
    Pdf,
    WebPage,
    XmlSpreadsheet,
    RichText,
    Image,
    OtherArchive,
    Database,
    Text,
    Binary,
    // Found out only from the parts inside a Zip:
    WordDocument,
    Presentation,
    OpenDocument,
    BinaryWorkbook, ///< .xlsb
    OtherZip,
};

/// @p bytes is the whole file.
FileKind sniffFileKind(const QByteArray& bytes);

/// Why a file of this kind cannot be read as an .xlsx workbook, and what to do. Code Format.
Error notAWorkbookError(FileKind kind);

} // namespace kecan::exchange
