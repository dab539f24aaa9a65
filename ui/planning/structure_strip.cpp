#include "ui/planning/structure_strip.h"

#include "ui/planning/plan_texts.h"
#include "ui/widgets/figure_tile.h"
#include "ui/widgets/flow_layout.h"

#include <QLocale>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

StructureStrip::StructureStrip(QWidget* parent)
    : QWidget(parent)
{
    // With large text the tiles need a second row.
    auto* row = new FlowLayout(8, this);
    row->setContentsMargins(0, 0, 0, 0);
    const auto add = [this, row](const QString& name) {
        auto* tile = new FigureTile(this);
        tile->setObjectName(u"figure-"_s + name);
        row->addWidget(tile);
        return tile;
    };
    m_persons = add(u"persons"_s);
    connect(m_persons, &FigureTile::clicked, this, [this] { Q_EMIT chosen(std::nullopt); });
    m_coefficient = add(u"coefficient"_s);
    m_coefficient->setCheckable(false);
    connect(m_coefficient, &FigureTile::clicked, this, &StructureStrip::postsWanted);
    const std::vector<std::pair<PlanGroup, QString>> groups{
        {PlanGroup::Women, u"women"_s},
        {PlanGroup::Minority, u"minority"_s},
        {PlanGroup::Under40, u"under40"_s},
        {PlanGroup::From40To50, u"from40To50"_s},
        {PlanGroup::Over50, u"over50"_s},
        {PlanGroup::AgeUnknown, u"ageUnknown"_s}};
    for (const auto& [group, name] : groups) {
        FigureTile* tile = add(name);
        connect(tile, &FigureTile::clicked, this, [this, group = group, tile] {
            Q_EMIT chosen(tile->isChecked() ? std::optional(group) : std::nullopt);
        });
        m_groups.emplace_back(group, tile);
    }
    showFigures();
}

void StructureStrip::setFigures(const PlanFigures& figures)
{
    m_figures = figures;
    showFigures();
}

void StructureStrip::setChosen(std::optional<PlanGroup> group)
{
    m_persons->setChecked(false);
    for (const auto& [tileGroup, tile] : m_groups) {
        tile->setChecked(tileGroup == group);
    }
}

void StructureStrip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        showFigures();
    }
    QWidget::changeEvent(event);
}

void StructureStrip::showFigures()
{
    const QLocale locale;
    m_persons->setFigure(locale.toString(m_figures.persons),
                         m_figures.entries == m_figures.persons
                             ? QString()
                             : tr("%n entries", nullptr, m_figures.entries),
                         tr("Persons"));
    m_persons->setToolTip(tr("Everybody in the plan on the day of view"));
    const std::optional<int> coefficient = m_figures.coefficientInTenths();
    m_coefficient->setFigure(
        coefficient ? PlanTexts::tenths(*coefficient) : u"–"_s,
        m_figures.undecidedPosts > 0
            ? tr("%n post(s) without seats decided", nullptr, m_figures.undecidedPosts)
            : tr("for %n seats", nullptr, m_figures.seats),
        tr("Coefficient"));
    m_coefficient->setToolTip(tr("Entries in the plan per seat; click for the posts"));
    for (const auto& [group, tile] : m_groups) {
        const int count = m_figures.of(group);
        tile->setFigure(locale.toString(count),
                        PlanTexts::tenths(m_figures.shareInTenths(group)) + u'%',
                        PlanTexts::of(group));
        tile->setToolTip(tr("Click for their names"));
        tile->setVisible(group != PlanGroup::AgeUnknown || count > 0);
    }
}

} // namespace kecan::ui
