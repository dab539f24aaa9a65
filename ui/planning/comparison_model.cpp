#include "ui/planning/comparison_model.h"

#include "core/planning/plan_scope.h"
#include "core/reports/plan_contents.h"
#include "ui/planning/plan_texts.h"

#include <QLocale>

#include <algorithm>
#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// A post with its unit, in the order of a list.
struct ListedPost
{
    PositionId position;
    QString unit;
    QString title;
};

std::vector<ListedPost> listedPosts(const ComparisonModel::Side& side)
{
    std::vector<ListedPost> posts;
    for (const PlanUnit& unit : planContents(*side.office, side.plan).units) {
        for (const PlanPost& post : unit.posts) {
            posts.push_back({post.position, unit.name, post.title});
        }
    }
    return posts;
}

/// Those of the later plan, and where their unit ends those only the earlier one has.
std::vector<ListedPost> mergedPosts(const ComparisonModel::Side& before,
                                    const ComparisonModel::Side& after)
{
    std::vector<ListedPost> posts = listedPosts(after);
    for (ListedPost& post : listedPosts(before)) {
        if (std::ranges::find(posts, post.position, &ListedPost::position) != posts.end()) {
            continue;
        }
        const auto last = std::find_if(posts.rbegin(), posts.rend(), [&](const ListedPost& one) {
            return one.unit == post.unit;
        });
        posts.insert(last == posts.rend() ? posts.end() : last.base(), std::move(post));
    }
    return posts;
}

} // namespace

ComparisonModel::ComparisonModel(QObject* parent)
{
    setParent(parent);
}

void ComparisonModel::show(const Side& before, const Side& after)
{
    const PlanRecord* earlier = before.office->derived().plan(before.plan);
    const PlanRecord* later = after.office->derived().plan(after.plan);
    if (!earlier || !later) {
        clear();
        return;
    }
    beginResetModel();
    m_office = after.office;
    m_comparison = comparePlans(*earlier, *later, after.office->day());
    m_posts.clear();
    for (const ListedPost& post : mergedPosts(before, after)) {
        const auto changes =
            std::ranges::find(m_comparison.posts, post.position, &PostComparison::position);
        if (changes != m_comparison.posts.end()) {
            m_posts.push_back({*changes, u"%1 · %2"_s.arg(post.unit, post.title)});
        }
    }
    list();
    endResetModel();
}

void ComparisonModel::clear()
{
    beginResetModel();
    m_office.reset();
    m_comparison = {};
    m_posts.clear();
    list();
    endResetModel();
}

void ComparisonModel::narrow(std::optional<PlanChange> change)
{
    if (change != m_only) {
        beginResetModel();
        m_only = change;
        list();
        endResetModel();
    }
}

void ComparisonModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    }
}

QString ComparisonModel::wordOf(PlanChange change)
{
    switch (change) {
    case PlanChange::Kept:
        return tr("Kept");
    case PlanChange::Reranked:
        return tr("Another place");
    case PlanChange::Added:
        return tr("Added");
    case PlanChange::Moved:
        return tr("Moved");
    case PlanChange::Removed:
        return tr("Taken out");
    case PlanChange::Appointed:
        return tr("Appointed");
    }
    return {};
}

QString ComparisonModel::iconOf(PlanChange change)
{
    switch (change) {
    case PlanChange::Kept:
        return u"check"_s;
    case PlanChange::Reranked:
        return u"view-list"_s;
    case PlanChange::Added:
        return u"plus"_s;
    case PlanChange::Moved:
        return u"next"_s;
    case PlanChange::Removed:
        return u"close"_s;
    case PlanChange::Appointed:
        return u"success"_s;
    }
    return {};
}

QString ComparisonModel::text(int row, int column) const
{
    const Row& at = this->row(row);
    if (!at.difference) {
        return column == 0 ? m_posts[at.post].title : QString();
    }
    const PlanDifference& one = difference(at);
    const QString name = nameOf(one.cadre);
    const auto place = [&name](int rank) { return u"%1. %2"_s.arg(QString::number(rank), name); };
    switch (column) {
    case Before:
        return one.rankBefore > 0 || one.before ? place(one.rankBefore) : u"–"_s;
    case Change:
        return wordOf(one.change);
    case After:
        if (one.movedTo) {
            return tr("%1, at place %2").arg(titleOf(*one.movedTo), QString::number(one.rankAfter));
        }
        return one.rankAfter > 0 ? place(one.rankAfter) : u"–"_s;
    default:
        return one.reason == WithdrawalReason::None ? QString() : PlanTexts::of(one.reason);
    }
}

