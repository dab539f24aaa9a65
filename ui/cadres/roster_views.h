#pragma once

#include "ui/cadres/roster_model.h"
#include "ui/table/column_layout.h"

#include <QCoreApplication>
#include <QString>

#include <optional>
#include <vector>

namespace kecan::ui {

class Preferences;

/// A way to look at the roster, under a name.
struct RosterView
{
    QString name;
    RosterQuery query;
    std::optional<ColumnLayout> columns = {}; ///< nothing: those that are shown anyway
    bool isOwn = false;                       ///< saved by the user

    bool operator==(const RosterView&) const = default;
};

/// The views there are: some that every office asks for, then those the user saved.
class RosterViews final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::RosterViews)

public:
    /// @p preferences outlives the views.
    explicit RosterViews(Preferences& preferences);

    [[nodiscard]] const std::vector<RosterView>& all() const { return m_views; }
    /// Keeps @p view; one of the user's of that name is replaced.
    void save(RosterView view);
    /// Forgets one of the user's.
    void remove(const QString& name);
    /// Takes the names of the present language.
    void retranslate();

private:
    void addBuiltIn();
    void load();
    void store() const;

    Preferences& m_preferences;
    std::vector<RosterView> m_views;
};

} // namespace kecan::ui
