#include "core/exchange/paste_plan.h"

#include "core/exchange/cadre_cell.h"
#include "core/model/cadre_texts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>
#include <utility>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::PastePlan)
};

/// Splits the text of a clipboard into cells.
class CellSplitter
{
public:
    explicit CellSplitter(QStringView text)
        : m_text(text)
    {
    }

    std::vector<QStringList> rows()
    {
        std::vector<QStringList> rows;
        while (m_position < m_text.size()) {
            QStringList row{cell()};
            while (at(u'\t')) {
                ++m_position;
                row << cell();
            }
            rows.push_back(std::move(row));
            m_position += at(u'\r') ? 1 : 0;
            m_position += at(u'\n') ? 1 : 0;
        }
        return rows;
    }

private:
    [[nodiscard]] bool at(QChar c) const
    {
        return m_position < m_text.size() && m_text[m_position] == c;
    }
    [[nodiscard]] bool atEndOfCell() const
    {
        return m_position >= m_text.size() || at(u'\t') || at(u'\r') || at(u'\n');
    }

    QString cell()
    {
        const qsizetype start = m_position;
        if (at(u'"')) {
            if (const std::optional<QString> quoted = quotedCell()) {
                return *quoted;
            }
            // A quote that belongs to the text: nothing that looked like its end was one.
            m_position = start;
        }
        while (!atEndOfCell()) {
            ++m_position;
        }
        return m_text.mid(start, m_position - start).toString();
    }

    std::optional<QString> quotedCell()
    {
        QString text;
        for (++m_position; m_position < m_text.size(); ++m_position) {
            if (!at(u'"')) {
                text += m_text[m_position];
                continue;
            }
            ++m_position;
            if (!at(u'"')) {
                return atEndOfCell() ? std::optional(text) : std::nullopt;
            }
            text += u'"';
        }
        return std::nullopt;
    }

    QStringView m_text;
    qsizetype m_position = 0;
};

/// Lays one block upon people and columns, a row after the other.
class Paster
{
public:
    Paster(const History& history, const PasteTarget& target, Day today)
        : m_history(history)
        , m_target(target)
        , m_today(today)
    {
    }

    PastePlan run(const std::vector<QStringList>& block)
    {
        qsizetype width = 0;
        for (const QStringList& row : block) {
            width = std::max(width, row.size());
        }
        const auto columns =
            std::min<std::size_t>(static_cast<std::size_t>(width), m_target.columns.size());
        m_plan.columns.assign(m_target.columns.begin(),
                              m_target.columns.begin() + static_cast<std::ptrdiff_t>(columns));
        m_plan.columnsBeyond = static_cast<int>(width) - static_cast<int>(columns);
        const std::size_t rows = std::min(block.size(), m_target.rows.size());
        m_plan.rowsBeyond = static_cast<int>(block.size() - rows);
        for (std::size_t i = 0; i < rows; ++i) {
            takeRow(m_target.rows[i], block[i]);
        }
        return std::move(m_plan);
    }

private:
    void takeRow(CadreId cadre, const QStringList& typed);
    void readCell(PasteCell& cell, CadreField field, const CadreProfile& base, CadreChange& change);
    void refuseTakenTwice(PasteRow& row, CadreChange& change);
    void judge(PasteRow& row, CadreChange& change);
    [[nodiscard]] PasteCell* cellOf(PasteRow& row, CadreField field) const;

    const History& m_history;
    const PasteTarget& m_target;
    Day m_today;
    PastePlan m_plan;
    QSet<QString> m_codes; ///< given by the rows above
};

