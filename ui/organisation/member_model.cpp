#include "ui/organisation/member_model.h"

#include "core/history/timeline.h"
#include "core/model/post_texts.h"

#include <algorithm>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

MemberModel::MemberModel(QObject* parent)
    : TableModel(parent)
{
}

void MemberModel::setUnit(std::shared_ptr<const Snapshot> snapshot,
                          UnitId unit,
                          bool below,
                          MemberChoice choice)
{
    std::vector<Row> rows;
    for (const UnitMember& member : unitMembers(*snapshot, unit, below, choice)) {
        Row row;
        row.tenure = *member.tenure;
        if (member.away) {
            row.away = *member.away;
        }
        rows.push_back(row);
    }
    take(std::move(snapshot), false, std::move(rows));
}

void MemberModel::setPost(std::shared_ptr<const Snapshot> snapshot, PositionId position)
{
    std::vector<Row> rows;
    const PositionRecord* record = snapshot->derived().structure->position(position);
    Day heldUntil = record ? record->establishedOn : Day::endless();
    const auto addGap = [&rows, &heldUntil](Day until) {
        if (heldUntil < until) {
            Row gap;
            gap.from = heldUntil;
            gap.until = until;
            rows.push_back(gap);
        }
    };
    for (const Tenure& tenure : succession(snapshot->derived(), position)) {
        addGap(tenure.from);
        heldUntil = std::max(heldUntil, tenure.until);
        Row row;
        row.tenure = tenure;
        rows.push_back(row);
    }
    addGap(record ? record->endedOn : Day::endless());
    std::ranges::reverse(rows);
    take(std::move(snapshot), true, std::move(rows));
}

void MemberModel::take(std::shared_ptr<const Snapshot> snapshot,
                       bool throughTime,
                       std::vector<Row> rows)
{
    m_snapshot = std::move(snapshot);
    const bool isOtherHeading = std::exchange(m_throughTime, throughTime) != throughTime;
    takeRows(m_rows, std::move(rows));
    if (isOtherHeading) {
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    }
}

void MemberModel::clear()
{
    beginResetModel();
    m_rows.clear();
    m_snapshot.reset();
    endResetModel();
}

void MemberModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    }
}

MaybeCadreId MemberModel::cadreAt(int row) const
{
    if (row < 0 || row >= rowCount()) {
        return {};
    }
    const std::optional<Tenure>& tenure = m_rows[static_cast<std::size_t>(row)].tenure;
    return tenure ? MaybeCadreId(tenure->cadre) : MaybeCadreId();
}

ColumnSpec MemberModel::columnSpec(int column) const
{
    const auto spec = [](const QString& key, int letters, bool isRight = false) {
        return ColumnSpec{.key = key,
                          .letters = letters,
                          .isRight = isRight,
                          .isSortable = false,
                          .isElastic = letters >= kLettersOfText};
    };
    switch (column) {
    case Number:
        return spec(u"number"_s, 6, true);
    case Name:
        return spec(u"name"_s, 20);
    case Title:
        return spec(u"title"_s, 25);
    case CapacityColumn:
        return spec(u"capacity"_s, 13);
    case Since:
        return spec(u"since"_s, 14);
    case PlannedEnd:
        return spec(u"end"_s, 14);
    case Born:
        return spec(u"born"_s, 11, true);
    default:
        return spec(u"grade"_s, 9);
    }
}

qint64 MemberModel::rowKey(int row) const
{
    const Row& shown = m_rows[static_cast<std::size_t>(row)];
    return shown.tenure ? shown.tenure->openedBy.value() : -qint64{shown.from.julianDay()};
}

int MemberModel::rowOf(qint64 key) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (rowKey(row) == key) {
            return row;
        }
    }
    return -1;
}

CellStyle MemberModel::cellStyle(const QModelIndex& index) const
{
    const bool isGap = !m_rows[static_cast<std::size_t>(index.row())].tenure;
    return {.tone = isGap ? Tone::Warning : Tone::Normal};
}

int MemberModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int MemberModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant MemberModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    const auto number = static_cast<std::size_t>(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return textOf(m_rows[number], number + 1, index.column());
    default:
        return {};
    }
}

QString MemberModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("No.");
    case Name:
        return tr("Full name");
    case Title:
        return tr("Title");
    case CapacityColumn:
        return tr("Capacity");
    case Since:
        return tr("Since");
    case PlannedEnd:
        return m_throughTime ? tr("Until") : tr("Planned end");
    case Born:
        return tr("Year of birth");
    case GradeColumn:
        return tr("Grade");
    default:
        return {};
    }
}

QString MemberModel::textOf(const Row& row, std::size_t number, int column) const
{
    if (column == Number) {
        return QString::number(number);
    }
    if (!row.tenure) {
        return column == Name         ? tr("nobody")
               : column == Since      ? row.from.text()
               : column == PlannedEnd ? row.until.text()
                                      : QString();
    }
    const CadreProfile* person = m_snapshot->cadre(row.tenure->cadre);
    const PositionRecord* post = m_snapshot->derived().structure->position(row.tenure->position);
    switch (column) {
    case Name:
        return person ? person->name.full() : QString();
    case Title: {
        const PositionProfile* profile =
            post ? post->on(m_throughTime ? row.tenure->from : m_snapshot->day()) : nullptr;
        return profile ? profile->title : QString();
    }
    case CapacityColumn:
        return capacityText(row);
    case Since:
        return (m_throughTime ? row.tenure->from : row.tenure->heldSince).text();
    case PlannedEnd:
        return (m_throughTime ? row.tenure->until : row.tenure->plannedEnd).text();
    case Born:
        return person && person->birth ? QString::number(person->birth->year()) : QString();
    case GradeColumn:
        return person ? paperText(person->grade, true) : QString();
    default:
        return {};
    }
}

QString MemberModel::capacityText(const Row& row) const
{
    const QString capacity =
        row.tenure->capacity == Capacity::Full ? QString() : PostTexts::of(row.tenure->capacity);
    if (!row.away) {
        return capacity;
    }
    const QString away = tr("away: %1").arg(PostTexts::of(row.away->capacity));
    return capacity.isEmpty() ? away : u"%1, %2"_s.arg(capacity, away);
}

} // namespace kecan::ui
