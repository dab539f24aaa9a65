#pragma once

#include "core/history/history.h"
#include "ui/print/paper_heading.h"

#include <array>
#include <vector>

namespace kecan::ui {

/// A paper of a plan.
enum class PlanForm
{
    List,      ///< form 1, danh sách cán bộ quy hoạch
    Structure, ///< form 2, biểu tổng hợp cơ cấu
    Removed,   ///< form 3, danh sách đưa ra khỏi quy hoạch
    Ballots,   ///< form 4, phiếu giới thiệu, one for each post
    Minutes,   ///< form 5, biên bản hội nghị và kiểm phiếu, of each step held
    Sheets,    ///< phiếu thông tin, one for each person
};

/// Every paper, in the order of their numbers.
inline constexpr std::array kPlanForms{PlanForm::List,
                                       PlanForm::Structure,
                                       PlanForm::Removed,
                                       PlanForm::Ballots,
                                       PlanForm::Minutes,
                                       PlanForm::Sheets};

/// The papers of @p plan on the day of @p snapshot, which is of @p history, ready to be laid out;
/// those that are not wide on A4. @error as the builders of core/reports
Result<std::vector<ReportDocument>> planFormDocuments(const History& history,
                                                      const Snapshot& snapshot,
                                                      PlanId plan,
                                                      PlanForm form,
                                                      PaperHeading heading);

/// "co-cau-quy-hoach-QH-2016-2021-2012-12-31.pdf": as planFileName(), with the form in front.
QString planFormFileName(PlanForm form, const QString& planCode, Day day);

} // namespace kecan::ui
