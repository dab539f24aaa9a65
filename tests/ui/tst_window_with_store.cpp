#include "tests/ui/support/real_window.h"
#include "ui/planning/plan_model.h"
#include "ui/planning/plan_page.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

const PlanModel& planOf(test::RealWindow& real)
{
    real.enter(u"planning"_s);
    return real.window.findChild<PlanPage*>()->model();
}

} // namespace

class TestWindowWithStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
    }

    void demo_isTheOfficeOf2012()
    {
        const QTemporaryDir folder;
        test::RealWindow real(folder, u"an.nv"_s);
        QVERIFY(real.window.openDemo());
        QCOMPARE(real.window.context().day().date().year(), 2012);
        QVERIFY(planOf(real).shownEntries() > 100);
        const int after = planOf(real).shownEntries();
        real.window.context().setDay(*Day::fromIso(u"2012-10-01"_s));
        QVERIFY(planOf(real).shownEntries() != after);
    }

    void demo_peopleOfTheOffice_areTheHeadcountOnBothDays()
    {
        const QTemporaryDir folder;
        test::RealWindow real(folder, u"an.nv"_s);
        QVERIFY(real.window.openDemo());
        const auto* people = real.window.findChild<QAbstractButton*>(u"office-people"_s);
        QVERIFY(people);
        real.enter(u"organisation"_s);
        // year-2012 task 9: 302 at its beginning, 305 at its end.
        real.window.context().setDay(*Day::fromIso(u"2012-01-01"_s));
        QVERIFY2(people->accessibleName().contains(u"302"_s), qPrintable(people->accessibleName()));
        real.window.context().setDay(*Day::fromIso(u"2012-12-31"_s));
        QVERIFY2(people->accessibleName().contains(u"305"_s), qPrintable(people->accessibleName()));
    }

    void store_openTwice_isReadOnlyForTheSecond()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"office.kecan"_s);
        test::RealWindow first(folder, u"an.nv"_s);
        first.dialogs.nextFile = file;
        first.window.stores().askForNew();
        QVERIFY(first.window.session().workspace());
        QVERIFY(!first.window.session().workspace()->isReadOnly());

        test::RealWindow second(folder, u"binh.tt"_s);
        QVERIFY(second.window.openStore(file));
        QVERIFY(second.window.session().workspace()->isReadOnly());
        auto* access = second.window.findChild<QLabel*>(u"statusAccess"_s);
        QVERIFY(access->isVisible());
        QVERIFY2(access->text().contains(u"an.nv"_s), qPrintable(access->text()));
    }

    void store_foreignFile_isRefusedUntouched()
    {
        const QTemporaryDir folder;
        QFile foreign(folder.filePath(u"foreign.kecan"_s));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write("not a store at all");
        foreign.close();
        test::RealWindow real(folder, u"an.nv"_s);
        QVERIFY(real.window.openDemo());
        QVERIFY(!real.window.openStore(foreign.fileName()));
        QCOMPARE(real.dialogs.problems.size(), 1);
        QVERIFY(real.window.session().isDemo());
        QVERIFY(foreign.open(QIODevice::ReadOnly));
        QCOMPARE(foreign.readAll(), QByteArray("not a store at all"));
    }
};

QTEST_MAIN(TestWindowWithStore)
#include "tst_window_with_store.moc"
