#pragma once

#include "core/base/day.h"
#include "core/base/result.h"
#include "core/history/snapshot.h"
#include "core/reports/plan_contents.h"
#include "core/reports/report_document.h"

#include <QString>

namespace kecan {

/// What stands around a planning list and is no data of the plan; kept in the settings of a store.
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

/// "DANH SÁCH cán bộ quy hoạch": the plan as it stands on the snapshot's day in the official
/// layout, made of planContents(): by unit and post, people in order within each post, ages counted
/// on that day. A plan closed by then shows what it held at its end. People taken out or appointed
/// are not on the list.
/// @error NotFound (no such plan), Conflict (not opened on that day)
/// @source rules §1.8 form 1, §8.3; HD 15-HD/BTCTW (05/11/2012)
Result<ReportDocument> planListReport(const Snapshot& snapshot,
                                      PlanId plan,
                                      const PlanListHeading& heading,
                                      PlanGrouping grouping = PlanGrouping::Department);

} // namespace kecan
