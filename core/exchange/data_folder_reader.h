#pragma once

#include "core/commands/batch_draft.h"
#include "core/exchange/csv_records.h"

#include <QHash>
#include <QString>

#include <functional>
#include <vector>

namespace kecan::exchange {

/// Turns the files of a data folder into dated steps and runs these in the order of their days.
/// Codes are resolved when a step runs, so a file may name what another brings on an earlier day.
class DataFolderReader
{
public:
    DataFolderReader(QString folder, const History& history);

    Status read();
    Result<BatchDraft> run();

private:
    /// Order of the files within one day.
    enum Rank
    {
        Units,
        UnitEvents,
        Positions,
        Cadres,
        Facts,
        Tenures,
        PlansOpened,
        Nominations,
        Withdrawals,
        PlansApproved,
        PlansClosed,
        PositionsAbolished,
    };
    using Act = std::function<Status(const CsvRecord&)>;
    struct Step
    {
        Day on;
        Rank rank;
        CsvRecord record;
        Act act;
    };

    Status readFile(const char* name, const std::function<Status(const CsvRecord&)>& take);
    void addStep(const PartialDate& on, Rank rank, const CsvRecord& record, Act act);
    Status perform(const Command& command);

    Status readStructure();
    Status readPeople();
    Status readPlans();

    Status addDocument(const CsvRecord& record);
    Status addTerm(const CsvRecord& record);
    Status addUnit(const CsvRecord& record);
    Status changeUnit(const CsvRecord& record);
    Status addPosition(const CsvRecord& record);
    Status abolishPosition(const CsvRecord& record);
    Status addCadre(const CsvRecord& record);
    Status changeProfile(const CsvRecord& record);
    Status addEvaluation(const CsvRecord& record);
    Status addExam(const CsvRecord& record);
    Status addDiscipline(const CsvRecord& record);
    Status addTenureEvent(const CsvRecord& record);
    Status beginTenure(const CsvRecord& record, EventKind kind);
    Status openPlan(const CsvRecord& record);
    Status approvePlan(const CsvRecord& record);
    Status closePlan(const CsvRecord& record);
    Status addNomination(const CsvRecord& record);
    Status withdraw(const CsvRecord& record);

    [[nodiscard]] Result<MaybeDocumentId> document(const CsvRecord& record,
                                                   const char* heading) const;
    [[nodiscard]] Result<UnitId> unit(const CsvRecord& record, const QString& code) const;
    [[nodiscard]] Result<MaybeUnitId> maybeUnit(const CsvRecord& record, const char* heading) const;
    [[nodiscard]] Result<PositionId> position(const CsvRecord& record, const QString& code) const;
    [[nodiscard]] Result<CadreId> cadre(const CsvRecord& record) const;
    [[nodiscard]] Result<PlanId> plan(const CsvRecord& record) const;

    QString m_folder;
    BatchDraft m_draft;
    std::vector<Step> m_steps;
    QHash<QString, DocumentId> m_documents;
    QHash<QString, CadreId> m_cadres;
    QHash<QString, PositionId> m_positions;
};

} // namespace kecan::exchange
