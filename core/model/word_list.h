#pragma once

#include <QString>
#include <QStringView>

#include <optional>
#include <span>

namespace kecan {

/// A value of an enumeration and its stable English word.
template <class List>
struct Word
{
    List value;
    const char16_t* code;
};

template <class List>
QString wordOf(std::span<const Word<List>> words, List value)
{
    for (const Word<List>& word : words) {
        if (word.value == value) {
            return QString::fromUtf16(word.code);
        }
    }
    return QStringLiteral("none");
}

template <class List>
std::optional<List> valueOf(std::span<const Word<List>> words, QStringView code)
{
    for (const Word<List>& word : words) {
        if (code == QStringView(word.code)) {
            return word.value;
        }
    }
    return std::nullopt;
}

} // namespace kecan
