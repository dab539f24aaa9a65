#include "ui/organisation/office_side.h"

#include "core/model/post_texts.h"
#include "ui/findings/finding_panel.h"
#include "ui/findings/judgement.h"
#include "ui/organisation/member_model.h"
#include "ui/organisation/office_texts.h"
#include "ui/table/data_table.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kFrozenColumns = 2;    ///< number and name
constexpr int kFindingsPercent = 45; ///< of the height, at the most

} // namespace

OfficeSide::OfficeSide(const PageServices& services, QWidget* parent)
    : QWidget(parent)
    , m_context(services.context)
    , m_members(new MemberModel(this))
    , m_name(new QLabel(this))
    , m_facts(new QLabel(this))
    , m_findings(new FindingPanel(services, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 0, 0, 0);
    column->setSpacing(6);
    m_name->setObjectName(u"officeName"_s);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setWordWrap(true);
    QFont bold = m_name->font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_facts->setObjectName(u"officeFacts"_s);
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_people = new DataTable(
        *m_members, u"organisation-people"_s, services.preferences, kFrozenColumns, this);
    m_people->setObjectName(u"officePeople"_s);
    // The table asks it for its columns to the last.
    m_members->setParent(m_people);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_people, 1);
    column->addWidget(m_findings);
    m_findings->keepShown(services.preferences, u"organisation"_s);
    retranslate();
    connect(m_people, &DataTable::rowActivated, this, [this](qint64 key) {
        if (const MaybeCadreId cadre = m_members->cadreAt(m_members->rowOf(key))) {
            Q_EMIT personActivated(*cadre);
        }
    });
}

void OfficeSide::show(const std::shared_ptr<const Snapshot>& snapshot, const OfficeRow* row)
{
    if (!row) {
        m_name->clear();
        m_facts->clear();
        m_members->clear();
        m_findings->show(JudgedOffice());
        return;
    }
    const Subject chosen = row->isPost() ? Subject(*row->position) : Subject(*row->unit);
    m_findings->show([this, chosen] { return judge(m_context, chosen); });
    m_name->setText(row->name());
    m_facts->setText(factsOf(*snapshot, *row));
    if (row->isPost()) {
        m_members->setPost(snapshot, *row->position);
    } else {
        m_members->setUnit(snapshot, *row->unit, false);
    }
}

void OfficeSide::showMembers(const std::shared_ptr<const Snapshot>& snapshot,
                             UnitId unit,
                             MemberChoice choice)
{
    const UnitProfile* profile = snapshot->unit(unit);
    if (!profile) {
        return;
    }
    m_members->setUnit(snapshot, unit, true, choice);
    m_name->setText(profile->name);
    const QString rows = QLocale().toString(m_members->rowCount());
    m_facts->setText(
        choice == MemberChoice::People ? tr("People, with all units below, each once: %1").arg(rows)
        : choice == MemberChoice::Held ? tr("Posts held, with all units below: %1").arg(rows)
                                       : tr("Deputies, with all units below: %1").arg(rows));
}

void OfficeSide::retranslate()
{
    m_members->retranslate();
    m_people->setAccessibleName(tr("People of the unit or post"));
    m_findings->setHint(tr("Choose a unit or a post."));
}

void OfficeSide::resizeEvent(QResizeEvent* event)
{
    m_findings->setMost(height() * kFindingsPercent / 100);
    QWidget::resizeEvent(event);
}

QString OfficeSide::factsOf(const Snapshot& snapshot, const OfficeRow& row)
{
    QStringList facts;
    if (row.isPost()) {
        facts << row.postProfile->code << PostTexts::of(row.postProfile->level)
              << PostTexts::of(row.postProfile->role)
              << (row.postProfile->seats == kSeatsUndecided
                      ? tr("seats not decided")
                      : tr("%n seat(s)", nullptr, row.postProfile->seats));
    } else {
        facts << row.unitProfile->code << OfficeTexts::of(row.unitProfile->kind)
              << OfficeTexts::of(row.unitProfile->branch);
    }
    const QString life = OfficeTexts::lifeNote(row, snapshot.day());
    facts += life.isEmpty() ? tr("since %1").arg(row.from.text()) : life;
    QString text = facts.join(u" · "_s);
    if (!row.isPost()) {
        const UnitRecord* record = snapshot.derived().structure->unit(row.unit);
        const QStringList former = formerNames(*record, snapshot.day());
        if (!former.isEmpty()) {
            text += u'\n' + tr("Formerly: %1").arg(former.join(u"; "_s));
        }
    }
    return text;
}

} // namespace kecan::ui
