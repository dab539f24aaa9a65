#include "tests/support/history_builder.h"
#include "ui/appointments/event_model.h"
#include "ui/appointments/event_sheet.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace kecan;
using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

class TestEventModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_builder = std::make_unique<test::HistoryBuilder>(test::smallOffice());
        m_builder->document(u"12-QĐ/BTC"_s, u"2010-02-20"_s)
            .appoint(u"an"_s, u"dep1"_s, u"2008-01-01"_s)
            .appoint(u"an"_s,
                     u"head1"_s,
                     u"2010-03-01"_s,
                     {.plannedEnd = test::day(u"2015-03-01"_s),
                      .document = m_builder->documentId(u"12-QĐ/BTC"_s)})
            .appoint(u"binh"_s, u"dep1"_s, u"2011-05"_s);
        m_model = std::make_unique<EventModel>();
        m_model->setDay(test::day(u"2011-01-01"_s));
        m_model->setHistory(&m_builder->history());
    }
    void cleanup()
    {
        m_model.reset();
        m_builder.reset();
    }

    void model_isSound()
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setFilter({.text = u"binh"_s});
        m_model->update(m_builder->run(RecordGradeExam{m_builder->cadreId(u"binh"_s),
                                                       Grade::PrincipalSpecialist,
                                                       u"2012"_s,
                                                       test::date(u"2012-10"_s)}));
        QCOMPARE(m_model->rowCount(), 2);
        m_model->setDay(test::day(u"2013-01-01"_s));
        m_model->setHistory(nullptr);
        QCOMPARE(m_model->rowCount(), 0);
    }

    void rows_newestFirst_withTheirDecisions()
    {
        QCOMPARE(column(EventModel::EffectiveOn),
                 (QStringList{u"5/2011"_s, u"01/03/2010"_s, u"01/03/2010"_s, u"01/01/2008"_s}));
        QCOMPARE(
            column(EventModel::Kind),
            (QStringList{u"Appointment"_s, u"Appointment"_s, u"Post left"_s, u"Appointment"_s}));
        QCOMPARE(text(1, EventModel::Person), u"Nguyễn Văn an"_s);
        QCOMPARE(text(1, EventModel::Post), u"Vụ trưởng"_s);
        QVERIFY(!text(1, EventModel::UnitColumn).isEmpty());
        QCOMPARE(text(1, EventModel::Decision), u"12-QĐ/BTC"_s);
        QCOMPARE(text(1, EventModel::SignedOn), u"20/02/2010"_s);
        QCOMPARE(text(1, EventModel::PlannedEnd), u"01/03/2015"_s);
        QVERIFY(!text(1, EventModel::RecordedAt).isEmpty());
        QCOMPARE(text(0, EventModel::Decision), QString());
    }

    void keys_leadBackToTheirRows()
    {
        for (int row = 0; row < m_model->rowCount(); ++row) {
            QCOMPARE(m_model->rowOf(m_model->rowKey(row)), row);
        }
        QCOMPARE(m_model->rowOf(1), -1);
        QCOMPARE(m_model->rowOf(-5), -1);
        QCOMPARE(m_model->rowOf(999999), -1);
    }

    void laterThanTheDay_isMutedAndSaysSo()
    {
        QCOMPARE(text(0, EventModel::State), u"Not yet in effect"_s);
        QCOMPARE(toneOf(0, EventModel::Person), Tone::Muted);
        QCOMPARE(text(1, EventModel::State), QString());
        QCOMPARE(toneOf(1, EventModel::Person), Tone::Normal);
        m_model->setDay(test::day(u"2011-05-01"_s));
        QCOMPARE(text(0, EventModel::State), QString());
    }

    void sort_bySeveralColumns()
    {
        m_model->setSort({{EventModel::Person, false}, {EventModel::EffectiveOn, false}});
        QCOMPARE(column(EventModel::EffectiveOn),
                 (QStringList{u"01/01/2008"_s, u"01/03/2010"_s, u"01/03/2010"_s, u"5/2011"_s}));
        m_model->setSort({{EventModel::Person, true}, {EventModel::EffectiveOn, false}});
        QCOMPARE(text(0, EventModel::EffectiveOn), u"5/2011"_s);
        m_model->setSort({});
        QCOMPARE(text(3, EventModel::EffectiveOn), u"01/01/2008"_s);
    }

    void correction_isShownWithWhatItReplaces()
    {
        const EventId wrong = eventAt(1);
        Event right = m_builder->history().event(wrong);
        right.effectiveOn = test::day(u"2010-03-15"_s);
        m_model->update(m_builder->run(CorrectEvent{wrong, right, u"typed wrongly"_s}));
        QCOMPARE(m_model->rowOf(wrong.value()), -1);
        m_model->setFilter({.takenBack = true});
        const int old = m_model->rowOf(wrong.value());
        QVERIFY(old >= 0);
        QCOMPARE(text(old, EventModel::State), u"Corrected"_s);
        QCOMPARE(toneOf(old, EventModel::State), Tone::Warning);

        const EventSheet sheet = sheetOf(m_builder->lastEvent());
        QCOMPARE(line(sheet, u"Reason"_s), u"typed wrongly"_s);
        QVERIFY(has(sheet, u"Effective on"_s, u"01/03/2010 → 15/03/2010"_s));
    }

    void takenBack_isShownOnlyWhenAskedFor()
    {
        const EventId wrong = eventAt(0);
        m_model->update(m_builder->run(RetractEvent{wrong, u"another person"_s}));
        QCOMPARE(m_model->rowCount(), 3);
        m_model->setFilter({.takenBack = true});
        QCOMPARE(m_model->rowCount(), 4);
        QCOMPARE(text(0, EventModel::State), u"Taken back"_s);
        QCOMPARE(toneOf(0, EventModel::State), Tone::Bad);
        QCOMPARE(line(sheetOf(wrong), u"Reason"_s), u"another person"_s);
    }

    void sheet_saysWhatItDidAndWhatWasMadeWithIt()
    {
        const EventSheet sheet = sheetOf(eventAt(1));
        QCOMPARE(sheet.kind, u"Appointment"_s);
        QCOMPARE(sheet.person, u"Nguyễn Văn an"_s);
        QCOMPARE(line(sheet, u"Number and symbol"_s), u"12-QĐ/BTC"_s);
        QVERIFY(has(sheet, {}, u"Leaves: "_s));
        QVERIFY(has(sheet, {}, u"Post left, 01/03/2010: "_s));
        QCOMPARE(sheetOf(eventAt(0)).state, u"Not yet in effect on 01/01/2011"_s);
    }

    void counts_areThoseOfAllGroups()
    {
        m_model->setFilter({.groups = {EventGroup::Endings}});
        QCOMPARE(m_model->rowCount(), 1);
        const std::vector<int> counts = m_model->countByGroup();
        QCOMPARE(counts[static_cast<std::size_t>(EventGroup::Beginnings)], 3);
        QCOMPARE(counts[static_cast<std::size_t>(EventGroup::People)], 4);
    }

