#include "tests/ui/support/window_fixture.h"
#include "ui/organisation/office_page.h"
#include "ui/organisation/office_tree_view.h"
#include "ui/search/hit_list.h"
#include "ui/search/palette.h"
#include "ui/shell/page.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->window.openDemo());
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-31"_s));
        m_fixture->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
        m_palette = m_fixture->window.findChild<Palette*>();
        m_text = m_palette->findChild<QLineEdit*>(u"paletteText"_s);
        m_list = m_palette->findChild<HitList*>(u"paletteHits"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void shortcut_opensWithTheFocus_escapeGivesItBack()
    {
        QWidget* before = QApplication::focusWidget();
        QVERIFY(before);
        QTest::keyClick(&m_fixture->window, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(m_palette->isVisible());
        QVERIFY(m_text->hasFocus());
        QTest::keyClicks(m_text, u"may"_s);
        QTest::keyClick(m_text, Qt::Key_Escape);
        QVERIFY(!m_palette->isVisible());
        QCOMPARE(QApplication::focusWidget(), before);
        openPalette();
        QVERIFY(m_text->text().isEmpty());
        QTest::keyClick(m_text, Qt::Key_K, Qt::ControlModifier);
        QVERIFY(!m_palette->isVisible());
    }

    void enter_onAUnit_showsItOnItsPage()
    {
        const QAbstractItemModelTester tester(m_list->model());
        openPalette();
        QTest::keyClicks(m_text, u"dieu le to chuc"_s);
        QVERIFY(m_list->hits().rowAt(0).isHeading);
        QCOMPARE(m_list->current(), 1);
        QCOMPARE(m_list->currentIndex().data().toString(), u"Vụ Tổ chức - Điều lệ"_s);
        QTest::keyClick(m_text, Qt::Key_Return);
        QVERIFY(!m_palette->isVisible());
        auto* page = m_fixture->window.findChild<OfficePage*>();
        QVERIFY(page->isVisible());
        auto* tree = page->findChild<OfficeTreeView*>();
        QCOMPARE(test::currentKey(*tree), u"u2"_s);
        QVERIFY(tree->hasFocus());
    }

    void enter_onAPersonOrAPlan_entersItsPage()
    {
        openPalette();
        QTest::keyClicks(m_text, u"qh-2013"_s);
        QTest::keyClick(m_text, Qt::Key_Return);
        QVERIFY(m_fixture->window.findChild<Page*>(u"planning"_s)->isVisible());
        QCOMPARE(m_fixture->window.context().plan(), MaybePlanId(PlanId(2)));
        openPalette();
        QTest::keyClicks(m_text, u"lo thi may"_s);
        QTest::keyClick(m_text, Qt::Key_Return);
        QVERIFY(m_fixture->window.findChild<Page*>(u"cadres"_s)->isVisible());
    }

    void typedLetters_areMarkedInTitles_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("words") << u"ho van"_s << QStringList{u"Văn"_s, u"Ho"_s};
        QTest::newRow("the longest") << u"h hoa"_s << QStringList{u"Hoà"_s};
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("none") << u"dieu"_s << QStringList();
    }
    void typedLetters_areMarkedInTitles()
    {
        QFETCH(QString, typed);
        const QString title = u"Nguyễn Văn Hoà"_s;
        QStringList marked;
        for (const TextStretch& stretch :
             matchedStretches(title, typed.split(u' ', Qt::SkipEmptyParts))) {
            marked += title.mid(stretch.start, stretch.length);
        }
        QTEST(marked, "marked");
    }

    void formerName_ofAUnit_leadsToIt()
    {
        QVERIFY(m_fixture->window.commands().run(
            RenameUnit{
                UnitId(4), u"Phòng Hành chính"_s, {}, PartialDate::fromYmd(2012, 6, 1).value()},
            u"Rename"_s));
        openPalette();
        QTest::keyClicks(m_text, u"phong tong hop"_s);
        QCOMPARE(m_list->currentIndex().data().toString(), u"Phòng Hành chính"_s);
        QVERIFY(m_list->hits().rowAt(m_list->current()).detail.contains(u"Phòng Tổng hợp"_s));
    }

    void enter_onACommand_runsIt()
    {
        openPalette();
        QTest::keyClicks(m_text, u">today"_s);
        QCOMPARE(m_list->model()->rowCount(), 2);
        QCOMPARE(m_list->hits().rowAt(1).shortcut, u"Ctrl+T"_s);
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-01-01"_s));
        QTest::keyClick(m_text, Qt::Key_Return);
        QCOMPARE(m_fixture->window.context().day().iso(), u"2012-12-31"_s);
    }

    void enter_onADisabledCommand_doesNothing()
    {
        m_fixture->window.actions().action(ActionId::Today)->setEnabled(false);
        openPalette();
        QTest::keyClicks(m_text, u">today"_s);
        QVERIFY(m_list->hits().rowAt(1).isMuted);
        QTest::keyClick(m_text, Qt::Key_Return);
        QVERIFY(m_palette->isVisible());
    }

    void empty_offersRecentChoicesFirst()
    {
        m_fixture->window.reveal(UnitId(2));
        openPalette();
        QCOMPARE(m_list->hits().rowAt(0).title, u"Commands"_s);
        QCOMPARE(m_list->hits().rowAt(1).title, u"New unit…"_s);
        QTest::keyClicks(m_text, u"van phong"_s);
        QTest::keyClick(m_text, Qt::Key_Return);
        openPalette();
        QTest::keyClicks(m_text, u">today"_s);
        QTest::keyClick(m_text, Qt::Key_Return);
        openPalette();
        QCOMPARE(m_list->hits().rowAt(0).title, u"Recent"_s);
        QCOMPARE(m_list->hits().rowAt(1).title, u"Today"_s);
        QCOMPARE(m_list->hits().rowAt(2).title, u"Văn phòng"_s);
        QCOMPARE(m_list->current(), 1);
        // Those of another store mean nothing in this one.
        QTest::keyClick(m_text, Qt::Key_Escape);
        QVERIFY(m_fixture->window.openDemo());
        openPalette();
        QCOMPARE(m_list->hits().rowAt(1).title, u"Today"_s);
        QCOMPARE(m_list->hits().rowAt(2).title, u"Commands"_s);
    }

    void arrows_passHeadingsAndTurnAtTheEnds()
    {
        openPalette();
        QTest::keyClicks(m_text, u"van"_s);
        const int first = m_list->current();
        QTest::keyClick(m_text, Qt::Key_Up);
        QCOMPARE(m_list->current(), m_list->model()->rowCount() - 1);
        QTest::keyClick(m_text, Qt::Key_Down);
        QCOMPARE(m_list->current(), first);
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            QTest::keyClick(m_text, Qt::Key_Down);
            QVERIFY(!m_list->hits().rowAt(m_list->current()).isHeading);
        }
    }

    void kinds_standUnderTheirHeadings()
    {
        openPalette();
        QTest::keyClicks(m_text, u"vu"_s);
        QStringList headings;
        for (int row = 0; row < m_list->model()->rowCount(); ++row) {
            if (m_list->hits().rowAt(row).isHeading) {
                headings += m_list->hits().rowAt(row).title;
            }
        }
        QVERIFY(headings.contains(u"Units"_s));
        QVERIFY(headings.contains(u"Posts"_s));
        QVERIFY(headings.contains(u"People"_s));
    }

    void nothingFound_saysSo()
    {
        openPalette();
        QTest::keyClicks(m_text, u"zzzz"_s);
        QVERIFY(!m_list->isVisible());
        QTest::keyClick(m_text, Qt::Key_Return);
        QTest::keyClick(m_text, Qt::Key_Down);
        QVERIFY(m_palette->isVisible());
    }

    void click_besideIt_closes()
    {
        openPalette();
        QTest::mouseClick(m_palette, Qt::LeftButton, {}, QPoint(5, m_palette->height() - 5));
        QVERIFY(!m_palette->isVisible());
    }

    void withoutAStore_offersCommandsAlone()
    {
        m_fixture = std::make_unique<test::WindowFixture>();
        m_palette = m_fixture->window.findChild<Palette*>();
        m_text = m_palette->findChild<QLineEdit*>(u"paletteText"_s);
        m_list = m_palette->findChild<HitList*>(u"paletteHits"_s);
        openPalette();
        QTest::keyClicks(m_text, u"demonstration"_s);
        QTest::keyClick(m_text, Qt::Key_Return);
        QVERIFY(m_fixture->window.session().workspace());
    }

    void textOfDoubleSize_staysInTheWindow()
    {
        m_fixture->theme.setTextPercent(200);
        openPalette();
        QTest::keyClicks(m_text, u"van"_s);
        QApplication::processEvents();
        const QWidget* panel = m_text->parentWidget();
        QVERIFY(m_palette->rect().contains(panel->geometry()));
    }

private:
    void openPalette() { m_fixture->window.actions().action(ActionId::Palette)->trigger(); }

    std::unique_ptr<test::WindowFixture> m_fixture;
    Palette* m_palette = nullptr;
    QLineEdit* m_text = nullptr;
    HitList* m_list = nullptr;
};

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
