#include "tests/ui/support/window_fixture.h"
#include "ui/records/act_dialog.h"
#include "ui/records/decision_edit.h"
#include "ui/widgets/partial_date_edit.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Appoints the fifth person as head of the first department.
class AppointDialog final : public ActDialog
{
public:
    AppointDialog(const PageServices& services, QWidget* parent)
        : ActDialog(services, parent)
        , m_day(new PartialDateEdit(this))
        , m_decision(new DecisionEdit(services.context, this))
    {
        form().addField(u"day"_s, m_day, true);
        form().addField(u"decision"_s, m_decision);
        connect(m_day, &QLineEdit::textChanged, this, &AppointDialog::fieldChanged);
        connect(m_decision, &DecisionEdit::changed, this, &AppointDialog::fieldChanged);
    }

    PartialDateEdit* m_day;
    DecisionEdit* m_decision;

protected:
    std::optional<PlannedAct> plan(FieldProblems& problems) const override
    {
        const auto on = m_day->date();
        if (!on) {
            problems.push_back({u"day"_s, on.error().message});
        } else if (!*on) {
            problems.push_back({u"day"_s, u"A day is needed."_s});
        }
        if (const QString problem = m_decision->problem(); !problem.isEmpty()) {
            problems.push_back({u"decision"_s, problem});
        }
        if (!problems.empty()) {
            return std::nullopt;
        }
        BatchDraft draft(services().context.workspace()->history());
        const auto decision = m_decision->addTo(draft);
        const auto done = draft.add(BeginTenure{.kind = EventKind::Appointed,
                                                .cadre = CadreId(6),
                                                .position = PositionId(3),
                                                .capacity = Capacity::Full,
                                                .on = **on,
                                                .document = *decision});
        if (!done) {
            problems.push_back({{}, done.error().message});
            return std::nullopt;
        }
        return PlannedAct{draft, u"begin-tenure"_s, u"Appoint"_s};
    }
    void retranslate() override
    {
        setTexts(u"Appoint"_s, u"Somebody is appointed."_s, u"Record"_s);
        form().setLabel(u"day"_s, u"From"_s);
        form().setLabel(u"decision"_s, u"Decision"_s);
    }
};

} // namespace

class TestActDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->window.openDemo());
        m_errors = std::make_unique<ErrorPresenter>(m_fixture->dialogs);
        m_services = std::make_unique<PageServices>(PageServices{m_fixture->window.context(),
                                                                 m_fixture->window.actions(),
                                                                 m_fixture->dialogs,
                                                                 *m_errors,
                                                                 m_jobs,
                                                                 m_fixture->preferences,
                                                                 m_fixture->window.commands()});
        m_dialog = new AppointDialog(*m_services, &m_fixture->window);
        m_dialog->open();
        m_before = events();
    }
    void cleanup()
    {
        delete m_dialog;
        m_fixture.reset();
    }

    void opened_standsInTheFirstField() { QCOMPARE(m_dialog->focusWidget(), m_dialog->m_day); }

    void preview_saysWhatWouldFollow()
    {
        QVERIFY(m_dialog->consequences().isEmpty());
        m_dialog->m_day->setText(u"15/12/2012"_s);
        QTRY_VERIFY(!m_dialog->consequences().isEmpty());
        QVERIFY(label(u"actFollows"_s)->text().contains(u"Phó Chánh Văn phòng"_s));
        QVERIFY(label(u"actFollows"_s)->isVisible());
        QCOMPARE(events(), m_before);
    }

    void accept_withoutAField_saysWhichAndStaysOpen()
    {
        QVERIFY(!label(u"dayProblem"_s)->isVisible());
        m_dialog->accept();
        QCOMPARE(label(u"dayProblem"_s)->text(), u"A day is needed."_s);
        QVERIFY(label(u"dayProblem"_s)->isVisible());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(events(), m_before);
        m_dialog->m_day->setText(u"31/02/2012"_s);
        m_dialog->accept();
        QVERIFY(label(u"dayProblem"_s)->text().contains(u"31/02/2012"_s));
        QCOMPARE(m_dialog->m_day->text(), u"31/02/2012"_s);
    }

    void accept_refused_saysWhyAndKeepsWhatIsTyped()
    {
        // The post is of 2000.
        m_dialog->m_day->setText(u"1990"_s);
        m_dialog->accept();
        QVERIFY(label(u"actProblem"_s)->isVisible());
        QVERIFY(!label(u"actProblem"_s)->text().isEmpty());
        QVERIFY(m_dialog->isVisible());
        QCOMPARE(events(), m_before);
    }

    void accept_recordsAsOneActToUndo()
    {
        const QSignalSpy recorded(m_dialog, &ActDialog::recorded);
        m_dialog->m_day->setText(u"15/12/2012"_s);
        QTest::keyClicks(edit(u"decisionNumber"_s), u"77-QD/BTC"_s);
        edit(u"decisionSignedOn"_s)->setText(u"10/12/2012"_s);
        m_dialog->accept();
        QCOMPARE(recorded.size(), 1);
        QTRY_VERIFY(!m_dialog);
        const Workspace& workspace = *m_fixture->window.context().workspace();
        QCOMPARE(workspace.snapshot(workspace.today())->holders(PositionId(3)).size(),
                 std::size_t{1});
        QCOMPARE(workspace.history().batches().back().command, u"begin-tenure"_s);
        QCOMPARE(workspace.history().events().back().document.has(), true);
        QCOMPARE(m_fixture->window.commands().stack().undoText(), u"Appoint"_s);
        m_fixture->window.commands().undo();
        QVERIFY(workspace.snapshot(workspace.today())->holders(PositionId(3)).empty());
    }

    void decision_registered_isFoundByItsNumberAndLocked()
    {
        QVERIFY(m_fixture->window.commands().run(
            RegisterDocument{{.number = u"12-QĐ/BTCTW"_s,
                              .signedOn = PartialDate::fromYmd(2012, 3, 1),
                              .authority = u"Ban Tổ chức"_s,
                              .signer = {},
                              .summary = u"về tổ chức bộ máy"_s,
                              .uid = {}}},
            u"Register"_s));
        DecisionEdit decision(m_fixture->window.context(), nullptr);
        decision.setDocument(DocumentId(1));
        auto* number = decision.findChild<QLineEdit*>(u"decisionNumber"_s);
        auto* authority = decision.findChild<QLineEdit*>(u"decisionAuthority"_s);
        QCOMPARE(number->text(), u"12-QĐ/BTCTW"_s);
        QCOMPARE(authority->text(), u"Ban Tổ chức"_s);
        QVERIFY(authority->isReadOnly());
        QCOMPARE(number->completer()->model()->rowCount(), 1);
        // Another number is another decision.
        number->setText(u"13-QĐ/BTCTW"_s);
        Q_EMIT number->textEdited(number->text());
        QVERIFY(!decision.document());
        QVERIFY(authority->text().isEmpty());
        QVERIFY(!authority->isReadOnly());
    }

    void decision_withoutNumberAndSummary_isAProblem()
    {
        DecisionEdit decision(m_fixture->window.context(), nullptr);
        QVERIFY(decision.isEmpty());
        QVERIFY(decision.problem().isEmpty());
        decision.findChild<QLineEdit*>(u"decisionSignedOn"_s)->setText(u"2012"_s);
        QVERIFY(!decision.problem().isEmpty());
        decision.findChild<QLineEdit*>(u"decisionSummary"_s)->setText(u"về việc"_s);
        QVERIFY(decision.problem().isEmpty());
        decision.findChild<QLineEdit*>(u"decisionSignedOn"_s)->setText(u"32/1/2012"_s);
        QVERIFY(decision.problem().contains(u"32/1/2012"_s));
    }

    void partialDate_isWrittenAsItWillBePrinted_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown");
        QTest::newRow("day") << u"1.9.2016"_s << u"01/09/2016"_s;
        QTest::newRow("month") << u"9/2016"_s << u"9/2016"_s;
        QTest::newRow("year") << u" 2016 "_s << u"2016"_s;
        QTest::newRow("none") << u""_s << u""_s;
        QTest::newRow("unreadable") << u"31/2/2016"_s << u"31/2/2016"_s;
    }
    void partialDate_isWrittenAsItWillBePrinted()
    {
        QFETCH(const QString, typed);
        QFETCH(const QString, shown);
        m_fixture->window.activateWindow();
        PartialDateEdit& date = *m_dialog->m_day;
        date.setText(typed);
        QFocusEvent leaves(QEvent::FocusOut, Qt::TabFocusReason);
        QCoreApplication::sendEvent(&date, &leaves);
        QCOMPARE(date.text(), shown);
        QCOMPARE(date.date().ok(), QString::fromLatin1(QTest::currentDataTag()) != u"unreadable"_s);
    }

private:
    std::size_t events() const
    {
        return m_fixture->window.context().workspace()->history().events().size();
    }
    QLabel* label(const QString& name) const { return m_dialog->findChild<QLabel*>(name); }
    QLineEdit* edit(const QString& name) const { return m_dialog->findChild<QLineEdit*>(name); }

    std::unique_ptr<test::WindowFixture> m_fixture;
    std::unique_ptr<ErrorPresenter> m_errors;
    JobController m_jobs;
    std::unique_ptr<PageServices> m_services;
    QPointer<AppointDialog> m_dialog;
    std::size_t m_before = 0;
};

QTEST_MAIN(TestActDialog)
#include "tst_act_dialog.moc"
