#pragma once

#include "core/history/snapshot.h"
#include "ui/shell/subject.h"

#include <QCoreApplication>
#include <QFlags>
#include <QString>

#include <optional>

namespace kecan::ui {

/// What a Subject is, as far as it can be found by typing.
enum class SubjectKind
{
    Person = 1,
    Unit = 2,
    Post = 4,
    Plan = 8,
    Document = 16,
};
Q_DECLARE_FLAGS(SubjectKinds, SubjectKind)
Q_DECLARE_OPERATORS_FOR_FLAGS(SubjectKinds)

/// A thing in the words of a list where one is chosen.
struct SubjectHit
{
    Subject subject;
    SubjectKind kind;
    QString title;        ///< "Nguyễn Văn Hoà", "Phó Vụ trưởng"
    QString detail;       ///< what tells it from others of the same title
    bool ofTheDay = true; ///< false for what ended before the day or begins later
    int rank = 0;         ///< how well it fits what was typed; the lower the better

    bool operator==(const SubjectHit&) const = default;
};

/// Words of what is found, in the present language.
class SubjectTexts final
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ui::SubjectTexts)

public:
    /// "People", as a heading over what was found.
    static QString heading(SubjectKind kind);
    /// Name of the icon that marks the kind.
    static QString icon(SubjectKind kind);
    /// "former name: Vụ Tổ chức"
    static QString otherName(const QString& name);
    /// The thing as it is on the day of @p office, or nearest to it; nothing for what is not in the
    /// store, and for events.
    static std::optional<SubjectHit> describe(const Snapshot& office, const Subject& subject);

private:
    static std::optional<SubjectHit> of(const Snapshot& office, CadreId cadre);
    static std::optional<SubjectHit> of(const Snapshot& office, UnitId unit);
    static std::optional<SubjectHit> of(const Snapshot& office, PositionId position);
    static std::optional<SubjectHit> of(const Snapshot& office, PlanId plan);
    static std::optional<SubjectHit> of(const Snapshot& office, DocumentId document);
    static std::optional<SubjectHit> of(const Snapshot& office, EventId event);
    static QString lifeText(Day from, Day until, Day day);
};

/// How well a text called @p folded fits what was @p typed, both searchFold() texts: it is that, it
/// begins so, it has the words.
int hitRank(const QString& folded, const QString& typed);
/// Added to the rank of what is not of the day, or cannot be done.
inline constexpr int kNotNow = 16;

/// The profile of a unit or post on @p day; before and after its life the nearest one. Nothing for
/// a record without any.
template <class Record>
auto profileNear(const Record& record, Day day) -> decltype(record.on(day))
{
    if (record.versions.empty() || record.on(day)) {
        return record.on(day);
    }
    return day < record.establishedOn ? &record.versions.front().profile
                                      : &record.versions.back().profile;
}

} // namespace kecan::ui
