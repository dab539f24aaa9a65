#pragma once

#include "ui/cadres/roster_conditions.h"
#include "ui/widgets/check_menu.h"

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace kecan::ui {

/// The answers of one condition to tick. A long list scrolls and has a field to find in. What is
/// offered is asked for whenever the menu opens and after every choice.
class ConditionMenu final : public CheckMenu
{
    Q_OBJECT

public:
    using Offer = std::function<std::vector<ConditionChoice>()>;

    ConditionMenu(Offer offer, QWidget* parent);

    /// What stands below the answers, made whenever the menu opens.
    void setFoot(std::function<QWidget*(QWidget* parent)> make) { m_makeFoot = std::move(make); }

Q_SIGNALS:
    void chosen(const kecan::RosterFilter& filter);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void addShort();
    void addLong();
    void addHeld(QWidget* widget);
    void refresh();
    void narrow();
    void choose(std::size_t number);

    Offer m_offer;
    std::function<QWidget*(QWidget*)> m_makeFoot;
    std::vector<ConditionChoice> m_choices;
    std::vector<QAction*> m_actions; ///< as m_choices, of a short list
    QLineEdit* m_words = nullptr;    ///< only over a long list
    QListWidget* m_list = nullptr;   ///< the same, with a line a choice
};

} // namespace kecan::ui
