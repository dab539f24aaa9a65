#include "ui/cadres/age_range_edit.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace kecan::ui {

namespace {

constexpr int kOpen = 17; ///< stands for no limit: nobody is recruited younger
constexpr int kOldest = 99;

QSpinBox* makeField(std::optional<int> age, const QString& name, QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setRange(kOpen, kOldest);
    field->setSpecialValueText(QStringLiteral("–"));
    field->setValue(age.value_or(kOpen));
    field->setAccessibleName(name);
    return field;
}

std::optional<int> ageIn(const QSpinBox& field)
{
    return field.value() == kOpen ? std::nullopt : std::optional(field.value());
}

} // namespace

AgeRangeEdit::AgeRangeEdit(std::optional<int> from, std::optional<int> to, QWidget* parent)
    : QWidget(parent)
    , m_from(makeField(from, tr("From the age of"), this))
    , m_to(makeField(to, tr("To the age of"), this))
{
    m_from->setObjectName(QStringLiteral("ageFrom"));
    m_to->setObjectName(QStringLiteral("ageTo"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->setSpacing(6);
    row->addWidget(new QLabel(tr("from"), this));
    row->addWidget(m_from);
    row->addWidget(new QLabel(tr("to"), this));
    row->addWidget(m_to);
    row->addStretch();
    for (const QSpinBox* field : {m_from, m_to}) {
        connect(field, &QSpinBox::valueChanged, this, &AgeRangeEdit::edited);
    }
}

std::optional<int> AgeRangeEdit::from() const
{
    return ageIn(*m_from);
}

std::optional<int> AgeRangeEdit::to() const
{
    return ageIn(*m_to);
}

} // namespace kecan::ui
