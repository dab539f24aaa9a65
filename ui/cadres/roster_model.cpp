#include "ui/cadres/roster_model.h"

#include "core/roster/roster_text.h"

#include <QLocale>

#include <algorithm>
#include <limits>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto kNoPlace = std::numeric_limits<std::uint32_t>::max();

/// Columns an officer sees before choosing any.
bool isShownAtFirst(RosterColumn column)
{
    switch (column) {
    case RosterColumn::Name:
    case RosterColumn::Sex:
    case RosterColumn::Birth:
    case RosterColumn::Age:
    case RosterColumn::PresentPost:
    case RosterColumn::Since:
    case RosterColumn::Grade:
    case RosterColumn::Degree:
    case RosterColumn::Theory:
    case RosterColumn::PartyOfficial:
    case RosterColumn::Rating:
    case RosterColumn::Plans:
        return true;
    default:
        return false;
    }
}

int lettersOf(RosterColumn column)
{
    switch (column) {
    case RosterColumn::Name:
        return 23;
    case RosterColumn::PresentPost:
        return 42;
    case RosterColumn::Unit:
        return 30;
    case RosterColumn::Title:
    case RosterColumn::DegreeField:
    case RosterColumn::HomeTown:
    case RosterColumn::Note:
        return 24;
    case RosterColumn::Sex:
        return 12;
    case RosterColumn::Age:
    case RosterColumn::Plans:
        return 7;
    case RosterColumn::Grade:
    case RosterColumn::Degree:
    case RosterColumn::Theory:
    case RosterColumn::Code:
    case RosterColumn::Ethnicity:
    case RosterColumn::GeneralEducation:
        return 10;
    default:
        return 14;
    }
}

bool isNumber(RosterColumn column)
{
    return column == RosterColumn::Age || column == RosterColumn::Plans;
}

} // namespace

RosterModel::RosterModel(QObject* parent)
    : TableModel(parent)
{
}

RosterModel::~RosterModel() = default;

void RosterModel::open(std::shared_ptr<const Snapshot> office)
{
    beginResetModel();
    m_meeting.reset();
    m_table = office ? std::make_unique<RosterTable>(std::move(office)) : nullptr;
    list();
    endResetModel();
}

void RosterModel::show(std::shared_ptr<const Snapshot> office)
{
    if (!m_table || !office) {
        open(std::move(office));
        return;
    }
    const std::vector<qint64> before = keys();
    m_table->show(std::move(office));
    m_meeting.reset();
    list();
    const std::vector<qint64> after = keys();
    tellRows(before, after, [&](const std::vector<qint64>& listed) {
        // The people behind the rows are listed as they will stand.
        m_told = &listed == &after ? nullptr : &listed;
    });
}

void RosterModel::setQuery(const RosterQuery& query)
{
    if (query == m_query) {
        return;
    }
    beginResetModel();
    RosterFilter conditions = query.filter;
    conditions.text = m_query.filter.text;
    if (conditions != m_query.filter) {
        m_meeting.reset();
    }
    m_query = query;
    list();
    endResetModel();
}

int RosterModel::totalPeople() const
{
    if (!m_table) {
        return 0;
    }
    const std::size_t known = m_table->known().count();
    const std::size_t serving = m_table->serving().count();
    switch (m_query.filter.scope) {
    case RosterScope::Serving:
        return static_cast<int>(serving);
    case RosterScope::Departed:
        return static_cast<int>(known - serving);
    case RosterScope::Everyone:
        return static_cast<int>(known);
    }
    return 0;
}

int RosterModel::countOf(const RosterFilter& filter) const
{
    return m_table ? static_cast<int>(applyFilter(*m_table, filter).size()) : 0;
}

RosterTotals RosterModel::totals() const
{
    return m_table ? totalsOf(*m_table, m_rows) : RosterTotals();
}

RosterTotals RosterModel::totalsOfKeys(const std::vector<qint64>& keys) const
{
    RosterTotals totals;
    for (const qint64 key : keys) {
        if (const auto row = m_table->rowOf(CadreId(key))) {
            totals.add(*m_table, *row);
        }
    }
    return totals;
}

MaybeCadreId RosterModel::cadreAt(int row) const
{
    if (row < 0 || row >= rowCount() || isHeading(row)) {
        return {};
    }
    return m_table->cadre(m_rows[line(row)->place]);
}

std::optional<RosterColumn> RosterModel::rosterColumn(int column)
{
    return column == kNumberColumn
               ? std::nullopt
               : std::optional(allRosterColumns()[static_cast<std::size_t>(column - 1)]);
}

int RosterModel::columnOf(RosterColumn column)
{
    const auto columns = allRosterColumns();
    return static_cast<int>(std::ranges::find(columns, column) - columns.begin()) + 1;
}

