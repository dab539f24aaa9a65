#pragma once

#include "core/history/change_days.h"
#include "ui/actions/action_catalogue.h"
#include "ui/shell/view_context.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace kecan::ui {

class DayEdit;
class YearStrip;

/// The bar "Tính đến ngày" over every page: which day all of them answer for, and on which days
/// around it something changes.
class AsOfBar final : public QWidget
{
    Q_OBJECT

public:
    AsOfBar(ViewContext& context, ActionCatalogue& actions, QWidget* parent);

    /// Puts the cursor into the field.
    void editDay();
    /// Does @p id when it is an action of the day of view.
    void run(ActionId id);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeStepper(ActionId back, ActionId forward);
    QToolButton* makeStep(ActionId id, const QString& icon);
    void showDay();
    void readChanges();
    void goTo(std::optional<Day> day);
    void compareDays();
    void showProblem(const QString& problem);
    void retranslate();
    void refreshIcons();

    struct Step
    {
        QToolButton* button;
        ActionId id;
        QString icon;
    };

    ViewContext& m_context;
    ActionCatalogue& m_actions;
    QLabel* m_caption = nullptr;
    DayEdit* m_edit = nullptr;
    QToolButton* m_today = nullptr;
    QLabel* m_words = nullptr;
    QWidget* m_changeSteps = nullptr;
    YearStrip* m_strip = nullptr;
    ChangeDays m_changes;
    std::vector<Step> m_steps;
    std::vector<QLabel*> m_stepLabels; ///< day, month, year, change
};

/// "Monday 31 December 2012" in the present language.
QString dayInWords(Day day);

} // namespace kecan::ui
