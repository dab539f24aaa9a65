#include "tests/ui/support/window_fixture.h"
#include "ui/organisation/establish_unit_dialog.h"
#include "ui/organisation/office_page.h"
#include "ui/organisation/office_tree_view.h"
#include "ui/organisation/post_dialogs.h"
#include "ui/organisation/unit_dialogs.h"
#include "ui/records/field_form.h"
#include "ui/search/hit_list.h"
#include "ui/search/subject_edit.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/notice_bar.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

// The plan office: Ban Tổ chức (1) with Vụ Tổ chức - Điều lệ (2), Văn phòng (3) and in that Phòng
// Tổng hợp (4); posts Vụ trưởng (1), Phó Vụ trưởng (2), Phó Chánh Văn phòng (3), Trưởng phòng (4).
class TestOfficeActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->window.openDemo());
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-31"_s));
        m_page = m_fixture->window.findChild<OfficePage*>();
        m_tree = m_page->findChild<OfficeTreeView*>();
    }
    void cleanup() { m_fixture.reset(); }

    void establishUnit_filled_standsInTheTree()
    {
        auto* dialog = open<EstablishUnitDialog>(UnitId(3), ActionId::EstablishUnit);
        type(dialog, u"name"_s, u"Phòng Quản trị"_s);
        // Kind, code and unit above follow from what is known.
        QCOMPARE(field<QLineEdit>(dialog, u"code"_s)->text(), u"VP-QT"_s);
        QCOMPARE(field<QComboBox>(dialog, u"kind"_s)->currentText(), u"division"_s);
        type(dialog, u"on"_s, u"1/12/2012"_s);
        type(dialog, u"decisionNumber"_s, u"45-QĐ/BTC"_s);
        QVERIFY(accept(dialog));
        QCOMPARE(chosen(), u"u5"_s);
        const UnitProfile* unit = snapshot()->unit(UnitId(5));
        QCOMPARE(unit->name, u"Phòng Quản trị"_s);
        QCOMPARE(unit->parent, MaybeUnitId(UnitId(3)));
        QCOMPARE(m_fixture->window.commands().stack().undoText(), u"Establish Phòng Quản trị"_s);
        const auto& documents = snapshot()->derived().structure->documents;
        QCOMPARE(documents.size(), 1U);
        undoAndRedo([this] { return snapshot()->unit(UnitId(5)) != nullptr; });
    }

    void establishUnit_codeTaken_isSaidAtItsField()
    {
        auto* dialog = open<EstablishUnitDialog>(UnitId(3), ActionId::EstablishUnit);
        type(dialog, u"name"_s, u"Phòng Quản trị"_s);
        type(dialog, u"code"_s, u"VP-TH"_s);
        QVERIFY(isRefused(dialog, u"code"_s, u"VP-TH"_s));
        type(dialog, u"name"_s, u" "_s);
        QVERIFY(isRefused(dialog, u"name"_s, u"needs a name"_s));
    }

    void establishUnit_below_whatIsNotThatDay_isSaidAtItsField()
    {
        auto* dialog = open<EstablishUnitDialog>(UnitId(3), ActionId::EstablishUnit);
        type(dialog, u"name"_s, u"Phòng Quản trị"_s);
        type(dialog, u"on"_s, u"1999"_s);
        QVERIFY(isRefused(dialog, u"above"_s, u"does not exist on 01/01/1999"_s));
        type(dialog, u"above"_s, u"nothing chosen"_s);
        QVERIFY(isRefused(dialog, u"above"_s, u"nothing chosen"_s));
    }

    void establishUnit_onALaterDay_isShownAsSuchWithTheWayThere()
    {
        auto* dialog = open<EstablishUnitDialog>(UnitId(1), ActionId::EstablishUnit);
        type(dialog, u"name"_s, u"Vụ Mới"_s);
        type(dialog, u"on"_s, u"1/3/2013"_s);
        QVERIFY(accept(dialog));
        QCOMPARE(chosen(), u"u5"_s);
        QVERIFY(m_page->findChild<QCheckBox*>(u"officeOthers"_s)->isChecked());
        auto* notice = m_page->findChild<NoticeBar*>();
        QVERIFY(notice->isVisible());
        const QString before = notice->findChild<QPushButton*>()->text();
        m_fixture->language.setLanguage(Language::Vietnamese);
        QTRY_VERIFY(notice->findChild<QPushButton*>()->text() != before);
        m_fixture->language.setLanguage(Language::English);
        QTRY_COMPARE(notice->findChild<QPushButton*>()->text(), before);
        notice->findChild<QPushButton*>()->click();
        QCOMPARE(m_fixture->window.context().day().iso(), u"2013-03-01"_s);
        QVERIFY(!notice->isVisible());
        QCOMPARE(chosen(), u"u5"_s);
    }

    void renameUnit_filled_changesTheNameFromItsDay()
    {
        auto* dialog = open<RenameUnitDialog>(UnitId(4), ActionId::RenameUnit);
        QCOMPARE(field<QLineEdit>(dialog, u"name"_s)->text(), u"Phòng Tổng hợp"_s);
        type(dialog, u"name"_s, u"Phòng Hành chính"_s);
        type(dialog, u"on"_s, u"6/2012"_s);
        QVERIFY(
            follows(dialog, u"From 01/06/2012 “Phòng Tổng hợp” is called “Phòng Hành chính”"_s));
        QVERIFY(accept(dialog));
        QCOMPARE(nameOn(u"2012-12-31"_s), u"Phòng Hành chính"_s);
        QCOMPARE(nameOn(u"2012-05-31"_s), u"Phòng Tổng hợp"_s);
        QCOMPARE(chosen(), u"u4"_s);
        // Found by the old name too.
        m_page->findChild<QLineEdit*>(u"officeWords"_s)->setText(u"tong hop"_s);
        QCOMPARE(m_page->model().shownRows(), 4);
        QVERIFY(m_page->model().indexOf(UnitId(4)).isValid());
        m_page->findChild<QLineEdit*>(u"officeWords"_s)->clear();
        undoAndRedo([this] { return nameOn(u"2012-12-31"_s) == u"Phòng Hành chính"_s; });
    }

    void renameUnit_toNothingOrTheSame_isRefused()
    {
        auto* dialog = open<RenameUnitDialog>(UnitId(4), ActionId::RenameUnit);
        QVERIFY(isRefused(dialog, u"name"_s, u"its name already"_s));
        type(dialog, u"name"_s, QString());
        QVERIFY(isRefused(dialog, u"name"_s, u"needs a name"_s));
        type(dialog, u"name"_s, u"Phòng Hành chính"_s);
        type(dialog, u"on"_s, u"31/02/2012"_s);
        QVERIFY(isRefused(dialog, u"on"_s, u"31/02/2012"_s));
        type(dialog, u"on"_s, QString());
        QVERIFY(isRefused(dialog, u"on"_s, u"From which day"_s));
        type(dialog, u"on"_s, u"1/1/1990"_s);
        QVERIFY(isRefused(dialog, u"on"_s, u"exists only from 01/01/2000"_s));
    }

    void moveUnit_filled_standsBelowTheOther()
    {
        auto* dialog = open<MoveUnitDialog>(UnitId(4), ActionId::MoveUnit);
        QVERIFY(isRefused(dialog, u"above"_s, u"Below which unit"_s));
        auto* above = static_cast<SubjectEdit*>(field<QLineEdit>(dialog, u"above"_s));
        above->setSubject(UnitId(3));
        QVERIFY(isRefused(dialog, u"above"_s, u"already"_s));
        above->setSubject(UnitId(2));
        QVERIFY(follows(dialog, u"from “Văn phòng” to “Vụ Tổ chức - Điều lệ”"_s));
        QVERIFY(follows(dialog, u"units below 0, posts 1, people 1"_s));
        QVERIFY(accept(dialog));
        const auto parent = [this] { return snapshot()->unit(UnitId(4))->parent; };
        QCOMPARE(parent(), MaybeUnitId(UnitId(2)));
        QCOMPARE(chosen(), u"u4"_s);
        undoAndRedo([&] { return parent() == MaybeUnitId(UnitId(2)); });
    }

    void moveUnit_belowItself_isNotOffered()
    {
        auto* dialog = open<MoveUnitDialog>(UnitId(3), ActionId::MoveUnit);
        auto* above = static_cast<SubjectEdit*>(field<QLineEdit>(dialog, u"above"_s));
        above->setFocus();
        QTest::keyClick(above, Qt::Key_Down);
        const auto* list = above->findChild<HitList*>();
        QCOMPARE(list->model()->rowCount(), 2);
        dialog->reject();
    }

    void dissolveUnit_withPeople_namesThemAndEndsNothing()
    {
        auto* dialog = open<DissolveUnitDialog>(UnitId(3), ActionId::DissolveUnit);
        const auto* list = dialog->findChild<HitList*>(u"obstacles"_s);
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 1);
        QCOMPARE(list->hits().rowAt(0).title, u"Phòng Tổng hợp"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel*>(u"actProblem"_s)->text().contains(u"cannot end yet"_s));
        dialog->reject();
        settle();
        dialog = open<DissolveUnitDialog>(UnitId(4), ActionId::DissolveUnit);
        list = dialog->findChild<HitList*>(u"obstacles"_s);
        QCOMPARE(list->hits().rowAt(0).title, u"Lò Thị Mây"_s);
        QCOMPARE(list->hits().rowAt(0).detail, u"Trưởng phòng · since 01/05/2010"_s);
        // Before she came nobody was there, but she is to come.
        type(dialog, u"on"_s, u"1/1/2010"_s);
        QCOMPARE(list->model()->rowCount(), 1);
        type(dialog, u"on"_s, u"1/1/1999"_s);
        QVERIFY(isRefused(dialog, u"on"_s, u"exists only from"_s));
        QVERIFY(snapshot()->unit(UnitId(4)));
    }

    void dissolveUnit_empty_endsWithItsVacantPosts()
    {
        QVERIFY(m_fixture->window.commands().run(EndTenure{.kind = EventKind::LeftPost,
                                                           .cadre = CadreId(4),
                                                           .position = PositionId(4),
                                                           .on = date(2012, 12, 1)},
                                                 u"Leave"_s));
        auto* dialog = open<DissolveUnitDialog>(UnitId(4), ActionId::DissolveUnit);
        QVERIFY(!dialog->findChild<HitList*>(u"obstacles"_s)->isVisible());
        QVERIFY(follows(dialog, u"abolished with it: Trưởng phòng"_s));
        QVERIFY(accept(dialog));
        QVERIFY(!snapshot()->unit(UnitId(4)));
        QVERIFY(!snapshot()->position(PositionId(4)));
        QCOMPARE(chosen(), u"u3"_s);
        m_page->findChild<QCheckBox*>(u"officeOthers"_s)->setChecked(true);
        QVERIFY(m_page->model().indexOf(UnitId(4)).isValid());
        m_page->findChild<QCheckBox*>(u"officeOthers"_s)->setChecked(false);
        undoAndRedo([this] { return !snapshot()->unit(UnitId(4)); });
    }

    void establishPost_filled_isVacant()
    {
        auto* dialog = open<EstablishPostDialog>(UnitId(3), ActionId::EstablishPosition);
        type(dialog, u"title"_s, u"Chánh Văn phòng"_s);
        QCOMPARE(field<QLineEdit>(dialog, u"code"_s)->text(), u"VP-CVP"_s);
        QCOMPARE(field<QComboBox>(dialog, u"role"_s)->currentText(), u"head"_s);
        for (const auto& wrong : {u"0"_s, u"-1"_s, u"two"_s, u"1.5"_s}) {
            type(dialog, u"seats"_s, wrong);
            QVERIFY(isRefused(dialog, u"seats"_s, u"whole number"_s));
        }
        type(dialog, u"seats"_s, u"1"_s);
        QVERIFY(follows(dialog, u"1 vacant"_s));
        QVERIFY(accept(dialog));
        QCOMPARE(chosen(), u"p5"_s);
        QCOMPARE(seatCount(*snapshot(), PositionId(5)).vacant(), 1);
        QCOMPARE(snapshot()->positionsOf(UnitId(3)).front(), PositionId(5));
        undoAndRedo([this] { return snapshot()->position(PositionId(5)) != nullptr; });
    }

    void establishPost_titleTheUnitHas_saysSo()
    {
        auto* dialog = open<EstablishPostDialog>(UnitId(2), ActionId::EstablishPosition);
        type(dialog, u"title"_s, u"phó vụ trưởng"_s);
        QCOMPARE(field<QLineEdit>(dialog, u"code"_s)->text(), u"VTCDL-PVT"_s);
        QVERIFY(follows(dialog, u"has such a post already (P2)"_s));
    }

    void establishPost_withoutSeats_isUndecided()
    {
        auto* dialog = open<EstablishPostDialog>(UnitId(3), ActionId::EstablishPosition);
        type(dialog, u"title"_s, u"Chuyên viên"_s);
        type(dialog, u"seats"_s, QString());
        QVERIFY(follows(dialog, u"not decided"_s));
        QVERIFY(accept(dialog));
        QCOMPARE(snapshot()->position(PositionId(5))->seats, kSeatsUndecided);
    }

    void changePost_seatsAndTitle_sayWhatFollows()
    {
        auto* dialog = open<ChangePostDialog>(PositionId(2), ActionId::ChangePosition);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->findChild<QLabel*>(u"actProblem"_s)->text().contains(u"Nothing"_s));
        type(dialog, u"seats"_s, QString());
        QVERIFY(isRefused(dialog, u"seats"_s, u"were decided: 2"_s));
        type(dialog, u"seats"_s, u"1"_s);
        QVERIFY(follows(dialog, u"Seats: 2 → 1"_s));
        QVERIFY(follows(dialog, u"More holders than seats: 2 for 1"_s));
        type(dialog, u"seats"_s, u"3"_s);
        type(dialog, u"title"_s, u"Phó Vụ trưởng thường trực"_s);
        QVERIFY(follows(dialog, u"Vacant then: 1"_s));
        QVERIFY(accept(dialog));
        QCOMPARE(snapshot()->position(PositionId(2))->seats, 3);
        QCOMPARE(snapshot()->position(PositionId(2))->title, u"Phó Vụ trưởng thường trực"_s);
        QCOMPARE(m_page->model().tree().snapshot->holders(PositionId(2)).size(), 2U);
        undoAndRedo([this] { return snapshot()->position(PositionId(2))->seats == 3; });
    }

    void abolishPost_held_namesTheHolders()
    {
        auto* dialog = open<AbolishPostDialog>(PositionId(1), ActionId::AbolishPosition);
        QCOMPARE(dialog->findChild<HitList*>(u"obstacles"_s)->hits().rowAt(0).title,
                 u"Phạm Đức Thắng"_s);
        dialog->accept();
        QVERIFY(dialog->isVisible());
        QVERIFY(snapshot()->position(PositionId(1)));
    }

    void abolishPost_vacant_ends()
    {
        auto* dialog = open<AbolishPostDialog>(PositionId(3), ActionId::AbolishPosition);
        // Two are planned for it; a third was taken out of the plan.
        QVERIFY(follows(dialog, u"Plan entries for it: 2"_s));
        QVERIFY(accept(dialog));
        QVERIFY(!snapshot()->position(PositionId(3)));
        QCOMPARE(chosen(), u"u3"_s);
        undoAndRedo([this] { return !snapshot()->position(PositionId(3)); });
    }

    void dialog_withObstacles_isAsWideAsItsFields()
    {
        auto* dialog = open<DissolveUnitDialog>(UnitId(4), ActionId::DissolveUnit);
        const auto* scroll = dialog->findChild<QScrollArea*>();
        QVERIFY(scroll->viewport()->width() >= scroll->widget()->minimumSizeHint().width());
        QVERIFY(scroll->viewport()->height() >= scroll->widget()->minimumSizeHint().height());
    }

    void dialog_escape_changesNothing()
    {
        auto* dialog = open<RenameUnitDialog>(UnitId(4), ActionId::RenameUnit);
        type(dialog, u"name"_s, u"Phòng Khác"_s);
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
        QVERIFY(!m_fixture->window.commands().stack().canUndo());
    }

    void menu_holdsTheActsOfWhatIsChosen()
    {
        m_fixture->window.reveal(PositionId(1));
        QStringList texts = menuTexts();
        QVERIFY(texts.contains(u"A&bolish the post…"_s));
        QVERIFY(!texts.contains(u"Re&name the unit…"_s));
        m_fixture->window.reveal(UnitId(4));
        texts = menuTexts();
        QVERIFY(texts.contains(u"Re&name the unit…"_s));
        QVERIFY(!texts.contains(u"A&bolish the post…"_s));
    }

    void f2_opensWhatChangesTheName()
    {
        m_fixture->window.reveal(UnitId(4));
        QTest::keyClick(m_tree, Qt::Key_F2);
        auto* rename = m_page->findChild<RenameUnitDialog*>();
        QVERIFY(rename);
        rename->reject();
        settle();
        m_fixture->window.reveal(PositionId(1));
        QTest::keyClick(m_tree, Qt::Key_F2);
        QVERIFY(m_page->findChild<ChangePostDialog*>());
    }

    void acts_onWhatHasEnded_areNotPossible()
    {
        QVERIFY(m_fixture->window.commands().run(AbolishPosition{PositionId(3), date(2012, 1, 1)},
                                                 u"Abolish"_s));
        m_fixture->window.reveal(PositionId(3));
        QCOMPARE(chosen(), u"p3"_s);
        QVERIFY(!action(ActionId::ChangePosition)->isEnabled());
        QVERIFY(!action(ActionId::RenameUnit)->isEnabled());
        QVERIFY(action(ActionId::EstablishPosition)->isEnabled());
    }

    void acts_withoutTheRightToWrite_areOff()
    {
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(u"shared.kecan"_s)));
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-31"_s));
        m_fixture->window.reveal(UnitId(4));
        for (const ActionId id : {ActionId::EstablishUnit,
                                  ActionId::RenameUnit,
                                  ActionId::MoveUnit,
                                  ActionId::DissolveUnit,
                                  ActionId::EstablishPosition,
                                  ActionId::ChangePosition,
                                  ActionId::AbolishPosition}) {
            QVERIFY(!action(id)->isEnabled());
        }
    }

    void emptyStore_firstUnit_canBeMade()
    {
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(u"empty.kecan"_s)));
        m_fixture->window.enterPage(pageIndex());
        QVERIFY(action(ActionId::EstablishUnit)->isEnabled());
        m_page->findChild<EmptyState*>()->findChild<QPushButton*>()->click();
        auto* dialog = m_page->findChild<EstablishUnitDialog*>();
        type(dialog, u"name"_s, u"Ban Tổ chức"_s);
        QVERIFY(accept(dialog));
        QCOMPARE(chosen(), u"u1"_s);
    }

