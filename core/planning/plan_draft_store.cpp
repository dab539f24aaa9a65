#include "core/planning/plan_draft_store.h"

#include "core/planning/plan_draft_codec.h"

#include <QCoreApplication>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kPrefix = u"plan-draft/"_s;

struct StoreTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::PlanDraftStore)
};

QString settingOf(Uid uid)
{
    return kPrefix + uid.text();
}

Error notThere()
{
    return {ErrorCode::NotFound, StoreTexts::tr("This plan draft is not in the store.")};
}

} // namespace

Result<std::vector<KeptDraft>> PlanDraftStore::list() const
{
    KECAN_TRY(const QStringList names, m_store.settingNames(kPrefix));
    std::vector<KeptDraft> drafts;
    for (const QString& name : names) {
        if (const std::optional<Uid> uid = Uid::parse(name.mid(kPrefix.size()))) {
            drafts.push_back({*uid, load(*uid)});
        }
    }
    return drafts;
}

Result<PlanDraft> PlanDraftStore::load(Uid uid) const
{
    KECAN_TRY(const std::optional<QString> text, m_store.setting(settingOf(uid)));
    if (!text) {
        return notThere();
    }
    KECAN_TRY(PlanDraft draft, decodeDraft(text->toUtf8()));
    if (draft.uid != uid) {
        return Error{ErrorCode::Format,
                     StoreTexts::tr("The plan draft is kept under a name that is not its own."),
                     draft.uid.text()};
    }
    return draft;
}

Status PlanDraftStore::save(const PlanDraft& draft)
{
    return m_store.setSetting(settingOf(draft.uid), QString::fromUtf8(encodeDraft(draft)));
}

Status PlanDraftStore::remove(Uid uid)
{
    KECAN_TRY(const std::optional<QString> text, m_store.setting(settingOf(uid)));
    return text ? m_store.removeSetting(settingOf(uid)) : Status(notThere());
}

} // namespace kecan
