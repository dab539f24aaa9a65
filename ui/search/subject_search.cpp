#include "ui/search/subject_search.h"

#include "core/base/text_normal.h"
#include "core/roster/roster_search.h"
#include "core/roster/row_list.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

// Added to the hitRank() of a name, or in its place.
constexpr int kByPost = 3;
constexpr int kOtherMarks = 4;
constexpr int kOtherName = 8;

} // namespace

/// The text typed in the forms it is compared in.
struct SubjectSearch::Typed
{
    explicit Typed(const QString& text)
        : folded(searchFold(text))
        , words(folded.split(u' ', Qt::SkipEmptyParts))
        , marked(toneFold(text).split(u' ', Qt::SkipEmptyParts))
    {
        marked.removeIf([](const QString& word) { return word == searchFold(word); });
    }

    QString folded;
    QStringList words;
    QStringList marked; ///< only those typed with marks
};

struct SubjectSearch::Found
{
    int rank = 0;
    SubjectKind kind = SubjectKind::Person;
    Subject subject;
    QString otherName = {}; ///< the one it was found by
};

/// A text by which something is found.
struct SubjectSearch::Entry
{
    Entry(Subject thing, const QString& name, const QString& rest, bool isOfTheDay = true)
        : subject(thing)
        , title(name)
        , text(rest.isEmpty() ? name : name + u' ' + rest)
        , folded(searchFold(text))
        , ofTheDay(isOfTheDay)
    {
    }

    Subject subject;
    QString title;
    QString text;   ///< title, and what else it is found by
    QString folded; ///< searchFold() of the text
    bool ofTheDay;
    bool isOtherName = false;

    [[nodiscard]] bool hasMarks(const QStringList& marked) const
    {
        // Few texts are ever asked for their marks; what was worked out once is kept.
        if (m_toneFolded.isNull()) {
            m_toneFolded = toneFold(text);
        }
        return matchesWords(m_toneFolded, marked);
    }

private:
    mutable QString m_toneFolded;
};

SubjectSearch::SubjectSearch() = default;
SubjectSearch::~SubjectSearch() = default;

void SubjectSearch::show(std::shared_ptr<const Snapshot> office)
{
    Q_ASSERT(office);
    const std::shared_ptr<const Snapshot> before = std::exchange(m_office, std::move(office));
    if (before == m_office) {
        return;
    }
    const bool sameHistory = before && &before->derived() == &m_office->derived();
    const bool sameStructure =
        before && before->derived().structure == m_office->derived().structure;
    if (!sameHistory) {
        m_otherNames.reset();
        m_plans.reset();
    }
    if (!sameStructure) {
        m_documents.reset();
    }
    if (!sameStructure || before->day() != m_office->day()) {
        m_units.reset();
        m_posts.reset();
    }
}

void SubjectSearch::prepare()
{
    // Made by asking for them.
    static_cast<void>(people().postWords());
    otherNames();
    units();
    posts();
    plans();
    documents();
}

std::vector<SubjectHit> SubjectSearch::find(const SubjectQuery& query)
{
    const Typed typed(query.text);
    std::vector<Found> found;
    if (query.kinds.testFlag(SubjectKind::Person)) {
        findPeople(typed, query, found);
    }
    if (query.kinds.testFlag(SubjectKind::Unit)) {
        findEntries(units(), SubjectKind::Unit, typed, query, found);
    }
    if (query.kinds.testFlag(SubjectKind::Post)) {
        findEntries(posts(), SubjectKind::Post, typed, query, found);
    }
    if (query.kinds.testFlag(SubjectKind::Plan)) {
        findEntries(plans(), SubjectKind::Plan, typed, query, found);
    }
    if (query.kinds.testFlag(SubjectKind::Document)) {
        findEntries(documents(), SubjectKind::Document, typed, query, found);
    }
    std::ranges::stable_sort(found, {}, &Found::rank);
    std::vector<SubjectHit> hits;
    hits.reserve(found.size());
    for (const Found& one : found) {
        if (std::optional<SubjectHit> hit = SubjectTexts::describe(*m_office, one.subject)) {
            if (!one.otherName.isEmpty() && one.otherName != hit->title) {
                hit->detail = SubjectTexts::otherName(one.otherName) + u" · "_s + hit->detail;
            }
            hit->rank = one.rank;
            hits.push_back(std::move(*hit));
        }
    }
    return hits;
}

