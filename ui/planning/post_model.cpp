#include "ui/planning/post_model.h"

#include "core/base/text_normal.h"
#include "ui/planning/candidate_texts.h"

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

PostModel::PostModel(QObject* parent)
    : TableModel(parent)
{
}

void PostModel::show(const Snapshot& office,
                     const PlanContents& contents,
                     const RuleSet& rules,
                     const CandidateQuestion& question)
{
    beginResetModel();
    m_lanes.clear();
    std::vector<PositionId> posts;
    for (const PlanUnit& unit : contents.units) {
        for (const PlanPost& post : unit.posts) {
            QStringList holders;
            for (const PostHolder& holder : post.holders) {
                holders += holder.name;
            }
            const bool isEntered = std::ranges::any_of(post.entries, [&](const PlanEntry& entry) {
                return entry.cadre == question.cadre && isInPlan(entry.step.status);
            });
            posts.push_back(post.position);
            m_lanes[post.position] = {.title = post.title,
                                      .unit = unit.name,
                                      .holders = holders.join(u", "_s),
                                      .candidates = post.candidates,
                                      .isEntered = isEntered,
                                      .searchText = searchFold(post.title + u' ' + unit.name)};
        }
    }
    m_scores = rankPosts(office, rules, question, posts);
    list();
    endResetModel();
}

void PostModel::setText(const QString& text)
{
    const QStringList words = searchFold(text).split(u' ', Qt::SkipEmptyParts);
    if (words != m_words) {
        beginResetModel();
        m_words = words;
        list();
        endResetModel();
    }
}

PositionId PostModel::postAt(int row) const
{
    return score(row).position;
}

void PostModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    }
}

ColumnSpec PostModel::columnSpec(int column) const
{
    const auto spec = [](const QString& key, int letters, bool isRight = false) {
        return ColumnSpec{.key = key,
                          .letters = letters,
                          .isRight = isRight,
                          .isSortable = false,
                          .isElastic = letters >= kLettersOfText};
    };
    switch (column) {
    case Post:
        return spec(u"post"_s, 28);
    case UnitName:
        return spec(u"unit"_s, 28);
    case Holders:
        return spec(u"holders"_s, 26);
    case Candidates:
        return spec(u"candidates"_s, 12, true);
    case Met:
        return spec(u"met"_s, 9, true);
    default:
        return spec(u"against"_s, 26);
    }
}

QString PostModel::heading(int column) const
{
    switch (column) {
    case Post:
        return tr("Post");
    case UnitName:
        return tr("Unit");
    case Holders:
        return tr("Held by");
    case Candidates:
        return tr("Candidates");
    case Met:
        return tr("Met");
    default:
        return tr("Against");
    }
}

qint64 PostModel::rowKey(int row) const
{
    return score(row).position.value();
}

int PostModel::rowOf(qint64 key) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](std::size_t at) { return m_scores[at].position.value() == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

CellStyle PostModel::cellStyle(const QModelIndex& index) const
{
    const PostScore& shown = score(index.row());
    if (m_lanes.at(shown.position).isEntered) {
        return {.tone = Tone::Muted};
    }
    return index.column() == Against ? CellStyle{.tone = CandidateTexts::tone(shown.checks)}
                                     : CellStyle();
}

int PostModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PostModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant PostModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const PostScore& shown = score(index.row());
    const Lane& lane = m_lanes.at(shown.position);
    switch (index.column()) {
    case Post:
        return lane.isEntered ? tr("%1 (in the plan)").arg(lane.title) : lane.title;
    case UnitName:
        return lane.unit;
    case Holders:
        return lane.holders;
    case Candidates:
        return QString::number(lane.candidates);
    case Met:
        return CandidateTexts::met(shown.checks);
    default:
        return CandidateTexts::against(shown.checks);
    }
}

void PostModel::list()
{
    m_rows.clear();
    for (std::size_t at = 0; at < m_scores.size(); ++at) {
        if (matchesWords(m_lanes.at(m_scores[at].position).searchText, m_words)) {
            m_rows.push_back(at);
        }
    }
}

const PostScore& PostModel::score(int row) const
{
    return m_scores[m_rows[static_cast<std::size_t>(row)]];
}

} // namespace kecan::ui
