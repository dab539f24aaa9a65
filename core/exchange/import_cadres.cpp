#include "core/exchange/import_cadres.h"

#include "core/base/text_normal.h"
#include "core/commands/profile_edit.h"
#include "core/exchange/unit_finder.h"
#include "core/history/snapshot.h"
#include "core/history/timeline.h"

#include <QCoreApplication>

#include <algorithm>

namespace kecan::exchange {

namespace {

struct ImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::CadreImport)
};

constexpr QStringView kActingPrefix = u"quyen ";

/// A short code from the first letters of the words, "VTCDL", made unique with a number.
template <class IsTaken>
QString codeFor(const QString& name, const IsTaken& isTaken)
{
    QString code;
    const QStringList words = searchFold(name).split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (word.front().isLetterOrNumber()) {
            code += word.front().toUpper();
        }
    }
    QString candidate = code;
    for (int number = 2; isTaken(candidate); ++number) {
        candidate = code + QString::number(number);
    }
    return candidate;
}

class CadreImporter
{
public:
    CadreImporter(const History& history, const CadreImportOptions& options)
        : m_plan{BatchDraft(history), {}, {}, {}, {}}
        , m_options(options)
    {
    }

    ImportPlan run(const CadreSheet& sheet)
    {
        m_plan.problems = sheet.problems;
        for (const CadreRow& row : sheet.rows) {
            const bool refused =
                std::any_of(sheet.problems.begin(), sheet.problems.end(), [&](const auto& problem) {
                    return problem.row == row.row && problem.severity == ProblemSeverity::Error;
                });
            if (!refused) {
                if (const Status taken = take(row); !taken) {
                    fail(row, taken.error().message);
                }
            }
        }
        return std::move(m_plan);
    }

private:
    [[nodiscard]] const DerivedHistory& derived() const
    {
        return *m_plan.draft.history().derived();
    }

    void fail(const CadreRow& row, const QString& message)
    {
        m_plan.problems.push_back({row.row, {}, ProblemSeverity::Error, message});
    }

    Status take(const CadreRow& row)
    {
        const auto known = cadreMatching(derived(), row.code, row.fullName, row.birth);
        if (known) {
            const CadreProfile& profile = derived().cadre(*known)->versions.back().profile;
            if (toneFold(profile.name.full()) != toneFold(row.fullName)) {
                return Error{ErrorCode::Conflict,
                             ImportTexts::tr("The code %1 belongs to %2 in the store.")
                                 .arg(row.code, profile.name.full())};
            }
            outcome(row, profile.code, QStringLiteral("already-there"));
            return {};
        }
        KECAN_TRY(const CadreId cadre, enrol(row));
        return appoint(row, cadre);
    }

    void outcome(const CadreRow& row, const QString& code, const QString& action)
    {
        m_plan.outcomes.push_back(
            {row.row, QStringLiteral("%1 (%2)").arg(row.fullName, code), action});
    }

    Result<CadreId> enrol(const CadreRow& row)
    {
        KECAN_TRY(const PersonName name, PersonName::make(row.fullName));
        CadreProfile profile = changeOf(name).values;
        profile.code = row.code.isEmpty() ? freeCadreCode(m_plan.draft.history()) : row.code;
        profile.otherNames = row.otherNames;
        profile.sex = row.sex;
        profile.birth = row.birth;
        profile.ethnicity = row.ethnicity;
        profile.religion = row.religion;
        profile.homeTown = row.homeTown;
        profile.partyProbationary = row.partyProbationary;
        profile.partyOfficial = row.partyOfficial;
        profile.generalEducation = row.generalEducation;
        profile.professionalLevel = row.professionalLevel;
        profile.professionalField = row.professionalField;
        profile.theoryLevel = row.theoryLevel;
        profile.stateManagementLevel = row.stateManagementLevel;
        profile.foreignLanguage = row.foreignLanguage;
        profile.informatics = row.informatics;
        profile.grade = row.grade;
        profile.recruitedOn = row.recruitedOn;
        profile.note = row.note;
        const QString code = profile.code;
        const PartialDate on = row.recruitedOn.value_or(PartialDate::fromDay(m_options.on));
        KECAN_TRY(const std::vector<Event> events,
                  m_plan.draft.add(RegisterCadre{std::move(profile), on}));
        outcome(row, code, QStringLiteral("registered"));
        return *events.front().cadre;
    }

