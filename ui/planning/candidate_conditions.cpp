#include "ui/planning/candidate_conditions.h"

#include "ui/widgets/flow_layout.h"

#include <QComboBox>
#include <QEvent>
#include <QSignalBlocker>

#include <utility>
#include <vector>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// Texts and what they stand for; 0 asks for nothing.
using Choices = std::vector<std::pair<QString, int>>;

template <typename Level>
void addLevels(Choices& choices, const QString& text, std::initializer_list<Level> levels)
{
    for (const Level level : levels) {
        choices.emplace_back(text.arg(paperText(level)), static_cast<int>(level));
    }
}

void fill(QComboBox& list, const Choices& choices, const QString& name)
{
    const QSignalBlocker blocker(list);
    const int chosen = list.currentData().toInt();
    list.clear();
    for (const auto& [text, value] : choices) {
        list.addItem(text, value);
    }
    list.setCurrentIndex(std::max(0, list.findData(chosen)));
    list.setAccessibleName(name);
}

} // namespace

CandidateConditions::CandidateConditions(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new FlowLayout(6, this);
    row->setContentsMargins(0, 0, 0, 0);
    m_age = addList(u"candidateAge"_s);
    m_degree = addList(u"candidateDegree"_s);
    m_theory = addList(u"candidateTheory"_s);
    m_grade = addList(u"candidateGrade"_s);
    m_rating = addList(u"candidateRating"_s);
    m_inPost = addList(u"candidateInPost"_s);
    retranslate();
}

void CandidateConditions::apply(CandidateFilter& filter) const
{
    filter.ageTo = m_age->currentData().toInt();
    filter.degreeAtLeast = static_cast<ProfessionalLevel>(m_degree->currentData().toInt());
    filter.theoryAtLeast = static_cast<TheoryLevel>(m_theory->currentData().toInt());
    filter.gradeAtLeast = static_cast<Grade>(m_grade->currentData().toInt());
    filter.ratingAtLeast = m_rating->currentData().toInt();
    filter.yearsInPost = m_inPost->currentData().toInt();
}

void CandidateConditions::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QComboBox* CandidateConditions::addList(const QString& name)
{
    auto* list = new QComboBox(this);
    list->setObjectName(name);
    list->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(list, &QComboBox::currentIndexChanged, this, &CandidateConditions::changed);
    layout()->addWidget(list);
    return list;
}

void CandidateConditions::retranslate()
{
    Choices ages{{tr("Any age"), 0}};
    for (const int years : {35, 40, 45, 50, 55}) {
        ages.emplace_back(tr("Up to %n years", nullptr, years), years);
    }
    fill(*m_age, ages, tr("Age"));
    Choices degrees{{tr("Any degree"), 0}};
    addLevels(
        degrees,
        tr("%1 or higher"),
        {ProfessionalLevel::University, ProfessionalLevel::Master, ProfessionalLevel::Doctor});
    fill(*m_degree, degrees, tr("Degree"));
    Choices theory{{tr("Any theory level"), 0}};
    addLevels(
        theory, tr("Theory: %1 or higher"), {TheoryLevel::Intermediate, TheoryLevel::Advanced});
    fill(*m_theory, theory, tr("Political theory"));
    Choices grades{{tr("Any grade"), 0}};
    addLevels(grades,
              tr("%1 or higher"),
              {Grade::Specialist, Grade::PrincipalSpecialist, Grade::SeniorSpecialist});
    fill(*m_grade, grades, tr("Grade"));
    Choices ratings{{tr("Any ratings"), 0}};
    addLevels(ratings, tr("Three years: %1 or better"), {Rating::Completed, Rating::Good});
    fill(*m_rating, ratings, tr("Ratings of the last three years"));
    Choices inPost{{tr("Any time in post"), 0}};
    for (const int years : {1, 2, 3, 5}) {
        inPost.emplace_back(tr("%n years in post or more", nullptr, years), years);
    }
    fill(*m_inPost, inPost, tr("Time in the present post"));
}

} // namespace kecan::ui
