#include "core/exchange/data_folder_reader.h"

namespace kecan::exchange {

Status DataFolderReader::readStructure()
{
    KECAN_CHECK(
        readFile("documents.csv", [this](const auto& record) { return addDocument(record); }));
    KECAN_CHECK(readFile("terms.csv", [this](const auto& record) { return addTerm(record); }));
    KECAN_CHECK(readFile("units.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate on, record.date("established_on"));
        addStep(on, Units, record, [this](const auto& row) { return addUnit(row); });
        return {};
    }));
    KECAN_CHECK(readFile("unit_events.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate on, record.date("on"));
        addStep(on, UnitEvents, record, [this](const auto& row) { return changeUnit(row); });
        return {};
    }));
    return readFile("positions.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate on, record.date("established_on"));
        addStep(on, Positions, record, [this](const auto& row) { return addPosition(row); });
        KECAN_TRY(const std::optional<PartialDate> end, record.maybeDate("abolished_on"));
        if (end) {
            addStep(*end, PositionsAbolished, record, [this](const auto& row) {
                return abolishPosition(row);
            });
        }
        return {};
    });
}

Status DataFolderReader::addDocument(const CsvRecord& record)
{
    KECAN_TRY(const QString ref, record.required("ref"));
    KECAN_TRY(const std::optional<PartialDate> signedOn, record.maybeDate("signed_on"));
    KECAN_TRY(const std::vector<Event> events,
              m_draft.add(RegisterDocument{{record.text("number"),
                                            signedOn,
                                            record.text("authority"),
                                            record.text("signer"),
                                            record.text("summary"),
                                            {}}}));
    m_documents.insert(ref, *events.front().document);
    return {};
}

Status DataFolderReader::addTerm(const CsvRecord& record)
{
    KECAN_TRY(const PartialDate from, record.date("from"));
    KECAN_TRY(const PartialDate until, record.date("until"));
    const auto span = DateSpan::make(from.earliest(), until.earliest());
    if (!span) {
        return record.wrong("until", record.text("until"));
    }
    return perform(OpenTerm{{record.text("code"), record.text("name"), *span}});
}

Status DataFolderReader::addUnit(const CsvRecord& record)
{
    UnitProfile unit;
    unit.code = record.text("code");
    unit.name = record.text("name");
    unit.shortName = record.text("short_name");
    KECAN_TRY(unit.kind, record.word("kind", parseUnitKind));
    KECAN_TRY(unit.branch, record.word("branch", parseBranch));
    KECAN_TRY(unit.parent, maybeUnit(record, "parent"));
    KECAN_TRY(unit.order, record.number("order", 0));
    KECAN_TRY(const PartialDate on, record.date("established_on"));
    KECAN_TRY(const MaybeDocumentId decision, document(record, "decision"));
    return perform(EstablishUnit{std::move(unit), on, decision});
}

Status DataFolderReader::changeUnit(const CsvRecord& record)
{
    KECAN_TRY(const EventKind kind, record.word("kind", parseEventKind));
    KECAN_TRY(const PartialDate on, record.date("on"));
    KECAN_TRY(const MaybeDocumentId decision, document(record, "decision"));
    std::vector<UnitId> units;
    const QStringList codes = record.text("unit").split(u' ', Qt::SkipEmptyParts);
    for (const QString& code : codes) {
        KECAN_TRY(const UnitId named, unit(record, code));
        units.push_back(named);
    }
    if (units.empty()) {
        return record.wrong("unit", {});
    }

    // A successor is of the kind of what it comes from and stands in its place.
    const UnitRecord* first = m_draft.history().derived()->structure->unit(units.front());
    UnitProfile successor = first->versions.back().profile;
    successor.code = record.text("code");
    successor.name = record.text("name");
    successor.shortName = record.text("short_name");
    switch (kind) {
    case EventKind::UnitRenamed:
        return perform(
            RenameUnit{units.front(), successor.name, successor.shortName, on, decision});
    case EventKind::UnitMoved: {
        KECAN_TRY(const MaybeUnitId parent, maybeUnit(record, "parent"));
        return perform(MoveUnit{units.front(), parent, on, decision});
    }
    case EventKind::UnitMerged: {
        KECAN_TRY(const UnitId into, unit(record, record.text("related")));
        return perform(MergeUnits{std::move(units), into, on, decision});
    }
    case EventKind::UnitsConsolidated:
        return perform(ConsolidateUnits{std::move(units), std::move(successor), on, decision});
    case EventKind::UnitSeparated:
        return perform(SeparateUnit{units.front(), std::move(successor), on, decision});
    case EventKind::UnitDissolved:
        return perform(DissolveUnit{units.front(), on, decision});
    default:
        return record.wrong("kind", record.text("kind"));
    }
}

Status DataFolderReader::addPosition(const CsvRecord& record)
{
    PositionProfile post;
    post.code = record.text("code");
    post.title = record.text("title");
    KECAN_TRY(post.unit, maybeUnit(record, "unit"));
    KECAN_TRY(post.level, record.word("level", parsePositionLevel));
    KECAN_TRY(post.role, record.word("role", parsePositionRole));
    KECAN_TRY(post.branch, record.word("branch", parseBranch));
    KECAN_TRY(post.seats, record.number("seats", 1));
    KECAN_TRY(post.order, record.number("order", titleTraits(post.title).order));
    KECAN_TRY(const PartialDate on, record.date("established_on"));
    return perform(EstablishPosition{std::move(post), on});
}

Status DataFolderReader::abolishPosition(const CsvRecord& record)
{
    KECAN_TRY(const PositionId post, position(record, record.text("code")));
    KECAN_TRY(const PartialDate on, record.date("abolished_on"));
    return perform(AbolishPosition{post, on});
}

} // namespace kecan::exchange
