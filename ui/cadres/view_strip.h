#pragma once

#include "ui/cadres/roster_views.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace kecan::ui {

class ActionCatalogue;
class FigureTile;
class MenuButton;

/// The views of the roster in one line, each with how many people it shows on the day; those that
/// have no room stand in a menu.
class ViewStrip final : public QWidget
{
    Q_OBJECT

public:
    /// All of it outlives the strip.
    ViewStrip(const RosterModel& model,
              const RosterViews& views,
              const ActionCatalogue& actions,
              QWidget* parent);

    /// Counts anew, after another day, act or view.
    void refresh();
    /// Marks the view the roster shows.
    void mark();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChosen(const kecan::ui::RosterView& view);
    void saveWanted();
    void removeWanted(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeTiles();
    void makeForgettable(FigureTile& tile, std::size_t number);
    void choose(std::size_t number);
    void arrange();
    void fillMenu();
    void retranslate();

    const RosterModel& m_model;
    const RosterViews& m_views;
    const ActionCatalogue& m_actions;
    std::vector<FigureTile*> m_tiles; ///< as the views
    std::vector<int> m_counts;        ///< the same
    std::size_t m_fitting = 0;        ///< tiles that have room
    MenuButton* m_more = nullptr;
    QToolButton* m_save = nullptr;
};

} // namespace kecan::ui
