#include "core/commands/decide.h"
#include "tests/support/history_builder.h"
#include "ui/texts/event_texts.h"

#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestEventTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void everyKind_hasItsOwnWords()
    {
        QStringList words;
        for (const EventKind kind : allEventKinds()) {
            words << EventTexts::of(kind);
        }
        QVERIFY(!words.contains(QString()));
        QCOMPARE(words.removeDuplicates(), 0);
    }

    void promotion_saysWhatIsLeftFilledAndPlanned()
    {
        test::HistoryBuilder builder = test::smallOffice();
        builder.appoint(u"an", u"dep1", u"2008-01-01")
            .plan(u"qh", u"2016", u"2009-01-01")
            .nominate(u"qh", u"an", u"head1", u"2009-02-01")
            .approve(u"qh", u"2009-03-01");
        const auto events =
            decide(builder.history(), builder.beginning(u"an", u"head1", u"2010-03-01"));
        QVERIFY(events);
        const QStringList lines =
            EventTexts::linesOf(effectOf(builder.history(), *events), *builder.derived());
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines[0].startsWith(u"Leaves: "_s) && lines[0].endsWith(u"on 01/03/2010"_s));
        QVERIFY(lines[1].startsWith(u"Holds: "_s) && lines[1].endsWith(u"from 01/03/2010"_s));
        QVERIFY(lines[2].startsWith(u"Seat filled: "_s) && lines[2].endsWith(u"1 of 1"_s));
        QVERIFY(lines[3].startsWith(u"Seat vacant: "_s) && lines[3].endsWith(u"0 of 2"_s));
        QCOMPARE(lines[4], u"Plan qh: appointed as planned"_s);
    }

    void secondHead_isSaidToBeOverTheSeats()
    {
        test::HistoryBuilder builder = test::smallOffice();
        builder.appoint(u"an", u"head1", u"2008-01-01");
        const auto events =
            decide(builder.history(), builder.beginning(u"binh", u"head1", u"2010-03-01"));
        QVERIFY(events);
        const QStringList lines =
            EventTexts::linesOf(effectOf(builder.history(), *events), *builder.derived());
        QVERIFY(lines.last().startsWith(u"Over the seats: "_s));
        QVERIFY(lines.last().endsWith(u"2 of 1"_s));
    }
};

QTEST_MAIN(TestEventTexts)
#include "tst_event_texts.moc"
