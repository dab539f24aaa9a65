#pragma once

#include "core/base/day.h"
#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace kecan {
class EventStore;
}

namespace kecan::ui {

/// Copies of a store in a folder beside it, one a day, the last ten kept. Files of other names
/// there are left alone.
class StoreBackups final
{
public:
    static constexpr int kKept = 10;

    /// Of the store at @p file, which need not have any yet.
    explicit StoreBackups(const QString& file);

    [[nodiscard]] QString folder() const { return m_folder; }
    /// The daily copies there are, the last one first, as paths.
    [[nodiscard]] QStringList all() const;
    /// Where the copy of @p day stands.
    [[nodiscard]] QString fileOf(Day day) const;
    /// Copies @p store as that of @p day in place of an earlier one, and forgets the oldest.
    /// @error Io, Storage; an earlier copy of the day stays then
    [[nodiscard]] Status make(EventStore& store, Day day) const;

private:
    QString m_folder;
    QString m_name; ///< of the store, without suffix
};

/// Writes a complete copy of @p store to @p file, replacing a file only when the copy is whole.
/// @error Io, Storage
Status copyStore(EventStore& store, const QString& file);

} // namespace kecan::ui
