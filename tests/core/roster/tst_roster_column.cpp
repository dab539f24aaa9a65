#include "core/roster/roster_column.h"

#include <QSet>
#include <QTest>

namespace kecan {

class TestRosterColumn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldOf_everyFieldOnce()
    {
        QSet<int> fields;
        int editable = 0;
        for (const RosterColumn column : allRosterColumns()) {
            if (const auto field = fieldOf(column)) {
                fields.insert(static_cast<int>(*field));
                ++editable;
            }
        }
        // Where a person came from has no column.
        QCOMPARE(editable, kCadreFieldCount - 1);
        QCOMPARE(fields.size(), editable);
    }

    void fieldOf_whatFollowsFromOtherRecords_isNoField()
    {
        QVERIFY(!fieldOf(RosterColumn::Age));
        QVERIFY(!fieldOf(RosterColumn::PresentPost));
        QVERIFY(!fieldOf(RosterColumn::Rating));
        QVERIFY(fieldOf(RosterColumn::Degree) == CadreField::ProfessionalLevel);
    }
};

} // namespace kecan

QTEST_GUILESS_MAIN(kecan::TestRosterColumn)
#include "tst_roster_column.moc"