void RosterModel::retranslate()
{
    // Groups have words of the language too.
    beginResetModel();
    list();
    endResetModel();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

ColumnSpec RosterModel::columnSpec(int column) const
{
    const std::optional<RosterColumn> shown = rosterColumn(column);
    if (!shown) {
        return {.key = u"number"_s, .letters = 6, .isRight = true, .isSortable = false};
    }
    return {.key = code(*shown),
            .letters = lettersOf(*shown),
            .isShown = isShownAtFirst(*shown),
            .isRight = isNumber(*shown),
            .isElastic = lettersOf(*shown) >= kLettersOfText};
}

qint64 RosterModel::rowKey(int row) const
{
    return m_told ? (*m_told)[static_cast<std::size_t>(row)] : keyOf(lineNow(row));
}

int RosterModel::rowOf(qint64 key) const
{
    if (!m_told) {
        return rowNow(key);
    }
    const auto found = std::ranges::find(*m_told, key);
    return found == m_told->end() ? -1 : static_cast<int>(found - m_told->begin());
}

int RosterModel::rowNow(qint64 key) const
{
    if (key < 0) {
        const auto group = static_cast<std::size_t>(-key - 1);
        return group < m_groups.size() ? static_cast<int>(m_groups[group].first + group) : -1;
    }
    const std::optional<RosterRow> row = m_table ? m_table->rowOf(CadreId(key)) : std::nullopt;
    const std::optional<std::size_t> place = row ? placeOf(*row) : std::nullopt;
    if (!place) {
        return -1;
    }
    const auto after = std::ranges::upper_bound(m_groups, *place, {}, &RosterGroup::first);
    return static_cast<int>(*place) + static_cast<int>(after - m_groups.begin());
}

CellStyle RosterModel::cellStyle(const QModelIndex& index) const
{
    const std::optional<Line> at = line(index.row());
    if (!at || at->isHeading) {
        return {.isBold = at.has_value()};
    }
    const RosterRow row = m_rows[at->place];
    if (!m_table->serving().contains(row) || index.column() == kNumberColumn) {
        return {.tone = Tone::Muted};
    }
    return {};
}

bool RosterModel::isHeading(int row) const
{
    return rowKey(row) < 0;
}

QString RosterModel::headingNote(int row) const
{
    const std::optional<Line> at = line(row);
    return at ? QLocale().toString(static_cast<qulonglong>(m_groups[at->group].count)) : QString();
}

int RosterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_told ? m_told->size() : rowCountNow());
}

int RosterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(allRosterColumns().size()) + 1;
}

QVariant RosterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) {
        return {};
    }
    const std::optional<Line> at = line(index.row());
    if (!at) {
        return {};
    }
    if (at->isHeading) {
        return index.column() == kNumberColumn ? m_groups[at->group].label : QString();
    }
    const std::optional<RosterColumn> column = rosterColumn(index.column());
    return column ? rosterText(*m_table, m_rows[at->place], *column)
                  : QString::number(at->place + 1);
}

QString RosterModel::heading(int column) const
{
    const std::optional<RosterColumn> shown = rosterColumn(column);
    return shown ? rosterHeading(*shown) : tr("No.");
}

std::optional<RosterModel::Line> RosterModel::line(int row) const
{
    if (!m_told) {
        return lineNow(row);
    }
    const int now = rowNow((*m_told)[static_cast<std::size_t>(row)]);
    return now >= 0 ? std::optional(lineNow(now)) : std::nullopt;
}

RosterModel::Line RosterModel::lineNow(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    if (m_groups.empty()) {
        return {0, at, false};
    }
    // The heading of group g stands g rows below the place of its first person.
    std::size_t low = 0;
    std::size_t high = m_groups.size();
    while (high - low > 1) {
        const std::size_t middle = (low + high) / 2;
        (m_groups[middle].first + middle <= at ? low : high) = middle;
    }
    const std::size_t heading = m_groups[low].first + low;
    return at == heading ? Line{low, m_groups[low].first, true} : Line{low, at - low - 1, false};
}

void RosterModel::list()
{
    m_groups.clear();
    m_places.clear();
    if (!m_table) {
        m_rows = {};
        return;
    }
    if (!m_meeting) {
        m_meeting = rowsMeeting(*m_table, m_query.filter);
    }
    m_rows = applyText(*m_table, m_query.filter.text, *m_meeting);
    if (!m_query.sort.empty()) {
        m_rows = sorted(*m_table, m_rows, m_query.sort);
    }
    if (m_query.group) {
        GroupedRows grouped = groupedBy(*m_table, m_rows, *m_query.group);
        m_rows = std::move(grouped.rows);
        m_groups = std::move(grouped.groups);
    }
}

std::size_t RosterModel::rowCountNow() const
{
    return m_rows.size() + m_groups.size();
}

qint64 RosterModel::keyOf(const Line& line) const
{
    return line.isHeading ? -static_cast<qint64>(line.group) - 1
                          : m_table->cadre(m_rows[line.place]).value();
}

std::vector<qint64> RosterModel::keys() const
{
    std::vector<qint64> keys;
    keys.reserve(rowCountNow());
    const std::vector<RosterRow> rows = m_rows.rows();
    auto group = m_groups.begin();
    for (std::size_t place = 0; place < rows.size(); ++place) {
        if (group != m_groups.end() && group->first == place) {
            keys.push_back(-static_cast<qint64>(++group - m_groups.begin()));
        }
        keys.push_back(m_table->cadre(rows[place]).value());
    }
    return keys;
}

std::optional<std::size_t> RosterModel::placeOf(RosterRow row) const
{
    if (m_places.empty()) {
        m_places.assign(m_table->rowCount(), kNoPlace);
        const std::vector<RosterRow> rows = m_rows.rows();
        for (std::size_t place = 0; place < rows.size(); ++place) {
            m_places[rows[place]] = static_cast<std::uint32_t>(place);
        }
    }
    return m_places[row] == kNoPlace ? std::nullopt : std::optional<std::size_t>(m_places[row]);
}

} // namespace kecan::ui
