#include "tests/ui/support/window_fixture.h"
#include "ui/planning/plan_model.h"
#include "ui/planning/plan_page.h"
#include "ui/planning/plan_tree_view.h"
#include "ui/print/heading_form.h"
#include "ui/print/page_view.h"
#include "ui/print/preview_dialog.h"
#include "ui/widgets/day_edit.h"

#include <QClipboard>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QWheelEvent>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Marks every text as translated, so that a text which stays is one not translated anew.
class MarkingTranslator final : public QTranslator
{
public:
    [[nodiscard]] QString
    translate(const char*, const char* source, const char*, int) const override
    {
        return u"«"_s + QString::fromUtf8(source);
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        // The offscreen platform says that of every window with a smallest size.
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
    }
    void cleanup() { m_fixture.reset(); }

    void openDemo_showsThePlanOfTheDay()
    {
        QVERIFY(m_fixture->window.openDemo());
        QVERIFY(m_fixture->window.windowTitle().startsWith(u"Demonstration data"_s));
        QCOMPARE(model().shownEntries(), 6);
        QCOMPARE(label(u"statusCount"_s), u"6 of 8 entries shown"_s);
        QVERIFY(m_fixture->preferences.recentFiles().isEmpty());
    }

    void typedDay_changesTheList()
    {
        QVERIFY(m_fixture->window.openDemo());
        typeDay(u"28.11.2012"_s);
        QCOMPARE(m_fixture->window.context().day().iso(), u"2012-11-28"_s);
        QCOMPARE(model().shownEntries(), 8);
        typeDay(u"1/1/2012"_s);
        QCOMPARE(model().totalEntries(), 0);
        m_fixture->window.actions().action(ActionId::YearForward)->trigger();
        QCOMPARE(m_fixture->window.context().day().iso(), u"2013-01-01"_s);
        QCOMPARE(model().shownEntries(), 6);
    }

    void typedDay_impossible_keepsDayAndSaysWhy()
    {
        QVERIFY(m_fixture->window.openDemo());
        typeDay(u"31/02/2012"_s);
        QCOMPARE(m_fixture->window.context().day().iso(), u"2012-12-10"_s);
        QCOMPARE(model().shownEntries(), 6);
        QCOMPARE(find<DayEdit>(u"asOfDay"_s)->text(), u"31/02/2012"_s);
        QVERIFY(label(u"asOfWords"_s).contains(u"31/02/2012"_s));
    }

    void filter_withoutMarks_findsBothSpellings()
    {
        QVERIFY(m_fixture->window.openDemo());
        auto* words = find<QLineEdit>(u"planWords"_s);
        QTest::keyClicks(words, u"nguyen van hoa"_s);
        QCOMPARE(model().shownPersons(), 2);
        QTest::keyClick(words, Qt::Key_Escape);
        QCOMPARE(model().shownEntries(), 6);
        QTest::keyClicks(words, u"zzz"_s);
        QCOMPARE(model().shownEntries(), 0);
        QVERIFY(!find<PlanTreeView>(u"planTree"_s)->isVisible());
    }

    void figure_click_opensItsNamesUntilTheChipGoes()
    {
        QVERIFY(m_fixture->window.openDemo());
        QTest::mouseClick(find<QAbstractButton>(u"figure-women"_s), Qt::LeftButton);
        QCOMPARE(model().shownPersons(), 2);
        auto* chip = find<QToolButton>(u"planGroupChip"_s);
        QVERIFY(chip->isVisible());
        QTest::mouseClick(chip, Qt::LeftButton);
        QCOMPARE(model().shownEntries(), 6);
        QVERIFY(!chip->isVisible());
    }