    Status appoint(const CadreRow& row, CadreId cadre)
    {
        if (row.positionText.isEmpty()) {
            return {};
        }
        QString title = row.positionText;
        const bool acting = searchFold(title).startsWith(kActingPrefix);
        if (acting) {
            title = title.mid(kActingPrefix.size()).trimmed();
            title[0] = title.at(0).toUpper();
        }
        KECAN_TRY(const UnitId unit, unitFor(row.unitText));
        KECAN_TRY(const PositionId position, positionFor(title, unit));
        KECAN_CHECK(m_plan.draft.add(
            BeginTenure{.kind = acting ? EventKind::ActingAssigned : EventKind::Appointed,
                        .cadre = cadre,
                        .position = position,
                        .capacity = acting ? Capacity::Acting : Capacity::Full,
                        .on = PartialDate::fromDay(m_options.on),
                        .detail = {{}, {}, {}, {}, QStringLiteral("Theo danh sách nhập")}}));
        return {};
    }

    Result<UnitId> unitFor(const QString& name)
    {
        const StructureTable& structure = *derived().structure;
        if (name.isEmpty()) {
            return Error{ErrorCode::Validation,
                         ImportTexts::tr("The unit of the post is missing.")};
        }
        if (const auto known = unitNamed(structure, name, m_options.on)) {
            return *known;
        }
        if (!m_options.createMissing) {
            return Error{ErrorCode::NotFound,
                         ImportTexts::tr("The unit “%1” is not in the store; create it first or "
                                         "let the import create what is missing.")
                             .arg(name)};
        }
        UnitProfile unit;
        unit.name = name;
        unit.kind = unitKindOfName(name);
        unit.order = static_cast<int>(structure.units.size()) + 1;
        unit.code = codeFor(name, [&](const QString& code) {
            return code.isEmpty() || findUnit(structure, code).has_value();
        });
        unit.parent = topCommission(structure);
        KECAN_TRY(
            const std::vector<Event> events,
            m_plan.draft.add(EstablishUnit{std::move(unit), PartialDate::fromDay(m_options.on)}));
        m_plan.createdUnits.append(name);
        return *events.front().unit;
    }

    [[nodiscard]] MaybeUnitId topCommission(const StructureTable& structure) const
    {
        for (const auto& unit : structure.units) {
            const UnitProfile* profile = unit ? unit->on(m_options.on) : nullptr;
            if (profile && !profile->parent && profile->kind == UnitKind::Commission) {
                return unit->id;
            }
        }
        return {};
    }

    /// A post made by this import has its seats undecided, since a list tells who is there and not
    /// how many may be. Only heads have one seat by what they are.
    Result<PositionId> positionFor(const QString& title, UnitId unit)
    {
        const StructureTable& structure = *derived().structure;
        const PartialDate on = PartialDate::fromDay(m_options.on);
        if (const auto known = positionTitled(structure, title, unit, m_options.on)) {
            return *known;
        }
        const QString unitName = structure.unit(unit)->on(m_options.on)->name;
        if (!m_options.createMissing) {
            return Error{ErrorCode::NotFound,
                         ImportTexts::tr("The post “%1” is not in “%2”; create it first or let "
                                         "the import create what is missing.")
                             .arg(title, unitName)};
        }
        const TitleTraits traits = titleTraits(title);
        PositionProfile post;
        post.title = title;
        post.unit = unit;
        post.level = traits.level;
        post.role = traits.role;
        post.branch = traits.branch;
        post.order = traits.order;
        post.seats = traits.role == PositionRole::Head ? 1 : kSeatsUndecided;
        const QString unitCode = structure.unit(unit)->on(m_options.on)->code;
        post.code =
            unitCode + QLatin1Char('-') + codeFor(title, [&](const QString& code) {
                return findPosition(structure, unitCode + QLatin1Char('-') + code).has_value();
            });
        KECAN_TRY(const std::vector<Event> events,
                  m_plan.draft.add(EstablishPosition{std::move(post), on}));
        m_plan.createdPositions.append(QStringLiteral("%1, %2").arg(title, unitName));
        return *events.front().position;
    }

    ImportPlan m_plan;
    CadreImportOptions m_options;
};

} // namespace

bool ImportPlan::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(), [](const RowProblem& problem) {
        return problem.severity == ProblemSeverity::Error;
    });
}

ImportPlan
planCadreImport(const History& history, const CadreSheet& sheet, const CadreImportOptions& options)
{
    return CadreImporter(history, options).run(sheet);
}

} // namespace kecan::exchange
