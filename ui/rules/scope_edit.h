#pragma once

#include "core/model/rule_facts.h"

#include <QWidget>

#include <functional>
#include <vector>

class QComboBox;
class QMenu;

namespace kecan::ui {

class MenuButton;

/// To whom a limit applies: levels, roles and branches of posts, and men or women. Forms of
/// discipline stay as they were set.
class ScopeEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit ScopeEdit(QWidget* parent);

    [[nodiscard]] RuleScope scope() const;
    void setScope(const RuleScope& scope);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    /// One list of the scope, ticked in a menu; nothing ticked stands for all.
    struct Part
    {
        MenuButton* button = nullptr;
        QMenu* menu = nullptr;
        std::function<QString()> name;     ///< "Levels"
        std::function<QString(int)> words; ///< of a value
    };

    void addPart(const QString& objectName,
                 int first,
                 int last,
                 const std::function<QString()>& name,
                 const std::function<QString(int)>& words);
    [[nodiscard]] static std::vector<int> ticked(const Part& part);
    static void tick(const Part& part, const std::vector<int>& values);
    static void showTicked(const Part& part);
    void retranslate();

    std::vector<Part> m_parts; ///< levels, roles, branches
    QComboBox* m_sex = nullptr;
    std::vector<DisciplineForm> m_disciplines;
};

} // namespace kecan::ui
