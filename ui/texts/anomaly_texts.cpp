#include "ui/texts/anomaly_texts.h"

#include "core/history/anomalies.h"
#include "ui/texts/batch_texts.h"
#include "ui/texts/event_texts.h"

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

/// More than anybody puts right in a day.
constexpr std::size_t kListed = 200;

} // namespace

int AnomalyTexts::count(const DerivedHistory& derived)
{
    std::size_t count = derived.structure->anomalies.size();
    for (const auto& partition : derived.partitions) {
        count += partition->anomalies.size();
    }
    for (const auto& [id, plan] : derived.plans) {
        count += plan->anomalies.size();
    }
    return static_cast<int>(count);
}

QString AnomalyTexts::listOf(const History& history)
{
    QString html;
    const std::vector<Anomaly> anomalies = findAnomalies(history);
    for (std::size_t i = 0; i < anomalies.size() && i < kListed; ++i) {
        const Event& event = history.event(anomalies[i].event);
        html += u"<p><b>%1</b><br>%2 · %3 · %4</p>"_s.arg(
            of(anomalies[i].kind).toHtmlEscaped(),
            event.effectiveOn.text(),
            EventTexts::of(event.kind).toHtmlEscaped(),
            BatchTexts::aboutEvent(history, event).toHtmlEscaped());
    }
    if (anomalies.size() > kListed) {
        html += u"<p>%1</p>"_s.arg(
            tr("… and %n more", nullptr, static_cast<int>(anomalies.size() - kListed)));
    }
    return html;
}

QString AnomalyTexts::of(Anomaly::Kind kind)
{
    switch (kind) {
    case Anomaly::Kind::CloseWithoutHolding:
        return tr("A post is left that was not held.");
    case Anomaly::Kind::DuplicateOpening:
        return tr("A post begins to be held that is held already.");
    case Anomaly::Kind::UnknownCadre:
        return tr("The person is not recorded.");
    case Anomaly::Kind::UnknownPosition:
        return tr("The post is not recorded.");
    case Anomaly::Kind::UnknownUnit:
        return tr("The unit is not recorded.");
    case Anomaly::Kind::UnknownPlanEntry:
        return tr("The plan has no such entry.");
    case Anomaly::Kind::OutsidePositionLife:
        return tr("The post is held on days on which it does not exist.");
    case Anomaly::Kind::UnitCycle:
        return tr("The unit would be below itself.");
    case Anomaly::Kind::OutsideUnitLife:
        return tr("There are days on which the unit above does not exist.");
    }
    return {};
}

} // namespace kecan::ui
