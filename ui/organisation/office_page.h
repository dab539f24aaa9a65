#pragma once

#include "ui/organisation/office_model.h"
#include "ui/shell/page.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedLayout;

namespace kecan::ui {

class DataTable;
class EmptyState;
class FigureTile;
class MemberModel;
class OfficeTreeView;
enum class MemberChoice;

/// Tổ chức: units and posts on the day with who holds them.
class OfficePage final : public Page
{
    Q_OBJECT

public:
    OfficePage(const PageServices& services, QWidget* parent);
    ~OfficePage() override;

    [[nodiscard]] bool can(ActionId id) const override;
    void run(ActionId id) override;
    bool reveal(const Subject& subject) override;
    [[nodiscard]] std::optional<PageCount> count() const override;

    [[nodiscard]] const OfficeModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFilterRow();
    QWidget* makeFigures();
    QWidget* makeSide();
    void connectParts();
    void reload();
    void applyFilter();
    void clearFilter();
    /// The people, name and figures of what is chosen.
    void showChosen();
    void showFigures();
    void showState();
    void choosePosts(PostChoice choice);
    void showMembers(MemberChoice choice);
    void copy(bool withHeadings);
    void retranslate();
    [[nodiscard]] const OfficeRow* chosen() const;
    /// The unit chosen, or the one of the post chosen.
    [[nodiscard]] MaybeUnitId chosenUnit() const;

    PageServices m_services;
    OfficeModel* m_model = nullptr;
    MemberModel* m_members = nullptr;
    QLineEdit* m_words = nullptr;
    QComboBox* m_branch = nullptr;
    QCheckBox* m_others = nullptr;
    QLabel* m_scope = nullptr;
    std::vector<FigureTile*> m_tiles;
    OfficeTreeView* m_tree = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_name = nullptr;
    QLabel* m_facts = nullptr;
    DataTable* m_people = nullptr;
    PostChoice m_posts = PostChoice::All;
};

} // namespace kecan::ui
