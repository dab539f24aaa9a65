#include "core/rules/procedure_book.h"

#include "core/rules/rule_json.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kecan {

using namespace Qt::Literals::StringLiterals;

namespace {

struct ProcedureBookTexts
{
    Q_DECLARE_TR_FUNCTIONS(kecan::ProcedureBook)
};

constexpr int kWhole = 1000; ///< @unit tenths of a percent
constexpr std::size_t kMostSteps = 20;

Result<LocalText> localText(const RuleJson& json)
{
    KECAN_CHECK(json.hasOnly({u"vi"_s, u"en"_s}));
    KECAN_TRY(const RuleJson vietnamese, json.member(u"vi"_s));
    KECAN_TRY(const RuleJson english, json.member(u"en"_s));
    LocalText text;
    KECAN_TRY(text.vietnamese, vietnamese.text());
    KECAN_TRY(text.english, english.text());
    return text;
}

template <class Value>
Result<Value>
word(const RuleJson& json, const QString& name, std::optional<Value> (*parse)(QStringView))
{
    KECAN_TRY(const RuleJson value, json.member(name));
    return value.word(parse);
}

Result<StepVote> voteOf(const RuleJson& json)
{
    KECAN_CHECK(json.hasOnly(
        {u"basis"_s, u"threshold"_s, u"atThreshold"_s, u"nobodyAbove"_s, u"confidence"_s}));
    StepVote vote;
    KECAN_TRY(vote.basis, word(json, u"basis"_s, &parseVoteBasis));
    KECAN_TRY(const RuleJson threshold, json.member(u"threshold"_s));
    KECAN_TRY(vote.threshold, threshold.number());
    if (vote.threshold < 1 || vote.threshold > kWhole) {
        return threshold.error(
            ProcedureBookTexts::tr("the threshold is 1 to %1 tenths of a percent").arg(kWhole));
    }
    KECAN_TRY(vote.atThreshold, word(json, u"atThreshold"_s, &parseAtThreshold));
    KECAN_TRY(vote.nobodyAbove, word(json, u"nobodyAbove"_s, &parseNobodyAbove));
    KECAN_TRY(vote.confidence, word(json, u"confidence"_s, &parseConfidence));
    return vote;
}

Result<ProcedureStep> stepOf(const RuleJson& json)
{
    KECAN_CHECK(json.hasOnly({u"name"_s, u"vote"_s}));
    KECAN_TRY(const RuleJson name, json.member(u"name"_s));
    ProcedureStep step;
    KECAN_TRY(step.name, localText(name));
    if (const std::optional<RuleJson> vote = json.optionalMember(u"vote"_s)) {
        KECAN_TRY(step.vote, voteOf(*vote));
    }
    return step;
}

Result<ProcedureTemplate> procedureOf(const RuleJson& json)
{
    KECAN_CHECK(json.hasOnly({u"code"_s,
                              u"title"_s,
                              u"regulation"_s,
                              u"from"_s,
                              u"until"_s,
                              u"confidence"_s,
                              u"steps"_s}));
    ProcedureTemplate procedure;
    KECAN_TRY(const RuleJson code, json.member(u"code"_s));
    KECAN_TRY(procedure.code, code.text());
    KECAN_TRY(const RuleJson title, json.member(u"title"_s));
    KECAN_TRY(procedure.title, localText(title));
    if (const std::optional<RuleJson> regulation = json.optionalMember(u"regulation"_s)) {
        KECAN_TRY(procedure.regulation, regulation->text());
    }
    if (const std::optional<RuleJson> from = json.optionalMember(u"from"_s)) {
        KECAN_TRY(procedure.from, from->day());
    }
    if (const std::optional<RuleJson> until = json.optionalMember(u"until"_s)) {
        KECAN_TRY(procedure.until, until->day());
    }
    if (procedure.until <= procedure.from) {
        return json.error(ProcedureBookTexts::tr("the span ends before it begins"));
    }
    KECAN_TRY(procedure.confidence, word(json, u"confidence"_s, &parseConfidence));
    KECAN_TRY(const RuleJson steps, json.member(u"steps"_s));
    KECAN_TRY(const std::vector<RuleJson> list, steps.list());
    if (list.empty() || list.size() > kMostSteps) {
        return steps.error(ProcedureBookTexts::tr("a procedure has 1 to %1 steps").arg(kMostSteps));
    }
    for (const RuleJson& one : list) {
        KECAN_TRY(ProcedureStep step, stepOf(one));
        procedure.steps.push_back(std::move(step));
    }
    return procedure;
}

QJsonObject jsonOf(const LocalText& text)
{
    return {{u"vi"_s, text.vietnamese}, {u"en"_s, text.english}};
}

QJsonObject jsonOf(const ProcedureStep& step)
{
    QJsonObject json{{u"name"_s, jsonOf(step.name)}};
    if (step.vote) {
        json.insert(u"vote"_s,
                    QJsonObject{{u"basis"_s, code(step.vote->basis)},
                                {u"threshold"_s, step.vote->threshold},
                                {u"atThreshold"_s, code(step.vote->atThreshold)},
                                {u"nobodyAbove"_s, code(step.vote->nobodyAbove)},
                                {u"confidence"_s, code(step.vote->confidence)}});
    }
    return json;
}

} // namespace