    void copy_selectedRows_reachTheClipboard()
    {
        QVERIFY(m_fixture->window.openDemo());
        QVERIFY(!m_fixture->window.actions().action(ActionId::Copy)->isEnabled());
        auto* tree = find<PlanTreeView>(u"planTree"_s);
        const QModelIndex post = model().index(0, 0, model().index(0, 0));
        tree->setCurrentIndex(model().index(0, 0, post));
        m_fixture->window.actions().action(ActionId::CopyWithHeadings)->trigger();
        const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
        QVERIFY(lines[0].contains(u"Full name"_s));
        QVERIFY(lines[1].contains(u"Nguyễn Văn Hòa"_s));
    }

    void folded_unit_staysFoldedOnAnotherDay()
    {
        QVERIFY(m_fixture->window.openDemo());
        auto* tree = find<PlanTreeView>(u"planTree"_s);
        tree->setExpanded(model().index(0, 0), false);
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-30"_s));
        QVERIFY(!tree->isExpanded(model().index(0, 0)));
        QVERIFY(tree->isExpanded(model().index(1, 0)));
    }

    void export_writesThePdfBesideTheWindow()
    {
        QVERIFY(m_fixture->window.openDemo());
        const QString file = m_fixture->file(u"list.pdf"_s);
        runExport(file);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-");
        QVERIFY(m_fixture->dialogs.problems.isEmpty());
        QVERIFY(m_fixture->dialogs.fileQuestions.last().startAt.endsWith(
            u"quy-hoach-QH-2012-2012-12-10.pdf"_s));
    }

    void export_overAFile_asksFirst()
    {
        QVERIFY(m_fixture->window.openDemo());
        const QString file = m_fixture->touch(u"old.pdf"_s);
        m_fixture->dialogs.answer = false;
        m_fixture->dialogs.nextFile = file;
        m_fixture->window.actions().action(ActionId::ExportPlan)->trigger();
        QCOMPARE(m_fixture->dialogs.questions.size(), 1);
        QCOMPARE(QFileInfo(file).size(), 1);
    }

    void export_unwritable_saysSoAndKeepsEverything()
    {
        QVERIFY(m_fixture->window.openDemo());
        runExport(m_fixture->file(u"missing-folder/list.pdf"_s));
        QCOMPARE(m_fixture->dialogs.problems.size(), 1);
        const Problem& problem = m_fixture->dialogs.problems.front();
        QVERIFY(!problem.happened.isEmpty() && !problem.kept.isEmpty() &&
                !problem.advice.isEmpty());
        QCOMPARE(model().shownEntries(), 6);
    }

