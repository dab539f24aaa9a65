#pragma once

#include "core/history/derived_history.h"

#include <QString>

namespace kecan {

// Names of what a record is about, as they were on a day; on days outside its life a thing is
// called as it was nearest to them. Empty for what is not there, or not any more.

QString personName(const DerivedHistory& derived, MaybeCadreId id, Day day);
QString postTitle(const DerivedHistory& derived, MaybePositionId id, Day day);
/// With the parent for a phòng: "Phòng Tổng hợp, Văn phòng".
QString unitName(const DerivedHistory& derived, MaybeUnitId id, Day day);
/// The unit the post was in.
MaybeUnitId unitOfPost(const DerivedHistory& derived, MaybePositionId id, Day day);
/// "Phó Vụ trưởng, Vụ Tổ chức", the title as @p capacity has it.
QString postName(const DerivedHistory& derived,
                 MaybePositionId id,
                 Day day,
                 Capacity capacity = Capacity::Full);

} // namespace kecan
