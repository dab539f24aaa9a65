#pragma once

#include <QString>

// Names of the fields of an event in its form.

namespace kecan::ui::event_field {

using namespace Qt::Literals::StringLiterals;

inline const QString kKind = u"kind"_s;
inline const QString kPerson = u"person"_s;
inline const QString kOn = u"effectiveOn"_s;
inline const QString kHolding = u"holding"_s;
inline const QString kPost = u"post"_s;
inline const QString kCapacity = u"capacity"_s;
inline const QString kPlannedEnd = u"plannedEnd"_s;
inline const QString kEndedOn = u"endedOn"_s;
inline const QString kLeaving = u"leaving"_s;
inline const QString kOrganisation = u"organisation"_s;
inline const QString kPlace = u"place"_s;
inline const QString kDuty = u"duty"_s;
inline const QString kCounterpart = u"counterpart"_s;
inline const QString kTarget = u"target"_s;
inline const QString kExam = u"exam"_s;
inline const QString kRemark = u"remark"_s;
inline const QString kDecision = u"decision"_s;

} // namespace kecan::ui::event_field
