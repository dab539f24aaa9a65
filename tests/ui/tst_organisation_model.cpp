#include "core/base/text_normal.h"
#include "core/commands/batch_draft.h"
#include "tests/ui/support/plan_office.h"
#include "ui/organisation/office_model.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr UnitId kDepartment(2);
constexpr UnitId kOffice(3);
constexpr UnitId kDivision(4);
constexpr PositionId kDeputy(2);
constexpr PositionId kDivisionHead(4);

Day day(const QString& iso)
{
    return Day::fromIso(iso).value();
}

PartialDate date(const QString& iso)
{
    return PartialDate::fromDay(day(iso));
}

/// The plan office with more acts on top.
class Office
{
public:
    Office()
        : m_draft(History(*(*test::planOffice())->load()))
    {
    }
    bool add(const Command& command) { return static_cast<bool>(m_draft.add(command)); }
    [[nodiscard]] std::shared_ptr<const Snapshot> on(const QString& iso) const
    {
        return std::make_shared<Snapshot>(m_draft.history().derived(), day(iso));
    }

private:
    BatchDraft m_draft;
};

OfficeFilter words(const QString& text)
{
    OfficeFilter filter;
    filter.words = searchFold(text).split(u' ', Qt::SkipEmptyParts);
    return filter;
}

QStringList names(const OfficeModel& model, const QModelIndex& parent = {})
{
    QStringList found;
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        found += index.data().toString();
        found += names(model, index);
    }
    return found;
}

} // namespace

class TestOrganisationModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_office = std::make_unique<Office>();
        m_model = std::make_unique<OfficeModel>();
        m_tester = std::make_unique<QAbstractItemModelTester>(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        show(u"2012-12-31"_s);
    }
    void cleanup()
    {
        m_tester.reset();
        m_model.reset();
    }

    void tree_isUnitsWithTheirPostsFirst()
    {
        QCOMPARE(names(*m_model),
                 (QStringList{u"Ban Tổ chức"_s,
                              u"Vụ Tổ chức - Điều lệ"_s,
                              u"Vụ trưởng"_s,
                              u"Phó Vụ trưởng"_s,
                              u"Văn phòng"_s,
                              u"Phó Chánh Văn phòng"_s,
                              u"Phòng Tổng hợp"_s,
                              u"Trưởng phòng"_s}));
    }

    void figures_onTwoDays_areThoseCountedByHand()
    {
        const OfficeFigures after{
            .seats = 6, .held = 4, .vacant = 2, .over = 0, .vacantHeads = 0, .deputies = 2};
        QCOMPARE(m_model->tree().rows.front().figures, after);
        show(u"2012-11-30"_s);
        const OfficeFigures before{
            .seats = 6, .held = 3, .vacant = 3, .over = 0, .vacantHeads = 0, .deputies = 1};
        QCOMPARE(m_model->tree().rows.front().figures, before);
        const QModelIndex unit = m_model->indexOf(kDepartment);
        QCOMPARE(unit.siblingAtColumn(OfficeModel::Vacant).data().toString(), u"1"_s);
        QCOMPARE(unit.siblingAtColumn(OfficeModel::Head).data().toString(), u"Phạm Đức Thắng"_s);
        QCOMPARE(unit.siblingAtColumn(OfficeModel::Deputies).data().toString(),
                 u"Nguyễn Văn Hòa"_s);
    }

    void figures_moreHoldersThanSeats_areOverAndFillNothingElsewhere()
    {
        PositionChange change;
        change.mask = {PositionField::Seats};
        change.values.seats = 1;
        QVERIFY(m_office->add(ChangePosition{kDeputy, change, date(u"2012-12-20"_s)}));
        show(u"2012-12-31"_s);
        const OfficeFigures& figures = m_model->tree().rows.front().figures;
        QCOMPARE(figures.over, 1);
        QCOMPARE(figures.vacant, 2);
        QCOMPARE(m_model->indexOf(kDeputy).siblingAtColumn(OfficeModel::Over).data().toString(),
                 u"1"_s);
    }

    void figures_secondedAway_isCountedAtHome()
    {
        QVERIFY(m_office->add(BeginTenure{.kind = EventKind::FieldPosted,
                                          .cadre = CadreId(4),
                                          .position = {},
                                          .capacity = Capacity::FieldPosting,
                                          .on = date(u"2012-06-01"_s)}));
        show(u"2012-12-31"_s);
        QCOMPARE(m_model->tree().rows.front().figures.held, 4);
        const std::vector<UnitMember> members =
            unitMembers(*m_model->tree().snapshot, kDivision, false);
        QCOMPARE(members.size(), std::size_t(1));
        QVERIFY(members.front().away);
        QCOMPARE(unitMembers(*m_model->tree().snapshot, UnitId(1), true).size(), std::size_t(4));
    }

    void people_withTwoPosts_areHeldTwiceAndCountedOnce()
    {
        QVERIFY(m_office->add(BeginTenure{.kind = EventKind::Appointed,
                                          .cadre = CadreId(4),
                                          .position = kDeputy,
                                          .capacity = Capacity::Concurrent,
                                          .on = date(u"2012-12-20"_s)}));
        show(u"2012-12-31"_s);
        QCOMPARE(m_model->tree().rows.front().figures.held, 5);
        const auto count = [this](MaybeUnitId unit, MemberChoice choice) {
            return unitMembers(*m_model->tree().snapshot, unit, true, choice).size();
        };
        QCOMPARE(count(UnitId(1), MemberChoice::Held), std::size_t(5));
        QCOMPARE(count(UnitId(1), MemberChoice::People), std::size_t(4));
        QCOMPARE(count(UnitId(1), MemberChoice::Deputies), std::size_t(3));
        QCOMPARE(count({}, MemberChoice::People), std::size_t(4));
    }

    void seats_nobodyDecided_areNotShownAsNone()
    {
        QVERIFY(m_office->add(EstablishPosition{{.code = u"CV"_s,
                                                 .unit = kDivision,
                                                 .title = u"Chuyên viên"_s,
                                                 .seats = kSeatsUndecided,
                                                 .order = 0},
                                                date(u"2012-06-01"_s)}));
        show(u"2012-12-31"_s);
        const auto seats = [this](UnitId unit) {
            return m_model->indexOf(unit).siblingAtColumn(OfficeModel::Seats).data().toString();
        };
        QCOMPARE(seats(kDivision), u"1 + ?"_s);
        QCOMPARE(seats(kDepartment), u"3"_s);
        const QModelIndex division = m_model->indexOf(kDivision);
        const QModelIndex post = m_model->index(0, OfficeModel::Seats, division);
        QCOMPARE(post.data().toString(), u"?"_s);
        QVERIFY(!post.data(Qt::ToolTipRole).toString().isEmpty());
    }

    void filter_formerName_findsTheUnitAndSaysSo()
    {
        QVERIFY(
            m_office->add(RenameUnit{kDivision, u"Phòng Hành chính"_s, {}, date(u"2012-06-01"_s)}));
        show(u"2012-12-31"_s);
        m_model->setFilter(words(u"tong hop"_s));
        QCOMPARE(names(*m_model),
                 (QStringList{
                     u"Ban Tổ chức"_s, u"Văn phòng"_s, u"Phòng Hành chính"_s, u"Trưởng phòng"_s}));
        const OfficeRow* row = m_model->rowAt(m_model->indexOf(kDivision));
        QVERIFY(row);
        QCOMPARE(m_model->noteOf(*row), u"former name: Phòng Tổng hợp"_s);
    }

    void filter_holder_findsThePost()
    {
        m_model->setFilter(words(u"may lo"_s));
        QCOMPARE(names(*m_model).last(), u"Trưởng phòng"_s);
        QCOMPARE(m_model->shownRows(), 4);
        m_model->setFilter(words(u"zzz"_s));
        QCOMPARE(m_model->rowCount(), 0);
    }

    void filter_vacantBelowAUnit_showsItsPosts()
    {
        OfficeFilter filter;
        filter.posts = PostChoice::Vacant;
        m_model->setFilter(filter);
        QCOMPARE(names(*m_model),
                 (QStringList{u"Ban Tổ chức"_s, u"Văn phòng"_s, u"Phó Chánh Văn phòng"_s}));
        filter.below = kDepartment;
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void filter_branch_leavesTheOthersOut()
    {
        OfficeFilter filter;
        filter.branch = Branch::Party;
        m_model->setFilter(filter);
        QCOMPARE(m_model->rowCount(), 0);
        filter.branch = Branch::State;
        m_model->setFilter(filter);
        QCOMPARE(m_model->shownRows(), 8);
    }

    void ghosts_areShownOnlyWhenAskedFor()
    {
        QVERIFY(m_office->add(EndTenure{.kind = EventKind::Relieved,
                                        .cadre = CadreId(4),
                                        .position = kDivisionHead,
                                        .on = date(u"2012-12-15"_s)}));
        QVERIFY(m_office->add(AbolishPosition{kDivisionHead, date(u"2012-12-20"_s)}));
        QVERIFY(m_office->add(DissolveUnit{kDivision, date(u"2012-12-20"_s)}));
        show(u"2012-12-31"_s);
        QVERIFY(!m_model->indexOf(kDivision).isValid());
        m_model->setTree(officeTree(m_office->on(u"2012-12-31"_s), true));
        const QModelIndex ended = m_model->indexOf(kDivision);
        QVERIFY(ended.isValid());
        QCOMPARE(m_model->noteOf(*m_model->rowAt(ended)), u"until 20/12/2012"_s);
        QCOMPARE(m_model->parent(ended), m_model->indexOf(kOffice));
        // What is not there counts for nothing.
        QCOMPARE(m_model->tree().rows.front().figures.seats, 5);
        m_model->setTree(officeTree(m_office->on(u"1999-01-01"_s), true));
        QCOMPARE(m_model->noteOf(m_model->tree().rows.front()), u"from 01/01/2000"_s);
    }

    void day_withTheSameRows_changesOnlyTheCells()
    {
        const QPersistentModelIndex post = m_model->indexOf(kDeputy);
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
        show(u"2012-11-30"_s);
        QCOMPARE(resets.size(), 0);
        QVERIFY(!changes.isEmpty());
        QCOMPARE(m_model->rowKey(post), u"p2"_s);
        show(u"1999-01-01"_s);
        QCOMPARE(m_model->rowCount(), 0);
        QVERIFY(!post.isValid());
        QCOMPARE(resets.size(), 0);
    }

    void filter_keepsWhatIsHeldByKey()
    {
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        const QPersistentModelIndex head = m_model->indexOf(kDivisionHead);
        const QPersistentModelIndex deputy = m_model->indexOf(kDeputy);
        m_model->setFilter(words(u"may lo"_s));
        QCOMPARE(m_model->rowKey(head), u"p%1"_s.arg(kDivisionHead.value()));
        QCOMPARE(QModelIndex(head), m_model->indexOf(kDivisionHead));
        QVERIFY(!deputy.isValid());
        QCOMPARE(resets.size(), 0);
    }

    void key_ofARow_leadsBackToIt()
    {
        const QModelIndex unit = m_model->indexOf(kOffice);
        const QModelIndex post = m_model->indexOf(kDeputy);
        QCOMPARE(m_model->indexOfKey(u"u3"_s), unit);
        QCOMPARE(m_model->indexOfKey(u"p2"_s), post);
        QVERIFY(!m_model->indexOfKey(u"u99"_s).isValid());
        QVERIFY(!m_model->indexOfKey({}).isValid());
    }

    void copy_withHeadings_keepsTheOrderOfTheTree()
    {
        const QString text = officeRowsAsText(
            *m_model, {m_model->indexOf(kDeputy), m_model->indexOf(kDepartment)}, true);
        QCOMPARE(text,
                 u"Unit and post\tSeats\tHeld\tVacant\tOver\tHead or holders\tDeputies\n"
                 "Vụ Tổ chức - Điều lệ\t3\t3\t\t\tPhạm Đức Thắng\tNguyễn Văn Hòa, Trần Quốc Đạt\n"
                 "Phó Vụ trưởng\t2\t2\t\t\tNguyễn Văn Hòa, Trần Quốc Đạt\t\n"_s);
    }

private:
    void show(const QString& iso) { m_model->setTree(officeTree(m_office->on(iso), false)); }

    std::unique_ptr<Office> m_office;
    std::unique_ptr<OfficeModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

QTEST_GUILESS_MAIN(TestOrganisationModel)
#include "tst_organisation_model.moc"
