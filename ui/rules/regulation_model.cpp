#include "ui/rules/regulation_model.h"

#include "core/base/text_normal.h"
#include "ui/findings/finding_texts.h"

#include <algorithm>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Where it is not known since when it is in force, it comes after the others.
Day orderOf(const Regulation& regulation)
{
    return regulation.inForceFrom.value_or(Day::endless());
}

} // namespace

RegulationModel::RegulationModel(QObject* parent)
    : TableModel(parent)
{
}

void RegulationModel::show(std::shared_ptr<const RuleBook> book, const QStringList& words)
{
    beginResetModel();
    m_book = std::move(book);
    m_rows.clear();
    m_firstYear = m_endYear = 0;
    for (const Regulation& regulation : m_book->regulations) {
        if (regulation.inForceFrom) {
            const int year = regulation.inForceFrom->date().year();
            m_firstYear = m_firstYear == 0 ? year : std::min(m_firstYear, year);
            m_endYear = std::max(m_endYear, year + 3);
        }
        const QString all =
            searchFold(regulation.number + u' ' + regulation.issuer + u' ' +
                       regulation.title.vietnamese + u' ' + regulation.title.english);
        if (std::ranges::all_of(words,
                                [&all](const QString& word) { return all.contains(word); })) {
            m_rows.push_back(&regulation);
        }
    }
    std::ranges::stable_sort(
        m_rows, [](const Regulation* a, const Regulation* b) { return orderOf(*a) < orderOf(*b); });
    endResetModel();
}

void RegulationModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    }
}

ColumnSpec RegulationModel::columnSpec(int column) const
{
    switch (column) {
    case Number:
        return {.key = u"number"_s, .letters = 24, .isSortable = false};
    case Name:
        return {.key = u"title"_s, .letters = 60, .isSortable = false};
    case From:
        return {.key = u"from"_s, .letters = 12, .isSortable = false};
    default:
        return {.key = u"until"_s, .letters = 12, .isSortable = false};
    }
}

QString RegulationModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("Number");
    case Name:
        return tr("Title");
    case From:
        return tr("In force since");
    default:
        return tr("until");
    }
}

qint64 RegulationModel::rowKey(int row) const
{
    return &regulation(row) - m_book->regulations.data();
}

int RegulationModel::rowOf(qint64 key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowKey(row) == key) {
            return row;
        }
    }
    return -1;
}

int RegulationModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int RegulationModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant RegulationModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const Regulation& shown = regulation(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(shown, index.column());
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3 – %4"_s.arg(
            text(shown, Number), text(shown, Name), text(shown, From), text(shown, Until));
    default:
        return {};
    }
}

QString RegulationModel::text(const Regulation& regulation, int column)
{
    switch (column) {
    case Number:
        return regulation.number;
    case Name:
        return inLanguage(regulation.title);
    case From:
        return regulation.inForceFrom ? regulation.inForceFrom->text() : QString();
    default:
        return regulation.inForceUntil.isEndless() ? QString()
                                                   : regulation.inForceUntil.plusDays(-1).text();
    }
}

} // namespace kecan::ui
