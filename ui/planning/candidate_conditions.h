#pragma once

#include "ui/planning/candidate_model.h"

#include <QWidget>

class QComboBox;

namespace kecan::ui {

/// What else candidates may be asked for: age, degree, political theory, grade, ratings and time in
/// the present post, a list to choose from each.
class CandidateConditions final : public QWidget
{
    Q_OBJECT

public:
    explicit CandidateConditions(QWidget* parent);

    /// Puts what is chosen into @p filter.
    void apply(CandidateFilter& filter) const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent* event) override;

private:
    QComboBox* addList(const QString& name);
    void retranslate();

    QComboBox* m_age = nullptr;
    QComboBox* m_degree = nullptr;
    QComboBox* m_theory = nullptr;
    QComboBox* m_grade = nullptr;
    QComboBox* m_rating = nullptr;
    QComboBox* m_inPost = nullptr;
};

} // namespace kecan::ui
