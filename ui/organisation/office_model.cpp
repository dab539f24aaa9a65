#include "ui/organisation/office_model.h"

#include "core/base/text_normal.h"
#include "ui/organisation/office_texts.h"

#include <QLocale>

#include <algorithm>
#include <map>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

bool isNumber(int column)
{
    return column >= OfficeModel::Seats && column <= OfficeModel::Over;
}

/// A number of a cell; nothing is empty so that what matters stands out.
QString numberText(int number)
{
    return number == 0 ? QString() : QLocale().toString(number);
}

/// "12", "12 + ?" where seats of some posts are not decided, "?" where none are.
QString seatsText(const OfficeFigures& figures)
{
    const QString seats = numberText(figures.seats);
    return figures.undecided == 0 ? seats : seats.isEmpty() ? u"?"_s : seats + u" + ?"_s;
}

bool isBelow(const OfficeTree& tree, const OfficeRow& row, MaybeUnitId unit)
{
    if (!unit || row.unit == unit) {
        return true;
    }
    for (int above = row.parent; above >= 0;) {
        const OfficeRow& other = tree.rows[static_cast<std::size_t>(above)];
        if (other.unit == unit) {
            return true;
        }
        above = other.parent;
    }
    return false;
}

QString searchText(const OfficeTree& tree, const OfficeRow& row)
{
    const Snapshot& snapshot = *tree.snapshot;
    if (row.isPost()) {
        return u"%1 %2 %3"_s.arg(row.postProfile->title,
                                 row.postProfile->code,
                                 row.ofTheDay ? holderNames(snapshot, *row.position) : QString());
    }
    QStringList parts{row.unitProfile->name, row.unitProfile->shortName, row.unitProfile->code};
    const UnitRecord* record = snapshot.derived().structure->unit(row.unit);
    for (const Version<UnitProfile>& version : record->versions) {
        parts += version.profile.name;
        parts += version.profile.shortName;
    }
    return parts.join(u' ');
}

} // namespace

OfficeModel::OfficeModel(QObject* parent)
    : TreeModel(parent)
    , m_children(1)
{
}

bool OfficeModel::keepsRows(const OfficeTree& tree) const
{
    return std::ranges::equal(tree.rows,
                              m_tree.rows,
                              [](const OfficeRow& a, const OfficeRow& b) { return a.sameAs(b); }) &&
           shown(tree) == m_shown;
}

void OfficeModel::setTree(OfficeTree tree)
{
    if (keepsRows(tree)) {
        m_tree = std::move(tree);
        for (std::size_t row = 0; row < m_children.size(); ++row) {
            const std::vector<int>& children = m_children[row];
            if (children.empty()) {
                continue;
            }
            const auto first = static_cast<std::size_t>(children.front());
            const auto last = static_cast<std::size_t>(children.back());
            Q_EMIT dataChanged(indexOfRow(first),
                               indexOfRow(last).siblingAtColumn(kColumnCount - 1));
        }
        return;
    }
    keepRows([this, &tree] {
        m_tree = std::move(tree);
        layOut();
    });
}

void OfficeModel::setFilter(const OfficeFilter& filter)
{
    if (filter == m_filter) {
        return;
    }
    keepRows([this, &filter] {
        m_filter = filter;
        layOut();
    });
}

void OfficeModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    keepRows([] {});
}

const OfficeRow* OfficeModel::rowAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() < m_tree.rows.size()
               ? &m_tree.rows[index.internalId()]
               : nullptr;
}

QModelIndex OfficeModel::indexOf(UnitId unit) const
{
    const auto found = std::ranges::find_if(m_tree.rows, [unit](const OfficeRow& row) {
        return !row.isPost() && row.unit == MaybeUnitId(unit);
    });
    return found == m_tree.rows.end()
               ? QModelIndex()
               : indexOfRow(static_cast<std::size_t>(found - m_tree.rows.begin()));
}

QModelIndex OfficeModel::indexOf(PositionId position) const
{
    const auto found =
        std::ranges::find(m_tree.rows, MaybePositionId(position), &OfficeRow::position);
    return found == m_tree.rows.end()
               ? QModelIndex()
               : indexOfRow(static_cast<std::size_t>(found - m_tree.rows.begin()));
}

