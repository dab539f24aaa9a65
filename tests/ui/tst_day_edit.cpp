#include "ui/widgets/day_edit.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestDayEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void typed_anyStyle_isTheDay_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("day");
        QTest::newRow("slashes") << u"1/9/2016"_s << u"2016-09-01"_s;
        QTest::newRow("dots") << u"01.09.2016"_s << u"2016-09-01"_s;
        QTest::newRow("month: its end") << u"9/2016"_s << u"2016-09-30"_s;
        QTest::newRow("year: its end") << u"2012"_s << u"2012-12-31"_s;
    }
    void typed_anyStyle_isTheDay()
    {
        QFETCH(QString, typed);
        DayEdit edit(*Day::fromIso(u"2010-01-01"_s));
        QSignalSpy chosen(&edit, &DayEdit::dayChosen);
        edit.selectAll();
        QTest::keyClicks(&edit, typed);
        QTest::keyClick(&edit, Qt::Key_Return);
        QTEST(edit.day().iso(), "day");
        QCOMPARE(chosen.size(), 1);
    }

    void typed_noDay_keepsTextAndDayAndSaysWhy()
    {
        DayEdit edit(*Day::fromIso(u"2010-01-01"_s));
        QSignalSpy chosen(&edit, &DayEdit::dayChosen);
        edit.selectAll();
        QTest::keyClicks(&edit, u"31/02/2012"_s);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.text(), u"31/02/2012"_s);
        QCOMPARE(edit.day().iso(), u"2010-01-01"_s);
        QVERIFY(!edit.problem().isEmpty());
        QVERIFY(chosen.isEmpty());
        QTest::keyClick(&edit, Qt::Key_Escape);
        QCOMPARE(edit.text(), u"01/01/2010"_s);
        QVERIFY(edit.problem().isEmpty());
    }

    void keys_step_byDayMonthAndYear()
    {
        DayEdit edit(*Day::fromIso(u"2012-01-31"_s));
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.day().iso(), u"2012-02-01"_s);
        QTest::keyClick(&edit, Qt::Key_PageDown);
        QCOMPARE(edit.day().iso(), u"2012-01-01"_s);
        QTest::keyClick(&edit, Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(edit.day().iso(), u"2013-01-01"_s);
    }
};

QTEST_MAIN(TestDayEdit)
#include "tst_day_edit.moc"
