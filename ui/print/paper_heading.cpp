#include "ui/print/paper_heading.h"

#include "core/rules/judge.h"
#include "core/rules/rule_loader.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kLastKey = u"paper.plan-list"_s;

QString planKey(const QString& planCode)
{
    return kLastKey + u'/' + planCode;
}

QJsonObject toJson(const PaperHeading& paper)
{
    const PlanListHeading& heading = paper.heading;
    return {{u"upperBody"_s, heading.upperBody},
            {u"body"_s, heading.body},
            {u"number"_s, heading.number},
            {u"place"_s, heading.place},
            {u"basis"_s, heading.basis},
            {u"signatureAuthority"_s, heading.authority},
            {u"signaturePost"_s, heading.signerPost},
            {u"signer"_s, heading.signerName},
            {u"preparer"_s, heading.preparer},
            {u"secrecy"_s, code(paper.secrecy)},
            {u"paper"_s, heading.paper == PaperSize::A3 ? u"A3"_s : u"A4"_s}};
}

QJsonObject readJson(EventStore& store, const QString& key)
{
    const Result<std::optional<QString>> text = store.setting(key);
    return text && *text ? QJsonDocument::fromJson((*text)->toUtf8()).object() : QJsonObject();
}

} // namespace

PaperHeading loadPaperHeading(EventStore& store, const Snapshot& snapshot, PlanId plan)
{
    const PlanRecord* record = snapshot.derived().plan(plan);
    PaperHeading paper{.heading = usualHeading(snapshot),
                       .secrecy = record ? record->profile.secrecy : Secrecy::Secret};
    const QJsonObject own = record ? readJson(store, planKey(record->profile.code)) : QJsonObject();
    const QJsonObject json = own.isEmpty() ? readJson(store, kLastKey) : own;
    const auto take = [&json](const QString& key, QString& text) {
        if (json.value(key).isString()) {
            text = json.value(key).toString();
        }
    };
    take(u"upperBody"_s, paper.heading.upperBody);
    take(u"body"_s, paper.heading.body);
    take(u"place"_s, paper.heading.place);
    take(u"signatureAuthority"_s, paper.heading.authority);
    take(u"signaturePost"_s, paper.heading.signerPost);
    take(u"signer"_s, paper.heading.signerName);
    take(u"preparer"_s, paper.heading.preparer);
    const QString size = json.value(u"paper"_s).toString();
    if (size == u"A3"_s || size == u"A4"_s) {
        paper.heading.paper = size == u"A3"_s ? PaperSize::A3 : PaperSize::A4;
    }
    if (!own.isEmpty()) {
        take(u"number"_s, paper.heading.number);
        take(u"basis"_s, paper.heading.basis);
        paper.secrecy =
            parseCode<Secrecy>(own.value(u"secrecy"_s).toString()).value_or(paper.secrecy);
    }
    return paper;
}

Status savePaperHeading(EventStore& store, const QString& planCode, const PaperHeading& heading)
{
    const QString text =
        QString::fromUtf8(QJsonDocument(toJson(heading)).toJson(QJsonDocument::Compact));
    KECAN_CHECK(store.setSetting(planKey(planCode), text));
    return store.setSetting(kLastKey, text);
}

Result<AgeBandEdges> paperBands(const Snapshot& snapshot, PlanId plan)
{
    KECAN_TRY(auto shipped, RuleLoader::loadShipped());
    // Of a plan that is not there the paper itself says so.
    return snapshot.derived().plan(plan)
               ? Judge(snapshot.derived(), std::move(shipped)).bandEdges(snapshot, plan)
               : AgeBandEdges{};
}

QString planFileName(const QString& planCode, Day day)
{
    static const QRegularExpression kUnsafe(u"[\\\\/:*?\"<>|\\s]+"_s);
    return u"quy-hoach-%1-%2.pdf"_s.arg(QString(planCode).replace(kUnsafe, u"-"_s), day.iso());
}

} // namespace kecan::ui
