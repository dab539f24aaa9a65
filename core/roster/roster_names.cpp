#include "core/roster/roster_names.h"

#include "core/base/text_normal.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace kecan {

/// A name with all that says where it stands.
struct RosterNames::Named
{
    QByteArray key;
    NameSpan span;
    const CadreProfile* profile;

    [[nodiscard]] bool operator<(const Named& other) const
    {
        return std::tie(key, span.cadre, span.from) <
               std::tie(other.key, other.span.cadre, other.span.from);
    }
};

/// What an act does to the names.
struct RosterNames::Changes
{
    std::vector<std::pair<RosterRow, std::uint32_t>> versions; ///< of rows that stay
    std::vector<RosterRow> gone;
    std::vector<Named> added;
    std::vector<RosterRow> newRows;   ///< by row
    std::vector<RosterRow> addedRows; ///< of what is added
};

namespace {

const CadreProfile& profileOf(const DerivedHistory& derived, const NameSpan& span)
{
    return derived.cadre(span.cadre)->versions[span.version].profile;
}

bool sameName(const CadreProfile& a, const CadreProfile& b)
{
    return a.code == b.code && a.name == b.name;
}

} // namespace

RosterNames::RosterNames(const DerivedHistory& derived)
{
    std::vector<Named> names;
    for (const auto& partition : derived.partitions) {
        for (const CadreRecord& record : partition->cadres) {
            for (Named& named : namesOf(record)) {
                names.push_back(std::move(named));
            }
        }
    }
    std::sort(names.begin(), names.end());
    m_spans.reserve(names.size());
    for (std::size_t row = 0; row < names.size(); ++row) {
        m_spans.push_back(names[row].span);
        indexWords(names[row].profile->name, static_cast<RosterRow>(row));
    }
    m_words.settle(m_spans.size());
    m_initials.settle(m_spans.size());
    linkRows();
    sortCodes(derived);
}

std::vector<RosterNames::Named> RosterNames::namesOf(const CadreRecord& record)
{
    // The first profile also counts on the days before it.
    std::vector<Named> names;
    for (std::size_t version = 0; version < record.versions.size(); ++version) {
        const auto& [from, profile] = record.versions[version];
        if (!names.empty() && sameName(*names.back().profile, profile)) {
            continue;
        }
        std::int32_t begin = std::numeric_limits<std::int32_t>::min();
        if (!names.empty()) {
            begin = from.julianDay();
            names.back().span.until = begin;
        }
        names.push_back(
            {profile.name.sortKey(),
             {record.id, begin, Day::endless().julianDay(), static_cast<std::uint32_t>(version)},
             &profile});
    }
    return names;
}

void RosterNames::indexWords(const PersonName& name, RosterRow row)
{
    const auto words = m_words.wordsOf(name.full());
    m_words.insert(words, row);
    QString initials;
    for (const PhraseIndex::Word* word : words) {
        if (!word->initial.isNull()) {
            initials += word->initial;
        }
    }
    m_initials.insert(m_initials.idOf(initials), row);
}

void RosterNames::linkRows()
{
    m_first.clear();
    m_others.assign(m_spans.size(), kNoRow);
    for (std::size_t row = m_spans.size(); row-- > 0;) {
        const auto cadre = static_cast<std::size_t>(m_spans[row].cadre.value());
        if (cadre >= m_first.size()) {
            m_first.resize(std::max(cadre + 1, m_spans.size() + 1), kNoRow);
        }
        m_others[row] = m_first[cadre];
        m_first[cadre] = static_cast<RosterRow>(row);
    }
}

std::optional<RosterRow> RosterNames::rowOn(CadreId cadre, Day day) const
{
    const auto index = static_cast<std::size_t>(cadre.value());
    RosterRow row = index < m_first.size() ? m_first[index] : kNoRow;
    while (row != kNoRow && !m_spans[row].holdsOn(day)) {
        row = m_others[row];
    }
    return row == kNoRow ? std::nullopt : std::optional(row);
}

std::vector<RosterRow> RosterNames::rowsOf(CadreId cadre) const
{
    std::vector<RosterRow> rows;
    const auto index = static_cast<std::size_t>(cadre.value());
    for (RosterRow row = index < m_first.size() ? m_first[index] : kNoRow; row != kNoRow;
         row = m_others[row]) {
        rows.push_back(row);
    }
    std::sort(rows.begin(), rows.end(), [this](RosterRow a, RosterRow b) {
        return m_spans[a].from < m_spans[b].from;
    });
    return rows;
}

void RosterNames::sortCodes(const DerivedHistory& derived)
{
    std::vector<std::pair<QString, RosterRow>> codes;
    codes.reserve(m_spans.size());
    // Person by person, not by name: codes are nearly always given out in the order of
    // registration, and so come sorted.
    for (const RosterRow first : m_first) {
        for (RosterRow row = first; row != kNoRow; row = m_others[row]) {
            codes.emplace_back(searchFold(profileOf(derived, m_spans[row]).code), row);
        }
    }
    if (!std::is_sorted(codes.begin(), codes.end())) {
        std::sort(codes.begin(), codes.end());
    }
    m_byCode.resize(codes.size());
    std::transform(
        codes.begin(), codes.end(), m_byCode.begin(), [](const auto& code) { return code.second; });
}

