#include "core/print/pdf_metadata.h"

#include <QXmlStreamWriter>

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

} // namespace

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
