#include "core/base/text_normal.h"
#include "core/exchange/cadre_columns.h"

#include <QString>
#include <QStringView>

#include <optional>

namespace kecan::exchange {

namespace {

using enum ColumnKind;

/// A heading of official lists in search form, punctuation as blanks.
struct HeadingPhrase
{
    QStringView phrase;
    ColumnKind kind;
    bool whole = false; ///< says nothing when more words follow: "ten" against "ten don vi"
};

constexpr HeadingPhrase kPhrases[] = {
    {u"stt", Ordinal},
    {u"tt", Ordinal, true},
    {u"so tt", Ordinal},
    {u"so thu tu", Ordinal},
    {u"no", Ordinal, true},
    {u"ma can bo", Code},
    {u"ma cb", Code},
    {u"ma cbcc", Code},
    {u"ma nhan vien", Code},
    {u"ma so", Code, true},
    {u"ma", Code, true},
    {u"so hieu", Code, true},
    {u"so hieu can bo", Code},
    {u"so hieu cb", Code},
    {u"so hieu cbcc", Code},
    {u"so hieu cong chuc", Code},
    {u"code", Code, true},
    {u"cadre code", Code},
    {u"ho va ten", FullName},
    {u"ho ten", FullName},
    {u"ho dem va ten", FullName},
    {u"ho chu dem va ten", FullName},
    {u"ten can bo", FullName},
    {u"full name", FullName},
    {u"name", FullName, true},
    {u"ho dem", FamilyAndMiddle},
    {u"ho va dem", FamilyAndMiddle},
    {u"ho va ten dem", FamilyAndMiddle},
    {u"ho va chu dem", FamilyAndMiddle},
    {u"ho ten dem", FamilyAndMiddle},
    {u"ho lot", FamilyAndMiddle},
    {u"ho", FamilyAndMiddle, true},
    {u"ten", GivenName, true},
    {u"given name", GivenName},
    {u"ten goi khac", OtherNames},
    {u"cac ten goi khac", OtherNames},
    {u"bi danh", OtherNames},
    {u"other names", OtherNames},
    {u"ngay sinh", Birth},
    {u"ngay thang nam sinh", Birth},
    {u"ngay thang sinh", Birth},
    {u"sinh ngay", Birth},
    {u"nam sinh", Birth},
    {u"birth date", Birth},
    {u"date of birth", Birth},
    {u"born", Birth, true},
    {u"gioi tinh", Sex},
    {u"gioi", Sex, true},
    {u"phai", Sex, true},
    {u"nam nu", Sex},
    {u"sex", Sex, true},
    {u"gender", Sex, true},
    {u"dan toc", Ethnicity},
    {u"ethnicity", Ethnicity},
    {u"ethnic group", Ethnicity},
    {u"ton giao", Religion},
    {u"religion", Religion},
    {u"que quan", HomeTown},
    {u"que", HomeTown, true},
    {u"nguyen quan", HomeTown},
    {u"home town", HomeTown},
    {u"hometown", HomeTown},
    {u"ngay vao dang", PartyProbationary},
    {u"vao dang", PartyProbationary},
    {u"ngay vao dang du bi", PartyProbationary},
    {u"ngay vao dcsvn", PartyProbationary},
    {u"ngay ket nap dang", PartyProbationary},
    {u"ngay ket nap", PartyProbationary},
    {u"ngay du bi", PartyProbationary},
    {u"party admission", PartyProbationary},
    {u"joined the party", PartyProbationary},
    {u"ngay chinh thuc", PartyOfficial},
    {u"chinh thuc", PartyOfficial, true},
    {u"ngay vao dang chinh thuc", PartyOfficial},
    {u"vao dang chinh thuc", PartyOfficial},
    {u"official party date", PartyOfficial},
    {u"trinh do gdpt", GeneralEducation},
    {u"gdpt", GeneralEducation},
    {u"giao duc pho thong", GeneralEducation},
    {u"trinh do giao duc pho thong", GeneralEducation},
    {u"trinh do van hoa", GeneralEducation},
    {u"van hoa", GeneralEducation, true},
    {u"trinh do hoc van", GeneralEducation},
    {u"hoc van", GeneralEducation, true},
    {u"general education", GeneralEducation},
    {u"trinh do chuyen mon", Professional},
    {u"chuyen mon", Professional},
    {u"trinh do cm", Professional},
    {u"cm", Professional, true},
    {u"trinh do dao tao", Professional},
    {u"hoc vi", Professional},
    {u"bang cap", Professional},
    {u"qualification", Professional},
    {u"professional level", Professional},
    {u"chuyen nganh", ProfessionalField},
    {u"nganh dao tao", ProfessionalField},
    {u"field of study", ProfessionalField},
    {u"ly luan chinh tri", PoliticalTheory},
    {u"trinh do ly luan chinh tri", PoliticalTheory},
    {u"trinh do ly luan", PoliticalTheory},
    {u"trinh do chinh tri", PoliticalTheory},
    {u"trinh do llct", PoliticalTheory},
    {u"ly luan ct", PoliticalTheory},
    {u"ly luan", PoliticalTheory, true},
    {u"chinh tri", PoliticalTheory, true},
    {u"llct", PoliticalTheory},
    {u"political theory", PoliticalTheory},
    {u"quan ly nha nuoc", StateManagement},
    {u"ql nha nuoc", StateManagement},
    {u"trinh do quan ly nha nuoc", StateManagement},
    {u"trinh do qlnn", StateManagement},
    {u"qlnn", StateManagement},
    {u"state management", StateManagement},
    {u"ngoai ngu", ForeignLanguage},
    {u"trinh do ngoai ngu", ForeignLanguage},
    {u"foreign language", ForeignLanguage},
    {u"tin hoc", Informatics},
    {u"trinh do tin hoc", Informatics},
    {u"informatics", Informatics},
    {u"ngach", Grade},
    {u"ma ngach", Grade},
    {u"trinh do ngach", Grade},
    {u"ngach cong chuc", Grade},
    {u"chuc danh nghe nghiep", Grade},
    {u"grade", Grade, true},
    {u"ngay tuyen dung", RecruitedOn},
    {u"ngay duoc tuyen dung", RecruitedOn},
    {u"recruited on", RecruitedOn},
    {u"chuc vu", Position},
    {u"chuc danh", Position},
    {u"position", Position, true},
    {u"current position", Position},
    {u"post", Position, true},
    {u"title", Position, true},
    {u"don vi", Unit},
    {u"ten don vi", Unit},
    {u"don vi cong tac", Unit},
    {u"co quan", Unit},
    {u"noi cong tac", Unit},
    {u"phong ban", Unit},
    {u"unit", Unit, true},
    {u"department", Unit, true},
    {u"chuc vu don vi", PositionAndUnit},
    {u"chuc vu va don vi", PositionAndUnit},
    {u"chuc danh don vi", PositionAndUnit},
    {u"chuc vu chuc danh don vi", PositionAndUnit},
    {u"chuc vu co quan", PositionAndUnit},
    {u"chuc vu noi cong tac", PositionAndUnit},
    {u"position and unit", PositionAndUnit},
    {u"chuc danh quy hoach", PlannedPosition},
    {u"chuc vu quy hoach", PlannedPosition},
    {u"chuc danh duoc quy hoach", PlannedPosition},
    {u"chuc danh de nghi quy hoach", PlannedPosition},
    {u"chuc danh du kien quy hoach", PlannedPosition},
    {u"quy hoach chuc danh", PlannedPosition},
    {u"quy hoach chuc vu", PlannedPosition},
    {u"planned position", PlannedPosition},
    {u"planned post", PlannedPosition},
    {u"don vi quy hoach", PlannedUnit},
    {u"don vi duoc quy hoach", PlannedUnit},
    {u"quy hoach don vi", PlannedUnit},
    {u"planned unit", PlannedUnit},
    {u"thu tu", Order},
    {u"thu tu uu tien", Order},
    {u"order", Order, true},
    {u"rank", Order, true},
    {u"da moi quy hoach", Origin},
    {u"da moi", Origin},
    {u"moi chuyen tiep", Origin},
    {u"chuyen tiep moi", Origin},
    {u"moi bo sung", Origin},
    {u"nguon quy hoach", Origin},
    {u"quy hoach moi", Origin},
    {u"origin", Origin, true},
    {u"ket qua phieu", Votes},
    {u"so phieu", Votes},
    {u"votes", Votes},
    {u"chi tieu", Seats},
    {u"dinh bien", Seats},
    {u"so luong", Seats, true},
    {u"so luong theo quy dinh", Seats},
    {u"seats", Seats, true},
    {u"ghi chu", Note},
    {u"note", Note},
    {u"notes", Note},
    {u"remarks", Note},
    {u"remark", Note},
};

/// Search form with punctuation as blanks.
QString plainWords(QStringView heading)
{
    QString words = searchFold(heading);
    for (QChar& c : words) {
        if (!c.isLetterOrNumber()) {
            c = u' ';
        }
    }
    return words.simplified();
}

std::optional<ColumnKind> exactKind(const QString& words)
{
    for (const HeadingPhrase& known : kPhrases) {
        if (known.phrase == words) {
            return known.kind;
        }
    }
    return std::nullopt;
}

/// Kind of the longest known phrase @p words begins with.
std::optional<ColumnKind> kindOfBeginning(const QString& words)
{
    const HeadingPhrase* best = nullptr;
    for (const HeadingPhrase& known : kPhrases) {
        const bool begins = words.startsWith(known.phrase) &&
                            (words.size() == known.phrase.size() ||
                             (!known.whole && words[known.phrase.size()] == u' '));
        if (begins && (!best || known.phrase.size() > best->phrase.size())) {
            best = &known;
        }
    }
    return best ? std::optional<ColumnKind>(best->kind) : std::nullopt;
}

/// "Nam" and "Nữ" by their marks: without them "Nam" is also "Năm".
std::optional<ColumnKind> sexColumn(QStringView heading)
{
    const QString word = toneFold(heading);
    if (word == u"nam" || word == u"male") {
        return Male;
    }
    if (word == toneFold(u"nữ") || word == u"female") {
        return Female;
    }
    return std::nullopt;
}

} // namespace

std::optional<ColumnKind> columnKindOfHeading(QStringView heading, QStringView upper)
{
    if (const auto sex = sexColumn(heading)) {
        return sex;
    }
    const QString words = plainWords(heading);
    if (upper.isEmpty()) {
        return kindOfBeginning(words);
    }
    const QString together = plainWords(upper) + u' ' + words;
    if (const auto exact = exactKind(together)) {
        return exact;
    }
    const auto alone = kindOfBeginning(words);
    return alone ? alone : kindOfBeginning(together);
}

} // namespace kecan::exchange
