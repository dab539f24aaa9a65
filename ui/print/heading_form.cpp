#include "ui/print/heading_form.h"

#include "core/base/text_normal.h"
#include "ui/widgets/day_edit.h"

#include <QComboBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

void setRowLabel(const QFormLayout& form, QWidget* field, const QString& text)
{
    if (auto* label = qobject_cast<QLabel*>(form.labelForField(field))) {
        label->setText(text);
    }
    field->setAccessibleName(text);
}

} // namespace

HeadingForm::HeadingForm(const PaperHeading& heading, QWidget* parent)
    : QWidget(parent)
    , m_initial(heading)
    , m_form(new QFormLayout(this))
{
    const PlanListHeading& words = heading.heading;
    m_form->setContentsMargins(14, 12, 14, 12);
    m_form->setVerticalSpacing(7);
    m_form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    addSection();
    m_upperBody = addLine(u"upperBody"_s, words.upperBody);
    m_body = addLine(u"body"_s, words.body);
    m_number = addLine(u"number"_s, words.number);
    m_place = addLine(u"place"_s, words.place);
    m_day = new DayEdit(words.on, this);
    connect(m_day, &DayEdit::dayChosen, this, &HeadingForm::edited);
    m_form->addRow(new QLabel(this), m_day);
    m_decision = addLine(u"decision"_s, words.basis);
    addSection();
    m_authority = addLine(u"signatureAuthority"_s, words.authority);
    m_post = addLine(u"signaturePost"_s, words.signerPost);
    m_signer = addLine(u"signer"_s, words.signerName);
    m_preparer = addLine(u"preparer"_s, words.preparer);
    addSection();
    m_secrecy = new QComboBox(this);
    for (const auto level :
         {Secrecy::None, Secrecy::Secret, Secrecy::TopSecret, Secrecy::Ultimate}) {
        m_secrecy->addItem(paperText(level), static_cast<int>(level));
    }
    m_secrecy->setCurrentIndex(static_cast<int>(heading.secrecy));
    connect(m_secrecy, &QComboBox::activated, this, &HeadingForm::edited);
    m_form->addRow(new QLabel(this), m_secrecy);
    m_paper = new QComboBox(this);
    m_paper->addItems({u"A4"_s, u"A3"_s});
    m_paper->setCurrentIndex(words.paper == PaperSize::A3 ? 1 : 0);
    connect(m_paper, &QComboBox::activated, this, &HeadingForm::edited);
    m_form->addRow(new QLabel(this), m_paper);
    retranslate();
}

PaperHeading HeadingForm::heading() const
{
    PaperHeading paper = m_initial;
    PlanListHeading& words = paper.heading;
    words.upperBody = normalizedText(m_upperBody->text());
    words.body = normalizedText(m_body->text());
    words.number = normalizedText(m_number->text());
    words.place = normalizedText(m_place->text());
    words.on = m_day->day();
    words.basis = normalizedText(m_decision->text());
    words.authority = normalizedText(m_authority->text());
    words.signerPost = normalizedText(m_post->text());
    words.signerName = normalizedText(m_signer->text());
    words.preparer = normalizedText(m_preparer->text());
    paper.secrecy = static_cast<Secrecy>(m_secrecy->currentData().toInt());
    words.paper = m_paper->currentIndex() == 1 ? PaperSize::A3 : PaperSize::A4;
    return paper;
}

void HeadingForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

QLineEdit* HeadingForm::addLine(const QString& name, const QString& text)
{
    auto* line = new QLineEdit(text, this);
    line->setObjectName(name);
    line->setCursorPosition(0);
    connect(line, &QLineEdit::textEdited, this, &HeadingForm::edited);
    m_form->addRow(new QLabel(this), line);
    return line;
}

void HeadingForm::addSection()
{
    auto* label = new QLabel(this);
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setContentsMargins(0, m_sections.empty() ? 0 : 10, 0, 2);
    m_form->addRow(label);
    m_sections.push_back(label);
}

void HeadingForm::retranslate()
{
    m_sections[0]->setText(tr("Heading"));
    m_sections[1]->setText(tr("Signature"));
    m_sections[2]->setText(tr("Paper"));
    setRowLabel(*m_form, m_upperBody, tr("Upper body"));
    setRowLabel(*m_form, m_body, tr("Issuing body"));
    setRowLabel(*m_form, m_number, tr("Number"));
    setRowLabel(*m_form, m_place, tr("Place"));
    setRowLabel(*m_form, m_day, tr("Date"));
    setRowLabel(*m_form, m_decision, tr("Basis"));
    setRowLabel(*m_form, m_authority, tr("Authority"));
    setRowLabel(*m_form, m_post, tr("Post"));
    setRowLabel(*m_form, m_signer, tr("Signer"));
    setRowLabel(*m_form, m_preparer, tr("Prepared by"));
    setRowLabel(*m_form, m_secrecy, tr("Secrecy mark"));
    setRowLabel(*m_form, m_paper, tr("Paper size"));
    m_secrecy->setItemText(0, tr("none"));
    m_decision->setPlaceholderText(tr("with Decision No. … of …"));
}

} // namespace kecan::ui
