#include "core/base/text_normal.h"
#include "core/exchange/fact_parts.h"
#include "core/exchange/import_facts.h"
#include "core/exchange/unit_finder.h"

#include <QCoreApplication>

#include <algorithm>

namespace kecan::exchange {

namespace {

struct DisciplineImportTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::exchange::DisciplineImport)
};

const std::vector<FactColumn>& columns()
{
    static const std::vector<FactColumn> kColumns{
        {"cadre", {u"cadre", u"code", u"ma can bo", u"ma cb", u"ma", u"so hieu"}},
        {"name", {u"name", u"full name", u"ho va ten", u"ho ten"}},
        {"birth", {u"birth", u"birth date", u"ngay sinh", u"ngay thang nam sinh", u"nam sinh"}},
        {"form", {u"form", u"hinh thuc", u"hinh thuc ky luat", u"ky luat"}, true},
        {"branch",
         {u"branch", u"dang hay chinh quyen", u"dang chinh quyen", u"ky luat cua", u"ben"}},
        {"on", {u"on", u"ngay", u"ngay ky luat", u"ngay quyet dinh", u"tu ngay"}, true},
        {"until", {u"until", u"het hieu luc", u"ngay het hieu luc", u"het thoi han"}},
        {"reason", {u"reason", u"ly do", u"noi dung vi pham", u"vi pham"}},
        {"decision", {u"decision", u"so quyet dinh", u"quyet dinh", u"quyet dinh so"}},
    };
    return kColumns;
}

std::optional<Branch> branchOfWords(const QString& text)
{
    const QString folded = searchFold(text);
    if (folded == u"dang" || folded == u"ky luat dang") {
        return Branch::Party;
    }
    if (folded == u"chinh quyen" || folded == u"nha nuoc" || folded == u"hanh chinh") {
        return Branch::State;
    }
    return parseBranch(text);
}

/// By whose rules a form is given, where only one has it. @source rules §7.3
std::optional<Branch> branchOfForm(DisciplineForm form)
{
    switch (form) {
    case DisciplineForm::PayReduction:
    case DisciplineForm::Demotion:
    case DisciplineForm::ForcedLeaving:
        return Branch::State;
    case DisciplineForm::Expulsion:
        return Branch::Party;
    default:
        return std::nullopt;
    }
}

/// What a row says, as far as it can be understood.
struct DisciplineRow
{
    std::optional<CadreId> cadre;
    std::optional<DisciplineForm> form;
    std::optional<Branch> branch;
    std::optional<PartialDate> on;
    std::optional<PartialDate> until;
};

DisciplineRow readRow(FactRow& fields, const DerivedHistory& derived)
{
    DisciplineRow row;
    const QString code = fields.text("cadre");
    const QString name = fields.text("name");
    const std::optional<PartialDate> birth = fields.date("birth");
    row.cadre = cadreMatching(derived, code, name, birth);
    if (!row.cadre) {
        fields.fail("cadre",
                    code.isEmpty() && name.isEmpty()
                        ? DisciplineImportTexts::tr("The person is missing.")
                        : DisciplineImportTexts::tr("“%1” is not in the store.")
                              .arg(code.isEmpty() ? name : code));
    }
    const QString form = fields.required("form");
    row.form = parseCode<DisciplineForm>(form);
    if (!form.isEmpty() && !row.form) {
        fields.fail("form", DisciplineImportTexts::tr("“%1” is no form of discipline.").arg(form));
    }
    const QString branch = fields.text("branch");
    row.branch = branch.isEmpty() && row.form ? branchOfForm(*row.form) : branchOfWords(branch);
    if (row.form && !row.branch) {
        fields.fail("branch",
                    DisciplineImportTexts::tr(
                        "Say whether it is a discipline of the Party or of the State."));
    }
    row.on = fields.requiredDate("on");
    row.until = fields.date("until");
    return row;
}

Result<RowOutcome> decideRow(BatchDraft& draft, const FactRow& fields, const DisciplineRow& row)
{
    const auto derived = draft.history().derived();
    const CadreRecord& record = *derived->cadre(*row.cadre);
    const CadreProfile& person = record.on(row.on->earliest());
    RowOutcome outcome{fields.number(),
                       QStringLiteral("%1 (%2)").arg(person.name.full(), person.code),
                       QStringLiteral("already-there")};
    const bool isKnown = std::ranges::any_of(record.disciplines, [&](const DisciplineEntry& entry) {
        return entry.from == row.on->earliest() && entry.form == *row.form &&
               entry.branch == *row.branch;
    });
    if (!isKnown) {
        KECAN_TRY(const MaybeDocumentId decision,
                  decisionOf(draft, fields.text("decision"), row.on));
        KECAN_CHECK(
            draft.add(RecordDiscipline{.cadre = *row.cadre,
                                       .form = *row.form,
                                       .branch = *row.branch,
                                       .on = *row.on,
                                       .until = row.until ? row.until->earliest() : Day::endless(),
                                       .reason = fields.text("reason"),
                                       .document = decision}));
        outcome.action = QStringLiteral("discipline-recorded");
    }
    return outcome;
}

} // namespace

Result<ImportPlan> planDisciplineImport(const History& history, const RawTable& table)
{
    KECAN_TRY(const FactTable list, FactTable::read(table, columns()));
    ImportPlan import{BatchDraft(history), {}, {}, {}, {}};
    for (FactRow& fields : list.rows()) {
        const DisciplineRow row = readRow(fields, *import.draft.history().derived());
        finishRow(import,
                  fields,
                  fields.hasFailed() ? Result<RowOutcome>(RowOutcome())
                                     : decideRow(import.draft, fields, row));
    }
    return import;
}

} // namespace kecan::exchange
