#include "core/exchange/xml_part.h"

#include <utility>

namespace kecan::exchange {

namespace {

constexpr int kMaxDepth = 64;

} // namespace

XmlPart::XmlPart(std::unique_ptr<ZipPart> part)
    : m_part(std::move(part))
    , m_reader(std::make_unique<QXmlStreamReader>(m_part.get()))
{
}

QXmlStreamReader::TokenType XmlPart::advance()
{
    if (!m_refusal.isEmpty()) {
        return QXmlStreamReader::Invalid;
    }
    const QXmlStreamReader::TokenType token = m_reader->readNext();
    if (token == QXmlStreamReader::StartElement && ++m_depth > kMaxDepth) {
        m_refusal = QStringLiteral("elements nested deeper than 64");
    } else if (token == QXmlStreamReader::EndElement) {
        --m_depth;
    } else if (token == QXmlStreamReader::DTD) {
        m_refusal = QStringLiteral("document type declaration");
    }
    return m_refusal.isEmpty() ? token : QXmlStreamReader::Invalid;
}

bool XmlPart::next()
{
    while (true) {
        switch (advance()) {
        case QXmlStreamReader::StartElement:
        case QXmlStreamReader::EndElement:
            return true;
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            return false;
        default:
            break;
        }
    }
}

bool XmlPart::atStart(QStringView name) const
{
    return m_reader->isStartElement() && m_reader->name() == name;
}

bool XmlPart::atEnd(QStringView name) const
{
    return m_reader->isEndElement() && m_reader->name() == name;
}

QString XmlPart::attribute(const QString& name) const
{
    return m_reader->attributes().value(QString(), name).toString();
}

QString XmlPart::relationshipId() const
{
    for (const QXmlStreamAttribute& attribute : m_reader->attributes()) {
        if (attribute.name() == u"id" && attribute.namespaceUri().endsWith(u"/relationships")) {
            return attribute.value().toString();
        }
    }
    return {};
}

QString XmlPart::elementText()
{
    QString text;
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        switch (advance()) {
        case QXmlStreamReader::Invalid:
        case QXmlStreamReader::EndDocument:
            return text;
        case QXmlStreamReader::Characters:
            if (m_depth == outside + 1) {
                text += m_reader->text();
            }
            break;
        default:
            break;
        }
    }
    return text;
}

void XmlPart::skipElement()
{
    const int outside = m_depth - 1;
    while (m_depth > outside) {
        const QXmlStreamReader::TokenType token = advance();
        if (token == QXmlStreamReader::Invalid || token == QXmlStreamReader::EndDocument) {
            return;
        }
    }
}

Status XmlPart::status() const
{
    if (m_part->failure()) {
        return *m_part->failure();
    }
    if (!m_refusal.isEmpty()) {
        return damagedWorkbookError(m_refusal);
    }
    if (m_reader->hasError()) {
        return damagedWorkbookError(QStringLiteral("XML line %1: %2")
                                        .arg(m_reader->lineNumber())
                                        .arg(m_reader->errorString()));
    }
    return {};
}

} // namespace kecan::exchange
