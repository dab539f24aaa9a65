#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QString>
#include <QStringView>

namespace kecan {

/// The name of a person: họ, đệm, tên, in the person's own spelling and capitals; NFC, never empty.
/// A usual name needs no more than its text: first word họ, last word tên, đệm between. Where that
/// is wrong a sort name says how to read it:
/// - "Minh Châu, Nguyễn Thị": tên, then họ and đệm (tên of two words);
/// - "An, Âu Dương, Văn": tên, họ, đệm (họ of two words; the last may be empty: "An, Âu Dương,");
/// - "Nin Y Ka": without a comma tên, họ, đệm word by word.
/// Its words need not be those of the name: it only says where the name stands in a list.
class PersonName
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PersonName)

public:
    /// @error Validation when @p fullName has no letter, or @p sortName has no tên or more than
    /// three parts. A sort name that reads the name in the usual way is dropped.
    static Result<PersonName> make(const QString& fullName, const QString& sortName = {});
    /// Stands in a change that does not set the name; prints as "…". No person is called so.
    static PersonName unset() { return {QStringLiteral("…"), {}}; }

    [[nodiscard]] const QString& full() const { return m_full; }
    /// Họ; empty when there is only one word.
    [[nodiscard]] QString family() const { return parts().family.toString(); }
    /// Đệm; often empty.
    [[nodiscard]] QString middle() const { return parts().middle.toString(); }
    /// Tên; never empty.
    [[nodiscard]] QString given() const { return parts().given.toString(); }
    /// As set; empty for a usual name.
    [[nodiscard]] const QString& sortName() const { return m_sortName; }
    /// Order of lists and ballots: tên, then họ, then đệm, each on all levels of collationKey()
    /// before the next. Compare as bytes.
    [[nodiscard]] QByteArray sortKey() const;
    /// searchFold() of the full name.
    [[nodiscard]] QString folded() const;
    /// First letters of the words, folded: "nvh" for Nguyễn Văn Hoà.
    [[nodiscard]] QString initials() const;

    bool operator==(const PersonName&) const = default;

private:
    /// Views into m_full or m_sortName.
    struct Parts
    {
        QStringView given;
        QStringView family;
        QStringView middle;

        bool operator==(const Parts&) const = default;
    };

    PersonName(QString full, QString sortName);

    static Parts usualParts(QStringView full);
    static Parts sortedParts(QStringView sortName);
    [[nodiscard]] Parts parts() const;

    QString m_full;
    QString m_sortName;
};

/// @p name with a capital at the start of every word and small letters elsewhere, for importers of
/// lists typed in capitals: "NGUYỄN VĂN HOÀ" → "Nguyễn Văn Hoà", "H'HEN NIÊ" → "H'Hen Niê". NFC.
QString titleCasedName(const QString& name);
/// titleCasedName() where @p name is typed all in capitals, else @p name.
QString withUsualCapitals(const QString& name);

} // namespace kecan
