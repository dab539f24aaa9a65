#include "core/history/history.h"
#include "tests/ui/support/plan_office.h"
#include "ui/print/plan_forms.h"

#include <QRegularExpression>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestPaperHeading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        Result<std::unique_ptr<test::MemoryStore>> made = test::planOffice();
        QVERIFY(made.ok());
        m_store = *std::move(made);
        m_history = std::make_unique<History>(*m_store->load());
        m_snapshot =
            std::make_unique<Snapshot>(m_history->derived(), *Day::fromIso(u"2012-12-31"_s));
    }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void load_neverSet_takesBodyDayAndSecrecyFromThePlan()
    {
        const PaperHeading paper = loadPaperHeading(*m_store, *m_snapshot, PlanId(1));
        QCOMPARE(paper.heading.body, u"BAN TỔ CHỨC"_s);
        QCOMPARE(paper.heading.on.iso(), u"2012-12-31"_s);
        QVERIFY(paper.secrecy == Secrecy::Secret);
        QVERIFY(paper.heading.paper == PaperSize::A3);
    }

    void save_thenLoad_isTheSameForThePlan()
    {
        PaperHeading paper = loadPaperHeading(*m_store, *m_snapshot, PlanId(1));
        paper.heading.number = u"Số 12-QĐ/BTC"_s;
        paper.heading.signerName = u"Phạm Đức Thắng"_s;
        paper.heading.paper = PaperSize::A4;
        paper.secrecy = Secrecy::TopSecret;
        QVERIFY(savePaperHeading(*m_store, u"QH-2012"_s, paper).ok());
        const PaperHeading again = loadPaperHeading(*m_store, *m_snapshot, PlanId(1));
        QCOMPARE(again.heading.number, paper.heading.number);
        QCOMPARE(again.heading.signerName, paper.heading.signerName);
        QVERIFY(again.heading.paper == PaperSize::A4);
        QVERIFY(again.secrecy == Secrecy::TopSecret);

        // Another plan begins with the same signer, not with the same number or mark.
        const PaperHeading other = loadPaperHeading(*m_store, *m_snapshot, PlanId(2));
        QCOMPARE(other.heading.signerName, paper.heading.signerName);
        QVERIFY(other.heading.number.isEmpty());
        QVERIFY(other.secrecy == Secrecy::Secret);
    }

    void load_damagedSetting_isAsNeverSet()
    {
        QVERIFY(m_store->setSetting(u"paper.plan-list/QH-2012"_s, u"{not json"_s).ok());
        QVERIFY(m_store->setSetting(u"paper.plan-list"_s, u"[]"_s).ok());
        QCOMPARE(loadPaperHeading(*m_store, *m_snapshot, PlanId(1)).heading.body, u"BAN TỔ CHỨC"_s);
    }

    void document_secrecyMark_isTheOneChosen()
    {
        PaperHeading paper = loadPaperHeading(*m_store, *m_snapshot, PlanId(1));
        paper.secrecy = Secrecy::None;
        for (const PlanForm form : kPlanForms) {
            if (form == PlanForm::Minutes) {
                continue; // no conference was held
            }
            const auto documents =
                planFormDocuments(*m_history, *m_snapshot, PlanId(1), form, paper);
            QVERIFY(documents.ok());
            QVERIFY(!documents->empty());
            QCOMPARE(documents->front().header.secrecyMark, QString());
        }
    }

    void fileName_unsafeCode_isMadeSafe()
    {
        QCOMPARE(planFileName(u"QH 01/2012:vụ"_s, *Day::fromIso(u"2012-12-31"_s)),
                 u"quy-hoach-QH-01-2012-vụ-2012-12-31.pdf"_s);
    }

private:
    std::unique_ptr<test::MemoryStore> m_store;
    std::unique_ptr<History> m_history;
    std::unique_ptr<Snapshot> m_snapshot;
};

QTEST_GUILESS_MAIN(TestPaperHeading)
#include "tst_paper_heading.moc"