QString OfficeModel::rowKey(const QModelIndex& index) const
{
    const OfficeRow* row = rowAt(index);
    return !row            ? QString()
           : row->isPost() ? u'p' + QString::number(row->position.stored())
                           : u'u' + QString::number(row->unit.stored());
}

QModelIndex OfficeModel::indexOfKey(const QString& key) const
{
    const qint64 number = QStringView(key).mid(1).toLongLong();
    if (number <= 0) {
        return {};
    }
    return key.startsWith(u'p') ? indexOf(PositionId(number)) : indexOf(UnitId(number));
}

QString OfficeModel::noteOf(const OfficeRow& row) const
{
    QStringList notes;
    const QString life = OfficeTexts::lifeNote(row, m_tree.snapshot->day());
    if (!life.isEmpty()) {
        notes += life;
    }
    if (!row.isPost() && !m_filter.words.isEmpty()) {
        const UnitRecord* record = m_tree.snapshot->derived().structure->unit(row.unit);
        const QStringList former = formerNames(*record, m_tree.snapshot->day());
        const auto match = std::ranges::find_if(former, [this](const QString& name) {
            return matchesWords(searchFold(name), m_filter.words);
        });
        if (match != former.end() && !matchesWords(searchFold(row.name()), m_filter.words)) {
            notes += tr("former name: %1").arg(*match);
        }
    }
    return notes.join(u" · "_s);
}

QModelIndex OfficeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const int child = childrenOf(parent)[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(child));
}

QModelIndex OfficeModel::parent(const QModelIndex& index) const
{
    const OfficeRow* row = rowAt(index);
    return row && row->parent >= 0 ? indexOfRow(static_cast<std::size_t>(row->parent))
                                   : QModelIndex();
}

int OfficeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int OfficeModel::columnCount(const QModelIndex&) const
{
    return kColumnCount;
}

