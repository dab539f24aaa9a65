#pragma once

#include "ui/planning/candidate_model.h"
#include "ui/planning/plan_desk.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace kecan::ui {

class CandidateConditions;
class DataTable;

/// Finds people for a post of the draft in front: everyone serving, those first against whom the
/// rules say least, narrowed as one types. Enter adds the one chosen to the post, and they can be
/// dragged to any lane of the board. Stands beside the board until closed.
class CandidateFinder final : public QDialog
{
    Q_OBJECT

public:
    /// @p desk outlives it. open() or show() it, it deletes itself.
    CandidateFinder(const PageServices& services, PlanDesk& desk, QWidget* parent);

    /// Looks for people for @p position.
    void seek(PositionId position);
    [[nodiscard]] const CandidateModel& model() const { return *m_model; }

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QToolButton* addTick(const QString& name);
    void connectParts();
    void ask();
    void narrow();
    void add();
    void hold();
    /// Those chosen; while typing, with nobody chosen, the best of those found.
    [[nodiscard]] BoardDrag chosen() const;
    void showReasons();
    void retranslate();

    PageServices m_services;
    PlanDesk& m_desk;
    MaybePositionId m_position;
    CandidateModel* m_model = nullptr;
    QLabel* m_lead = nullptr;
    QLineEdit* m_words = nullptr;
    QToolButton* m_women = nullptr;
    QToolButton* m_minority = nullptr;
    QToolButton* m_young = nullptr;
    QToolButton* m_unplanned = nullptr;
    QToolButton* m_sameUnit = nullptr;
    CandidateConditions* m_conditions = nullptr;
    QLabel* m_count = nullptr;
    DataTable* m_table = nullptr;
    QLabel* m_reasons = nullptr;
    QPushButton* m_add = nullptr;
    QPushButton* m_hold = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace kecan::ui
