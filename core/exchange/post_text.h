#pragma once

#include <QString>

namespace kecan::exchange {

/// "Phó Vụ trưởng, Vụ Đào tạo, bồi dưỡng cán bộ" taken apart.
struct PostText
{
    QString position;
    QString unit; ///< empty when it cannot be told

    bool operator==(const PostText&) const = default;
};

/// Takes a post and its unit out of one text: "Phó Vụ trưởng, Vụ A", "Phó Vụ trưởng Vụ A", "Phó Vụ
/// trưởng - Vụ A". Commas within the unit stay.
PostText splitPostText(const QString& text);

} // namespace kecan::exchange
