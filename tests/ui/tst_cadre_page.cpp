#include "tests/ui/support/window_fixture.h"
#include "ui/appointments/new_event_dialog.h"
#include "ui/cadres/cadre_detail.h"
#include "ui/cadres/cadre_page.h"
#include "ui/cadres/condition_menu.h"
#include "ui/table/data_table.h"
#include "ui/widgets/empty_state.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestCadrePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->window.openDemo());
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-31"_s));
        m_fixture->enter(u"cadres"_s);
        m_page = m_fixture->window.findChild<CadrePage*>();
        m_table = m_page->findChild<DataTable*>(u"roster"_s);
        m_words = m_page->findChild<QLineEdit*>(u"rosterWords"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void people_standInTheOrderOfNames()
    {
        QCOMPARE(names(),
                 (QStringList{u"Đặng Thuỳ Dương"_s,
                              u"Trần Quốc Đạt"_s,
                              u"Nguyễn Văn Hòa"_s,
                              u"Nguyễn Văn Hoà"_s,
                              u"Lò Thị Mây"_s,
                              u"Phạm Đức Thắng"_s,
                              u"Hoàng Văn Út"_s}));
        QCOMPARE(label(u"statusCount"_s), u"7 of 7 entries shown"_s);
    }

    void words_typed_narrowTheList()
    {
        QTest::keyClicks(m_words, u"hoa nguyen"_s);
        QCOMPARE(names(), (QStringList{u"Nguyễn Văn Hòa"_s, u"Nguyễn Văn Hoà"_s}));
        QTest::keyClick(m_words, Qt::Key_Escape);
        QTest::keyClicks(m_words, u"ltm"_s);
        QCOMPARE(names(), QStringList{u"Lò Thị Mây"_s});
        m_words->setText(u"phong tong hop"_s);
        QCOMPARE(names(), QStringList{u"Lò Thị Mây"_s});
        m_words->setText(u"zzz"_s);
        auto* empty = m_page->findChild<EmptyState*>();
        QVERIFY(empty->isVisible());
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(names().size(), 7);
    }

    void letters_typedInTheList_goToTheField()
    {
        m_fixture->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
        m_table->setFocus();
        QTest::keyClicks(m_table, u"m"_s);
        QTest::keyClicks(m_words, u"ay"_s);
        QCOMPARE(names(), QStringList{u"Lò Thị Mây"_s});
    }

    void condition_chosen_isAskedUntilCleared()
    {
        choose(u"condition4"_s, u"women"_s);
        QCOMPARE(names(), (QStringList{u"Đặng Thuỳ Dương"_s, u"Lò Thị Mây"_s}));
        auto* button = m_page->findChild<QToolButton*>(u"condition4"_s);
        QCOMPARE(button->text(), u"Sex: women"_s);
        QVERIFY(button->isChecked());
        choose(u"condition6"_s, u"minority"_s);
        QCOMPARE(names(), QStringList{u"Lò Thị Mây"_s});
        QTest::mouseClick(m_page->findChild<QToolButton*>(u"rosterClear"_s), Qt::LeftButton);
        QCOMPARE(names().size(), 7);
        QVERIFY(!button->isChecked());
    }

    void condition_age_takesAnyRange()
    {
        QMenu* menu = m_page->findChild<QToolButton*>(u"condition5"_s)->menu();
        Q_EMIT menu->aboutToShow();
        menu->findChild<QSpinBox*>(u"ageFrom"_s)->setValue(44);
        menu->findChild<QSpinBox*>(u"ageTo"_s)->setValue(46);
        QCOMPARE(names(), (QStringList{u"Đặng Thuỳ Dương"_s, u"Trần Quốc Đạt"_s}));
        QCOMPARE(m_page->findChild<QToolButton*>(u"condition5"_s)->text(),
                 u"Age: 44 to 46 years"_s);
        menu->findChild<QSpinBox*>(u"ageFrom"_s)->setValue(17);
        QCOMPARE(m_page->findChild<QToolButton*>(u"condition5"_s)->text(),
                 u"Age: 46 years and under"_s);
    }

    void condition_unit_takesWhatIsBelow()
    {
        choose(u"condition0"_s, u"    Văn phòng"_s);
        QCOMPARE(names(), QStringList{u"Lò Thị Mây"_s});
    }

    void condition_ofManyAnswers_isAListToFindIn()
    {
        std::vector<ConditionChoice> choices;
        for (int i = 0; i < 60; ++i) {
            choices.push_back(
                {i == 41 ? u"Vụ Đào tạo & bồi dưỡng"_s : u"Vụ %1"_s.arg(i), false, {}, 0});
            choices.back().then.text = QString::number(i);
        }
        ConditionMenu menu([&] { return choices; }, nullptr);
        std::vector<QString> chosen;
        connect(&menu, &ConditionMenu::chosen, this, [&](const RosterFilter& filter) {
            chosen.push_back(filter.text);
        });
        menu.popup({});
        auto* list = menu.findChild<QListWidget*>();
        auto* words = menu.findChild<QLineEdit*>();
        QVERIFY(list && words);
        QVERIFY(menu.height() < 500);
        QTest::keyClicks(words, u"dao boi"_s);
        QVERIFY(list->item(0)->isHidden());
        QVERIFY(!list->item(41)->isHidden());
        QTest::keyClick(words, Qt::Key_Down);
        QTest::keyClick(list, Qt::Key_Return);
        QCOMPARE(chosen, std::vector<QString>{u"41"_s});
        QTest::keyClick(words, Qt::Key_Escape);
        QVERIFY(!menu.isVisible());
    }

    void view_chosen_showsItsPeopleAndCounts()
    {
        auto* women = m_page->findChild<QAbstractButton*>(u"rosterView3"_s);
        QVERIFY2(women->accessibleName().contains(u"Women: 2"_s),
                 qPrintable(women->accessibleName()));
        QTest::mouseClick(women, Qt::LeftButton);
        QCOMPARE(names().size(), 2);
        QVERIFY(women->isChecked());
        m_fixture->window.context().setDay(*Day::fromIso(u"2013-12-31"_s));
        QCOMPARE(names().size(), 2);
    }

    void view_saved_isThereUnderItsName()
    {
        m_words->setText(u"nguyen"_s);
        m_fixture->window.actions().action(ActionId::SaveView)->trigger();
        auto* name = m_page->findChild<QLineEdit*>(u"viewName"_s);
        QVERIFY(name);
        auto* save = name->window()->findChild<QPushButton*>(u"viewSave"_s);
        QVERIFY(!save->isEnabled());
        name->setText(u"Họ Nguyễn"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        m_words->clear();
        auto* tile = m_page->findChild<QAbstractButton*>(u"rosterView9"_s);
        QVERIFY(tile);
        QVERIFY(tile->accessibleName().contains(u"Họ Nguyễn: 2"_s));
        QTest::mouseClick(tile, Qt::LeftButton);
        QCOMPARE(m_words->text(), u"nguyen"_s);
        QCOMPARE(names().size(), 2);
    }

    void group_chosen_putsHeadingsOverThePeople()
    {
        auto* group = m_page->findChild<QComboBox*>(u"rosterGroup"_s);
        const int bySex = group->findText(u"By sex"_s);
        QVERIFY(bySex > 0);
        group->setCurrentIndex(bySex);
        Q_EMIT group->activated(bySex);
        QCOMPARE(m_page->model().rowCount(), 9);
        QVERIFY(m_page->model().isHeading(0));
        QCOMPARE(m_page->count()->shown, 7);
    }

    void heading_clicked_sortsByIt()
    {
        Q_EMIT m_table->sortWanted({{RosterModel::columnOf(RosterColumn::Birth), false}});
        QCOMPARE(names().front(), u"Hoàng Văn Út"_s);
        QCOMPARE(m_table->sortKeys().size(), std::size_t{1});
        Q_EMIT m_table->sortWanted({{RosterModel::columnOf(RosterColumn::Birth), true}});
        QCOMPARE(names().front(), u"Lò Thị Mây"_s);
    }

    void reveal_fromAnotherPage_showsThePersonWhateverTheFilter()
    {
        choose(u"condition4"_s, u"women"_s);
        m_fixture->enter(u"planning"_s);
        m_fixture->window.context().reveal(CadreId(1));
        QVERIFY(m_page->isVisible());
        QCOMPARE(label(u"detailName"_s), u"Phạm Đức Thắng"_s);
        QCOMPARE(m_table->currentKey(), std::optional<qint64>(1));
    }

    void detail_showsPostCareerAndPlans()
    {
        m_fixture->window.reveal(CadreId(4));
        const QString text = m_page->findChild<CadreDetail*>()->text();
        QVERIFY(text.contains(u"Trưởng phòng, Phòng Tổng hợp, Văn phòng"_s));
        QVERIFY(text.contains(u"CB004"_s));
        QVERIFY(text.contains(u"born 11/1975 (37)"_s));
        QVERIFY(text.contains(u"01/05/2010"_s));
        QVERIFY(text.contains(u"QH-2012"_s));
        QVERIFY(text.contains(u"Thạc sĩ"_s));
    }

    void next_goesThroughTheList()
    {
        QCOMPARE(label(u"detailName"_s), u"Đặng Thuỳ Dương"_s);
        m_fixture->window.actions().action(ActionId::NextRow)->trigger();
        QCOMPARE(label(u"detailName"_s), u"Trần Quốc Đạt"_s);
        m_fixture->window.actions().action(ActionId::PreviousRow)->trigger();
        QCOMPARE(label(u"detailName"_s), u"Đặng Thuỳ Dương"_s);
    }

    void day_another_keepsThePersonAndTellsOfThatDay()
    {
        m_fixture->window.reveal(CadreId(5));
        QCOMPARE(label(u"detailPost"_s), u"Phó Vụ trưởng, Vụ Tổ chức - Điều lệ"_s);
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-11-30"_s));
        QCOMPARE(label(u"detailName"_s), u"Trần Quốc Đạt"_s);
        // He came on 01/12 and is not in the list, but stays at the side.
        QCOMPARE(label(u"detailPost"_s), u"Not yet here on this day"_s);
        QVERIFY(!m_table->currentKey());
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-02"_s));
        QCOMPARE(m_table->currentKey(), std::optional<qint64>(5));
    }

    void page_notShown_catchesUpWhenItIs()
    {
        m_fixture->enter(u"planning"_s);
        m_fixture->window.context().setDay(*Day::fromIso(u"1999-01-01"_s));
        QCOMPARE(names().size(), 7);
        m_fixture->enter(u"cadres"_s);
        QCOMPARE(names().size(), 0);
        QVERIFY(m_page->findChild<EmptyState*>()->isVisible());
    }

    void departure_undoneAndRedone_givesTheSameAnswers()
    {
        CommandRunner& commands = m_fixture->window.commands();
        QVERIFY(commands.run(RecordDeparture{EventKind::Retired,
                                             CadreId(1),
                                             PartialDate::fromYmd(2012, 12, 1).value()},
                             u"Retire"_s));
        QCOMPARE(names().size(), 6);
        commands.undo();
        QCOMPARE(names().size(), 7);
        QCOMPARE(names()[5], u"Phạm Đức Thắng"_s);
        commands.redo();
        QCOMPARE(names().size(), 6);
        QTest::mouseClick(m_page->findChild<QAbstractButton*>(u"rosterView8"_s), Qt::LeftButton);
        QCOMPARE(names(), QStringList{u"Phạm Đức Thắng"_s});
    }

    void copy_withHeadings_isWhatASpreadsheetTakes()
    {
        m_table->goTo(4);
        m_fixture->window.actions().action(ActionId::CopyWithHeadings)->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines[0].startsWith(u"No.\tFull name\tSex"_s));
        QVERIFY(lines[1].startsWith(u"5\tLò Thị Mây\tfemale\t11/1975\t37"_s));
    }

    void totals_followTheSelection()
    {
        QVERIFY(label(u"rosterTotals"_s).startsWith(u"7 people · women 2 (28.6%)"_s));
        m_table->selectAll();
        QVERIFY(label(u"rosterTotals"_s).startsWith(u"Selected: 7 people"_s));
        QCOMPARE(m_page->count()->selected, 7);
    }

    void event_begunFromTheList_isOfThePersonThere()
    {
        m_table->goTo(6);
        m_fixture->window.actions().action(ActionId::NewEvent)->trigger();
        auto* dialog = m_fixture->window.findChild<NewEventDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        QVERIFY(dialog->findChild<QLineEdit*>(u"person"_s)->text().contains(u"Hoàng Văn Út"_s));
        dialog->reject();
    }

    void emptyStore_offersTheFirstPerson()
    {
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(u"empty.kecan"_s)));
        auto* empty = m_page->findChild<EmptyState*>();
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        const QList<ActDialog*> dialogs = m_fixture->window.findChildren<ActDialog*>();
        QCOMPARE(dialogs.size(), 1);
        QVERIFY(dialogs.front()->isVisible());
        dialogs.front()->reject();
    }

    void store_another_forgetsThePeople()
    {
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(u"empty.kecan"_s)));
        QCOMPARE(names().size(), 0);
        QVERIFY(m_page->findChild<EmptyState*>()->isVisible());
        QCOMPARE(label(u"detailName"_s), QString());
    }

private:
    QStringList names() const
    {
        QStringList names;
        const RosterModel& model = m_page->model();
        for (int row = 0; row < model.rowCount(); ++row) {
            names << model.index(row, RosterModel::kNameColumn).data().toString();
        }
        return names;
    }
    QString label(const QString& name) const
    {
        return m_fixture->window.findChild<QLabel*>(name)->text();
    }
    /// Ticks an answer in the menu of a condition.
    void choose(const QString& condition, const QString& text)
    {
        QMenu* menu = m_page->findChild<QToolButton*>(condition)->menu();
        Q_EMIT menu->aboutToShow();
        const QList<QAction*> actions = menu->actions();
        const auto found = std::ranges::find(actions, text, &QAction::text);
        QVERIFY2(found != actions.end(), qPrintable(text));
        (*found)->trigger();
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    CadrePage* m_page = nullptr;
    DataTable* m_table = nullptr;
    QLineEdit* m_words = nullptr;
};

QTEST_MAIN(TestCadrePage)
#include "tst_cadre_page.moc"
