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

class EmptyState;
class FigureTile;
class NoticeBar;
class OfficeSide;
class OfficeTreeView;
class UnitActs;
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
    [[nodiscard]] FindingSubject askedAbout() const override;
    [[nodiscard]] std::optional<PageCount> count() const override;

    [[nodiscard]] const OfficeModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeFilterRow();
    QWidget* makeFigures();
    void connectParts();
    void reload() override;
    /// After another day or an act, to which the notice of the last act does not belong.
    void reloadAnew();
    void applyFilter();
    void clearFilter();
    /// The people, name and figures of what is chosen.
    void showChosen();
    void showFigures();
    void showState();
    void choosePosts(PostChoice choice);
    void showMembers(MemberChoice choice);
    void copy(bool withHeadings);
    /// Says that what was just recorded lies after the day of view.
    void showNotice();
    /// Shows what an act was about, and says so when it is not yet of the day.
    void showRecorded(const Subject& subject, Day on);
    void retranslate();
    [[nodiscard]] const OfficeRow* chosen() const;
    /// The unit chosen, or the one of the post chosen.
    [[nodiscard]] MaybeUnitId chosenUnit() const;

    PageServices m_services;
    OfficeModel* m_model = nullptr;
    UnitActs* m_acts = nullptr;
    NoticeBar* m_notice = nullptr;
    Day m_noticeDay = Day::endless(); ///< where its button leads
    QLineEdit* m_words = nullptr;
    QComboBox* m_branch = nullptr;
    QCheckBox* m_others = nullptr;
    QLabel* m_scope = nullptr;
    std::vector<FigureTile*> m_tiles;
    OfficeTreeView* m_tree = nullptr;
    OfficeSide* m_side = nullptr;
    EmptyState* m_empty = nullptr;
    QStackedLayout* m_stack = nullptr;
    PostChoice m_posts = PostChoice::All;
};

} // namespace kecan::ui
