#include "core/base/text_normal.h"
#include "tests/ui/support/real_window.h"
#include "ui/records/act_dialog.h"
#include "ui/shell/change_log.h"
#include "ui/shell/change_log_model.h"
#include "ui/table/data_table.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

/// A day of an officer at the real window upon a store in a file, by keys where an officer would
/// use them: find, look back in time, correct a date, undo, rename a unit, export.
class TestOfficerDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void day_fromOpeningToTheNextMorning();

private:
    /// Somebody appointed in 2012, by the record of it.
    [[nodiscard]] const Event& appointment() const;
    [[nodiscard]] MainWindow& window() const { return m_real->window; }
    [[nodiscard]] const Workspace& workspace() const { return *window().session().workspace(); }
    [[nodiscard]] QString label(const QString& name) const
    {
        return window().findChild<QLabel*>(name)->text();
    }
    void openStore();
    void findByTyping(const QString& name);
    void lookBack(const QString& day);
    void correctTheDay(EventId event);
    void renameAUnit();
    void exportTheList();
    void findTheActsNextMorning();
    [[nodiscard]] ActDialog* dialog() const;
    static void fill(const ActDialog& dialog, const QString& field, const QString& text)
    {
        dialog.findChild<QLineEdit*>(field)->setText(text);
    }

    QTemporaryDir m_folder;
    QString m_file;
    std::unique_ptr<test::RealWindow> m_real;
};

void TestOfficerDay::day_fromOpeningToTheNextMorning()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    openStore();
    const Event chosen = appointment();
    const QString name =
        workspace().history().derived()->cadre(chosen.cadre)->on(chosen.effectiveOn).name.full();
    findByTyping(name);
    QCOMPARE(label(u"detailName"_s), name);
    const QString postNow = label(u"detailPost"_s);
    lookBack(u"1.1.2012"_s);
    QCOMPARE(window().context().day().iso(), u"2012-01-01"_s);
    QCOMPARE(label(u"detailName"_s), name);
    QVERIFY2(label(u"detailPost"_s) != postNow, qPrintable(postNow));
    lookBack(u"31/12/2012"_s);
    QCOMPARE(label(u"detailPost"_s), postNow);
    correctTheDay(*chosen.id);
    renameAUnit();
    exportTheList();
    findTheActsNextMorning();
}

const Event& TestOfficerDay::appointment() const
{
    const History& history = workspace().history();
    const auto found = std::ranges::find_if(history.events(), [&](const Event& event) {
        return event.kind == EventKind::Appointed && event.effectiveOn.date().year() == 2012 &&
               history.isLive(*event.id);
    });
    Q_ASSERT(found != history.events().end());
    return *found;
}

void TestOfficerDay::openStore()
{
    m_file = m_folder.filePath(u"ban.kecan"_s);
    m_real = std::make_unique<test::RealWindow>(m_folder, u"an.nv"_s);
    QVERIFY(window().openDemo());
    m_real->dialogs.nextFile = m_file;
    window().actions().action(ActionId::BackUp)->trigger();
    m_real->dialogs.nextFile = m_file;
    window().actions().action(ActionId::OpenStore)->trigger();
    QCOMPARE(QFileInfo(window().session().file()).fileName(), u"ban.kecan"_s);
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
    lookBack(u"31/12/2012"_s);
}

void TestOfficerDay::findByTyping(const QString& name)
{
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    auto* words = window().findChild<QLineEdit*>(u"paletteText"_s);
    QVERIFY(words && words->isVisible());
    // Without marks, as it is typed in a hurry.
    QTest::keyClicks(words, searchFold(name));
    QTest::keyClick(words, Qt::Key_Return);
}

void TestOfficerDay::lookBack(const QString& day)
{
    QTest::keyClick(&window(), Qt::Key_G, Qt::ControlModifier);
    auto* field = window().findChild<QLineEdit*>(u"asOfDay"_s);
    field->selectAll();
    QTest::keyClicks(field, day);
    QTest::keyClick(field, Qt::Key_Return);
}

