#include "ui/planning/plan_model.h"

#include "core/base/numerals.h"
#include "core/model/cadre_texts.h"
#include "ui/planning/plan_texts.h"

#include <algorithm>
#include <set>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// "ThS · CC · CVC"
QString qualificationCodes(const CadreProfile& profile)
{
    QStringList codes{paperText(profile.professionalLevel, true),
                      paperText(profile.theoryLevel, true),
                      paperText(profile.stateManagementLevel, true)};
    codes.removeAll(QString());
    return codes.join(u" · "_s);
}

QVariant alignment(int column)
{
    const bool number = column == PlanModel::Number || column == PlanModel::Age ||
                        column == PlanModel::Rank || column == PlanModel::Birth;
    return QVariant::fromValue(number ? Qt::AlignRight | Qt::AlignVCenter
                                      : Qt::AlignLeft | Qt::AlignVCenter);
}

} // namespace

PlanModel::PlanModel(QObject* parent)
    : TreeModel(parent)
{
}

void PlanModel::setContents(PlanContents contents)
{
    keepRows([this, &contents] {
        m_contents = std::move(contents);
        rebuild();
    });
}

void PlanModel::setFilter(const PlanFilter& filter)
{
    if (filter == m_filter) {
        return;
    }
    keepRows([this, &filter] {
        m_filter = filter;
        rebuild();
    });
}

void PlanModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    keepRows([] {});
}

int PlanModel::totalEntries() const
{
    return countOf(planFigures(m_contents.units), PlanStatusChoice::All);
}

int PlanModel::shownPersons() const
{
    std::set<CadreId> persons;
    for (const Node& node : m_nodes) {
        if (node.post && node.entry) {
            persons.insert(unitOf(node).posts[*node.post].entries[*node.entry].cadre);
        }
    }
    return static_cast<int>(persons.size());
}

const PlanUnit* PlanModel::unitAt(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node && !node->post ? &unitOf(*node) : nullptr;
}

const PlanPost* PlanModel::postAt(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node && node->post && !node->entry ? &unitOf(*node).posts[*node->post] : nullptr;
}

const PlanEntry* PlanModel::entryAt(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node && node->post && node->entry
               ? &unitOf(*node).posts[*node->post].entries[*node->entry]
               : nullptr;
}

const PlanUnit* PlanModel::unitAbove(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node ? &unitOf(*node) : nullptr;
}

const PlanPost* PlanModel::postAbove(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node && node->post ? &unitOf(*node).posts[*node->post] : nullptr;
}

QString PlanModel::groupText(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    if (!node || node->entry) {
        return {};
    }
    // Numbers are those of the official list, which a filter does not renumber and which has no
    // place for what nobody is in the plan for.
    const PlanUnit& unit = unitOf(*node);
    if (!node->post) {
        return unit.number > 0 ? u"%1. %2"_s.arg(romanNumeral(unit.number), unit.name) : unit.name;
    }
    const PlanPost& post = unit.posts[*node->post];
    return post.number > 0 ? u"%1. %2"_s.arg(QString::number(post.number), post.title) : post.title;
}

QString PlanModel::rowKey(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return node ? keyOf(*node) : QString();
}

QModelIndex PlanModel::indexOfKey(const QString& key) const
{
    const auto found = m_nodeByKey.find(key);
    return found == m_nodeByKey.end() ? QModelIndex()
                                      : indexOfNode(static_cast<std::size_t>(*found));
}

QModelIndex PlanModel::indexOfNode(std::size_t node) const
{
    return createIndex(m_nodes[node].row, 0, static_cast<quintptr>(node));
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    const NodeId node = childrenOf(parent)[static_cast<std::size_t>(row)];
    return createIndex(row, column, static_cast<quintptr>(node));
}

QModelIndex PlanModel::parent(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    if (!node || node->parent == kRoot) {
        return {};
    }
    const Node& above = m_nodes[static_cast<std::size_t>(node->parent)];
    return createIndex(above.row, 0, static_cast<quintptr>(node->parent));
}

int PlanModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int PlanModel::columnCount(const QModelIndex&) const
{
    return kColumnCount;
}

QVariant PlanModel::data(const QModelIndex& index, int role) const
{
    const Node* node = nodeAt(index);
    if (!node) {
        return {};
    }
    const PlanEntry* entry = entryAt(index);
    if (role == Qt::DisplayRole) {
        return entry                      ? cellText(*entry, index.column())
               : index.column() == Number ? groupText(index)
                                          : QString();
    }
    if (role == Qt::AccessibleTextRole && !entry && index.column() == Number) {
        const PlanPost* post = postAt(index);
        return post ? QStringList{groupText(index),
                                  PlanTexts::seatLine(*post),
                                  PlanTexts::noteLine(*post),
                                  PlanTexts::holderLine(*post)}
                          .join(u", "_s)
                    : groupText(index);
    }
    if (role == Qt::ToolTipRole && entry) {
        return index.column() == Status ? PlanTexts::statusTip(*entry)
                                        : cellText(*entry, index.column());
    }
    if (role == Qt::TextAlignmentRole && entry) {
        return alignment(index.column());
    }
    return {};
}

