#include "app/common/message_filter.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestMessageFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noiseOfAMachineWithoutDesktop_isDropped()
    {
        QVERIFY(kecan::isPlatformNoise(
            u"QStandardPaths: XDG_RUNTIME_DIR not set, defaulting to '/tmp/runtime-an'"_s));
        QVERIFY(kecan::isPlatformNoise(u"This plugin does not support propagateSizeHints()"_s));
    }

    void everythingElse_isSaid()
    {
        QVERIFY(!kecan::isPlatformNoise({}));
        QVERIFY(!kecan::isPlatformNoise(
            u"QStandardPaths: wrong permissions on runtime directory /tmp"_s));
        QVERIFY(!kecan::isPlatformNoise(u"This plugin does not support raise()"_s));
        QVERIFY(!kecan::isPlatformNoise(u"QFont: XDG_RUNTIME_DIR not set"_s));
    }
};

QTEST_GUILESS_MAIN(TestMessageFilter)
#include "tst_message_filter.moc"
