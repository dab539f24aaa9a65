#pragma once

#include "core/base/day.h"

#include <QByteArray>
#include <QStringView>

#include <cstdint>
#include <string_view>

namespace kecan {

/// Writes compact JSON in UTF-8, byte for byte the same everywhere: keys in the order given, no
/// locale, no blanks.
class JsonWriter
{
public:
    void beginObject();
    void endObject();
    void beginArray();
    void endArray();
    /// Name of the next value; @p name is plain ASCII that needs no escaping.
    void key(std::string_view name);
    void number(std::int64_t value);
    void text(QStringView value);
    /// "2012-01-31"; @p value is not endless.
    void day(Day value);

    [[nodiscard]] const QByteArray& bytes() const { return m_bytes; }
    /// Forgets what was written but not where in the document we are.
    void drop() { m_bytes.resize(0); }

private:
    void separate();
    void append(std::string_view ascii);
    void appendCharacter(char32_t character);
    void appendEscaped(char16_t character);

    QByteArray m_bytes;
    bool m_needsComma = false;
};

} // namespace kecan