RowSet RosterNames::withCode(const DerivedHistory& derived, QStringView prefix) const
{
    RowSet rows(m_spans.size());
    const auto codeOf = [&](RosterRow row) {
        return searchFold(profileOf(derived, m_spans[row]).code);
    };
    const auto first = std::lower_bound(
        m_byCode.begin(), m_byCode.end(), prefix, [&](RosterRow row, QStringView wanted) {
            return QStringView(codeOf(row)) < wanted;
        });
    const auto last = std::partition_point(
        first, m_byCode.end(), [&](RosterRow row) { return codeOf(row).startsWith(prefix); });
    std::for_each(first, last, [&](RosterRow row) { rows.insert(row); });
    return rows;
}

bool RosterNames::update(const DerivedHistory& before,
                         const DerivedHistory& now,
                         std::span<const CadreId> cadres)
{
    Changes changes;
    for (const CadreId cadre : cadres) {
        collectChanges(cadre, before, now, changes);
    }
    const bool renumbers = !changes.added.empty() || !changes.gone.empty();
    if (renumbers) {
        insertSorted(before, now, changes);
    } else {
        for (const auto& [row, version] : changes.versions) {
            m_spans[row].version = version;
        }
    }
    return renumbers;
}

void RosterNames::collectChanges(CadreId cadre,
                                 const DerivedHistory& before,
                                 const DerivedHistory& now,
                                 Changes& changes) const
{
    const CadreRecord* record = now.cadre(cadre);
    std::vector<Named> names = record ? namesOf(*record) : std::vector<Named>();
    const std::vector<RosterRow> rows = rowsOf(cadre);
    const auto isSame = [&](RosterRow row, const Named& named) {
        const NameSpan& span = m_spans[row];
        return span.from == named.span.from && span.until == named.span.until &&
               sameName(profileOf(before, span), *named.profile);
    };
    if (std::equal(rows.begin(), rows.end(), names.begin(), names.end(), isSame)) {
        for (std::size_t i = 0; i < rows.size(); ++i) {
            changes.versions.emplace_back(rows[i], names[i].span.version);
        }
        return;
    }
    changes.gone.insert(changes.gone.end(), rows.begin(), rows.end());
    std::move(names.begin(), names.end(), std::back_inserter(changes.added));
}

void RosterNames::insertSorted(const DerivedHistory& before,
                               const DerivedHistory& now,
                               Changes& changes)
{
    std::sort(changes.added.begin(), changes.added.end());
    std::vector<std::size_t> places;
    for (const Named& named : changes.added) {
        const auto place =
            std::partition_point(m_spans.begin(), m_spans.end(), [&](const NameSpan& span) {
                const CadreProfile& profile = profileOf(before, span);
                return Named{profile.name.sortKey(), span, &profile} < named;
            });
        places.push_back(static_cast<std::size_t>(place - m_spans.begin()));
    }
    for (const auto& [row, version] : changes.versions) {
        m_spans[row].version = version;
    }

    changes.newRows.assign(m_spans.size(), 0);
    for (const RosterRow row : changes.gone) {
        changes.newRows[row] = kNoRow;
    }
    std::vector<NameSpan> spans;
    spans.reserve(m_spans.size() + changes.added.size());
    std::size_t old = 0;
    const auto keepUntil = [&](std::size_t end) {
        for (; old < end; ++old) {
            if (changes.newRows[old] != kNoRow) {
                changes.newRows[old] = static_cast<RosterRow>(spans.size());
                spans.push_back(m_spans[old]);
            }
        }
    };
    for (std::size_t i = 0; i < places.size(); ++i) {
        keepUntil(places[i]);
        changes.addedRows.push_back(static_cast<RosterRow>(spans.size()));
        spans.push_back(changes.added[i].span);
    }
    keepUntil(m_spans.size());
    m_spans = std::move(spans);

    m_words.renumber(changes.newRows);
    m_initials.renumber(changes.newRows);
    for (std::size_t i = 0; i < changes.added.size(); ++i) {
        indexWords(changes.added[i].profile->name, changes.addedRows[i]);
    }
    m_words.settle(m_spans.size());
    m_initials.settle(m_spans.size());
    linkRows();
    renumberCodes(now, changes);
}

void RosterNames::renumberCodes(const DerivedHistory& now, const Changes& changes)
{
    std::erase_if(m_byCode, [&](RosterRow row) { return changes.newRows[row] == kNoRow; });
    for (RosterRow& row : m_byCode) {
        row = changes.newRows[row];
    }
    for (std::size_t i = 0; i < changes.added.size(); ++i) {
        const auto wanted =
            std::pair(searchFold(changes.added[i].profile->code), changes.addedRows[i]);
        const auto place =
            std::partition_point(m_byCode.begin(), m_byCode.end(), [&](RosterRow row) {
                return std::pair(searchFold(profileOf(now, m_spans[row]).code), row) < wanted;
            });
        m_byCode.insert(place, changes.addedRows[i]);
    }
}

} // namespace kecan
