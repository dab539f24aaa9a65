#include "ui/cadres/cadre_field_edit.h"

#include "core/base/text_normal.h"
#include "core/model/cadre_texts.h"
#include "core/model/ethnic_groups.h"
#include "core/model/word_list.h"
#include "ui/theme/colours.h"
#include "ui/widgets/partial_date_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMap>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <array>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array kNames = {
    Word<CadreField>{CadreField::Code, u"code"},
    Word<CadreField>{CadreField::Name, u"name"},
    Word<CadreField>{CadreField::OtherNames, u"otherNames"},
    Word<CadreField>{CadreField::Sex, u"sex"},
    Word<CadreField>{CadreField::Birth, u"birth"},
    Word<CadreField>{CadreField::Ethnicity, u"ethnicity"},
    Word<CadreField>{CadreField::Religion, u"religion"},
    Word<CadreField>{CadreField::HomeTown, u"homeTown"},
    Word<CadreField>{CadreField::PartyProbationary, u"partyProbationary"},
    Word<CadreField>{CadreField::PartyOfficial, u"partyOfficial"},
    Word<CadreField>{CadreField::GeneralEducation, u"generalEducation"},
    Word<CadreField>{CadreField::ProfessionalLevel, u"professionalLevel"},
    Word<CadreField>{CadreField::ProfessionalField, u"professionalField"},
    Word<CadreField>{CadreField::TheoryLevel, u"theoryLevel"},
    Word<CadreField>{CadreField::StateManagementLevel, u"stateManagementLevel"},
    Word<CadreField>{CadreField::ForeignLanguage, u"foreignLanguage"},
    Word<CadreField>{CadreField::Informatics, u"informatics"},
    Word<CadreField>{CadreField::Grade, u"grade"},
    Word<CadreField>{CadreField::GradeSince, u"gradeSince"},
    Word<CadreField>{CadreField::RecruitedOn, u"recruitedOn"},
    Word<CadreField>{CadreField::PreviousOrganisation, u"previousOrganisation"},
    Word<CadreField>{CadreField::Note, u"note"},
};

constexpr int kMostValues = 6; ///< named in the hint of a locked field

bool isDate(CadreField field)
{
    return field == CadreField::Birth || field == CadreField::PartyProbationary ||
           field == CadreField::PartyOfficial || field == CadreField::GradeSince ||
           field == CadreField::RecruitedOn;
}

template <class List>
QStringList wordsUpTo(List last)
{
    QStringList words;
    for (int number = 1; number <= static_cast<int>(last); ++number) {
        words << paperText(static_cast<List>(number));
    }
    return words;
}

/// The values of the code list a field takes; empty for a field that takes any text.
QStringList wordsOfList(CadreField field)
{
    switch (field) {
    case CadreField::Sex:
        return {CadreTexts::of(Sex::Male), CadreTexts::of(Sex::Female)};
    case CadreField::ProfessionalLevel:
        return wordsUpTo(ProfessionalLevel::DoctorOfScience);
    case CadreField::TheoryLevel:
        return wordsUpTo(TheoryLevel::Bachelor);
    case CadreField::StateManagementLevel:
        return wordsUpTo(StateManagementLevel::SeniorSpecialist);
    case CadreField::Grade:
        return wordsUpTo(Grade::SeniorSpecialist);
    default:
        return {};
    }
}

} // namespace

QString fieldName(CadreField field)
{
    return wordOf<CadreField>(kNames, field);
}

std::optional<CadreField> fieldOfName(const QString& name)
{
    return valueOf<CadreField>(kNames, name);
}

