#pragma once

#include "core/base/result.h"
#include "core/exchange/zip_package.h"

#include <QString>
#include <QStringView>
#include <QXmlStreamReader>

#include <memory>

namespace kecan::exchange {

/// Streams the elements of one XML part. Refuses what no workbook has and attackers use: document
/// type declarations (entities) and endless nesting. Element names are compared without namespace,
/// since strict and transitional workbooks differ only there.
class XmlPart final
{
public:
    explicit XmlPart(std::unique_ptr<ZipPart> part);

    /// Moves to the next start or end of an element; false at the end or at a failure.
    bool next();
    [[nodiscard]] bool atStart(QStringView name) const;
    [[nodiscard]] bool atEnd(QStringView name) const;
    /// Name of the present element.
    [[nodiscard]] QStringView name() const { return m_reader->name(); }
    [[nodiscard]] bool isStart() const { return m_reader->isStartElement(); }
    /// Attribute without namespace; empty when absent.
    [[nodiscard]] QString attribute(const QString& name) const;
    /// The attribute "id" of the relationships namespace, r:id.
    [[nodiscard]] QString relationshipId() const;
    /// Text of the present element up to its end, without that of elements inside; for <t> and <v>.
    QString elementText();
    /// Moves to the end of the present element.
    void skipElement();
    /// Failure met so far. @error Format for damaged or refused content.
    [[nodiscard]] Status status() const;

private:
    QXmlStreamReader::TokenType advance();

    std::unique_ptr<ZipPart> m_part;
    std::unique_ptr<QXmlStreamReader> m_reader;
    int m_depth = 0;
    QString m_refusal;
};

} // namespace kecan::exchange
