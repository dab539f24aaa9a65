#include "core/exchange/cadre_rows.h"

#include "core/base/age.h"
#include "core/base/text_normal.h"
#include "core/exchange/level_text.h"
#include "core/exchange/post_text.h"
#include "core/exchange/row_fields.h"
#include "core/model/ethnic_groups.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::CadreRows)
};

constexpr int kLeastAgeOfMember = 18;

/// Turns the rows below a heading into people.
class CadreRowReader
{
public:
    CadreRowReader(const RawTable& table, CadreSheet& sheet, Day today)
        : m_table(table)
        , m_sheet(sheet)
        , m_today(today)
    {
    }

    void read(const BodyRow& body)
    {
        RowFields fields(m_table, m_sheet.columns, *body.row, m_today);
        CadreRow row;
        row.row = body.row->number;
        row.code = fields.code();
        row.fullName = fields.name();
        row.otherNames = fields.text(ColumnKind::OtherNames);
        const BirthAndSex born = fields.birthAndSex();
        row.birth = born.birth;
        row.sex = born.sex;
        readOrigins(fields, row);
        readParty(fields, row);
        readLevels(fields, row);
        row.recruitedOn = fields.date(ColumnKind::RecruitedOn);
        readPost(fields, body, row);
        row.note = fields.text(ColumnKind::Note);
        checkDuplicate(fields, row);
        m_sheet.rows.push_back(std::move(row));
        std::ranges::move(fields.takeProblems(), std::back_inserter(m_sheet.problems));
    }

private:
    void readOrigins(RowFields& fields, CadreRow& row) const;
    void readParty(RowFields& fields, CadreRow& row) const;
    void readLevels(RowFields& fields, CadreRow& row) const;
    void readPost(RowFields& fields, const BodyRow& body, CadreRow& row) const;
    void checkDuplicate(RowFields& fields, const CadreRow& row);

    const RawTable& m_table;
    CadreSheet& m_sheet;
    Day m_today;
    QHash<QString, int> m_rowOfCode;
    QHash<QString, std::size_t> m_indexOfPerson;
};

void CadreRowReader::readOrigins(RowFields& fields, CadreRow& row) const
{
    const QString typed = fields.text(ColumnKind::Ethnicity);
    const std::optional<QString> known = canonicalEthnicGroup(typed);
    if (!typed.isEmpty() && !known) {
        fields.warn(
            ColumnKind::Ethnicity,
            Texts::tr("“%1” is none of the 54 ethnic groups; it is kept as written.").arg(typed));
    }
    row.ethnicity = known.value_or(typed);
    row.religion = fields.text(ColumnKind::Religion);
    row.homeTown = fields.text(ColumnKind::HomeTown);
}

void CadreRowReader::readParty(RowFields& fields, CadreRow& row) const
{
    using enum ColumnKind;
    row.partyProbationary = fields.date(PartyProbationary);
    row.partyOfficial = fields.date(PartyOfficial);
    const std::optional<PartialDate>& joined = row.partyProbationary;
    const std::optional<PartialDate>& official = row.partyOfficial;
    for (const auto& [kind, date] :
         {std::pair(PartyProbationary, joined), std::pair(PartyOfficial, official)}) {
        if (date && date->earliest() > m_today) {
            fields.fail(kind, Texts::tr("The date %1 is in the future.").arg(date->text()));
        }
    }
    if (joined && official && official->latest() < joined->earliest()) {
        fields.fail(PartyOfficial,
                    Texts::tr("Full membership (%1) comes before admission to the Party (%2).")
                        .arg(official->text(), joined->text()));
    }
    if (!joined || !row.birth) {
        return;
    }
    const int age = ageInCompletedYears(*row.birth, joined->latest());
    if (age < 0) {
        fields.fail(PartyProbationary, Texts::tr("Admission to the Party comes before birth."));
    } else if (age < kLeastAgeOfMember) {
        fields.warn(PartyProbationary,
                    Texts::tr("Admitted to the Party at %n years of age.", nullptr, age));
    }
}

