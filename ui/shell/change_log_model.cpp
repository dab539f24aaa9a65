#include "ui/shell/change_log_model.h"

#include "core/base/text_normal.h"
#include "ui/texts/batch_texts.h"

#include <QLocale>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

ChangeLogModel::ChangeLogModel(QObject* parent)
    : TableModel(parent)
{
}

void ChangeLogModel::show(const History* history, const QStringList& words)
{
    beginResetModel();
    m_history = history;
    m_batches.clear();
    const std::size_t count = history ? history->batches().size() : 0;
    for (std::size_t number = count; number > 0; --number) {
        const BatchId id(static_cast<std::int64_t>(number));
        QString all;
        if (!words.isEmpty()) {
            for (int column = 0; column < kColumnCount; ++column) {
                all += text(id, column) + u' ';
            }
            all = searchFold(all);
        }
        if (std::ranges::all_of(words, [&](const QString& word) { return all.contains(word); })) {
            m_batches.push_back(id);
        }
    }
    endResetModel();
}

MaybeBatchId ChangeLogModel::batchAt(int row) const
{
    return row >= 0 && row < rowCount() ? MaybeBatchId(m_batches[static_cast<std::size_t>(row)])
                                        : MaybeBatchId();
}

ColumnSpec ChangeLogModel::columnSpec(int column) const
{
    switch (column) {
    case RecordedAt:
        return {.key = u"recorded"_s, .letters = 21, .isSortable = false};
    case What:
        return {.key = u"what"_s, .letters = 30, .isSortable = false, .isElastic = true};
    case About:
        return {.key = u"about"_s, .letters = 40, .isSortable = false, .isElastic = true};
    case By:
        return {.key = u"by"_s, .letters = 20, .isSortable = false};
    default:
        return {.key = u"state"_s, .letters = 13, .isSortable = false};
    }
}

qint64 ChangeLogModel::rowKey(int row) const
{
    return m_batches[static_cast<std::size_t>(row)].value();
}

int ChangeLogModel::rowOf(qint64 key) const
{
    // The last one first.
    const auto found = std::ranges::lower_bound(
        m_batches, key, std::greater<>(), [](BatchId id) { return id.value(); });
    return found != m_batches.end() && found->value() == key
               ? static_cast<int>(found - m_batches.begin())
               : -1;
}

CellStyle ChangeLogModel::cellStyle(const QModelIndex& index) const
{
    return {.tone = m_history->isLive(*batchAt(index.row())) ? Tone::Normal : Tone::Muted};
}

int ChangeLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_batches.size());
}

int ChangeLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ChangeLogModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    return text(*batchAt(index.row()), index.column());
}

QString ChangeLogModel::heading(int column) const
{
    switch (column) {
    case RecordedAt:
        return tr("Recorded at");
    case What:
        return tr("What was done");
    case About:
        return tr("About");
    case By:
        return tr("By");
    default:
        return tr("State");
    }
}

QString ChangeLogModel::text(BatchId id, int column) const
{
    const BatchRecord& batch = m_history->batch(id);
    switch (column) {
    case RecordedAt:
        return QLocale().toString(batch.recordedAt.toLocalTime(), QLocale::ShortFormat);
    case What:
        return BatchTexts::of(*m_history, id).what;
    case About:
        return BatchTexts::of(*m_history, id).about;
    case By:
        return batch.actor.user.isEmpty() || batch.actor.workstation.isEmpty()
                   ? batch.actor.user + batch.actor.workstation
                   : u"%1 (%2)"_s.arg(batch.actor.user, batch.actor.workstation);
    default:
        return m_history->isLive(id) ? QString() : tr("taken back");
    }
}

} // namespace kecan::ui