void Paster::takeRow(CadreId cadre, const QStringList& typed)
{
    const auto derived = m_history.derived();
    const CadreRecord* record = derived->cadre(cadre);
    PasteRow row{cadre, {}};
    CadreChange change = changeOf(PersonName::unset());
    const auto width = std::min(static_cast<std::size_t>(typed.size()), m_plan.columns.size());
    for (std::size_t i = 0; i < width; ++i) {
        PasteCell cell{.typed = typed[static_cast<qsizetype>(i)], .before = {}, .after = {}};
        const std::optional<CadreField> field = m_plan.columns[i];
        if (!field) {
            cell.state = PasteState::Locked;
        } else if (!record) {
            cell.state = PasteState::Wrong;
            cell.message = Texts::tr("The person is not in this store.");
        } else {
            readCell(cell, *field, record->on(dayOf(m_target.manner)), change);
        }
        row.cells.push_back(std::move(cell));
    }
    if (record) {
        refuseTakenTwice(row, change);
        judge(row, change);
    }
    if (!change.mask.isEmpty()) {
        m_plan.edits.push_back({cadre, std::move(change)});
    }
    m_plan.rows.push_back(std::move(row));
}

void Paster::readCell(PasteCell& cell,
                      CadreField field,
                      const CadreProfile& base,
                      CadreChange& change)
{
    cell.before = CadreTexts::value(base, field);
    Result<CadreCell> read = readCadreCell(field, cell.typed);
    if (!read) {
        cell.state = PasteState::Wrong;
        cell.after = cell.typed;
        cell.message = read.error().message;
        return;
    }
    CadreProfile& values = read->change.values;
    if (field == CadreField::Name && values.name.full() == base.name.full()) {
        values.name = base.name; // with the way it is sorted
    }
    cell.after = CadreTexts::value(values, field);
    cell.message = read->warning;
    if (differing(base, read->change).mask.isEmpty()) {
        return;
    }
    cell.state = PasteState::Changed;
    change.values = applied(change.values, read->change);
    change.mask.set(field);
}

void Paster::refuseTakenTwice(PasteRow& row, CadreChange& change)
{
    if (!change.mask.has(CadreField::Code)) {
        return;
    }
    const QString& code = change.values.code;
    if (m_codes.contains(code)) {
        PasteCell& cell = *cellOf(row, CadreField::Code);
        cell.state = PasteState::Wrong;
        cell.message = Texts::tr("Another row of the block has the code %1 too.").arg(code);
        change.mask.clear(CadreField::Code);
    }
    m_codes.insert(code);
}

void Paster::judge(PasteRow& row, CadreChange& change)
{
    bool wasWrong = true;
    // What is left out can no longer contradict the rest: until all that remains is in order.
    while (wasWrong) {
        wasWrong = false;
        for (const ProfileProblem& problem :
             problemsOf(m_history, {row.cadre, change}, m_target.manner, m_today)) {
            PasteCell& cell = *cellOf(row, problem.field);
            if (problem.severity == ProfileProblem::Severity::Error) {
                cell.state = PasteState::Wrong;
                cell.message = problem.message;
                change.mask.clear(problem.field);
                wasWrong = true;
            } else if (cell.state == PasteState::Changed && cell.message.isEmpty()) {
                cell.message = problem.message;
            }
        }
    }
}

PasteCell* Paster::cellOf(PasteRow& row, CadreField field) const
{
    const auto column = std::ranges::find(m_plan.columns, std::optional(field));
    Q_ASSERT(column != m_plan.columns.end());
    return &row.cells[static_cast<std::size_t>(column - m_plan.columns.begin())];
}

} // namespace

std::vector<QStringList> pastedCells(const QString& text)
{
    return CellSplitter(text).rows();
}

int PastePlan::count(PasteState state) const
{
    int count = 0;
    for (const PasteRow& row : rows) {
        count += static_cast<int>(std::ranges::count(row.cells, state, &PasteCell::state));
    }
    return count;
}

PastePlan planPaste(const History& history,
                    const std::vector<QStringList>& block,
                    const PasteTarget& target,
                    Day today)
{
    return Paster(history, target, today).run(block);
}

} // namespace kecan::exchange
