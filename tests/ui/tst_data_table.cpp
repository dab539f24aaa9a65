#include "ui/services/preferences.h"
#include "ui/table/cell_delegate.h"
#include "ui/table/column_widths.h"
#include "ui/table/data_table.h"
#include "ui/table/table_header.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace kecan::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

/// Rows are numbers; a negative one is a heading.
class NumberModel final : public TableModel
{
public:
    explicit NumberModel(int rows)
    {
        m_rows.resize(static_cast<std::size_t>(rows));
        std::iota(m_rows.begin(), m_rows.end(), 1);
    }

    void setRows(std::vector<int> rows)
    {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }

    void changeRows(const std::vector<int>& rows)
    {
        const auto keys = [](const std::vector<int>& list) {
            return std::vector<qint64>(list.begin(), list.end());
        };
        tellRows(keys(m_rows), keys(rows), [this](const std::vector<qint64>& listed) {
            m_rows.assign(listed.begin(), listed.end());
        });
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    [[nodiscard]] int columnCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : 6;
    }
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? u"%1\t%2"_s.arg(rowKey(index.row())).arg(index.column())
                                       : QVariant();
    }
    [[nodiscard]] QString heading(int column) const override { return u"Column %1"_s.arg(column); }
    [[nodiscard]] ColumnSpec columnSpec(int column) const override
    {
        return {.key = u"c%1"_s.arg(column),
                .letters = 20,
                .isShown = column != 4,
                .isSortable = column != 3,
                .isElastic = column == 1 || column == 2};
    }
    [[nodiscard]] qint64 rowKey(int row) const override
    {
        return m_rows[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int rowOf(qint64 key) const override
    {
        const auto found = std::ranges::find(m_rows, key);
        return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
    }
    [[nodiscard]] bool isHeading(int row) const override { return rowKey(row) < 0; }

private:
    std::vector<int> m_rows;
};

} // namespace

class TestDataTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"p.ini"_s));
        m_model = std::make_unique<NumberModel>(1000);
        makeTable();
    }
    void cleanup()
    {
        m_table.reset();
        m_model.reset();
        m_preferences.reset();
    }

    void model_isSound()
    {
        const QAbstractItemModelTester tester(
            m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_model->setRows({1, 2, -3});
    }

    void click_onHeading_asksForTheOrder()
    {
        QSignalSpy wanted(m_table.get(), &DataTable::sortWanted);
        click(2, Qt::NoModifier);
        QCOMPARE(keysOf(wanted.takeLast()), (std::vector<SortKey>{{2, false}}));
        m_table->setSortKeys({{2, false}});
        click(2, Qt::NoModifier);
        QCOMPARE(keysOf(wanted.takeLast()), (std::vector<SortKey>{{2, true}}));
        click(5, Qt::ShiftModifier);
        QCOMPARE(keysOf(wanted.takeLast()), (std::vector<SortKey>{{2, false}, {5, false}}));
    }

    void click_onColumnThatCannotSort_asksNothing()
    {
        QSignalSpy wanted(m_table.get(), &DataTable::sortWanted);
        click(3, Qt::NoModifier);
        QVERIFY(wanted.isEmpty());
    }

    void clickedKeys_goUpDownAndAway()
    {
        QCOMPARE(clickedKeys({}, 1, true), (std::vector<SortKey>{{1, false}}));
        QCOMPARE(clickedKeys({{1, true}}, 1, false), (std::vector<SortKey>{}));
        QCOMPARE(clickedKeys({{1, false}, {2, true}}, 2, true), (std::vector<SortKey>{{1, false}}));
        QCOMPARE(clickedKeys({{1, false}, {2, true}}, 2, false),
                 (std::vector<SortKey>{{2, false}}));
    }

    void columns_areKeptUnderTheirId()
    {
        m_table->horizontalHeader()->moveSection(2, 5);
        m_table->horizontalHeader()->resizeSection(1, 333);
        m_table->setColumnHidden(3, true);
        makeTable();
        QCOMPARE(m_table->columnLayout().columns[5].key, u"c2"_s);
        QVERIFY(m_table->isColumnHidden(3));
        QVERIFY(qAbs(m_table->columnWidth(1) - 333) <= 4);
        makeTable();
        const ColumnLayout again = m_table->columnLayout();
        makeTable();
        QCOMPARE(m_table->columnLayout(), again);
    }

    void columns_fillATable_untilOneIsGivenAWidth()
    {
        const auto all = [this] {
            int width = 0;
            for (const int column : m_table->shownColumns()) {
                width += m_table->columnWidth(column);
            }
            return width;
        };
        m_table->resize(3000, 300);
        QCOMPARE(all(), m_table->viewport()->width());
        QCOMPARE(m_table->columnWidth(1), m_table->columnWidth(2));
        QVERIFY(m_table->columnWidth(1) > m_table->columnWidth(3));
        // What fills the table is not kept: another screen has other room.
        QCOMPARE(m_table->columnLayout(), m_table->firstLayout());
        m_table->resize(300, 300);
        QCOMPARE(m_table->columnWidth(1), m_table->columnWidth(3));
        m_table->horizontalHeader()->resizeSection(3, 90);
        m_table->resize(3000, 300);
        QCOMPARE(m_table->columnWidth(3), 90);
        QVERIFY(all() < m_table->viewport()->width());
        m_table->setColumnLayout(m_table->firstLayout());
        QCOMPARE(all(), m_table->viewport()->width());
    }

    void widths_goToHeadingsFirst_thenToElasticColumns()
    {
        const std::vector<ColumnNeed> needs{{50, 80, false}, {100, 60, true}, {200, 60, true}};
        QCOMPARE(fillingWidths(needs, 300), (std::vector<int>{50, 100, 200}));
        QCOMPARE(fillingWidths(needs, 370), (std::vector<int>{70, 100, 200}));
        QCOMPARE(fillingWidths(needs, 680), (std::vector<int>{80, 200, 400}));
        QCOMPARE(fillingWidths(needs, 382), (std::vector<int>{80, 100, 202}));
        QCOMPARE(fillingWidths({}, 100), std::vector<int>());
    }

    void columns_ofBrokenPreferences_areThoseProposed()
    {
        m_table.reset();
        m_preferences->setState(u"columns/numbers"_s, "no layout");
        makeTable();
        QCOMPARE(m_table->columnLayout(), m_table->firstLayout());
        QVERIFY(m_table->isColumnHidden(4));
    }

    void frozenColumn_staysInFront()
    {
        m_table->horizontalHeader()->moveSection(3, 0);
        QCOMPARE(m_table->horizontalHeader()->logicalIndex(0), 0);
        m_table->resize(300, 400);
        m_table->horizontalScrollBar()->setValue(150);
        QCOMPARE(m_table->indexAt(QPoint(20, 20)).column(), 0);
        QCOMPARE(m_table->visualRect(m_model->index(0, 0)).left(), 0);
        m_table->scrollTo(m_model->index(0, 1));
        QVERIFY(m_table->visualRect(m_model->index(0, 1)).left() >=
                m_table->visualRect(m_model->index(0, 0)).right());
    }

    void frozenColumn_isPaintedOverTheOthers()
    {
        m_table->resize(300, 400);
        const auto front = [this] {
            return m_table->viewport()->grab(QRect(0, 0, 60, 100)).toImage();
        };
        const QImage before = front();
        m_table->horizontalScrollBar()->setValue(100);
        QCOMPARE(front(), before);
    }

    void reset_keepsSelectionAndPlace()
    {
        m_table->goTo(500);
        m_table->selectionModel()->select(m_model->index(501, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const int top = m_table->visualRect(m_model->index(499, 0)).top();
        std::vector<int> others(700);
        std::iota(others.begin(), others.end(), 300);
        m_model->setRows(others);
        QCOMPARE(m_table->selectedKeys(), (std::vector<qint64>{500, 502}));
        QCOMPARE(m_table->currentKey(), std::optional<qint64>(500));
        QCOMPARE(m_table->visualRect(m_model->index(200, 0)).top(), top);
    }

    void reset_withoutTheCurrentRow_saysSo()
    {
        m_table->goTo(5);
        QSignalSpy changed(m_table.get(), &DataTable::currentRowChanged);
        m_model->setRows({1, 2, 3});
        QVERIFY(!changed.isEmpty());
        QVERIFY(!m_table->currentKey());
        QVERIFY(m_table->selectedKeys().empty());
        m_model->setRows({});
        QVERIFY(!m_table->step(1));
    }

    void rowsComeAndGo_keepSelectionAndPlace()
    {
        m_table->goTo(500);
        m_table->selectionModel()->select(m_model->index(501, 0),
                                          QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const int top = m_table->visualRect(m_model->index(499, 0)).top();
        const QSignalSpy rows(m_table.get(), &DataTable::currentRowChanged);
        const QSignalSpy selections(m_table.get(), &DataTable::rowSelectionChanged);
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        std::vector<int> others(900);
        std::iota(others.begin(), others.end(), 101);
        std::rotate(others.begin(), others.begin() + 50, others.begin() + 200);
        others.insert(others.begin() + 3, {5001, 5002});
        m_model->changeRows(others);
        QCOMPARE(m_table->selectedKeys(), (std::vector<qint64>{500, 502}));
        QCOMPARE(m_table->currentKey(), std::optional<qint64>(500));
        QCOMPARE(m_table->visualRect(m_model->index(m_model->rowOf(500), 0)).top(), top);
        QCOMPARE(rows.size(), 0);
        QCOMPARE(selections.size(), 0);
        QCOMPARE(resets.size(), 0);
    }

    void rowsComeAndGo_withoutTheCurrentRow_sayOnceThatItIsGone()
    {
        m_table->goTo(500);
        QSignalSpy rows(m_table.get(), &DataTable::currentRowChanged);
        QSignalSpy selections(m_table.get(), &DataTable::rowSelectionChanged);
        std::vector<int> others(1000);
        std::iota(others.begin(), others.end(), 1);
        std::erase(others, 500);
        m_model->changeRows(others);
        QVERIFY(!m_table->currentKey());
        QVERIFY(m_table->selectedKeys().empty());
        QVERIFY(!rows.isEmpty());
        QVERIFY(!selections.isEmpty());
    }

    void rowsOfAnotherList_areAReset()
    {
        const QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
        std::vector<int> others(1000);
        std::iota(others.begin(), others.end(), 700);
        m_model->changeRows(others);
        QCOMPARE(resets.size(), 1);
        QCOMPARE(m_model->rowKey(0), 700);
    }

    void step_goesPastHeadings()
    {
        m_model->setRows({-1, 10, -2, 20});
        QVERIFY(m_table->goTo(10));
        QVERIFY(m_table->step(1));
        QCOMPARE(m_table->currentKey(), std::optional<qint64>(20));
        QVERIFY(!m_table->step(1));
        QTest::keyClick(m_table.get(), Qt::Key_Up);
        QCOMPARE(m_table->currentKey(), std::optional<qint64>(10));
        QTest::keyClick(m_table.get(), Qt::Key_Up);
        QCOMPARE(m_table->currentKey(), std::optional<qint64>(10));
    }

    void copy_isTabSeparated()
    {
        m_table->goTo(7);
        QCOMPARE(m_table->selectedText(false), u"7 0\t7 1\t7 2\t7 3\t7 5\n"_s);
        QVERIFY(m_table->selectedText(true).startsWith(u"Column 0\tColumn 1\t"_s));
        m_table->clearSelection();
        QVERIFY(m_table->selectedText(true).isEmpty());
    }

    void f2_editsTheCellWhereCellsAreEdited()
    {
        m_table->goTo(2);
        const QSignalSpy activated(m_table.get(), &DataTable::rowActivated);
        const QSignalSpy edits(m_table.get(), &DataTable::editWanted);
        m_table->setCurrentIndex(m_table->model()->index(m_table->currentIndex().row(), 3));
        QTest::keyClick(m_table.get(), Qt::Key_F2);
        QCOMPARE(edits.size(), 1);
        QCOMPARE(edits.front()[0].toLongLong(), 2);
        QCOMPARE(edits.front()[1].toInt(), 3);
        QCOMPARE(activated.size(), 0);
    }

    void enterAndF2_activate()
    {
        m_table->goTo(9);
        QSignalSpy activated(m_table.get(), &DataTable::rowActivated);
        QTest::keyClick(m_table.get(), Qt::Key_Return);
        QTest::keyClick(m_table.get(), Qt::Key_F2);
        QCOMPARE(activated.size(), 2);
        QCOMPARE(activated.front().front().toLongLong(), 9);
    }

    void letters_goToTheFilter()
    {
        QSignalSpy typed(m_table.get(), &DataTable::typed);
        QTest::keyClick(m_table.get(), Qt::Key_H);
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed.front().front().toString(), u"h"_s);
    }

    void columnMenu_ticksAndUnticks()
    {
        m_table->chooseColumns();
        auto* menu = m_table->findChild<QMenu*>();
        QVERIFY(menu);
        auto* action = menu->findChild<QAction*>(u"c4"_s);
        QVERIFY(action && !action->isChecked());
        action->trigger();
        QVERIFY(!m_table->isColumnHidden(4));
        QVERIFY(m_table->columnWidth(4) > 50);
        QVERIFY(!menu->findChild<QAction*>(u"c0"_s)); // stands still
        menu->close();
    }

private:
    void makeTable()
    {
        m_table.reset();
        m_table = std::make_unique<DataTable>(*m_model, u"numbers"_s, *m_preferences, 1, nullptr);
        m_table->resize(1400, 500);
        m_table->show();
    }
    void click(int column, Qt::KeyboardModifiers modifiers)
    {
        QHeaderView* header = m_table->horizontalHeader();
        const QPoint at(header->sectionViewportPosition(column) + header->sectionSize(column) / 2,
                        header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, modifiers, at);
    }
    static std::vector<SortKey> keysOf(const QList<QVariant>& arguments)
    {
        return arguments.front().value<std::vector<SortKey>>();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<NumberModel> m_model;
    std::unique_ptr<DataTable> m_table;
};

QTEST_MAIN(TestDataTable)
#include "tst_data_table.moc"
