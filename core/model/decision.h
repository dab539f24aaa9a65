#pragma once

#include "core/base/partial_date.h"
#include "core/base/uid.h"

#include <QString>

#include <optional>

namespace kecan {

/// A decision as a document (số, ngày ký, cơ quan ban hành, người ký, trích yếu).
struct DecisionDocument
{
    QString number; ///< with its symbol: "123-QĐ/BTCTW"
    std::optional<PartialDate> signedOn;
    QString authority; ///< cơ quan ban hành
    QString signer;
    QString summary; ///< trích yếu
    std::optional<Uid> uid;

    bool operator==(const DecisionDocument&) const = default;
};

} // namespace kecan
