#include "tests/ui/support/window_fixture.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// All that @p top says, widget by widget, without what nobody sees.
QStringList wordsOf(QWidget& top)
{
    QStringList words{top.windowTitle()};
    const QList<QWidget*> widgets = top.findChildren<QWidget*>();
    for (QWidget* widget : widgets) {
        if (!widget->isVisibleTo(&top)) {
            continue;
        }
        const QString place =
            QString::fromLatin1(widget->metaObject()->className()) + u'/' + widget->objectName();
        QStringList said{widget->accessibleName(), widget->toolTip()};
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            said << label->text();
        } else if (const auto* button = qobject_cast<QAbstractButton*>(widget)) {
            said << button->text();
        } else if (const auto* line = qobject_cast<QLineEdit*>(widget)) {
            said << line->placeholderText() << line->text();
        } else if (const auto* box = qobject_cast<QComboBox*>(widget)) {
            for (int i = 0; i < box->count(); ++i) {
                said << box->itemText(i);
            }
        } else if (const auto* view = qobject_cast<QAbstractItemView*>(widget)) {
            const QAbstractItemModel* model = view->model();
            for (int column = 0; model && column < model->columnCount(); ++column) {
                said << model->headerData(column, Qt::Horizontal).toString();
                for (int row = 0; row < std::min(model->rowCount(), 30); ++row) {
                    said << model->index(row, column).data().toString();
                }
            }
        }
        // Scroll bars come and go with the length of the words; they say nothing.
        if (!said.join(QString()).isEmpty()) {
            words << place + u": "_s + said.join(u" | "_s);
        }
    }
    return words;
}

void compare(const QStringList& switched, const QStringList& afresh)
{
    QStringList wrong;
    for (qsizetype i = 0; i < std::min(switched.size(), afresh.size()); ++i) {
        if (switched[i] != afresh[i]) {
            wrong << u"  switched "_s + switched[i] << u"  afresh   "_s + afresh[i];
        }
    }
    if (switched.size() != afresh.size()) {
        wrong << u"%1 widgets for %2"_s.arg(switched.size()).arg(afresh.size())
              << switched.mid(afresh.size()) << afresh.mid(switched.size());
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
}

} // namespace

/// The language changes under whatever is open, and nothing stays in the one before.
class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pages_switched_sayWhatTheySayAfresh_data()
    {
        QTest::addColumn<QString>("page");
        for (const PageEntry& entry : allPages()) {
            QTest::addRow("%s", qPrintable(entry.id)) << entry.id;
        }
    }
    void pages_switched_sayWhatTheySayAfresh()
    {
        QFETCH(const QString, page);
        QStringList words[2];
        for (const bool isFresh : {false, true}) {
            test::WindowFixture fixture;
            open(fixture, page, isFresh);
            fixture.language.setLanguage(Language::Vietnamese);
            QTest::qWait(400);
            words[isFresh ? 1 : 0] = wordsOf(fixture.window);
        }
        compare(words[0], words[1]);
    }

    void dialogs_switched_sayWhatTheySayAfresh_data()
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
    void dialogs_switched_sayWhatTheySayAfresh()
    {
        QFETCH(const QString, page);
        QFETCH(const int, action);
        QStringList words[2];
        for (const bool isFresh : {false, true}) {
            test::WindowFixture fixture;
            open(fixture, page, isFresh);
            fixture.window.actions().action(static_cast<ActionId>(action))->trigger();
            QTest::qWait(400);
            fixture.language.setLanguage(Language::Vietnamese);
            QTest::qWait(400);
            const QList<QDialog*> dialogs = fixture.window.findChildren<QDialog*>();
            const auto shown = std::ranges::find_if(dialogs, &QWidget::isVisible);
            QVERIFY(shown != dialogs.end());
            words[isFresh ? 1 : 0] = wordsOf(**shown);
        }
        compare(words[0], words[1]);
    }

private:
    static void open(test::WindowFixture& fixture, const QString& page, bool isFresh)
    {
        fixture.language.setLanguage(isFresh ? Language::Vietnamese : Language::English);
        QVERIFY(fixture.window.openDemo());
        fixture.window.context().setDay(*Day::fromIso(u"2012-12-31"_s));
        fixture.enter(page);
        if (page == u"organisation"_s) {
            fixture.window.reveal(UnitId(3));
        } else if (page == u"appointments"_s) {
            fixture.window.reveal(lastAppointment(fixture));
        }
        QTest::qWait(50);
    }
    static EventId lastAppointment(const test::WindowFixture& fixture)
    {
        const auto& events = fixture.window.session().workspace()->history().events();
        for (std::size_t i = events.size(); i > 0; --i) {
            if (events[i - 1].kind == EventKind::Appointed) {
                return *events[i - 1].id;
            }
        }
        return EventId(1);
    }
};

QTEST_MAIN(TestLanguageSwitch)
#include "tst_language_switch.moc"
