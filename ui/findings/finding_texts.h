#pragma once

#include "core/history/snapshot.h"
#include "core/rules/finding.h"
#include "core/rules/rule_book.h"
#include "ui/shell/subject.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace kecan::ui {

/// What a finding comes to, the gravest first.
enum class FindingState
{
    Error,
    Warning,
    Hint,
    Unknown, ///< what the rule asks is not recorded
    Met,
};
inline constexpr int kFindingStates = 5;

FindingState stateOf(const Finding& finding);
/// A word of the rules in the language of the window.
RuleLanguage ruleLanguage();
QString inLanguage(const LocalText& text);

/// Findings in the words of a list, in the present language.
class FindingTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::FindingTexts)

public:
    static QString of(FindingState state);
    /// With what an exception makes of it: "Not met, accepted".
    static QString state(const Finding& finding);
    /// What an exception makes of it: "accepted"; empty without one.
    static QString acceptance(const Finding& finding);
    /// The exception recorded for it: "accepted: Party committee, 12-QĐ/ĐU, 05/01/2013, reason: …";
    /// empty without one.
    static QString exception(const DerivedHistory& derived, const Finding& finding);
    /// Name of the icon that goes with the word.
    static QString icon(FindingState state);
    static QString of(Confidence confidence);

    /// "Có 5 người, tối đa 3 người"; what is missing where it could not be measured.
    static QString sentence(const Rule* rule, const Finding& finding);
    /// A number of a rule with what it counts: "59 months", "Đại học".
    static QString amount(RuleUnit unit, int value);
    /// The same of what was measured; empty when nothing was.
    static QString measured(const Finding& finding);
    /// "at least 60 months"
    static QString limit(Comparison comparison, RuleUnit unit, int value);
    /// "met until 30/06/2019", "met from 01/03/2014"; empty when the facts give no such day.
    static QString change(const Finding& finding);
    /// "from 27/12/2021 to 07/10/2025"
    static QString period(const DateSpan& span);
    /// "27/12/2021 – 07/10/2025", for a column that says what it is
    static QString days(const DateSpan& span);
    /// What would close the gap of a broken or unknown rule, for whoever has to say it.
    static QString remedy(const Finding& finding);

    /// Who and what it is about, without @p home, on whose page it stands.
    static QString about(const Snapshot& office,
                         const FindingSubject& subject,
                         const std::optional<Subject>& home);
};

} // namespace kecan::ui
