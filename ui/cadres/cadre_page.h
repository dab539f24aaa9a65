#pragma once

#include "ui/cadres/roster_model.h"
#include "ui/cadres/roster_views.h"
#include "ui/shell/page.h"

class QSplitter;
class QStackedLayout;

namespace kecan {
class Workspace;
}

namespace kecan::ui {

class CadreDetail;
class DataTable;
class ElidedLabel;
class EmptyState;
class RosterActs;
class RosterFilterBar;
class ViewStrip;

/// Cán bộ: everyone of the day as a list to narrow, sort and group, and one of them at the side.
class CadrePage final : public Page
{
    Q_OBJECT

public:
    CadrePage(const PageServices& services, QWidget* parent);
    ~CadrePage() override;

    [[nodiscard]] bool can(ActionId id) const override;
    void run(ActionId id) override;
    bool reveal(const Subject& subject) override;
    [[nodiscard]] FindingSubject askedAbout() const override;
    [[nodiscard]] std::optional<PageCount> count() const override;

    [[nodiscard]] const RosterModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void reload() override;

private:
    void makeParts();
    void connectParts();
    void setQuery(const RosterQuery& query);
    void showView(const RosterView& view);
    void saveView();
    void showState();
    void showTotals();
    /// After another day or act: the person at the side stays there.
    void keepPerson();
    void showPerson();
    void placeDetail();
    /// Shows what the rules say of the person, or hides it.
    void showFindings();
    void compare();
    void copy(bool withHeadings);
    void retranslate();

    PageServices m_services;
    RosterViews m_views;
    RosterActs* m_acts = nullptr;
    RosterModel* m_model = nullptr;
    ViewStrip* m_strip = nullptr;
    RosterFilterBar* m_bar = nullptr;
    QSplitter* m_sides = nullptr;
    DataTable* m_table = nullptr;
    CadreDetail* m_detail = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    ElidedLabel* m_totals = nullptr;
    const Workspace* m_shown = nullptr; ///< the store the model was made of
    std::optional<bool> m_showsDetail;  ///< nothing: where there is room
};

} // namespace kecan::ui
