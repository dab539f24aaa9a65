#include "tests/ui/support/window_fixture.h"
#include "ui/print/plan_forms_button.h"
#include "ui/print/preview_dialog.h"

#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QMenu>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

/// The papers of a plan beside its list, from the page of plans.
class TestPlanFormsMenu : public QObject
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

    void menu_hasTheFormsBesideTheList()
    {
        QVERIFY(m_fixture->window.openDemo());
        QCOMPARE(button().text(), u"Other forms"_s);
        QStringList texts;
        for (const QAction* action : button().menu()->actions()) {
            texts.append(action->text().remove(u'&'));
        }
        QCOMPARE(texts,
                 (QStringList{u"Structure summary (form 2)…"_s,
                              u"Those taken out (form 3)…"_s,
                              u"Ballot papers (form 4)…"_s,
                              u"Minutes and tallies (form 5)…"_s,
                              u"Sheets of the candidates…"_s}));
    }

    void everyForm_isShownAndWrittenWhereAsked_data()
    {
        QTest::addColumn<int>("index");
        QTest::addColumn<QString>("proposed");
        QTest::newRow("structure") << 0 << u"co-cau-quy-hoach-QH-2012-2012-12-10.pdf"_s;
        QTest::newRow("taken out") << 1 << u"dua-ra-quy-hoach-QH-2012-2012-12-10.pdf"_s;
        QTest::newRow("ballots") << 2 << u"phieu-quy-hoach-QH-2012-2012-12-10.pdf"_s;
        QTest::newRow("sheets") << 4 << u"thong-tin-quy-hoach-QH-2012-2012-12-10.pdf"_s;
    }
    void everyForm_isShownAndWrittenWhereAsked()
    {
        QFETCH(const int, index);
        QFETCH(const QString, proposed);
        QVERIFY(m_fixture->window.openDemo());
        button().menu()->actions().at(index)->trigger();
        QVERIFY(preview()->pages().pageCount() >= 1);
        QCOMPARE(preview()->findChild<QComboBox*>(u"previewForm"_s)->currentIndex(), index + 1);
        const QString file = m_fixture->file(u"form.pdf"_s);
        m_fixture->dialogs.nextFile = file;
        preview()->savePdf();
        QTRY_VERIFY(!m_fixture->window.jobs().isRunning());
        QVERIFY(m_fixture->dialogs.problems.isEmpty());
        QVERIFY2(m_fixture->dialogs.fileQuestions.last().startAt.endsWith(proposed),
                 qPrintable(m_fixture->dialogs.fileQuestions.last().startAt));
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        QVERIFY(written.read(5) == "%PDF-");
    }

    void preview_anotherForm_laysItOut()
    {
        QVERIFY(m_fixture->window.openDemo());
        button().menu()->actions().first()->trigger();
        auto* forms = preview()->findChild<QComboBox*>(u"previewForm"_s);
        const int pages = preview()->pages().pageCount();
        forms->setCurrentIndex(forms->count() - 1);
        QVERIFY(preview()->form() == PlanForm::Sheets);
        // A page for each of the people.
        QVERIFY(preview()->pages().pageCount() > pages);
    }

    void form_nobodyAskedFor_isNotWritten()
    {
        QVERIFY(m_fixture->window.openDemo());
        m_fixture->dialogs.nextFile.reset();
        button().menu()->actions().first()->trigger();
        preview()->savePdf();
        QCOMPARE(m_fixture->dialogs.fileQuestions.size(), 1);
        QVERIFY(!m_fixture->window.jobs().isRunning());
    }

    void withoutAPlan_thereIsNothingToChoose()
    {
        QVERIFY(m_fixture->window.openStore(m_fixture->touch(u"empty.kecan"_s)));
        QVERIFY(!button().isEnabled());
    }

private:
    [[nodiscard]] PreviewDialog* preview() const
    {
        return m_fixture->window.findChild<PreviewDialog*>();
    }
    [[nodiscard]] PlanFormsButton& button() const
    {
        return *m_fixture->window.findChild<PlanFormsButton*>(u"planForms"_s);
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestPlanFormsMenu)
#include "tst_plan_forms_menu.moc"