void SubjectSearch::findPeople(const Typed& typed,
                               const SubjectQuery& query,
                               std::vector<Found>& found)
{
    const RosterTable& table = people();
    const std::size_t most = found.size() + query.most;
    const bool marked = !typed.marked.isEmpty();
    const auto take = [&](RowSet set, int rank, bool byName) {
        const RowList rows(std::vector<RowSet>{std::move(set)});
        for (std::size_t place = 0; place < rows.size() && found.size() < most; ++place) {
            const CadreId cadre = table.cadre(rows[place]);
            if (!query.accepts || query.accepts(cadre)) {
                const int name =
                    byName ? hitRank(table.profile(rows[place]).name.folded(), typed.folded)
                           : kByPost;
                found.push_back({rank + name, SubjectKind::Person, cadre});
            }
        }
    };
    const std::vector<RowSet> sets = findRows(table, query.text);
    for (const bool serving : {true, false}) {
        for (std::size_t i = 0; i < sets.size(); ++i) {
            RowSet rows = sets[i];
            if (serving) {
                rows &= table.serving();
            } else {
                rows -= table.serving();
            }
            take(std::move(rows),
                 (serving ? 0 : kNotNow) + (marked && i % 2 == 1 ? kOtherMarks : 0),
                 i < (marked ? 2U : 1U));
        }
    }
    if (!typed.words.isEmpty()) {
        findPeopleByOtherNames(typed, query, found);
    }
}

void SubjectSearch::findPeopleByOtherNames(const Typed& typed,
                                           const SubjectQuery& query,
                                           std::vector<Found>& found)
{
    const RosterTable& table = people();
    std::set<CadreId> seen;
    for (const Found& one : found) {
        seen.insert(std::get<CadreId>(one.subject));
    }
    std::size_t most = query.most;
    int otherMarks = 0;
    for (RowSet& set : findOtherNames(table, query.text)) {
        const RowList rows(std::vector<RowSet>{std::move(set)});
        for (std::size_t place = 0; place < rows.size() && most > 0; ++place) {
            const NameSpan& span = table.names().span(rows[place]);
            if ((query.accepts && !query.accepts(span.cadre)) || !seen.insert(span.cadre).second) {
                continue;
            }
            const CadreRecord* record = m_office->derived().cadre(span.cadre);
            const QString name = record->versions[span.version].profile.name.full();
            const int day = table.rowOf(span.cadre) ? 0 : kNotNow;
            found.push_back({kOtherName + otherMarks + day, SubjectKind::Person, span.cadre, name});
            --most;
        }
        otherMarks = kOtherMarks;
    }
    std::vector<Found> byAlias;
    findEntries(otherNames(), SubjectKind::Person, typed, query, byAlias);
    std::ranges::copy_if(byAlias, std::back_inserter(found), [&seen](const Found& one) {
        return seen.insert(std::get<CadreId>(one.subject)).second;
    });
}

void SubjectSearch::findEntries(const std::vector<Entry>& entries,
                                SubjectKind kind,
                                const Typed& typed,
                                const SubjectQuery& query,
                                std::vector<Found>& found) const
{
    std::vector<std::pair<int, const Entry*>> ranked;
    for (const Entry& entry : entries) {
        if (!matchesWords(entry.folded, typed.words) ||
            (typed.words.isEmpty() && entry.isOtherName) ||
            (query.accepts && !query.accepts(entry.subject))) {
            continue;
        }
        const bool calledSo = entry.folded.startsWith(typed.folded) &&
                              searchFold(entry.title).size() == typed.folded.size();
        int rank = calledSo ? 0 : hitRank(entry.folded, typed.folded);
        if (!typed.marked.isEmpty() && !entry.hasMarks(typed.marked)) {
            rank += kOtherMarks;
        }
        rank += (entry.isOtherName ? kOtherName : 0) + (entry.ofTheDay ? 0 : kNotNow);
        ranked.emplace_back(rank, &entry);
    }
    std::ranges::stable_sort(ranked, {}, &std::pair<int, const Entry*>::first);
    std::vector<Subject> seen;
    for (const auto& [rank, entry] : ranked) {
        if (seen.size() == query.most) {
            break;
        }
        if (std::ranges::find(seen, entry->subject) == seen.end()) {
            seen.push_back(entry->subject);
            found.push_back(
                {rank, kind, entry->subject, entry->isOtherName ? entry->title : QString()});
        }
    }
}