CadreFieldEdit::CadreFieldEdit(CadreField field, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_tick(new QCheckBox(this))
    , m_message(new QLabel(this))
{
    makeEditor();
    m_tick->setObjectName(fieldName(field) + u"Tick"_s);
    m_tick->hide();
    m_message->setObjectName(fieldName(field) + u"Problem"_s);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setWordWrap(true);
    m_message->hide();
    editor().setObjectName(fieldName(field));
    editor().installEventFilter(this);
    setFocusProxy(&editor());
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    line->addWidget(m_tick);
    line->addWidget(&editor(), 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addLayout(line);
    column->addWidget(m_message);
    column->addStretch(1);
    connect(m_tick, &QCheckBox::toggled, this, &CadreFieldEdit::unlock);
    retranslate();
    applyColours();
}

void CadreFieldEdit::makeEditor()
{
    if (!wordsOfList(m_field).isEmpty()) {
        m_list = new QComboBox(this);
        m_list->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_list->setMinimumContentsLength(10);
        fillList();
        connect(m_list, &QComboBox::currentIndexChanged, this, &CadreFieldEdit::edited);
        return;
    }
    m_line = isDate(m_field) ? new PartialDateEdit(this) : new QLineEdit(this);
    if (m_field == CadreField::Ethnicity) {
        auto* groups = new QCompleter(ethnicGroupNames(), this);
        groups->setCaseSensitivity(Qt::CaseInsensitive);
        m_line->setCompleter(groups);
    }
    connect(m_line, &QLineEdit::textChanged, this, &CadreFieldEdit::edited);
}

void CadreFieldEdit::fillList()
{
    const QSignalBlocker blocker(m_list);
    const int present = m_list->currentIndex();
    m_list->clear();
    m_list->addItem(QString());
    m_list->addItems(wordsOfList(m_field));
    m_list->setCurrentIndex(present);
}

void CadreFieldEdit::setProfiles(std::span<const CadreProfile> profiles)
{
    QMap<QString, int> values;
    for (const CadreProfile& profile : profiles) {
        ++values[CadreTexts::value(profile, m_field)];
    }
    m_differs = values.size() > 1;
    const QString common = values.size() == 1 ? values.firstKey() : QString();
    QStringList hint;
    for (auto value = values.cbegin(); value != values.cend() && hint.size() < kMostValues;
         ++value) {
        hint << u"%1 (%2)"_s.arg(value.key().isEmpty() ? u"–"_s : value.key(),
                                 QString::number(value.value()));
    }
    m_values = m_differs ? hint.join(u", "_s) : QString();
    const QSignalBlocker blocker(m_tick);
    m_tick->setChecked(false);
    m_tick->setVisible(m_differs);
    editor().setEnabled(!m_differs);
    showText(common);
    m_initial = common;
    m_initialIndex = m_list ? m_list->currentIndex() : 0;
    retranslate();
}

QString CadreFieldEdit::text() const
{
    if (isLocked()) {
        return {};
    }
    return m_list ? m_list->currentText() : m_line->text();
}

void CadreFieldEdit::setText(const QString& text)
{
    showText(text);
}

bool CadreFieldEdit::isTouched() const
{
    if (m_differs) {
        return m_tick->isChecked();
    }
    return m_list ? m_list->currentIndex() != m_initialIndex : normalizedText(text()) != m_initial;
}

bool CadreFieldEdit::isBeingTyped() const
{
    return m_line && m_line->hasFocus();
}

QWidget& CadreFieldEdit::editor() const
{
    return m_list ? static_cast<QWidget&>(*m_list) : *m_line;
}

void CadreFieldEdit::setMessage(Mark mark, const QString& message)
{
    m_mark = message.isEmpty() ? Mark::None : mark;
    // The words, not the colour, say that it can be so.
    m_message->setText(m_mark == Mark::Warning ? tr("Note: %1").arg(message) : message);
    m_message->setVisible(m_mark != Mark::None);
    editor().setAccessibleDescription(m_message->text());
    applyColours();
}

QString CadreFieldEdit::message() const
{
    return m_message->text();
}

void CadreFieldEdit::retranslate()
{
    const QString name = CadreTexts::of(m_field);
    editor().setAccessibleName(name);
    m_tick->setAccessibleName(tr("Set %1 for all").arg(name));
    m_tick->setToolTip(tr("Tick to give all of them the same."));
    editor().setToolTip(m_values);
    if (m_list) {
        fillList();
        m_list->setPlaceholderText(tr("differs"));
    } else if (isLocked()) {
        showText({});
    }
}

void CadreFieldEdit::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange && m_message) {
        applyColours();
    }
    QWidget::changeEvent(event);
}

bool CadreFieldEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        QMetaObject::invokeMethod(this, &CadreFieldEdit::left, Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

bool CadreFieldEdit::isLocked() const
{
    return m_differs && !m_tick->isChecked();
}

void CadreFieldEdit::showText(const QString& text)
{
    if (m_list) {
        m_list->setCurrentIndex(isLocked() ? -1 : m_list->findText(text));
    } else {
        m_line->setText(isLocked() ? tr("differs") : text);
        m_line->setCursorPosition(0);
    }
}

void CadreFieldEdit::unlock(bool on)
{
    editor().setEnabled(on);
    showText(QString());
    retranslate();
    if (on) {
        editor().setFocus(Qt::OtherFocusReason);
    }
    Q_EMIT edited();
}

void CadreFieldEdit::applyColours()
{
    const Colours& colours = coloursOf(palette());
    QPalette tinted = palette();
    tinted.setColor(QPalette::WindowText, m_mark == Mark::Error ? colours.danger : colours.warning);
    m_message->setPalette(tinted);
}

} // namespace kecan::ui
