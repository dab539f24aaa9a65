#include "tests/ui/support/window_fixture.h"
#include "ui/organisation/office_page.h"
#include "ui/organisation/office_tree_view.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestOrganisationPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->window.openDemo());
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-31"_s));
        m_fixture->enter(u"organisation"_s);
        m_page = m_fixture->window.findChild<OfficePage*>();
        m_tree = m_page->findChild<OfficeTreeView*>();
        m_people = m_page->findChild<QTableView*>(u"officePeople"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void reveal_aPost_entersThePageAndShowsItsHolders()
    {
        m_fixture->window.reveal(PositionId(2));
        QVERIFY(m_page->isVisible());
        QCOMPARE(test::currentKey(*m_tree), u"p2"_s);
        QCOMPARE(text<QLabel>(u"officeName"_s), u"Phó Vụ trưởng"_s);
        // Two holders, the last one first, and the years before the first.
        QCOMPARE(m_people->model()->rowCount(), 3);
        QCOMPARE(m_people->model()->index(0, 1).data().toString(), u"Trần Quốc Đạt"_s);
        QCOMPARE(m_people->model()->index(2, 4).data().toString(), u"01/01/2000"_s);
    }

    void day_another_keepsTheSelection()
    {
        m_fixture->window.reveal(UnitId(2));
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-11-30"_s));
        QCOMPARE(test::currentKey(*m_tree), u"u2"_s);
        QCOMPARE(m_people->model()->rowCount(), 2);
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-31"_s));
        QCOMPARE(m_people->model()->rowCount(), 3);
    }

    void rename_undoneAndRedone_givesTheSameAnswers()
    {
        CommandRunner& commands = m_fixture->window.commands();
        m_fixture->window.reveal(UnitId(4));
        QVERIFY(
            commands.run(RenameUnit{UnitId(4), u"Phòng Hành chính"_s, {}, date()}, u"Rename"_s));
        QCOMPARE(text<QLabel>(u"officeName"_s), u"Phòng Hành chính"_s);
        QVERIFY(text<QLabel>(u"officeFacts"_s).contains(u"Phòng Tổng hợp"_s));
        commands.undo();
        QCOMPARE(text<QLabel>(u"officeName"_s), u"Phòng Tổng hợp"_s);
        commands.redo();
        QCOMPARE(text<QLabel>(u"officeName"_s), u"Phòng Hành chính"_s);
        QCOMPARE(test::currentKey(*m_tree), u"u4"_s);
    }

    void rename_nameWithAnAmpersand_isNoMnemonicInTheMenu()
    {
        CommandRunner& commands = m_fixture->window.commands();
        QVERIFY(commands.run(RenameUnit{UnitId(4), u"Phòng R&D"_s, {}, date()}, u"Phòng R&D"_s));
        const ActionCatalogue& actions = m_fixture->window.actions();
        QVERIFY(actions.action(ActionId::Undo)->text().endsWith(u"Phòng R&&D"_s));
        commands.undo();
        QVERIFY(actions.action(ActionId::Redo)->text().endsWith(u"Phòng R&&D"_s));
    }

    void find_noMatch_saysSoAndCanBeCleared()
    {
        auto* words = m_page->findChild<QLineEdit*>(u"officeWords"_s);
        words->setText(u"zzz"_s);
        QCOMPARE(m_page->model().shownRows(), 0);
        words->clear();
        QCOMPARE(m_page->model().shownRows(), 8);
    }

    void figure_vacant_showsItsPosts()
    {
        m_fixture->window.reveal(UnitId(1));
        auto* tile = m_page->findChild<QAbstractButton*>(u"office-vacant"_s);
        tile->click();
        QCOMPARE(m_page->model().shownRows(), 3);
        QVERIFY(tile->isChecked());
        tile->click();
        QCOMPARE(m_page->model().shownRows(), 8);
        m_page->findChild<QAbstractButton*>(u"office-deputies"_s)->click();
        QCOMPARE(m_people->model()->rowCount(), 2);
        QVERIFY(text<QLabel>(u"officeFacts"_s).startsWith(u"Deputies, with all units below: 2"_s));
    }

    void copy_withHeadings_fillsTheClipboard()
    {
        m_fixture->window.reveal(PositionId(1));
        QVERIFY(m_page->can(ActionId::CopyWithHeadings));
        m_page->run(ActionId::CopyWithHeadings);
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY(lines[1].startsWith(u"Vụ trưởng\t1\t1"_s));
    }

    void copy_fromThePeople_takesTheirRows()
    {
        m_fixture->window.reveal(UnitId(2));
        m_fixture->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
        m_people->setFocus();
        m_people->selectRow(0);
        m_page->run(ActionId::Copy);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"1\tPhạm Đức Thắng\tVụ trưởng"_s));
    }

    void day_beforeTheOffice_isEmptyUnlessOthersAreShown()
    {
        m_fixture->window.context().setDay(*Day::fromIso(u"1999-01-01"_s));
        QCOMPARE(m_page->model().totalRows(), 0);
        QVERIFY(!m_page->count());
        m_page->findChild<QCheckBox*>(u"officeOthers"_s)->setChecked(true);
        QCOMPARE(m_page->model().totalRows(), 8);
    }

private:
    static PartialDate date() { return PartialDate::fromYmd(2012, 6, 1).value(); }
    template <class Widget>
    QString text(const QString& name)
    {
        return m_page->findChild<Widget*>(name)->text();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    OfficePage* m_page = nullptr;
    OfficeTreeView* m_tree = nullptr;
    QTableView* m_people = nullptr;
};

QTEST_MAIN(TestOrganisationPage)
#include "tst_organisation_page.moc"
