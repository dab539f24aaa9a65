#include "tests/core/print/sample_list.h"

#include <QRandomGenerator>

#include <algorithm>

namespace kecan::print {

namespace {

using namespace Qt::Literals::StringLiterals;

QString pick(QRandomGenerator& random, const QStringList& from)
{
    return from[static_cast<qsizetype>(random.bounded(static_cast<quint32>(from.size())))];
}

QString dayText(QRandomGenerator& random, int firstYear, int years)
{
    const auto two = [](int n) { return u"%1"_s.arg(n, 2, 10, QChar(u'0')); };
    return u"%1/%2/%3"_s.arg(two(1 + random.bounded(28)), two(1 + random.bounded(12)))
        .arg(firstYear + random.bounded(years));
}

QString personName(QRandomGenerator& random, bool woman)
{
    static const QStringList families = {u"Nguyễn"_s,
                                         u"Trần"_s,
                                         u"Lê"_s,
                                         u"Phạm"_s,
                                         u"Hoàng"_s,
                                         u"Đặng"_s,
                                         u"Vũ"_s,
                                         u"Nông"_s,
                                         u"Quách"_s,
                                         u"Trương"_s};
    static const QStringList menMiddle = {u"Văn"_s, u"Đức"_s, u"Hữu"_s, u"Xuân"_s, u"Quốc"_s};
    static const QStringList womenMiddle = {u"Thị"_s, u"Thị Thuý"_s, u"Ngọc"_s, u"Thị Hồng"_s};
    static const QStringList men = {u"Dũng"_s,
                                    u"Thắng"_s,
                                    u"Hoà"_s,
                                    u"Trường"_s,
                                    u"Nghĩa"_s,
                                    u"Khuyến"_s,
                                    u"Ước"_s,
                                    u"Bằng"_s,
                                    u"Tuệ"_s};
    static const QStringList women = {u"Nguyệt"_s, u"Hương"_s, u"Thủy"_s, u"Ánh"_s, u"Quỳnh"_s};
    return pick(random, families) + u' ' + pick(random, woman ? womenMiddle : menMiddle) + u' ' +
           pick(random, woman ? women : men);
}

std::vector<ReportColumn> planningColumns()
{
    const QString birth = u"Ngày, tháng, năm sinh"_s;
    const QString party = u"Ngày vào Đảng"_s;
    const QString education = u"Trình độ"_s;
    const auto centre = TextAlign::Centre;
    return {
        {.id = u"number"_s, .heading = u"TT"_s, .align = centre},
        {.id = u"name"_s, .heading = u"Họ và tên"_s, .weight = 1.5},
        {.id = u"birth_male"_s, .heading = u"Nam"_s, .groups = {birth}, .align = centre},
        {.id = u"birth_female"_s, .heading = u"Nữ"_s, .groups = {birth}, .align = centre},
        {.id = u"ethnicity"_s, .heading = u"Dân tộc"_s, .align = centre},
        {.id = u"home"_s, .heading = u"Quê quán"_s},
        {.id = u"party_probation"_s, .heading = u"Dự bị"_s, .groups = {party}, .align = centre},
        {.id = u"party_full"_s, .heading = u"Chính thức"_s, .groups = {party}, .align = centre},
        {.id = u"general"_s, .heading = u"GDPT"_s, .groups = {education}, .align = centre},
        {.id = u"speciality"_s, .heading = u"Chuyên môn"_s, .groups = {education}},
        {.id = u"theory"_s, .heading = u"LLCT"_s, .groups = {education}, .align = centre},
        {.id = u"state"_s, .heading = u"QLNN"_s, .groups = {education}, .align = centre},
        {.id = u"language"_s, .heading = u"Ngoại ngữ"_s, .groups = {education}, .align = centre},
        {.id = u"computing"_s, .heading = u"Tin học"_s, .groups = {education}, .align = centre},
        {.id = u"grade"_s, .heading = u"Ngạch"_s, .align = centre},
        {.id = u"post"_s, .heading = u"Chức vụ, đơn vị công tác hiện nay"_s},
        {.id = u"rating"_s, .heading = u"Đánh giá 3 năm"_s, .align = centre},
        {.id = u"planned"_s, .heading = u"Chức danh quy hoạch"_s},
        {.id = u"new"_s, .heading = u"Đã/ mới quy hoạch"_s, .align = centre},
        {.id = u"votes"_s, .heading = u"Kết quả phiếu"_s, .align = centre},
        {.id = u"note"_s, .heading = u"Ghi chú"_s}};
}

QStringList person(QRandomGenerator& random, int number, const QString& unit, const QString& post)
{
    const bool woman = random.bounded(4) == 0;
    const QString born = dayText(random, 1955, 28);
    const int votes = 28 + random.bounded(8);
    return {
        QString::number(number),
        personName(random, woman),
        woman ? QString() : born,
        woman ? born : QString(),
        pick(random, {u"Kinh"_s, u"Kinh"_s, u"Kinh"_s, u"Tày"_s, u"Mường"_s}),
        pick(random,
             {u"xã Nghĩa Hưng, huyện Vĩnh Tường, tỉnh Vĩnh Phúc"_s,
              u"phường Trường Thi, thành phố Vinh, tỉnh Nghệ An"_s,
              u"xã Đức Thuỷ, huyện Đức Thọ, tỉnh Hà Tĩnh"_s,
              u"Hưng Yên"_s}),
        dayText(random, 1985, 10),
        dayText(random, 1996, 8),
        u"12/12"_s,
        pick(random,
             {u"Thạc sĩ Xây dựng Đảng và chính quyền nhà nước"_s,
              u"Tiến sĩ Luật"_s,
              u"Cử nhân Kinh tế"_s}),
        pick(random, {u"Cao cấp"_s, u"Cử nhân"_s}),
        pick(random, {u"CVC"_s, u"CVCC"_s, u"CV"_s}),
        pick(random, {u"Anh C"_s, u"Nga B"_s, u"Trung B"_s}),
        pick(random, {u"A"_s, u"B"_s, u"Văn phòng"_s}),
        pick(random, {u"CVC"_s, u"CVCC"_s, u"CV"_s}),
        u"%1, %2"_s.arg(
            pick(random,
                 {u"Phó Vụ trưởng"_s, u"Trưởng phòng"_s, u"Chuyên viên cao cấp, Bí thư chi bộ"_s}),
            unit),
        pick(random, {u"HTXSNV"_s, u"HTTNV"_s}),
        post,
        pick(random, {u"Đã QH"_s, u"Mới"_s}),
        u"%1/35 (%2%)"_s.arg(votes).arg(
            QString::number(votes * 100.0 / 35, 'f', 1).replace(u'.', u',')),
        random.bounded(9) == 0 ? u"Đang luân chuyển"_s : QString()};
}

void fillRows(ReportTable& table, int people)
{
    static const QStringList units = {
        u"Vụ Tổ chức - Điều lệ"_s,
        u"Vụ Đào tạo, bồi dưỡng cán bộ"_s,
        u"Cơ quan Thường trực Ban tại Thành phố Hồ Chí Minh"_s,
        u"Vụ Cơ sở đảng, đảng viên và Bảo vệ chính trị nội bộ các cơ quan Trung ương"_s,
        u"Viện Khoa học tổ chức, cán bộ"_s};
    static const QStringList roman = {
        u"I"_s, u"II"_s, u"III"_s, u"IV"_s, u"V"_s, u"VI"_s, u"VII"_s, u"VIII"_s, u"IX"_s, u"X"_s};
    constexpr int kHeads = 3;
    constexpr int kUnitSize = 9;
    QRandomGenerator random(2012);
    for (int i = 0; i < people; ++i) {
        const int place = i % kUnitSize;
        const QString& unit = units[(i / kUnitSize) % units.size()];
        if (place == 0) {
            table.rows.push_back(
                ReportRow::group(roman[(i / kUnitSize) % roman.size()] + u"- "_s + unit.toUpper()));
            table.rows.push_back(ReportRow::subGroup(
                u"1. Vụ trưởng: %1 đồng chí"_s.arg(std::min(kHeads, people - i))));
        } else if (place == kHeads) {
            table.rows.push_back(ReportRow::subGroup(
                u"2. Phó Vụ trưởng: %1 đồng chí"_s.arg(std::min(kUnitSize - kHeads, people - i))));
        }
        const bool head = place < kHeads;
        table.rows.push_back(ReportRow::data(person(random,
                                                    head ? place + 1 : place - kHeads + 1,
                                                    unit,
                                                    head ? u"Vụ trưởng"_s : u"Phó Vụ trưởng"_s)));
    }
}

} // namespace

ReportDocument samplePlanningList(int people, PaperSize paper)
{
    ReportDocument document;
    document.page = PageSetup::landscape(paper);
    document.header = ReportHeader::party(u"BAN CHẤP HÀNH TRUNG ƯƠNG"_s,
                                          u"BAN TỔ CHỨC"_s,
                                          u"Số 12-QĐ/BTCTW"_s,
                                          u"Hà Nội, ngày 05 tháng 12 năm 2012"_s);
    document.header.secrecyMark = u"MẬT"_s;
    document.title = {
        {.text = u"DANH SÁCH"_s, .size = 16, .bold = true},
        {.text = u"cán bộ quy hoạch các chức danh lãnh đạo, quản lý cấp vụ, cấp phòng"_s,
         .bold = true},
        {.text = u"Nhiệm kỳ 2016 - 2021"_s, .bold = true},
        {.text = u"(Kèm theo Quyết định số 12-QĐ/BTCTW, ngày 05/12/2012)"_s,
         .italic = true,
         .rule = LineRule::Dashes}};
    document.table.columns = planningColumns();
    document.table.textSize = 11;
    fillRows(document.table, people);
    document.totals = {
        {.text =
             u"Tổng số: %1 đồng chí; trong đó: nữ 12 (26,7%), dưới 40 tuổi 9 (20,0%), DTTS 3 (6,7%)"_s
                 .arg(people),
         .bold = true}};
    document.signatures = {
        {.lines = {{.text = u"NGƯỜI LẬP BIỂU"_s, .bold = true}},
         .name = u"Nguyễn Thị Ánh Nguyệt"_s},
        {.lines = {{.text = u"K/T TRƯỞNG BAN"_s, .bold = true}, {.text = u"PHÓ TRƯỞNG BAN"_s}},
         .name = u"Trần Hữu Nghĩa"_s}};
    document.metadata = {.title = u"Danh sách cán bộ quy hoạch nhiệm kỳ 2016 - 2021"_s,
                         .author = u"Ban Tổ chức"_s,
                         .subject = u"Quy hoạch cán bộ"_s,
                         .keywords = {u"quy hoạch"_s, u"cán bộ"_s}};
    return document;
}

} // namespace kecan::print
