#include "tests/ui/support/window_fixture.h"
#include "ui/search/hit_list.h"
#include "ui/search/subject_edit.h"

#include <QAbstractItemModelTester>
#include <QDialog>
#include <QInputMethodEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestSubjectEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->window.openDemo());
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-31"_s));
        m_dialog = std::make_unique<QDialog>(&m_fixture->window);
        auto* column = new QVBoxLayout(m_dialog.get());
        m_edit = new SubjectEdit(m_fixture->window.context(), SubjectKind::Person, m_dialog.get());
        m_other = new QPushButton(u"Other"_s, m_dialog.get());
        m_other->setAutoDefault(false);
        column->addWidget(m_edit);
        column->addWidget(m_other);
        m_dialog->resize(700, 200);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        m_edit->setFocus();
        m_list = m_edit->findChild<HitList*>(u"subjectHits"_s);
    }
    void cleanup()
    {
        m_dialog.reset();
        m_fixture.reset();
    }

    void typed_downAndEnter_chooses()
    {
        const QAbstractItemModelTester tester(m_list->model());
        QSignalSpy changed(m_edit, &SubjectEdit::subjectChanged);
        QTest::keyClicks(m_edit, u"nguyen van ho"_s);
        QVERIFY(m_list->isVisible());
        QCOMPARE(m_list->model()->rowCount(), 2);
        QTest::keyClick(m_edit, Qt::Key_Down);
        const QString wanted = m_list->currentIndex().data().toString();
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(!m_list->isVisible());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_edit->text(), wanted);
        QVERIFY(m_edit->subject() == Subject(CadreId(3)) ||
                m_edit->subject() == Subject(CadreId(2)));
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_edit->problem().isEmpty());
        QVERIFY(m_edit->accessibleDescription().contains(u"CB00"_s));
    }

    void escape_closesTheListThenTheDialog()
    {
        QTest::keyClicks(m_edit, u"may"_s);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(!m_list->isVisible());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(m_edit->text(), u"may"_s);
        QTest::keyClick(m_edit, Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void left_withNothingChosen_isAProblem()
    {
        QSignalSpy problems(m_edit, &SubjectEdit::problemChanged);
        QTest::keyClicks(m_edit, u"nobody"_s);
        QCOMPARE(m_list->model()->rowCount(), 0);
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!m_edit->subject());
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QVERIFY(m_edit->problem().contains(u"nobody"_s));
        QCOMPARE(problems.size(), 1);
        QVERIFY(m_edit->property("invalid").toBool());
        m_edit->setFocus();
        m_edit->selectAll();
        QTest::keyClick(m_edit, Qt::Key_Delete);
        QVERIFY(m_edit->problem().isEmpty());
        QCOMPARE(problems.size(), 2);
    }

    void tab_withOpenList_takesTheBest()
    {
        QTest::keyClicks(m_edit, u"lo thi may"_s);
        QTest::keyClick(m_edit, Qt::Key_Tab);
        QCOMPARE(m_edit->subject(), Subject(CadreId(4)));
        QVERIFY(m_other->hasFocus());
        QVERIFY(!m_list->isVisible());
    }

    void down_onAnEmptyField_listsEverybody()
    {
        QTest::keyClick(m_edit, Qt::Key_Down);
        QCOMPARE(m_list->model()->rowCount(), 7);
        QTest::mouseClick(m_list->viewport(),
                          Qt::LeftButton,
                          {},
                          m_list->visualRect(m_list->model()->index(1, 0)).center());
        QVERIFY(m_edit->subject());
    }

    void edited_afterAChoice_choosesNothing()
    {
        m_edit->setSubject(CadreId(4));
        QCOMPARE(m_edit->text(), u"Lò Thị Mây"_s);
        QSignalSpy changed(m_edit, &SubjectEdit::subjectChanged);
        m_edit->end(false);
        QTest::keyClick(m_edit, Qt::Key_Backspace);
        QVERIFY(!m_edit->subject());
        QCOMPARE(changed.size(), 1);
        QVERIFY(m_list->isVisible());
        m_edit->setSubject(std::nullopt);
        QVERIFY(m_edit->text().isEmpty());
    }

    void store_another_clears()
    {
        m_edit->setSubject(CadreId(4));
        QSignalSpy changed(m_edit, &SubjectEdit::subjectChanged);
        QVERIFY(m_fixture->window.openDemo());
        QVERIFY(!m_edit->subject());
        QVERIFY(m_edit->text().isEmpty());
        QCOMPARE(changed.size(), 1);
    }

    void chosen_undone_clears()
    {
        auto* units =
            new SubjectEdit(m_fixture->window.context(), SubjectKind::Unit, m_dialog.get());
        CommandRunner& commands = m_fixture->window.commands();
        const UnitProfile unit{
            .code = u"NEW"_s, .name = u"Vụ Mới"_s, .shortName = {}, .parent = UnitId(1)};
        const PartialDate on = PartialDate::fromYmd(2012, 6, 1).value();
        QVERIFY(commands.run(EstablishUnit{unit, on}, u"Establish"_s));
        units->setSubject(UnitId(5));
        QVERIFY(commands.run(RenameUnit{UnitId(5), u"Vụ Khác"_s, {}, on}, u"Rename"_s));
        QCOMPARE(units->text(), u"Vụ Khác"_s);
        commands.undo();
        commands.undo();
        QVERIFY(!units->subject());
        QVERIFY(units->text().isEmpty());
    }

    void day_another_describesAnew()
    {
        m_edit->setSubject(CadreId(5));
        QVERIFY(m_edit->toolTip().contains(u"Phó Vụ trưởng"_s));
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-11-30"_s));
        QVERIFY(!m_edit->toolTip().contains(u"Phó Vụ trưởng"_s));
        QCOMPARE(m_edit->subject(), Subject(CadreId(5)));
    }

    void setSubject_notInTheStore_clears()
    {
        m_edit->setSubject(CadreId(99));
        QVERIFY(!m_edit->subject());
        QVERIFY(m_edit->text().isEmpty());
    }

    void composed_text_waitsForItsEnd()
    {
        QInputMethodEvent composing(u"mây"_s, {});
        QApplication::sendEvent(m_edit, &composing);
        QVERIFY(!m_list->isVisible());
        QInputMethodEvent done(QString(), {});
        done.setCommitString(u"mây"_s);
        QApplication::sendEvent(m_edit, &done);
        QVERIFY(m_list->isVisible());
        QCOMPARE(m_list->currentIndex().data().toString(), u"Lò Thị Mây"_s);
    }

    void posts_ofAnotherDay_andOnlyThoseAccepted()
    {
        auto* posts =
            new SubjectEdit(m_fixture->window.context(), SubjectKind::Post, m_dialog.get());
        m_dialog->layout()->addWidget(posts);
        posts->setFilter([](const Subject& subject) { return subject != Subject(PositionId(1)); });
        posts->setDay(*Day::fromIso(u"2012-11-30"_s));
        posts->setSubject(PositionId(2));
        QVERIFY(posts->toolTip().contains(u"Nguyễn Văn Hòa"_s));
        QVERIFY(!posts->toolTip().contains(u"Trần Quốc Đạt"_s));
        posts->setDay(*Day::fromIso(u"2012-12-31"_s));
        QVERIFY(posts->toolTip().contains(u"Trần Quốc Đạt"_s));
        posts->setFocus();
        posts->selectAll();
        QTest::keyClicks(posts, u"vu truong"_s);
        QCOMPARE(posts->findChild<HitList*>()->model()->rowCount(), 1);
    }

private:
    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<QDialog> m_dialog;
    SubjectEdit* m_edit = nullptr;
    QPushButton* m_other = nullptr;
    HitList* m_list = nullptr;
};

QTEST_MAIN(TestSubjectEdit)
#include "tst_subject_edit.moc"
