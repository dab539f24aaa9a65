#pragma once

#include "ui/actions/action_catalogue.h"
#include "ui/search/hit_list.h"
#include "ui/shell/subject.h"

#include <QPointer>
#include <QWidget>

#include <variant>
#include <vector>

class QLabel;
class QLineEdit;

namespace kecan::ui {

class ViewContext;

/// The way to anything by typing (Ctrl+K): people, units, posts, plans and documents of the day of
/// view, and every action with its shortcut. Empty it offers what was chosen last. Enter goes, Esc
/// leaves everything as it was. It lies over the whole window; ActionId::Palette opens it.
class Palette final : public QWidget
{
    Q_OBJECT

public:
    /// @p window, @p context and @p actions outlive the palette.
    Palette(ViewContext& context, ActionCatalogue& actions, QWidget* window);

    void open();
    /// Closes and gives the focus back to who had it.
    void close();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    /// What a row leads to.
    using Target = std::variant<std::monostate, Subject, ActionId>;
    struct Group;

    void search();
    [[nodiscard]] std::vector<Group> found(const QString& text) const;
    [[nodiscard]] std::vector<Group> offered() const;
    /// Actions whose words are typed, the best first.
    [[nodiscard]] Group commands(const QString& text) const;
    [[nodiscard]] HitRow rowOf(ActionId id) const;
    void fill(const std::vector<Group>& groups);
    void go(int row);
    void remember(const Target& target);
    bool keyPressed(int key);
    void place();
    void retranslate();

    ViewContext& m_context;
    ActionCatalogue& m_actions;
    QPointer<QWidget> m_focusBefore;
    QWidget* m_panel = nullptr;
    QLineEdit* m_text = nullptr;
    HitList* m_list = nullptr;
    QLabel* m_hint = nullptr;
    std::vector<Target> m_targets; ///< by row
    std::vector<Target> m_recent;  ///< the last one first
};

} // namespace kecan::ui
