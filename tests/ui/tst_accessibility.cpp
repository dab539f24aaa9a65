#include "tests/ui/support/window_fixture.h"
#include "ui/records/act_dialog.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString nameOf(const QWidget& widget)
{
    QWidget* asked = const_cast<QWidget*>(&widget);
    const QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(asked);
    return interface ? interface->text(QAccessible::Name).trimmed() : QString();
}

QString placeOf(const QWidget& widget)
{
    QStringList path;
    for (const QWidget* at = &widget; at; at = at->parentWidget()) {
        path.prepend(at->objectName().isEmpty() ? QString::fromLatin1(at->metaObject()->className())
                                                : at->objectName());
    }
    return path.join(u'/');
}

/// What the keyboard reaches in @p top without saying what it is.
QStringList namelessIn(const QWidget& top)
{
    QStringList nameless;
    const QList<QWidget*> widgets = top.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        const bool isReached = widget->isVisibleTo(&top) && widget->isEnabled() &&
                               (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy();
        if (isReached && nameOf(*widget).isEmpty()) {
            nameless << placeOf(*widget);
        }
    }
    return nameless;
}

/// Labels that would take Alt and a letter from an input method.
QStringList mnemonicsIn(const QWidget& top)
{
    QStringList found;
    const QList<QLabel*> labels = top.findChildren<QLabel*>();
    for (const QLabel* label : labels) {
        static const QRegularExpression kMnemonic(u"&[^&\\s]"_s);
        if (label->buddy() && label->textFormat() != Qt::RichText &&
            label->text().contains(kMnemonic)) {
            found << label->text();
        }
    }
    return found;
}

} // namespace

