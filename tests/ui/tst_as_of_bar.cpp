#include "tests/ui/support/window_fixture.h"
#include "ui/shell/as_of_bar.h"
#include "ui/shell/day_comparison.h"
#include "ui/shell/year_strip.h"
#include "ui/widgets/day_edit.h"

#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestAsOfBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->window.openDemo());
    }
    void cleanup() { m_fixture.reset(); }

    void changes_areSteppedThrough()
    {
        trigger(ActionId::PreviousChange);
        QCOMPARE(day(), u"2012-12-01"_s);
        trigger(ActionId::PreviousChange);
        QCOMPARE(day(), u"2012-11-28"_s);
        trigger(ActionId::NextChange);
        QCOMPARE(day(), u"2012-12-01"_s);
    }

    void changes_beforeTheFirst_stayOnTheDay()
    {
        m_fixture->window.context().setDay(*Day::fromIso(u"1999-01-01"_s));
        trigger(ActionId::PreviousChange);
        QCOMPARE(day(), u"1999-01-01"_s);
    }

    void strip_clickNearATick_goesToItsDay()
    {
        YearStrip* strip = find<YearStrip>(u"yearStrip"_s);
        QVERIFY(strip->isVisible());
        const int x = strip->placeOf(*Day::fromIso(u"2012-11-28"_s));
        QTest::mouseClick(strip, Qt::LeftButton, {}, QPoint(x + 1, strip->height() / 2));
        QCOMPARE(day(), u"2012-11-28"_s);
    }

    void strip_keys_stepAndReachTheEndsOfTheYear()
    {
        YearStrip* strip = find<YearStrip>(u"yearStrip"_s);
        QTest::keyClick(strip, Qt::Key_Left);
        QCOMPARE(day(), u"2012-12-01"_s);
        QTest::keyClick(strip, Qt::Key_Home);
        QCOMPARE(day(), u"2012-01-01"_s);
        QTest::keyClick(strip, Qt::Key_End);
        QCOMPARE(day(), u"2012-12-31"_s);
        QTest::keyClick(strip, Qt::Key_PageUp);
        QCOMPARE(day(), u"2011-12-31"_s);
        QVERIFY(!strip->accessibleName().isEmpty());
    }

    void recordedAct_isANewStep()
    {
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-10"_s));
        const PartialDate on = PartialDate::fromDay(*Day::fromIso(u"2012-12-20"_s));
        QVERIFY(
            m_fixture->window.commands().run(RenameUnit{UnitId(2), u"Vụ Mới"_s, {}, on}, u"x"_s));
        trigger(ActionId::NextChange);
        QCOMPARE(day(), u"2012-12-20"_s);
    }

    void comparison_listsWhatDiffersAndLeadsThere()
    {
        trigger(ActionId::CompareDays);
        auto* dialog = find<DayComparison>(u"dayComparison"_s);
        QVERIFY(dialog);
        auto* other = dialog->findChild<DayEdit*>(u"comparedDay"_s);
        QCOMPARE(other->day().iso(), u"2011-12-10"_s);
        type(*other, u"30/11/2012"_s);
        QCOMPARE(dialog->groups().size(), std::size_t(3));
        QCOMPARE(dialog->groups()[0].lines.size(), std::size_t(1)); // Trần Quốc Đạt, who came
        QCOMPARE(dialog->groups()[1].title, u"1 posts changed hands"_s);
        QCOMPARE(dialog->groups()[1].lines.front().after, u"Nguyễn Văn Hòa, Trần Quốc Đạt"_s);
        QCOMPARE(dialog->groups()[2].lines.size(), std::size_t(2));

        std::vector<Subject> revealed;
        connect(&m_fixture->window.context(),
                &ViewContext::revealWanted,
                dialog,
                [&revealed](const Subject& subject) { revealed.push_back(subject); });
        auto* list = dialog->findChild<QTreeWidget*>(u"comparisonList"_s);
        Q_EMIT list->itemActivated(list->topLevelItem(1)->child(0), 0);
        Q_EMIT list->itemActivated(list->topLevelItem(1), 0);
        QCOMPARE(revealed.size(), std::size_t(1));
        QVERIFY(std::holds_alternative<PositionId>(revealed.front()));
    }

    void comparison_copiesATable_andSaysWhenNothingDiffers()
    {
        trigger(ActionId::CompareDays);
        auto* dialog = find<DayComparison>(u"dayComparison"_s);
        auto* other = dialog->findChild<DayEdit*>(u"comparedDay"_s);
        type(*other, u"30/11/2012"_s);
        dialog->findChild<QPushButton*>(u"copyComparison"_s)->click();
        const QStringList rows = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(rows.front(), u"\t30/11/2012\t10/12/2012"_s);
        QCOMPARE(rows[2].count(u'\t'), 2);
        type(*other, u"10/12/2012"_s);
        QVERIFY(dialog->groups().empty());
        QVERIFY(!dialog->findChild<QTreeWidget*>(u"comparisonList"_s)->isVisible());
    }

    void comparison_followsTheDayOfView_andEndsWithTheStore()
    {
        trigger(ActionId::CompareDays);
        auto* dialog = find<DayComparison>(u"dayComparison"_s);
        const std::size_t groups = dialog->groups().size();
        m_fixture->window.context().setDay(*Day::fromIso(u"2011-12-10"_s));
        QVERIFY(dialog->groups().size() < groups);
        m_fixture->window.context().setWorkspace(nullptr);
        QVERIFY(!dialog->isVisible());
    }

private:
    template <class Widget>
    Widget* find(const QString& name)
    {
        return m_fixture->window.findChild<Widget*>(name);
    }
    void trigger(ActionId id) { m_fixture->window.actions().action(id)->trigger(); }
    QString day() { return m_fixture->window.context().day().iso(); }
    static void type(DayEdit& edit, const QString& text)
    {
        edit.selectAll();
        QTest::keyClicks(&edit, text);
        QTest::keyClick(&edit, Qt::Key_Return);
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestAsOfBar)
#include "tst_as_of_bar.moc"
