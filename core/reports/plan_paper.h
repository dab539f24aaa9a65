#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/history/snapshot.h"
#include "core/reports/plan_figures.h"
#include "core/reports/report_document.h"

#include <QString>

#include <optional>
#include <vector>

namespace kecan {

/// What stands around the papers of a plan and is no data of it; kept in the settings of a store.
struct PlanListHeading
{
    QString upperBody; ///< "BAN CHẤP HÀNH TRUNG ƯƠNG"; may be empty
    QString body;      ///< the issuing body, "BAN TỔ CHỨC TRUNG ƯƠNG"
    QString number;    ///< "Số …-QĐ/BTCTW"; may be empty
    QString place;     ///< "Hà Nội"
    Day on;            ///< date of the paper
    QString basis; ///< "(Kèm theo Quyết định số …)"; from the plan's decision when empty
    QString authority;  ///< first line of the signature, "K/T TRƯỞNG BAN"
    QString signerPost; ///< "PHÓ TRƯỞNG BAN"
    QString signerName; ///< without academic titles; may be empty
    QString preparer;   ///< who drew the list up; an empty name leaves room for it
    PaperSize paper = PaperSize::A3;
};

/// The words a list usually has: the top unit of @p snapshot as the body, its day, and the usual
/// lines of the signature; on A3, as the list has more than 18 columns. @source rules §8.3
PlanListHeading usualHeading(const Snapshot& snapshot);

// What the papers of a plan have in common.

/// The plan, opened by the day of @p snapshot. @error NotFound (no such plan), Conflict (opened
/// later)
Result<const PlanRecord*> openedPlan(const Snapshot& snapshot, PlanId plan);

/// A document with the head of the page, the secrecy mark of the plan and the properties of the
/// file; without title, table, totals and signatures.
ReportDocument planPaper(const PlanRecord& plan, const PlanListHeading& heading, PageSetup page);

/// Kind of paper, what it is about, the term and the decision it goes with, the last with dashes
/// under it.
std::vector<ReportLine> planTitle(const Snapshot& snapshot,
                                  const PlanRecord& plan,
                                  const PlanListHeading& heading,
                                  const QString& kind,
                                  const QString& subject);

/// Who drew the paper up on the left, who signs it on the right.
std::vector<SignatureBlock> planSignatures(const PlanListHeading& heading);

/// "Tổng số: 45 đồng chí; trong đó: nữ 12 (26,7%) …", and entries, seats, coefficient and ages;
/// the last line without its full stop. @source rules §8.3
std::vector<ReportLine> planTotals(const PlanFigures& figures);

/// What ends a paper of the Party dated @p on: "./." until 27/5/2026, "." since.
/// @source HD 36-HD/VPTW (2018); HD 05-HD/VPTW (27/5/2026)
QString endMark(Day on);

/// "Phó Vụ trưởng, Vụ Tổng hợp"; "Chánh Văn phòng" names its unit itself.
QString postInFull(const QString& title, const QString& unit);

/// A column of a form.
ReportColumn reportColumn(const char* id,
                          const QString& heading,
                          const QStringList& groups = {},
                          TextAlign align = TextAlign::Left);

/// A date as printed; empty when it is not recorded.
QString dateText(const std::optional<PartialDate>& date);

} // namespace kecan
