#include "ui/search/subject_hit.h"

#include "ui/planning/plan_texts.h"

#include <QStringList>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString fromCapital(QString text)
{
    if (!text.isEmpty()) {
        text[0] = text[0].toUpper();
    }
    return text;
}

/// "Phòng Tổng hợp, Văn phòng"; also of a unit that is not there on the day.
QString unitText(const Snapshot& office, MaybeUnitId unit)
{
    const UnitRecord* record = office.derived().structure->unit(unit);
    if (!record) {
        return {};
    }
    if (record->on(office.day())) {
        return office.unitPathText(record->id);
    }
    const UnitProfile* profile = profileNear(*record, office.day());
    return profile ? profile->name : QString();
}

} // namespace

QString SubjectTexts::heading(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Person:
        return tr("People");
    case SubjectKind::Unit:
        return tr("Units");
    case SubjectKind::Post:
        return tr("Posts");
    case SubjectKind::Plan:
        return tr("Plans");
    case SubjectKind::Document:
        return tr("Documents");
    }
    return {};
}

QString SubjectTexts::icon(SubjectKind kind)
{
    switch (kind) {
    case SubjectKind::Person:
        return u"person"_s;
    case SubjectKind::Unit:
        return u"organisation"_s;
    case SubjectKind::Post:
        return u"vacant-seat"_s;
    case SubjectKind::Plan:
        return u"planning"_s;
    case SubjectKind::Document:
        return u"documents"_s;
    }
    return {};
}

QString SubjectTexts::otherName(const QString& name)
{
    return tr("former name: %1").arg(name);
}

std::optional<SubjectHit> SubjectTexts::describe(const Snapshot& office, const Subject& subject)
{
    return std::visit([&office](const auto& id) { return of(office, id); }, subject);
}

std::optional<SubjectHit> SubjectTexts::of(const Snapshot& office, CadreId cadre)
{
    const CadreRecord* record = office.derived().cadre(cadre);
    if (!record) {
        return std::nullopt;
    }
    const Day day = office.day();
    const CadreProfile& profile = record->on(day);
    const bool held = !office.tenuresOf(cadre).empty();
    QString post = office.presentPostText(cadre);
    bool ofTheDay = true;
    if (record->departedOn <= day) {
        ofTheDay = false;
        post = tr("left on %1").arg(record->departedOn.text());
    } else if (day < record->versions.front().from && !held) {
        ofTheDay = false;
        post = lifeText(record->versions.front().from, Day::endless(), day);
    }
    const QString born = profile.birth ? tr("born %1").arg(profile.birth->text()) : QString();
    return SubjectHit{cadre,
                      SubjectKind::Person,
                      profile.name.full(),
                      joined({post, profile.code, born}),
                      ofTheDay};
}

std::optional<SubjectHit> SubjectTexts::of(const Snapshot& office, UnitId unit)
{
    const UnitRecord* record = office.derived().structure->unit(unit);
    const UnitProfile* profile = record ? profileNear(*record, office.day()) : nullptr;
    if (!profile) {
        return std::nullopt;
    }
    return SubjectHit{unit,
                      SubjectKind::Unit,
                      profile->name,
                      joined({lifeText(record->establishedOn, record->endedOn, office.day()),
                              unitText(office, profile->parent),
                              profile->code}),
                      record->on(office.day()) != nullptr};
}

std::optional<SubjectHit> SubjectTexts::of(const Snapshot& office, PositionId position)
{
    const PositionRecord* record = office.derived().structure->position(position);
    const PositionProfile* profile = record ? profileNear(*record, office.day()) : nullptr;
    if (!profile) {
        return std::nullopt;
    }
    QStringList parts{lifeText(record->establishedOn, record->endedOn, office.day()),
                      unitText(office, profile->unit)};
    const bool ofTheDay = record->on(office.day()) != nullptr;
    if (ofTheDay) {
        const SeatCount seats = seatCount(office, position);
        QStringList names;
        for (const Tenure* tenure : office.holders(position)) {
            if (const CadreProfile* person = office.cadre(tenure->cadre)) {
                names += person->name.full();
            }
        }
        parts += names.join(u", "_s);
        parts += seats.vacant() > 0 ? tr("%n seat(s) vacant", nullptr, seats.vacant()) : QString();
    }
    return SubjectHit{position, SubjectKind::Post, profile->title, joined(parts), ofTheDay};
}

std::optional<SubjectHit> SubjectTexts::of(const Snapshot& office, PlanId plan)
{
    const PlanRecord* record = office.derived().plan(plan);
    if (!record) {
        return std::nullopt;
    }
    const PlanProfile& profile = record->profile;
    const TermRecord* term = office.derived().structure->term(profile.term);
    QStringList title{profile.title.isEmpty() ? profile.code : fromCapital(profile.title)};
    if (term) {
        title += term->profile.code;
    }
    return SubjectHit{plan,
                      SubjectKind::Plan,
                      title.join(u", "_s),
                      joined({profile.code, PlanTexts::of(planState(*record, office.day()))}),
                      record->openedOn <= office.day()};
}

std::optional<SubjectHit> SubjectTexts::of(const Snapshot& office, DocumentId document)
{
    const DecisionDocument* decision = office.derived().structure->document(document);
    if (!decision) {
        return std::nullopt;
    }
    return SubjectHit{document,
                      SubjectKind::Document,
                      decision->number,
                      joined({decision->signedOn ? decision->signedOn->text() : QString(),
                              decision->authority,
                              decision->summary})};
}

std::optional<SubjectHit> SubjectTexts::of(const Snapshot&, EventId)
{
    return std::nullopt;
}

QString SubjectTexts::lifeText(Day from, Day until, Day day)
{
    if (day < from) {
        return tr("from %1").arg(from.text());
    }
    return until <= day ? tr("until %1").arg(until.text()) : QString();
}

int hitRank(const QString& folded, const QString& typed)
{
    if (!folded.startsWith(typed)) {
        return 2;
    }
    return folded.size() == typed.size() ? 0 : 1;
}

} // namespace kecan::ui
