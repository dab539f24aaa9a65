#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

#include <optional>

namespace kecan {

/// Names of the 54 ethnic groups (dân tộc) in the order of their codes, 01 Kinh to 54 Rơ-măm.
QStringList ethnicGroupNames();

/// The name in the list for whatever spelling or other name officers use: "Mông", "H'Mông" and
/// "Mèo" give "Hmông", "Ê đê" gives "Ê-đê"; nothing when it is none of the 54.
std::optional<QString> canonicalEthnicGroup(QStringView text);

} // namespace kecan