    void open_foreignFile_isPresentedAndThePresentStoreStays()
    {
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(u"office.kecan"_s)));
        QVERIFY(!m_fixture->window.openStore(m_fixture->touch(u"foreign.kecan"_s)));
        QCOMPARE(m_fixture->dialogs.problems.size(), 1);
        QVERIFY(m_fixture->dialogs.problems.front().title.contains(u"foreign.kecan"_s));
        QCOMPARE(QFileInfo(m_fixture->window.session().file()).fileName(), u"office.kecan"_s);
        QCOMPARE(model().shownEntries(), 6);
        QCOMPARE(m_fixture->preferences.recentFiles(),
                 QStringList{m_fixture->window.session().file()});
    }

    void open_storeSomebodyWrites_namesTheHolder()
    {
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(u"shared.kecan"_s)));
        QCOMPARE(label(u"statusAccess"_s), u"Read only: binh.tt on PC-07 is writing"_s);
        QVERIFY(find<QLabel>(u"statusAccess"_s)->isVisible());
    }

    void open_emptyStore_saysWhatToDoNext()
    {
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(u"empty.kecan"_s)));
        QCOMPARE(model().rowCount(), 0);
        QVERIFY(!m_fixture->window.actions().action(ActionId::ExportPlan)->isEnabled());
        QVERIFY(!find<PlanTreeView>(u"planTree"_s)->isVisible());
    }

    void newStore_overAFile_asksAndObeys()
    {
        m_fixture->dialogs.nextFile = m_fixture->touch(u"old.kecan"_s);
        m_fixture->dialogs.answer = false;
        m_fixture->window.actions().action(ActionId::NewStore)->trigger();
        QVERIFY(!m_fixture->window.session().workspace());
        m_fixture->dialogs.answer = true;
        m_fixture->window.actions().action(ActionId::NewStore)->trigger();
        QVERIFY(m_fixture->window.session().workspace());
    }

    void drop_store_opensIt()
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(m_fixture->touch(u"office.kecan"_s))});
        QDragEnterEvent enter(
            QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_fixture->window, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&m_fixture->window, &drop);
        QCOMPARE(model().shownEntries(), 6);
    }

    void language_switched_changesEveryText()
    {
        QVERIFY(m_fixture->window.openDemo());
        MarkingTranslator marking;
        QApplication::installTranslator(&marking);
        QApplication::sendPostedEvents();
        for (const QPushButton* button : m_fixture->window.findChildren<QPushButton*>()) {
            QVERIFY2(!button->isVisible() || button->text().startsWith(u'«'),
                     qPrintable(button->text()));
        }
        for (const QToolButton* button : m_fixture->window.findChildren<QToolButton*>()) {
            QVERIFY2(!button->isVisible() || button->text().isEmpty() ||
                         button->text().contains(u'«'),
                     qPrintable(button->text()));
        }
        QVERIFY(label(u"statusCount"_s).startsWith(u'«'));
        QVERIFY(m_fixture->window.windowTitle().startsWith(u'«'));
        QVERIFY(m_fixture->window.actions().action(ActionId::OpenStore)->text().startsWith(u'«'));
        QVERIFY(model()
                    .headerData(PlanModel::Name, Qt::Horizontal, Qt::DisplayRole)
                    .toString()
                    .startsWith(u'«'));
        QApplication::removeTranslator(&marking);
        QApplication::sendPostedEvents();
        QCOMPARE(label(u"statusCount"_s), u"6 of 8 entries shown"_s);
    }

    void preview_editedHeading_isLaidOutAndRemembered()
    {
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(u"office.kecan"_s)));
        m_fixture->window.actions().action(ActionId::PreviewPlan)->trigger();
        auto* preview = m_fixture->window.findChild<PreviewDialog*>();
        QVERIFY(preview);
        QVERIFY(preview->pages().pageCount() >= 1);
        auto* signer = preview->findChild<QLineEdit*>(u"signer"_s);
        signer->insert(u"Phạm Đức Thắng"_s);
        preview->layOutNow();
        preview->reject();
        m_fixture->window.actions().action(ActionId::PreviewPlan)->trigger();
        const QList<PreviewDialog*> all = m_fixture->window.findChildren<PreviewDialog*>();
        QCOMPARE(all.last()->findChild<QLineEdit*>(u"signer"_s)->text(), u"Phạm Đức Thắng"_s);
        all.last()->reject();
    }

    void texts_atDoubleSize_fitTheWindow()
    {
        QVERIFY(m_fixture->window.openDemo());
        m_fixture->theme.setTextPercent(200);
        QApplication::processEvents();
        QVERIFY(m_fixture->window.minimumSizeHint().width() <= 1366);
        QVERIFY(find<PlanTreeView>(u"planTree"_s)->height() > 200);
    }

private:
    template <class Widget>
    Widget* find(const QString& name)
    {
        return m_fixture->window.findChild<Widget*>(name);
    }
    QString label(const QString& name) { return find<QLabel>(name)->text(); }
    const PlanModel& model() { return m_fixture->window.findChild<PlanPage*>()->model(); }

    void typeDay(const QString& text)
    {
        auto* edit = find<DayEdit>(u"asOfDay"_s);
        edit->selectAll();
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    void runExport(const QString& file)
    {
        m_fixture->dialogs.nextFile = file;
        m_fixture->window.actions().action(ActionId::ExportPlan)->trigger();
        QTRY_VERIFY(!m_fixture->window.jobs().isRunning());
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestMainWindow)
#include "tst_main_window.moc"
