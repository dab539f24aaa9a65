#include "core/roster/roster_table.h"

#include "core/base/age.h"
#include "core/roster/post_words.h"

#include <QHash>

#include <algorithm>

namespace kecan {

namespace {

/// People who are in one of two histories and not, or not the same, in the other.
std::vector<CadreId> changedCadres(const DerivedHistory& before, const DerivedHistory& now)
{
    std::vector<CadreId> changed;
    const std::size_t count = std::max(before.partitions.size(), now.partitions.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = [i](const DerivedHistory& derived) {
            return i < derived.partitions.size() ? derived.partitions[i].get() : nullptr;
        };
        if (at(before) == at(now)) {
            continue;
        }
        for (const CadrePartition* partition : {at(before), at(now)}) {
            for (std::size_t j = 0; partition && j < partition->cadres.size(); ++j) {
                changed.push_back(partition->cadres[j].id);
            }
        }
    }
    std::sort(changed.begin(), changed.end());
    changed.erase(std::unique(changed.begin(), changed.end()), changed.end());
    return changed;
}

void rate(const CadreRecord& record, Day day, RosterFacts& facts)
{
    for (const EvaluationEntry& entry : record.evaluations) {
        // A year is graded at its end.
        if (Day::fromDate(QDate(entry.year, 12, 31)) <= day) {
            facts.ratedYear = static_cast<std::int16_t>(entry.year);
            facts.rating = static_cast<std::uint8_t>(entry.rating);
        }
    }
}

} // namespace

/// What filling rows of one day needs besides the rows.
struct RosterTable::Fill
{
    explicit Fill(Day day)
        : ages(day)
    {
    }

    bool isMinority(const CadreProfile& profile)
    {
        const auto known = minorities.constFind(profile.ethnicity);
        return known != minorities.constEnd()
                   ? *known
                   : *minorities.insert(profile.ethnicity, isEthnicMinority(profile));
    }

