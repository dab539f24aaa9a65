#include "ui/cadres/manner_edit.h"

#include "core/base/text_normal.h"
#include "ui/records/decision_edit.h"
#include "ui/shell/view_context.h"
#include "ui/widgets/partial_date_edit.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QVBoxLayout>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

QWidget* shortField(QLineEdit* field)
{
    auto* whole = new QWidget(field->parentWidget());
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(field);
    line->addStretch(1);
    whole->setFocusProxy(field);
    field->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    whole->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return whole;
}

MannerEdit::MannerEdit(ViewContext& context, QWidget* parent)
    : QWidget(parent)
    , m_day(context.day())
    , m_correct(new QRadioButton(this))
    , m_new(new QRadioButton(this))
    , m_meaning(new QLabel(this))
    , m_form(new FieldForm(this))
    , m_reason(new QLineEdit(this))
    , m_from(new PartialDateEdit(this))
    , m_hasDecision(new QCheckBox(this))
    , m_decision(new DecisionEdit(context, this))
{
    m_correct->setObjectName(u"mannerCorrect"_s);
    m_new->setObjectName(u"mannerNew"_s);
    m_meaning->setWordWrap(true);
    m_meaning->setTextFormat(Qt::PlainText);
    m_meaning->setForegroundRole(QPalette::PlaceholderText);
    m_form->addField(u"reason"_s, m_reason);
    m_form->addField(u"from"_s, shortField(m_from), true);
    m_form->addField(u"hasDecision"_s, m_hasDecision);
    m_form->addField(u"decision"_s, m_decision);
    m_from->setObjectName(u"from"_s);
    m_from->setDate(PartialDate::fromDay(m_day));
    m_correct->setChecked(true);

    auto* choice = new QHBoxLayout;
    choice->setSpacing(18);
    choice->addWidget(m_correct);
    choice->addWidget(m_new);
    choice->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(5);
    column->addLayout(choice);
    column->addWidget(m_meaning);
    column->addWidget(m_form);

    for (QLineEdit* line : {m_reason, static_cast<QLineEdit*>(m_from)}) {
        connect(line, &QLineEdit::textChanged, this, &MannerEdit::changed);
    }
    connect(m_decision, &DecisionEdit::changed, this, &MannerEdit::changed);
    connect(m_hasDecision, &QCheckBox::toggled, this, [this](bool on) {
        showFields();
        if (on) {
            m_decision->setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT changed();
    });
    connect(m_new, &QRadioButton::toggled, this, [this] {
        showFields();
        Q_EMIT changed();
    });
    showFields();
    retranslate();
}

bool MannerEdit::isChange() const
{
    return m_new->isChecked();
}

void MannerEdit::setChange(bool isChange)
{
    (isChange ? m_new : m_correct)->setChecked(true);
}

std::optional<EditManner> MannerEdit::manner() const
{
    if (!isChange()) {
        return AsCorrection{m_day, normalizedText(m_reason->text())};
    }
    const auto from = m_from->date();
    return from && *from ? std::optional<EditManner>(AsChange{**from}) : std::nullopt;
}

std::optional<EditManner> MannerEdit::addTo(BatchDraft& draft, FieldProblems& problems) const
{
    std::optional<EditManner> manner = this->manner();
    if (!manner) {
        const auto from = m_from->date();
        problems.push_back({u"from"_s, from ? tr("The day is missing.") : from.error().message});
        return std::nullopt;
    }
    auto* change = std::get_if<AsChange>(&*manner);
    if (!change || !m_hasDecision->isChecked()) {
        return manner;
    }
    const Result<MaybeDocumentId> document = m_decision->addTo(draft);
    if (!document) {
        problems.push_back({u"decision"_s, document.error().message});
        return std::nullopt;
    }
    change->document = *document;
    return manner;
}

FieldProblems MannerEdit::showProblems(const FieldProblems& problems)
{
    m_form->setProblems(problems);
    FieldProblems others = problems;
    std::erase_if(others, [](const FieldProblem& problem) {
        return problem.field == u"from" || problem.field == u"decision";
    });
    return others;
}

bool MannerEdit::focusProblem()
{
    const bool has = !problem(u"from"_s).isEmpty() || !problem(u"decision"_s).isEmpty();
    if (has) {
        m_form->focusProblem();
    }
    return has;
}

void MannerEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void MannerEdit::showFields()
{
    m_form->setShown(u"reason"_s, !isChange());
    m_form->setShown(u"from"_s, isChange());
    m_form->setShown(u"hasDecision"_s, isChange());
    m_form->setShown(u"decision"_s, isChange() && m_hasDecision->isChecked());
    retranslate();
}

void MannerEdit::retranslate()
{
    m_correct->setText(tr("Correct the record"));
    m_new->setText(tr("New from a day on"));
    m_meaning->setText(
        isChange()
            ? tr("Until then it was as recorded.")
            : tr("What the record says on %1 was wrong from its beginning.").arg(m_day.text()));
    m_form->setLabel(u"reason"_s, tr("Reason"));
    m_form->setLabel(u"from"_s, tr("From"));
    m_from->setAccessibleName(tr("From"));
    m_form->setLabel(u"hasDecision"_s, QString());
    m_form->setLabel(u"decision"_s, tr("Decision"));
    m_hasDecision->setText(tr("By a decision"));
    m_reason->setPlaceholderText(tr("optional, for the history of changes"));
}

} // namespace kecan::ui