ConferenceDetail conferenceOf(const ProcedureTemplate& procedure, int step)
{
    const ProcedureStep& planned = procedure.steps[static_cast<std::size_t>(step - 1)];
    ConferenceDetail detail;
    detail.procedure = procedure.code;
    detail.step = step;
    detail.name = planned.name.vietnamese;
    if (planned.vote) {
        detail.basis = planned.vote->basis;
        detail.threshold = planned.vote->threshold;
        detail.atThreshold = planned.vote->atThreshold;
        detail.nobodyAbove = planned.vote->nobodyAbove;
    }
    return detail;
}

Result<ProcedureBook> ProcedureBook::load(const QString& file, const QByteArray& json)
{
    KECAN_TRY(const RuleJson root, RuleJson::parse(file, json));
    KECAN_CHECK(root.hasOnly({u"procedures"_s}));
    KECAN_TRY(const RuleJson list, root.member(u"procedures"_s));
    KECAN_TRY(const std::vector<RuleJson> items, list.list());
    ProcedureBook book;
    for (const RuleJson& item : items) {
        KECAN_TRY(ProcedureTemplate procedure, procedureOf(item));
        if (book.find(procedure.code)) {
            return item.error(
                ProcedureBookTexts::tr("the code %1 stands there twice").arg(procedure.code));
        }
        book.m_all.push_back(std::move(procedure));
    }
    std::ranges::stable_sort(book.m_all, {}, &ProcedureTemplate::from);
    return book;
}

Result<ProcedureBook> ProcedureBook::loadShipped()
{
    const QString name = u"planning.json"_s;
    QFile file(u":/procedures/"_s + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Io,
                     ProcedureBookTexts::tr("The procedures in %1 cannot be read.").arg(name),
                     name};
    }
    KECAN_TRY(ProcedureBook book, load(name, file.readAll()));
    if (book.m_all.empty()) {
        return Error{ErrorCode::Format,
                     ProcedureBookTexts::tr("The procedures in %1 cannot be read.").arg(name),
                     name};
    }
    return book;
}

ProcedureBook ProcedureBook::with(const std::vector<ProcedureTemplate>& own) const
{
    ProcedureBook book = *this;
    for (const ProcedureTemplate& procedure : own) {
        if (!book.find(procedure.code)) {
            book.m_all.push_back(procedure);
            book.m_all.back().isOwn = true;
        }
    }
    return book;
}

const ProcedureTemplate* ProcedureBook::find(const QString& code) const
{
    const auto found = std::ranges::find(m_all, code, &ProcedureTemplate::code);
    return found != m_all.end() ? &*found : nullptr;
}

const ProcedureTemplate& ProcedureBook::on(Day day) const
{
    const auto found = std::ranges::find_if(m_all, [day](const ProcedureTemplate& one) {
        return !one.isOwn && one.from <= day && day < one.until;
    });
    return found != m_all.end() ? *found : m_all.front();
}

QByteArray encodeProcedures(const std::vector<ProcedureTemplate>& procedures)
{
    QJsonArray list;
    for (const ProcedureTemplate& procedure : procedures) {
        QJsonObject json{{u"code"_s, procedure.code},
                         {u"title"_s, jsonOf(procedure.title)},
                         {u"confidence"_s, code(procedure.confidence)}};
        if (procedure.from != ProcedureTemplate().from) {
            json.insert(u"from"_s, procedure.from.iso());
        }
        if (!procedure.regulation.isEmpty()) {
            json.insert(u"regulation"_s, procedure.regulation);
        }
        if (!procedure.until.isEndless()) {
            json.insert(u"until"_s, procedure.until.iso());
        }
        QJsonArray steps;
        for (const ProcedureStep& step : procedure.steps) {
            steps.append(jsonOf(step));
        }
        json.insert(u"steps"_s, steps);
        list.append(json);
    }
    return QJsonDocument(QJsonObject{{u"procedures"_s, list}}).toJson(QJsonDocument::Compact);
}

} // namespace kecan
