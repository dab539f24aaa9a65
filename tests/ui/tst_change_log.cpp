#include "tests/ui/support/window_fixture.h"
#include "ui/shell/change_log.h"
#include "ui/shell/change_log_model.h"
#include "ui/table/data_table.h"
#include "ui/texts/batch_texts.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestChangeLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->window.openDemo());
        CommandRunner& commands = m_fixture->window.commands();
        QVERIFY(
            commands.run(RenameUnit{UnitId(4), u"Phòng Hành chính"_s, {}, date()}, u"Rename"_s));
        QVERIFY(commands.run(RecordDeparture{EventKind::Retired, CadreId(1), date()}, u"Retire"_s));
        commands.undo();
        commands.redo();
        m_fixture->window.actions().action(ActionId::ChangeLog)->trigger();
        m_log = m_fixture->window.findChild<ChangeLog*>();
        QVERIFY(m_log);
        m_table = m_log->findChild<DataTable*>(u"changes"_s);
    }
    void cleanup() { m_fixture.reset(); }

    void acts_standInTurnWithWhatTheyWere()
    {
        QCOMPARE(column(ChangeLogModel::What),
                 (QStringList{u"Redone: Retirement"_s,
                              u"Undone: Retirement"_s,
                              u"Retirement"_s,
                              u"Unit renamed"_s,
                              u"Import"_s}));
        QVERIFY(column(ChangeLogModel::About)[3].startsWith(u"Phòng Hành chính"_s));
        QVERIFY(column(ChangeLogModel::About)[0].startsWith(u"Phạm Đức Thắng"_s));
        QCOMPARE(column(ChangeLogModel::By)[0], u"an.nv (PC-01)"_s);
        // The undoing was taken back by the redoing; the act itself stands again.
        QCOMPARE(column(ChangeLogModel::State),
                 (QStringList{QString(), u"taken back"_s, QString(), QString(), QString()}));
    }

    void words_narrowTheActs()
    {
        m_log->findChild<QLineEdit*>(u"changeWords"_s)->setText(u"thang undone"_s);
        QCOMPARE(column(ChangeLogModel::What), QStringList{u"Undone: Retirement"_s});
        m_log->findChild<QLineEdit*>(u"changeWords"_s)->setText(u"zzz"_s);
        QVERIFY(column(ChangeLogModel::What).isEmpty());
        QVERIFY(!button(u"changeTakeBack"_s)->isEnabled());
    }

    void takeBack_asksAndIsAnActToUndo()
    {
        m_table->goTo(2);
        m_fixture->dialogs.answer = false;
        button(u"changeTakeBack"_s)->click();
        QCOMPARE(m_fixture->dialogs.questions.size(), 1);
        QCOMPARE(unitName(), u"Phòng Hành chính"_s);
        m_fixture->dialogs.answer = true;
        button(u"changeTakeBack"_s)->click();
        QCOMPARE(unitName(), u"Phòng Tổng hợp"_s);
        QCOMPARE(column(ChangeLogModel::What).front(), u"Undone: Unit renamed"_s);
        m_fixture->window.commands().undo();
        QCOMPARE(unitName(), u"Phòng Hành chính"_s);
    }

    void takeBack_whatOthersRestOn_isRefusedWithTheReason()
    {
        // Everything rests on the import.
        m_table->goTo(1);
        QVERIFY(!button(u"changeTakeBack"_s)->isEnabled());
        QVERIFY(!m_log->findChild<QLabel*>(u"changeNote"_s)->text().isEmpty());
    }

    void activated_goesToWhatTheActIsAbout()
    {
        const QPointer<ChangeLog> log(m_log);
        m_table->goTo(3);
        Q_EMIT m_table->rowActivated(3);
        QCOMPARE(m_fixture->window.findChild<QLabel*>(u"detailName"_s)->text(),
                 u"Phạm Đức Thắng"_s);
        QTRY_VERIFY(!log);
    }

    void store_another_closesIt()
    {
        const QPointer<ChangeLog> log(m_log);
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(u"empty.kecan"_s)));
        QTRY_VERIFY(!log);
    }

    void model_isAModel()
    {
        ChangeLogModel model;
        const QAbstractItemModelTester tester(&model);
        model.show(&m_fixture->window.context().workspace()->history(), {});
        for (int row = 0; row < model.rowCount(); ++row) {
            QCOMPARE(model.rowOf(model.rowKey(row)), row);
        }
        QCOMPARE(model.rowOf(99), -1);
    }

private:
    static PartialDate date() { return PartialDate::fromYmd(2012, 6, 1).value(); }
    QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            texts << m_table->model()->index(row, column).data().toString();
        }
        return texts;
    }
    QPushButton* button(const QString& name) const { return m_log->findChild<QPushButton*>(name); }
    QString unitName() const
    {
        return m_fixture->window.context().snapshot()->unit(UnitId(4))->name;
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
    ChangeLog* m_log = nullptr;
    DataTable* m_table = nullptr;
};

QTEST_MAIN(TestChangeLog)
#include "tst_change_log.moc"
