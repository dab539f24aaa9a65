#pragma once

#include "tests/support/history_builder.h"

namespace kecan::test {

/// A small invented office with the plan "QH-2012", opened on 05/9/2012, approved on 28/11/2012 by
/// 357-QĐ/BTCTW. On 31/12/2012 it stands like this (P: party member):
///
///     Vụ Tổ chức - Điều lệ
///       Vụ trưởng, 1 seat:      1 hoa (man, 05/6/1970, Kinh, P, ThS), kept
///                               2 hoaf (man, 2/1961, Kinh, P, ĐH), new
///       Phó Vụ trưởng, 2 seats: 1 may (woman, 11/1975, Thái, ThS), new
///                               2 hoaf again, kept
///                               dat (man, 1/1968, Kinh), new, appointed on 01/12/2012
///     Văn phòng
///       Phó Chánh Văn phòng, 2 seats: 1 may again, new
///                               2 duong (woman, 31/12/1962, Kinh, P, TS), new
///                               ut (man, 8/1955, Tày), kept, removed on 10/12/2012: over age
///       Phòng Tổng hợp
///         Trưởng phòng, 1 seat: 1 khanh (nothing known), new, with a note
///
/// The plan "QH-2013" is opened on 01/6/2013 and stays empty. @p votes are those of the first
/// entry.
HistoryBuilder listOffice(const QString& votes = {});

} // namespace kecan::test
