#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace kecan {

/// In what capacity a post is held; numbers are stored, only append.
enum class Capacity : std::uint8_t
{
    None = 0, ///< the event opens no holding
    Full = 1,
    Acting = 2,       ///< quyền
    InCharge = 3,     ///< phụ trách
    Concurrent = 4,   ///< kiêm nhiệm
    Seconded = 5,     ///< biệt phái: away, the home unit keeps the place
    FieldPosting = 6, ///< đi thực tế: away, post and headcount unchanged
};

/// Seconded or on a field posting: a holding beside the home post, which takes no seat.
constexpr bool isAwayPosting(Capacity capacity)
{
    return capacity == Capacity::Seconded || capacity == Capacity::FieldPosting;
}

QString code(Capacity value);
std::optional<Capacity> parseCapacity(QStringView text);
/// The title with the capacity as papers write it: "Quyền Vụ trưởng", "Vụ trưởng (phụ trách)",
/// "Trưởng ban (kiêm nhiệm)".
QString titleWithCapacity(const QString& title, Capacity capacity);

} // namespace kecan