void CadreRowReader::readLevels(RowFields& fields, CadreRow& row) const
{
    const auto recognise = [&fields](ColumnKind kind, auto&& levelOfText) {
        const QString typed = fields.text(kind);
        auto level = levelOfText(typed);
        if (!level && !typed.isEmpty() && searchFold(typed) != QStringLiteral("khong")) {
            fields.warn(kind, Texts::tr("“%1” is not recognised and is left out.").arg(typed));
        }
        return level;
    };
    using enum ColumnKind;
    row.generalEducation = fields.text(GeneralEducation);
    const ProfessionalText professional =
        recognise(Professional, professionalOfText).value_or(ProfessionalText{});
    const QString field = fields.text(ProfessionalField);
    row.professionalLevel = professional.level;
    row.professionalField = field.isEmpty() ? professional.field : field;
    row.theoryLevel = recognise(PoliticalTheory, theoryLevelOfText).value_or(TheoryLevel::None);
    row.stateManagementLevel =
        recognise(StateManagement, stateManagementOfText).value_or(StateManagementLevel::None);
    row.grade = recognise(ColumnKind::Grade, gradeOfText).value_or(kecan::Grade::None);
    row.foreignLanguage = fields.text(ForeignLanguage);
    row.informatics = fields.text(Informatics);
}

void CadreRowReader::readPost(RowFields& fields, const BodyRow& body, CadreRow& row) const
{
    using enum ColumnKind;
    row.positionText = fields.text(Position);
    row.unitText = fields.text(Unit);
    const QString both = fields.text(PositionAndUnit);
    if (!both.isEmpty()) {
        const PostText post = splitPostText(both);
        row.positionText = row.positionText.isEmpty() ? post.position : row.positionText;
        row.unitText = row.unitText.isEmpty() ? post.unit : row.unitText;
        if (row.unitText.isEmpty()) {
            fields.warn(PositionAndUnit,
                        Texts::tr("It cannot be told which unit “%1” belongs to.").arg(both));
        }
    }
    // Without such columns the group headings say it; with them they say what is planned.
    const bool named = m_sheet.columns.has(Unit) || m_sheet.columns.has(PositionAndUnit);
    if (!named) {
        row.unitText = body.unitGroup;
    }
}

void CadreRowReader::checkDuplicate(RowFields& fields, const CadreRow& row)
{
    if (!row.code.isEmpty()) {
        const int known = earlierRow(m_rowOfCode, toneFold(row.code), row.row);
        if (known > 0) {
            fields.fail(
                ColumnKind::Code,
                Texts::tr("The code %1 already stands in row %2.").arg(row.code).arg(known));
        }
    }
    if (row.fullName.isEmpty() || !row.birth) {
        return;
    }
    const QString person = toneFold(row.fullName) + u'|' + row.birth->iso();
    const auto known = m_indexOfPerson.constFind(person);
    if (known == m_indexOfPerson.constEnd()) {
        m_indexOfPerson.insert(person, m_sheet.rows.size());
        return;
    }
    const CadreRow& other = m_sheet.rows[*known];
    const ColumnKind kind =
        m_sheet.columns.has(ColumnKind::FullName) ? ColumnKind::FullName : ColumnKind::GivenName;
    const QString message = Texts::tr("The same name and birth date as in row %1.").arg(other.row);
    // Two people may share both; their codes then tell them apart.
    if (row.code.isEmpty() || other.code.isEmpty() || row.code == other.code) {
        fields.fail(kind, message);
    } else {
        fields.warn(kind, message);
    }
}

} // namespace

bool CadreSheet::hasErrors() const
{
    return std::ranges::any_of(problems, [](const RowProblem& problem) {
        return problem.severity == ProblemSeverity::Error;
    });
}

Result<CadreSheet> readCadreRows(const RawTable& table, Day today)
{
    KECAN_TRY(TableColumns columns, recogniseCadreColumns(table));
    CadreSheet sheet{.columns = std::move(columns), .rows = {}, .problems = {}, .skipped = {}};
    TableBody body = tableBody(table, sheet.columns);
    sheet.skipped = std::move(body.skipped);
    CadreRowReader reader(table, sheet, today);
    for (const BodyRow& row : body.rows) {
        reader.read(row);
    }
    return sheet;
}

} // namespace kecan::exchange
