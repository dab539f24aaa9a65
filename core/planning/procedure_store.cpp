#include "core/planning/procedure_store.h"

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kSetting = u"procedures"_s;

} // namespace

Result<std::vector<ProcedureTemplate>> ProcedureStore::own() const
{
    KECAN_TRY(const std::optional<QString> text, m_store.setting(kSetting));
    if (!text) {
        return std::vector<ProcedureTemplate>();
    }
    KECAN_TRY(const ProcedureBook book, ProcedureBook::load(kSetting, text->toUtf8()));
    return book.all();
}

Status ProcedureStore::save(const std::vector<ProcedureTemplate>& procedures)
{
    return m_store.setSetting(kSetting, QString::fromUtf8(encodeProcedures(procedures)));
}

Result<ProcedureBook> ProcedureStore::book() const
{
    KECAN_TRY(const ProcedureBook shipped, ProcedureBook::loadShipped());
    KECAN_TRY(const std::vector<ProcedureTemplate> own, this->own());
    return shipped.with(own);
}

const ProcedureTemplate&
procedureOf(const ProcedureBook& book, const std::vector<ConferenceRecord>& conferences, Day day)
{
    for (const ConferenceRecord& conference : conferences) {
        if (const ProcedureTemplate* followed = book.find(conference.detail.procedure)) {
            return *followed;
        }
    }
    return book.on(day);
}

} // namespace kecan
