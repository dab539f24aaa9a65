#include "ui/procedure/vote_model.h"

#include "ui/procedure/procedure_steps.h"
#include "ui/theme/colours.h"

#include <QGuiApplication>

#include <algorithm>
#include <utility>

namespace kecan::ui {

namespace {

bool hasVote(const VoteRow& row)
{
    return row.agree || row.disagree;
}

QString number(const std::optional<int>& count)
{
    return count ? QString::number(*count) : QString();
}

/// The vote on a row and that on its post.
std::pair<const PostVote*, const VoteResult*> resultOf(const std::vector<PostVote>& outcome,
                                                       const VoteRow& row)
{
    const auto vote = std::ranges::find(outcome, row.position, &PostVote::position);
    if (vote == outcome.end()) {
        return {};
    }
    const auto result = std::ranges::find_if(
        vote->results, [&](const VoteResult& one) { return one.tally.cadre == row.cadre; });
    return result != vote->results.end() ? std::pair(&*vote, &*result)
                                         : std::pair<const PostVote*, const VoteResult*>();
}

} // namespace

VoteModel::VoteModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void VoteModel::setRows(std::vector<VoteRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    weigh();
    endResetModel();
}

void VoteModel::judge(const ConferenceDetail& conference,
                      std::shared_ptr<const DerivedHistory> derived)
{
    m_conference = conference;
    m_conference.tallies.clear();
    m_derived = std::move(derived);
    for (VoteRow& row : m_rows) {
        complete(row);
    }
    weigh();
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

void VoteModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

void VoteModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

std::vector<VoteTally> VoteModel::tallies() const
{
    std::vector<VoteTally> tallies;
    for (const VoteRow& row : m_rows) {
        if (hasVote(row)) {
            tallies.push_back({.cadre = row.cadre,
                               .position = row.position,
                               .agree = row.agree.value_or(0),
                               .disagree = row.disagree.value_or(0),
                               .decision = row.decision});
        }
    }
    return tallies;
}

ConferenceDetail VoteModel::conference() const
{
    ConferenceDetail conference = m_conference;
    conference.tallies = tallies();
    return conference;
}

QString VoteModel::postOf(PositionId position) const
{
    const auto row = std::ranges::find(m_rows, position, &VoteRow::position);
    return row != m_rows.end() ? row->post : QString();
}

bool VoteModel::isTie(int row) const
{
    const VoteResult* result = resultOf(m_outcome, m_rows[static_cast<std::size_t>(row)]).second;
    return result && result->standing == VoteStanding::AtThreshold &&
           m_conference.atThreshold == AtThreshold::HeadDecides;
}

int VoteModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int VoteModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant VoteModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const VoteRow& row = m_rows[static_cast<std::size_t>(index.row())];
    const QString fault = faultOf(row);
    switch (role) {
    case Qt::DisplayRole:
        return text(index);
    case Qt::EditRole:
        if (index.column() == Outcome) {
            return static_cast<int>(row.decision);
        }
        return index.column() == Agree ? number(row.agree) : number(row.disagree);
    case Qt::ToolTipRole:
        return fault.isEmpty() ? text(index) : fault;
    case Qt::AccessibleTextRole: {
        const QString said = tr("%1, %2: %3")
                                 .arg(row.name,
                                      headerData(index.column(), Qt::Horizontal, role).toString(),
                                      text(index));
        return fault.isEmpty() ? said : QStringLiteral("%1. %2").arg(said, fault);
    }
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() >= Agree && index.column() <= Share
                                       ? Qt::AlignRight | Qt::AlignVCenter
                                       : Qt::AlignLeft | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return fault.isEmpty() || index.column() < Agree
                   ? QVariant()
                   : QVariant(coloursOf(QGuiApplication::palette()).danger);
    default:
        return {};
    }
}

bool VoteModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !index.isValid() || index.column() < Agree ||
        index.column() == Share || m_isReadOnly) {
        return false;
    }
    VoteRow& row = m_rows[static_cast<std::size_t>(index.row())];
    if (index.column() == Outcome) {
        row.decision = static_cast<HeadDecision>(value.toInt());
    } else if (!setCount(row, index.column(), value.toString().trimmed())) {
        return false;
    }
    weigh();
    // A vote may change what becomes of the others.
    Q_EMIT dataChanged(this->index(0, Agree), this->index(rowCount() - 1, Outcome));
    Q_EMIT typed();
    return true;
}

QVariant VoteModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal ||
        (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)) {
        return {};
    }
    switch (section) {
    case Post:
        return tr("Post");
    case Name:
        return tr("Name");
    case Agree:
        return tr("Agree");
    case Disagree:
        return tr("Disagree");
    case Share:
        return tr("Share");
    case Outcome:
        return tr("Result");
    default:
        return {};
    }
}

Qt::ItemFlags VoteModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool isCount = index.column() == Agree || index.column() == Disagree;
    const bool isDecision = index.column() == Outcome && isTie(index.row());
    if (!m_isReadOnly && m_conference.takesVote() && (isCount || isDecision)) {
        flags |= Qt::ItemIsEditable;
    }
    return flags;
}

QString VoteModel::text(const QModelIndex& index) const
{
    const auto at = static_cast<std::size_t>(index.row());
    const VoteRow& row = m_rows[at];
    const bool isFirst = at == 0 || m_rows[at - 1].position != row.position;
    const auto [vote, result] = resultOf(m_outcome, row);
    switch (index.column()) {
    case Post:
        return isFirst ? row.post : QString();
    case Name:
        return row.name;
    case Agree:
        return number(row.agree);
    case Disagree:
        return number(row.disagree);
    case Share:
        return result ? ProcedureTexts::share(result->tenths) : QString();
    case Outcome:
        if (!faultOf(row).isEmpty()) {
            return tr("does not add up");
        }
        return result ? ProcedureTexts::result(m_conference, *vote, *result) : QString();
    default:
        return {};
    }
}

QString VoteModel::faultOf(const VoteRow& row) const
{
    const auto fault = std::ranges::find_if(m_faults, [&](const ConferenceFault& one) {
        return one.cadre == MaybeCadreId(row.cadre) &&
               one.position == MaybePositionId(row.position);
    });
    return fault != m_faults.end() ? fault->message : QString();
}

bool VoteModel::setCount(VoteRow& row, int column, const QString& text)
{
    std::optional<int> count;
    if (!text.isEmpty()) {
        bool isNumber = false;
        count = text.toInt(&isNumber);
        if (!isNumber || *count < 0) {
            return false;
        }
    }
    if (column == Agree) {
        row.agree = count;
        if (!count && !row.isOwnDisagree) {
            row.disagree.reset();
        }
    } else {
        row.disagree = count;
        row.isOwnDisagree = count.has_value();
    }
    row.decision = HeadDecision::None;
    complete(row);
    return true;
}

void VoteModel::complete(VoteRow& row) const
{
    if (row.agree && !row.isOwnDisagree && m_conference.valid >= *row.agree) {
        row.disagree = m_conference.valid - *row.agree;
    }
}

void VoteModel::weigh()
{
    const ConferenceDetail conference = this->conference();
    m_outcome = outcomeOf(conference);
    m_faults =
        m_derived ? conferenceFaults(*m_derived, conference) : std::vector<ConferenceFault>();
}

} // namespace kecan::ui
