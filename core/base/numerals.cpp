#include "core/base/numerals.h"

#include <array>

namespace kecan {

QString romanNumeral(int number)
{
    struct Figure
    {
        int value;
        QLatin1StringView text;
    };
    using namespace Qt::Literals::StringLiterals;
    static constexpr std::array<Figure, 13> kFigures = {{
        {1000, "M"_L1},
        {900, "CM"_L1},
        {500, "D"_L1},
        {400, "CD"_L1},
        {100, "C"_L1},
        {90, "XC"_L1},
        {50, "L"_L1},
        {40, "XL"_L1},
        {10, "X"_L1},
        {9, "IX"_L1},
        {5, "V"_L1},
        {4, "IV"_L1},
        {1, "I"_L1},
    }};
    constexpr int kLargest = 3999;
    if (number < 1 || number > kLargest) {
        return QString::number(number);
    }
    QString roman;
    for (const Figure& figure : kFigures) {
        for (; number >= figure.value; number -= figure.value) {
            roman += figure.text;
        }
    }
    return roman;
}

int roundedTenths(std::int64_t part, std::int64_t whole)
{
    Q_ASSERT(part >= 0 && whole > 0);
    constexpr std::int64_t kTen = 10;
    return static_cast<int>((2 * kTen * part + whole) / (2 * whole));
}

int shareInTenths(int part, int whole)
{
    constexpr std::int64_t kPercent = 100;
    return whole > 0 ? roundedTenths(kPercent * part, whole) : 0;
}

QString decimalText(int tenths)
{
    constexpr int kTen = 10;
    return QStringLiteral("%1,%2").arg(tenths / kTen).arg(tenths % kTen);
}

QString percentText(int part, int whole)
{
    Q_ASSERT(part >= 0 && whole >= 0);
    return whole > 0 ? decimalText(shareInTenths(part, whole)) + QLatin1Char('%')
                     : QStringLiteral("0%");
}

} // namespace kecan
