#include "ui/cadres/cadre_form.h"

#include "core/base/text_normal.h"
#include "core/exchange/cadre_cell.h"
#include "core/model/cadre_texts.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QResizeEvent>

#include <algorithm>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kMostColumns = 3;
constexpr int kLetters = 44;      ///< good width of a field with its label. @unit average letters
constexpr int kLeastLetters = 36; ///< least width of it

} // namespace

std::vector<CadreField> formFields(bool ofOne)
{
    using enum CadreField;
    std::vector<CadreField> fields{OtherNames,
                                   CadreField::Sex,
                                   Birth,
                                   Ethnicity,
                                   Religion,
                                   HomeTown,
                                   PartyProbationary,
                                   PartyOfficial,
                                   GeneralEducation,
                                   CadreField::ProfessionalLevel,
                                   ProfessionalField,
                                   CadreField::TheoryLevel,
                                   CadreField::StateManagementLevel,
                                   ForeignLanguage,
                                   Informatics,
                                   CadreField::Grade,
                                   GradeSince,
                                   RecruitedOn,
                                   PreviousOrganisation,
                                   Note};
    if (ofOne) {
        fields.insert(fields.begin(), {Name, Code});
    }
    return fields;
}

CadreForm::CadreForm(const std::vector<CadreField>& fields, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    // It finds room for its columns itself.
    m_grid->setSizeConstraint(QLayout::SetNoConstraint);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(10);
    m_grid->setVerticalSpacing(6);
    for (const CadreField field : fields) {
        if (m_titles.empty() || m_titles.back().first != sectionOf(field)) {
            m_titles.emplace_back(sectionOf(field), new QLabel(this));
        }
        Row row{new CadreFieldEdit(field, this), new QLabel(this)};
        connect(row.edit, &CadreFieldEdit::edited, this, &CadreForm::edited);
        connect(row.edit, &CadreFieldEdit::left, this, &CadreForm::left);
        m_rows.push_back(row);
        if (field == CadreField::Name) {
            addSortName();
        }
    }
    for (const auto& [section, label] : m_titles) {
        QFont bold = label->font();
        bold.setBold(true);
        label->setFont(bold);
        label->setTextFormat(Qt::PlainText);
        label->setContentsMargins(0, section == m_titles.front().first ? 0 : 5, 0, 0);
        label->setVisible(m_titles.size() > 1);
    }
    setFocusProxy(m_rows.front().edit);
    retranslate();
    arrange(std::min(kMostColumns, static_cast<int>(m_rows.size())));
}

void CadreForm::addSortName()
{
    m_sortLabel = new QLabel(this);
    m_sortName = new QLineEdit(this);
    m_sortName->setObjectName(u"sortName"_s);
    connect(m_sortName, &QLineEdit::textChanged, this, &CadreForm::edited);
    connect(m_sortName, &QLineEdit::editingFinished, this, &CadreForm::left);
    connect(m_rows.back().edit, &CadreFieldEdit::edited, this, &CadreForm::showUsualSorting);
}

CadreForm::Section CadreForm::sectionOf(CadreField field)
{
    switch (field) {
    case CadreField::Ethnicity:
    case CadreField::Religion:
    case CadreField::HomeTown:
        return Section::Origin;
    case CadreField::PartyProbationary:
    case CadreField::PartyOfficial:
        return Section::Party;
    case CadreField::GeneralEducation:
    case CadreField::ProfessionalLevel:
    case CadreField::ProfessionalField:
    case CadreField::TheoryLevel:
    case CadreField::StateManagementLevel:
    case CadreField::ForeignLanguage:
    case CadreField::Informatics:
        return Section::Education;
    case CadreField::Grade:
    case CadreField::GradeSince:
    case CadreField::RecruitedOn:
    case CadreField::PreviousOrganisation:
    case CadreField::Note:
        return Section::Work;
    default:
        return Section::Identity;
    }
}

QString CadreForm::title(Section section)
{
    switch (section) {
    case Section::Identity:
        return tr("Person");
    case Section::Origin:
        return tr("Origin");
    case Section::Party:
        return tr("Party");
    case Section::Education:
        return tr("Education and training");
    case Section::Work:
        return tr("Grade and work");
    }
    return {};
}

void CadreForm::setMandatory(const std::vector<CadreField>& fields)
{
    m_mandatory = fields;
    retranslate();
}

void CadreForm::setProfiles(std::span<const CadreProfile> profiles)
{
    for (const Row& row : m_rows) {
        row.edit->setProfiles(profiles);
    }
    if (m_sortName) {
        m_initialSortName = profiles.size() == 1 ? profiles.front().name.sortName() : QString();
        m_sortName->setText(m_initialSortName);
        showUsualSorting();
    }
}

CadreFieldEdit* CadreForm::edit(CadreField field) const
{
    const auto found = std::ranges::find_if(
        m_rows, [field](const Row& row) { return row.edit->field() == field; });
    return found == m_rows.end() ? nullptr : found->edit;
}

bool CadreForm::isTouched() const
{
    return std::ranges::any_of(m_rows, [](const Row& row) { return row.edit->isTouched(); }) ||
           (m_sortName && normalizedText(m_sortName->text()) != m_initialSortName);
}