private:
    static PartialDate date(int year, int month, int day)
    {
        return PartialDate::fromYmd(year, month, day).value();
    }
    std::shared_ptr<const Snapshot> snapshot() const
    {
        return m_fixture->window.context().snapshot();
    }
    QString nameOn(const QString& iso) const
    {
        return m_fixture->window.context()
            .workspace()
            ->snapshot(*Day::fromIso(iso))
            ->unit(UnitId(4))
            ->name;
    }
    QString chosen() const { return test::currentKey(*m_tree); }
    QAction* action(ActionId id) const { return m_fixture->window.actions().action(id); }
    int pageIndex() const
    {
        const auto& pages = m_fixture->window.pages();
        return static_cast<int>(std::ranges::find(pages, u"organisation"_s, &PageEntry::id) -
                                pages.begin());
    }

    /// Chooses @p subject on the page and does @p id with the action of the window.
    template <class Dialog>
    Dialog* open(const Subject& subject, ActionId id)
    {
        m_fixture->window.reveal(subject);
        action(id)->trigger();
        auto* dialog = m_page->findChild<Dialog*>();
        Q_ASSERT(dialog && dialog->isVisible());
        return dialog;
    }
    template <class Widget>
    static Widget* field(const QDialog* dialog, const QString& name)
    {
        auto* found = dialog->findChild<Widget*>(name);
        Q_ASSERT(found);
        return found;
    }
    /// Replaces a field's text as an input method does.
    static void type(const QDialog* dialog, const QString& name, const QString& text)
    {
        auto* edit = field<QLineEdit>(dialog, name);
        edit->selectAll();
        QInputMethodEvent typed(QString(), {});
        typed.setCommitString(text);
        QApplication::sendEvent(edit, &typed);
        if (text.isEmpty()) {
            QTest::keyClick(edit, Qt::Key_Delete);
        }
    }
    /// Closed dialogs go when events are handled.
    static void settle()
    {
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QApplication::processEvents();
    }
    static bool accept(OfficeActDialog* dialog)
    {
        field<QPushButton>(dialog, u"actAccept"_s)->click();
        const bool closed = !dialog->isVisible();
        settle();
        return closed;
    }
    /// Whether accepting is refused with a problem at @p name that has @p words, and nothing is
    /// recorded.
    bool isRefused(OfficeActDialog* dialog, const QString& name, const QString& words) const
    {
        field<QPushButton>(dialog, u"actAccept"_s)->click();
        const auto* form = dialog->findChild<FieldForm*>();
        if (!form->problem(name).contains(words)) {
            qInfo() << form->problem(name);
        }
        return dialog->isVisible() && form->problem(name).contains(words) &&
               !m_fixture->window.commands().stack().canUndo();
    }
    static bool follows(const OfficeActDialog* dialog, const QString& words)
    {
        const auto said = [&] { return dialog->consequences().join(u'\n').contains(words); };
        [&] { QTRY_VERIFY(said()); }();
        return said();
    }
    void undoAndRedo(const std::function<bool()>& isDone)
    {
        CommandRunner& commands = m_fixture->window.commands();
        QVERIFY(isDone());
        commands.undo();
        QVERIFY(!isDone());
        commands.redo();
        QVERIFY(isDone());
        QVERIFY(m_fixture->dialogs.problems.isEmpty());
    }
    QStringList menuTexts()
    {
        const QPoint place = m_tree->visualRect(m_tree->currentIndex()).center();
        QContextMenuEvent event(
            QContextMenuEvent::Keyboard, place, m_tree->viewport()->mapToGlobal(place));
        QApplication::sendEvent(m_tree->viewport(), &event);
        auto* menu = m_page->findChild<QMenu*>(u"officeMenu"_s);
        QStringList texts;
        for (const QAction* each : menu->actions()) {
            texts += each->text();
        }
        menu->close();
        settle();
        return texts;
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    OfficePage* m_page = nullptr;
    OfficeTreeView* m_tree = nullptr;
};

QTEST_MAIN(TestOfficeActs)
#include "tst_office_acts.moc"