QString ComparisonModel::allAsText() const
{
    // A tabulator or line end inside a cell would tear the table apart.
    const auto cell = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    QStringList lines{QStringList{
        tr("Unit and post"), heading(Before), heading(Change), heading(After), heading(Reason)}
                          .join(u'\t')};
    for (int row = 0; row < rowCount(); ++row) {
        if (isHeading(row)) {
            continue;
        }
        QStringList cells{cell(m_posts[this->row(row).post].title)};
        for (int column = 0; column < kColumnCount; ++column) {
            cells += cell(text(row, column));
        }
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

ColumnSpec ComparisonModel::columnSpec(int column) const
{
    const auto spec = [](const QString& key, int letters, bool isElastic) {
        return ColumnSpec{
            .key = key, .letters = letters, .isSortable = false, .isElastic = isElastic};
    };
    switch (column) {
    case Before:
        return spec(u"before"_s, 32, true);
    case Change:
        return spec(u"change"_s, 18, false);
    case After:
        return spec(u"after"_s, 32, true);
    default:
        return spec(u"reason"_s, 26, true);
    }
}

QString ComparisonModel::heading(int column) const
{
    switch (column) {
    case Before:
        return tr("Before");
    case Change:
        return tr("Change");
    case After:
        return tr("After");
    default:
        return tr("Reason");
    }
}

qint64 ComparisonModel::rowKey(int row) const
{
    const Row& at = this->row(row);
    if (!at.difference) {
        return -m_posts[at.post].changes.position.value();
    }
    const PlanDifference& one = difference(at);
    return one.before ? (*one.before).value() * 2 : (*one.after).value() * 2 + 1;
}

int ComparisonModel::rowOf(qint64 key) const
{
    const auto found = m_rowByKey.find(key);
    return found == m_rowByKey.end() ? -1 : found->second;
}

CellStyle ComparisonModel::cellStyle(const QModelIndex& index) const
{
    const Row& at = row(index.row());
    if (!at.difference) {
        return {};
    }
    const PlanChange change = difference(at).change;
    if (index.column() != Change) {
        return {.tone = change == PlanChange::Kept ? Tone::Muted : Tone::Normal};
    }
    switch (change) {
    case PlanChange::Added:
    case PlanChange::Appointed:
        return {.tone = Tone::Good};
    case PlanChange::Removed:
        return {.tone = Tone::Bad};
    case PlanChange::Kept:
        return {.tone = Tone::Muted};
    case PlanChange::Reranked:
    case PlanChange::Moved:
        break;
    }
    return {};
}

bool ComparisonModel::isHeading(int row) const
{
    return !this->row(row).difference;
}

QString ComparisonModel::headingNote(int row) const
{
    const PostComparison& post = m_posts[this->row(row).post].changes;
    QStringList parts;
    for (std::size_t i = 0; i < kPlanChangeCount; ++i) {
        const auto change = static_cast<PlanChange>(i);
        if (post.of(change) > 0) {
            parts += u"%1 %2"_s.arg(wordOf(change).toLower(), QLocale().toString(post.of(change)));
        }
    }
    return parts.join(u" · "_s);
}

int ComparisonModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ComparisonModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant ComparisonModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount()) {
        return {};
    }
    if (role == Qt::DisplayRole) {
        return text(index.row(), index.column());
    }
    if (role == Qt::AccessibleTextRole && index.column() == Before && !isHeading(index.row())) {
        QStringList parts;
        for (int column = 0; column < kColumnCount; ++column) {
            parts += text(index.row(), column);
        }
        parts.removeAll(QString());
        return parts.join(u", "_s);
    }
    return {};
}

void ComparisonModel::list()
{
    m_rows.clear();
    m_rowByKey.clear();
    m_shownEntries = 0;
    for (std::size_t post = 0; post < m_posts.size(); ++post) {
        const std::vector<PlanDifference>& differences = m_posts[post].changes.differences;
        bool isHeaded = false;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            if (m_only && differences[i].change != *m_only) {
                continue;
            }
            if (!isHeaded) {
                m_rows.push_back({post, std::nullopt});
                isHeaded = true;
            }
            m_rows.push_back({post, i});
            ++m_shownEntries;
        }
    }
    for (int row = 0; row < rowCount(); ++row) {
        m_rowByKey.emplace(rowKey(row), row);
    }
}

const PlanDifference& ComparisonModel::difference(const Row& row) const
{
    return m_posts[row.post].changes.differences[*row.difference];
}

QString ComparisonModel::nameOf(CadreId cadre) const
{
    const CadreProfile* profile = m_office->cadre(cadre);
    if (!profile) {
        return nomineeText(m_office->derived(), cadre);
    }
    // People of one name are told apart by their year of birth.
    return profile->birth
               ? u"%1 (%2)"_s.arg(profile->name.full(), QString::number(profile->birth->year()))
               : profile->name.full();
}

QString ComparisonModel::titleOf(PositionId position) const
{
    const PositionProfile* profile = m_office->position(position);
    return profile ? u"%1, %2"_s.arg(profile->title, m_office->postUnitText(profile->unit))
                   : plannedPostText(m_office->derived(), position);
}

} // namespace kecan::ui