FormReading CadreForm::read() const
{
    FormReading reading;
    for (const Row& row : m_rows) {
        const CadreField field = row.edit->field();
        const bool isName = field == CadreField::Name;
        const bool sortsAnew = isName && normalizedText(m_sortName->text()) != m_initialSortName;
        if (!row.edit->isTouched() && !sortsAnew) {
            continue;
        }
        Result<exchange::CadreCell> cell = exchange::readCadreCell(field, row.edit->text());
        if (cell && isName) {
            Result<PersonName> name =
                PersonName::make(cell->change.values.name.full(), m_sortName->text());
            if (name) {
                cell->change.values.name = *std::move(name);
            } else {
                cell = name.error();
            }
        }
        if (!cell) {
            reading.problems.push_back(
                {field, ProfileProblem::Severity::Error, cell.error().message});
            continue;
        }
        if (!cell->warning.isEmpty()) {
            reading.problems.push_back({field, ProfileProblem::Severity::Warning, cell->warning});
        }
        reading.change.values = applied(reading.change.values, cell->change);
        reading.change.mask.set(field);
    }
    return reading;
}

void CadreForm::showProblems(const std::vector<ProfileProblem>& problems, bool all)
{
    for (Row& row : m_rows) {
        const auto worst =
            std::ranges::max_element(problems, {}, [&row](const ProfileProblem& problem) {
                return problem.field == row.edit->field() ? static_cast<int>(problem.severity) : -1;
            });
        const bool has = worst != problems.end() && worst->field == row.edit->field();
        const bool isError = has && worst->severity == ProfileProblem::Severity::Error;
        row.hasError = isError;
        // What is half typed is not wrong yet.
        const bool isShown = has && (all || !row.edit->isBeingTyped());
        row.edit->setMessage(isError ? CadreFieldEdit::Mark::Error : CadreFieldEdit::Mark::Warning,
                             isShown ? worst->message : QString());
    }
}

bool CadreForm::focusProblem()
{
    const auto found = std::ranges::find(m_rows, true, &Row::hasError);
    if (found == m_rows.end()) {
        return false;
    }
    found->edit->editor().setFocus(Qt::OtherFocusReason);
    return true;
}

QSize CadreForm::sizeHint() const
{
    const int columns = std::min(kMostColumns, static_cast<int>(m_rows.size()));
    const QSize hint = QWidget::sizeHint();
    return {std::max(hint.width(), columns * kLetters * fontMetrics().averageCharWidth()),
            hint.height()};
}

QSize CadreForm::minimumSizeHint() const
{
    return {fieldWidth(), m_grid->minimumSize().height()};
}

void CadreForm::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

void CadreForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange(columnsFor(event->size().width()));
}

int CadreForm::fieldWidth() const
{
    return kLeastLetters * fontMetrics().averageCharWidth();
}

int CadreForm::columnsFor(int width) const
{
    return std::clamp(
        width / fieldWidth(), 1, std::min(kMostColumns, static_cast<int>(m_rows.size())));
}

void CadreForm::arrange(int columns)
{
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        delete item;
    }
    int line = -1;
    int column = 0;
    const auto place = [&](QLabel* label, QWidget* editor, int span) {
        if (column >= columns) {
            column = 0;
            ++line;
        }
        const int within = std::min(span, columns - column);
        m_grid->addWidget(label, line, 2 * column, Qt::AlignTop | Qt::AlignLeft);
        m_grid->addWidget(editor, line, 2 * column + 1, 1, 2 * within - 1);
        column += within;
    };
    auto titled = m_titles.begin();
    for (const Row& row : m_rows) {
        if (titled != m_titles.end() && titled->first == sectionOf(row.edit->field())) {
            m_grid->addWidget(titled->second, ++line, 0, 1, 2 * columns);
            ++titled;
            column = 0;
            ++line;
        }
        place(row.label, row.edit, row.edit->field() == CadreField::Note ? columns : 1);
        if (row.edit->field() == CadreField::Name) {
            place(m_sortLabel, m_sortName, 1);
        }
    }
    for (int i = 0; i < kMostColumns; ++i) {
        m_grid->setColumnStretch(2 * i + 1, i < columns ? 1 : 0);
    }
}

void CadreForm::showUsualSorting()
{
    const Result<PersonName> name = PersonName::make(edit(CadreField::Name)->text());
    m_sortName->setPlaceholderText(
        name ? QStringList{name->given(), name->family(), name->middle()}.join(u", "_s)
             : QString());
}

void CadreForm::retranslate()
{
    for (const auto& [section, label] : m_titles) {
        label->setText(title(section));
    }
    const auto name = [](QLabel* label, const QString& text, const QWidget& editor) {
        label->setText(text);
        label->setTextFormat(Qt::PlainText);
        // Beside the middle of the first line, whatever stands beneath.
        label->setMinimumHeight(editor.sizeHint().height());
    };
    for (const Row& row : m_rows) {
        row.edit->retranslate();
        const QString label = CadreTexts::of(row.edit->field());
        name(row.label,
             std::ranges::count(m_mandatory, row.edit->field()) ? label + u" *"_s : label,
             row.edit->editor());
    }
    if (m_sortName) {
        name(m_sortLabel, tr("Sorted as"), *m_sortName);
        m_sortName->setAccessibleName(tr("Sorted as"));
        m_sortName->setToolTip(tr("Given name, family name, middle name; only where the name is "
                                  "to be read otherwise than shown."));
    }
}

} // namespace kecan::ui
