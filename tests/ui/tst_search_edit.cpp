#include "tests/ui/support/window_fixture.h"
#include "ui/shell/page.h"
#include "ui/widgets/search_edit.h"

#include <QAbstractItemView>
#include <QInputMethodEvent>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

void compose(QWidget* field, const QString& preedit, const QString& committed = {})
{
    QInputMethodEvent event(preedit, {});
    event.setCommitString(committed);
    QCoreApplication::sendEvent(field, &event);
}

} // namespace

class TestSearchEdit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support propagate)"_s));
    }

    void composing_counts_andIsSaidOnce()
    {
        SearchEdit edit(nullptr);
        QSignalSpy sought(&edit, &SearchEdit::soughtChanged);
        compose(&edit, u"nguyê"_s);
        QCOMPARE(edit.text(), QString());
        QCOMPARE(sought.takeFirst().constFirst().toString(), u"nguyê"_s);
        compose(&edit, {}, u"nguyễn"_s);
        QCOMPARE(sought.size(), 1);
        QCOMPARE(sought.takeFirst().constFirst().toString(), u"nguyễn"_s);
        compose(&edit, u"hoà"_s);
        QCOMPARE(edit.sought(), u"nguyễnhoà"_s);
        sought.clear();
        compose(&edit, {}, u"hoà"_s);
        QCOMPARE(edit.text(), u"nguyễnhoà"_s);
        QVERIFY(sought.isEmpty());
    }

    void composing_inTheMiddle_standsAtTheCursor()
    {
        SearchEdit edit(nullptr);
        edit.setText(u"nguyễn hoà"_s);
        edit.setCursorPosition(7);
        compose(&edit, u"văn "_s);
        QCOMPARE(edit.sought(), u"nguyễn văn hoà"_s);
        compose(&edit, {});
        QCOMPARE(edit.sought(), u"nguyễn hoà"_s);
    }

    void setSought_sameAsComposed_leavesTheComposition()
    {
        SearchEdit edit(nullptr);
        compose(&edit, u"hoà"_s);
        edit.setSought(u"hoà"_s);
        QCOMPARE(edit.text(), QString());
        QCOMPARE(edit.sought(), u"hoà"_s);
        edit.setSought({});
        QCOMPARE(edit.sought(), QString());
    }

    /// As a word is typed with Telex on Linux, on every page that has a list.
    void pages_listWhatIsBeingComposed_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("field");
        QTest::newRow("people") << u"cadres"_s << u"rosterWords"_s;
        QTest::newRow("organisation") << u"organisation"_s << u"officeWords"_s;
        QTest::newRow("planning") << u"planning"_s << u"planWords"_s;
        QTest::newRow("appointments") << u"appointments"_s << u"eventWords"_s;
    }
    void pages_listWhatIsBeingComposed()
    {
        QFETCH(QString, page);
        QFETCH(QString, field);
        test::WindowFixture fixture;
        QVERIFY(fixture.window.openDemo());
        fixture.enter(page);
        auto* words = fixture.window.findChild<SearchEdit*>(field);
        QVERIFY(words);
        words->setFocus();
        const auto pages = fixture.window.findChildren<Page*>();
        const auto own = std::ranges::find_if(
            pages, [words](const Page* candidate) { return candidate->isAncestorOf(words); });
        QVERIFY(own != pages.end());
        const auto shown = [&] { return (*own)->count()->shown; };
        const int all = shown();
        QVERIFY(all > 0);
        compose(words, u"qxz"_s);
        QCOMPARE(shown(), 0);
        QCOMPARE(words->sought(), u"qxz"_s);
        compose(words, {});
        QCOMPARE(shown(), all);
    }
};

QTEST_MAIN(TestSearchEdit)
#include "tst_search_edit.moc"
