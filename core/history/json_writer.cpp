#include "core/history/json_writer.h"

#include <QDate>

#include <array>
#include <charconv>

namespace kecan {

namespace {

constexpr char16_t kFirstPrintable = 0x20;
constexpr char32_t kReplacement = 0xFFFD;

constexpr bool needsEscape(char16_t c)
{
    return c < kFirstPrintable || c == u'"' || c == u'\\';
}

char digit(int value)
{
    constexpr int kTen = 10;
    return static_cast<char>('0' + value % kTen);
}

char continuation(char32_t bits)
{
    return static_cast<char>(0x80 | (bits & 0x3F));
}

} // namespace

void JsonWriter::append(std::string_view ascii)
{
    m_bytes.append(ascii.data(), static_cast<qsizetype>(ascii.size()));
}

void JsonWriter::separate()
{
    if (m_needsComma) {
        m_bytes.append(',');
    }
    m_needsComma = true;
}

void JsonWriter::beginObject()
{
    separate();
    m_bytes.append('{');
    m_needsComma = false;
}

void JsonWriter::endObject()
{
    m_bytes.append('}');
    m_needsComma = true;
}

void JsonWriter::beginArray()
{
    separate();
    m_bytes.append('[');
    m_needsComma = false;
}

void JsonWriter::endArray()
{
    m_bytes.append(']');
    m_needsComma = true;
}

void JsonWriter::key(std::string_view name)
{
    separate();
    m_bytes.append('"');
    append(name);
    append("\":");
    m_needsComma = false;
}

void JsonWriter::number(std::int64_t value)
{
    separate();
    std::array<char, 20> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    append({digits.data(), end});
}

void JsonWriter::day(Day value)
{
    separate();
    int year = 0;
    int month = 0;
    int dayOfMonth = 0;
    value.date().getDate(&year, &month, &dayOfMonth);
    const std::array<char, 12> text{'"',
                                    digit(year / 1000),
                                    digit(year / 100),
                                    digit(year / 10),
                                    digit(year),
                                    '-',
                                    digit(month / 10),
                                    digit(month),
                                    '-',
                                    digit(dayOfMonth / 10),
                                    digit(dayOfMonth),
                                    '"'};
    append({text.data(), text.size()});
}

void JsonWriter::text(QStringView value)
{
    separate();
    m_bytes.append('"');
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t unit = value[i].unicode();
        if (needsEscape(unit)) {
            appendEscaped(unit);
        } else if (!QChar::isSurrogate(unit)) {
            appendCharacter(unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < value.size() &&
                   value[i + 1].isLowSurrogate()) {
            ++i;
            appendCharacter(QChar::surrogateToUcs4(unit, value[i].unicode()));
        } else {
            appendCharacter(kReplacement);
        }
    }
    m_bytes.append('"');
}

void JsonWriter::appendCharacter(char32_t character)
{
    if (character < 0x80) {
        m_bytes.append(static_cast<char>(character));
    } else if (character < 0x800) {
        m_bytes.append(static_cast<char>(0xC0 | (character >> 6)));
        m_bytes.append(continuation(character));
    } else if (character < 0x10000) {
        m_bytes.append(static_cast<char>(0xE0 | (character >> 12)));
        m_bytes.append(continuation(character >> 6));
        m_bytes.append(continuation(character));
    } else {
        m_bytes.append(static_cast<char>(0xF0 | (character >> 18)));
        m_bytes.append(continuation(character >> 12));
        m_bytes.append(continuation(character >> 6));
        m_bytes.append(continuation(character));
    }
}

void JsonWriter::appendEscaped(char16_t character)
{
    switch (character) {
    case u'"':
        append("\\\"");
        return;
    case u'\\':
        append("\\\\");
        return;
    case u'\n':
        append("\\n");
        return;
    case u'\r':
        append("\\r");
        return;
    case u'\t':
        append("\\t");
        return;
    default:
        break;
    }
    constexpr std::string_view kHex = "0123456789abcdef";
    append("\\u00");
    m_bytes.append(kHex[(character >> 4) & 0xF]);
    m_bytes.append(kHex[character & 0xF]);
}

} // namespace kecan
