#include "core/model/capacity.h"

#include "core/model/word_list.h"

#include <array>

namespace kecan {

namespace {

constexpr std::array kWords = {
    Word<Capacity>{Capacity::Full, u"full"},
    Word<Capacity>{Capacity::Acting, u"acting"},
    Word<Capacity>{Capacity::InCharge, u"in-charge"},
    Word<Capacity>{Capacity::Concurrent, u"concurrent"},
    Word<Capacity>{Capacity::Seconded, u"seconded"},
    Word<Capacity>{Capacity::FieldPosting, u"field-posting"},
};

} // namespace

QString code(Capacity value)
{
    return wordOf<Capacity>(kWords, value);
}

std::optional<Capacity> parseCapacity(QStringView text)
{
    return valueOf<Capacity>(kWords, text);
}

QString titleWithCapacity(const QString& title, Capacity capacity)
{
    switch (capacity) {
    case Capacity::Acting:
        return QStringLiteral("Quyền %1").arg(title);
    case Capacity::InCharge:
        return QStringLiteral("%1 (phụ trách)").arg(title);
    case Capacity::Concurrent:
        return QStringLiteral("%1 (kiêm nhiệm)").arg(title);
    case Capacity::Seconded:
        return QStringLiteral("%1 (biệt phái)").arg(title);
    case Capacity::FieldPosting:
        return QStringLiteral("%1 (đi thực tế)").arg(title);
    case Capacity::None:
    case Capacity::Full:
        break;
    }
    return title;
}

} // namespace kecan
