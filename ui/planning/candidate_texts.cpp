#include "ui/planning/candidate_texts.h"

#include "ui/findings/finding_texts.h"

#include <QStringList>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

QString CandidateTexts::met(const CandidateScore& score)
{
    return u"%1/%2"_s.arg(QString::number(score.met), QString::number(score.asked()));
}

QString CandidateTexts::against(const CandidateScore& score)
{
    QStringList parts;
    if (score.errors > 0) {
        parts += tr("%n not met", nullptr, score.errors);
    }
    if (score.warnings > 0) {
        parts += tr("%n to weigh", nullptr, score.warnings);
    }
    if (score.unknown > 0) {
        parts += tr("%n not recorded", nullptr, score.unknown);
    }
    return parts.isEmpty() ? u"–"_s : parts.join(u", "_s);
}

Tone CandidateTexts::tone(const CandidateScore& score)
{
    return score.errors > 0 ? Tone::Bad : score.warnings > 0 ? Tone::Warning : Tone::Muted;
}

QString CandidateTexts::reasons(const Findings& findings, const RuleBook& book)
{
    constexpr int kAgainstShown = kMostReasons - 1;
    QStringList against;
    QStringList met;
    for (const Finding& finding : findings) {
        const Rule* rule = book.rule(finding.ruleId);
        if (isOpen(finding)) {
            against += u"– %1 (%2)"_s.arg(FindingTexts::sentence(rule, finding),
                                          sourceText(finding.source, ruleLanguage()));
        } else if (rule) {
            met += inLanguage(rule->title);
        }
    }
    const auto hidden = static_cast<int>(against.size()) - kAgainstShown;
    if (hidden > 0) {
        against.resize(kAgainstShown - 1);
        against += tr("– and %n more", nullptr, hidden + 1);
    }
    QStringList lines = against.isEmpty() ? QStringList(tr("Nothing against.")) : against;
    if (!met.isEmpty()) {
        lines += tr("For: %1").arg(met.join(u"; "_s));
    }
    return lines.join(u'\n');
}

} // namespace kecan::ui
