#include "core/exchange/cadre_fields.h"
#include "core/exchange/data_folder_reader.h"

namespace kecan::exchange {

Status DataFolderReader::readPeople()
{
    KECAN_CHECK(readFile("cadres.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate on, record.date("recruited_on"));
        addStep(on, Cadres, record, [this](const auto& row) { return addCadre(row); });
        return {};
    }));
    KECAN_CHECK(readFile("profile_changes.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate on, record.date("on"));
        addStep(on, Facts, record, [this](const auto& row) { return changeProfile(row); });
        return {};
    }));
    KECAN_CHECK(readFile("evaluations.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate year, record.date("year"));
        addStep(PartialDate::fromDay(year.latest()), Facts, record, [this](const auto& row) {
            return addEvaluation(row);
        });
        return {};
    }));
    KECAN_CHECK(readFile("grade_exams.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate on, record.date("on"));
        addStep(on, Facts, record, [this](const auto& row) { return addExam(row); });
        return {};
    }));
    KECAN_CHECK(readFile("disciplines.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate on, record.date("on"));
        addStep(on, Facts, record, [this](const auto& row) { return addDiscipline(row); });
        return {};
    }));
    return readFile("events.csv", [this](const CsvRecord& record) -> Status {
        KECAN_TRY(const PartialDate on, record.date("on"));
        addStep(on, Tenures, record, [this](const auto& row) { return addTenureEvent(row); });
        return {};
    });
}

Status DataFolderReader::addCadre(const CsvRecord& record)
{
    const Result<PersonName> name = PersonName::make(record.text("name"), record.text("sort_name"));
    if (!name) {
        return record.located(name.error());
    }
    CadreChange change = changeOf(*name);
    for (const char* field : {"code",
                              "sex",
                              "birth",
                              "ethnicity",
                              "religion",
                              "home_town",
                              "party_probationary",
                              "party_official",
                              "general_education",
                              "professional_level",
                              "professional_field",
                              "theory_level",
                              "state_management",
                              "foreign_language",
                              "informatics",
                              "grade",
                              "grade_since",
                              "recruited_on",
                              "previous_organisation",
                              "note"}) {
        const QString value = record.text(field);
        if (!value.isEmpty()) {
            KECAN_CHECK(setCadreField(change, record, QString::fromLatin1(field), value));
        }
    }
    KECAN_TRY(const PartialDate on, record.date("recruited_on"));
    return perform(RegisterCadre{std::move(change.values), on});
}

Status DataFolderReader::changeProfile(const CsvRecord& record)
{
    KECAN_TRY(const CadreId person, cadre(record));
    KECAN_TRY(const PartialDate on, record.date("on"));
    KECAN_TRY(const MaybeDocumentId decision, document(record, "decision"));
    CadreChange change = changeOf(PersonName::unset());
    KECAN_CHECK(setCadreField(change, record, record.text("field"), record.text("value")));
    return perform(ChangeProfile{person, std::move(change), on, decision});
}

Status DataFolderReader::addEvaluation(const CsvRecord& record)
{
    KECAN_TRY(const CadreId person, cadre(record));
    KECAN_TRY(const int year, record.number("year", 0));
    KECAN_TRY(const Rating rating, record.word("rating", parseCode<Rating>));
    return perform(RecordEvaluation{person, year, rating});
}

Status DataFolderReader::addExam(const CsvRecord& record)
{
    KECAN_TRY(const CadreId person, cadre(record));
    KECAN_TRY(const Grade target, record.word("target", parseCode<Grade>));
    KECAN_TRY(const PartialDate on, record.date("on"));
    return perform(RecordGradeExam{person, target, record.text("exam"), on});
}

Status DataFolderReader::addDiscipline(const CsvRecord& record)
{
    RecordDiscipline discipline{.cadre = CadreId(1),
                                .form = DisciplineForm::Reprimand,
                                .branch = Branch::Party,
                                .on = PartialDate::fromDay(Day(0)),
                                .reason = record.text("reason")};
    KECAN_TRY(discipline.cadre, cadre(record));
    KECAN_TRY(discipline.form, record.word("form", parseCode<DisciplineForm>));
    KECAN_TRY(discipline.branch, record.word("branch", parseBranch));
    KECAN_TRY(discipline.on, record.date("on"));
    KECAN_TRY(const std::optional<PartialDate> until, record.maybeDate("until"));
    discipline.until = until ? until->earliest() : Day::endless();
    KECAN_TRY(discipline.document, document(record, "decision"));
    return perform(discipline);
}

namespace {

TenureDetail detailOf(const CsvRecord& record)
{
    return {record.text("organisation"),
            record.text("place"),
            record.text("duty"),
            record.text("counterpart_decision"),
            record.text("note")};
}

} // namespace

Status DataFolderReader::addTenureEvent(const CsvRecord& record)
{
    KECAN_TRY(const EventKind kind, record.word("kind", parseEventKind));
    if (opensTenure(kind)) {
        return beginTenure(record, kind);
    }
    KECAN_TRY(const CadreId person, cadre(record));
    KECAN_TRY(const PartialDate on, record.date("on"));
    KECAN_TRY(const MaybeDocumentId decision, document(record, "decision"));
    if (isDeparture(kind)) {
        return perform(RecordDeparture{kind, person, on, decision, detailOf(record)});
    }
    MaybePositionId post;
    if (!record.text("position").isEmpty()) {
        KECAN_TRY(const PositionId named, position(record, record.text("position")));
        post = named;
    }
    return perform(EndTenure{kind, person, post, on, decision, detailOf(record)});
}

Status DataFolderReader::beginTenure(const CsvRecord& record, EventKind kind)
{
    KECAN_TRY(const CadreId person, cadre(record));
    KECAN_TRY(const PartialDate on, record.date("on"));
    BeginTenure begin{.kind = kind,
                      .cadre = person,
                      .position = {},
                      .capacity = Capacity::None,
                      .on = on,
                      .detail = detailOf(record)};
    if (!record.text("position").isEmpty()) {
        KECAN_TRY(begin.position, position(record, record.text("position")));
    }
    if (!record.text("capacity").isEmpty()) {
        KECAN_TRY(begin.capacity, record.word("capacity", parseCapacity));
    }
    KECAN_TRY(const std::optional<PartialDate> end, record.maybeDate("planned_end"));
    if (end) {
        begin.plannedEnd = end->earliest();
    }
    KECAN_TRY(begin.document, document(record, "decision"));
    const QString leaving = record.text("leaving");
    if (!leaving.isEmpty()) {
        begin.leaving.emplace();
        const QStringList codes = leaving.split(u' ', Qt::SkipEmptyParts);
        for (const QString& code : codes) {
            if (code != QStringLiteral("-")) {
                KECAN_TRY(const PositionId post, position(record, code));
                begin.leaving->push_back(post);
            }
        }
    }
    return perform(begin);
}

} // namespace kecan::exchange
