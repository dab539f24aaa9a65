#pragma once

#include "core/rules/candidate_ranking.h"
#include "core/rules/rule_book.h"
#include "ui/table/table_model.h"

#include <QCoreApplication>
#include <QString>

namespace kecan::ui {

/// Words for what the rules come to for a candidacy, in the present language.
class CandidateTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::CandidateTexts)

public:
    /// Lines reasons() has at the most.
    static constexpr int kMostReasons = 5;

    /// "12/14"
    static QString met(const CandidateScore& score);
    /// "1 not met, 2 to weigh"; a dash when nothing speaks against.
    static QString against(const CandidateScore& score);
    static Tone tone(const CandidateScore& score);
    /// What speaks against, each with its source, and what for, in a few lines.
    static QString reasons(const Findings& findings, const RuleBook& book);
};

} // namespace kecan::ui
