#pragma once

#include "core/rules/rule_book.h"
#include "ui/shell/page.h"

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSplitter;
class QStackedLayout;

namespace kecan::ui {

class DataTable;
class DayEdit;
class EmptyState;
class RegulationModel;
class RegulationTimeline;
class RuleModel;
class SheetView;

/// Quy định: the regulations on a line of years, what each rule asks on the day of view, and what
/// was different on another day.
class RulesPage final : public Page
{
    Q_OBJECT

public:
    RulesPage(const PageServices& services, QWidget* parent);
    ~RulesPage() override;

    [[nodiscard]] bool can(ActionId id) const override;
    void run(ActionId id) override;
    [[nodiscard]] std::optional<PageCount> count() const override;

    [[nodiscard]] const RuleModel& model() const { return *m_rules; }

protected:
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeBar();
    void makeSides();
    void connectParts();
    void reload() override;
    void showRule();
    void showRegulation();
    void refreshSheet();
    void copy(bool withHeadings);
    /// The rule the cursor is on; nothing on a heading and an age of retirement.
    [[nodiscard]] const Rule* currentRule() const;
    void retranslate();

    /// What stands at the side.
    enum class Side
    {
        Rule,
        Regulation,
    };

    PageServices m_services;
    std::shared_ptr<const RuleBook> m_book; ///< with the limits of the office
    RegulationModel* m_regulations = nullptr;
    RuleModel* m_rules = nullptr;
    // In the order of Tab: moved to another parent, a widget would leave it.
    QWidget* m_bar = nullptr;
    QLineEdit* m_words = nullptr;
    QCheckBox* m_compares = nullptr;
    DayEdit* m_other = nullptr;
    QCheckBox* m_changedOnly = nullptr;
    QPushButton* m_own = nullptr;
    QSplitter* m_sides = nullptr;
    QSplitter* m_lists = nullptr;
    RegulationTimeline* m_line = nullptr;
    QWidget* m_below = nullptr;
    DataTable* m_table = nullptr;
    QLabel* m_note = nullptr;
    SheetView* m_sheet = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    Side m_side = Side::Rule;
    int m_totalLimits = 0;
};

} // namespace kecan::ui
