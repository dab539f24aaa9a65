#include "ui/planning/plan_views.h"

#include "ui/services/preferences.h"

#include <QHeaderView>
#include <QStackedLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kColumnState = u"columns/planning"_s;
const QString kViewState = u"views/planning"_s;
const QByteArray kBoard = "board"_ba;
const QByteArray kCompactBoard = "compact-board"_ba;
const QByteArray kCompactList = "compact-list"_ba;
const QByteArray kList = "list"_ba;

} // namespace

PlanViews::PlanViews(PlanModel& model, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_preferences(preferences)
    , m_tree(new PlanTreeView(model, this))
    , m_board(new BoardView(model, this))
    , m_stack(new QStackedLayout(this))
{
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_board);
    QItemSelectionModel* own = m_board->selectionModel();
    m_board->setSelectionModel(m_tree->selectionModel());
    own->deleteLater();
    for (QAbstractItemView* view :
         {static_cast<QAbstractItemView*>(m_tree), static_cast<QAbstractItemView*>(m_board)}) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
    }
    if (const QByteArray state = preferences.state(kColumnState); !state.isEmpty()) {
        m_tree->header()->restoreState(state);
    }
    const QByteArray view = preferences.state(kViewState);
    if (view == kCompactBoard || view == kCompactList) {
        m_board->setDensity(BoardDensity::Compact);
    }
    setBoard(view == kBoard || view == kCompactBoard);
}

PlanViews::~PlanViews()
{
    const bool isCompact = m_board->density() == BoardDensity::Compact;
    m_preferences.setState(kColumnState, m_tree->header()->saveState());
    m_preferences.setState(kViewState,
                           isBoard() ? (isCompact ? kCompactBoard : kBoard)
                                     : (isCompact ? kCompactList : kList));
}

bool PlanViews::isBoard() const
{
    return m_stack->currentWidget() == m_board;
}

void PlanViews::setBoard(bool isBoard)
{
    const bool hadFocus = front().hasFocus();
    m_stack->setCurrentWidget(isBoard ? static_cast<QWidget*>(m_board) : m_tree);
    setFocusProxy(&front());
    if (hadFocus) {
        front().setFocus(Qt::OtherFocusReason);
    }
}

void PlanViews::toggleDensity()
{
    m_board->setDensity(m_board->density() == BoardDensity::Compact ? BoardDensity::Comfortable
                                                                    : BoardDensity::Compact);
}

void PlanViews::show(PlanContents contents, BoardFacts facts)
{
    m_tree->show(std::move(contents));
    m_board->setFacts(std::move(facts));
}

QAbstractItemView& PlanViews::front() const
{
    return isBoard() ? static_cast<QAbstractItemView&>(*m_board)
                     : static_cast<QAbstractItemView&>(*m_tree);
}

void PlanViews::enter()
{
    front().setFocus(Qt::OtherFocusReason);
    if (!current().isValid()) {
        front().setCurrentIndex(m_model.index(0, 0));
    }
}

void PlanViews::setAccessibleNames(const QString& list, const QString& board)
{
    m_tree->setAccessibleName(list);
    m_board->setAccessibleName(board);
}

void PlanViews::addMenuAction(QAction* action)
{
    m_tree->addAction(action);
    m_board->addAction(action);
}

} // namespace kecan::ui
