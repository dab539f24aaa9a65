#pragma once

#include "ui/planning/plan_filter.h"

#include <QCoreApplication>
#include <QString>

namespace kecan::ui {

/// Words of the planning page in the present language.
class PlanTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::PlanTexts)

public:
    static QString of(NominationStatus status);
    static QString of(WithdrawalReason reason);
    static QString of(NominationOrigin origin);
    static QString of(PlanState state);
    static QString of(const PlanPart& part, AgeBandEdges bands);
    /// The same where there is little room.
    static QString inShort(const PlanPart& part, AgeBandEdges bands);
    static QString of(PlanStatusChoice choice);
    /// Name of the icon that goes with the words.
    static QString icon(NominationStatus status);

    /// Everything about the state of an entry: day, reason, decision, remark.
    static QString statusTip(const PlanEntry& entry);
    /// "3 seats · 5 candidates · coefficient 1.7"
    static QString seatLine(const PlanPost& post);
    /// "Holder: …"; empty when nobody holds the post.
    static QString holderLine(const PlanPost& post);
    /// "1 vacant", "abolished 01/01/2012"; empty when there is nothing to note.
    static QString noteLine(const PlanPost& post);
    /// "ThS · CC · CVC": professional level, political theory and grade, as far as recorded.
    static QString qualifications(const CadreProfile& profile);
    /// "44 years" for 533 completed months.
    static QString age(int months);
    /// "2 posts"
    static QString posts(int count);
    /// "5 entries"
    static QString entries(int count);
    /// "retires 03/2015"
    static QString retires(Day day);
    /// "term ends 01/06/2014"
    static QString termEnds(Day day);
    /// "3 holders"
    static QString holders(int count);
    /// "and 2 more" of them
    static QString furtherHolders(int count);
    /// "and 2 further findings"
    static QString furtherFindings(int count);
    /// "1.6" for 16, as the present language writes it.
    static QString tenths(int value);

private:
    static QString of(PlanGroup group, AgeBandEdges bands);
    static QString of(PlanGap gap);
};

} // namespace kecan::ui
