#pragma once

#include "core/commands/command.h"
#include "core/history/history.h"
#include "core/history/snapshot.h"
#include "tests/support/fake_clock.h"

#include <QHash>
#include <QStringList>
#include <QStringView>

namespace kecan::test {

/// From "2012-03-01"; what is no day ends the program.
Day day(QStringView iso);
/// From "2012-03-01", "2012-03" or "2012"; what is no date ends the program.
PartialDate date(QStringView iso);
/// What is no name ends the program.
PersonName personName(QStringView full);

/// What a post is beside its short name; level, role, branch and order follow from the title.
struct PostSpec
{
    QString title = QStringLiteral("Vụ trưởng");
    int seats = 1;
};

/// How a holding begins; by default a full appointment that leaves what postsLeftBy() says.
struct HoldingSpec
{
    EventKind kind = EventKind::Appointed;
    Capacity capacity = Capacity::Full;
    Day plannedEnd = Day::endless();
    std::optional<QStringList> leaving = {}; ///< short names of posts
    QString endedOn = {};
    MaybeDocumentId document = {};
};

/// Makes histories out of short names and ISO dates, one act after another, a minute apart. The
/// short name of a unit, post, term or plan is its code, that of a person too. An act that is
/// refused ends the program with the reason; try it with attempt() where it may be.
class HistoryBuilder
{
public:
    HistoryBuilder& unit(QStringView unit,
                         QStringView on,
                         QStringView parent = {},
                         UnitKind kind = UnitKind::Department);
    HistoryBuilder&
    position(QStringView position, QStringView unit, QStringView on, const PostSpec& spec = {});
    /// Called "Nguyễn Văn @p cadre" unless @p fullName says otherwise.
    HistoryBuilder& cadre(QStringView cadre, QStringView on, QStringView fullName = {});
    HistoryBuilder& term(QStringView term, QStringView from, QStringView until);
    HistoryBuilder& document(QStringView number, QStringView signedOn);

    HistoryBuilder&
    appoint(QStringView cadre, QStringView position, QStringView on, const HoldingSpec& spec = {});
    HistoryBuilder& leave(QStringView cadre,
                          QStringView position,
                          QStringView on,
                          EventKind kind = EventKind::LeftPost);
    HistoryBuilder&
    depart(QStringView cadre, QStringView on, EventKind kind = EventKind::TransferredOut);

    HistoryBuilder&
    plan(QStringView plan, QStringView term, QStringView on, QStringView reviewOf = {});
    HistoryBuilder& nominate(
        QStringView plan, QStringView cadre, QStringView position, QStringView on, int rank = 1);
    HistoryBuilder& approve(QStringView plan, QStringView on);

    /// Records @p command, which must be allowed.
    ChangeSet run(const Command& command);
    /// Records @p command if it is allowed.
    Result<ChangeSet> attempt(const Command& command);
    /// Records @p events as they are, unasked; for what no command would give.
    ChangeSet raw(std::vector<Event> events);

    [[nodiscard]] BeginTenure beginning(QStringView cadre,
                                        QStringView position,
                                        QStringView on,
                                        const HoldingSpec& spec = {}) const;

    // Ids of short names; a name unknown ends the program.
    [[nodiscard]] CadreId cadreId(QStringView cadre) const;
    [[nodiscard]] UnitId unitId(QStringView unit) const;
    [[nodiscard]] PositionId positionId(QStringView position) const;
    [[nodiscard]] TermId termId(QStringView term) const;
    [[nodiscard]] PlanId planId(QStringView plan) const;
    [[nodiscard]] DocumentId documentId(QStringView number) const;
    /// The last entry of @p cadre for @p position in @p plan.
    [[nodiscard]] NominationId
    nominationId(QStringView plan, QStringView cadre, QStringView position) const;

    [[nodiscard]] const History& history() const { return m_history; }
    [[nodiscard]] std::shared_ptr<const DerivedHistory> derived() const
    {
        return m_history.derived();
    }
    [[nodiscard]] Snapshot on(QStringView iso) const;
    [[nodiscard]] RecordedHistory recorded() const;
    [[nodiscard]] BatchId lastBatch() const;
    [[nodiscard]] EventId lastEvent() const;
    [[nodiscard]] FakeClock& clock() { return m_clock; }

    /// Every row of a person, "head full 2010-01-01..2012-03-01", with "since DAY" where the
    /// holding is older than the row; the end is empty while it goes on, "-" stands for outside.
    [[nodiscard]] QStringList career(QStringView cadre) const;
    /// Who holds a post on a day, "an full", in the order of the snapshot.
    [[nodiscard]] QStringList holders(QStringView position, QStringView iso) const;
    /// Life of a plan entry, "proposed 2012-09-01".
    [[nodiscard]] QStringList
    entrySteps(QStringView plan, QStringView cadre, QStringView position) const;
    /// What cannot be right, "close-without-holding 12".
    [[nodiscard]] QStringList anomalies() const;
    /// Short names of units, for comparing lists.
    [[nodiscard]] QStringList names(const std::vector<UnitId>& units) const;
    [[nodiscard]] QStringList names(const std::vector<PositionId>& positions) const;

private:
    ChangeSet record(const QString& command, std::vector<Event> events);
    [[nodiscard]] QString nameOf(MaybePositionId position) const;

    FakeClock m_clock;
    History m_history;
    QHash<QString, CadreId> m_cadres;
    QHash<QString, UnitId> m_units;
    QHash<QString, PositionId> m_positions;
    QHash<QString, TermId> m_terms;
    QHash<QString, PlanId> m_plans;
    QHash<QString, DocumentId> m_documents;
};

/// Since 01/01/2000: the commission "ban"; below it the departments "v1" with the posts "head1",
/// "dep1" (two seats) and "staff1" (ten seats), and "v2" with "head2" and "dep2"; the party
/// committee "du" with "secretary"; the people "an", "binh", "cuc" and "dung", who hold nothing
/// yet; the term "2016".
HistoryBuilder smallOffice();

/// An event of @p kind to be recorded by HistoryBuilder::raw().
Event rawEvent(EventKind kind,
               QStringView on,
               MaybeCadreId cadre = {},
               MaybePositionId position = {},
               Capacity capacity = Capacity::None);

} // namespace kecan::test
