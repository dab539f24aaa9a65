#pragma once

#include "core/history/change_set.h"
#include "core/history/snapshot.h"
#include "core/model/ids.h"
#include "core/rules/rule_book.h"
#include "core/workspace/workspace.h"
#include "ui/shell/subject.h"

#include <QObject>

#include <memory>

namespace kecan::ui {

class SubjectSearch;

/// What all pages look at together: the store, the day and what is chosen. @thread GUI
class ViewContext final : public QObject
{
    Q_OBJECT

public:
    /// @p day is shown first.
    explicit ViewContext(Day day, QObject* parent = nullptr);
    ~ViewContext() override;

    /// Nothing when no store is open.
    [[nodiscard]] Workspace* workspace() const { return m_workspace; }
    void setWorkspace(Workspace* workspace);

    /// The day every page answers for ("tính đến ngày").
    [[nodiscard]] Day day() const { return m_day; }
    void setDay(Day day);
    /// The computer's day.
    [[nodiscard]] Day today() const;

    [[nodiscard]] MaybePlanId plan() const { return m_plan; }
    void setPlan(MaybePlanId plan);

    /// Shows @p subject on the page that is for such things.
    void reveal(const Subject& subject) { Q_EMIT revealWanted(subject); }

    /// The office on day(); nothing when no store is open.
    [[nodiscard]] std::shared_ptr<const Snapshot> snapshot() const;
    /// Finds what is typed among the people and things of @p day; only while a store is open. One
    /// search serves all, so that names are sorted once.
    [[nodiscard]] SubjectSearch& search(Day day) const;
    /// The rules that come with the program, read when first asked for; not null.
    [[nodiscard]] const std::shared_ptr<const RuleBook>& ruleBook() const;

Q_SIGNALS:
    void workspaceChanged();
    void dayChanged();
    void planChanged();
    void revealWanted(const kecan::ui::Subject& subject);
    /// An act was recorded in the store shown.
    void recorded(const kecan::ChangeSet& changes);

private:
    Workspace* m_workspace = nullptr;
    Day m_day;
    MaybePlanId m_plan;
    mutable std::unique_ptr<SubjectSearch> m_search; ///< made when first asked for
    mutable std::shared_ptr<const RuleBook> m_ruleBook;
};

} // namespace kecan::ui
