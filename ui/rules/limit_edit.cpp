#include "ui/rules/limit_edit.h"

#include "ui/findings/finding_texts.h"
#include "ui/widgets/choice_list.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <cmath>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMonthsOfAYear = 12;
constexpr double kHundredths = 100.0;

/// The lowest and the highest limit of @p unit.
std::pair<int, int> rangeOf(RuleUnit unit)
{
    int lowest = -100;
    while (!isPossible(unit, lowest)) {
        ++lowest;
    }
    int highest = lowest;
    while (isPossible(unit, highest + 1)) {
        ++highest;
    }
    return {lowest, highest};
}

} // namespace

LimitEdit::LimitEdit(Comparison comparison, RuleUnit unit, QWidget* parent)
    : QWidget(parent)
    , m_comparison(comparison)
    , m_unit(unit)
    , m_words(new QLabel(this))
{
    makeEditors();
    m_words->setTextFormat(Qt::PlainText);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    for (QWidget* editor :
         std::initializer_list<QWidget*>{m_number, m_months, m_coefficient, m_list}) {
        if (editor) {
            row->addWidget(editor);
            if (!focusProxy()) {
                setFocusProxy(editor);
            }
        }
    }
    row->addWidget(m_words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

int LimitEdit::value() const
{
    if (m_list) {
        return m_list->currentData().toInt();
    }
    if (m_coefficient) {
        return static_cast<int>(std::lround(m_coefficient->value() * kHundredths));
    }
    return m_months ? m_number->value() * kMonthsOfAYear + m_months->value() : m_number->value();
}

void LimitEdit::setValue(int value)
{
    if (m_list) {
        chooseValue(*m_list, value);
    } else if (m_coefficient) {
        m_coefficient->setValue(value / kHundredths);
    } else if (m_months) {
        m_number->setValue(value / kMonthsOfAYear);
        m_months->setValue(value % kMonthsOfAYear);
    } else {
        m_number->setValue(value);
    }
    showWords();
}

void LimitEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

bool LimitEdit::isListed() const
{
    switch (m_unit) {
    case RuleUnit::ProfessionalLevel:
    case RuleUnit::TheoryLevel:
    case RuleUnit::Rating:
    case RuleUnit::Steps:
        return true;
    default:
        return false;
    }
}

void LimitEdit::makeEditors()
{
    const auto [lowest, highest] = rangeOf(m_unit);
    const auto tell = [this] {
        showWords();
        Q_EMIT changed();
    };
    if (isListed()) {
        m_list = new QComboBox(this);
        m_list->setObjectName(u"limitList"_s);
        fillList();
        connect(m_list, &QComboBox::currentIndexChanged, this, tell);
        return;
    }
    if (m_unit == RuleUnit::Coefficient) {
        m_coefficient = new QDoubleSpinBox(this);
        m_coefficient->setObjectName(u"limitCoefficient"_s);
        m_coefficient->setRange(lowest / kHundredths, highest / kHundredths);
        m_coefficient->setSingleStep(0.1);
        connect(m_coefficient, &QDoubleSpinBox::valueChanged, this, tell);
        return;
    }
    const bool isAge = m_unit == RuleUnit::Age;
    m_number = new QSpinBox(this);
    m_number->setObjectName(u"limitNumber"_s);
    m_number->setRange(lowest, isAge ? highest / kMonthsOfAYear : highest);
    connect(m_number, &QSpinBox::valueChanged, this, tell);
    if (isAge) {
        m_months = new QSpinBox(this);
        m_months->setObjectName(u"limitMonths"_s);
        m_months->setRange(0, kMonthsOfAYear - 1);
        connect(m_months, &QSpinBox::valueChanged, this, tell);
    }
}

void LimitEdit::fillList()
{
    const int chosen = m_list->currentData().toInt();
    const bool isFilled = m_list->count() > 0;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    // Of the ladder only where a step leads is said, not how many there are.
    const auto [lowest, highest] = m_unit == RuleUnit::Steps ? std::pair(-1, 1) : rangeOf(m_unit);
    for (int value = lowest; value <= highest; ++value) {
        m_list->addItem(FindingTexts::amount(m_unit, value), value);
    }
    if (isFilled) {
        chooseValue(*m_list, chosen);
    }
}

void LimitEdit::showWords()
{
    m_words->setText(FindingTexts::limit(m_comparison, m_unit, value()));
}

void LimitEdit::retranslate()
{
    if (m_list) {
        fillList();
        m_list->setAccessibleName(tr("Limit"));
    }
    if (m_coefficient) {
        m_coefficient->setAccessibleName(tr("Limit"));
    }
    if (m_months) {
        m_number->setSuffix(u' ' + tr("years"));
        m_months->setSuffix(u' ' + tr("months"));
        m_months->setAccessibleName(tr("Months of the limit"));
    }
    if (m_number) {
        m_number->setAccessibleName(m_months ? tr("Years of the limit") : tr("Limit"));
    }
    showWords();
}

} // namespace kecan::ui
