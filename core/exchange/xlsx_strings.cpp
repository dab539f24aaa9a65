#include "core/exchange/xlsx_strings.h"

#include <QCoreApplication>
#include <QLocale>

#include <optional>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::XlsxStrings)
};

/// The character of an escape "_xHHHH_" at @p position.
std::optional<QChar> escapedAt(const QString& text, qsizetype position)
{
    constexpr qsizetype kLength = 7;
    const QStringView escape = QStringView(text).mid(position, kLength);
    if (escape.size() < kLength || escape[1] != u'x' || escape[kLength - 1] != u'_') {
        return std::nullopt;
    }
    bool ok = false;
    const ushort value = escape.mid(2, 4).toUShort(&ok, 16);
    return ok ? std::optional<QChar>(QChar(value)) : std::nullopt;
}

} // namespace

QString decodedCellText(const QString& text)
{
    QString decoded;
    decoded.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const std::optional<QChar> escaped =
            text[i] == u'_' ? escapedAt(text, i) : std::optional<QChar>();
        decoded += escaped.value_or(text[i]);
        i += escaped ? 6 : 0;
    }
    return decoded.normalized(QString::NormalizationForm_C);
}

QString readRichText(XmlPart& part)
{
    const QString element = part.name().toString();
    QString text;
    while (part.next() && !part.atEnd(element)) {
        if (part.atStart(u"rPh")) {
            part.skipElement();
        } else if (part.atStart(u"t")) {
            text += part.elementText();
        }
    }
    return decodedCellText(text);
}

Result<std::vector<QString>> readSharedStrings(XmlPart& part, std::int64_t maxCount)
{
    std::vector<QString> strings;
    while (part.next()) {
        if (!part.atStart(u"si")) {
            continue;
        }
        if (std::ssize(strings) >= maxCount) {
            return tooManyCellsError(maxCount);
        }
        strings.push_back(readRichText(part));
    }
    KECAN_CHECK(part.status());
    return strings;
}

Error tooManyCellsError(std::int64_t maxCells)
{
    return Error{.code = ErrorCode::Format,
                 .message = Texts::tr("The table has more than %1 cells and is refused.")
                                .arg(QLocale().toString(static_cast<qlonglong>(maxCells)))};
}

} // namespace kecan::exchange
