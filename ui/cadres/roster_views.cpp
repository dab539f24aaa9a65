#include "ui/cadres/roster_views.h"

#include "ui/services/preferences.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace kecan::ui {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString kState = u"views/cadres"_s;
constexpr int kYoung = 39; ///< under 40. @source rules §1.6: the young of a plan

QJsonObject toJson(const RosterView& view)
{
    QJsonArray sort;
    for (const RosterSortKey& key : view.query.sort) {
        sort.append(
            QJsonObject{{u"column"_s, code(key.column)}, {u"descending"_s, key.descending}});
    }
    QJsonObject json{
        {u"name"_s, view.name}, {u"filter"_s, view.query.filter.toJson()}, {u"sort"_s, sort}};
    if (view.query.group) {
        json.insert(u"group"_s, code(*view.query.group));
    }
    if (view.columns) {
        json.insert(u"columns"_s, QString::fromUtf8(view.columns->toText()));
    }
    return json;
}

/// Nothing for a view of a later version that this one does not understand.
std::optional<RosterView> fromJson(const QJsonObject& json)
{
    RosterView view{.name = json.value(u"name"_s).toString(), .query = {}, .isOwn = true};
    const Result<RosterFilter> filter = RosterFilter::fromJson(json.value(u"filter"_s).toString());
    if (!filter || view.name.isEmpty()) {
        return std::nullopt;
    }
    view.query.filter = *filter;
    const QJsonArray sort = json.value(u"sort"_s).toArray();
    for (const QJsonValue& value : sort) {
        const QJsonObject key = value.toObject();
        if (const auto column = parseRosterColumn(key.value(u"column"_s).toString())) {
            view.query.sort.push_back({*column, key.value(u"descending"_s).toBool()});
        }
    }
    view.query.group = parseRosterColumn(json.value(u"group"_s).toString());
    if (json.contains(u"columns"_s)) {
        view.columns = ColumnLayout::fromText(json.value(u"columns"_s).toString().toUtf8());
    }
    return view;
}

} // namespace

RosterViews::RosterViews(Preferences& preferences)
    : m_preferences(preferences)
{
    addBuiltIn();
    load();
}

void RosterViews::save(RosterView view)
{
    view.isOwn = true;
    const auto same = std::ranges::find_if(m_views, [&](const RosterView& other) {
        return other.isOwn && other.name.compare(view.name, Qt::CaseInsensitive) == 0;
    });
    if (same == m_views.end()) {
        m_views.push_back(std::move(view));
    } else {
        *same = std::move(view);
    }
    store();
}

void RosterViews::remove(const QString& name)
{
    std::erase_if(m_views, [&](const RosterView& view) { return view.isOwn && view.name == name; });
    store();
}

void RosterViews::retranslate()
{
    m_views.clear();
    addBuiltIn();
    load();
}

void RosterViews::addBuiltIn()
{
    const auto add = [this](const QString& name, const auto& ask) {
        RosterView view{.name = name, .query = {}};
        ask(view.query.filter);
        m_views.push_back(std::move(view));
    };
    add(tr("Serving"), [](RosterFilter&) {});
    add(tr("Department leaders"),
        [](RosterFilter& filter) { filter.levels = {PositionLevel::Department}; });
    add(tr("Division leaders"),
        [](RosterFilter& filter) { filter.levels = {PositionLevel::Division}; });
    add(tr("Women"), [](RosterFilter& filter) { filter.sex = Sex::Female; });
    add(tr("Under 40"), [](RosterFilter& filter) { filter.ageTo = kYoung; });
    add(tr("Ethnic minority"), [](RosterFilter& filter) { filter.minority = true; });
    add(tr("In a plan"), [](RosterFilter& filter) { filter.inPlan = true; });
    add(tr("On field postings"), [](RosterFilter& filter) { filter.fieldPosting = true; });
    add(tr("Left"), [](RosterFilter& filter) { filter.scope = RosterScope::Departed; });
}

void RosterViews::load()
{
    const QJsonArray kept = QJsonDocument::fromJson(m_preferences.state(kState)).array();
    for (const QJsonValue& value : kept) {
        if (std::optional<RosterView> view = fromJson(value.toObject())) {
            m_views.push_back(*std::move(view));
        }
    }
}

void RosterViews::store() const
{
    QJsonArray kept;
    for (const RosterView& view : m_views) {
        if (view.isOwn) {
            kept.append(toJson(view));
        }
    }
    m_preferences.setState(kState, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace kecan::ui
