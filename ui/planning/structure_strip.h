#pragma once

#include "core/reports/plan_overview.h"
#include "ui/planning/plan_filter.h"
#include "ui/planning/structure_tile.h"

#include <QWidget>

#include <memory>
#include <optional>
#include <vector>

namespace kecan::ui {

class MenuButton;

/// What a strip shows.
struct StructureView
{
    PlanOverview now;
    std::optional<PlanOverview> before;   ///< of the plan a draft began with
    std::shared_ptr<const RuleBook> book; ///< the words of the rules; may be null
    bool isDraft = false;                 ///< people can be moved about
};

/// The structure of a plan on the day, in the order of the official summary: figures, each with
/// what the rules ask for and whether it is met, what it was in the plan a draft began with, and
/// what it would be if those dragged were dropped. Takes two rows at most; what has no room there
/// stands in a menu.
class StructureStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit StructureStrip(QWidget* parent);

    void show(StructureView view);
    /// Figures as they would be; nothing shows those there are again.
    void setTentative(std::optional<PlanOverview> overview);
    /// Marks the figure the list is narrowed to.
    void setChosen(const PlanPart& part);

    [[nodiscard]] QSize sizeHint() const override { return {0, height()}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, height()}; }

Q_SIGNALS:
    /// Of nobody in particular when everybody in the plan is meant.
    void chosen(const kecan::ui::PlanPart& part);
    /// The coefficient was asked for: its parts are the posts.
    void postsWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Figure
    {
        Persons,
        Entries,
        Coefficient,
        AverageAge,
        Part, ///< a group or a gap
    };
    struct Tile
    {
        Figure figure;
        PlanPart part;
        std::vector<QStringView> rules; ///< that say something of it
        StructureTile* button;
    };

    void add(const QString& name, Figure figure, PlanPart part, std::vector<QStringView> rules);
    void choose(const Tile& tile, bool isChecked);
    [[nodiscard]] const PlanOverview& shown() const;
    [[nodiscard]] QString numberOf(const Tile& tile, const PlanOverview& overview) const;
    [[nodiscard]] QString shareOf(const Tile& tile, const PlanOverview& overview) const;
    [[nodiscard]] QString captionOf(const Tile& tile) const;
    [[nodiscard]] QString meaningOf(const Tile& tile) const;
    [[nodiscard]] TileTexts textsOf(const Tile& tile) const;
    void addTargets(TileTexts& texts, const Tile& tile) const;
    [[nodiscard]] bool isWanted(const Tile& tile) const;
    void showFigures();
    void arrange();
    void fillMore();

    StructureView m_view;
    std::optional<PlanOverview> m_tentative;
    std::vector<Tile> m_tiles;
    std::vector<std::size_t> m_hidden; ///< tiles there is no room for
    MenuButton* m_more = nullptr;
};

} // namespace kecan::ui