    AgesOnDay ages;
    QHash<QString, bool> minorities;
};

RosterTable::RosterTable(std::shared_ptr<const Snapshot> office)
    : m_office(std::move(office))
    , m_names(m_office->derived())
{
    fillAll();
}

RosterTable::RosterTable(RosterTable&&) noexcept = default;
RosterTable& RosterTable::operator=(RosterTable&&) noexcept = default;
RosterTable::~RosterTable() = default;

bool RosterTable::show(std::shared_ptr<const Snapshot> office)
{
    const std::shared_ptr<const Snapshot> before = std::exchange(m_office, std::move(office));
    const DerivedHistory& derived = m_office->derived();
    const bool sameHistory = &before->derived() == &derived;
    if (sameHistory && before->day() == day()) {
        return false;
    }
    m_hasPostWords = false;
    std::vector<CadreId> changed;
    bool renumbered = false;
    if (!sameHistory) {
        changed = changedCadres(before->derived(), derived);
        renumbered = m_names.update(before->derived(), derived, changed);
    }
    if (renumbered || before->day() != day() || before->derived().structure != derived.structure) {
        fillAll();
        return renumbered;
    }
    Fill fill(day());
    for (const CadreId cadre : changed) {
        if (const CadreRecord* record = derived.cadre(cadre)) {
            fillRow(*record, m_office->tenuresOf(cadre), fill);
        }
    }
    countPlans();
    return false;
}

std::optional<RosterRow> RosterTable::rowOf(CadreId cadre) const
{
    const std::optional<RosterRow> row = m_names.rowOn(cadre, day());
    return row && m_known.contains(*row) ? row : std::nullopt;
}

void RosterTable::fillAll()
{
    const DerivedHistory& derived = m_office->derived();
    if (!m_structure || !m_structure->isSameOn(derived.structure, day())) {
        m_structure = std::make_unique<const RosterStructure>(derived.structure, day());
    }
    m_known = RowSet(rowCount());
    m_serving = RowSet(rowCount());
    m_facts.assign(rowCount(), {});
    m_profiles.assign(rowCount(), nullptr);
    m_tenures.assign(rowCount(), nullptr);
    Fill fill(day());
    // People and holdings of the day both come by the person's number.
    const std::span<const Tenure* const> tenures = m_office->tenures();
    std::size_t first = 0;
    for (const auto& partition : derived.partitions) {
        for (const CadreRecord& record : partition->cadres) {
            std::size_t last = first;
            while (last < tenures.size() && tenures[last]->cadre == record.id) {
                ++last;
            }
            fillRow(record, tenures.subspan(first, last - first), fill);
            first = last;
        }
    }
    countPlans();
}

void RosterTable::fillRow(const CadreRecord& record,
                          std::span<const Tenure* const> tenures,
                          Fill& fill)
{
    const std::optional<RosterRow> found = m_names.rowOn(record.id, day());
    if (!found) {
        return;
    }
    const RosterRow row = *found;
    m_known.erase(row);
    m_serving.erase(row);
    m_facts[row] = {};
    m_profiles[row] = nullptr;
    m_tenures[row] = nullptr;
    if (record.versions.front().from > day() && tenures.empty()) {
        return;
    }
    m_known.insert(row);
    if (!tenures.empty() || isServing(record, m_office->derived().tenuresOf(record.id), day())) {
        m_serving.insert(row);
    }
    const CadreProfile& profile = record.on(day());
    m_profiles[row] = &profile;
    RosterFacts& facts = m_facts[row];
    facts.age = profile.birth ? static_cast<std::int16_t>(fill.ages.years(*profile.birth))
                              : RosterFacts::kAgeUnknown;
    facts.sex = profile.sex.value_or(Sex{});
    facts.degree = profile.professionalLevel;
    facts.theory = profile.theoryLevel;
    facts.grade = profile.grade;
    facts.isMinority = fill.isMinority(profile);
    const auto& joined =
        profile.partyProbationary ? profile.partyProbationary : profile.partyOfficial;
    facts.isPartyMember = joined && joined->earliest() <= day();
    rate(record, day(), facts);
    takePosts(row, tenures);
}

void RosterTable::takePosts(RosterRow row, std::span<const Tenure* const> tenures)
{
    RosterFacts& facts = m_facts[row];
    std::int64_t bestRank = 0;
    for (const Tenure* tenure : tenures) {
        if (isAwayPosting(tenure->capacity)) {
            facts.away = tenure->capacity;
            continue;
        }
        const RosterStructure::Post* post = m_structure->post(tenure->position);
        if (post && (!m_tenures[row] || post->rank > bestRank)) {
            bestRank = post->rank;
            m_tenures[row] = tenure;
            facts.unit = post->unit;
            facts.title = post->title;
            facts.capacity = tenure->capacity;
            facts.level = static_cast<std::uint8_t>(post->profile->level);
        }
    }
}

void RosterTable::countPlans()
{
    for (RosterFacts& facts : m_facts) {
        facts.plans = 0;
    }
    // Plans one after another, so that two entries of one plan count once.
    std::vector<std::uint16_t> lastPlan(rowCount());
    std::uint16_t number = 0;
    for (const auto& [id, plan] : m_office->derived().plans) {
        ++number;
        for (const NominationRecord& entry : plan->nominations) {
            const NominationStep* step = entry.on(day());
            const auto row = step && step->status == NominationStatus::Approved ? rowOf(entry.cadre)
                                                                                : std::nullopt;
            if (row && lastPlan[*row] != number) {
                lastPlan[*row] = number;
                ++m_facts[*row].plans;
            }
        }
    }
}

const PhraseIndex& RosterTable::postWords() const
{
    if (!m_hasPostWords) {
        indexPostWords(*this, m_postWords);
        m_hasPostWords = true;
    }
    return m_postWords;
}

} // namespace kecan
