#pragma once

#include "core/history/snapshot.h"
#include "core/rules/candidate_rules.h"
#include "core/rules/judge.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace kecan::ui {

/// One fact about several people, a text for each.
struct ComparedFact
{
    QString label;
    QStringList texts;

    [[nodiscard]] bool isDifferent() const;
    bool operator==(const ComparedFact&) const = default;
};

/// What tells people apart when they are thought of for the same post, in the present language.
class PeopleComparison final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::PeopleComparison)

public:
    /// Facts of @p people, who are known on the day of @p office, in the order of a sheet. With
    /// @p question also what the rules say of each for its post; its person does not matter.
    static std::vector<ComparedFact> of(const Snapshot& office,
                                        const Judge& judge,
                                        std::span<const CadreId> people,
                                        const std::optional<CandidateQuestion>& question);

private:
    static QString inPost(const Snapshot& office, CadreId cadre);
    static QString ratings(const Snapshot& office, CadreId cadre);
    static QString disciplines(const Snapshot& office, CadreId cadre);
    static QString retirement(const Snapshot& office, const RuleSet& rules, CadreId cadre);
    static QString plans(const Snapshot& office, CadreId cadre);
    static void addChecks(std::vector<ComparedFact>& facts,
                          const Snapshot& office,
                          const Judge& judge,
                          std::span<const CadreId> people,
                          CandidateQuestion question);
};

/// The names and facts as lines of cells between tabulators, the way a spreadsheet takes them.
QString comparisonAsText(const QStringList& names, const std::vector<ComparedFact>& facts);

} // namespace kecan::ui
