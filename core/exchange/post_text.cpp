#include "core/exchange/post_text.h"

#include "core/base/text_normal.h"
#include "core/model/position.h"
#include "core/model/unit.h"

#include <algorithm>
#include <array>

namespace kecan::exchange {

namespace {

/// A known title, also with the capacity in which it is held.
bool isTitle(const QString& text)
{
    const QString folded = searchFold(text);
    const QString acting = QStringLiteral("quyen ");
    const QString inCharge = QStringLiteral(" phu trach");
    return titleTraits(folded).known ||
           (folded.startsWith(acting) && titleTraits(folded.mid(acting.size())).known) ||
           (folded.endsWith(inCharge) && titleTraits(folded.chopped(inCharge.size())).known);
}

/// Length of the longest title @p text begins with; 0 when it begins with none.
qsizetype titleLength(const QString& text)
{
    qsizetype at = text.size();
    while (at > 0 && !isTitle(text.left(at))) {
        at = text.lastIndexOf(u' ', at - 1);
    }
    return std::max<qsizetype>(at, 0);
}

/// "Vụ trưởng Vụ A" begins like a unit but is a post.
bool beginsUnit(const QString& text)
{
    return unitKindOfName(text) != UnitKind::Other && titleLength(text) == 0;
}

PostText splitAt(const QString& text, qsizetype position, qsizetype separator)
{
    return {.position = text.left(position).trimmed(),
            .unit = text.mid(position + separator).trimmed()};
}

} // namespace

PostText splitPostText(const QString& text)
{
    const QString clean = normalizedText(text);
    for (const QString& separator :
         std::array{QStringLiteral(","), QStringLiteral(" - "), QStringLiteral(";")}) {
        for (qsizetype at = clean.indexOf(separator); at > 0;
             at = clean.indexOf(separator, at + 1)) {
            const PostText parts = splitAt(clean, at, separator.size());
            if (beginsUnit(parts.unit)) {
                return parts;
            }
        }
    }
    // "Phó Vụ trưởng Vụ A" and "Chuyên viên, Bộ phận B".
    const qsizetype title = titleLength(clean);
    if (title > 0 && title < clean.size()) {
        return splitAt(clean, title, 1);
    }
    const qsizetype comma = clean.indexOf(u',');
    if (comma > 0 && isTitle(clean.left(comma))) {
        return splitAt(clean, comma, 1);
    }
    return {.position = clean, .unit = {}};
}

} // namespace kecan::exchange
