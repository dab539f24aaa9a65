#include "ui/cadres/paste_model.h"

#include "core/model/cadre_texts.h"

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

using exchange::PasteCell;
using exchange::PasteState;

namespace {

// Width of a column of cells, as wide as its longest text within these. @unit average letters
constexpr int kLeastLetters = 20;
constexpr int kMostLetters = 52;

QString shown(const QString& value)
{
    return value.isEmpty() ? u"–"_s : value;
}

} // namespace

void PasteModel::setPlan(const exchange::PastePlan& plan, const QStringList& names)
{
    beginResetModel();
    m_plan = plan;
    m_names = names;
    m_letters.assign(m_plan.columns.size(), kLeastLetters);
    for (const exchange::PasteRow& row : m_plan.rows) {
        for (std::size_t i = 0; i < row.cells.size(); ++i) {
            const auto size = static_cast<int>(text(row.cells[i]).size());
            m_letters[i] = std::clamp(size * 5 / 4 + 2, m_letters[i], kMostLetters);
        }
    }
    filter();
    endResetModel();
}

void PasteModel::setOnlyWrong(bool only)
{
    beginResetModel();
    m_onlyWrong = only;
    filter();
    endResetModel();
}

void PasteModel::retranslate()
{
    if (columnCount() > 0) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    }
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    }
}

int PasteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PasteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kLeading + static_cast<int>(m_plan.columns.size());
}

QVariant PasteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    if (index.column() < kLeading) {
        const int row = m_shown[static_cast<std::size_t>(index.row())];
        return role == Qt::ToolTipRole ? QVariant()
               : index.column() == 0   ? QVariant(QString::number(row + 1))
                                       : QVariant(m_names.value(row));
    }
    const PasteCell* found = cell(index);
    if (!found) {
        return {};
    }
    return role == Qt::DisplayRole ? text(*found) : found->message;
}

QString PasteModel::heading(int column) const
{
    if (column == 0) {
        return tr("No.");
    }
    if (column == 1) {
        return tr("Full name");
    }
    const auto place = static_cast<std::size_t>(column - kLeading);
    if (place >= m_plan.columns.size()) {
        return {};
    }
    const auto field = m_plan.columns[place];
    return field ? CadreTexts::of(*field) : tr("(not edited here)");
}

ColumnSpec PasteModel::columnSpec(int column) const
{
    if (column == 0) {
        return {.key = u"number"_s, .letters = 6, .isRight = true, .isSortable = false};
    }
    if (column == 1) {
        return {.key = u"name"_s, .letters = 22, .isSortable = false};
    }
    const auto place = static_cast<std::size_t>(column - kLeading);
    return {.key = u"cell%1"_s.arg(column), .letters = m_letters[place], .isSortable = false};
}

qint64 PasteModel::rowKey(int row) const
{
    return m_shown[static_cast<std::size_t>(row)];
}

int PasteModel::rowOf(qint64 key) const
{
    const auto found = std::ranges::lower_bound(m_shown, static_cast<int>(key));
    return found != m_shown.end() && *found == key ? static_cast<int>(found - m_shown.begin()) : -1;
}

CellStyle PasteModel::cellStyle(const QModelIndex& index) const
{
    const PasteCell* found = cell(index);
    if (!found) {
        return {};
    }
    switch (found->state) {
    case PasteState::Same:
    case PasteState::Locked:
        return {.tone = Tone::Muted};
    case PasteState::Wrong:
        return {.tone = Tone::Bad, .isBold = true};
    case PasteState::Changed:
        return {.tone = found->message.isEmpty() ? Tone::Normal : Tone::Warning};
    }
    return {};
}

const PasteCell* PasteModel::cell(const QModelIndex& index) const
{
    const exchange::PasteRow& row =
        m_plan.rows[static_cast<std::size_t>(m_shown[static_cast<std::size_t>(index.row())])];
    const auto place = static_cast<std::size_t>(index.column() - kLeading);
    return index.column() >= kLeading && place < row.cells.size() ? &row.cells[place] : nullptr;
}

QString PasteModel::text(const PasteCell& cell) const
{
    switch (cell.state) {
    case PasteState::Same:
        return shown(cell.before);
    case PasteState::Changed:
        return u"%1 → %2"_s.arg(shown(cell.before), shown(cell.after));
    case PasteState::Locked:
        return tr("left out: %1").arg(shown(cell.typed.simplified()));
    case PasteState::Wrong:
        return tr("wrong: %1").arg(shown(cell.typed.simplified()));
    }
    return {};
}

void PasteModel::filter()
{
    m_shown.clear();
    for (int i = 0; i < static_cast<int>(m_plan.rows.size()); ++i) {
        const auto& cells = m_plan.rows[static_cast<std::size_t>(i)].cells;
        if (!m_onlyWrong ||
            std::ranges::find(cells, PasteState::Wrong, &PasteCell::state) != cells.end()) {
            m_shown.push_back(i);
        }
    }
}

} // namespace kecan::ui
