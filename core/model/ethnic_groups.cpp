#include "core/model/ethnic_groups.h"

#include "core/base/text_normal.h"

#include <QHash>

#include <array>

namespace kecan {

namespace {

struct EthnicGroup
{
    const char16_t* name;
    const char16_t* aliases; ///< letters only, folded, separated by '|'
};

/// @source rules §7.3, list of 1979 in the order of its codes
constexpr std::array kGroups = {
    EthnicGroup{u"Kinh", u"viet"},
    EthnicGroup{u"Tày", u""},
    EthnicGroup{u"Thái", u""},
    EthnicGroup{u"Hoa", u"han"},
    EthnicGroup{u"Khơ-me", u"khmer|khomer|khmerkrom"},
    EthnicGroup{u"Mường", u""},
    EthnicGroup{u"Nùng", u""},
    EthnicGroup{u"Hmông", u"mong|meo"},
    EthnicGroup{u"Dao", u"man"},
    EthnicGroup{u"Gia-rai", u"jrai|jarai"},
    EthnicGroup{u"Ngái", u""},
    EthnicGroup{u"Ê-đê", u"rade"},
    EthnicGroup{u"Ba-na", u"bahnar"},
    EthnicGroup{u"Xơ-đăng", u"sedang|xedang|sodang"},
    EthnicGroup{u"Sán Chay", u"caolan|sanchi|caolansanchi|sanchaycaolan|sanchaysanchi"},
    EthnicGroup{u"Cơ-ho", u"kho|koho"},
    EthnicGroup{u"Chăm", u"champa"},
    EthnicGroup{u"Sán Dìu", u""},
    EthnicGroup{u"Hrê", u""},
    EthnicGroup{u"Mnông", u"monong"},
    EthnicGroup{u"Ra-glai", u"raglay|raclay|roglai"},
    EthnicGroup{u"Xtiêng", u"stieng|xotieng"},
    EthnicGroup{u"Bru-Vân Kiều", u"vankieu|bru"},
    EthnicGroup{u"Thổ", u""},
    EthnicGroup{u"Giáy", u"nhang"},
    EthnicGroup{u"Cơ-tu", u"katu|catu"},
    EthnicGroup{u"Gié-Triêng", u"gietrieng|jetrieng|dietrieng"},
    EthnicGroup{u"Mạ", u""},
    EthnicGroup{u"Khơ-mú", u"khmu"},
    EthnicGroup{u"Co", u"cor|kor|cua"},
    EthnicGroup{u"Ta-ôi", u"paco|pakoh|taoih"},
    EthnicGroup{u"Chơ-ro", u"chauro|doro"},
    EthnicGroup{u"Kháng", u""},
    EthnicGroup{u"Xinh-mun", u"sinhmun"},
    EthnicGroup{u"Hà Nhì", u""},
    EthnicGroup{u"Chu-ru", u""},
    EthnicGroup{u"Lào", u""},
    EthnicGroup{u"La Chí", u""},
    EthnicGroup{u"La Ha", u""},
    EthnicGroup{u"Phù Lá", u""},
    EthnicGroup{u"La Hủ", u""},
    EthnicGroup{u"Lự", u""},
    EthnicGroup{u"Lô Lô", u""},
    EthnicGroup{u"Chứt", u""},
    EthnicGroup{u"Mảng", u""},
    EthnicGroup{u"Pà Thẻn", u""},
    EthnicGroup{u"Cơ Lao", u"gelao"},
    EthnicGroup{u"Cống", u""},
    EthnicGroup{u"Bố Y", u""},
    EthnicGroup{u"Si La", u""},
    EthnicGroup{u"Pu Péo", u""},
    EthnicGroup{u"Brâu", u""},
    EthnicGroup{u"Ơ Đu", u""},
    EthnicGroup{u"Rơ-măm", u""},
};
static_assert(kGroups.size() == 54);

/// Search form without the hyphens, blanks and apostrophes in which spellings differ.
QString lettersOnly(QStringView text)
{
    QString folded = searchFold(text);
    folded.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return folded;
}

QHash<QString, QString> allSpellings()
{
    QHash<QString, QString> spellings;
    for (const EthnicGroup& group : kGroups) {
        const QString name = QString::fromUtf16(group.name);
        spellings.insert(lettersOnly(name), name);
        for (const QStringView alias : QStringView(group.aliases).split(u'|', Qt::SkipEmptyParts)) {
            spellings.insert(alias.toString(), name);
        }
    }
    return spellings;
}

} // namespace

QStringList ethnicGroupNames()
{
    QStringList names;
    for (const EthnicGroup& group : kGroups) {
        names.append(QString::fromUtf16(group.name));
    }
    return names;
}

std::optional<QString> canonicalEthnicGroup(QStringView text)
{
    QString letters = lettersOnly(text);
    const QString prefix = QStringLiteral("dantoc");
    if (letters.startsWith(prefix)) {
        letters.remove(0, prefix.size());
    }
    static const QHash<QString, QString> kSpellings = allSpellings();
    const auto found = kSpellings.constFind(letters);
    return found != kSpellings.constEnd() ? std::optional(*found) : std::nullopt;
}

} // namespace kecan
