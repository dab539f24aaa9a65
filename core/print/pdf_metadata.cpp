#include "core/print/pdf_metadata.h"

#include <QXmlStreamWriter>

#include <optional>

namespace kecan::print {

namespace {

using namespace Qt::Literals::StringLiterals;

const auto kRdf = u"http://www.w3.org/1999/02/22-rdf-syntax-ns#"_s;
const auto kDc = u"http://purl.org/dc/elements/1.1/"_s;
const auto kPdf = u"http://ns.adobe.com/pdf/1.3/"_s;
const auto kXmp = u"http://ns.adobe.com/xap/1.0/"_s;

/// A property in the container XMP wants for it: Alt for texts with a language, Seq for lists.
void writeContained(QXmlStreamWriter& xml,
                    const QString& name,
                    bool alternatives,
                    const QString& text)
{
    if (text.isEmpty()) {
        return;
    }
    xml.writeStartElement(kDc, name);
    xml.writeStartElement(kRdf, alternatives ? u"Alt"_s : u"Seq"_s);
    xml.writeStartElement(kRdf, u"li"_s);
    if (alternatives) {
        xml.writeAttribute(u"xml:lang"_s, u"x-default"_s);
    }
    xml.writeCharacters(text);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
}

/// A text string of PDF: UTF-16BE with byte order mark, in hexadecimal.
QByteArray pdfText(const QString& text)
{
    QByteArray hex = "<FEFF";
    for (const QChar character : text) {
        hex += QByteArray::number(character.unicode(), 16).rightJustified(4, '0').toUpper();
    }
    return hex + '>';
}

QByteArray infoEntry(const char* key, const QString& text)
{
    return text.isEmpty() ? QByteArray() : '/' + QByteArray(key) + ' ' + pdfText(text) + '\n';
}

/// The number that stands after the last @p mark.
std::optional<qlonglong> numberAfterLast(const QByteArray& pdf, const QByteArray& mark)
{
    const qsizetype at = pdf.lastIndexOf(mark);
    if (at < 0) {
        return std::nullopt;
    }
    constexpr qsizetype kLongestNumber = 12;
    const QByteArray after = pdf.mid(at + mark.size(), kLongestNumber);
    qsizetype digits = 0;
    while (digits < after.size() && after[digits] >= '0' && after[digits] <= '9') {
        ++digits;
    }
    bool isNumber = false;
    const qlonglong number = after.left(digits).toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

/// The part of @p pdf after @p begin up to @p end, or nothing.
std::optional<QByteArray>
between(const QByteArray& pdf, const QByteArray& begin, const QByteArray& end)
{
    const qsizetype from = pdf.lastIndexOf(begin);
    const qsizetype to = from < 0 ? -1 : pdf.indexOf(end, from + begin.size());
    return to < 0 ? std::nullopt
                  : std::optional(pdf.mid(from + begin.size(), to - from - begin.size()));
}

} // namespace

QByteArray withDocumentInfo(const QByteArray& pdf, const ReportMetadata& metadata)
{
    const QByteArray added = infoEntry("Author", metadata.author) +
                             infoEntry("Subject", metadata.subject) +
                             infoEntry("Keywords", metadata.keywords.join(u", "_s));
    const auto info = numberAfterLast(pdf, "\n/Info ");
    const auto table = numberAfterLast(pdf, "\nstartxref\n");
    const auto trailer = between(pdf, "\ntrailer\n<<\n", ">>");
    if (added.isEmpty() || !info || !table || !trailer) {
        return pdf;
    }
    const QByteArray number = QByteArray::number(*info);
    const auto entries = between(pdf, '\n' + number + " 0 obj\n<<\n", ">>\nendobj\n");
    if (!entries) {
        return pdf;
    }
    constexpr int kOffsetDigits = 10;
    QByteArray updated = pdf;
    const QByteArray offset = QByteArray::number(updated.size());
    updated += number + " 0 obj\n<<\n" + added + *entries + ">>\nendobj\n";
    const QByteArray newTable = QByteArray::number(updated.size());
    updated += "xref\n" + number + " 1\n" + offset.rightJustified(kOffsetDigits, '0') +
               " 00000 n \ntrailer\n<<\n" + *trailer + "/Prev " + QByteArray::number(*table) +
               "\n>>\nstartxref\n" + newTable + "\n%%EOF\n";
    return updated;
}

QByteArray xmpPacket(const ReportMetadata& metadata)
{
    QByteArray packet = "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n";
    QByteArray body;
    QXmlStreamWriter xml(&body);
    const auto meta = u"adobe:ns:meta/"_s;
    xml.writeNamespace(meta, u"x"_s);
    xml.writeNamespace(kRdf, u"rdf"_s);
    xml.writeNamespace(kDc, u"dc"_s);
    xml.writeNamespace(kPdf, u"pdf"_s);
    xml.writeNamespace(kXmp, u"xmp"_s);
    xml.writeStartElement(meta, u"xmpmeta"_s);
    xml.writeStartElement(kRdf, u"RDF"_s);
    xml.writeStartElement(kRdf, u"Description"_s);
    xml.writeAttribute(kRdf, u"about"_s, QString());
    writeContained(xml, u"title"_s, true, metadata.title);
    writeContained(xml, u"creator"_s, false, metadata.author);
    writeContained(xml, u"description"_s, true, metadata.subject);
    if (!metadata.keywords.isEmpty()) {
        xml.writeTextElement(kPdf, u"Keywords"_s, metadata.keywords.join(u", "_s));
    }
    xml.writeTextElement(kXmp, u"CreatorTool"_s, metadata.creator);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    return packet + body + "\n<?xpacket end=\"w\"?>";
}

} // namespace kecan::print
