#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace kecan::ui {

/// The columns of a table in their order, as the user arranged them.
struct ColumnLayout
{
    struct Column
    {
        QString key; ///< ColumnSpec::key
        int width;   ///< @unit hundredths of an average letter, so that it grows with the text
        bool isShown;

        bool operator==(const Column&) const = default;
    };
    std::vector<Column> columns;

    bool operator==(const ColumnLayout&) const = default;

    [[nodiscard]] QByteArray toText() const;
    /// Nothing when @p text is not of this kind.
    static std::optional<ColumnLayout> fromText(const QByteArray& text);
};

} // namespace kecan::ui
