#pragma once

#include "core/rules/candidate_rules.h"
#include "ui/comparison/people_comparison.h"
#include "ui/shell/page.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace kecan::ui {

class SubjectEdit;

/// Up to four people side by side, as they are on the day of view, and what the rules say of each
/// for a post. Changes nothing, deletes itself.
class CompareDialog final : public QDialog
{
    Q_OBJECT

public:
    static constexpr std::size_t kMostPeople = 4;

    /// What is asked of the rules about somebody for a post.
    using Asking = std::function<CandidateQuestion(CadreId, PositionId)>;

    /// @p people and @p position are chosen first; more people than there is room for are left out.
    /// @p office is the day of view, with a draft laid over it when one is in front.
    CompareDialog(const PageServices& services,
                  std::shared_ptr<const Snapshot> office,
                  std::span<const CadreId> people,
                  MaybePositionId position,
                  Asking asking,
                  QWidget* parent);

    [[nodiscard]] const std::vector<ComparedFact>& facts() const { return m_facts; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void connectParts();
    struct Compared
    {
        CadreId cadre;
        int column; ///< of the table, under the field
    };
    /// Each once, from the left.
    [[nodiscard]] std::vector<Compared> people() const;
    [[nodiscard]] QStringList names() const;
    void compare();
    void showFacts();
    void retranslate();

    PageServices m_services;
    std::shared_ptr<const Snapshot> m_office;
    Asking m_asking;
    std::vector<ComparedFact> m_facts;
    QLabel* m_postLabel = nullptr;
    SubjectEdit* m_post = nullptr;
    std::vector<SubjectEdit*> m_people;
    QTableWidget* m_table = nullptr;
    QCheckBox* m_differentOnly = nullptr;
    QPushButton* m_copy = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace kecan::ui
