#include "tests/ui/support/real_window.h"
#include "ui/stores/restore_dialog.h"
#include "ui/stores/store_backups.h"

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QTreeWidget>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestStoreActs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"office.kecan"_s);
        m_real = std::make_unique<test::RealWindow>(*m_folder, u"an.nv"_s);
        m_real->dialogs.nextFile = m_file;
        m_real->window.stores().askForNew();
        QVERIFY(m_real->window.session().workspace());
        recordPerson(u"Nguyễn Văn An"_s);
    }
    void cleanup()
    {
        m_real.reset();
        m_folder.reset();
    }

    void backUp_writesAWholeStore()
    {
        const QString copy = m_folder->filePath(u"copy.kecan"_s);
        m_real->dialogs.nextFile = copy;
        trigger(ActionId::BackUp);
        QVERIFY(m_real->dialogs.problems.isEmpty());
        QVERIFY(
            m_real->dialogs.fileQuestions.last().startAt.endsWith(u"office-2012-12-31.kecan"_s));
        test::RealWindow other(*m_folder, u"binh.tt"_s);
        QVERIFY(other.window.openStore(copy));
        QCOMPARE(people(other), 1);
        QVERIFY(!other.window.session().workspace()->isReadOnly());
    }

    void backUp_uponTheStoreItself_isRefused()
    {
        m_real->dialogs.nextFile = m_file;
        trigger(ActionId::BackUp);
        QCOMPARE(m_real->dialogs.problems.size(), 1);
        QCOMPARE(people(*m_real), 1);
    }

    void backUp_whereNothingCanBeWritten_keepsTheOldCopy()
    {
        m_real->dialogs.nextFile = m_folder->filePath(u"missing/copy.kecan"_s);
        trigger(ActionId::BackUp);
        QCOMPARE(m_real->dialogs.problems.size(), 1);
        QVERIFY(!m_real->dialogs.problems.front().kept.isEmpty());
    }

    void close_makesTheCopyOfTheDay()
    {
        m_real->window.close();
        const StoreBackups backups(m_file);
        QCOMPARE(backups.all(), QStringList{backups.fileOf(m_real->clock.today())});
        test::RealWindow other(*m_folder, u"binh.tt"_s);
        QVERIFY(other.window.openStore(backups.all().front()));
        QCOMPARE(people(other), 1);
    }

    void dailyCopies_areTenAtMost()
    {
        const StoreBackups backups(m_file);
        QDir().mkpath(backups.folder());
        for (int day = 1; day <= 12; ++day) {
            touch(backups.fileOf(Day::fromDate(QDate(2012, 11, day))));
        }
        const QString foreign = QDir(backups.folder()).filePath(u"office-notes.kecan"_s);
        touch(foreign);
        m_real->window.stores().backUpDaily();
        QCOMPARE(backups.all().size(), StoreBackups::kKept);
        QCOMPARE(backups.all().front(), backups.fileOf(m_real->clock.today()));
        QCOMPARE(backups.all().back(), backups.fileOf(Day::fromDate(QDate(2012, 11, 4))));
        QVERIFY(QFileInfo::exists(foreign));
    }

    void dailyCopy_thatFails_saysSo()
    {
        touch(StoreBackups(m_file).folder());
        m_real->window.stores().backUpDaily();
        QCOMPARE(m_real->dialogs.problems.size(), 1);
    }

    void restore_showsWhatWouldBeGoneAndKeepsIt()
    {
        m_real->window.stores().backUpDaily();
        recordPerson(u"Trần Thị Bình"_s);
        QCOMPARE(people(*m_real), 2);
        m_real->dialogs.nextFile = StoreBackups(m_file).all().front();
        trigger(ActionId::Restore);
        auto* dialog = m_real->window.findChild<QDialog*>(u"restoreDialog"_s);
        QVERIFY(dialog);
        auto* list = dialog->findChild<QTreeWidget*>(u"restoreList"_s);
        QCOMPARE(list->topLevelItemCount(), 1);
        QCOMPARE(list->topLevelItem(0)->childCount(), 1);
        QVERIFY(list->topLevelItem(0)->child(0)->text(2).contains(u"Trần Thị Bình"_s));
        QCOMPARE(people(*m_real), 2);

        dialog->findChild<QPushButton*>(u"restoreAccept"_s)->click();
        QVERIFY(m_real->dialogs.problems.isEmpty());
        QCOMPARE(people(*m_real), 1);
        QCOMPARE(m_real->window.session().file(), QFileInfo(m_file).absoluteFilePath());
        // What was there is still to be had.
        const QStringList aside =
            QDir(m_folder->path()).entryList({u"office-before-restore-*.kecan"_s}, QDir::Files);
        QCOMPARE(aside.size(), 1);
        QVERIFY(m_real->window.openStore(m_folder->filePath(aside.front())));
        QCOMPARE(people(*m_real), 2);
    }

    void store_leftForAnother_isCopiedFirst()
    {
        QVERIFY(m_real->window.openDemo());
        QCOMPARE(StoreBackups(m_file).all().size(), 1);
    }

    void restore_thoughtBetterOf_changesNothing()
    {
        m_real->window.stores().backUpDaily();
        recordPerson(u"Trần Thị Bình"_s);
        m_real->dialogs.nextFile = StoreBackups(m_file).all().front();
        trigger(ActionId::Restore);
        m_real->window.findChild<QPushButton*>(u"restoreCancel"_s)->click();
        QCOMPARE(people(*m_real), 2);
    }

    void restore_fromAStoreThatIsBeingWritten_isRefused()
    {
        // Its last acts are not in the file yet, so that a copy of it would lack them.
        test::RealWindow other(*m_folder, u"binh.tt"_s);
        const QString live = m_folder->filePath(u"other.kecan"_s);
        other.dialogs.nextFile = live;
        other.window.stores().askForNew();
        QVERIFY(other.window.commands().run(registering(u"Lê Văn Cường"_s), u"Register"_s));
        for (const QString& file : {live, m_file}) {
            m_real->dialogs.problems.clear();
            m_real->dialogs.nextFile = file;
            trigger(ActionId::Restore);
            QCOMPARE(m_real->dialogs.problems.size(), 1);
            QVERIFY(!m_real->window.findChild<QDialog*>(u"restoreDialog"_s));
            QCOMPARE(people(*m_real), 1);
        }
    }

    void backUp_uponAStoreThatIsBeingWritten_isRefused()
    {
        test::RealWindow other(*m_folder, u"binh.tt"_s);
        const QString live = m_folder->filePath(u"other.kecan"_s);
        other.dialogs.nextFile = live;
        other.window.stores().askForNew();
        QVERIFY(other.window.commands().run(registering(u"Lê Văn Cường"_s), u"Register"_s));
        m_real->dialogs.nextFile = live;
        trigger(ActionId::BackUp);
        QCOMPARE(m_real->dialogs.problems.size(), 1);
        QVERIFY(other.window.openDemo());
        QVERIFY(other.window.openStore(live));
        const auto& batches = other.window.session().workspace()->history().batches();
        QCOMPARE(batches.size(), std::size_t{1});
        QCOMPARE(batches.front().actor.user, u"binh.tt"_s);
    }

    void newStore_uponAStoreThatIsOpen_isRefused()
    {
        test::RealWindow other(*m_folder, u"binh.tt"_s);
        const QString live = m_folder->filePath(u"other.kecan"_s);
        other.dialogs.nextFile = live;
        // Nothing is recorded yet, so that nothing stands beside the file but its lock.
        other.window.stores().askForNew();
        m_real->dialogs.nextFile = live;
        m_real->window.stores().askForNew();
        QCOMPARE(m_real->dialogs.problems.size(), 1);
        QCOMPARE(people(*m_real), 1);
        QVERIFY(!QFileInfo::exists(live + u".replaced"_s));
        QVERIFY(other.window.commands().run(registering(u"Lê Văn Cường"_s), u"Register"_s));
        QVERIFY(other.window.openDemo());
        QVERIFY(other.window.openStore(live));
        QCOMPARE(people(other), 1);
    }

    void restore_fromADamagedFile_saysSoAndKeepsTheStore()
    {
        const QString damaged = m_folder->filePath(u"damaged.kecan"_s);
        touch(damaged);
        m_real->dialogs.nextFile = damaged;
        trigger(ActionId::Restore);
        QCOMPARE(m_real->dialogs.problems.size(), 1);
        QVERIFY(!m_real->window.findChild<QDialog*>(u"restoreDialog"_s));
        QCOMPARE(people(*m_real), 1);
        recordPerson(u"Trần Thị Bình"_s);
        QCOMPARE(people(*m_real), 2);
    }

    void difference_ofAnotherStore_isSaid()
    {
        test::RealWindow other(*m_folder, u"binh.tt"_s);
        other.dialogs.nextFile = m_folder->filePath(u"other.kecan"_s);
        other.window.stores().askForNew();
        QVERIFY(other.window.commands().run(registering(u"Lê Văn Cường"_s), u"Register"_s));
        const RestoreDifference difference =
            differenceOf(m_real->window.session().workspace()->history(),
                         other.window.session().workspace()->history());
        QVERIFY(!difference.isOfThisStore);
        QCOMPARE(difference.lost.size(), std::size_t{1});
        QCOMPARE(difference.other.size(), std::size_t{1});
    }

    void demo_cannotBeRestoredButCopied()
    {
        QVERIFY(m_real->window.openDemo());
        QVERIFY(!m_real->window.actions().action(ActionId::Restore)->isEnabled());
        QVERIFY(m_real->window.actions().action(ActionId::BackUp)->isEnabled());
    }

private:
    static RegisterCadre registering(const QString& name)
    {
        CadreProfile profile{.code = name.right(4),
                             .name = PersonName::make(name).valueOr(PersonName::unset())};
        return {profile, PartialDate::fromYmd(2000, 1, 1).value()};
    }
    void recordPerson(const QString& name)
    {
        QVERIFY(m_real->window.commands().run(registering(name), u"Register"_s));
    }
    static int people(const test::RealWindow& real)
    {
        const auto derived = real.window.session().workspace()->history().derived();
        int count = 0;
        for (const auto& partition : derived->partitions) {
            count += static_cast<int>(partition->cadres.size());
        }
        return count;
    }
    void trigger(ActionId id) { m_real->window.actions().action(id)->trigger(); }
    static void touch(const QString& file)
    {
        QFile made(file);
        QVERIFY(made.open(QIODevice::WriteOnly));
        made.write("x");
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<test::RealWindow> m_real;
};

QTEST_MAIN(TestStoreActs)
#include "tst_store_acts.moc"