private:
    [[nodiscard]] QString text(int row, int column) const
    {
        return m_model->index(row, column).data().toString();
    }
    [[nodiscard]] QStringList column(int column) const
    {
        QStringList texts;
        for (int row = 0; row < m_model->rowCount(); ++row) {
            texts << text(row, column);
        }
        return texts;
    }
    [[nodiscard]] Tone toneOf(int row, int column) const
    {
        return m_model->cellStyle(m_model->index(row, column)).tone;
    }
    [[nodiscard]] EventId eventAt(int row) const { return *m_model->eventAt(row); }
    [[nodiscard]] EventSheet sheetOf(EventId id) const
    {
        return EventSheetWriter(*m_model->table(), test::day(u"2011-01-01"_s)).sheet(id);
    }
    static QString line(const EventSheet& sheet, const QString& caption)
    {
        for (const SheetSection& section : sheet.sections) {
            for (const SheetLine& each : section.lines) {
                if (each.caption == caption) {
                    return each.text;
                }
            }
        }
        return {};
    }
    static bool has(const EventSheet& sheet, const QString& caption, const QString& start)
    {
        return std::ranges::any_of(sheet.sections, [&](const SheetSection& section) {
            return std::ranges::any_of(section.lines, [&](const SheetLine& each) {
                return each.caption == caption && each.text.startsWith(start);
            });
        });
    }

    std::unique_ptr<test::HistoryBuilder> m_builder;
    std::unique_ptr<EventModel> m_model;
};

QTEST_MAIN(TestEventModel)
#include "tst_event_model.moc"