void TestOfficerDay::correctTheDay(EventId event)
{
    const Event& before = workspace().history().event(event);
    const Day later = before.effectiveOn.plusDays(1);
    window().reveal(event);
    window().actions().action(ActionId::CorrectEvent)->trigger();
    ActDialog* form = dialog();
    QVERIFY(form);
    fill(*form, u"effectiveOn"_s, later.text());
    fill(*form, u"reason"_s, u"ngày trên quyết định"_s);
    form->accept();
    const auto holdsFrom = [&](Day day) {
        const auto tenures = workspace().history().derived()->tenuresOf(*before.cadre);
        return std::ranges::any_of(tenures, [&](const Tenure& tenure) {
            return tenure.position == before.position && tenure.from == day;
        });
    };
    QVERIFY(holdsFrom(later));
    window().actions().action(ActionId::Undo)->trigger();
    QVERIFY(!holdsFrom(later));
    QVERIFY(holdsFrom(before.effectiveOn));
    window().actions().action(ActionId::Redo)->trigger();
    QVERIFY(holdsFrom(later));
}

void TestOfficerDay::renameAUnit()
{
    const std::vector<UnitId> units = window().context().snapshot()->childUnits(UnitId(1));
    QVERIFY(!units.empty());
    const QString before = window().context().snapshot()->unit(units.front())->name;
    window().reveal(units.front());
    window().actions().action(ActionId::RenameUnit)->trigger();
    ActDialog* form = dialog();
    QVERIFY(form);
    fill(*form, u"name"_s, u"Vụ Đổi tên"_s);
    fill(*form, u"on"_s, u"1/12/2012"_s);
    form->accept();
    QCOMPARE(label(u"officeName"_s), u"Vụ Đổi tên"_s);
    lookBack(u"30/11/2012"_s);
    QCOMPARE(label(u"officeName"_s), before);
    lookBack(u"31/12/2012"_s);
}

void TestOfficerDay::exportTheList()
{
    const auto planning = std::ranges::find(window().pages(), u"planning"_s, &PageEntry::id);
    window().enterPage(static_cast<int>(planning - window().pages().begin()));
    const QString file = m_folder.filePath(u"danh sách quy hoạch.pdf"_s);
    m_real->dialogs.nextFile = file;
    window().actions().action(ActionId::ExportPlan)->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(!window().jobs().isRunning(), 60000);
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    QVERIFY(written.read(5) == "%PDF-");
    QVERIFY(m_real->dialogs.problems.isEmpty());
}

void TestOfficerDay::findTheActsNextMorning()
{
    window().close();
    m_real = std::make_unique<test::RealWindow>(m_folder, u"binh.tt"_s);
    QVERIFY(window().openStore(m_file));
    QVERIFY(!window().actions().action(ActionId::Undo)->isEnabled());
    window().actions().action(ActionId::ChangeLog)->trigger();
    auto* log = window().findChild<ChangeLog*>();
    QVERIFY(log);
    auto* words = log->findChild<QLineEdit*>(u"changeWords"_s);
    const auto* acts = log->findChild<DataTable*>(u"changes"_s)->model();
    words->setText(u"doi ten"_s);
    QCOMPARE(acts->rowCount(), 1);
    QVERIFY(acts->index(0, ChangeLogModel::By).data().toString().startsWith(u"an.nv"_s));
    words->setText(u"corrected"_s);
    QVERIFY(acts->rowCount() >= 1);
}

ActDialog* TestOfficerDay::dialog() const
{
    const QList<ActDialog*> dialogs = window().findChildren<ActDialog*>();
    const auto shown = std::ranges::find_if(dialogs, &QWidget::isVisible);
    return shown == dialogs.end() ? nullptr : *shown;
}

QTEST_MAIN(TestOfficerDay)
#include "tst_officer_day.moc"
