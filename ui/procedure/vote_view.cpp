#include "ui/procedure/vote_view.h"

#include "ui/procedure/procedure_steps.h"
#include "ui/procedure/vote_model.h"

#include <QComboBox>
#include <QHeaderView>
#include <QIntValidator>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStyledItemDelegate>

namespace kecan::ui {

namespace {

constexpr int kMostVotes = 999'999;

/// Editors of the table: a plain field for a number, a list for what the head decided.
class VoteDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QWidget* createEditor(QWidget* parent,
                          const QStyleOptionViewItem&,
                          const QModelIndex& index) const override
    {
        if (index.column() == VoteModel::Outcome) {
            auto* choice = new QComboBox(parent);
            for (const HeadDecision decision :
                 {HeadDecision::None, HeadDecision::Chosen, HeadDecision::NotChosen}) {
                choice->addItem(ProcedureTexts::of(decision), static_cast<int>(decision));
            }
            return choice;
        }
        auto* field = new QLineEdit(parent);
        field->setFrame(false);
        field->setAlignment(Qt::AlignRight);
        field->setValidator(new QIntValidator(0, kMostVotes, field));
        return field;
    }

    void setEditorData(QWidget* editor, const QModelIndex& index) const override
    {
        if (auto* choice = qobject_cast<QComboBox*>(editor)) {
            choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
        } else if (auto* field = qobject_cast<QLineEdit*>(editor)) {
            field->setText(index.data(Qt::EditRole).toString());
        }
    }

    void setModelData(QWidget* editor,
                      QAbstractItemModel* model,
                      const QModelIndex& index) const override
    {
        if (const auto* choice = qobject_cast<QComboBox*>(editor)) {
            model->setData(index, choice->currentData(), Qt::EditRole);
        } else if (const auto* field = qobject_cast<QLineEdit*>(editor)) {
            model->setData(index, field->text(), Qt::EditRole);
        }
    }
};

} // namespace

VoteView::VoteView(VoteModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("votes"));
    setModel(&model);
    setItemDelegate(new VoteDelegate(this));
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked |
                    QAbstractItemView::EditKeyPressed);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(false);
    setTabKeyNavigation(true);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void VoteView::enter()
{
    setFocus();
    if (m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(0, VoteModel::Agree));
    }
}

void VoteView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        // The default button of the dialog is not meant. Of an editor it comes here too, before
        // closeEditor() goes down.
        if (state() == EditingState) {
            event->accept();
            return;
        }
        if (currentIndex().column() == VoteModel::Outcome) {
            edit(currentIndex());
        } else {
            goDown();
        }
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Delete && state() != EditingState) {
        m_model.setData(currentIndex(), QString(), Qt::EditRole);
        return;
    }
    if ((event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) &&
        !neighbour(event->key() == Qt::Key_Tab ? 1 : -1).isValid()) {
        Q_EMIT left(event->key() == Qt::Key_Tab);
        return;
    }
    QTableView::keyPressEvent(event);
}

QModelIndex VoteView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action == MoveNext || action == MovePrevious) {
        const QModelIndex next = neighbour(action == MoveNext ? 1 : -1);
        return next.isValid() ? next : currentIndex();
    }
    return QTableView::moveCursor(action, modifiers);
}

void VoteView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    const bool isEntered = hint == QAbstractItemDelegate::SubmitModelCache &&
                           currentIndex().column() != VoteModel::Outcome;
    QTableView::closeEditor(editor, hint);
    if (isEntered) {
        goDown();
    }
}

void VoteView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    // Numbers are narrow; post, name and result share the rest.
    const int number = fontMetrics().averageCharWidth() * 15;
    const int rest = std::max(viewport()->width() - 3 * number, 3 * number);
    setColumnWidth(VoteModel::Post, rest * 38 / 100);
    setColumnWidth(VoteModel::Name, rest * 32 / 100);
    for (const int column : {VoteModel::Agree, VoteModel::Disagree, VoteModel::Share}) {
        setColumnWidth(column, number);
    }
    setColumnWidth(VoteModel::Outcome, rest - rest * 38 / 100 - rest * 32 / 100);
}

QModelIndex VoteView::neighbour(int direction) const
{
    int row = currentIndex().isValid() ? currentIndex().row() : 0;
    int column = currentIndex().isValid() ? currentIndex().column() : VoteModel::Post;
    while (row >= 0 && row < m_model.rowCount()) {
        column += direction;
        if (column < 0 || column >= VoteModel::ColumnCount) {
            row += direction;
            column = direction > 0 ? -1 : int{VoteModel::ColumnCount};
            continue;
        }
        const QModelIndex index = m_model.index(row, column);
        if (index.flags().testFlag(Qt::ItemIsEditable)) {
            return index;
        }
    }
    return {};
}

void VoteView::goDown()
{
    const QModelIndex below =
        m_model.index(currentIndex().row() + 1, std::max(0, currentIndex().column()));
    if (below.isValid()) {
        setCurrentIndex(below);
    }
}

} // namespace kecan::ui