Qt::ItemFlags PlanModel::flags(const QModelIndex& index) const
{
    const PlanEntry* entry = entryAt(index);
    return entry && isInPlan(entry->step.status)
               ? QAbstractItemModel::flags(index) | Qt::ItemIsDragEnabled
               : QAbstractItemModel::flags(index);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= kColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return alignment(section);
    }
    if (role == Qt::ToolTipRole) {
        return section == Age ? tr("Completed years on the day of view")
               : section == Qualifications
                   ? tr("Professional level · political theory · state management")
               : section == Rank ? tr("Order among the candidates for the post")
                                 : QVariant();
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Number:
        return tr("No.");
    case Name:
        return tr("Full name");
    case Birth:
        return tr("Born");
    case Age:
        return tr("Age");
    case SexColumn:
        return tr("Sex");
    case Ethnicity:
        return tr("Ethnicity");
    case PresentPost:
        return tr("Present post and unit");
    case Qualifications:
        return tr("Qualification");
    case Rank:
        return tr("Rank");
    case Origin:
        return tr("Entry");
    case Status:
        return tr("Status");
    case Votes:
        return tr("Votes");
    default:
        return {};
    }
}

void PlanModel::rebuild()
{
    m_nodes.clear();
    m_top.clear();
    m_nodeByKey.clear();
    m_shownEntries = 0;
    for (std::size_t unit = 0; unit < m_contents.units.size(); ++unit) {
        addUnit(unit);
    }
}

void PlanModel::addUnit(std::size_t unit)
{
    NodeId unitNode = kRoot;
    const std::vector<PlanPost>& posts = m_contents.units[unit].posts;
    for (std::size_t post = 0; post < posts.size(); ++post) {
        if (!m_filter.acceptsPost(posts[post].position)) {
            continue;
        }
        NodeId postNode = kRoot;
        const auto addPost = [&] {
            if (unitNode == kRoot) {
                unitNode = addNode({kRoot, 0, unit, std::nullopt, std::nullopt, {}});
            }
            if (postNode == kRoot) {
                postNode = addNode({unitNode, 0, unit, post, std::nullopt, {}});
            }
        };
        const bool showsWaiting =
            m_contents.posts == PlanPosts::Open || m_filter.asksForUnplanned();
        if (showsWaiting && m_filter.isOpen()) {
            addPost();
        }
        for (std::size_t entry = 0; entry < posts[post].entries.size(); ++entry) {
            if (m_filter.accepts(posts[post].entries[entry])) {
                addPost();
                addNode({postNode, 0, unit, post, entry, {}});
                ++m_shownEntries;
            }
        }
    }
}

PlanModel::NodeId PlanModel::addNode(Node node)
{
    const auto id = static_cast<NodeId>(m_nodes.size());
    std::vector<NodeId>& siblings =
        node.parent == kRoot ? m_top : m_nodes[static_cast<std::size_t>(node.parent)].children;
    node.row = static_cast<int>(siblings.size());
    siblings.push_back(id);
    m_nodeByKey.insert(keyOf(node), id);
    m_nodes.push_back(std::move(node));
    return id;
}

const PlanModel::Node* PlanModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() && index.internalId() < m_nodes.size() ? &m_nodes[index.internalId()]
                                                                  : nullptr;
}

const std::vector<PlanModel::NodeId>& PlanModel::childrenOf(const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    return node ? node->children : m_top;
}

const PlanUnit& PlanModel::unitOf(const Node& node) const
{
    return m_contents.units[node.unit];
}

QString PlanModel::keyOf(const Node& node) const
{
    const PlanUnit& unit = unitOf(node);
    if (!node.post) {
        return u'u' + QString::number(unit.unit.stored());
    }
    const PlanPost& post = unit.posts[*node.post];
    return node.entry ? u'n' + QString::number(post.entries[*node.entry].nomination.value())
                      : u'p' + QString::number(post.position.value());
}

QString PlanModel::cellText(const PlanEntry& entry, int column) const
{
    switch (column) {
    case Number:
        return entry.number > 0 ? QString::number(entry.number) : u"–"_s;
    case Name:
        return entry.profile.name.full();
    case Birth:
        return entry.profile.birth ? entry.profile.birth->text() : QString();
    case Age:
        return entry.ageMonths ? QString::number(*entry.ageMonths / 12) : QString();
    case SexColumn:
        return CadreTexts::value(entry.profile, CadreField::Sex);
    case Ethnicity:
        return entry.profile.ethnicity;
    case PresentPost:
        return entry.presentPost;
    case Qualifications:
        return qualificationCodes(entry.profile);
    case Rank:
        return QString::number(entry.detail.rank);
    case Origin:
        return PlanTexts::of(entry.detail.origin);
    case Status:
        return entry.step.reason == WithdrawalReason::None
                   ? PlanTexts::of(entry.step.status)
                   : u"%1: %2"_s.arg(PlanTexts::of(entry.step.status),
                                     PlanTexts::of(entry.step.reason));
    case Votes:
        return entry.detail.votes;
    default:
        return {};
    }
}

QString planRowsAsText(const PlanModel& model,
                       const QModelIndexList& indexes,
                       const std::vector<int>& columns,
                       bool withHeadings)
{
    // A tabulator or line end inside a cell would tear the table apart.
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines;
    if (withHeadings) {
        QStringList cells;
        for (const int column : columns) {
            cells += cell(model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        }
        lines += (cells << PlanModel::tr("Planned post") << PlanModel::tr("Unit")).join(u'\t');
    }
    std::set<quintptr> rows;
    for (const QModelIndex& index : indexes) {
        rows.insert(index.internalId());
    }
    // Node numbers run in the order of the list.
    for (const quintptr row : rows) {
        const auto any = std::ranges::find_if(
            indexes, [row](const QModelIndex& index) { return index.internalId() == row; });
        if (!model.entryAt(*any)) {
            lines += cell(model.groupText(*any));
            continue;
        }
        QStringList cells;
        for (const int column : columns) {
            cells += cell(any->siblingAtColumn(column).data().toString());
        }
        cells << cell(model.postAbove(*any)->title) << cell(model.unitAbove(*any)->name);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace kecan::ui
