#include "ui/records/field_form.h"

#include "ui/theme/colours.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

FieldForm::FieldForm(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(3);
    m_grid->setColumnStretch(1, 1);
}

void FieldForm::addField(const QString& name, QWidget* editor, bool mandatory)
{
    Row added{name, new QLabel(this), editor, new QLabel(this), mandatory};
    editor->setObjectName(name);
    // Not above the field: a letter with Alt belongs to the input method.
    added.label->setTextFormat(Qt::PlainText);
    if (editor->sizePolicy().verticalPolicy() == QSizePolicy::Fixed) {
        added.label->setMinimumHeight(editor->sizeHint().height());
    }
    added.problem->setTextFormat(Qt::PlainText);
    added.problem->setWordWrap(true);
    added.problem->setObjectName(name + u"Problem"_s);
    added.problem->hide();
    const int line = m_grid->rowCount();
    m_grid->addWidget(added.label, line, 0, Qt::AlignTop | Qt::AlignLeft);
    m_grid->addWidget(editor, line, 1);
    m_grid->addWidget(added.problem, line + 1, 1);
    m_rows.push_back(std::move(added));
    applyColours();
}

void FieldForm::addSection(const QString& name)
{
    Row added{.name = name, .label = new QLabel(this)};
    added.label->setTextFormat(Qt::PlainText);
    added.label->setContentsMargins(0, m_rows.empty() ? 0 : 10, 0, 2);
    QFont bold = added.label->font();
    bold.setBold(true);
    added.label->setFont(bold);
    m_grid->addWidget(added.label, m_grid->rowCount(), 0, 1, 2);
    m_rows.push_back(std::move(added));
}

void FieldForm::setLabel(const QString& name, const QString& text)
{
    const Row* found = row(name);
    Q_ASSERT(found);
    found->label->setText(found->isMandatory ? text + u" *"_s : text);
    if (found->editor) {
        found->editor->setAccessibleName(text);
    }
}

void FieldForm::setMandatory(const QString& name, bool mandatory)
{
    const auto found = std::ranges::find(m_rows, name, &Row::name);
    Q_ASSERT(found != m_rows.end());
    found->isMandatory = mandatory;
}

void FieldForm::setShown(const QString& name, bool shown)
{
    const auto found = std::ranges::find(m_rows, name, &Row::name);
    Q_ASSERT(found != m_rows.end());
    found->isShown = shown;
    found->label->setVisible(shown);
    if (found->editor) {
        found->editor->setVisible(shown);
        found->problem->setVisible(shown && !found->problem->text().isEmpty());
    }
}

void FieldForm::setProblems(const FieldProblems& problems)
{
    for (const Row& each : m_rows) {
        if (!each.editor) {
            continue;
        }
        const auto found = std::ranges::find(problems, each.name, &FieldProblem::field);
        each.problem->setText(found == problems.end() ? QString() : found->message);
        each.problem->setVisible(each.isShown && !each.problem->text().isEmpty());
        each.editor->setAccessibleDescription(each.problem->text());
    }
}

QString FieldForm::problem(const QString& name) const
{
    const Row* found = row(name);
    return found && found->problem ? found->problem->text() : QString();
}

void FieldForm::focusFirst()
{
    const auto found = std::ranges::find_if(m_rows, [](const Row& each) {
        return each.editor && each.isShown && each.editor->isEnabled();
    });
    if (found != m_rows.end()) {
        found->editor->setFocus(Qt::TabFocusReason);
    }
}

void FieldForm::focusProblem()
{
    const auto found = std::ranges::find_if(
        m_rows, [](const Row& each) { return each.problem && !each.problem->text().isEmpty(); });
    if (found != m_rows.end()) {
        found->editor->setFocus(Qt::OtherFocusReason);
    }
}

void FieldForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange) {
        applyColours();
    }
    QWidget::changeEvent(event);
}

const FieldForm::Row* FieldForm::row(const QString& name) const
{
    const auto found = std::ranges::find(m_rows, name, &Row::name);
    return found == m_rows.end() ? nullptr : &*found;
}

void FieldForm::applyColours()
{
    for (const Row& each : m_rows) {
        if (each.problem) {
            QPalette red = palette();
            red.setColor(QPalette::WindowText, coloursOf(palette()).danger);
            each.problem->setPalette(red);
        }
    }
}

} // namespace kecan::ui