QVariant OfficeModel::data(const QModelIndex& index, int role) const
{
    const OfficeRow* row = rowAt(index);
    if (!row) {
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return textOf(*row, index.column());
    case Qt::ToolTipRole:
        return tipOf(*row, index.column());
    case Qt::AccessibleTextRole:
        return index.column() == Name ? QStringList{row->name(), noteOf(*row)}.join(u' ').trimmed()
                                      : textOf(*row, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(isNumber(index.column()) ? Qt::AlignRight | Qt::AlignVCenter
                                                            : Qt::AlignLeft | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant OfficeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue(isNumber(section) ? Qt::AlignRight | Qt::AlignVCenter
                                                     : Qt::AlignLeft | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        return section == Seats  ? tr("Authorised seats; a unit counts all below it")
               : section == Held ? tr("Posts held, in every capacity: a person with two posts "
                                      "counts in both, who is posted away counts at home")
                                 : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Name:
        return tr("Unit and post");
    case Seats:
        return tr("Seats");
    case Held:
        return tr("Held");
    case Vacant:
        return tr("Vacant");
    case Over:
        return tr("Over");
    case Head:
        return tr("Head or holders");
    case Deputies:
        return tr("Deputies");
    default:
        return {};
    }
}

std::vector<bool> OfficeModel::shown(const OfficeTree& tree) const
{
    if (m_filter.isEmpty()) {
        return std::vector<bool>(tree.rows.size(), true);
    }
    std::vector<bool> shown(tree.rows.size(), false);
    std::vector<bool> matched(tree.rows.size(), false);
    for (std::size_t i = 0; i < tree.rows.size(); ++i) {
        const OfficeRow& row = tree.rows[i];
        matched[i] = accepts(tree, i);
        // The posts of a unit found by its name are shown with it.
        const bool withUnit = row.isPost() && m_filter.posts == PostChoice::All &&
                              matched[static_cast<std::size_t>(row.parent)];
        if (!matched[i] && !withUnit) {
            continue;
        }
        shown[i] = true;
        for (int above = row.parent; above >= 0 && !shown[static_cast<std::size_t>(above)];) {
            shown[static_cast<std::size_t>(above)] = true;
            above = tree.rows[static_cast<std::size_t>(above)].parent;
        }
    }
    return shown;
}

bool OfficeModel::accepts(const OfficeTree& tree, std::size_t row) const
{
    const OfficeRow& candidate = tree.rows[row];
    const OfficeRow& unit =
        candidate.isPost() ? tree.rows[static_cast<std::size_t>(candidate.parent)] : candidate;
    if (m_filter.branch && unit.unitProfile->branch != *m_filter.branch) {
        return false;
    }
    if (m_filter.posts != PostChoice::All) {
        const OfficeFigures& figures = candidate.figures;
        const int wanted = m_filter.posts == PostChoice::Vacant ? figures.vacant
                           : m_filter.posts == PostChoice::Over ? figures.over
                                                                : figures.vacantHeads;
        if (!candidate.isPost() || wanted == 0 || !isBelow(tree, candidate, m_filter.below)) {
            return false;
        }
    }
    return m_filter.words.isEmpty() ||
           matchesWords(searchFold(searchText(tree, candidate)), m_filter.words);
}

void OfficeModel::layOut()
{
    m_shown = shown(m_tree);
    m_place.assign(m_tree.rows.size(), 0);
    m_children.assign(m_tree.rows.size() + 1, {});
    m_shownRows = 0;
    for (std::size_t i = 0; i < m_tree.rows.size(); ++i) {
        if (!m_shown[i]) {
            continue;
        }
        std::vector<int>& siblings =
            m_children[static_cast<std::size_t>(m_tree.rows[i].parent + 1)];
        m_place[i] = static_cast<int>(siblings.size());
        siblings.push_back(static_cast<int>(i));
        ++m_shownRows;
    }
}

QString OfficeModel::textOf(const OfficeRow& row, int column) const
{
    const Snapshot& snapshot = *m_tree.snapshot;
    switch (column) {
    case Name:
        return row.name();
    case Seats:
        return seatsText(row.figures);
    case Held:
        return numberText(row.figures.held);
    case Vacant:
        return numberText(row.figures.vacant);
    case Over:
        return numberText(row.figures.over);
    case Head:
        return !row.ofTheDay  ? QString()
               : row.isPost() ? holderNames(snapshot, *row.position)
                              : holderNames(snapshot, *row.unit, PositionRole::Head);
    case Deputies:
        return row.ofTheDay && !row.isPost()
                   ? holderNames(snapshot, *row.unit, PositionRole::Deputy)
                   : QString();
    default:
        return {};
    }
}

QString OfficeModel::tipOf(const OfficeRow& row, int column) const
{
    if (column == Seats && row.figures.undecided > 0) {
        return row.isPost()
                   ? tr("Nobody has decided the seats of this post.")
                   : tr("The seats of %n post(s) are not decided.", nullptr, row.figures.undecided);
    }
    if (column != Name) {
        return textOf(row, column);
    }
    QStringList lines{row.name(), row.isPost() ? row.postProfile->code : row.unitProfile->code};
    const QString note = noteOf(row);
    if (!note.isEmpty()) {
        lines += note;
    }
    return lines.join(u'\n');
}

const std::vector<int>& OfficeModel::childrenOf(const QModelIndex& parent) const
{
    return m_children[parent.isValid() ? parent.internalId() + 1 : 0];
}

QModelIndex OfficeModel::indexOfRow(std::size_t row) const
{
    return m_shown[row] ? createIndex(m_place[row], 0, static_cast<quintptr>(row)) : QModelIndex();
}

QString officeRowsAsText(const OfficeModel& model, const QModelIndexList& rows, bool withHeadings)
{
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines;
    if (withHeadings) {
        QStringList cells;
        for (int column = 0; column < OfficeModel::kColumnCount; ++column) {
            cells += cell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        lines += cells.join(u'\t');
    }
    std::map<quintptr, QModelIndex> ordered; // rows of the tree run in the order of the list
    for (const QModelIndex& index : rows) {
        ordered.emplace(index.internalId(), index);
    }
    for (const auto& [place, index] : ordered) {
        QStringList cells;
        for (int column = 0; column < OfficeModel::kColumnCount; ++column) {
            cells += cell(index.siblingAtColumn(column).data().toString());
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace kecan::ui
