// Goal P6: the board of a plan with 1 500 entries in 400 posts, opened until it is painted, against
// a bare table of the same rows; a frame of it while it is scrolled and while somebody is dragged
// over it, against copying the same area.
#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"
#include "tests/bench/invented_history.h"
#include "tests/bench/invented_plan.h"
#include "tests/bench/measure.h"
#include "ui/planning/board_view.h"
#include "ui/planning/plan_model.h"

#include <QApplication>
#include <QDragMoveEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QTableView>

#include <memory>

using namespace Qt::Literals::StringLiterals;
using namespace kecan;
using namespace kecan::bench;

namespace {

constexpr int kRounds = 11;
constexpr int kFrames = 40;
constexpr QSize kSize(1366, 620);

void paint(QWidget& widget)
{
    QApplication::processEvents();
    widget.repaint();
}

/// The rows of the plan as texts in a table of Qt's.
struct BareTable
{
    BareTable(const History& history, PlanId plan)
    {
        ui::PlanModel rows;
        rows.setContents(planContents(Snapshot(history.derived(), kPlanDay), plan));
        model.setColumnCount(ui::PlanModel::kColumnCount);
        for (std::size_t node = 0; node < rows.nodeCount(); ++node) {
            const QModelIndex row = rows.indexOfNode(node);
            QList<QStandardItem*> cells;
            for (int column = 0; column < ui::PlanModel::kColumnCount; ++column) {
                cells << new QStandardItem(
                    row.siblingAtColumn(column).data(Qt::DisplayRole).toString());
            }
            model.appendRow(cells);
        }
        view.setModel(&model);
        view.resize(kSize);
        view.show();
        paint(view);
    }

    QStandardItemModel model;
    QTableView view;
};

struct Board
{
    Board(const History& history, PlanId plan, bool isJudged)
        : view(model, nullptr)
    {
        const Snapshot office(history.derived(), kPlanDay);
        PlanContents contents =
            planContents(office, plan, PlanGrouping::Department, PlanPosts::Open);
        ui::BoardFacts facts;
        if (isJudged) {
            const auto book = RuleLoader::loadShipped();
            const Judge judge(*history.derived(), *book);
            facts = ui::boardFacts(contents,
                                   {std::make_shared<Snapshot>(history.derived(), kPlanDay),
                                    *book,
                                    judge.ofPlan(office, plan),
                                    {}});
        }
        model.setContents(std::move(contents));
        view.setFacts(std::move(facts));
        view.resize(kSize);
        view.show();
        paint(view);
    }

    ui::PlanModel model;
    ui::BoardView view;
};

void scroll(ui::BoardView& view)
{
    QScrollBar* bar = view.verticalScrollBar();
    for (int frame = 0; frame < kFrames; ++frame) {
        bar->setValue((bar->value() + 97) % std::max(1, bar->maximum()));
        view.viewport()->repaint();
    }
}

void drag(ui::BoardView& view)
{
    const std::unique_ptr<QMimeData> carried = ui::mimeOf({{NominationId(1)}, {plannedCadre(0)}});
    const QRect area = view.viewport()->rect();
    for (int frame = 0; frame < kFrames; ++frame) {
        const QPoint at(area.width() * frame / kFrames, area.height() * frame / kFrames);
        QDragMoveEvent event(at, Qt::MoveAction, carried.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(view.viewport(), &event);
        view.viewport()->repaint();
    }
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    History history = inventedHistory(kPlannedOffice);
    appendPlan(history);
    std::unique_ptr<BareTable> table;
    std::unique_ptr<Board> board;
    const std::vector<double> opening =
        medians(kRounds,
                {[&] { table = std::make_unique<BareTable>(history, PlanId(1)); },
                 [&] { board = std::make_unique<Board>(history, PlanId(1), false); },
                 [&] { board = std::make_unique<Board>(history, PlanId(1), true); }});
    printTime(u"a bare table of the same rows, baseline"_s, opening[0]);
    printRatio(u"the board opened"_s, opening[1], opening[0], u"<= 3"_s);
    printRatio(u"the board opened and judged"_s, opening[2], opening[0], u"<= 3"_s);

    ui::BoardView& view = board->view;
    const Snapshot office(history.derived(), kPlanDay);
    const auto book = RuleLoader::loadShipped();
    const Judge judge(*history.derived(), *book);
    view.setMovable([&](const ui::BoardDrag& carried, PositionId position) {
        const Findings findings = judge.why(office,
                                            {.cadre = carried.persons.front(),
                                             .position = position,
                                             .purpose = CandidatePurpose::NextTermPlan,
                                             .countedOn = kPlanDay});
        return ui::BoardView::Verdict{
            findings.empty() ? ui::DropVerdict::Refused : ui::DropVerdict::Allowed, {}};
    });
    const QPixmap picture = view.viewport()->grab();
    QPixmap target(picture.size());
    const std::vector<double> frames = medians(kRounds,
                                               {[&] {
                                                    for (int frame = 0; frame < kFrames; ++frame) {
                                                        QPainter(&target).drawPixmap(0, 0, picture);
                                                    }
                                                },
                                                [&] { scroll(view); },
                                                [&] { drag(view); }});
    printTime(u"P6 copying the area, baseline"_s, frames[0] / kFrames);
    printTime(u"   a frame scrolled (goal <= 16 ms)"_s, frames[1] / kFrames);
    printTime(u"   a frame dragged (goal <= 16 ms)"_s, frames[2] / kFrames);
    return 0;
}
