#include "ui/planning/candidate_model.h"

#include "core/base/age.h"
#include "core/roster/roster_filter.h"
#include "core/roster/roster_text.h"
#include "ui/planning/board_drag.h"
#include "ui/planning/candidate_texts.h"
#include "ui/planning/plan_texts.h"

#include <algorithm>
#include <ranges>
#include <set>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kYoungUpTo = 39; ///< @unit completed years
constexpr int kRatedYears = 3;

RosterFilter rosterFilter(const CandidateFilter& filter)
{
    RosterFilter asked{.text = filter.text};
    if (filter.onlyWomen) {
        asked.sex = Sex::Female;
    }
    if (filter.onlyMinority) {
        asked.minority = true;
    }
    if (filter.onlyYoung) {
        asked.ageTo = kYoungUpTo;
    }
    if (filter.onlyUnplanned) {
        asked.inPlan = false;
    }
    if (filter.unit) {
        asked.units = {*filter.unit};
    }
    if (filter.ageTo > 0) {
        asked.ageTo = std::min(filter.ageTo, asked.ageTo.value_or(filter.ageTo));
    }
    asked.degreeAtLeast = filter.degreeAtLeast;
    asked.theoryAtLeast = filter.theoryAtLeast;
    if (filter.gradeAtLeast != Grade::None) {
        for (int grade = static_cast<int>(filter.gradeAtLeast);
             grade <= static_cast<int>(Grade::SeniorSpecialist);
             ++grade) {
            asked.grades.push_back(static_cast<Grade>(grade));
        }
    }
    return asked;
}

} // namespace

CandidateModel::CandidateModel(QObject* parent)
    : TableModel(parent)
{
}

CandidateModel::~CandidateModel() = default;

void CandidateModel::show(std::shared_ptr<const Snapshot> office,
                          const RuleSet& rules,
                          const CandidateQuestion& question)
{
    beginResetModel();
    if (m_table) {
        m_table->show(std::move(office));
    } else {
        m_table = std::make_unique<RosterTable>(std::move(office));
    }
    std::vector<CadreId> people;
    m_table->serving().forEach([&](RosterRow row) { people.push_back(m_table->cadre(row)); });
    m_scores = rankCandidates(m_table->office(), rules, question, people);
    list();
    endResetModel();
}

void CandidateModel::setFilter(const CandidateFilter& filter)
{
    if (filter != m_filter) {
        beginResetModel();
        m_filter = filter;
        list();
        endResetModel();
    }
}

CadreId CandidateModel::cadreAt(int row) const
{
    return score(row).cadre;
}

void CandidateModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, kColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
    }
}

ColumnSpec CandidateModel::columnSpec(int column) const
{
    const auto spec = [](const QString& key, int letters, bool isRight, bool isElastic) {
        return ColumnSpec{.key = key,
                          .letters = letters,
                          .isRight = isRight,
                          .isSortable = false,
                          .isElastic = isElastic};
    };
    switch (column) {
    case Name:
        return spec(u"name"_s, 24, false, true);
    case Age:
        return spec(u"age"_s, 7, true, false);
    case PresentPost:
        return spec(u"post"_s, 34, false, true);
    case Qualifications:
        return spec(u"qualifications"_s, 16, false, false);
    case Plans:
        return spec(u"plans"_s, 10, true, false);
    case Met:
        return spec(u"met"_s, 9, true, false);
    default:
        return spec(u"against"_s, 26, false, true);
    }
}

QString CandidateModel::heading(int column) const
{
    switch (column) {
    case Name:
        return tr("Full name");
    case Age:
        return tr("Age");
    case PresentPost:
        return tr("Present post and unit");
    case Qualifications:
        return tr("Qualification");
    case Plans:
        return tr("In plans");
    case Met:
        return tr("Met");
    default:
        return tr("Against");
    }
}

qint64 CandidateModel::rowKey(int row) const
{
    return score(row).cadre.value();
}

int CandidateModel::rowOf(qint64 key) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](std::size_t at) { return m_scores[at].cadre.value() == key; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

CellStyle CandidateModel::cellStyle(const QModelIndex& index) const
{
    if (index.column() != Against) {
        return {};
    }
    return {.tone = CandidateTexts::tone(score(index.row()))};
}

int CandidateModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CandidateModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant CandidateModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount() ||
        (role != Qt::DisplayRole && role != Qt::ToolTipRole)) {
        return {};
    }
    const CandidateScore& asked = score(index.row());
    const std::optional<RosterRow> row = m_table->rowOf(asked.cadre);
    if (!row) {
        return {};
    }
    const auto text = [&](RosterColumn column) { return rosterText(*m_table, *row, column); };
    switch (index.column()) {
    case Name:
        return text(RosterColumn::Name);
    case Age:
        return text(RosterColumn::Age);
    case PresentPost:
        return text(RosterColumn::PresentPost);
    case Qualifications:
        return PlanTexts::qualifications(m_table->profile(*row));
    case Plans:
        return text(RosterColumn::Plans);
    case Met:
        return CandidateTexts::met(asked);
    default:
        return CandidateTexts::against(asked);
    }
}

Qt::ItemFlags CandidateModel::flags(const QModelIndex& index) const
{
    return TableModel::flags(index) | Qt::ItemIsDragEnabled;
}

QMimeData* CandidateModel::mimeData(const QModelIndexList& indexes) const
{
    std::set<int> rows;
    for (const QModelIndex& index : indexes) {
        rows.insert(index.row());
    }
    BoardDrag drag;
    for (const int row : rows) {
        drag.persons.push_back(cadreAt(row));
    }
    return mimeOf(drag).release();
}

void CandidateModel::list()
{
    m_rows.clear();
    if (!m_table) {
        return;
    }
    RowSet listed(m_table->rowCount());
    for (const RosterRow row : applyFilter(*m_table, rosterFilter(m_filter)).rows()) {
        listed.insert(row);
    }
    for (std::size_t at = 0; at < m_scores.size(); ++at) {
        const std::optional<RosterRow> row = m_table->rowOf(m_scores[at].cadre);
        if (row && listed.contains(*row) && meets(m_scores[at].cadre)) {
            m_rows.push_back(at);
        }
    }
}

bool CandidateModel::meets(CadreId cadre) const
{
    const Snapshot& office = m_table->office();
    if (m_filter.yearsInPost > 0) {
        const Tenure* main = office.mainTenure(cadre);
        if (!main || completedMonths(main->heldSince, office.day()) < 12 * m_filter.yearsInPost) {
            return false;
        }
    }
    if (m_filter.ratingAtLeast == 0) {
        return true;
    }
    int rated = 0;
    for (const EvaluationEntry& entry :
         office.derived().cadre(cadre)->evaluations | std::views::reverse) {
        // The year is rated at its end.
        if (entry.year > office.day().date().year()) {
            continue;
        }
        if (static_cast<int>(entry.rating) < m_filter.ratingAtLeast) {
            return false;
        }
        if (++rated == kRatedYears) {
            break;
        }
    }
    return rated > 0;
}

const CandidateScore& CandidateModel::score(int row) const
{
    return m_scores[m_rows[static_cast<std::size_t>(row)]];
}

} // namespace kecan::ui
