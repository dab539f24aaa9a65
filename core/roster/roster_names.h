#pragma once

#include "core/history/derived_history.h"
#include "core/roster/phrase_index.h"

#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace kecan {

/// A name a person has, or had, with the code of that time: days [from, until) of the person's
/// profile, and the first version of it.
struct NameSpan
{
    CadreId cadre;
    std::int32_t from;
    std::int32_t until;
    std::uint32_t version;

    [[nodiscard]] bool holdsOn(Day day) const
    {
        return from <= day.julianDay() && day.julianDay() < until;
    }
};

/// Every name of everyone in the Vietnamese order of names, and the words to find them by. What
/// does not depend on the day: a row is a name, and whoever was renamed has several.
class RosterNames
{
public:
    /// @cost sorts all names
    explicit RosterNames(const DerivedHistory& derived);

    /// Takes over the names of @p cadres as they are in @p now; the rows are those of @p before.
    /// True when rows were renumbered. @cost like a look at every row when a name is new or
    /// changed, else nothing
    bool update(const DerivedHistory& before,
                const DerivedHistory& now,
                std::span<const CadreId> cadres);

    [[nodiscard]] std::size_t size() const { return m_spans.size(); }
    [[nodiscard]] const NameSpan& span(RosterRow row) const { return m_spans[row]; }
    /// The row of a person's name on a day.
    [[nodiscard]] std::optional<RosterRow> rowOn(CadreId cadre, Day day) const;

    [[nodiscard]] const PhraseIndex& words() const { return m_words; }
    /// "nvh" for Nguyễn Văn Hoà, as one word.
    [[nodiscard]] const WordIndex& initials() const { return m_initials; }
    /// Rows whose code begins with @p prefix, a searchFold() text.
    [[nodiscard]] RowSet withCode(const DerivedHistory& derived, QStringView prefix) const;

private:
    struct Named;
    struct Changes;

    static std::vector<Named> namesOf(const CadreRecord& record);
    [[nodiscard]] std::vector<RosterRow> rowsOf(CadreId cadre) const;
    void collectChanges(CadreId cadre,
                        const DerivedHistory& before,
                        const DerivedHistory& now,
                        Changes& changes) const;
    void insertSorted(const DerivedHistory& before, const DerivedHistory& now, Changes& changes);
    void renumberCodes(const DerivedHistory& now, const Changes& changes);
    void indexWords(const PersonName& name, RosterRow row);
    void sortCodes(const DerivedHistory& derived);
    void linkRows();

    std::vector<NameSpan> m_spans;   ///< by row
    std::vector<RosterRow> m_first;  ///< by cadre id: one row of the person
    std::vector<RosterRow> m_others; ///< by row: the next row of the same person
    std::vector<RosterRow> m_byCode;
    PhraseIndex m_words;
    WordIndex m_initials;
};

} // namespace kecan
