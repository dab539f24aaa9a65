#include "core/exchange/data_folder.h"

#include "core/exchange/data_folder_reader.h"
#include "core/history/timeline.h"

#include <QDir>

#include <algorithm>

namespace kecan::exchange {

Result<BatchDraft> readDataFolder(const QString& folder, const History& history)
{
    DataFolderReader reader(folder, history);
    KECAN_CHECK(reader.read());
    return reader.run();
}

DataFolderReader::DataFolderReader(QString folder, const History& history)
    : m_folder(std::move(folder))
    , m_draft(history)
{
}

Status DataFolderReader::read()
{
    KECAN_CHECK(readStructure());
    KECAN_CHECK(readPeople());
    return readPlans();
}

Result<BatchDraft> DataFolderReader::run()
{
    std::stable_sort(m_steps.begin(), m_steps.end(), [](const Step& a, const Step& b) {
        return std::make_pair(a.on, a.rank) < std::make_pair(b.on, b.rank);
    });
    for (const Step& step : m_steps) {
        if (const Status done = step.act(step.record); !done) {
            return done.error().code == ErrorCode::Format ? done.error()
                                                          : step.record.located(done.error());
        }
    }
    return std::move(m_draft);
}

Status DataFolderReader::readFile(const char* name, const Act& take)
{
    KECAN_TRY(const std::vector<CsvRecord> records,
              readCsvRecords(QDir(m_folder).filePath(QString::fromLatin1(name))));
    for (const CsvRecord& record : records) {
        KECAN_CHECK(take(record));
    }
    return {};
}

void DataFolderReader::addStep(const PartialDate& on, Rank rank, const CsvRecord& record, Act act)
{
    m_steps.push_back({on.earliest(), rank, record, std::move(act)});
}

Status DataFolderReader::perform(const Command& command)
{
    KECAN_TRY(const std::vector<Event> events, m_draft.add(command));
    for (const Event& event : events) {
        if (event.kind == EventKind::CadreRegistered) {
            m_cadres.insert(event.body<CadreChange>()->values.code, *event.cadre);
        } else if (event.kind == EventKind::PositionEstablished) {
            m_positions.insert(event.body<PositionChange>()->values.code, *event.position);
        }
    }
    return {};
}

Result<MaybeDocumentId> DataFolderReader::document(const CsvRecord& record,
                                                   const char* heading) const
{
    const QString ref = record.text(heading);
    if (ref.isEmpty()) {
        return MaybeDocumentId();
    }
    const auto found = m_documents.find(ref);
    if (found == m_documents.end()) {
        return record.wrong(heading, ref);
    }
    return MaybeDocumentId(*found);
}

Result<UnitId> DataFolderReader::unit(const CsvRecord& record, const QString& code) const
{
    if (const auto found = findUnit(*m_draft.history().derived()->structure, code)) {
        return *found;
    }
    return record.wrong("unit", code);
}

Result<MaybeUnitId> DataFolderReader::maybeUnit(const CsvRecord& record, const char* heading) const
{
    const QString code = record.text(heading);
    if (code.isEmpty()) {
        return MaybeUnitId();
    }
    KECAN_TRY(const UnitId found, unit(record, code));
    return MaybeUnitId(found);
}

Result<PositionId> DataFolderReader::position(const CsvRecord& record, const QString& code) const
{
    const auto found = m_positions.find(code);
    if (found == m_positions.end()) {
        return record.wrong("position", code);
    }
    return *found;
}

Result<CadreId> DataFolderReader::cadre(const CsvRecord& record) const
{
    const QString code = record.text("cadre");
    const auto found = m_cadres.find(code);
    if (found == m_cadres.end()) {
        return record.wrong("cadre", code);
    }
    return *found;
}

Result<PlanId> DataFolderReader::plan(const CsvRecord& record) const
{
    const QString code = record.text("plan");
    if (const auto found = findPlan(*m_draft.history().derived(), code)) {
        return *found;
    }
    return record.wrong("plan", code);
}

} // namespace kecan::exchange
