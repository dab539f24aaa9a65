#pragma once

#include "core/workspace/workspace.h"
#include "ui/print/paper_heading.h"

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
};

/// The papers of @p plan on the day of @p snapshot, which is of @p workspace, ready to be laid out;
/// those that are not wide on A4. @error as the builders of core/reports
Result<std::vector<ReportDocument>> planFormDocuments(const Workspace& workspace,
                                                      const Snapshot& snapshot,
                                                      PlanId plan,
                                                      PlanForm form,
                                                      PaperHeading heading);

/// "co-cau-quy-hoach-QH-2016-2021-2012-12-31.pdf": as planFileName(), with the form in front.
QString planFormFileName(PlanForm form, const QString& planCode, Day day);

} // namespace kecan::ui
