#pragma once

#include "ui/cadres/roster_views.h"

#include <QWidget>

#include <vector>

class QToolButton;

namespace kecan::ui {

class ActionCatalogue;
class FigureTile;
class FlowLayout;

/// The views of the roster side by side, each with how many people it shows on the day.
class ViewStrip final : public QWidget
{
    Q_OBJECT

public:
    /// All of it outlives the strip.
    ViewStrip(const RosterModel& model,
              const RosterViews& views,
              const ActionCatalogue& actions,
              QWidget* parent);

    /// Counts anew, and marks the view the roster shows.
    void refresh();

Q_SIGNALS:
    void viewChosen(const kecan::ui::RosterView& view);
    void saveWanted();
    void removeWanted(const QString& name);

protected:
    void changeEvent(QEvent* event) override;

private:
    void makeTiles();
    void retranslate();

    const RosterModel& m_model;
    const RosterViews& m_views;
    const ActionCatalogue& m_actions;
    FlowLayout* m_flow = nullptr;
    std::vector<FigureTile*> m_tiles; ///< as the views
    QToolButton* m_save = nullptr;
};

} // namespace kecan::ui
