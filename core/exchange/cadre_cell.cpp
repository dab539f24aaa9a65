#include "core/exchange/cadre_cell.h"

#include "core/base/text_normal.h"
#include "core/exchange/cell_values.h"
#include "core/exchange/level_text.h"
#include "core/model/ethnic_groups.h"

#include <QCoreApplication>

#include <utility>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::CadreCell)
};

Error invalid(const QString& message)
{
    return Error{.code = ErrorCode::Validation, .message = message};
}

/// "Không" in a column of levels says that there is none.
bool saysNone(const QString& text)
{
    return text.isEmpty() || searchFold(text) == QStringLiteral("khong");
}

/// One reading: the texts of the cell and what comes of them.
class CellReader
{
public:
    CellReader(CadreField field, const QString& text)
        : m_text(cellTextOf(text))
        , m_cell{changeOf(PersonName::unset())}
    {
        m_cell.change.mask.set(field);
    }

    Result<CadreCell> name();
    Result<CadreCell> code();
    Result<CadreCell> sex();
    Result<CadreCell> ethnicity();
    Result<CadreCell> text(QString CadreProfile::*member);
    Result<CadreCell> date(std::optional<PartialDate> CadreProfile::*member);
    Result<CadreCell> professionalLevel();
    template <class Level>
    Result<CadreCell> level(Level CadreProfile::*member,
                            std::optional<Level> (*levelOfText)(const QString&));

private:
    static QString cellTextOf(const QString& text)
    {
        const RawCell cell{.column = 1, .font = -1, .value = text};
        return cellText(&cell);
    }
    [[nodiscard]] CadreProfile& values() { return m_cell.change.values; }

    QString m_text;
    CadreCell m_cell;
};

Result<CadreCell> CellReader::name()
{
    if (m_text.isEmpty()) {
        return invalid(Texts::tr("The name is missing."));
    }
    KECAN_TRY(values().name, PersonName::make(withUsualCapitals(m_text)));
    return std::move(m_cell);
}

Result<CadreCell> CellReader::code()
{
    if (m_text.isEmpty()) {
        return invalid(Texts::tr("The code is missing."));
    }
    if (!isCadreCode(m_text)) {
        return invalid(Texts::tr("“%1” cannot be a code.").arg(m_text));
    }
    values().code = m_text;
    return std::move(m_cell);
}

Result<CadreCell> CellReader::sex()
{
    values().sex = parseCode<Sex>(m_text);
    if (!m_text.isEmpty() && !values().sex) {
        return invalid(Texts::tr("“%1” is not a sex: write Nam or Nữ.").arg(m_text));
    }
    return std::move(m_cell);
}

Result<CadreCell> CellReader::ethnicity()
{
    const std::optional<QString> known = canonicalEthnicGroup(m_text);
    if (!m_text.isEmpty() && !known) {
        m_cell.warning =
            Texts::tr("“%1” is none of the 54 ethnic groups; it is kept as written.").arg(m_text);
    }
    values().ethnicity = known.value_or(m_text);
    return std::move(m_cell);
}

Result<CadreCell> CellReader::text(QString CadreProfile::*member)
{
    values().*member = m_text;
    return std::move(m_cell);
}

Result<CadreCell> CellReader::date(std::optional<PartialDate> CadreProfile::*member)
{
    const RawCell cell{.column = 1, .font = -1, .value = m_text};
    KECAN_TRY(const DateReading reading, cellDate(&cell));
    if (reading.fromSerial) {
        m_cell.warning = Texts::tr("The bare number %1 is taken as the date %2.")
                             .arg(m_text, reading.date->text());
    }
    values().*member = reading.date;
    return std::move(m_cell);
}

Result<CadreCell> CellReader::professionalLevel()
{
    if (saysNone(m_text)) {
        return std::move(m_cell);
    }
    const std::optional<ProfessionalText> read = professionalOfText(m_text);
    if (!read) {
        return invalid(Texts::tr("“%1” is not recognised.").arg(m_text));
    }
    if (!read->field.isEmpty()) {
        m_cell.warning =
            Texts::tr("“%1” belongs to the field of study and is left out.").arg(read->field);
    }
    values().professionalLevel = read->level;
    return std::move(m_cell);
}

template <class Level>
Result<CadreCell> CellReader::level(Level CadreProfile::*member,
                                    std::optional<Level> (*levelOfText)(const QString&))
{
    if (saysNone(m_text)) {
        return std::move(m_cell);
    }
    const std::optional<Level> read = levelOfText(m_text);
    if (!read) {
        return invalid(Texts::tr("“%1” is not recognised.").arg(m_text));
    }
    values().*member = *read;
    return std::move(m_cell);
}

} // namespace

Result<CadreCell> readCadreCell(CadreField field, const QString& text)
{
    using P = CadreProfile;
    CellReader reader(field, text);
    switch (field) {
    case CadreField::Code:
        return reader.code();
    case CadreField::Name:
        return reader.name();
    case CadreField::OtherNames:
        return reader.text(&P::otherNames);
    case CadreField::Sex:
        return reader.sex();
    case CadreField::Birth:
        return reader.date(&P::birth);
    case CadreField::Ethnicity:
        return reader.ethnicity();
    case CadreField::Religion:
        return reader.text(&P::religion);
    case CadreField::HomeTown:
        return reader.text(&P::homeTown);
    case CadreField::PartyProbationary:
        return reader.date(&P::partyProbationary);
    case CadreField::PartyOfficial:
        return reader.date(&P::partyOfficial);
    case CadreField::GeneralEducation:
        return reader.text(&P::generalEducation);
    case CadreField::ProfessionalLevel:
        return reader.professionalLevel();
    case CadreField::ProfessionalField:
        return reader.text(&P::professionalField);
    case CadreField::TheoryLevel:
        return reader.level(&P::theoryLevel, &theoryLevelOfText);
    case CadreField::StateManagementLevel:
        return reader.level(&P::stateManagementLevel, &stateManagementOfText);
    case CadreField::ForeignLanguage:
        return reader.text(&P::foreignLanguage);
    case CadreField::Informatics:
        return reader.text(&P::informatics);
    case CadreField::Grade:
        return reader.level(&P::grade, &gradeOfText);
    case CadreField::GradeSince:
        return reader.date(&P::gradeSince);
    case CadreField::RecruitedOn:
        return reader.date(&P::recruitedOn);
    case CadreField::PreviousOrganisation:
        return reader.text(&P::previousOrganisation);
    case CadreField::Note:
        return reader.text(&P::note);
    }
    return invalid(Texts::tr("“%1” is not recognised.").arg(text));
}

} // namespace kecan::exchange
