#include "ui/findings/finding_changes.h"

#include "core/rules/judge.h"
#include "ui/findings/finding_texts.h"
#include "ui/shell/view_context.h"

#include <map>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

QStringList
FindingChanges::linesOf(const ViewContext& context, const History& after, CadreId cadre, Day day)
{
    const std::shared_ptr<const Snapshot> office = context.workspace()->snapshot(day);
    const Snapshot later(after.derived(), day);
    std::map<QString, Outcome> before;
    for (const Finding& finding :
         Judge(office->derived(), context.ruleBook()).ofCadre(*office, cadre)) {
        before.emplace(findingKey(finding), finding.outcome);
    }
    QStringList lines;
    for (const Finding& finding :
         Judge(*after.derived(), context.ruleBook()).ofCadre(later, cadre)) {
        // What was not asked before had nothing against it.
        const auto known = before.find(findingKey(finding));
        const Outcome was = known == before.end() ? Outcome::Met : known->second;
        if (was == finding.outcome) {
            continue;
        }
        const Rule* rule = context.ruleBook()->rule(finding.ruleId);
        const QString about =
            u"%1 (%2)"_s.arg(rule ? inLanguage(rule->title) : finding.ruleId,
                             FindingTexts::about(later, finding.subject, Subject(cadre)));
        switch (finding.outcome) {
        case Outcome::Met:
            lines << tr("Met then: %1").arg(about);
            break;
        case Outcome::Broken:
            lines << tr("No longer met: %1").arg(about);
            break;
        case Outcome::Unknown:
            lines << tr("Cannot be said then: %1").arg(about);
            break;
        }
    }
    return lines;
}

} // namespace kecan::ui
