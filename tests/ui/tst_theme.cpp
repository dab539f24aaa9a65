#include "ui/actions/action_catalogue.h"
#include "ui/theme/colours.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void colours_texts_haveEnoughContrast_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void colours_texts_haveEnoughContrast()
    {
        QFETCH(bool, dark);
        const Colours& c = dark ? darkColours() : lightColours();
        const std::vector<QColor> grounds{
            c.window, c.panel, c.base, c.unitBand, c.postBand, c.button, c.hover, c.selection};
        for (const QColor& ground : grounds) {
            for (const QColor& text : {c.text, c.mutedText, c.danger, c.warning, c.success}) {
                QVERIFY2(contrast(text, ground) >= 4.5,
                         qPrintable(u"%1 on %2: %3"_s.arg(text.name(), ground.name())
                                        .arg(contrast(text, ground))));
            }
            QVERIFY(contrast(c.accent, ground) >= 3);
        }
        QVERIFY(contrast(c.onAccent, c.accent) >= 4.5);
        QVERIFY(contrast(c.text, c.warningGround) >= 4.5);
        QVERIFY(contrast(c.text, c.dangerGround) >= 4.5);
    }

    void theme_darkAndLargeText_reachTheApplication()
    {
        Theme theme;
        const double before = QApplication::font().pointSizeF();
        theme.setMode(ThemeMode::Dark);
        theme.setTextPercent(150);
        QVERIFY(theme.isDark());
        QVERIFY(&coloursOf(QApplication::palette()) == &darkColours());
        QCOMPARE(QApplication::font().pointSizeF(), before * 1.5);
        theme.setTextPercent(900);
        QCOMPARE(theme.textPercent(), Theme::kLargestText);
        theme.setMode(ThemeMode::Light);
        QVERIFY(&coloursOf(QApplication::palette()) == &lightColours());
    }

    void icons_ofAllActions_exist()
    {
        for (const ActionSpec& spec : allActions()) {
            const QString name = QString::fromUtf8(spec.icon);
            for (const Colours* colours : {&lightColours(), &darkColours()}) {
                QVERIFY2(name.isEmpty() || !themeIcon(name, paletteOf(*colours)).isNull(),
                         qPrintable(name));
            }
        }
    }

    void actions_shortcuts_areDifferent()
    {
        QSet<QString> keys;
        for (const ActionSpec& spec : allActions()) {
            const QString key = QString::fromUtf8(spec.key);
            QVERIFY2(key.isEmpty() || !keys.contains(key), qPrintable(key));
            keys.insert(key);
        }
    }
};

QTEST_MAIN(TestTheme)
#include "tst_theme.moc"