/// Everything can be reached and done by keyboard, and says what it is to a screen reader.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
        m_fixture = std::make_unique<test::WindowFixture>();
        QVERIFY(m_fixture->window.openDemo());
        m_fixture->window.context().setDay(*Day::fromIso(u"2012-12-31"_s));
        m_fixture->window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&m_fixture->window));
    }
    void cleanup() { m_fixture.reset(); }

    void pages_sayWhatEverythingIs_data() { addPages(); }
    void pages_sayWhatEverythingIs()
    {
        enter();
        QCOMPARE(namelessIn(m_fixture->window).join(u'\n'), QString());
        QCOMPARE(mnemonicsIn(m_fixture->window), QStringList());
    }

    void tab_goesThroughThePageAndComesBack_data() { addPages(); }
    void tab_goesThroughThePageAndComesBack()
    {
        enter();
        constexpr int kAtMost = 200;
        QWidget* first = m_fixture->window.focusWidget();
        QVERIFY(first);
        QSet<QWidget*> reached;
        int steps = 0;
        do {
            reached.insert(m_fixture->window.focusWidget());
            QTest::keyClick(m_fixture->window.focusWidget(), Qt::Key_Tab);
            ++steps;
        } while (m_fixture->window.focusWidget() != first && steps < kAtMost);
        QVERIFY(steps < kAtMost);
        // The list, its filter and the day of view at the least.
        QVERIFY2(reached.size() > 5, qPrintable(QString::number(reached.size())));
    }

    void dialogs_sayWhatEverythingIs_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("action");
        QTest::newRow("new person") << u"cadres"_s << int(ActionId::NewCadre);
        QTest::newRow("edit person") << u"cadres"_s << int(ActionId::EditCadre);
        QTest::newRow("discipline") << u"cadres"_s << int(ActionId::RecordDiscipline);
        QTest::newRow("retirement") << u"cadres"_s << int(ActionId::DecideRetirement);
        QTest::newRow("own limit") << u"rules"_s << int(ActionId::SetOwnLimit);
        QTest::newRow("save view") << u"cadres"_s << int(ActionId::SaveView);
        QTest::newRow("new event") << u"appointments"_s << int(ActionId::NewEvent);
        QTest::newRow("correct") << u"appointments"_s << int(ActionId::CorrectEvent);
        QTest::newRow("take back") << u"appointments"_s << int(ActionId::RetractEvent);
        QTest::newRow("new unit") << u"organisation"_s << int(ActionId::EstablishUnit);
        QTest::newRow("rename unit") << u"organisation"_s << int(ActionId::RenameUnit);
        QTest::newRow("move unit") << u"organisation"_s << int(ActionId::MoveUnit);
        QTest::newRow("dissolve unit") << u"organisation"_s << int(ActionId::DissolveUnit);
        QTest::newRow("new post") << u"organisation"_s << int(ActionId::EstablishPosition);
        QTest::newRow("changes") << u"planning"_s << int(ActionId::ChangeLog);
        QTest::newRow("why not") << u"cadres"_s << int(ActionId::WhyNot);
        QTest::newRow("difference") << u"planning"_s << int(ActionId::CompareDays);
    }
    void dialogs_sayWhatEverythingIs()
    {
        QFETCH(const QString, page);
        QFETCH(const int, action);
        m_fixture->enter(page);
        if (page == u"organisation"_s) {
            m_fixture->window.reveal(UnitId(3));
        } else if (page == u"appointments"_s) {
            m_fixture->window.reveal(lastAppointment());
        }
        m_fixture->window.actions().action(static_cast<ActionId>(action))->trigger();
        const QList<QDialog*> dialogs = m_fixture->window.findChildren<QDialog*>();
        const auto shown = std::ranges::find_if(dialogs, &QWidget::isVisible);
        QVERIFY(shown != dialogs.end());
        QCOMPARE(namelessIn(**shown).join(u'\n'), QString());
        QCOMPARE(mnemonicsIn(**shown), QStringList());
        QVERIFY(!(*shown)->windowTitle().isEmpty());
        QTest::keyClick(*shown, Qt::Key_Escape);
        QTRY_VERIFY(
            std::ranges::none_of(m_fixture->window.findChildren<QDialog*>(), &QWidget::isVisible));
    }

    void wheel_overAField_changesNothing_data() { addPages(); }
    void wheel_overAField_changesNothing()
    {
        enter();
        const QList<QComboBox*> boxes = m_fixture->window.findChildren<QComboBox*>();
        for (QComboBox* box : boxes) {
            if (!box->isVisible()) {
                continue;
            }
            const int before = box->currentIndex();
            QWheelEvent wheel(box->rect().center(),
                              box->mapToGlobal(box->rect().center()),
                              {},
                              QPoint(0, -120),
                              Qt::NoButton,
                              Qt::NoModifier,
                              Qt::NoScrollPhase,
                              false);
            QCoreApplication::sendEvent(box, &wheel);
            QCOMPARE(box->currentIndex(), before);
        }
    }

    void pageNumber_withControl_entersThePage()
    {
        const auto& pages = m_fixture->window.pages();
        for (std::size_t i = 0; i < pages.size(); ++i) {
            QTest::keyClick(
                &m_fixture->window, Qt::Key(Qt::Key_1 + static_cast<int>(i)), Qt::ControlModifier);
            QVERIFY2(m_fixture->window.findChild<QWidget*>(pages[i].id)->isVisible(),
                     qPrintable(pages[i].id));
        }
    }

private:
    void addPages() const
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("language");
        for (const PageEntry& page : allPages()) {
            for (const Language language : {Language::English, Language::Vietnamese}) {
                QTest::addRow("%s %s", qPrintable(page.id), qPrintable(languageCode(language)))
                    << page.id << int(language);
            }
        }
    }
    void enter()
    {
        QFETCH(const QString, page);
        QFETCH(const int, language);
        m_fixture->language.setLanguage(static_cast<Language>(language));
        m_fixture->enter(page);
        m_fixture->window.findChild<QWidget*>(page)->setFocus(Qt::OtherFocusReason);
    }
    [[nodiscard]] EventId lastAppointment() const
    {
        const auto& events = m_fixture->window.context().workspace()->history().events();
        const auto found = std::find_if(events.rbegin(), events.rend(), [](const Event& event) {
            return event.kind == EventKind::Appointed;
        });
        return *found->id;
    }

    std::unique_ptr<test::WindowFixture> m_fixture;
};

QTEST_MAIN(TestAccessibility)
#include "tst_accessibility.moc"
