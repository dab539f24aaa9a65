#pragma once

#include "core/history/snapshot.h"
#include "core/roster/roster_table.h"
#include "ui/search/subject_hit.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace kecan::ui {

/// What is looked for.
struct SubjectQuery
{
    QString text;
    SubjectKinds kinds = {};
    std::size_t most = 12; ///< of each kind
    /// Which of what is found may be shown; all when not given.
    std::function<bool(const Subject&)> accepts = {};
};

/// Finds people (also by former and other names and by the code), units (also by former names),
/// posts (by title and unit), plans and documents (by number) on a day. Every word typed is the
/// beginning of a word of the thing, in any order; đ = d, case and tone placement do not matter.
/// What it needs of a kind is made when first asked for and kept while the day and the store are
/// the same. @thread GUI
class SubjectSearch
{
public:
    SubjectSearch();
    ~SubjectSearch();
    SubjectSearch(const SubjectSearch&) = delete;
    SubjectSearch& operator=(const SubjectSearch&) = delete;

    /// The office that is searched from now on; not null. @cost nothing for the one it has
    void show(std::shared_ptr<const Snapshot> office);
    [[nodiscard]] const Snapshot& office() const { return *m_office; }

    /// Makes everything find() needs, for when nobody waits for an answer yet.
    void prepare();

    /// The best first: what is called so, what begins so, what has the words; of equals those with
    /// the marks typed; then former names, and last what is not of the day. For an empty text the
    /// first of each kind in their order. show() comes before. @cost a few passes over one bit for
    /// every person, and over the texts of units, posts, plans and documents
    [[nodiscard]] std::vector<SubjectHit> find(const SubjectQuery& query);

private:
    struct Typed;
    struct Found;
    struct Entry;

    void findPeople(const Typed& typed, const SubjectQuery& query, std::vector<Found>& found);
    void findPeopleByOtherNames(const Typed& typed,
                                const SubjectQuery& query,
                                std::vector<Found>& found);
    void findEntries(const std::vector<Entry>& entries,
                     SubjectKind kind,
                     const Typed& typed,
                     const SubjectQuery& query,
                     std::vector<Found>& found) const;
    RosterTable& people();
    const std::vector<Entry>& otherNames();
    const std::vector<Entry>& units();
    const std::vector<Entry>& posts();
    const std::vector<Entry>& plans();
    const std::vector<Entry>& documents();
    [[nodiscard]] std::vector<UnitId> unitsInOrder() const;

    std::shared_ptr<const Snapshot> m_office;
    std::unique_ptr<RosterTable> m_people;
    // Empty when they have to be made.
    std::unique_ptr<std::vector<Entry>> m_otherNames;
    std::unique_ptr<std::vector<Entry>> m_units;
    std::unique_ptr<std::vector<Entry>> m_posts;
    std::unique_ptr<std::vector<Entry>> m_plans;
    std::unique_ptr<std::vector<Entry>> m_documents;
};

} // namespace kecan::ui
