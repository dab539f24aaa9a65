#include "core/planning/plan_scope.h"

#include <QCoreApplication>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ScopeTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanScope)
};

/// True when @p unit is @p scopeUnit or below it on @p day.
bool isWithin(const StructureTable& structure, MaybeUnitId unit, UnitId scopeUnit, Day day)
{
    // Units may have been recorded in a circle; no way up is longer than there are units.
    for (std::size_t steps = 0; unit && steps <= structure.units.size(); ++steps) {
        if (unit == scopeUnit) {
            return true;
        }
        const UnitRecord* record = structure.unit(unit);
        const UnitProfile* profile = record ? record->on(day) : nullptr;
        unit = profile ? profile->parent : MaybeUnitId();
    }
    return false;
}

} // namespace

Status checkPlannedPost(const DerivedHistory& derived,
                        const PlanProfile& plan,
                        PositionId position,
                        Day day)
{
    const StructureTable& structure = *derived.structure;
    const PositionRecord* record = structure.position(position);
    if (!record) {
        return Error{ErrorCode::NotFound, ScopeTexts::tr("This post is not in the store.")};
    }
    const PositionProfile* post = record->on(day);
    if (!post) {
        const PositionProfile& last = record->versions.back().profile;
        return Error{ErrorCode::Conflict,
                     ScopeTexts::tr("The post “%1” (%2) does not exist on %3.")
                         .arg(last.title, last.code, day.text())};
    }
    if (post->branch != plan.branch ||
        (plan.unit && !isWithin(structure, post->unit, *plan.unit, day))) {
        return Error{ErrorCode::Validation,
                     ScopeTexts::tr("The post “%1” (%2) is outside the scope of the plan %3.")
                         .arg(post->title, post->code, plan.code)};
    }
    return {};
}

Status checkNominee(const DerivedHistory& derived, CadreId cadre, Day day)
{
    const CadreRecord* record = derived.cadre(cadre);
    if (!record) {
        return Error{ErrorCode::NotFound, ScopeTexts::tr("This person is not in the store.")};
    }
    if (record->departedOn <= day) {
        return Error{ErrorCode::Conflict,
                     ScopeTexts::tr("%1 left the agency on %2.")
                         .arg(nomineeText(derived, cadre), record->departedOn.text())};
    }
    return {};
}

QString nomineeText(const DerivedHistory& derived, CadreId cadre)
{
    const CadreRecord* record = derived.cadre(cadre);
    if (!record) {
        return u"–"_s;
    }
    const CadreProfile& profile = record->versions.back().profile;
    return u"%1 (%2)"_s.arg(profile.name.full(), profile.code);
}

QString plannedPostText(const DerivedHistory& derived, PositionId position)
{
    const PositionRecord* record = derived.structure->position(position);
    if (!record) {
        return u"–"_s;
    }
    const PositionProfile& profile = record->versions.back().profile;
    return u"%1 (%2)"_s.arg(profile.title, profile.code);
}

} // namespace kecan
