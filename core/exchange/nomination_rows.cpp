#include "core/exchange/nomination_rows.h"

#include "core/base/text_normal.h"
#include "core/exchange/post_text.h"
#include "core/exchange/row_fields.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <utility>

namespace kecan::exchange {

namespace {

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::NominationRows)
};

/// "Mới", "Bổ sung mới" against "Đã QH", "Chuyển tiếp"; a mark in a column "Quy hoạch mới" is new.
std::optional<NominationOrigin> originOfText(const QString& text)
{
    const QString folded = searchFold(text);
    if (folded == QStringLiteral("x") || folded.contains(QStringLiteral("moi")) ||
        folded.contains(QStringLiteral("bo sung")) || folded == QStringLiteral("new")) {
        return NominationOrigin::New;
    }
    if (folded.startsWith(QStringLiteral("da ")) || folded == QStringLiteral("da") ||
        folded.contains(QStringLiteral("chuyen tiep")) ||
        folded == QStringLiteral("carried-over") || folded == QStringLiteral("carried over")) {
        return NominationOrigin::CarriedOver;
    }
    return std::nullopt;
}

/// Turns the rows below a heading into nominations.
class NominationReader
{
public:
    NominationReader(const RawTable& table, NominationSheet& sheet, Day today)
        : m_table(table)
        , m_sheet(sheet)
        , m_today(today)
    {
    }

    void read(const BodyRow& body)
    {
        RowFields fields(m_table, m_sheet.columns, *body.row, m_today);
        NominationRow row;
        row.row = body.row->number;
        readPerson(fields, row);
        readPost(fields, body, row);
        readRank(fields, row);
        const QString origin = fields.text(ColumnKind::Origin);
        const auto known = originOfText(origin);
        if (!known && !origin.isEmpty()) {
            fields.warn(
                ColumnKind::Origin,
                Texts::tr("“%1” is not recognised; the nomination counts as new.").arg(origin));
        }
        row.origin = known.value_or(NominationOrigin::New);
        row.votes = fields.text(ColumnKind::Votes);
        row.note = fields.text(ColumnKind::Note);
        checkDuplicate(fields, row);
        m_sheet.rows.push_back(std::move(row));
        std::ranges::move(fields.takeProblems(), std::back_inserter(m_sheet.problems));
    }

private:
    [[nodiscard]] ColumnKind positionKind() const
    {
        return m_sheet.columns.has(ColumnKind::PlannedPosition) ? ColumnKind::PlannedPosition
                                                                : ColumnKind::Position;
    }

    static QString postKey(const NominationRow& row)
    {
        return toneFold(row.positionText) + u'|' + toneFold(row.unitText);
    }

    void readPerson(RowFields& fields, NominationRow& row) const;
    void readPost(RowFields& fields, const BodyRow& body, NominationRow& row) const;
    void readRank(RowFields& fields, NominationRow& row);
    void checkDuplicate(RowFields& fields, const NominationRow& row);

    const RawTable& m_table;
    NominationSheet& m_sheet;
    Day m_today;
    QHash<QString, int> m_nominees;     ///< per post, to number those without a rank
    QHash<QString, int> m_rowOfRank;    ///< post and rank
    QHash<QString, int> m_rowOfNominee; ///< post and person
};

void NominationReader::readPerson(RowFields& fields, NominationRow& row) const
{
    row.code = fields.code();
    const TableColumns& columns = m_sheet.columns;
    if (columns.has(ColumnKind::Code) && !row.code.isEmpty()) {
        // The code decides; the other columns only help the reader of the list.
        row.fullName = fields.text(ColumnKind::FullName);
        const bool hasBirth = columns.has(ColumnKind::Birth);
        row.birth = hasBirth ? fields.date(ColumnKind::Birth) : std::nullopt;
        return;
    }
    if (!columns.has(ColumnKind::FullName) && !columns.has(ColumnKind::GivenName)) {
        fields.fail(ColumnKind::Code, Texts::tr("The cadre code is missing."));
        return;
    }
    row.fullName = fields.name();
    row.birth = fields.birthAndSex().birth;
}

void NominationReader::readPost(RowFields& fields, const BodyRow& body, NominationRow& row) const
{
    const bool planned = m_sheet.columns.has(ColumnKind::PlannedPosition);
    row.positionText = fields.text(positionKind());
    row.unitText = fields.text(ColumnKind::PlannedUnit);
    // Beside a planned post, "Đơn vị" is where the person works now.
    if (row.unitText.isEmpty() && !planned) {
        row.unitText = fields.text(ColumnKind::Unit);
    }
    if (row.unitText.isEmpty() && !row.positionText.isEmpty()) {
        const PostText post = splitPostText(row.positionText);
        row.positionText = post.position;
        row.unitText = post.unit;
    }
    row.positionText = row.positionText.isEmpty() ? body.postGroup : row.positionText;
    row.unitText = row.unitText.isEmpty() ? body.unitGroup : row.unitText;
    if (row.unitText.isEmpty() && planned && !m_sheet.columns.has(ColumnKind::PlannedUnit)) {
        row.unitText = fields.text(ColumnKind::Unit);
    }
    if (row.positionText.isEmpty()) {
        fields.fail(positionKind(), Texts::tr("The planned post is missing."));
    }
}

void NominationReader::readRank(RowFields& fields, NominationRow& row)
{
    const QString typed = fields.text(ColumnKind::Order);
    if (typed.isEmpty()) {
        row.rank = ++m_nominees[postKey(row)];
        return;
    }
    bool ok = false;
    constexpr int kMostNominees = 999;
    const int rank = typed.toInt(&ok);
    if (!ok || rank < 1 || rank > kMostNominees) {
        fields.fail(ColumnKind::Order, Texts::tr("“%1” is not an order number.").arg(typed));
        return;
    }
    row.rank = rank;
    const QString key = postKey(row) + u'|' + QString::number(rank);
    if (const int known = earlierRow(m_rowOfRank, key, row.row); known > 0) {
        fields.warn(ColumnKind::Order,
                    Texts::tr("Row %1 has the same order number for the same post.").arg(known));
    }
}

void NominationReader::checkDuplicate(RowFields& fields, const NominationRow& row)
{
    const QString birth = row.birth ? row.birth->iso() : QString();
    const QString person =
        row.code.isEmpty() ? toneFold(row.fullName) + u'|' + birth : toneFold(row.code);
    if (person == u"|" || row.positionText.isEmpty()) {
        return;
    }
    const QString nominee = person + u'|' + postKey(row);
    if (const int known = earlierRow(m_rowOfNominee, nominee, row.row); known > 0) {
        fields.fail(
            positionKind(),
            Texts::tr("The same person is nominated for the same post in row %1.").arg(known));
    }
}

} // namespace

bool NominationSheet::hasErrors() const
{
    return std::ranges::any_of(problems, [](const RowProblem& problem) {
        return problem.severity == ProblemSeverity::Error;
    });
}

Result<NominationSheet> readNominationRows(const RawTable& table, Day today)
{
    KECAN_TRY(TableColumns columns, recogniseNominationColumns(table));
    NominationSheet sheet{.columns = std::move(columns), .rows = {}, .problems = {}, .skipped = {}};
    TableBody body = tableBody(table, sheet.columns);
    sheet.skipped = std::move(body.skipped);
    NominationReader reader(table, sheet, today);
    for (const BodyRow& row : body.rows) {
        reader.read(row);
    }
    return sheet;
}

} // namespace kecan::exchange
