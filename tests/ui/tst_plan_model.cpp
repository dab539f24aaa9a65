#include "core/base/text_normal.h"
#include "core/history/history.h"
#include "tests/ui/support/plan_office.h"
#include "ui/planning/plan_model.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

PlanContents contentsOn(const QString& iso)
{
    Result<std::unique_ptr<test::MemoryStore>> store = test::planOffice();
    if (!store) {
        return {};
    }
    const History history(*(*store)->load());
    return planContents(Snapshot(history.derived(), Day::fromIso(iso).value()), PlanId(1));
}

QStringList names(const PlanModel& model, const QModelIndex& parent = {})
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (const PlanEntry* entry = model.entryAt(index)) {
            found += entry->profile.name.full();
        }
        found += names(model, index);
    }
    return found;
}

PlanFilter words(const QString& text, PlanStatusChoice status = PlanStatusChoice::InPlan)
{
    return {.words = searchFold(text).split(u' ', Qt::SkipEmptyParts), .status = status};
}

} // namespace

class TestPlanModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_model = std::make_unique<PlanModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setContents(contentsOn(u"2012-12-31"_s));
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void tree_defaultFilter_showsThoseInThePlan()
    {
        QCOMPARE(m_model->rowCount(), 2);
        QCOMPARE(m_model->shownEntries(), 6);
        QCOMPARE(m_model->totalEntries(), 8);
        QCOMPARE(m_model->shownPersons(), 4);
        const QModelIndex unit = m_model->index(0, 0);
        QCOMPARE(unit.data().toString(), u"I. Vụ Tổ chức - Điều lệ"_s);
        QCOMPARE(m_model->index(1, 0, unit).data().toString(), u"2. Phó Vụ trưởng"_s);
    }

    void filter_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const QStringList hoas{u"Nguyễn Văn Hòa"_s, u"Nguyễn Văn Hoà"_s, u"Nguyễn Văn Hoà"_s};
        QTest::newRow("both spellings") << u"nguyen van hoa"_s << hoas;
        QTest::newRow("any order") << u"hoa nguyen"_s << hoas;
        QTest::newRow("initials") << u"nvh"_s << hoas;
        QTest::newRow("đ typed as d") << u"dang"_s << QStringList{u"Đặng Thuỳ Dương"_s};
        QTest::newRow("post and unit")
            << u"pho chanh van phong duong"_s << QStringList{u"Đặng Thuỳ Dương"_s};
        QTest::newRow("nobody") << u"zzz"_s << QStringList();
    }
    void filter()
    {
        QFETCH(QString, text);
        m_model->setFilter(words(text));
        QTEST(names(*m_model), "found");
    }

    void filter_removed_showsThoseTakenOut()
    {
        m_model->setFilter(words({}, PlanStatusChoice::Removed));
        QCOMPARE(names(*m_model), QStringList{u"Hoàng Văn Út"_s});
        QCOMPARE(m_model->rowCount(), 1);
        // The official number of the unit stays, however little is shown.
        QCOMPARE(m_model->index(0, 0).data().toString(), u"II. Văn phòng"_s);
    }

    void filter_group_listsItsPeople()
    {
        m_model->setFilter(
            {.words = {}, .status = PlanStatusChoice::InPlan, .part = PlanGroup::Women});
        QCOMPARE(names(*m_model),
                 (QStringList{u"Lò Thị Mây"_s, u"Lò Thị Mây"_s, u"Đặng Thuỳ Dương"_s}));
        QCOMPARE(m_model->shownPersons(), 2);
    }

    void contents_anotherDay_changesTheEntries()
    {
        m_model->setContents(contentsOn(u"2012-11-28"_s));
        QCOMPARE(m_model->shownEntries(), 8);
        m_model->setContents(contentsOn(u"2012-01-01"_s));
        QCOMPARE(m_model->rowCount(), 0);
    }

    void contents_otherRows_keepsWhatIsHeldByKey()
    {
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const PlanFilter deputy = words(u"pho chanh van phong duong"_s);
        m_model->setFilter(deputy);
        const QPersistentModelIndex post = m_model->index(0, 0, m_model->index(0, 0));
        const QPersistentModelIndex name = m_model->index(0, PlanModel::Name, post);
        // A unit comes above it, other posts and people beside it.
        m_model->setFilter({});
        QCOMPARE(post.parent(), m_model->index(1, 0));
        QCOMPARE(name.parent(), QModelIndex(post));
        QCOMPARE(name.data().toString(), u"Đặng Thuỳ Dương"_s);
        const QPersistentModelIndex gone = m_model->index(0, 0);
        m_model->setFilter(deputy);
        QVERIFY(!gone.isValid());
        QCOMPARE(name.data().toString(), u"Đặng Thuỳ Dương"_s);
        QCOMPARE(name.row(), 0);
        m_model->setContents(contentsOn(u"2012-01-01"_s));
        QVERIFY(!name.isValid());
        QCOMPARE(resets.size(), 0);
    }

    void key_ofARow_leadsBackToIt()
    {
        const QModelIndex unit = m_model->index(1, 0);
        const QModelIndex post = m_model->index(0, 0, unit);
        const QModelIndex entry = m_model->index(1, 0, post);
        for (const QModelIndex& index : {unit, post, entry}) {
            QCOMPARE(m_model->indexOfKey(m_model->rowKey(index)), index);
        }
        QVERIFY(!m_model->indexOfKey(u"n999"_s).isValid());
    }

    void copy_withHeadings_givesOneCellPerColumn()
    {
        const QModelIndex post = m_model->index(0, 0, m_model->index(0, 0));
        const QModelIndexList rows{m_model->index(1, 0, post), m_model->index(0, 0, post)};
        const QString text =
            planRowsAsText(*m_model, rows, {PlanModel::Number, PlanModel::Name}, true);
        QCOMPARE(text,
                 u"No.\tFull name\tPlanned post\tUnit\n"
                 "1\tNguyễn Văn Hòa\tVụ trưởng\tVụ Tổ chức - Điều lệ\n"
                 "2\tNguyễn Văn Hoà\tVụ trưởng\tVụ Tổ chức - Điều lệ\n"_s);
    }

    void copy_withoutHeadings_keepsGroupRows()
    {
        const QString text =
            planRowsAsText(*m_model, {m_model->index(0, 0)}, {PlanModel::Name}, false);
        QCOMPARE(text, u"I. Vụ Tổ chức - Điều lệ\n"_s);
    }

private:
    std::unique_ptr<PlanModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestPlanModel)
#include "tst_plan_model.moc"
