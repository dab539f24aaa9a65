#pragma once

#include "core/reports/plan_figures.h"

#include <QWidget>

#include <optional>
#include <vector>

namespace kecan::ui {

class FigureTile;

/// The structure of a plan on the day, in the order of the official summary.
class StructureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StructureStrip(QWidget* parent);

    void setFigures(const PlanFigures& figures);
    /// Marks the figure the list is narrowed to.
    void setChosen(std::optional<PlanGroup> group);

Q_SIGNALS:
    /// Nothing stands for everybody in the plan.
    void chosen(std::optional<kecan::PlanGroup> group);
    /// The coefficient was asked for: its parts are the posts.
    void postsWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void showFigures();

    PlanFigures m_figures;
    FigureTile* m_persons = nullptr;
    FigureTile* m_coefficient = nullptr;
    std::vector<std::pair<PlanGroup, FigureTile*>> m_groups;
};

} // namespace kecan::ui
