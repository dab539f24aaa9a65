#include "ui/records/sheet_view.h"

#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestSheetView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_view = std::make_unique<SheetView>(nullptr);
        m_view->resize(300, 120);
        m_view->setVisible(true);
    }
    void cleanup() { m_view.reset(); }

    void text_standsOnceWhateverTheWidth()
    {
        m_view->show(u"<p>Head</p>"_s, sections(40));
        for (const int width : {280, 120, 500, 90}) {
            m_view->resize(width, 120);
            QCOMPARE(m_view->toPlainText().count(u"Head"_s), 1);
            QCOMPARE(m_view->toPlainText().count(u"Line 7 "_s), 1);
        }
    }

    void text_isNoMarkup()
    {
        m_view->show({}, {{u"<b>A</b>"_s, {{u"x < y"_s, u"<i>An</i> & Bình"_s}}}});
        QVERIFY(m_view->toPlainText().contains(u"<b>A</b>"_s));
        QVERIFY(m_view->toPlainText().contains(u"<i>An</i> & Bình"_s));
    }

    void link_leadsToItsSubject()
    {
        std::optional<Subject> chosen;
        int count = 0;
        connect(m_view.get(), &SheetView::subjectWanted, this, [&](const Subject& subject) {
            chosen = subject;
            ++count;
        });
        m_view->show({}, {{u"Posts"_s, {{u"since"_s, u"Head"_s, PositionId(12), true}}}});
        const QString html = m_view->toHtml();
        static const QRegularExpression kAddress(u"href=\"([^\"]+)\""_s);
        const QString address = kAddress.match(html).captured(1);
        QVERIFY2(!address.isEmpty(), qPrintable(html));
        Q_EMIT m_view->anchorClicked(QUrl(address));
        QCOMPARE(count, 1);
        QVERIFY(chosen == Subject(PositionId(12)));
        Q_EMIT m_view->anchorClicked(QUrl(u"subject:99.1"_s));
        Q_EMIT m_view->anchorClicked(QUrl(u"subject:1.0"_s));
        QCOMPARE(count, 1);
    }

private:
    static std::vector<SheetSection> sections(int lines)
    {
        SheetSection section{u"Facts"_s, {}};
        for (int i = 0; i < lines; ++i) {
            section.lines.push_back(
                {u"A caption that is long %1"_s.arg(i), u"Line %1 of the sheet"_s.arg(i)});
        }
        return {section};
    }

    std::unique_ptr<SheetView> m_view;
};

QTEST_MAIN(TestSheetView)
#include "tst_sheet_view.moc"
