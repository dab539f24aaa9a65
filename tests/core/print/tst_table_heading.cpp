#include "core/print/table_heading.h"

#include <QTest>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using kecan::ReportColumn;
using kecan::print::HeadingCell;
using kecan::print::headingCells;

class TestTableHeading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingCells_withoutGroups_areOneLevel()
    {
        const std::vector<HeadingCell> expected = {{.text = u"TT"_s, .firstColumn = 0},
                                                   {.text = u"Họ và tên"_s, .firstColumn = 1}};
        QVERIFY(headingCells({{.heading = u"TT"_s}, {.heading = u"Họ và tên"_s}}) == expected);
    }

    void headingCells_neighboursWithOneGroup_shareItsCell()
    {
        const QStringList birth = {u"Ngày, tháng, năm sinh"_s};
        const auto cells = headingCells({{.heading = u"TT"_s},
                                         {.heading = u"Nam"_s, .groups = birth},
                                         {.heading = u"Nữ"_s, .groups = birth}});
        const std::vector<HeadingCell> expected = {
            {.text = u"TT"_s, .firstColumn = 0, .levelCount = 2},
            {.text = birth.front(), .firstColumn = 1, .columnCount = 2},
            {.text = u"Nam"_s, .firstColumn = 1, .level = 1},
            {.text = u"Nữ"_s, .firstColumn = 2, .level = 1}};
        QVERIFY(cells == expected);
    }

    void headingCells_sameGroupApart_areTwoCells()
    {
        const QStringList group = {u"Trình độ"_s};
        const auto cells = headingCells({{.heading = u"A"_s, .groups = group},
                                         {.heading = u"B"_s},
                                         {.heading = u"C"_s, .groups = group}});
        QCOMPARE(std::count_if(cells.begin(),
                               cells.end(),
                               [&](const HeadingCell& cell) { return cell.text == group.front(); }),
                 2);
    }

    void headingCells_threeLevels_nest()
    {
        const QString outer = u"Trình độ"_s;
        const QString inner = u"Lý luận"_s;
        const auto cells = headingCells({{.heading = u"CC"_s, .groups = {outer, inner}},
                                         {.heading = u"TC"_s, .groups = {outer, inner}},
                                         {.heading = u"QLNN"_s, .groups = {outer}},
                                         {.heading = u"Ghi chú"_s}});
        const std::vector<HeadingCell> expected = {
            {.text = outer, .firstColumn = 0, .columnCount = 3},
            {.text = u"Ghi chú"_s, .firstColumn = 3, .levelCount = 3},
            {.text = inner, .firstColumn = 0, .columnCount = 2, .level = 1},
            {.text = u"QLNN"_s, .firstColumn = 2, .level = 1, .levelCount = 2},
            {.text = u"CC"_s, .firstColumn = 0, .level = 2},
            {.text = u"TC"_s, .firstColumn = 1, .level = 2}};
        QVERIFY(cells == expected);
    }
};

QTEST_APPLESS_MAIN(TestTableHeading)
#include "tst_table_heading.moc"