RosterTable& SubjectSearch::people()
{
    if (!m_people) {
        m_people = std::make_unique<RosterTable>(m_office);
    } else {
        m_people->show(m_office);
    }
    return *m_people;
}

const std::vector<SubjectSearch::Entry>& SubjectSearch::otherNames()
{
    if (!m_otherNames) {
        m_otherNames = std::make_unique<std::vector<Entry>>();
        for (const auto& partition : m_office->derived().partitions) {
            for (const CadreRecord& record : partition->cadres) {
                const QString& names = record.versions.back().profile.otherNames;
                if (!names.isEmpty()) {
                    m_otherNames->emplace_back(record.id, names, QString());
                    m_otherNames->back().isOtherName = true;
                }
            }
        }
    }
    return *m_otherNames;
}

std::vector<UnitId> SubjectSearch::unitsInOrder() const
{
    std::vector<UnitId> units;
    for (const UnitId top : m_office->childUnits({})) {
        std::ranges::copy(m_office->subtree(top), std::back_inserter(units));
    }
    for (const auto& record : m_office->derived().structure->units) {
        if (record && !record->on(m_office->day())) {
            units.push_back(record->id);
        }
    }
    return units;
}

const std::vector<SubjectSearch::Entry>& SubjectSearch::units()
{
    if (m_units) {
        return *m_units;
    }
    m_units = std::make_unique<std::vector<Entry>>();
    for (const UnitId id : unitsInOrder()) {
        const UnitRecord& record = *m_office->derived().structure->unit(id);
        const UnitProfile* present = profileNear(record, m_office->day());
        if (!present) {
            continue;
        }
        const bool ofTheDay = record.on(m_office->day());
        m_units->emplace_back(
            id, present->name, present->shortName + u' ' + present->code, ofTheDay);
        QStringList others;
        for (const Version<UnitProfile>& version : record.versions) {
            const QString& name = version.profile.name;
            if (name != present->name && !others.contains(name)) {
                others += name;
                m_units->emplace_back(id, name, version.profile.shortName, ofTheDay);
                m_units->back().isOtherName = true;
            }
        }
    }
    return *m_units;
}

const std::vector<SubjectSearch::Entry>& SubjectSearch::posts()
{
    if (m_posts) {
        return *m_posts;
    }
    m_posts = std::make_unique<std::vector<Entry>>();
    const auto add = [this](PositionId id, const QString& unit, bool ofTheDay) {
        const PositionRecord& record = *m_office->derived().structure->position(id);
        if (const PositionProfile* profile = profileNear(record, m_office->day())) {
            m_posts->emplace_back(id, profile->title, unit + u' ' + profile->code, ofTheDay);
        }
    };
    for (const UnitId unit : unitsInOrder()) {
        const QString path = m_office->unit(unit) ? m_office->unitPathText(unit) : QString();
        for (const PositionId id : m_office->positionsOf(unit)) {
            add(id, path, true);
        }
    }
    for (const auto& record : m_office->derived().structure->positions) {
        const PositionProfile* profile = record && !record->on(m_office->day())
                                             ? profileNear(*record, m_office->day())
                                             : nullptr;
        if (profile) {
            const UnitRecord* unit = m_office->derived().structure->unit(profile->unit);
            const UnitProfile* named = unit ? profileNear(*unit, m_office->day()) : nullptr;
            add(record->id, named ? named->name : QString(), false);
        }
    }
    return *m_posts;
}

const std::vector<SubjectSearch::Entry>& SubjectSearch::plans()
{
    if (!m_plans) {
        m_plans = std::make_unique<std::vector<Entry>>();
        for (const auto& [id, plan] : m_office->derived().plans) {
            const TermRecord* term = m_office->derived().structure->term(plan->profile.term);
            const QString& name =
                plan->profile.title.isEmpty() ? plan->profile.code : plan->profile.title;
            m_plans->emplace_back(
                id, name, plan->profile.code + u' ' + (term ? term->profile.name : QString()));
        }
    }
    return *m_plans;
}

const std::vector<SubjectSearch::Entry>& SubjectSearch::documents()
{
    if (!m_documents) {
        m_documents = std::make_unique<std::vector<Entry>>();
        // The last ones first: they are asked for most.
        const auto& records = m_office->derived().structure->documents;
        for (auto record = records.rbegin(); record != records.rend(); ++record) {
            if (*record) {
                m_documents->emplace_back((*record)->id, (*record)->document.number, QString());
            }
        }
    }
    return *m_documents;
}

} // namespace kecan::ui
