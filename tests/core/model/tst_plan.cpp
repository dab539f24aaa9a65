#include "core/model/plan.h"

#include <QTest>

using namespace kecan;
using namespace Qt::Literals::StringLiterals;

class TestPlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void votesInShort_keepsOnlyFigures()
    {
        QCOMPARE(votesInShort(u"32/35 phiếu, đạt 91,4%"_s), u"32/35 (91,4%)"_s);
    }
    void votesInShort_anotherForm_stays()
    {
        QCOMPARE(votesInShort(u"32/35 phiếu"_s), u"32/35 phiếu"_s);
        QCOMPARE(votesInShort({}), QString());
    }
};

QTEST_GUILESS_MAIN(TestPlan)
#include "tst_plan.moc"
