#include "ui/planning/holding_model.h"

#include "core/base/age.h"
#include "ui/planning/board_drag.h"
#include "ui/planning/plan_texts.h"

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

PlanEntry personOf(const Snapshot& office, CadreId cadre, const CadreProfile& profile)
{
    PlanEntry person{.nomination = NominationId(1),
                     .cadre = cadre,
                     .profile = profile,
                     .presentPost = office.presentPostText(cadre),
                     .step = {.on = office.day(),
                              .status = NominationStatus::Proposed,
                              .reason = WithdrawalReason::None,
                              .event = EventId(1),
                              .document = {}}};
    if (profile.birth) {
        person.ageMonths = ageInCompletedMonths(*profile.birth, office.day());
    }
    return person;
}

} // namespace

HoldingModel::HoldingModel(QObject* parent)
    : QAbstractListModel(parent)
{
}

void HoldingModel::show(const std::shared_ptr<const Snapshot>& office,
                        const std::vector<CadreId>& held)
{
    std::vector<PlanEntry> people;
    for (const CadreId cadre : held) {
        if (const CadreProfile* profile = office ? office->cadre(cadre) : nullptr) {
            people.push_back(personOf(*office, cadre, *profile));
        }
    }
    // Who stays keeps the selection: people come at the end and leave from anywhere.
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (std::ranges::find(people, at(row).cadre, &PlanEntry::cadre) == people.end()) {
            beginRemoveRows({}, row, row);
            m_people.erase(m_people.begin() + row);
            endRemoveRows();
        }
    }
    const bool isGrown =
        std::ranges::equal(m_people,
                           std::span(people).first(std::min(m_people.size(), people.size())),
                           {},
                           &PlanEntry::cadre,
                           &PlanEntry::cadre);
    if (!isGrown) {
        beginResetModel();
        m_people = std::move(people);
        endResetModel();
        return;
    }
    const int before = rowCount();
    const auto after = static_cast<int>(people.size());
    if (after > before) {
        beginInsertRows({}, before, after - 1);
        m_people = std::move(people);
        endInsertRows();
    } else {
        m_people = std::move(people);
    }
    if (before > 0) {
        Q_EMIT dataChanged(index(0), index(before - 1));
    }
}

int HoldingModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_people.size());
}

QVariant HoldingModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PlanEntry& person = at(index.row());
    if (role == Qt::DisplayRole) {
        return person.profile.name.full();
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        QStringList lines{person.profile.name.full(),
                          person.ageMonths ? PlanTexts::age(*person.ageMonths) : QString(),
                          PlanTexts::qualifications(person.profile),
                          person.presentPost};
        lines.removeAll(QString());
        const QString text = lines.join(role == Qt::ToolTipRole ? u"\n"_s : u", "_s);
        // As text, whatever a name looks like.
        return role == Qt::ToolTipRole
                   ? u"<p style='white-space:pre'>"_s + text.toHtmlEscaped() + u"</p>"_s
                   : text;
    }
    return {};
}

Qt::ItemFlags HoldingModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : QAbstractListModel::flags(index);
}

QStringList HoldingModel::mimeTypes() const
{
    const std::unique_ptr<QMimeData> any = mimeOf({{}, {CadreId(1)}});
    return any->formats();
}

QMimeData* HoldingModel::mimeData(const QModelIndexList& indexes) const
{
    QList<int> rows;
    for (const QModelIndex& index : indexes) {
        rows.append(index.row());
    }
    std::ranges::sort(rows);
    BoardDrag drag;
    for (const int row : rows) {
        drag.persons.push_back(at(row).cadre);
    }
    return mimeOf(drag).release();
}

} // namespace kecan::ui
